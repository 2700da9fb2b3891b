"""What takes whole days of an agenda."""

from collections import defaultdict
from dataclasses import replace
from datetime import date

from confsched.agenda.layout import Agenda
from confsched.schedule.entities import Known, Session
from confsched.schedule.whole_days import days_taken


def whole_days(agenda: Agenda) -> dict[date, tuple[Session, ...]]:
    """The sessions that take days of the agenda, by their dates, which they then need not tell."""
    days = {day.date for day in agenda.days}
    found: defaultdict[date, list[Session]] = defaultdict(list)
    for session in agenda.unscheduled:
        for on in days.intersection(days_taken(session)):
            found[on].append(replace(session, day=None, known=Known()))
    return {on: tuple(sessions) for on, sessions in found.items()}
