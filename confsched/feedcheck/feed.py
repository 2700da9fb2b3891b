"""A feed, read: its events with their times, its zones, and what was in an earlier one."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from typing import NamedTuple
from zoneinfo import ZoneInfo

from confsched.feedcheck import values
from confsched.feedcheck.components import Component, Parts, Property
from confsched.feedcheck.octets import Octets
from confsched.feedcheck.zones import BadZone, Definition, Reading, Way, meant
from confsched.source import Source, Span

_DAY = timedelta(days=1)
_LONGEST = 60  # characters of a title in a message


class Time(NamedTuple):
    """A start or an end: as it is written, and the TZID that it names."""

    written: values.Written
    tzid: str
    source: Property

    @property
    def is_local(self) -> bool:
        """Whether it is a time of a clock that somebody has to know the zone of."""
        return not (self.written.is_utc or self.written.is_date)


class Event:
    """A VEVENT: who it is, what it is called and when it is."""

    __slots__ = ("component", "end", "key", "name", "start")

    def __init__(self, component: Component) -> None:
        self.component = component
        self.key = (component.text("UID").strip(), component.text("RECURRENCE-ID").strip())
        self.name = _name(component)
        self.start = time_of(component.first("DTSTART"))
        self.end = time_of(component.first("DTEND"))

    @property
    def times(self) -> Iterator[Time]:
        """Its start and its end, as far as they can be read."""
        return (time for time in (self.start, self.end) if time is not None)


def _name(component: Component) -> str:
    """What messages call an event by, in quotes: its title, else its UID."""
    for name in ("SUMMARY", "UID"):
        text = " ".join(component.text(name).split())
        if text:
            return repr(text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…")
    return "an event without a title"


def time_of(one: Property | None) -> Time | None:
    """The time that a property says; None where it says none."""
    written = values.moment(one.value.strip()) if one else None
    return Time(written, one.parameter("TZID"), one) if one and written else None


class Feed:
    """One .ics file, with the one that was there before it if that is known.

    `today` is the date before which everything is over; without one, nothing is.
    """

    def __init__(
        self, name: str, data: bytes, earlier: "Feed | None" = None, today: date | None = None
    ) -> None:
        self.octets = Octets(name, data)
        self.source: Source = self.octets.source
        self.parts = Parts(self.source)
        self.calendars = tuple(self.parts.calendars)
        self.earlier = earlier
        self.today = today
        self.events = tuple(
            Event(component) for one in self.calendars for component in one.inside("VEVENT")
        )

    def span(self, component: Component) -> Span:
        """Where a component begins."""
        return component.line.span(self.source)

    def at(self, event: Event, name: str) -> Span:
        """The value of an event's first property of a name; where it begins for want of one."""
        one = event.component.first(name)
        return one.span(self.source) if one else self.span(event.component)

    def zone_components(self) -> Iterator[Component]:
        """Every VTIMEZONE."""
        return (one for calendar in self.calendars for one in calendar.inside("VTIMEZONE"))

    @cached_property
    def _zones(self) -> tuple[dict[str, Definition], list[tuple[Component, BadZone]]]:
        last_years: dict[str, int] = {}  # what no event needs is not worked out
        for event in self.events:
            for time in event.times:
                year = time.written.wall.year
                last_years[time.tzid] = max(year, last_years.get(time.tzid, year))
        found: dict[str, Definition] = {}
        bad = []
        for component in self.zone_components():
            try:
                definition = Definition(component, last_years.get(component.text("TZID"), 0))
            except BadZone as error:
                bad.append((component, error))
            else:
                found.setdefault(definition.tzid, definition)
        return found, bad

    @property
    def zones(self) -> dict[str, Definition]:
        """The definitions that can be followed, by TZID; of two the first."""
        return self._zones[0]

    @property
    def bad_zones(self) -> list[tuple[Component, BadZone]]:
        """The definitions that cannot be followed, and why."""
        return self._zones[1]

    @cached_property
    def _real(self) -> "dict[str, ZoneInfo | Reading | None]":
        return {}

    def real(self, tzid: str) -> "ZoneInfo | Reading | None":
        """What a TZID stands for: a zone of the tz database, else what its definition says.

        An abbreviation stands for what the definition says: whoever wrote it had a zone in mind.
        None where nobody can know.
        """
        if tzid not in self._real:
            definition = self.zones.get(tzid)
            zone = definition.meant if definition else meant(tzid)
            if definition and (zone is None or definition.is_abbreviation):
                self._real[tzid] = Reading(definition.observances, Way.DATES)
            else:
                self._real[tzid] = zone
        return self._real[tzid]

    def offset(self, time: Time) -> timedelta | None:
        """The offset that a local time really has; None where nobody can know."""
        zone = self.real(time.tzid) if time.tzid else None
        if isinstance(zone, Reading):
            return zone.offset(time.written.wall)
        return zone.utcoffset(time.written.wall) if zone else None

    def instant(self, time: Time | None) -> datetime | None:
        """When a time really is; a date begins with its UTC day. None where nobody can know."""
        if time is None:
            return None
        if not time.is_local:
            return time.written.wall.replace(tzinfo=UTC)
        offset = self.offset(time)
        try:
            return None if offset is None else (time.written.wall - offset).replace(tzinfo=UTC)
        except OverflowError:  # on the first or last day of the calendar
            return None

    def ends(self, event: Event) -> datetime | None:
        """When an event is over; None where nobody can know."""
        end = self.instant(event.end)
        start = self.instant(event.start)
        if end or start is None or event.start is None:
            return end or start
        told = event.component.first("DURATION")
        length = values.length(told.value.strip()) if told else None
        try:
            return start + (length or (_DAY if event.start.written.is_date else timedelta()))
        except OverflowError:
            return start
