"""What takes whole days: a fair, a trip, with a date and no time.

It is of type `other`, or its length is one of days; that says how many. What is only of type
`other` may still wait for its time on a `day`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from confsched.schedule.entities import ScheduledSession, Session

_BEGINNING: Final = ("time", "start")
_DAY: Final = timedelta(days=1)


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
