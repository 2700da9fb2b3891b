"""What goes on in each room on each day, and what comes before and after there."""

from collections.abc import Iterator
from datetime import date
from operator import attrgetter
from typing import Final, NamedTuple

from confsched.agenda.grid import is_for_all
from confsched.agenda.layout import layout
from confsched.by_key import grouped
from confsched.exporters.paper.chosen import Chosen
from confsched.schedule.dates import date_of
from confsched.schedule.entities import Day, Room, ScheduledSession, Session
from confsched.schedule.schedule import Schedule
from confsched.schedule.timeline import meet

_START: Final = attrgetter("start")
_END: Final = attrgetter("end")


class RoomDay(NamedTuple):
    """A room on a day with all that concerns it, by start; `room` is None for elsewhere."""

    room: Room | None
    on: date
    day: Day | None
    sessions: tuple[ScheduledSession, ...]
    whole: tuple[Session, ...]  # what takes all of it


def is_here(session: Session, room: Room | None) -> bool:
    """Whether a session takes place in a room, and not in another one."""
    return not session.rooms or room in session.rooms


def room_days(chosen: Chosen) -> Iterator[RoomDay]:
    """Yield the rooms that are used, day by day, in the order of the file.

    What concerns all rooms is in each. What is then nowhere follows as elsewhere, with the same.
    """
    for day in layout(chosen.schedule, sessions=chosen.sessions, gaps=False).days:
        shared = frozenset(filter(is_for_all, day.sessions))
        used = {*day.rooms, *(room for session in day.whole for room in session.rooms)}
        for room in filter(chosen.has_room, (r for r in chosen.schedule.rooms if r in used)):
            here = (s for s in day.sessions if room in s.rooms or s in shared)
            taken = (s for s in day.whole if room in s.rooms or s.in_every_room)
            yield RoomDay(room, day.date, day.day, tuple(here), tuple(taken))
        elsewhere = tuple(s for s in day.sessions if not s.rooms or s in shared)
        whole = tuple(s for s in day.whole if not s.rooms and not (used and s.in_every_room))
        if chosen.has_room(None) and (whole or not (used and shared.issuperset(elsewhere))):
            yield RoomDay(None, day.date, day.day, elsewhere, whole)


def elsewhere_of(schedule: Schedule) -> str:
    """What the place is called that is no room."""
    return "Online" if schedule.online else "Elsewhere"


class Neighbours(NamedTuple):
    """What is in a room around a session, on the same day: before it, after it, and beside it."""

    before: ScheduledSession | None
    after: ScheduledSession | None
    beside: tuple[ScheduledSession, ...]


class RoomBook:
    """Knows what comes before and after in each room; a break for all is in every one."""

    def __init__(self, schedule: Schedule) -> None:
        self.zone = schedule.zone
        active = schedule.scheduled
        self._shared = grouped((date_of(s, self.zone), s) for s in active if is_for_all(s))
        self._own = grouped(((r, date_of(s, self.zone)), s) for s in active for r in s.rooms)

    def around(self, session: ScheduledSession, room: Room) -> Neighbours:
        """The neighbours of a session in one of its rooms."""
        on = date_of(session, self.zone)
        shared = [s for s in self._shared.get(on, ()) if is_here(s, room)]
        here = dict.fromkeys((*self._own.get((room, on), ()), *shared))
        others = [other for other in here if other is not session]
        return Neighbours(
            max((s for s in others if s.end <= session.start), key=_END, default=None),
            min((s for s in others if s.start >= session.end), key=_START, default=None),
            tuple(s for s in others if meet(s, session)),
        )
