"""What takes a whole day of an agenda."""

from collections import defaultdict
from dataclasses import replace
from datetime import date

from confsched.agenda.layout import Agenda
from confsched.schedule.entities import Known, Session
from confsched.schedule.whole_days import takes_a_day


def whole_days(agenda: Agenda) -> dict[date, tuple[Session, ...]]:
    """The sessions that take a day of the agenda, by its date, which they then need not tell."""
    days = {day.date for day in agenda.days}
    found: defaultdict[date, list[Session]] = defaultdict(list)
    for session in agenda.unscheduled:
        if session.day is not None and session.day.date in days and takes_a_day(session):
            found[session.day.date].append(replace(session, day=None, known=Known()))
    return {on: tuple(sessions) for on, sessions in found.items()}
