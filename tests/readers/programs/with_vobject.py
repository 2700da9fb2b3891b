"""Reads a calendar from standard input with the Python library vobject and prints its events."""

import sys

import vobject
from told import tell, utc


def record(event: vobject.base.Component) -> dict[str, object]:
    return {
        "uid": event.uid.value,
        "start": utc(event.dtstart.value),
        "end": utc(event.dtend.value),
        "summary": event.summary.value,
        "location": value(event, "location"),
        "description": value(event, "description"),
        "status": value(event, "status"),
        "sequence": int(value(event, "sequence") or 0),
        "url": value(event, "url"),
        "categories": [one for line in event.contents.get("categories", ()) for one in line.value],
    }


def value(event: vobject.base.Component, name: str) -> str:
    found = event.contents.get(name)
    return str(found[0].value) if found else ""


calendar = vobject.readOne(sys.stdin.buffer.read().decode())
tell(map(record, calendar.contents.get("vevent", ())))
