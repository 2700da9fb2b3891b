"""One entry of a conference with what is wrong with it, and how much it has to do."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import NamedTuple

from confsched.agenda.layout import in_order
from confsched.findings import Finding
from confsched.schedule.audience import Audience
from confsched.schedule.dates import date_of
from confsched.schedule.entities import Appearance, ScheduledSession, Session, Speaker
from confsched.schedule.entry_named import Entry
from confsched.schedule.schedule import Schedule


@dataclass(frozen=True, slots=True, eq=False)
class Profile:
    """An entry as somebody may see it; `findings` are those about it, in the order of the files."""

    schedule: Schedule
    entry: Entry
    audience: Audience = Audience.CREW
    findings: tuple[Finding, ...] = ()


class Load(NamedTuple):
    """How many sessions that take place, how long they are together, on how many days."""

    sessions: int
    length: timedelta
    days: int


def load_of(schedule: Schedule, sessions: Iterable[Session]) -> Load:
    """The load of sessions that have a time; each counts once."""
    timed = [one for one in dict.fromkeys(sessions) if isinstance(one, ScheduledSession)]
    active = [one for one in timed if not one.cancelled]
    days = {date_of(one, schedule.zone) for one in active}
    length = sum((one.length for one in active), timedelta())
    return Load(len(active), length, len(days))


def parts_of(schedule: Schedule, speaker: Speaker) -> list[tuple[Session, Appearance]]:
    """All that somebody does, by time; what has none comes last."""
    found = {
        session: part
        for session in schedule.sessions
        for part in reversed(session.people)
        if part.speaker is speaker
    }
    return [(session, found[session]) for session in in_order(schedule, found)]
