"""What takes whole days of an agenda."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from operator import attrgetter

from confsched.agenda.layout import Agenda, AgendaDay
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


def still_waiting(agenda: Agenda, whole: Mapping[date, tuple[Session, ...]]) -> tuple[Session, ...]:
    """The sessions without a slot that take no whole day."""
    placed = {session.id for sessions in whole.values() for session in sessions}
    return tuple(session for session in agenda.unscheduled if session.id not in placed)


def with_whole_days(agenda: Agenda, dates: Collection[date]) -> Agenda:
    """An agenda of a part with the days, of some dates, on which nothing is but what takes them."""
    there = {day.date for day in agenda.days}
    taken = {on for session in agenda.unscheduled for on in days_taken(session)} - there
    found = (day for day in agenda.schedule.days if day.date in taken and day.date in dates)
    days = [*agenda.days, *(AgendaDay(day.date, day, (), ()) for day in found)]
    return replace(agenda, days=tuple(sorted(days, key=attrgetter("date"))))
