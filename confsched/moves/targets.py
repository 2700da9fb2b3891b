"""When a session is to be, as somebody says it: a moment, a length from now, all from a time on."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from confsched import asked
from confsched.errors import ConfschedError
from confsched.model.texts import tidy
from confsched.moves.case import Aim
from confsched.moves.wanted import Wanted, slot_of
from confsched.schedule.entities import Day, Room, ScheduledSession, Session
from confsched.schedule.instants import clock, seconds_of_day
from confsched.schedule.resolve.days import DayBook
from confsched.schedule.schedule import Schedule


def by_of(given: str | timedelta) -> timedelta:
    """How much later, or earlier with a minus; raises ConfschedError."""
    if isinstance(given, timedelta):
        length = given
    else:
        text = tidy(given)
        length = asked.length(text.lstrip("+- "))
        length = -length if text.startswith("-") else length
    if not length:
        raise ConfschedError("by nothing at all is no move", "say how far, like 15m or -1h")
    return length


def target_of(
    schedule: Schedule, session: Session, to: str | datetime | None, by: str | timedelta | None
) -> Aim | None:
    """The slot that a session is to have; None where only its room changes."""
    if to is None and by is None:
        return slot_of(session)
    slot = slot_of(session)
    length = session.length
    if length is None:
        hint = f"give it one: a 'duration', at {session.origin.id_span}"
        raise ConfschedError(f"{session.title!r} has no length", hint)
    if to is not None:
        usual = seconds_of_day(slot.start, schedule.zone) if slot else None
        _, start = asked.moment(schedule, to, _days(schedule, session, to), usual=usual)
    elif slot is not None and by is not None:
        start = slot.start + by_of(by)
        _refuse_no_day(schedule, session, start)
    else:
        hint = "say when it is to begin: --to 'day 1 14:00'"
        raise ConfschedError(f"{session.title!r} has no slot yet", hint)
    return Aim(start, start + length)


def _days(schedule: Schedule, session: Session, to: str | datetime) -> Sequence[Day]:
    """The days that can be meant: for a time alone the one that the session is on."""
    every = asked.days(schedule, None)
    alone = isinstance(to, str) and asked.is_clock(to)
    return (session.day,) if alone and session.day is not None else every


def _refuse_no_day(schedule: Schedule, session: Session, start: datetime) -> None:
    if DayBook(schedule.days).at(start, schedule.zone) is None:
        message = f"{session.title!r} would begin at {clock(start, schedule.zone)}"
        raise ConfschedError(f"{message}, on no day of the conference", "move it less far")


def later(
    schedule: Schedule,
    day: Day,
    moment: datetime,
    length: timedelta,
    rooms: Sequence[Room] | None,
) -> tuple[list[Wanted], list[str]]:
    """Every session of a day from a moment on, by a length later; ConfschedError for none."""
    here = [one for one in schedule.scheduled if one.day is day and _is_in(one, rooms)]
    moving = [one for one in here if one.start >= moment]
    if not moving:
        where = f" in {rooms[0].name!r}" if rooms else ""
        message = f"no session{where} begins at {clock(moment, schedule.zone)} or later"
        raise ConfschedError(f"{message} on day {day.number}", "see confsched agenda")
    for session in moving:
        _refuse_no_day(schedule, session, session.start + length)
    wanted = [Wanted(one, Aim(one.start + length, one.end + length)) for one in moving]
    return wanted, [_running(one, schedule) for one in here if one.start < moment < one.end]


def _is_in(session: Session, rooms: Sequence[Room] | None) -> bool:
    return rooms is None or any(room in rooms for room in session.rooms)


def _running(session: ScheduledSession, schedule: Schedule) -> str:
    since, until = (clock(moment, schedule.zone) for moment in (session.start, session.end))
    return f"{session.title!r} stays: it began at {since} and runs until {until}"
