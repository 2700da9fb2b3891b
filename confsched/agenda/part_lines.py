"""An agenda by room, person or track: a heading for each, and below it days and times."""

from collections.abc import Iterator

from confsched.agenda.facts import (
    UNSCHEDULED,
    WHOLE_DAY,
    day_facts,
    kind_of,
    part_of,
    place_of,
    post_of,
    room_fact,
    session_facts,
)
from confsched.agenda.flow import fenced, flow, hanging, indented
from confsched.agenda.layout import Agenda, AgendaDay
from confsched.agenda.margin import BETWEEN, Margin, margin_for
from confsched.agenda.parts import ALL_ROOMS, Head, Part, PartDay, parts_of
from confsched.agenda.writer import Writer, title_lines
from confsched.agenda.zones import Clock, Slot, Slots
from confsched.schedule.entities import Appearance, Room, ScheduledSession, Session, Speaker, Track
from confsched.schedule.instants import format_hours
from confsched.text.safe import isolate, visible
from confsched.text.styled import Line, Piece


def set_parts(
    agenda: Agenda, by: str, clock: Clock, writer: Writer, columns: int
) -> Iterator[Line]:
    """Yield the parts of an agenda, their times in columns that are the same all over it."""
    parts = parts_of(agenda, by)
    told = {
        _slots(clock, session, day.day)
        for part in parts
        for day in part.days
        for session in day.sessions
    }
    setter = _Setter(clock, writer, margin_for(told, columns), columns)
    for part in parts:
        yield from setter.part(part)


def _slots(clock: Clock, session: Session, day: AgendaDay) -> Slots:
    if isinstance(session, ScheduledSession):
        return clock.slots(session.start, session.end, day.date)
    return WHOLE_DAY, *(Slot("") for _ in clock.zones[1:])


def totals(part: Part) -> Iterator[str]:
    """Say how many sessions a part has, how long they are together, and how many are off."""
    sessions = part.sessions
    cancelled = sum(session.cancelled for session in sessions)
    count = len(sessions) - cancelled
    yield f"{count} session{'' if count == 1 else 's'}"
    if part.length:
        yield format_hours(part.length)
    if cancelled:
        yield f"{cancelled} cancelled"


class _Setter:
    """Sets one part after another on a page."""

    def __init__(self, clock: Clock, writer: Writer, margin: Margin, columns: int) -> None:
        self.clock = clock
        self.writer = writer
        self.margin = margin
        self.columns = columns

    def part(self, part: Part) -> Iterator[Line]:
        """Yield the heading of a part, then its days, then what has no time."""
        yield ()
        yield from self._heading(part)
        yield (Piece("─" * self.columns, "rule"),)
        for day in part.days:
            yield ()
            yield from self._day(part.head, day)
        if part.unscheduled:
            yield from ((), (Piece(UNSCHEDULED, "subtitle"),))
        for session in part.unscheduled:
            lines = self._session(part.head, session, self.columns - BETWEEN)
            yield from indented(lines, BETWEEN)

    def _heading(self, part: Part) -> Iterator[Line]:
        sums = [Piece(text, "quiet") for text in totals(part)]
        match part.head:
            case Speaker() as speaker:
                name = Piece(fenced(speaker.name), "day", speaker.url or "")
                told = ", ".join((name.text, *map(fenced, post_of(speaker))))
                yield from hanging(told, self.columns, head=name)
            case Track() as track:
                sums.insert(0, self.writer.track(track))
            case Room() as room:
                sums[:0] = _room_facts(room)
            case remark:
                sums.insert(0, Piece(remark, "day"))
        yield from flow(sums, self.columns)

    def _day(self, head: Head, part: PartDay) -> Iterator[Line]:
        facts = (fact for fact in day_facts(part.day, self.clock) if fact.style != "time")
        yield from flow((fact._replace(style="subtitle") for fact in facts), self.columns)
        for session in part.sessions:
            slots = _slots(self.clock, session, part.day)
            text = self._session(head, session, self.columns - self.margin.indent)
            yield from self.margin.beside(slots, text)

    def _session(self, head: Head, session: Session, columns: int) -> list[Line]:
        """Write what a heading does not say of a session."""
        lines = title_lines(session, columns) + flow(self._facts(head, session), columns)
        return lines + self.writer.remarks_on(session, columns)

    def _facts(self, head: Head, session: Session) -> Iterator[Piece]:
        if isinstance(head, Speaker):
            yield from _roles(head, session)
        if session.subtitle:
            yield Piece(visible(session.subtitle), "subtitle")
        known = isinstance(head, Room) or head == ALL_ROOMS
        place = "" if known else place_of(session, seats=False)
        track = self.writer.track(session.track) if session.track else None
        for fact in session_facts(session, kind_of(session), place, track):
            if fact is not track or not isinstance(head, Track):
                yield fact
        if isinstance(head, Room):
            others = (room_fact(room) for room in session.rooms if room is not head)
            yield from (fact._replace(text=f"also {isolate(fact.text)}") for fact in others)
        if not isinstance(head, Speaker):
            yield from map(_person, session.people)


def _room_facts(room: Room) -> Iterator[Piece]:
    yield room_fact(room)._replace(style="day")
    if room.capacity is not None:
        yield Piece(f"{room.capacity} seats", "quiet")
    if room.online:
        yield Piece("online", "quiet")


def _roles(speaker: Speaker, session: Session) -> Iterator[Piece]:
    """Yield all that somebody does in a session."""
    roles = dict.fromkeys(part.role for part in session.people if part.speaker is speaker)
    return (Piece(visible(role[:1].upper() + role[1:]), "status") for role in roles)


def _person(appearance: Appearance) -> Piece:
    part = visible(part_of(appearance))
    name = appearance.speaker.name
    text = f"{part}: {fenced(name)}" if part else visible(name)
    return Piece(text, "speaker", appearance.speaker.url or "")
