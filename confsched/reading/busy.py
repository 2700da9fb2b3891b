"""A person's calendar (.ics): when they are busy, and where in the file it says so.

Repeated events are expanded as RFC 5545 §3.8.5 has it, by the libraries of the extra `calendars`.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, tzinfo
from typing import TYPE_CHECKING, Any, NamedTuple

from confsched.errors import ConfschedError
from confsched.patterns import pattern
from confsched.source import Source, Span

if TYPE_CHECKING:
    from icalendar import Calendar


_BEGINS = pattern(r"^BEGIN:", re.MULTILINE | re.IGNORECASE)
_ENDS = pattern(r"^END:", re.MULTILINE | re.IGNORECASE)


class Busy(NamedTuple):
    """A stretch of time in which somebody is busy, in UTC, and the line that says so."""

    start: datetime
    end: datetime
    span: Span


def read_busy(source: Source, start: datetime, end: datetime, zone: tzinfo) -> tuple[Busy, ...]:
    """When a calendar says its owner is busy between two instants.

    Transparent and cancelled events take no time. What has no zone of its own, and whole days, are
    on the clock of `zone`. Raises `ConfschedError` for what is no calendar, and where the extra is
    not installed.
    """
    try:
        import recurring_ical_events  # noqa: PLC0415 -- an extra
        from icalendar import Calendar  # noqa: PLC0415 -- the same
    except ImportError:
        hint = "pip install 'confsched[calendars]'"
        raise ConfschedError("reading calendars needs the extra 'calendars'", hint) from None
    try:
        calendars = Calendar.from_ical(source.text, multiple=True)
        found = [
            busy
            for calendar in calendars
            for events in [recurring_ical_events.of(calendar).between(start, end)]
            for busy in (*_events(events, source, zone), *_periods(calendar, source, zone))
        ]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _unreadable(source) from error
    if not calendars or len(_BEGINS.findall(source.text)) != len(_ENDS.findall(source.text)):
        raise _unreadable(source)  # also one that is cut off, of which the library reads the rest
    return tuple(sorted({busy for busy in found if busy.start < end and start < busy.end}))


def _unreadable(source: Source) -> ConfschedError:
    message = f"{source.name!r} is no calendar that can be read"
    return ConfschedError(message, "export it again as .ics")


def _events(events: list[Any], source: Source, zone: tzinfo) -> Iterator[Busy]:
    for event in events:
        taken = str(event.get("TRANSP", "OPAQUE")).upper() != "TRANSPARENT"
        if taken and str(event.get("STATUS", "")).upper() != "CANCELLED":
            first, last = _instant(event.start, zone), _instant(event.end, zone)
            if first < last:
                yield Busy(first, last, _line(source, f"UID:{event.get('UID', '')}"))


def _periods(calendar: "Calendar", source: Source, zone: tzinfo) -> Iterator[Busy]:
    """`FREEBUSY` of a component that says nothing else (RFC 5545 §3.6.4)."""
    for component in calendar.walk("VFREEBUSY"):
        periods = component.get("FREEBUSY", [])
        for period in periods if isinstance(periods, list) else [periods]:
            if period.params.get("FBTYPE", "BUSY").upper() != "FREE":
                first, last = _instant(period.start, zone), _instant(period.end, zone)
                yield Busy(first, last, _line(source, "FREEBUSY"))


def _instant(moment: date | datetime, zone: tzinfo) -> datetime:
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time())
    return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)


def _line(source: Source, beginning: str) -> Span:
    """The line that begins so; the first line of the file where none does."""
    at = f"\n{source.text}".find(f"\n{beginning[:70]}")
    start = max(at, 0)
    end = source.text.find("\n", start)
    text = source.text[start : end if end >= 0 else None]
    return Span(source, start, start + len(text.rstrip("\r")))
