"""On which date a session is, what that date is called, and what takes whole days."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Final

from confsched.schedule.entities import ScheduledSession, Session
from confsched.schedule.lookup import date_spellings, day_spellings, loose, no_such_day
from confsched.schedule.schedule import Schedule

TOGETHER: Final = timedelta(days=31)  # as long as a conference may be, and nothing in it far away
NEAR: Final = timedelta(days=14)  # within so many days no date is asked about
_BEGINNING: Final = ("time", "start")
_DAY: Final = timedelta(days=1)


def date_of(session: Session, zone: tzinfo) -> date | None:
    """Return the date of a session's conference day; without one, its own in that zone."""
    if session.day is not None:
        return session.day.date
    if isinstance(session, ScheduledSession):
        return session.start.astimezone(zone).date()
    return session.known.on


def start_of(session: Session) -> tuple[datetime, tzinfo] | tuple[None, None]:
    """Return when a session starts, with its zone, as far as that is known."""
    if isinstance(session, ScheduledSession):
        return session.start, session.zone
    start, zone = session.known.start, session.known.zone
    return (start, zone) if start and zone else (None, None)


class Why(StrEnum):
    """Why a session has no place in a file."""

    TIMELESS = "it has no time"
    ENDLESS = "nothing says when it ends"
    WHOLE_DAYS = "it takes whole days"
    CANCELLED = "it is cancelled"


_SEVERAL = "they have no time", "nothing says when they end", "they take whole days"
WHY_SEVERAL: Final = dict(zip(Why, (*_SEVERAL, "they are cancelled"), strict=True))


def why_no_slot(session: Session) -> Why:
    """What a session lacks that has no slot: an end, where it is known when it begins."""
    if any(days_taken(session)):
        return Why.WHOLE_DAYS
    return Why.ENDLESS if session.known.start else Why.TIMELESS


def dates_called(schedule: Schedule, text: str) -> set[date]:
    """The dates that a number, weekday, title or date means, of days and of sessions.

    Raises ConfschedError for none.
    """
    wanted = loose(text)
    spellings: dict[date, set[str]] = {}
    for session in schedule.sessions:
        on = date_of(session, schedule.zone)
        if on is not None and on not in spellings:
            spellings[on] = date_spellings(on)
    for day in schedule.days:
        spellings.setdefault(day.date, set()).update(day_spellings(day))
    dates = {on for on, names in spellings.items() if wanted in names}
    if not dates:
        raise no_such_day(text, schedule.days)
    return dates


def takes_a_day(session: Session) -> bool:
    """Whether a session without a slot takes all of its date, so that it waits for no time."""
    length, said = session.duration or timedelta(), session.origin.mapping
    in_days = bool(length) and not length % _DAY
    told = said.get("date") or (in_days and said.get("day"))
    if not told or not (in_days or session.type.base == "other"):
        return False
    return not any(said.get(field) for field in _BEGINNING)


def days_taken(session: Session) -> Iterator[date]:
    """The dates of all days that a session without a slot takes, if its own is known."""
    first = session.day.date if session.day else session.known.on
    if first is not None and takes_a_day(session):
        count = max((session.duration or _DAY) // _DAY, 1)
        yield from (first + number * _DAY for number in range(count))


def first_and_last(session: Session) -> tuple[date, date] | None:
    """The dates between which a session takes whole days; None for any other."""
    days = () if isinstance(session, ScheduledSession) else tuple(days_taken(session))
    return (days[0], days[-1]) if days else None


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class WholeDays(ScheduledSession):
    """What takes whole days, as if it had a slot in UTC: it is on these dates on any clock."""


def in_whole_days(sessions: Iterable[Session]) -> Iterator[WholeDays]:
    """Those sessions without a slot that take whole days."""
    for session in sessions:
        if days := tuple(days_taken(session)):
            said = {one.name: getattr(session, one.name) for one in fields(Session)}
            start, last = (datetime.combine(on, time(), UTC) for on in (days[0], days[-1]))
            yield WholeDays(**said, start=start, end=last + _DAY, zone=UTC)
