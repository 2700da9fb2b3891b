"""On which date a session is, and what that date is called."""

from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Final

from confsched.schedule.entities import ScheduledSession, Session
from confsched.schedule.lookup import date_spellings, day_spellings, loose, no_such_day
from confsched.schedule.schedule import Schedule
from confsched.schedule.whole_days import days_taken

TOGETHER: Final = timedelta(days=31)  # as long as a conference may be, and nothing in it far away
NEAR: Final = timedelta(days=14)  # within so many days no date is asked about


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
