"""Loads a schedule.json with c3voc's own tools, and says what they make of it.

Run by a Python that has c3voc-schedule-tools: `python c3voc_load.py schedule.json told.json`.
"""

import json
import sys
from pathlib import Path

from voc.event import Event
from voc.schedule import Schedule, ScheduleDay


def main(name: str, target: str) -> None:
    """Write the events as they are seen, and the schedule.xml that is made of them."""
    schedule = Schedule.from_file(name)
    xml = schedule.xml()
    # a file leaves them plain, and then a day is not found by a time
    schedule["conference"]["days"] = [ScheduleDay(json=day) for day in schedule.days()]
    told = {
        "rooms": schedule.rooms(),
        "zone": str(schedule.tz()),
        "events": schedule.foreach_event(lambda event: seen(schedule, event)),
        "xml": xml,
    }
    Path(target).write_text(json.dumps(told), "utf-8")


def seen(schedule: Schedule, event: Event) -> list[object]:
    """One event; its day is found by its start, as c3voc does when it merges schedules."""
    return [
        event["title"],
        event.start.isoformat(),
        event["room"],
        event.persons(),
        schedule.get_day_from_time(event.start),
    ]


if __name__ == "__main__":
    main(*sys.argv[1:])
