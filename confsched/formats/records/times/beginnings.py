"""What a session says of its beginning, in whichever of its columns."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from confsched.formats.columns.compared import compared
from confsched.formats.day_texts import Found
from confsched.formats.drafts import Draft
from confsched.formats.records.cells.clocks import half_of, is_clock, is_range, is_time, with_offset
from confsched.formats.records.people.waiting import columns_in
from confsched.patterns import pattern

TIMED = ("start", "time", "date", "day", "end", "_end_date", "duration", "_half")
_HALVED = pattern(r"(?i)(0?[1-9]|1[0-2])(?:[:.](\d\d))?(?: ?([ap])\.?m\.?)?")
_ENDED = ("end", "duration")
_CALLED_SO = ("type", "timezone")  # `format: PM`, `zone: AM`
_RANGE_OF_MORNING = pattern(r"(\d[\d:.]*)\s*[-–—]\s*(\d[\d:.]*) AM")


def begins(session: Draft) -> bool:
    """Whether a session says when it begins."""
    return "start" in session.fields or "time" in session.fields


def says_end(session: Draft) -> bool:
    """Whether a session says when it ends, or how long it lasts."""
    return not session.fields.keys().isdisjoint(_ENDED) or is_range(session.text("time"))


def has_time(session: Draft) -> bool:
    """Whether a session says at what time it begins, and no word stands where it should."""
    return any(is_clock(session.text(name)) for name in ("start", "time"))


def has_moment(session: Draft, *, lasts: bool) -> bool:
    """Whether a session has a day of its own or of a row above: at a time, `after Mass`, `TBA`.

    So has what only `lasts`, if that is said.
    """
    if begins(session) or (lasts and "duration" in session.fields):
        return True
    return {"date", "day", "_on"}.isdisjoint(session.extra) and not {"time", "start"}.isdisjoint(
        session.extra
    )


def days_come_again(sessions: Iterable[Draft]) -> bool:
    """Whether two rows in turn write the same day, so that an empty cell leaves it open."""
    days = (one.text("date") or one.text("day") for one in sessions)
    return any(day and day == other for day, other in pairwise(days))


def last_until(session: Draft, end: str) -> None:
    """End a session that begins and says no end, as what stands around it tells."""
    if "time" in session.fields:
        session.put("start", *session.fields.pop("time"))
    begins = session.fields["start"]
    session.put("end", end, begins.key, begins.mark)
    session.infer("end")


def find_halves(sessions: Sequence[Draft]) -> None:
    """Take AM and PM in a column of their own for that of the times, however it is called.

    A second one is of the ends.
    """
    first = next(filter(begins, sessions), None)
    said = {**first.extra} if first else {}
    said |= {one: first.fields[one] for one in _CALLED_SO if first and one in first.fields}
    names = [name for name, put in said.items() if half_of(str(put.value))]
    known = first is not None and "_half" in first.fields
    for number, name in enumerate(sorted(names, key=lambda one: said[one].key)):
        puts = [one.extra.get(name) or one.fields.get(name) for one in sessions]
        if all(half_of(str(put.value)) for put in puts if put):
            of_ends = known or number > 0 or "end" in compared(name).split()
            for session in sessions:
                _take_half(session, name, of_end=of_ends)


def _take_half(session: Draft, name: str, *, of_end: bool) -> None:
    put = session.extra.pop(name, None) or session.fields.pop(name, None)
    end = session.fields.get("end")
    if put is not None and end is not None and of_end:
        session.fields["end"] = end.holding(f"{end.value}{half_of(str(put.value))}")
    elif put is not None:
        session.fields["_half"] = put


def half_said(session: Draft) -> str:
    """AM or PM, where a column says it; beside no time at all it is kept."""
    put = session.fields.pop("_half", None)
    half = half_of(str(put.value)) if put else ""
    if put is not None and not (half and has_time(session)):
        session.leave("am or pm", *put)
    return half


def hand_over_half(session: Draft, half: str) -> None:
    """Say AM or PM of a start or an end where only the other does, so that one follows the other.

    `1:15` to `2:45 PM` begins after noon and `10:30` to `12:00 PM` before, as of ranges. A column
    with AM says it of what begins in the morning, and may end after noon.
    """
    if half == " AM" and (both := _RANGE_OF_MORNING.fullmatch(session.text("time"))):
        session.fields["time"] = session.fields["time"].holding(f"{both[1]} AM-{both[2]}")
    start, end = (_HALVED.fullmatch(session.text(field)) for field in ("start", "end"))
    if start is None or end is None or bool(start[3]) is bool(end[3]):
        return
    field, bare = ("start", start) if end[3] else ("end", end)
    told = (start[3] or end[3]).upper()
    for one in (told, "P" if told == "A" else "A"):
        if _of_day(start, one) < _of_day(end, one):
            put = session.fields[field]
            if half or one == "P" or bare[2] is None:
                session.fields[field] = put.holding(f"{bare[0]} {one}M")
            return


def _of_day(match: re.Match[str], half: str) -> int:
    """Minutes from midnight to a time of twelve hours, with a half where it says none."""
    late = (match[3] or half).upper() == "P"
    return (int(match[1]) % 12 + 12 * late) * 60 + int(match[2] or 0)


def one_beginning(session: Draft) -> None:
    """Keep one of a time and a start; a range needs no end and no length."""
    time = session.text("time")
    if not time:
        return
    ranges = is_range(time)
    if "start" in session.fields:
        ends = "end" in session.fields or "duration" in session.fields
        other = "start" if ranges and not ends else "time"
        session.leave(other, *session.fields.pop(other))
    if ranges and "time" in session.fields:
        for field in ("end", "_end_date", "duration"):
            if field in session.fields:
                session.leave(field.strip("_"), *session.fields.pop(field))


def is_told_again(found: Found, session: Draft) -> bool:
    """Whether a moment with an offset has the time of day that its session begins at.

    UTC may be what a program takes for it that knows no zone.
    """
    clock = with_offset(found.rest[1:]) if found.rest[:1] == "T" else ""
    tells = clock != "" and not clock.endswith(("Z", "+00:00", "+0000"))
    return tells and session.text("start").strip().zfill(5) == clock[:5]


def settle_times_among_people(sessions: Iterable[Draft]) -> None:
    """Take `7:00 PM - 10:00 PM` for the time of what has no other; nobody is called so."""
    for session in sessions:
        fields = session.fields
        if "start" not in fields and "time" not in fields:
            told = [name for name in columns_in(fields) if _is_span(session.text(name))]
            if told:
                session.put("time", *fields.pop(told[0]))


def _is_span(text: str) -> bool:
    return text[:1].isdigit() and is_range(text) and is_time(text)


def are_dates_only(sessions: list[Draft]) -> bool:
    """Whether the time of day of a date says nothing, for most rows that have one say another."""
    dated = [one for one in sessions if ":" in one.text("date")]
    return 2 * sum(map(begins, dated)) > len(dated)


def is_dated(session: Draft) -> bool:
    """Whether a session says when it is, or on which day."""
    return begins(session) or not session.fields.keys().isdisjoint(("date", "day", "_on"))


def leave_lists(session: Draft) -> None:
    """Keep what is no text: nobody can say what it means for a time."""
    for field in TIMED:
        if field in session.fields and not isinstance(session.fields[field].value, str):
            session.leave(field.strip("_"), *session.fields.pop(field))
