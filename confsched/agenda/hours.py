"""The times at the side of a grid: in every zone that has room, and when clocks change."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta, tzinfo
from itertools import accumulate, chain
from typing import Final, NamedTuple

from confsched.agenda.zones import Clock
from confsched.schedule.instants import (
    INSTANT,
    clock,
    long_date,
    offset,
    place_name,
    wall,
    zone_name,
)
from confsched.text.joined import joined
from confsched.text.width import pad

_ONE_DAY: Final = timedelta(days=1)


class Change(NamedTuple):
    """A moment at which a zone's clocks change: by how much, and what they show then.

    `before` is what they would have shown without the change: `02:00 CET`, `03:00 CEST`.
    """

    moment: datetime
    shift: timedelta
    before: str
    after: str

    def __str__(self) -> str:
        """Say it in a sentence."""
        forward = self.shift > timedelta()
        way, odd = ("forward", "is missing") if forward else ("back", "comes twice")
        return f"Clocks go {way} from {self.before} to {self.after}: the time between {odd}."


def changes(start: datetime, end: datetime, zone: tzinfo) -> Iterator[Change]:
    """Yield what changes after a start and before an end, in order."""
    while start < end:
        later = min(start + _ONE_DAY, end)
        if offset(start, zone) != offset(later, zone):
            change = _change(start, later, zone)
            if change.moment < end:
                yield change
        start = later


def _change(before: datetime, after: datetime, zone: tzinfo) -> Change:
    """Find the change between two moments, of which the second has other clocks than the first."""
    old = offset(before, zone)
    while after - before > INSTANT:
        middle = before + (after - before) / 2
        before, after = (middle, after) if offset(middle, zone) == old else (before, middle)
    local = before.astimezone(zone)
    would_be = f"{wall(local + INSTANT)} {zone_name(local)}"
    return Change(after, offset(after, zone) - old, would_be, clock(after, zone))


# the times of further zones may take a quarter of a page
_SHARE: Final = 4


class Hours:
    """Tells the moments of one day: `09:30`, and `00:30 +1` where the date is the next.

    The name of a zone stands above its times, or beside each where its clocks change meanwhile.
    `width` is what they need with the space after them.
    """

    def __init__(self, moments: Sequence[datetime], on: date, clock: Clock, columns: int) -> None:
        self._on = on
        faces = [_Face(zone, moments) for zone in clock.zones]
        widths = [face.width(moments, on) for face in faces]
        fitting = sum(used <= columns // _SHARE for used in accumulate(widths))
        shown = max(1, fitting)
        self._untold = clock.zones[shown:]
        self._faces = faces[:shown]
        self._widths = widths[:shown]
        self._moved = sorted({on for face in self._faces for on in face.dates(moments)})
        self.width = sum(self._widths) + 2 * len(self._widths) - 1

    @property
    def changes(self) -> Iterator[Change]:
        """The changes of all clocks that are told."""
        return chain.from_iterable(face.changes for face in self._faces)

    @property
    def head(self) -> str:
        """The names of the zones, as they stand above the times."""
        return self._across(face.head for face in self._faces)

    def at(self, moment: datetime) -> str:
        """Tell one moment."""
        return self._across(face.tell(moment, self._on) for face in self._faces)

    def remarks(self) -> Iterator[str]:
        """Yield what has to be said about these times, in sentences."""
        for moved in self._moved:
            if moved != self._on:
                yield f"{_days_away(moved, self._on)} is {long_date(moved)}."
        yield from map(str, self.changes)
        if self._untold:
            places = joined([place_name(zone) for zone in self._untold])
            yield f"A wider page has room for the times in {places}."

    def _across(self, texts: Iterable[str]) -> str:
        cells = (pad(text, width) for text, width in zip(texts, self._widths, strict=True))
        return f"{'  '.join(cells)} "


class _Face:
    """One zone's clock over a day."""

    def __init__(self, zone: tzinfo, moments: Sequence[datetime]) -> None:
        self._zone = zone
        self.changes = tuple(changes(moments[0], moments[-1], zone))
        self.head = "" if self.changes else zone_name(moments[0].astimezone(zone))

    def tell(self, moment: datetime, on: date) -> str:
        local = moment.astimezone(self._zone)
        text = clock(moment, self._zone) if self.changes else wall(local)
        away = _days_away(local.date(), on)
        return f"{text} {away}" if away else text

    def width(self, moments: Iterable[datetime], on: date) -> int:
        return max(len(self.head), *(len(self.tell(moment, on)) for moment in moments))

    def dates(self, moments: Iterable[datetime]) -> Iterator[date]:
        return (moment.astimezone(self._zone).date() for moment in moments)


def _days_away(other: date, on: date) -> str:
    """Say how many days another date is away: `+1`, `−1`, nothing for the same."""
    days = (other - on) // timedelta(days=1)
    return f"{'−' if days < 0 else '+'}{abs(days)}" if days else ""
