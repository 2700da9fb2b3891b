"""What is known of when a session is of which nobody can say from when to when."""

from datetime import UTC, date, tzinfo

from confsched.model.clocks import ClockRange, ClockTime, format_clock
from confsched.model.conference import Item
from confsched.model.entries import Session as SessionEntry
from confsched.model.moments import Moment
from confsched.model.zones import Zone, ZoneKind
from confsched.schedule.entities import Day, Known
from confsched.schedule.instants import place_name
from confsched.schedule.resolve.readings import shown_zone, small_hours, start_instant, zone_meant
from confsched.schedule.resolve.zones import Problem

_DAY = 24 * 60 * 60  # in seconds


def known_of(
    item: Item[SessionEntry], on: date | None, day: Day | None, home: tzinfo | None
) -> Known:
    """The date, and the start on it; without a date what the day is called and the times of day.

    `home` is the zone of the conference: where it has none, times of day are in none either. What
    is exact to the offset is told on the clock of the conference: `2030-05-15T22:00Z`.

    A start that is wrong itself is none.
    """
    entry = item.entry
    start = _seconds(entry.time or entry.start)
    called = "" if on else _day(entry)
    if start is None:
        return Known(on, called=called)
    written = _zone(entry.time or entry.start)
    if on is None:
        zone_called = _called(written or entry.timezone, home)
        hours = f"{_hours(entry, start)} {zone_called}".rstrip()
        return Known(called=called, hours=hours)
    problems: list[Problem] = []
    zone = home or UTC
    own = zone_meant(entry.timezone, on, start, (zone,), (), problems)
    meant = own
    if written is not None:
        meant = zone_meant(written, on, start, (own.zone, zone), (), problems)
    found = start_instant(small_hours(on, start, day, meant.zone), start, meant, problems)
    if problems:
        return Known(on)
    if home is not None and written is not None and written.kind is ZoneKind.OFFSET:
        return Known(found.astimezone(own.zone).date(), found, own.zone)
    return Known(on, found, shown_zone(meant.zone, found, own.zone))


def _day(entry: SessionEntry) -> str:
    """What a session says of its day, which no list of days has: a number, or what it is called."""
    said = entry.day or ""
    return f"day {said}" if said.isdigit() else said


def _seconds(time: ClockRange | ClockTime | Moment | None) -> int | None:
    return time.start if isinstance(time, ClockRange) else time.at if time else None


def _zone(time: ClockRange | ClockTime | Moment | None) -> Zone | None:
    return time.zone if time else None


def _hours(entry: SessionEntry, start: int) -> str:
    """`14:00–15:00`, or `from 14:00`."""
    time = entry.time
    end = time.end if isinstance(time, ClockRange) else _seconds(entry.end)
    if end is None and entry.duration is not None:
        end = (start + int(entry.duration.total_seconds())) % _DAY
    begins = format_clock(start)
    return f"from {begins}" if end is None else f"{begins}–{format_clock(end)}"


def _called(written: Zone | None, zone: tzinfo | None) -> str:
    """What to call the zone of a time without a date: its letters depend on that."""
    if written is not None:
        return written.text
    if zone is None:
        return ""
    return f"{place_name(zone)} time" if "/" in getattr(zone, "key", "") else place_name(zone)
