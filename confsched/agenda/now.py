"""What takes place at one moment: what runs, what comes next, and when the picture changes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from confsched.schedule.dates import date_of
from confsched.schedule.entities import Day, Room, ScheduledSession
from confsched.schedule.schedule import Schedule
from confsched.schedule.timeline import overlapping

_AHEAD: Final = 3
_AHEAD_IN_EACH_ROOM: Final = 1


class Standing(StrEnum):
    """How far a conference is at a moment."""

    EMPTY = "empty"  # nothing has a time
    BEFORE = "before"  # nothing has begun
    ON = "on"  # something runs
    PAUSE = "pause"  # nothing runs, and more comes on this day
    BETWEEN = "between"  # nothing more on this day, and more on another
    AFTER = "after"  # everything has ended


@dataclass(frozen=True, slots=True, eq=False)
class Now:
    """What takes place at a moment, and what is next; in the order of the agenda.

    `on` is the date of the conference day that the moment belongs to, else its own in the
    conference's zone; `day` is None where that is no day of the conference. `ahead` are of one
    day. `begins` and `ends` are those of all that was asked about. At `changes` something begins
    or ends; None after everything. `underway` says whether anything of that day has begun.
    """

    schedule: Schedule
    moment: datetime
    on: date
    day: Day | None
    standing: Standing
    running: tuple[ScheduledSession, ...] = ()
    ahead: tuple[ScheduledSession, ...] = ()
    begins: datetime | None = None
    ends: datetime | None = None
    changes: datetime | None = None
    underway: bool = False


def now(
    schedule: Schedule,
    moment: datetime,
    *,
    sessions: Iterable[ScheduledSession] | None = None,
    ahead: int | None = None,
) -> Now:
    """What takes place at a moment, of all sessions that have a time or of some.

    `ahead` is how many to name that come next, in each room on a day on which some run side by
    side; pauses on the way there do not count. Without it three, or one in each room.
    """
    asked = sorted(schedule.scheduled if sessions is None else sessions, key=schedule.order)
    running = tuple(one for one in asked if one.start <= moment < one.end)
    day = _day_at(schedule, moment) or next((one.day for one in running if one.day), None)
    on = day.date if day else moment.astimezone(schedule.zone).date()
    if not asked:
        return Now(schedule, moment, on, day, Standing.EMPTY)
    later = [one for one in asked if one.start > moment]
    following = date_of(later[0], schedule.zone) if later else None
    same_day = [one for one in asked if date_of(one, schedule.zone) == following]
    edges = (edge for one in (*running, *later) for edge in (one.start, one.end))
    return Now(
        schedule,
        moment,
        on,
        day,
        _standing(running=bool(running), first=asked[0].start > moment, next_on=following, on=on),
        running,
        tuple(_ahead(same_day, moment, schedule.rooms, ahead)),
        begins=asked[0].start,
        ends=max(one.end for one in asked),
        changes=min((edge for edge in edges if edge > moment), default=None),
        underway=any(s.start <= moment and date_of(s, schedule.zone) == on for s in asked),
    )


def _day_at(schedule: Schedule, moment: datetime) -> Day | None:
    """The day that a moment is on; the small hours are of the evening before, if it runs on."""
    found = [one for one in schedule.days if one.interval.start <= moment < one.interval.end]
    return min(found, key=lambda one: one.interval.start, default=None)


def _standing(*, running: bool, first: bool, next_on: date | None, on: date) -> Standing:
    if first:
        return Standing.BEFORE
    if running:
        return Standing.ON
    if next_on is None:
        return Standing.AFTER
    return Standing.PAUSE if next_on == on else Standing.BETWEEN


def _ahead(
    day: Sequence[ScheduledSession], moment: datetime, rooms: Sequence[Room], count: int | None
) -> list[ScheduledSession]:
    """What comes next on a day: the first few, or those of each room that is used."""
    later = [one for one in day if one.start > moment]
    if not any(one.rooms != other.rooms for one, other in overlapping(day)):
        return list(_first(later, _AHEAD if count is None else count))
    each = _AHEAD_IN_EACH_ROOM if count is None else count
    chosen: set[ScheduledSession] = set()
    for room in rooms:  # what is in none, or in all, is for everybody
        chosen.update(_first((one for one in later if not one.rooms or room in one.rooms), each))
    return [one for one in later if one in chosen]


def _first(sessions: Iterable[ScheduledSession], count: int) -> Iterator[ScheduledSession]:
    """The first of some sessions, and the pauses between them."""
    for session in sessions:
        if count <= 0:
            return
        yield session
        count -= not session.type.pause
