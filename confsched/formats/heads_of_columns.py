"""What stands above the columns of a grid: rooms, tracks, and below these what else they are."""

from collections.abc import Sequence

from confsched.formats.columns import names
from confsched.formats.columns.compared import compared
from confsched.formats.drafts import Draft, Put
from confsched.formats.likely import is_person, is_track, place_likeness
from confsched.formats.seats import BESIDE as SEATS
from confsched.reading.programme_text.recognisers.places import is_site

_SEATS = frozenset(names.LISTS["rooms"]["capacity"])
_TRACKS, _ROOMS = frozenset(names.SESSION["track"]), frozenset(names.SESSION["room"])
_LIKELY, _SURE = 0.3, 0.5  # that a text is the name of a place


def settle_heads(sessions: Sequence[Draft]) -> dict[str, str]:
    """Say of sessions what their heads do; return the rooms of columns with a second one."""
    for session in sessions:
        if "_beneath" not in session.fields and is_track(session.text("room")):
            session.put("track", *session.fields.pop("room"))
    return _settle_beneath([one for one in sessions if "_beneath" in one.fields])


def _settle_beneath(sessions: Sequence[Draft]) -> dict[str, str]:
    """Say of sessions what their second head does; return the rooms of columns by the first."""
    turned = _names_rooms(sessions)
    below = {one for each in sessions for one in each.text("_beneath").split(" | ")}
    in_rooms = 2 * sum(place_likeness(one) >= _SURE for one in below) > len(below)
    rooms = {}
    for session in sessions:
        head, put = session.text("room"), session.fields.pop("_beneath")
        lines = str(put.value).split(" | ")
        if topic := _topic(lines) if is_track(head) else "":  # `Track A`, and what it is about
            session.fields["room"] = session.fields["room"].holding(f"{head}: {topic}")
            lines.remove(topic)
        for line in lines:
            label, _, text = line.rpartition(": ")
            said = put.holding(text)
            _settle(session, said, compared(label), turned=turned, in_rooms=in_rooms)
        rooms[head] = session.text("room")
    return rooms


def _topic(lines: Sequence[str]) -> str:
    """Of two lines without a label the one that is no room, if the other is; else empty."""
    bare = sorted((one for one in lines if ": " not in one), key=place_likeness)
    rooms = [one for one in bare if place_likeness(one) >= _LIKELY]
    return bare[0] if len(bare) == 2 and rooms == bare[1:] else ""


def _settle(session: Draft, put: Put, label: str, *, turned: bool, in_rooms: bool) -> None:
    text = str(put.value)
    placed = place_likeness(text) >= _SURE or (in_rooms and not is_track(text))
    seats = SEATS.fullmatch(text) if not label or label in _SEATS else None
    if seats is not None:
        session.put("_seats", *put.holding(seats[1]))
    elif not label and is_site(site := session.text("room")):
        session.fields["room"] = put.holding(f"{text} ({site})")
    elif label in _ROOMS or (not label and (turned or is_track(session.text("room")))):
        if "room" in session.fields:
            session.put("track", *session.fields.pop("room"))
        session.put("room", *put)
    elif not label and "room" in session.fields and placed:
        session.fields["room"] = put.holding(f"{session.text('room')} ({text})")
    elif label in _TRACKS or is_track(text) or not (label or is_person(text)):
        session.put("track", *put)
    else:
        session.leave(label or "head", *put)


def _names_rooms(sessions: Sequence[Draft]) -> bool:
    """Whether the second head has rooms, and the first has none; buildings are no rooms."""
    above = {one.text("room") for one in sessions}
    below = {line for one in sessions for line in one.text("_beneath").split(" | ")}
    named = {line for line in below if not SEATS.fullmatch(line) and not is_site(line)}
    return sum(map(place_likeness, named)) > sum(map(place_likeness, above))
