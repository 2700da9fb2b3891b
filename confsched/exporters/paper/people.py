"""A sheet for each person, with all that they do by time."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import partial
from operator import attrgetter
from typing import NamedTuple, TypeAlias

from confsched.agenda.facts import NO_ROOM, UNSCHEDULED, WHOLE_DAY
from confsched.agenda.flow import fenced
from confsched.agenda.layout import AgendaDay, layout
from confsched.agenda.zones import Clock, Slot
from confsched.exporters.paper.chosen import Chosen, said
from confsched.exporters.paper.places import RoomBook
from confsched.exporters.paper.sheet import Entry, Note, Part, Sheet
from confsched.exporters.paper.words import (
    SEPARATOR,
    Teller,
    addressed,
    day_of,
    differs,
    kind,
    known,
    places,
    post,
    titled,
)
from confsched.schedule.dates import in_whole_days
from confsched.schedule.entities import LEADING, Room, ScheduledSession, Session, Speaker, Venue
from confsched.schedule.instants import long_date
from confsched.schedule.timeline import meet
from confsched.text.joined import joined

_Roles: TypeAlias = dict[Session, list[str]]


class _Turn(NamedTuple):
    """Somebody in a session, and what they do in it."""

    speaker: Speaker
    session: Session
    roles: list[str]

    @property
    def is_remote(self) -> bool:
        """Whether they join from afar, as far as the reader may know."""
        return any(part.remote for part in self.session.people if part.speaker is self.speaker)


class _Turns:
    """Tells turns; `lead` is how long before a session somebody is to be there."""

    def __init__(self, teller: Teller, lead: timedelta) -> None:
        self.teller = teller
        self.lead = lead
        self.book = RoomBook(teller.schedule)
        self.busy = {
            speaker: tuple(dict.fromkeys(session for session, _ in found))
            for speaker, found in teller.schedule.by_speaker()
        }

    def at(self, turn: _Turn, session: ScheduledSession, on: date) -> Entry:
        """A turn under the heading of a date; of what is cancelled that it is."""
        slot = self.teller.slot(session, on)
        if session.cancelled:
            return Entry(titled(session), slot, quiet=True)
        notes = (
            *self._what(turn),
            *self._at_home(turn, session, on),
            *self._at_once(turn, session, on),
            *self._with(turn),
            *self.teller.needs(session),
            *self.teller.links(session),
            *self.teller.room_links(session.rooms),
            *self._around(turn, session, on),
            *self.teller.notes(session),
        )
        return Entry(titled(session), slot, notes, ready=self._ready(turn, session, on))

    def untimed(self, turn: _Turn, slot: Slot | None) -> Entry:
        """A turn that takes a whole day, or of which nobody knows when it is."""
        notes = (*known(turn.session), *self._what(turn), *self._with(turn))
        return Entry(titled(turn.session), slot, notes)

    def _what(self, turn: _Turn) -> Iterator[Note]:
        facts = [*(["remote"] if turn.is_remote else []), *kind(turn.session)]
        # behind a colon they would look like somebody who has that role
        yield Note(fenced(said(turn.roles)), "".join(f"{SEPARATOR}{fact}" for fact in facts))
        where = joined(places(turn.session)) or ("" if self.teller.schedule.online else NO_ROOM)
        if where:
            yield Note("Where", f": {where}")

    def _at_home(self, turn: _Turn, session: ScheduledSession, on: date) -> Iterator[Note]:
        """The time on the clock at home, where it is another and the reader may know."""
        home = turn.speaker.zone
        if home is not None and differs(home, self.teller.clock.zone, session.start):
            yield Note("At home", f": {Clock(home).slot(session.start, session.end, on)}")

    def _ready(self, turn: _Turn, session: ScheduledSession, on: date) -> tuple[Slot, str]:
        """When to be in the green room; straight from the session before, if that is later."""
        moment = session.start - self.lead
        before = [s for s in self._others(turn) if moment < s.end <= session.start]
        clock = self.teller.clock
        if before:
            last = max(before, key=attrgetter("end"))
            return clock.moment(last.end, on), _from_there(last, turn.session)
        where = "Be online" if self._is_online(turn) else "Be in the green room"
        return clock.moment(moment, on), where

    def _is_online(self, turn: _Turn) -> bool:
        rooms = turn.session.rooms
        return self.teller.schedule.online or turn.is_remote or any(r.online for r in rooms)

    def _at_once(self, turn: _Turn, session: ScheduledSession, on: date) -> Iterator[Note]:
        """What they are in at the same time; it is a mistake, and they have to know."""
        for other in self._others(turn):
            if meet(other, session):
                where = f" in {there}" if (there := joined(places(other))) else ""
                what = f"{self.teller.brief(other, on)} {fenced(other.title)}{where}"
                yield Note("At the same time", f": {what}")

    def _others(self, turn: _Turn) -> list[ScheduledSession]:
        return [s for s in self.busy.get(turn.speaker, ()) if s is not turn.session]

    def _with(self, turn: _Turn) -> Iterator[Note]:
        leads = any(role in LEADING for role in turn.roles)
        for part in turn.session.people:
            if part.speaker is not turn.speaker:
                yield self.teller.person(part, tick=leads)

    def _around(self, turn: _Turn, session: ScheduledSession, on: date) -> Iterator[Note]:
        """What should not be in its rooms with it, and what comes before and after there."""
        around = [(room, self.book.around(session, room)) for room in session.rooms]
        told = partial(self.teller.told, on=on, you=turn.speaker)
        beside = [other for room, n in around if not room.concurrent for other in n.beside]
        yield from (Note("Also then", f": {told(other)}") for other in dict.fromkeys(beside))
        yield from _in_rooms("Before", [(r, told(n.before) if n.before else "") for r, n in around])
        yield from _in_rooms("After", [(r, told(n.after) if n.after else "") for r, n in around])


def people_sheets(teller: Teller, chosen: Chosen, role: str, lead: timedelta) -> Iterator[Sheet]:
    """Yield a sheet for everybody who has a role in some sessions, whoever is needed first first.

    Without a role, for everybody, whatever they do. `lead` is how long before a session people are
    to be there.
    """
    turns = _Turns(teller, lead)
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


def _sheet(teller: Teller, turns: _Turns, speaker: Speaker, roles: _Roles) -> Sheet:
    agenda = layout(teller.schedule, sessions=roles, zone=teller.clock.zone, gaps=False)
    parts = [_day(turns, speaker, day, roles) for day in agenda.days]
    if agenda.unscheduled:
        later = (turns.untimed(_Turn(speaker, s, roles[s]), None) for s in agenda.unscheduled)
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


def _day(turns: _Turns, speaker: Speaker, day: AgendaDay, roles: _Roles) -> Part:
    heading = SEPARATOR.join((long_date(day.date), *day_of(day.day)))
    whole = (turns.untimed(_Turn(speaker, s, roles[s]), WHOLE_DAY) for s in day.whole)
    timed = (turns.at(_Turn(speaker, s, roles[s]), s, day.date) for s in day.sessions)
    return Part(heading, (*whole, *timed))


def _in_rooms(head: str, told: list[tuple[Room, str]]) -> Iterator[Note]:
    """Something for each room, once where it is the same in all."""
    if len({text for _, text in told}) == 1:
        yield Note(head, f": {told[0][1] or 'nothing'}")
        return
    for room, text in told:
        yield Note(f"{head} in {fenced(room.name)}", f": {text or 'nothing'}")


def _from_there(before: Session, session: Session) -> str:
    """What somebody does between two sessions without time between them."""
    title = fenced(before.title)
    if before.rooms == session.rooms:
        return f"Stay here after {title}"
    there = joined([fenced(room.name) for room in before.rooms])
    return f"Come straight from {there}, after {title}" if there else f"Straight after {title}"
