"""What confsched reads out of a programme, in the terms of what is expected."""

import datetime as dt
from contextlib import suppress
from typing import NamedTuple

from benchmarks.texts.expected import Programme
from confsched import api
from confsched.errors import ConfschedError
from confsched.model.clocks import ClockRange, parse_time
from confsched.model.dates import parse_date
from confsched.model.texts import BadText
from confsched.opening import Reading
from confsched.schedule import entities


class Person(NamedTuple):
    """Somebody in a session."""

    name: str
    role: str
    post: str
    organization: str


class Session(NamedTuple):
    """A session as it was read: `start` and `end` in minutes after midnight on its own clock.

    `offset` is how far that clock is from UTC, None where there is no moment.
    """

    title: str
    date: dt.date | None
    start: int | None
    end: int | None
    offset: dt.timedelta | None
    rooms: tuple[str, ...]
    abstract: str
    people: tuple[Person, ...]


def read(programme: Programme) -> tuple[Session, ...]:
    """The sessions that are read; none where the file is refused."""
    with suppress(ConfschedError):
        schedules = api.load_all(programme.path, reading=_reading(programme))
        return tuple(_session(one) for schedule in schedules for one in schedule.sessions)
    return ()


def _reading(programme: Programme) -> Reading:
    days = {"1": programme.date} if programme.date else {}
    return Reading(timezone=programme.timezone, days=days)


def _session(session: entities.Session) -> Session:
    date, start, end, offset = (
        _slot(session) if isinstance(session, entities.ScheduledSession) else _written(session)
    )
    return Session(
        session.title,
        date,
        start,
        end,
        offset,
        tuple(room.name for room in session.rooms),
        session.abstract or session.description or "",
        tuple(_person(appearance) for appearance in session.people),
    )


_Slot = tuple[dt.date | None, int | None, int | None, dt.timedelta | None]


def _slot(session: entities.ScheduledSession) -> _Slot:
    start = session.start.astimezone(session.zone)
    end = session.end.astimezone(session.zone)
    return start.date(), _minutes(start), _minutes(end), start.utcoffset()


def _minutes(moment: dt.datetime) -> int:
    return moment.hour * 60 + moment.minute


def _written(session: entities.Session) -> _Slot:
    """What stands in the fields of a session that has no slot, because no end is known."""
    texts = {key: str(value) for key, value in session.origin.mapping.items()}
    day, _, clock = texts.get("start", texts.get("time", "")).rpartition("T")
    start, end = _clocks(clock)
    _, last = _clocks(f"{clock}-{texts['end']}") if "end" in texts else (None, end)
    date = session.day.date if session.day else _date(day or texts.get("date", ""))
    return date, start, last, None


def _clocks(text: str) -> tuple[int | None, int | None]:
    with suppress(BadText):
        found = parse_time(text)
        if isinstance(found, ClockRange):
            return found.start // 60, found.end // 60 % 1440
        return found.at // 60, None
    return None, None


def _date(text: str) -> dt.date | None:
    with suppress(BadText):
        return parse_date(text).date
    return None


def _person(appearance: entities.Appearance) -> Person:
    who = appearance.speaker
    return Person(who.name, appearance.role, who.role or "", who.organization or "")
