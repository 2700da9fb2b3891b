"""What takes a whole day of an agenda: a fair of type `other` that has a date and no time."""

from collections import defaultdict
from datetime import date

from confsched.agenda.layout import Agenda
from confsched.schedule.entities import Session


def whole_days(agenda: Agenda) -> dict[date, tuple[Session, ...]]:
    """The sessions that take a day of the agenda, by its date."""
    days = {day.date for day in agenda.days}
    found: defaultdict[date, list[Session]] = defaultdict(list)
    for session in agenda.unscheduled:
        on = _taken(session)
        if on in days and on is not None:
            found[on].append(session)
    return {on: tuple(sessions) for on, sessions in found.items()}


def _taken(session: Session) -> date | None:
    text = session.origin.mapping.get("date") if session.type.base == "other" else None
    try:
        return date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
