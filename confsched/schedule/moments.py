"""What says of a time so much that it cannot be a slip: moments with an offset, ends with a date.

People mix up AM and PM, and forget that a night has two dates; programs that write whole moments,
and calendars, do neither.
"""

from typing import Final

from confsched.patterns import pattern
from confsched.schedule.entities import ScheduledSession

NIGHT: Final = 6 * 3600  # seconds after midnight at which it ends, for whoever looks for slips
_WITH_OFFSET: Final = pattern(r"T\d\d:\d\d.*(?:[Zz]|[+-]\d\d:?\d\d)$")
_COUNTED: Final = pattern(r'^"?\d{9,}"?$')  # since 1970
_IN_UTC: Final = ("Z", "+00:00", "+0000")  # as instants end there
_DATED: Final = pattern(r"\d{4}-\d\d-\d\d|[A-Za-z]{3}\.?,? \d{4}\b")


def is_moment(session: ScheduledSession) -> bool:
    """Whether it is written as a moment when it begins: in a calendar, with an offset, counted."""
    mapping = session.origin.mapping
    source = mapping.places.source
    start = mapping.get("start")
    if source.is_calendar or not isinstance(start, str):
        return source.is_calendar
    counted = source.foreign and _COUNTED.search(mapping.at("start").text)
    return bool(_WITH_OFFSET.search(start) or counted)


def is_instant(session: ScheduledSession) -> bool:
    """Whether it is written in UTC when it begins, whatever the clocks show there."""
    start = session.origin.mapping.get("start")
    return isinstance(start, str) and "T" in start and start.endswith(_IN_UTC)


def ends_on_a_date(session: ScheduledSession) -> bool:
    """Whether it is written on which date it ends.

    Other systems write how long something lasts from a moment on, which is as much.
    """
    mapping = session.origin.mapping
    end = mapping.get("end")
    if isinstance(end, str):
        return bool(_DATED.search(end))
    return mapping.places.source.foreign != "" and "duration" in mapping and is_moment(session)
