"""A programme in figures: hours, loads, what runs side by side, who is on its panels, what is open.

Only what takes place counts, so no cancelled session, and hours are those of what has a time.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from confsched.agenda.layout import Gap, layout
from confsched.agenda.profile import load_of
from confsched.agenda.shares import Shares, shares
from confsched.by_key import grouped
from confsched.schedule.dates import date_of, days_taken
from confsched.schedule.entities import (
    Day,
    Interval,
    Room,
    ScheduledSession,
    Session,
    Speaker,
    Track,
)
from confsched.schedule.schedule import Schedule
from confsched.schedule.timeline import merged, shared
from confsched.schedule.types import SessionType

_NOTHING = timedelta()


class Count(NamedTuple):
    """How many sessions something has, and how long they are together; `what` None is without."""

    what: SessionType | Track | Speaker | None
    sessions: int
    length: timedelta


class RoomUse(NamedTuple):
    """How long a room is used, and how much of the time that it is open; pauses are no use.

    `open` is None where no hours are known, of the room or of a day.
    """

    room: Room
    sessions: int
    used: timedelta
    within: timedelta
    open: timedelta | None


class Side(NamedTuple):
    """How many sessions run side by side from a moment on, till the next."""

    start: datetime
    sessions: int


class DayLoad(NamedTuple):
    """What runs side by side over a day, pauses aside; the last moment has no session."""

    date: date
    day: Day | None
    sides: tuple[Side, ...]

    @property
    def most(self) -> int:
        """How many run side by side at most."""
        return max((side.sessions for side in self.sides), default=0)


class Free(NamedTuple):
    """A stretch of a day in which nothing takes place."""

    date: date
    day: Day | None
    gap: Gap


@dataclass(frozen=True, slots=True, eq=False)
class Figures:
    """What is told of a programme, or of some sessions of it; the longest come first.

    `whole_days` take such and no hours, `tentative` sessions are not sure, and `unconfirmed` are
    people in some that have not said yes.
    """

    schedule: Schedule
    total: Count
    types: tuple[Count, ...]
    tracks: tuple[Count, ...]
    speakers: tuple[Count, ...]
    rooms: tuple[RoomUse, ...]
    days: tuple[DayLoad, ...]
    shares: Shares
    gaps: tuple[Free, ...]
    whole_days: tuple[Session, ...]
    unscheduled: tuple[Session, ...]
    tentative: tuple[Session, ...]
    cancelled: tuple[Session, ...]
    unconfirmed: tuple[Speaker, ...]


def figures(
    schedule: Schedule,
    *,
    by: str = "organization",
    sessions: Iterable[Session] | None = None,
    gaps: bool = True,
) -> Figures:
    """Count all sessions, or some; `by` is what the people on panels are told apart by.

    A room that is not used is told where all sessions are counted. `gaps` are only right where
    nothing that matters is left out. Raises ConfschedError for what nobody has.
    """
    chosen = tuple(schedule.sessions if sessions is None else sessions)
    active = [one for one in chosen if not one.cancelled]
    timed = sorted((s for s in active if isinstance(s, ScheduledSession)), key=schedule.order)
    waiting = [one for one in active if not isinstance(one, ScheduledSession)]
    people = list(dict.fromkeys(part.speaker for one in active for part in one.people))
    days = schedule.days if sessions is None else _days_of(schedule, timed)
    return Figures(
        schedule,
        total=_count(schedule, None, timed),
        types=_counts(schedule, schedule.types, ((one.type, one) for one in timed)),
        tracks=_tracks(schedule, timed),
        speakers=_counts(schedule, people, ((p.speaker, s) for s in timed for p in s.people)),
        rooms=tuple(
            use for use in _rooms(schedule, timed, days) if use.sessions or sessions is None
        ),
        days=tuple(_day_loads(schedule, timed)),
        shares=shares(schedule, active, by),
        gaps=_gaps(schedule, timed) if gaps else (),
        whole_days=tuple(one for one in waiting if any(days_taken(one))),
        unscheduled=tuple(one for one in waiting if not any(days_taken(one))),
        tentative=tuple(one for one in active if one.status != "confirmed"),
        cancelled=tuple(one for one in chosen if one.cancelled),
        unconfirmed=tuple(one for one in people if not one.confirmed),
    )


def _days_of(schedule: Schedule, sessions: Iterable[ScheduledSession]) -> tuple[Day, ...]:
    found = {session.day for session in sessions}
    return tuple(day for day in schedule.days if day in found)


def _count(
    schedule: Schedule, what: SessionType | Track | Speaker | None, sessions: Iterable[Session]
) -> Count:
    load = load_of(schedule, sessions)
    return Count(what, load.sessions, load.length)


def _counts(
    schedule: Schedule,
    order: Sequence[SessionType | Track | Speaker],
    pairs: Iterable[tuple[SessionType | Track | Speaker, ScheduledSession]],
) -> tuple[Count, ...]:
    """Count by what the sessions have; those of the same length keep the order of the file."""
    # by their ids: types of an organiser's own hold where they are written, and have no hash
    listed = list(pairs)
    found = grouped((what.id, session) for what, session in listed)
    known = {what.id: what for what in (*order, *(what for what, _ in listed)) if what.id in found}
    counts = [_count(schedule, what, found[name]) for name, what in known.items()]
    return tuple(sorted(counts, key=lambda one: (-one.length, -one.sessions)))


def _tracks(schedule: Schedule, sessions: Iterable[ScheduledSession]) -> tuple[Count, ...]:
    """Count by track, and at last what is in none; nothing where no track is used."""
    listed = list(sessions)
    within = _counts(
        schedule, schedule.tracks, ((one.track, one) for one in listed if one.track is not None)
    )
    rest = [one for one in listed if one.track is None and not one.type.pause]
    return (*within, _count(schedule, None, rest)) if within and rest else within


def _rooms(
    schedule: Schedule, sessions: Iterable[ScheduledSession], days: Sequence[Day]
) -> Iterator[RoomUse]:
    listed = [one for one in sessions if not one.type.pause]
    everywhere = [one for one in listed if one.everywhere]
    found = grouped((room, one) for one in listed for room in one.rooms)
    for room in schedule.rooms:
        in_it = [*found.get(room, ()), *everywhere]
        used = [Interval(*part) for part in merged(in_it)]
        hours = _open(room, days)
        within = shared(used, hours)
        yield RoomUse(room, len(in_it), _sum(used), _sum(within), _sum(hours) or None)


def _open(room: Room, days: Sequence[Day]) -> list[Interval]:
    """When a room is open on some days: by its own hours, else by those of the days."""
    whole = [Interval(*part) for part in merged(day.interval for day in days)]
    if room.hours is not None:
        return list(shared(map(Interval._make, merged(room.hours)), whole))
    return [Interval(*part) for part in merged(part for day in days for part in day.hours)]


def _sum(parts: Iterable[Interval]) -> timedelta:
    return sum((part.length for part in parts), _NOTHING)


def _day_loads(schedule: Schedule, sessions: Iterable[ScheduledSession]) -> Iterator[DayLoad]:
    by_day = grouped(((one.day, date_of(one, schedule.zone)), one) for one in sessions)
    for (day, on), some in by_day.items():
        sides = tuple(_sides(one for one in some if not one.type.pause))
        if sides and on is not None:
            yield DayLoad(on, day, sides)


def _sides(sessions: Iterable[ScheduledSession]) -> Iterator[Side]:
    """How many run from each moment on at which that changes."""
    changes: dict[datetime, int] = {}
    for one in sessions:
        changes[one.start] = changes.get(one.start, 0) + 1
        changes[one.end] = changes.get(one.end, 0) - 1
    running = 0
    for moment, change in sorted(changes.items()):
        running += change
        if change:
            yield Side(moment, running)


def _gaps(schedule: Schedule, sessions: Iterable[ScheduledSession]) -> tuple[Free, ...]:
    found = [
        Free(day.date, day.day, row)
        for day in layout(schedule, sessions=sessions).days
        for row in day.rows
        if isinstance(row, Gap)
    ]
    return tuple(sorted(found, key=lambda one: one.gap.start - one.gap.end))
