"""How rules speak of sessions, people and times: in the organiser's own words."""

from collections.abc import Iterable
from datetime import timedelta

from confsched.schedule.entities import Room, ScheduledSession, Speaker, Track
from confsched.schedule.instants import clock, date_text, span_text
from confsched.source import Span
from confsched.text.joined import joined

_ONE_DAY = timedelta(days=1)


def entries(*things: Room | Speaker | Track | None) -> tuple[Span, ...]:
    """Where rooms, speakers or tracks are defined: what a finding is about besides its places."""
    return tuple(thing.origin.id_span for thing in things if thing and thing.origin)


def starts(session: ScheduledSession) -> str:
    """When a session starts, on the clock it was written for: `10:30 EDT`."""
    return clock(session.start, session.zone)


def ends(session: ScheduledSession) -> str:
    """When a session ends, on the clock it was written for: `11:45 EDT`."""
    return f"{clock(session.end, session.zone)}{_on_date(session)}"


def runs(session: ScheduledSession) -> str:
    """The slot of a session on the clock it was written for: `10:30–11:45 EDT`."""
    date = _on_date(session)
    slot = span_text(session.start, session.end, session.zone)
    return f"{slot} (ends{date})" if date else slot


def _on_date(session: ScheduledSession) -> str:
    """The date of an end that its time alone does not tell, for more than a day lies before it."""
    long = session.end - session.start >= _ONE_DAY
    return f" on {date_text(session.end.astimezone(session.zone).date())}" if long else ""


def listed(rooms: Iterable[Room]) -> str:
    """Rooms by their names: `'Hall A', 'Hall B' and 'Attic'`."""
    return joined([repr(room.name) for room in rooms])
