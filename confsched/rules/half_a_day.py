"""Times that are half a day off, AM for PM or 3:00 for 15:00, and what to write instead."""

import re
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from functools import partial

from confsched.findings import Edit, Fix
from confsched.patterns import pattern
from confsched.schedule.entities import Interval, ScheduledSession
from confsched.schedule.moments import is_moment
from confsched.schedule.timeline import merged
from confsched.source import Span
from confsched.text.changed import Change

HALF_A_DAY = timedelta(hours=12)
_NOON = 12
_MORNING, _EVENING = 7, 20  # hours
_OTHER_HALF = {"a": "p", "A": "P", "p": "a", "P": "A"}
_PM = pattern(r"(?i)\d\s?p\.?m\b")
_FIELDS = ("time", "start", "end")
_TIME = r"(?P<hour{0}>\d\d?)(?:[:.h]\d\d|(?=\s?[AaPp]))(?:\s?(?P<half{0}>[AaPp])\.?[Mm]\b\.?)?"
# one time or two, and perhaps a name of a zone; offsets have digits of their own, dates as well
_TIMES = pattern(rf"\s*{_TIME.format(1)}(?:\s*(?:[-–—]|to)\s*{_TIME.format(2)})?[A-Za-z/_ ]*")


def half_a_day_off(session: ScheduledSession) -> timedelta:
    """How to move what is outside the hours of its day into them, half a day on or back, else 0.

    That is one slip, and told as one: who cannot come then need not be told as well. Nobody
    writes 22:00 for 10:00, so only what says PM is moved back, and no evening party is.
    """
    day = session.day
    if day is None or not day.hours or _lies_in(day.hours, session, timedelta()):
        return timedelta()
    ways = (HALF_A_DAY, -HALF_A_DAY) if _says_pm(session) else (HALF_A_DAY,)
    return next((way for way in ways if _lies_in(day.hours, session, way)), timedelta())


def ends_late(session: ScheduledSession) -> bool:
    """Whether it runs out of the hours of its day because of its end, which says PM for AM."""
    day, end = session.day, session.end - HALF_A_DAY
    if session.start >= end or day is None or not day.hours or not may_end_earlier(session):
        return False
    return _within(day.hours, session.start, end) and not _lies_in(day.hours, session, timedelta())


def may_end_earlier(session: ScheduledSession) -> bool:
    """Whether its end is told, and may be half a day off; its start is when sessions start."""
    start = session.start.astimezone(session.zone)
    is_told = not is_moment(session) and "duration" not in session.origin.mapping
    return is_told and _MORNING <= start.hour < _EVENING


def ends_in_pm(session: ScheduledSession) -> bool:
    """Whether its end says PM: nobody writes 22:00 for 10:00."""
    return _PM.search(session.at("end", "time").text) is not None


def _lies_in(hours: Iterable[Interval], session: ScheduledSession, moved: timedelta) -> bool:
    return _within(hours, session.start + moved, session.end + moved)


def _says_pm(session: ScheduledSession) -> bool:
    is_evening = session.type.base in ("social", "meal")
    return not is_evening and _PM.search(session.at("time", "start").text) is not None


def _within(hours: Iterable[Interval], start: datetime, end: datetime) -> bool:
    return any(begin <= start and end <= over for begin, over in merged(hours))


def half_a_day_later(session: ScheduledSession) -> Fix | None:
    """Write PM for AM, or 15:00 for 3:00; an end beside a start moves as well."""
    return _fix(session, _FIELDS, _later, "write the time half a day later")


def half_a_day_earlier(session: ScheduledSession) -> Fix | None:
    """Write AM for PM; an end beside a start moves as well."""
    return _fix(session, _FIELDS, _earlier, "write the time half a day earlier")


def end_half_a_day_earlier(session: ScheduledSession) -> Fix | None:
    """Write AM for PM in an end, or 10:00 for 22:00."""
    fields = ("end",) if "end" in session.origin.mapping else ("time",)
    return _fix(session, fields, _end_earlier, "write its end half a day earlier")


def end_of_hours_later(place: Span) -> Fix | None:
    """Write PM for AM in the end of opening hours, or 16:00 for 4:00."""
    from confsched.editing.changes import edits  # noqa: PLC0415 -- for findings only

    text = place.text.strip("'\"")
    match = _TIMES.fullmatch(text)
    if match is None or not match["hour2"]:
        return None
    made = edits(place, text, [_in_other_half(match, "2")])
    return Fix("write their end half a day later", made) if made else None


def _fix(
    session: ScheduledSession,
    fields: tuple[str, ...],
    changed: Callable[[str], tuple[Change, ...]],
    description: str,
) -> Fix | None:
    """Change the texts of some fields; none where one of them cannot be changed."""
    from confsched.editing.changes import edits  # noqa: PLC0415 -- for findings only

    mapping = session.origin.mapping
    made: list[Edit] = []
    for field in (name for name in fields if name in mapping):
        text = mapping[field]
        found = changed(text) if isinstance(text, str) else ()
        edited = edits(mapping.at(field), str(text), found) if found else ()
        if not edited:
            return None
        made += edited
    return Fix(description, tuple(made)) if made else None


def _later(text: str) -> tuple[Change, ...]:
    """The changes that move every time of a text by half a day; none where one cannot be moved.

    An end in the afternoon stays, behind a start that says which half of the day it is in.
    """
    match = _TIMES.fullmatch(text)
    if match is None:
        return ()
    stays = match["half1"] and match["half2"] in ("p", "P")
    both = [number for number in ("1" if stays else "12") if match[f"hour{number}"]]
    if any(map(partial(_is_late, match), both)):
        return ()
    return tuple(_in_other_half(match, number) for number in both)


def _earlier(text: str) -> tuple[Change, ...]:
    """The other half of the day wherever a text names one."""
    match = _TIMES.fullmatch(text)
    named = [number for number in "12" if match and match[f"half{number}"]]
    return tuple(_in_other_half(match, number) for number in named) if match else ()


def _end_earlier(text: str) -> tuple[Change, ...]:
    match = _TIMES.fullmatch(text)
    return (_in_other_half(match, "2" if match["hour2"] else "1"),) if match else ()


def _is_late(match: re.Match[str], number: str) -> bool:
    """Whether a time is in the second half of a day already."""
    half = match[f"half{number}"]
    return half in ("p", "P") if half else int(match[f"hour{number}"]) >= _NOON


def _in_other_half(match: re.Match[str], number: str) -> Change:
    """The other half of the day for one of two times, or another hour where it names none."""
    hour, half = f"hour{number}", f"half{number}"
    if match[half]:
        return Change(*match.span(half), _OTHER_HALF[match[half]])
    return Change(*match.span(hour), f"{(int(match[hour]) + _NOON) % 24:0{len(match[hour])}}")
