"""An agenda to be listened to: one sentence a line, with all that it takes to understand it alone.

Nothing is drawn, aligned or broken, so that a screen reader can be told to go on to the next line,
and whoever looks for a name finds the time beside it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, tzinfo
from typing import Final

from confsched.agenda.facts import (
    ALL_DAY,
    ALL_ROOMS,
    CERTAIN,
    NO_DAY,
    NOTHING,
    UNSCHEDULED,
    conference_facts,
    kind_of,
    known_facts,
    part_of,
    post_of,
    zone_fact,
)
from confsched.agenda.flow import fenced
from confsched.agenda.layout import Agenda, AgendaDay
from confsched.agenda.part_lines import totals
from confsched.agenda.parts import Head, parts_of
from confsched.agenda.personal import remarks_on, summary
from confsched.agenda.views import PARTS
from confsched.schedule.entities import Appearance, ScheduledSession, Session, Speaker
from confsched.schedule.instants import day_name, long_date, wall, zone_name
from confsched.text.joined import joined
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece

_ENDS: Final = (".", "!", "?", "…", "。", "！", "？")
_FENCE_END: Final = "\N{POP DIRECTIONAL ISOLATE}"


def sentences(agenda: Agenda, view: str) -> Iterator[Line]:
    """Tell an agenda as sentences, in the order in which one of `VIEWS` has it."""
    remarks = remarks_on(agenda.plan, agenda.zone) if agenda.plan else {}
    for text in _told(agenda, _Teller(agenda.zones, remarks), view):
        ended = text.rstrip(_FENCE_END).endswith(_ENDS)
        yield (Piece(text if ended else f"{text}."),)


def _told(agenda: Agenda, teller: "_Teller", view: str) -> Iterator[str]:
    schedule = agenda.schedule
    yield _listed((fenced(schedule.title), fenced(schedule.subtitle or "")))
    yield from filter(None, [_listed(fact.text for fact in conference_facts(schedule))])
    if agenda.days:
        yield zone_fact(agenda)
    if not agenda.days and not agenda.unscheduled:
        yield "No sessions"
    if view in PARTS:
        for part in parts_of(agenda, view):
            yield f"{_name(part.head)}: {_listed(totals(part))}"
            for some in part.days:
                yield from teller.sessions(*some)
            yield from map(teller.session, part.unscheduled)
    else:
        for day in agenda.days:
            yield teller.day(day)
            yield from teller.sessions(day, day.everything)
        yield from map(teller.session, agenda.unscheduled)
    if agenda.plan:
        yield from summary(agenda.plan, agenda.zone)


class _Teller:
    """Tells days and sessions on the clocks of some zones."""

    def __init__(self, zones: Iterable[tzinfo], remarks: Mapping[str, Sequence[str]]) -> None:
        self._zones = tuple(zones)
        self._remarks = remarks
        self._slots: dict[tuple[datetime, datetime], str] = {}

    def day(self, day: AgendaDay) -> str:
        """Tell the heading of a day."""
        facts = [long_date(day.date)]
        if day.day is None:
            return _listed((*facts, NO_DAY))
        zone = self._zones[0]
        hours = (
            _span(*part, zone, dated=part.start.astimezone(zone).date() != day.date)
            for part in day.day.hours
        )
        facts = [f"Day {day.day.number}", *facts, *hours, "" if day.everything else NOTHING]
        title = fenced(day.day.title)
        return f"{_listed(facts)}: {title}" if title else _listed(facts)

    def sessions(self, day: AgendaDay, sessions: Iterable[Session]) -> Iterator[str]:
        """Tell what is on a day."""
        return (self.session(session, f"{day_name(day.date)}, {ALL_DAY}") for session in sessions)

    def session(self, session: Session, when: str = UNSCHEDULED) -> str:
        """Tell when it is, what, who is in it, where, and what else is to be said."""
        when = self._slot(session) if isinstance(session, ScheduledSession) else when
        title = f"{'Cancelled: ' if session.cancelled else ''}{fenced(session.title)}"
        told = f"{when}: {_listed((title, *_what(session)))}"
        place = _place(session)
        told = f"{told}; in {place}" if place else told
        return "; ".join((told, *self._remarks.get(session.id, ())))

    def _slot(self, session: ScheduledSession) -> str:
        key = session.start, session.end
        found = self._slots.get(key)
        if found is None:
            found = self._slots[key] = self._in_zones(*key)
        return found

    def _in_zones(self, start: datetime, end: datetime) -> str:
        """Tell the date once if it is the same in all zones, else in each that has another."""
        told, before = [], None
        for zone in self._zones:
            on = start.astimezone(zone).date()
            told.append(_span(start, end, zone, dated=on != before))
            before = on
        return ", ".join(told)


def _span(start: datetime, end: datetime, zone: tzinfo, *, dated: bool) -> str:
    """Tell a slot: `Wednesday 19 May, 10:30 to 11:45 EDT`; the date of its end if that is far."""
    first, last = start.astimezone(zone), end.astimezone(zone)
    begins, ends = wall(first), f"{wall(last)} {zone_name(last)}"
    if first.utcoffset() != last.utcoffset():
        begins = f"{begins} {zone_name(first)}"
    if last.date() > first.date() and last.time() >= first.time():
        ends = f"{day_name(last.date())}, {ends}"
    return f"{day_name(first.date())}, {begins} to {ends}" if dated else f"{begins} to {ends}"


def _what(session: Session) -> Iterator[str]:
    yield fenced(session.subtitle or "")
    yield visible(kind_of(session))
    if session.track:
        yield f"track {fenced(session.track.name)}"
    if session.status not in CERTAIN:
        yield session.status
    known = " ".join(known_facts(session))
    dated = session.day or session.known.on or session.known.called
    yield f"on {known}" if known and dated else known
    if session.people:
        yield f"with {joined([*map(_person, session.people)])}"


def _person(appearance: Appearance) -> str:
    part = visible(part_of(appearance))
    name = fenced(appearance.speaker.name)
    return f"{name} as {part[:1].lower()}{part[1:]}" if part else name


def _place(session: Session) -> str:
    if session.everywhere:
        return ALL_ROOMS
    return joined([fenced(room.name) for room in session.rooms])


def _name(head: Head) -> str:
    match head:
        case str():
            return head
        case Speaker() as speaker:
            return _listed(map(fenced, (speaker.name, *post_of(speaker))))
        case other:
            return fenced(other.name)


def _listed(parts: Iterable[str]) -> str:
    return ", ".join(part for part in parts if part)
