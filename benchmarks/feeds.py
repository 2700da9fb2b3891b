"""Making one large feed: as it is published, and with icalendar alone from the same texts."""

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from confsched.exporters.entries import Event
    from confsched.schedule.schedule import Schedule

STAMP = datetime(2030, 1, 1, tzinfo=UTC)


def one_feed(folder: str) -> "Callable[[], object]":
    """Make the feed of the whole programme of a loaded conference as publishing does."""
    from confsched import api  # noqa: PLC0415 -- for this task only
    from confsched.feeds.ledger import Ledger  # noqa: PLC0415 -- the same
    from confsched.feeds.making import Making, Programme  # noqa: PLC0415 -- the same
    from confsched.feeds.split import Kind  # noqa: PLC0415 -- the same
    from confsched.schedule.audience import Audience  # noqa: PLC0415 -- the same

    schedule = api.load(folder)

    def make() -> list[object]:
        programme = Programme.of(schedule, (Kind.ALL,), Audience.PUBLIC)
        return list(Making(programme, Ledger("@"), STAMP).feeds())

    return make


def one_feed_by_icalendar(folder: str) -> "Callable[[], object]":
    """Build a calendar of the same properties with icalendar, and write it."""
    from confsched import api  # noqa: PLC0415 -- for this task only
    from confsched.exporters.entries import Calendar  # noqa: PLC0415 -- the same

    schedule = api.load(folder)
    return partial(_by_icalendar, schedule, list(Calendar(schedule).events()))


def _by_icalendar(schedule: "Schedule", events: "list[Event]") -> bytes:
    import icalendar  # noqa: PLC0415 -- part of what using it costs

    calendar: Any = icalendar.Calendar()
    calendar.add("PRODID", "-//benchmark//EN")
    calendar.add("VERSION", "2.0")
    calendar.add("NAME", schedule.title)
    for event, session in zip(events, schedule.scheduled, strict=True):
        made: Any = icalendar.Event()
        made.add("UID", event.uid.value)
        made.add("DTSTAMP", STAMP)
        made.add("LAST-MODIFIED", STAMP)
        made.add("SEQUENCE", 0)
        made.add("DTSTART", session.start.astimezone(session.zone))
        made.add("DTEND", session.end.astimezone(session.zone))
        for one in event.rest:
            if not one.name.startswith("DT"):
                made.add(one.name, one.value)
        made.add("TRANSP", "TRANSPARENT")
        calendar.add_component(made)
    written: bytes = calendar.to_ical()
    return written
