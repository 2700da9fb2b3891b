"""When rooms and people are free, together or one by one, on each day."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain

from confsched.planning.book import Book, Whoever
from confsched.planning.constraints import DEFAULT, Constraints, Window, windows
from confsched.planning.places import closed
from confsched.planning.wording import LocalTime, local_times
from confsched.schedule.entities import Day, Interval, Room, ScheduledSession, Speaker
from confsched.schedule.schedule import Schedule
from confsched.schedule.timeline import EVER, crossing, gaps, shared


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """A stretch of time that is free; `during` it something is on for everybody."""

    start: datetime
    end: datetime
    during: tuple[ScheduledSession, ...] = ()
    local_times: tuple[LocalTime, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """Rooms and people that are free together, and when.

    `never` has those who are not free for long enough on that day even by themselves.
    """

    who: tuple[Whoever, ...]
    free: tuple[Stretch, ...]
    never: tuple[Whoever, ...] = ()


@dataclass(frozen=True, slots=True)
class FreeDay:
    """One day; a row for all that were asked for together, else one for each room."""

    day: Day
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class FreeTimes:
    """When rooms and people are free for some length at least."""

    schedule: Schedule
    who: tuple[Whoever, ...]
    length: timedelta
    days: tuple[FreeDay, ...]


def free_times(
    schedule: Schedule,
    who: Sequence[Whoever],
    *,
    length: timedelta,
    days: Sequence[Day],
    constraints: Constraints = DEFAULT,
) -> FreeTimes:
    """When all of these are free together on some days; without any, when each room is."""
    together = [tuple(who)] if who else [(room,) for room in schedule.rooms]
    finder = _Finder(Book(schedule, constraints), length)
    on_days = windows(days, schedule.zone)
    rows = [finder.rows(each, on_days) for each in together]
    found = (FreeDay(*each) for each in zip(days, zip(*rows, strict=True), strict=True))
    return FreeTimes(schedule, tuple(who), length, tuple(found))


class _Finder:
    """Finds what is free for some length."""

    def __init__(self, book: Book, length: timedelta) -> None:
        self.book = book
        self.length = length
        self._for_all: dict[int, list[ScheduledSession]] = {}

    def rows(self, who: tuple[Whoever, ...], on_days: Sequence[Window]) -> Iterator[Row]:
        """Find it for some who are to be free together, on each of some days."""
        alone = [list(self._long((one,), on_days)) for one in who]
        for index, (window, long) in enumerate(zip(on_days, self._long(who, on_days), strict=True)):
            never = [one for one, each in zip(who, alone, strict=True) if not each[index]]
            yield Row(who, tuple(self._stretches(who, long, window)), tuple(never))

    def _long(
        self, who: tuple[Whoever, ...], on_days: Sequence[Window]
    ) -> Iterator[list[Interval]]:
        """The stretches of each day that are long enough."""
        rooms = [one for one in who if isinstance(one, Room)]
        free = list(gaps(EVER, chain.from_iterable(map(self.book.blocks, who))))
        for window in on_days:
            open_now = gaps(window.whole, closed(rooms, window))
            found = shared(shared(window.open, free), open_now)
            yield [gap for gap in found if gap.length >= self.length]

    def _stretches(
        self, who: tuple[Whoever, ...], found: Sequence[Interval], window: Window
    ) -> Iterator[Stretch]:
        during: defaultdict[datetime, list[ScheduledSession]] = defaultdict(list)
        for gap, session in crossing(found, self._on(window)):
            during[gap.start].append(session)
        for start, end in found:
            yield Stretch(start, end, tuple(during[start]), tuple(self._local(who, start)))

    def _on(self, window: Window) -> list[ScheduledSession]:
        """What is on for everybody on a day."""
        known = self._for_all.get(window.day.number)
        if known is None:
            for_all = crossing(self.book.for_all, [window.whole])
            known = self._for_all[window.day.number] = [session for session, _ in for_all]
        return known

    def _local(self, who: tuple[Whoever, ...], moment: datetime) -> Iterator[LocalTime]:
        schedule = self.book.schedule
        if schedule.online:
            people = [one for one in who if isinstance(one, Speaker) and not one.team]
            yield from local_times(((one, one.zone) for one in people), schedule.zone, moment)
