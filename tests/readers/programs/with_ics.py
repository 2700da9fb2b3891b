"""Reads a calendar from standard input with the Python library ics and prints its events."""

import sys

from ics import Calendar, Event
from told import tell, utc


def record(event: Event) -> dict[str, object]:
    return {
        "uid": event.uid,
        "start": utc(event.begin.datetime),
        "end": utc(event.end.datetime),
        "summary": event.name,
        "location": event.location or "",
        "description": event.description or "",
        "status": event.status or "",
        "url": event.url or "",
        "categories": sorted(event.categories),
    }


tell(map(record, Calendar(sys.stdin.buffer.read().decode()).events))
