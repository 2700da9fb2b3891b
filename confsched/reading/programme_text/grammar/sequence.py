"""Sessions in the order in which they take place, under days that a page may not even name."""

from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from confsched.reading.programme_text.grammar.collecting import Collected
from confsched.reading.programme_text.grammar.days import ProgrammeDay, in_one_order, in_order
from confsched.reading.programme_text.grammar.drafts import Session
from confsched.reading.programme_text.grammar.elsewhere import Elsewhere
from confsched.reading.programme_text.grammar.halves import (
    EARLY,
    counts_to_twelve,
    say_halves_between,
)
from confsched.reading.programme_text.grammar.spoken_of import settle_topics
from confsched.reading.programme_text.grammar.told_twice import told_in_detail
from confsched.reading.programme_text.page import Asked, Note
from confsched.reading.programme_text.recognisers.dates import Day
from confsched.reading.programme_text.words.plain import folded
from confsched.text.title_words import PAUSES

_DROP = 120  # minutes by which times fall where a new day begins
_NEAR_FIRST = 60
_WEEK = 7
_AGAIN = 3  # sessions: fewer may be breaks that all days have
_NIGHT, _EVENING = 5 * 60, 18 * 60
_LATE, _PAUSE = 17 * 60, 3 * 60  # when an evening begins, and minutes before a dinner


class InSequence(NamedTuple):
    """Days and sessions in order; `backwards` is whether the page had them the other way round."""

    days: list[ProgrammeDay]
    sessions: list[Session]
    notes: list[Note]
    backwards: bool


def in_sequence(collected: Collected, told: Elsewhere, asked: Asked) -> InSequence:
    """Put the sessions of a page into the order of time, as far as the page leaves no choice."""
    collected.close_section()
    sessions, notes = told_in_detail(collected.sessions, _first)
    say_halves_between(sessions)
    days = _used(collected.days, sessions)
    in_one_order(days, asked)
    days = [*_day_above(days, sessions, told), *days]
    order, backwards = in_order(days)
    if len(days) > 1 and order != sorted(order):
        days = [days[number] for number in order]
        places = {number + 1: place for place, number in enumerate(order, 1)}
        for session in sessions:
            session.day = places.get(session.day, session.day)
    else:
        backwards = _fall_within_days(sessions, len(days))
    if backwards:
        sessions = sessions[::-1]
        notes.append(_backwards(sessions))
    if not days:
        of_one = _is_of_one_day(told) or (not told.dates and _are_room_by_room(sessions))
        days, more = _unnamed_days(sessions, of_one=of_one)
        notes += more
    for session in sessions:
        session.day = session.day or 1
    _stay_up(sessions)
    settle_topics(sessions)
    return InSequence(days, sorted(sessions, key=lambda one: one.day), notes, backwards)


def _used(days: Sequence[ProgrammeDay], sessions: Sequence[Session]) -> list[ProgrammeDay]:
    """The days that have sessions, which get the numbers that these days then have."""
    used = sorted({one.day for one in sessions if one.day})
    numbers = {number: place for place, number in enumerate(used, 1)}
    for session in sessions:
        session.day = numbers.get(session.day, 0)
    return [days[number - 1] for number in used]


def _day_above(
    days: Sequence[ProgrammeDay], sessions: Sequence[Session], told: Elsewhere
) -> list[ProgrammeDay]:
    """The day of what stands above the heading of the first one, if the page names it further up.

    It is shortly before that day, and times begin anew on that.
    """
    above = [one for one in sessions if not one.day and one.times is not None]
    below = [one for one in sessions if one.day == 1 and one.times is not None]
    if not above or not below or _first(below[0]) > _first(above[0]) + _NEAR_FIRST:
        return []
    said = next((one for one in told.dates if 0 < _days_between(one, days[0].said) < _WEEK), None)
    if said is None:
        return []
    for session in sessions:
        session.day += 1
    day = ProgrammeDay(said._replace(last=None), above[0].when, line=above[0].line)
    day.note("the date of the first day is the one that the page names above")
    return [day]


def _days_between(one: Day, other: Day) -> int:
    """From one date to another, either of which may be in the year of the other; 0 if unknown."""
    year = one.year or other.year
    first, last = (day._replace(year=day.year or year).date for day in (one, other))
    return (last - first).days if first and last else 0


def _fall_within_days(sessions: Sequence[Session], days: int) -> bool:
    """Whether times fall on every day, or on the whole page where it names none."""
    each = [[one for one in sessions if one.day == n] for n in range(1, days + 1)] or [[*sessions]]
    return all(map(_falls, each))


def in_time(sessions: Sequence[Session]) -> list[Session]:
    """Sessions as they begin; one without a time stays behind the one before it.

    Those of one row that begin together stand as in its cells, of which each may have several.
    """
    keys: list[tuple[int, int, int, int]] = []
    rows: dict[tuple[int, int, int], int] = {}
    for place, session in enumerate(sessions):
        untimed = keys[-1] if keys and keys[-1][0] == session.day else (session.day, 0, 0, 0)
        begins = int((session.start or 0) + 1440 * session.late)
        first = rows.setdefault((session.line, session.day, begins), place)
        timed = (session.day, begins, first, session.title.start)
        keys.append(untimed if session.start is None else timed)
    order = sorted(range(len(keys)), key=keys.__getitem__)
    return [sessions[number] for number in order]


