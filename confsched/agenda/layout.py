"""What is on an agenda: the days, and on each its sessions and the free time between them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta, tzinfo
from itertools import pairwise
from operator import attrgetter

from confsched.agenda.personal import Plan
from confsched.by_key import grouped
from confsched.schedule.dates import date_of, days_taken
from confsched.schedule.entities import Day, Interval, Room, ScheduledSession, Session
from confsched.schedule.schedule import Schedule
from confsched.schedule.timeline import merged

SHORTEST_GAP = timedelta(minutes=10)


class Gap(Interval):
    """Time between two sessions in which nothing takes place; half-open, in instants."""

    __slots__ = ()


Row = ScheduledSession | Gap


@dataclass(frozen=True, slots=True)
class AgendaDay:
    """One day with its rows by time; sessions that start together keep the order of their rooms.

    `day` is None for a date that is no day of the conference. `rooms` are those that are used on
    it, in the order of the file. `whole` is what takes all of it.
    """

    date: date
    day: Day | None
    rows: tuple[Row, ...]
    rooms: tuple[Room, ...]
    whole: tuple[Session, ...] = ()

    @property
    def sessions(self) -> tuple[ScheduledSession, ...]:
        """The rows that are sessions."""
        return tuple(row for row in self.rows if isinstance(row, ScheduledSession))

    @property
    def everything(self) -> tuple[Session, ...]:
        """What takes all of it, then its other sessions."""
        return (*self.whole, *self.sessions)


@dataclass(frozen=True, slots=True, eq=False)
class Agenda:
    """A schedule, or a part of it, laid out to be read.

    Times are to be told in `zone`, and beside it in `others`. Days are those of the conference,
    whatever the zone. `unscheduled` holds the sessions that have no slot and take
    no whole day.
    `plan` is what somebody chose of it, where it is theirs.
    """

    schedule: Schedule
    zone: tzinfo
    days: tuple[AgendaDay, ...]
    unscheduled: tuple[Session, ...]
    others: tuple[tzinfo, ...] = ()
    plan: Plan | None = None

    @property
    def zones(self) -> tuple[tzinfo, ...]:
        """All zones in which times are told, the one that leads first."""
        return (self.zone, *self.others)

    @property
    def sessions(self) -> Iterator[Session]:
        """All sessions, in the order in which they are shown."""
        yield from dict.fromkeys(session for day in self.days for session in day.everything)
        yield from self.unscheduled


def layout(  # noqa: PLR0913 -- what of it, when, and whose
    schedule: Schedule,
    *,
    sessions: Iterable[Session] | None = None,
    zone: tzinfo | None = None,
    others: Sequence[tzinfo] = (),
    gaps: bool = True,
    plan: Plan | None = None,
) -> Agenda:
    """Lay out the sessions by day: all of them, also the cancelled, or those that are given.

    Without `sessions`, days on which nothing happens are kept. Without `zone`, times are told in
    that of the conference; `others` are told beside it. `gaps` are only right where nothing that
    matters is left out, and there are none in a part of a schedule. `plan` is what somebody chose.
    """
    chosen = in_order(schedule, schedule.sessions if sessions is None else sessions)
    scheduled = [session for session in chosen if isinstance(session, ScheduledSession)]
    waiting = chosen[len(scheduled) :]
    whole = grouped((on, session) for session in waiting for on in days_taken(session))
    kept = [day for day in schedule.days if sessions is None or day.date in whole]
    days = [
        replace(day, whole=tuple(whole.get(day.date, ())))
        for day in _days(schedule, scheduled, kept, gaps=gaps and not schedule.is_part)
    ]
    placed = {session.id for day in days for session in day.whole}
    return Agenda(
        schedule=schedule,
        zone=zone or schedule.zone,
        days=tuple(days),
        unscheduled=tuple(session for session in waiting if session.id not in placed),
        others=tuple(others),
        plan=plan,
    )


def in_order(schedule: Schedule, sessions: Iterable[Session]) -> list[Session]:
    """Sort sessions by start, room and id; those without a slot follow as they were given."""
    given = tuple(sessions)
    scheduled = [session for session in given if isinstance(session, ScheduledSession)]
    unscheduled = [session for session in given if not isinstance(session, ScheduledSession)]
    return [*sorted(scheduled, key=schedule.order), *unscheduled]


def _days(
    schedule: Schedule, sessions: list[ScheduledSession], kept: Sequence[Day], *, gaps: bool
) -> list[AgendaDay]:
    found: dict[tuple[date, Day | None], list[ScheduledSession]] = {
        (day.date, day): [] for day in kept
    }
    for session in sessions:
        on = date_of(session, schedule.zone)
        if on is not None:
            found.setdefault((on, session.day), []).append(session)
    return [
        _day(schedule, on, day, found[on, day], gaps=gaps)
        for on, day in sorted(found, key=_by_date)
    ]


def _by_date(key: tuple[date, Day | None]) -> tuple[date, int]:
    on, day = key
    return on, day.number if day else 0


def _day(
    schedule: Schedule, on: date, day: Day | None, sessions: list[ScheduledSession], *, gaps: bool
) -> AgendaDay:
    rows: list[Row] = [*(_gaps(sessions) if gaps else ()), *sessions]
    rows.sort(key=attrgetter("start"))
    used = {room for session in sessions for room in session.rooms}
    rooms = tuple(room for room in schedule.rooms if room in used)
    return AgendaDay(on, day, tuple(rows), rooms)


def _gaps(sessions: list[ScheduledSession]) -> list[Gap]:
    """Find free time of ten minutes and more; a cancelled session leaves its time free."""
    busy = merged(session for session in sessions if not session.cancelled)
    between = (Gap(before[1], after[0]) for before, after in pairwise(busy))
    return [gap for gap in between if gap.length >= SHORTEST_GAP]
