"""When rooms and people are free, together or one by one, on each day."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain

from confsched.planning.book import Book, Whoever
from confsched.planning.constraints import DEFAULT, Constraints
from confsched.planning.local import LocalTime, local_times
from confsched.planning.windows import Window, windows
from confsched.schedule.entities import Day, ScheduledSession, Speaker
from confsched.schedule.schedule import Schedule
from confsched.schedule.timeline import crossing, gaps


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """A stretch of time that is free; `during` it something is on for everybody."""

    start: datetime
    end: datetime
    during: tuple[ScheduledSession, ...] = ()
    local_times: tuple[LocalTime, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """Rooms and people that are free together, and when."""

    who: tuple[Whoever, ...]
    free: tuple[Stretch, ...]


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
    found = tuple(finder.day(window, together) for window in windows(days, schedule.zone))
    return FreeTimes(schedule, tuple(who), length, found)


class _Finder:
    """Finds what is free for some length."""

    def __init__(self, book: Book, length: timedelta) -> None:
        self.book = book
        self.length = length

    def day(self, window: Window, together: Sequence[tuple[Whoever, ...]]) -> FreeDay:
        """Find it on one day, for each of some groups."""
        for_all = [session for session, _ in crossing(self.book.for_all, [window.whole])]
        rows = (Row(each, tuple(self._free(each, window, for_all))) for each in together)
        return FreeDay(window.day, tuple(rows))

    def _free(
        self, who: tuple[Whoever, ...], window: Window, for_all: Sequence[ScheduledSession]
    ) -> Iterator[Stretch]:
        blocks = list(chain.from_iterable(self.book.blocks(one, window) for one in who))
        every = (gap for part in window.open for gap in gaps(part, blocks))
        found = [gap for gap in every if gap.end - gap.start >= self.length]
        during: defaultdict[datetime, list[ScheduledSession]] = defaultdict(list)
        for gap, session in crossing(found, for_all):
            during[gap.start].append(session)
        for start, end in found:
            yield Stretch(start, end, tuple(during[start]), tuple(self._local(who, start)))

    def _local(self, who: tuple[Whoever, ...], moment: datetime) -> Iterator[LocalTime]:
        schedule = self.book.schedule
        if schedule.online:
            people = [one for one in who if isinstance(one, Speaker) and not one.team]
            yield from local_times(((one, one.zone) for one in people), schedule.zone, moment)
