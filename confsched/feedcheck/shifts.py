"""How far off the events of a feed are shown, by each way in which programs read its zones."""

from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from confsched.feedcheck.feed import Event, Feed, Time
from confsched.feedcheck.zones import Definition, Onset, Reading, Way, meant

_SECOND = timedelta(seconds=1)


class Shift(NamedTuple):
    """Events that are shown later by `off` (earlier if it is negative) in some ways of reading."""

    definition: Definition
    off: tuple[tuple[Way, timedelta], ...]
    events: list[Event]


def shifts(feed: Feed) -> list[Shift]:
    """Events shown at a wrong time because of how a zone is defined, those of one fault together.

    What a clock shows twice or never is not among them: no definition could help that.
    """
    found: list[Shift] = []
    for tzid, starts in _starts(feed).items():
        definition = feed.zones[tzid]
        readings: dict[Way, Reading] = {
            way: Reading(definition.observances, way) for way in Way if way != Way.NAMES
        }
        alike: dict[tuple[tuple[Way, timedelta], ...], list[Event]] = {}
        for event, time in starts:
            off = tuple(_off(feed, time, definition, readings))
            if off:
                alike.setdefault(off, []).append(event)
        found += [Shift(definition, off, events) for off, events in alike.items()]
    return found


def _starts(feed: Feed) -> dict[str, list[tuple[Event, Time]]]:
    """The events whose start is in a zone that the feed defines, by its TZID."""
    found: dict[str, list[tuple[Event, Time]]] = {}
    for event in feed.events:
        time = event.start
        if time and time.is_local and time.tzid in feed.zones and not is_uncertain(feed, time):
            found.setdefault(time.tzid, []).append((event, time))
    return found


def _off(
    feed: Feed, time: Time, definition: Definition, readings: dict[Way, Reading]
) -> Iterator[tuple[Way, timedelta]]:
    real, wall = feed.offset(time), time.written.wall
    if real is None:
        return
    for way, reading in readings.items():
        if reading.offset(wall) != real:
            yield way, real - reading.offset(wall)
    named = meant(definition.tzid)
    told = named.utcoffset(wall) if named else None
    if told is not None and told != real:
        yield Way.NAMES, real - told


def is_uncertain(feed: Feed, time: Time) -> bool:
    """Whether a local time is one that the clock of its zone shows twice that day, or never."""
    zone = feed.real(time.tzid) if time.tzid and time.is_local else None
    if not isinstance(zone, ZoneInfo):
        return False
    wall = time.written.wall
    return zone.utcoffset(wall) != zone.utcoffset(wall.replace(fold=1))


def is_skipped(feed: Feed, time: Time) -> bool:
    """Whether an uncertain time is one that the clock never shows."""
    zone = feed.real(time.tzid)
    if not isinstance(zone, ZoneInfo):
        return False
    before, after = (zone.utcoffset(time.written.wall.replace(fold=fold)) for fold in (0, 1))
    return before is not None and after is not None and before < after


def misplaced_onset(definition: Definition, years: range) -> Onset | None:
    """The first change in some years that is put on the clock after it, not on the one before.

    Both clocks are asked of the tz database: a change that it does not have is another fault.
    """
    zone = definition.meant
    if zone is None or definition.is_abbreviation:
        return None
    onsets = sorted({onset for one in definition.observances for onset in one.onsets(Way.DATES)})
    near = (onset for onset in onsets if onset.wall.year in years and onset.before != onset.after)
    return next((onset for onset in near if _is_put_later(zone, onset)), None)


def _is_put_later(zone: ZoneInfo, onset: Onset) -> bool:
    """Whether a zone's clock changes as an onset says, if that is a time of the clock after it."""
    try:
        when = onset.instant + onset.before - onset.after
        before = (when - _SECOND).astimezone(zone).utcoffset()
        return (before, when.astimezone(zone).utcoffset()) == (onset.before, onset.after)
    except OverflowError:  # on the first or last day of the calendar
        return False
