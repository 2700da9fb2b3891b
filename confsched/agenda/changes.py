"""The moments at which a zone's clocks change, and what to say about them."""

from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo
from typing import Final, NamedTuple

from confsched.schedule.instants import INSTANT, clock, offset, wall, zone_name

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
