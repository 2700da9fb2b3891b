"""What every room and everybody has on, looked up once for all who ask."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from confsched.planning.blocks import Block, Cause
from confsched.planning.constraints import Constraints
from confsched.planning.people import busy, nights, not_there, unavailable
from confsched.schedule.entities import Interval, Room, ScheduledSession, Speaker
from confsched.schedule.schedule import Schedule

Whoever = Room | Speaker


class Book:
    """When rooms and people are not free, and what is on for everybody."""

    def __init__(self, schedule: Schedule, constraints: Constraints) -> None:
        self.schedule = schedule
        self.constraints = constraints
        self.for_all = [one for one in schedule.scheduled if one.plenary or one.in_every_room]
        self._rooms = dict(schedule.by_room())
        self._people: Mapping[Speaker, Sequence[ScheduledSession]] = {
            speaker: [session for session, _ in parts] for speaker, parts in schedule.by_speaker()
        }

    def blocks(self, one: Whoever) -> Iterator[Block]:
        """When somebody or something is not free, but for when a room is closed."""
        return self.constraints.counted(self._blocks(one))

    def _blocks(self, one: Whoever) -> Iterator[Block]:
        if isinstance(one, Room):
            yield from self._taken(one)
            return
        yield from busy(one, self._people.get(one, ()))
        yield from unavailable(one)
        if not self.schedule.online:
            yield from not_there(one)
        elif one.zone is not None and not one.team:
            yield from nights(one, one.zone, self._span, self.constraints.kind_hours)

    @cached_property
    def _span(self) -> Interval:
        days = [day.interval for day in self.schedule.days]
        return Interval(min(day.start for day in days), max(day.end for day in days))

    def _taken(self, room: Room) -> Iterator[Block]:
        """Several sessions may be in a concurrent room, but no session and a break."""
        margin = self.constraints.turnaround
        for session in self._rooms.get(room, ()):
            if session.type.pause:
                yield Block(session.start, session.end, Cause.TAKEN, room, session)
            elif not room.concurrent:
                start, end = session.start - margin, session.end + margin
                yield Block(start, end, Cause.TAKEN, room, session)
