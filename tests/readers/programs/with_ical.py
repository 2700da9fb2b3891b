"""Reads a calendar from standard input with the Python library ical and prints its events."""

import sys

from ical.calendar_stream import IcsCalendarStream
from ical.event import Event
from told import tell, utc


def record(event: Event) -> dict[str, object]:
    return {
        "uid": event.uid,
        "start": utc(event.dtstart),
        "end": utc(event.dtend),
        "summary": event.summary,
        "location": event.location or "",
        "description": event.description or "",
        "status": event.status.value if event.status else "",
        "sequence": event.sequence or 0,
        "url": str(event.url or ""),
        "categories": event.categories,
    }


text = sys.stdin.buffer.read().decode()
tell(map(record, IcsCalendarStream.calendar_from_ics(text).events))
