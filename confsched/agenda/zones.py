"""How times are told: with their zone, and with the days by which another zone moves them."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta, tzinfo
from typing import Final, NamedTuple

from confsched.schedule.instants import (
    clock,
    offset_name,
    place_name,
    span_text,
    zone_key,
    zone_name,
)

_ONE_DAY: Final = timedelta(days=1)
_COMMON_NAMES: Final = {
    "America/New_York": "Eastern Time",
    "America/Toronto": "Eastern Time",
    "America/Chicago": "Central Time",
    "America/Denver": "Mountain Time",
    "America/Los_Angeles": "Pacific Time",
    "America/Halifax": "Atlantic Time",
}


class Slot(NamedTuple):
    """A slot in words: `10:30–11:45 EDT`, and `(+1 day)` where its date is not the day's."""

    text: str
    mark: str = ""

    def __str__(self) -> str:
        return f"{self.text} {self.mark}" if self.mark else self.text


# One moment or slot, told in each of the zones that somebody wants to read.
Slots = tuple[Slot, ...]


class Clock:
    """Tells times in one zone or several, the one that leads first.

    It remembers them: most sessions share their slot with others.
    """

    def __init__(self, zone: tzinfo, *others: tzinfo) -> None:
        self.zone = zone
        self.zones = (zone, *others)
        self._slots: dict[tuple[datetime, datetime, date], Slots] = {}

    def slot(self, start: datetime, end: datetime, on: date) -> Slot:
        """Tell a slot in the first zone, as it stands under the heading of a date."""
        return self.slots(start, end, on)[0]

    def slots(self, start: datetime, end: datetime, on: date) -> Slots:
        """Tell a slot in each zone, as it stands under the heading of a date."""
        key = start, end, on
        found = self._slots.get(key)
        if found is None:
            found = self._slots[key] = tuple(_slot(start, end, on, zone) for zone in self.zones)
        return found

    def moment(self, moment: datetime, on: date) -> Slot:
        """Tell one moment in the first zone, as it stands under the heading of a date."""
        return _moment(moment, on, self.zone)

    def moments(self, moment: datetime, on: date) -> Slots:
        """Tell one moment in each zone, as it stands under the heading of a date."""
        return tuple(_moment(moment, on, zone) for zone in self.zones)


def _slot(start: datetime, end: datetime, on: date, zone: tzinfo) -> Slot:
    return Slot(span_text(start, end, zone), _mark(start, end, on, zone))


def _moment(moment: datetime, on: date, zone: tzinfo) -> Slot:
    away = moment.astimezone(zone).date() - on
    return Slot(clock(moment, zone), f"({_days(away)})" if away else "")


def _mark(start: datetime, end: datetime, on: date, zone: tzinfo) -> str:
    """Mark the start's date; it tells that of the end too, unless 24 hours lie between."""
    first, last = start.astimezone(zone).date(), end.astimezone(zone).date()
    moved = f"({_days(first - on)})" if first != on else ""
    return moved if end - start < _ONE_DAY else f"{moved} (ends {_days(last - on)})".lstrip()


def _days(distance: timedelta) -> str:
    sign = "−" if distance.days < 0 else "+"
    return f"{sign}{abs(distance.days)} day{'s' if abs(distance.days) != 1 else ''}"


def describe(zone: tzinfo, moments: Iterable[datetime]) -> str:
    """Name a zone for people: `Eastern Time: EDT (UTC-4), America/New_York`.

    If clocks change between the moments (in order of time), both names are given.
    """
    key = zone_key(zone).removeprefix("Etc/")
    names = dict.fromkeys(_name_and_offset(moment.astimezone(zone)) for moment in moments)
    in_force = ", then ".join(names)
    if "/" not in key:
        return ", ".join(dict.fromkeys(part for part in (in_force, key) if part))
    place = _COMMON_NAMES.get(key) or f"{place_name(zone)} time"
    return f"{place}: {in_force}, {key}" if in_force else f"{place}, {key}"


def _name_and_offset(local: datetime) -> str:
    name, offset = zone_name(local), offset_name(local.utcoffset() or timedelta())
    return name if name == offset else f"{name} ({offset})"


def local_iso(moment: datetime, zone: tzinfo) -> str:
    """Write a moment in ISO 8601 with the offset in force: `2021-05-19T10:30:00-04:00`."""
    return moment.astimezone(zone).isoformat(timespec="seconds")
