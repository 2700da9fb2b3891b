"""Who and what is free at one moment, and until when; who is busy with what."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from operator import attrgetter

from confsched.planning.blocks import Block
from confsched.planning.book import Book, Whoever
from confsched.planning.constraints import DEFAULT, Constraints, Window, window_of
from confsched.planning.places import closed
from confsched.planning.wording import Teller
from confsched.schedule.entities import Day, Interval, Room, ScheduledSession, Speaker
from confsched.schedule.instants import INSTANT
from confsched.schedule.schedule import Schedule
from confsched.schedule.timeline import Slotted, meet


class Status(StrEnum):
    """What somebody or something is at a moment."""

    FREE = "free"
    BUSY = "busy"  # in a session, as a room is that has one
    AWAY = "away"  # not available, as a room is that is closed


@dataclass(frozen=True, slots=True)
class State:
    """Whether somebody or something is free, and until when that is so on that day.

    `blocks` are what is in the way: sessions if there are any, else what else there is.
    """

    who: Whoever
    status: Status
    until: datetime
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class FreeAt:
    """Who and what is free at a moment of a day, and for some length from then on.

    `is_open` says whether the moment is within the hours of the day, `during` what is on then for
    everybody.
    """

    schedule: Schedule
    window: Window
    moment: datetime
    length: timedelta | None
    is_open: bool
    during: tuple[ScheduledSession, ...]
    rooms: tuple[State, ...]
    speakers: tuple[State, ...]

    @property
    def day(self) -> Day:
        """The day of the moment."""
        return self.window.day

    def reason(self, state: State, zone: tzinfo) -> str:
        """What somebody or something has, told in a zone; nothing for who is free."""
        told = Teller(zone)
        whole = self.window.whole
        return ", ".join(dict.fromkeys(told.at(one, self.moment, whole) for one in state.blocks))


def free_at(  # noqa: PLR0913 -- a moment, who is meant, and how it is judged
    schedule: Schedule,
    day: Day,
    moment: datetime,
    *,
    rooms: Sequence[Room],
    speakers: Sequence[Speaker],
    length: timedelta | None = None,
    constraints: Constraints = DEFAULT,
) -> FreeAt:
    """What these rooms and people are at a moment of a day."""
    look = _Look(Book(schedule, constraints), window_of(day, schedule.zone), moment, length)
    return FreeAt(
        schedule,
        look.window,
        moment,
        length,
        is_open=look.part is not None,
        during=tuple(one for one in look.book.for_all if look.is_met_by(one)),
        rooms=tuple(map(look.state, rooms)),
        speakers=tuple(map(look.state, speakers)),
    )


class _Look:
    """One moment of a day, and how somebody or something is found then."""

    def __init__(
        self, book: Book, window: Window, moment: datetime, length: timedelta | None
    ) -> None:
        self.book = book
        self.window = window
        self.moment = moment
        self.asked = Interval(moment, moment + (length or INSTANT))
        self.part = next((part for part in window.open if self._is_in(part)), None)
        self.ends = self.part.end if self.part else self._close()

    def _close(self) -> datetime:
        """When the day is over, for a moment outside its hours."""
        end = self.window.whole.end
        return end if self.moment < end else self.window.day.interval.end

    def _is_in(self, part: Interval) -> bool:
        return part.start <= self.moment < part.end

    def is_met_by(self, other: Slotted) -> bool:
        """Whether something is on in the time that is asked for."""
        return meet(other, self.asked)

    def state(self, one: Whoever) -> State:
        """Say what somebody or something is."""
        rooms = [one] if isinstance(one, Room) else []
        blocks = [*self.book.blocks(one), *closed(rooms, self.window)]
        met = sorted(filter(self.is_met_by, blocks), key=attrgetter("start"))
        if not met:
            later = (block.start for block in blocks if block.start >= self.asked.end)
            return State(one, Status.FREE, min((self.ends, *later)))
        busy = [block for block in met if block.other is not None]
        status = Status.BUSY if busy else Status.AWAY
        until = min(self.ends, max(block.end for block in busy or met))
        return State(one, status, until, tuple(busy or met))
