"""A sheet for each room and day, for whoever looks after the room or the equipment in it."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import chain
from operator import attrgetter

from confsched.agenda.facts import UNSCHEDULED, WHOLE_DAY, part_of
from confsched.agenda.flow import fenced
from confsched.agenda.layout import layout
from confsched.agenda.zones import Slot
from confsched.exporters.paper.chosen import AV, Chosen
from confsched.exporters.paper.places import RoomDay, elsewhere_of, is_here, room_days
from confsched.exporters.paper.sheet import Entry, Note, Part, Sheet
from confsched.exporters.paper.words import SEPARATOR, Teller, day_of, kind, known, places, titled
from confsched.schedule.availability import lacking
from confsched.schedule.entities import Appearance, Room, ScheduledSession, Session
from confsched.schedule.instants import long_date
from confsched.schedule.timeline import meet
from confsched.text.alike import squeezed
from confsched.text.safe import visible

_NAMES = {AV: "AV"}


def job_sheets(teller: Teller, chosen: Chosen, job: str, lead: timedelta) -> Iterator[Sheet]:
    """Yield a sheet for each room that is used on a day, day by day; what has no time comes last.

    `lead` is how long before a session all is to be ready.
    """
    for place in room_days(chosen):
        yield _RoomSheet(teller, place, job, lead).sheet()
    if later := layout(chosen.schedule, sessions=chosen.sessions, gaps=False).unscheduled:
        entries = (Entry(titled(s), None, tuple(_untimed(teller, s))) for s in later)
        yield Sheet(UNSCHEDULED, (job_name(job), *teller.about(())), (Part("", tuple(entries)),))


def job_name(job: str) -> str:
    """A job as a heading says it."""
    return _NAMES.get(job, job.capitalize())


def _untimed(teller: Teller, session: Session) -> Iterator[Note]:
    yield from known(session)
    facts = [*kind(session), *places(session)]
    if facts:
        yield Note("", SEPARATOR.join(facts))
    yield from (teller.person(part, tick=False) for part in session.people)
    yield from teller.needs(session)


class _RoomSheet:
    """Makes the sheet of one room on one day."""

    def __init__(self, teller: Teller, place: RoomDay, job: str, lead: timedelta) -> None:
        self.teller = teller
        self.place = place
        self.job = job
        self.lead = lead
        self.equipment = _Equipment()
        self.held = [s for s in place.sessions if self._is_held(s)]

    def sheet(self) -> Sheet:
        """The whole sheet."""
        room, sessions = self.place.room, self.place.sessions
        name = visible(room.name) if room else elsewhere_of(self.teller.schedule)
        on = (long_date(self.place.on), *day_of(self.place.day))
        heading = SEPARATOR.join((job_name(self.job), *on))
        about = self.teller.about(chain.from_iterable((s.start, s.end) for s in sessions))
        facts = (heading, *(_room_facts(room) if room else ()), *about)
        notes = tuple(self.teller.room_links((room,))) if room else ()
        entries = (*map(self._whole, self.place.whole), *map(self._entry, sessions))
        return Sheet(name, facts, (Part("", entries),), notes)

    def _whole(self, session: Session) -> Entry:
        """What takes all of the day, to which anybody may come at any time."""
        notes = (*self._what(session), *self._people(session), *self.teller.notes(session))
        return Entry(titled(session), WHOLE_DAY, notes, quiet=session.cancelled)

    def _is_held(self, session: ScheduledSession) -> bool:
        """Whether there is something to look after."""
        here = is_here(session, self.place.room)
        return here and not session.cancelled and not session.type.pause

    def _entry(self, session: ScheduledSession) -> Entry:
        slot = self.teller.brief(session, self.place.on)
        if session not in self.held:
            return Entry(titled(session), slot, self._where(session), quiet=True)
        tasks = self._equipment if self.job == AV else self._people
        notes = (
            *self._what(session),
            *self._beside(session),
            *tasks(session),
            *self.teller.links(session),
            *self.teller.notes(session),
        )
        return Entry(titled(session), slot, notes, ready=self._ready(session))

    def _where(self, session: ScheduledSession) -> tuple[Note, ...]:
        """Where it is, if that is not here."""
        if is_here(session, self.place.room):
            return ()
        return (
            Note("", SEPARATOR.join((*kind(session), *places(session, besides=self.place.room)))),
        )

    def _what(self, session: Session) -> Iterator[Note]:
        facts = [*kind(session), *places(session, besides=self.place.room)]
        facts += [f"language: {fenced(session.language)}"] if session.language else []
        facts += [f"{session.expected} people expected"] if session.expected else []
        if facts:
            yield Note("", SEPARATOR.join(facts))

    def _beside(self, session: ScheduledSession) -> Iterator[Note]:
        """What should not be in this room at the same time."""
        if self.place.room is None or self.place.room.concurrent:
            return
        for other in self.held:
            if other is not session and meet(other, session):
                yield Note("Also then", f": {self.teller.told(other, self.place.on)}")

    def _ready(self, session: ScheduledSession) -> tuple[Slot, str]:
        """When all is to be ready; not before the room is free."""
        moment = session.start - self.lead
        before = [s for s in self.held if moment < s.end <= session.start]
        todo = "Set up" if self.job == AV else "Be at the door"
        if not before:
            return self.teller.moment(moment, self.place.on), todo
        last = max(before, key=attrgetter("end"))
        after = f"{todo}, right after {fenced(last.title)}"
        return self.teller.moment(last.end, self.place.on), after

    def _people(self, session: Session) -> Iterator[Note]:
        yield from (self.teller.person(part, tick=True) for part in session.people)
        yield from self.teller.needs(session)

    def _equipment(self, session: ScheduledSession) -> Iterator[Note]:
        last = session is self.held[-1]
        yield from self.equipment.before(session)
        there = [_on_stage(part) for part in session.people if not part.remote]
        if there:
            yield Note("On stage", f": {', '.join(there)}")
        yield from (self.teller.person(p, tick=True) for p in session.people if p.remote)
        yield from self.equipment.after() if last else ()


def _on_stage(part: Appearance) -> str:
    role = part_of(part).lower()
    name = fenced(part.speaker.name)
    return f"{name} ({fenced(role)})" if role else name


def _room_facts(room: Room) -> Iterator[str]:
    """What somebody who looks after a room has to know about it."""
    facts = [
        f"floor {fenced(room.floor)}" if room.floor else "",
        f"{room.capacity} seats" if room.capacity else "",
        f"has {', '.join(map(fenced, room.equipment))}" if room.equipment else "",
    ]
    if any(facts):
        yield SEPARATOR.join(filter(None, facts))


class _Equipment:
    """Remembers what was brought into a room; what the room has of its own stays there."""

    def __init__(self) -> None:
        self._brought: dict[str, str] = {}

    def before(self, session: Session) -> Iterator[Note]:
        """What is to be done for a session, after the one before it."""
        wanted = {squeezed(item): item for item in lacking(session.needs, session.rooms)}
        own = [item for item in session.needs if squeezed(item) not in wanted]
        before, self._brought = self._brought, wanted
        yield from _note("Take away", [before[name] for name in before if name not in wanted])
        yield from _note("Bring", [wanted[name] for name in wanted if name not in before])
        kept = [wanted[name] for name in wanted if name in before]
        yield from _note("Leave here", kept, tick=False)
        yield from _note("Check", own)

    def after(self) -> Iterator[Note]:
        """What is to be done when nothing more is on."""
        yield from _note("Take away afterwards", list(self._brought.values()))


def _note(head: str, items: list[str], *, tick: bool = True) -> Iterator[Note]:
    if items:
        yield Note(head, f": {', '.join(map(fenced, items))}", tick=tick)
