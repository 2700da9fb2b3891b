"""Which stretches of time meet and which are free: the one answer that all who ask share.

Everything here works on instants and half-open intervals: what ends at noon does not meet what
begins at noon.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from operator import attrgetter, itemgetter, sub
from typing import Final, Protocol, TypeVar, cast

from confsched.schedule.entities import Interval

EVER: Final = Interval(datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))


class Slotted(Protocol):
    """Anything with a start and an end, as instants."""

    @property
    def start(self) -> datetime:
        """The first moment."""

    @property
    def end(self) -> datetime:
        """The moment just after the last."""


S = TypeVar("S", bound=Slotted)
T = TypeVar("T", bound=Slotted)
_by_start = attrgetter("start")
_first = itemgetter(0)


def meet(one: Slotted, other: Slotted) -> bool:
    """Whether two share a moment; what has no length is met by what crosses it."""
    return one.start < other.end and other.start < one.end


def overlapping(items: Iterable[S]) -> Iterator[tuple[S, S]]:
    """Every pair that shares a moment, the earlier one first; a sweep over sorted starts."""
    running: list[S] = []
    free: datetime | None = None  # when all that runs has ended
    for item in sorted(items, key=_by_start):
        start, end = item.start, item.end
        if free is None or free <= start:
            running = [item]
            free = end
            continue
        running = [other for other in running if other.end > start]
        for other in running:
            yield other, item
        running.append(item)
        free = max(free, end)


def consecutive(items: Iterable[S]) -> Iterator[tuple[S, S]]:
    """Every item, by start, after what ends last before it, unless that has not ended yet."""
    last: S | None = None
    for item in items:
        if last is not None and last.end <= item.start:
            yield last, item
        if last is None or item.end >= last.end:
            last = item


def least_pause(items: Iterable[S]) -> timedelta | None:
    """The least time between two items, which come by their starts; below nothing if any meet.

    Those next to each other tell: who ends late meets the next, whoever ends in between.
    """
    starts, ends = [], []
    for item in items:
        starts.append(item.start)
        ends.append(item.end)
    return min(map(sub, starts[1:], ends), default=None)


def crossing(few: Iterable[S], many: Iterable[T]) -> Iterator[tuple[S, T]]:
    """Every pair of one from each side that shares a moment and is not the same thing twice."""
    marked: list[tuple[datetime, int, S | T]] = [(item.start, 0, item) for item in few]
    if not marked:
        return
    marked += ((item.start, 1, item) for item in many)
    running: tuple[list[S | T], list[S | T]] = ([], [])
    for start, side, item in sorted(marked, key=_first):
        facing = running[1 - side]
        facing[:] = [other for other in facing if other.end > start]
        running[side].append(item)
        for other in facing:
            if other is not item:
                yield cast("tuple[S, T]", (other, item) if side else (item, other))


def merged(items: Iterable[S]) -> list[tuple[datetime, datetime]]:
    """The stretches of time that are covered by anything, joined where they touch."""
    result: list[tuple[datetime, datetime]] = []
    for item in sorted(items, key=_by_start):
        if result and item.start <= result[-1][1]:
            result[-1] = (result[-1][0], max(result[-1][1], item.end))
        else:
            result.append((item.start, item.end))
    return result


def gaps(within: Slotted, items: Iterable[S]) -> Iterator[Interval]:
    """What is left of a stretch: the parts of it that nothing covers, in order.

    What has no length covers nothing, and still parts what is left before it from what is after.
    """
    free = within.start
    for start, end in merged(items):
        if start >= within.end:
            break
        if free < start:
            yield Interval(free, start)
        free = max(free, end)
    if free < within.end:
        yield Interval(free, within.end)


def shared(some: Iterable[S], others: Iterable[T]) -> Iterator[Interval]:
    """The stretches that two lists have in common; each list in order, nothing in it meeting."""
    rest = iter(others)
    other = next(rest, None)
    for one in some:
        while other is not None and other.start < one.end:
            if one.start < other.end:
                yield Interval(max(one.start, other.start), min(one.end, other.end))
            if other.end > one.end:
                break
            other = next(rest, None)


def stretches(items: Iterable[S], pause: timedelta) -> Iterator[list[S]]:
    """Items by start, in groups: between one group and the next nothing is on for that long."""
    group: list[S] = []
    free: datetime | None = None  # when all of the group has ended
    for item in sorted(items, key=_by_start):
        if free is not None and item.start - free >= pause:
            yield group
            group, free = [], None
        group.append(item)
        free = item.end if free is None else max(free, item.end)
    if group:
        yield group
