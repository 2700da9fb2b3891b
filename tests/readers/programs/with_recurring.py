"""Reads a calendar from standard input with x-wr-timezone and recurring-ical-events.

Together they make the instances of events that web calendars and home automation show.
"""

import sys

import icalendar
import recurring_ical_events
import x_wr_timezone
from told import tell, utc


def record(event: icalendar.Event) -> dict[str, object]:
    return {
        "uid": event["UID"],
        "start": utc(event.start),
        "end": utc(event.end),
        "summary": event["SUMMARY"],
        "location": event.get("LOCATION", ""),
        "description": event.get("DESCRIPTION", ""),
        "status": event.get("STATUS", ""),
        "sequence": event.get("SEQUENCE", 0),
        "url": event.get("URL", ""),
        "categories": event.categories,
    }


calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
tell(map(record, recurring_ical_events.of(x_wr_timezone.to_standard(calendar)).all()))
