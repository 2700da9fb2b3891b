"""The agenda of one meeting: a date and a time, and points below it that have none."""

from collections.abc import Sequence
from itertools import pairwise

from confsched.reading.programme_text.grammar.drafts import NOTHING, Session, told
from confsched.reading.programme_text.grammar.numbered import counts_on, number_before
from confsched.reading.programme_text.grammar.top import meeting_title
from confsched.reading.programme_text.page import Fate
from confsched.reading.programme_text.recognisers.places import likeness
from confsched.reading.programme_text.recognisers.readings import Reading, Where

_LEAST = 3  # points
_LIKELY = 0.3  # that a line between the time and the points is a place


def settle_meeting(
    sessions: list[Session], readings: Sequence[Reading], fates: Sequence[Fate]
) -> tuple[list[Session], list[Fate]]:
    """Call a meeting as the line above its date does, with its points as what it is about."""
    at = next((n for n, one in enumerate(readings) if one.where is Where.ALONE), 0)
    points = _points(readings[at:])
    whole = [one for one in sessions if one.start is not None]
    only = len(whole) == 1 and sum(one.times is not None for one in readings) == 1
    if not (at and points and only) or readings[at].day is None:
        return sessions, [*fates]
    first = next(n for n, one in enumerate(readings) if one is points[0])
    place = next(filter(_is_place, readings[at + 1 : first]), None)
    meeting, below = whole[0], readings[first:]
    meeting.title, meeting.room = meeting_title(readings[:at]), told(place) if place else NOTHING
    meeting.subtitle, meeting.abstract = NOTHING, [told(one) for one in below]
    for guest in (guest for one in sessions if one is not meeting for guest in one.people):
        meeting.add(guest)
    used = {one.number: "abstract" for one in below} | {readings[at].number: "session"}
    used |= {place.number: "room"} if place else {}
    others = (one for one in fates if one.line not in used)
    of_points = (Fate(line, what, meeting.title.text) for line, what in used.items())
    return [meeting], [*of_points, *others]


def _is_place(reading: Reading) -> bool:
    return likeness(reading.text) > _LIKELY


def _points(readings: Sequence[Reading]) -> list[Reading]:
    """The points that count on from the first."""
    found = [one for one in readings if one.text.lstrip()[:1].isdigit()]
    found = [one for one in found if number_before(one.text)[0]]
    counted = all(counts_on(one.text, two.text) for one, two in pairwise(found))
    first = bool(found) and number_before(found[0].text)[0] == 1
    return found if counted and first and len(found) >= _LEAST else []
