"""A sheet for each person, with all that they do by time."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import TypeAlias

from confsched.agenda.facts import UNSCHEDULED, WHOLE_DAY
from confsched.agenda.flow import fenced
from confsched.agenda.layout import AgendaDay, layout
from confsched.exporters.paper.chosen import Chosen
from confsched.exporters.paper.roles import said
from confsched.exporters.paper.sheet import Part, Sheet
from confsched.exporters.paper.turns import Turn, Turns
from confsched.exporters.paper.words import SEPARATOR, Teller, addressed, day_of, post
from confsched.schedule.entities import ScheduledSession, Session, Speaker, Venue
from confsched.schedule.instants import long_date
from confsched.schedule.whole_days import in_whole_days

_Roles: TypeAlias = dict[Session, list[str]]


def people_sheets(teller: Teller, chosen: Chosen, role: str, lead: timedelta) -> Iterator[Sheet]:
    """Yield a sheet for everybody who has a role in some sessions, whoever is needed first first.

    Without a role, for everybody, whatever they do. `lead` is how long before a session people are
    to be there.
    """
    turns = Turns(teller, lead)
    by_person = _by_person(chosen.sessions, role)
    people = filter(chosen.has_person, by_person)
    for speaker in sorted(people, key=lambda speaker: _first(by_person[speaker])):
        yield _sheet(teller, turns, speaker, by_person[speaker])


def _by_person(sessions: Iterable[Session], role: str) -> dict[Speaker, _Roles]:
    """Everybody with what they do in each of their sessions."""
    found: dict[Speaker, _Roles] = {}
    for session in sessions:
        for part in session.people:
            if role in ("", part.role):
                found.setdefault(part.speaker, {}).setdefault(session, []).append(part.role)
    return found


def _first(roles: _Roles) -> tuple[bool, float]:
    """When somebody is needed first, as it sorts: never is last."""
    sessions = (*roles, *in_whole_days(roles))
    starts = [s.start.timestamp() for s in sessions if isinstance(s, ScheduledSession)]
    return not starts, min(starts, default=0.0)


def _sheet(teller: Teller, turns: Turns, speaker: Speaker, roles: _Roles) -> Sheet:
    agenda = layout(teller.schedule, sessions=roles, zone=teller.clock.zone, gaps=False)
    parts = [_day(turns, speaker, day, roles) for day in agenda.days]
    if agenda.unscheduled:
        later = (turns.untimed(Turn(speaker, s, roles[s]), None) for s in agenda.unscheduled)
        parts.append(Part(UNSCHEDULED, tuple(later)))
    moments = [moment for day in agenda.days for s in day.sessions for moment in (s.start, s.end)]
    title, *rest = teller.about(moments)
    facts = (*_who(teller, speaker, roles), title, *_venue(teller.schedule.venue), *rest)
    return Sheet(addressed(speaker), facts, tuple(parts))


def _who(teller: Teller, speaker: Speaker, roles: _Roles) -> Iterator[str]:
    does = said(role for found in roles.values() for role in found)
    yield SEPARATOR.join(filter(None, (fenced(does), post(speaker))))
    reach = teller.reach(speaker)
    if reach:
        yield SEPARATOR.join(reach)


def _venue(venue: Venue | None) -> Iterator[str]:
    if venue is not None:
        yield ", ".join(fenced(part) for part in (venue.name, venue.address) if part)


def _day(turns: Turns, speaker: Speaker, day: AgendaDay, roles: _Roles) -> Part:
    heading = SEPARATOR.join((long_date(day.date), *day_of(day.day)))
    whole = (turns.untimed(Turn(speaker, s, roles[s]), WHOLE_DAY) for s in day.whole)
    timed = (turns.at(Turn(speaker, s, roles[s]), s, day.date) for s in day.sessions)
    return Part(heading, (*whole, *timed))
