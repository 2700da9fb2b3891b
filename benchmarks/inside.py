"""What is timed within a process, without its start and its preparations; one task, one process.

Every task starts cold, as a command does: nothing is left in any cache from a run before. Run as
`python -m benchmarks.inside TASK ARGUMENT`; prints the seconds.
"""

import gc
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from random import Random
from time import perf_counter
from typing import Any, Final

from benchmarks.feeds import one_feed, one_feed_by_icalendar
from benchmarks.generate import Shape
from benchmarks.tables import agenda, rich_table, rich_two_cells
from confsched.schedule.timeline import overlapping

_FIRST: Final = datetime(2030, 5, 14, 14, tzinfo=UTC)
_LENGTH: Final = timedelta(minutes=45)
_TOO_LONG: Final = timedelta(minutes=60)
_SLOTS_A_DAY: Final = 8
_OVERLAP_EVERY: Final = 1000

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Booking:
    """A room from a start to an end, half-open."""

    start: datetime
    end: datetime
    room: int


def overlaps_by_room(count: str) -> Work:
    """All overlaps in the rooms of a conference, so many bookings dealt out to them before."""
    return partial(_overlaps, _by_room(_shuffled(in_rooms(int(count)))))


def dealing_and_overlaps(count: str) -> Work:
    """The same, dealing the bookings out included."""
    bookings = _shuffled(in_rooms(int(count)))
    return lambda: _overlaps(_by_room(bookings))


def starts_by_room(count: str) -> Work:
    """The starts of the same bookings in the same order, sorted."""
    return partial(sorted, [booking.start for booking in _shuffled(in_rooms(int(count)))])


def overlaps_in_one_room(count: str) -> Work:
    """All overlaps of so many bookings of one room."""
    bookings = _shuffled(in_a_row(int(count)))
    return lambda: list(overlapping(bookings))


def starts_in_one_room(count: str) -> Work:
    """The starts of the same bookings in the same order, sorted."""
    return partial(sorted, [booking.start for booking in _shuffled(in_a_row(int(count)))])


def people_alike(count: str) -> Work:
    """Find the people who were written down twice among so many, by the rule P309."""
    from benchmarks import alike  # noqa: PLC0415 -- for this task only

    return _run("P309", speakers=alike.speakers(int(count)))


def rooms_alike(count: str) -> Work:
    """Find the rooms that were written down twice among so many, by the rule R407."""
    from benchmarks import alike  # noqa: PLC0415 -- for this task only

    return _run("R407", rooms=alike.rooms(int(count)))


def _run(code: str, **fields: Any) -> Work:  # noqa: ANN401 -- any field of a schedule
    from benchmarks.alike import ORIGIN  # noqa: PLC0415 -- for these tasks only
    from confsched.rules import ALL  # noqa: PLC0415 -- the same
    from confsched.schedule.schedule import Schedule  # noqa: PLC0415 -- the same

    rule = next(one for one in ALL if one.code == code)
    schedule = Schedule("made", "Made", UTC, "UTC", ORIGIN, **fields)
    return lambda: list(rule.check(schedule))


def _by_room(bookings: Iterable[Booking]) -> list[list[Booking]]:
    rooms: defaultdict[int, list[Booking]] = defaultdict(list)
    for booking in bookings:
        rooms[booking.room].append(booking)
    return list(rooms.values())


def _overlaps(rooms: Iterable[Iterable[Booking]]) -> list[tuple[Booking, Booking]]:
    return [pair for room in rooms for pair in overlapping(room)]


def in_rooms(count: int) -> Iterator[Booking]:
    """Eight bookings a day back to back, in as many rooms as a generated conference has."""
    rooms = Shape.of(count).rooms
    for number in range(count):
        slot, room = divmod(number, rooms)
        day, place = divmod(slot, _SLOTS_A_DAY)
        yield _booking(number, _FIRST + timedelta(days=day) + place * _LENGTH, room)


def in_a_row(count: int) -> Iterator[Booking]:
    """Bookings of one room, back to back."""
    for number in range(count):
        yield _booking(number, _FIRST + number * _LENGTH, 0)


def _booking(number: int, start: datetime, room: int) -> Booking:
    """One in a thousand runs over."""
    length = _LENGTH if number % _OVERLAP_EVERY else _TOO_LONG
    return Booking(start, start + length, room)


def _shuffled(bookings: Iterable[Booking]) -> list[Booking]:
    result = list(bookings)
    Random(len(result)).shuffle(result)
    return result


TASKS: Final[dict[str, Callable[[str], Work]]] = {
    task.__name__: task
    for task in (
        overlaps_by_room,
        dealing_and_overlaps,
        starts_by_room,
        overlaps_in_one_room,
        starts_in_one_room,
        agenda,
        rich_table,
        rich_two_cells,
        people_alike,
        rooms_alike,
        one_feed,
        one_feed_by_icalendar,
    )
}


def timed(task: str, argument: str) -> float:
    """Prepare a task, then run it once and return the seconds it took; collection is paused."""
    work = TASKS[task](argument)
    gc.collect()
    gc.disable()
    start = perf_counter()
    result = work()
    seconds = perf_counter() - start
    del result
    return seconds


if __name__ == "__main__":
    sys.stdout.write(f"{timed(*sys.argv[1:])}\n")