def _backwards(sessions: Sequence[Session]) -> Note:
    first = sessions[-1].when
    return Note(first.start, first.end, "the page has its last session first: its times fall")


def _first(session: Session) -> int:
    """When it begins, in the half of the day that its end says: 13:30 for `1:30-2 pm`."""
    return session.times.begin.minutes if session.times is not None else -1


def _falls(sessions: Sequence[Session]) -> bool:
    """Whether times fall more often than they rise, from line to line."""
    twelve = counts_to_twelve(sessions)
    starts = [_begins(one, twelve=twelve) for one in sessions if one.times is not None]
    pairs = list(pairwise(starts))
    rising = sum(one < other for one, other in pairs)
    falling = sum(one > other for one, other in pairs)
    return len(starts) > 2 and falling > rising


def _is_of_one_day(told: Elsewhere) -> bool:
    """Whether a page names one date above its programme, and no other."""
    alone = len({(one.year, one.month, one.day) for one in told.dates}) == 1
    return alone and not told.dates[0].last


def _are_room_by_room(sessions: Sequence[Session]) -> bool:
    """Whether all that is told of one room stands together, and then all of the next."""
    rooms = [folded(one.room.text) for one in sessions if one.kind not in PAUSES]
    runs = [room for room, _ in groupby(rooms)]
    return len(runs) > 1 and all(runs) and len({*runs}) == len(runs)


def _unnamed_days(
    sessions: Sequence[Session], *, of_one: bool
) -> tuple[list[ProgrammeDay], list[Note]]:
    """Days of a page that has no headings for them: a new one where times or numbers begin anew.

    Not where another room does on a page that is `of_one` day.
    """
    days: list[ProgrammeDay] = []
    notes: list[Note] = []
    first = latest = number = day = 0
    told = False  # all that is below once more
    twelve = counts_to_twelve(sessions)
    for place, session in enumerate(sessions):
        start = _begins(session, twelve=twelve)
        again = start >= 0 and (start <= first + _NEAR_FIRST and latest - start >= _DROP)
        evening = session is sessions[-1] or first >= _LATE
        evening = evening or (of_one and start + 720 < latest + _PAUSE)
        again = again and not (twelve and evening and start + 720 >= latest)
        restarts = 0 < session.number <= number and session.number == 1
        again = again and (restarts or not _same_tracks(session, sessions))
        again = again and not (of_one and _is_elsewhere(session, sessions[day:place]))
        told = told or (again and of_one and _are_again(sessions[place:], sessions[day:place]))
        again = again and not told
        if not days or (again and not _is_other_grid(sessions[day:place], sessions[place:])):
            when = session.when._replace(text="")
            days.append(ProgrammeDay(Day(0, 0, number=len(days) + 1), when, line=session.line))
            day = place
            if len(days) > 1:
                notes.append(_anew(session, len(days)))
        if again or not place:
            first, latest, number = start, start, 0
        session.day = len(days)
        latest = max(latest, start)
        number = session.number or number
    return (days, notes) if len(days) > 1 else (days[:1], notes)


def _begins(session: Session, *, twelve: bool) -> int:
    """When it begins; on a page that counts to twelve 2:10 is ten past two in the afternoon."""
    start, times = _first(session), session.times
    open_half = times is not None and not times.first.half and times.first.hour > 0
    return start + 720 if twelve and open_half and 0 <= start < EARLY else start


def _same_tracks(session: Session, sessions: Sequence[Session]) -> bool:
    """Whether times begin anew because another track does."""
    return bool(session.track) and any(one.track != session.track for one in sessions if one.track)


def _is_elsewhere(session: Session, above: Sequence[Session]) -> bool:
    """Whether a session is in a room in which none of those above begins later."""
    rooms = {folded(one.room.text) for one in above if one.room and _first(one) > _first(session)}
    return bool(rooms) and bool(session.room) and folded(session.room.text) not in rooms


def _are_again(below: Sequence[Session], above: Sequence[Session]) -> bool:
    """Whether at least half of what is below tells sessions above once more, with their titles."""
    known = {(_first(one), folded(one.title.text)) for one in above}
    again = sum((_first(one), folded(one.title.text)) in known for one in below)
    return again >= _AGAIN and 2 * again >= len(below)


def _is_other_grid(above: Sequence[Session], below: Sequence[Session]) -> bool:
    """Whether what is below is in several rooms, none of which is one of the several above."""
    rooms, others = ({folded(one.room.text) for one in part if one.room} for part in (above, below))
    return len(rooms) > 1 < len(others) and rooms.isdisjoint(others)


def _anew(session: Session, number: int) -> Note:
    why = "times begin anew" if session.number != 1 else "the numbers of sessions begin anew"
    return Note(session.when.start, session.when.end, f"day {number} begins here: {why}")


def _stay_up(sessions: Sequence[Session]) -> None:
    """What is listed in the small hours after an evening is the night of that day."""
    latest: dict[int, int] = {}
    for session in sessions:
        start = _first(session)
        if 0 <= start < _NIGHT and latest.get(session.day, 0) >= _EVENING and _is_exact(session):
            session.late = True
        elif start >= 0:
            latest[session.day] = max(latest.get(session.day, 0), start)


def _is_exact(session: Session) -> bool:
    return session.times is not None and (
        session.times.first.exact or session.times.first.half == "am"
    )
