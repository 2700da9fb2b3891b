"""Who and what is free as text: the stretches of each day, or one moment."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta, tzinfo
from itertools import chain
from typing import Final

from confsched.agenda.facts import date_facts
from confsched.agenda.flow import fenced, flow, indented, paragraph
from confsched.agenda.zones import Clock, describe
from confsched.planning.free import FreeDay, FreeTimes, Row, Stretch
from confsched.planning.moment import FreeAt, State, Status
from confsched.reports.slots import LEAST, Margin, at_home, day_heading, quiet
from confsched.schedule.entities import Room, ScheduledSession
from confsched.schedule.instants import format_duration
from confsched.text.joined import few, joined
from confsched.text.safe import isolate, visible
from confsched.text.styled import Line, Piece

_ALL_DAY: Final = ("not available", "closed")  # below a heading that says so


def free_times(
    answer: FreeTimes | FreeAt, columns: int, zone: tzinfo | None = None
) -> Iterator[Line]:
    """Draw what is free, told in a zone, else in the conference's.

    No line is wider than `columns`, of which there are at least 20.
    """
    clock, columns = Clock(zone or answer.schedule.zone), max(columns, LEAST)
    if isinstance(answer, FreeAt):
        return _at(answer, clock, columns)
    return _on_days(answer, clock, columns)


def _on_days(answer: FreeTimes, clock: Clock, columns: int) -> Iterator[Line]:
    yield from paragraph(_title(answer), columns, "title")
    yield from flow((Piece(text, "quiet") for text in _told(answer, clock)), columns)
    for day in answer.days:
        yield from day_heading(day.day, answer.schedule.zone, clock, columns)
        if answer.who:
            yield from _together(day, answer.length, clock, columns)
        else:
            yield from _rooms(day, clock, columns)


def _title(answer: FreeTimes) -> str:
    if not answer.who:
        return "When each room is free"
    who = joined([fenced(one.name) for one in answer.who])
    return f"When {who} {'are free together' if len(answer.who) > 1 else 'is free'}"


def _told(answer: FreeTimes, clock: Clock) -> Iterator[str]:
    """How short a stretch may be, and on which clock it is told."""
    yield f"{format_duration(answer.length)} or more"
    moments = (moment for day in answer.days for moment in day.day.interval)
    yield f"all times in {describe(clock.zone, moments)}"


def _together(day: FreeDay, length: timedelta, clock: Clock, columns: int) -> Iterator[Line]:
    yield ()
    found = [(_slot(one, clock, day), one) for row in day.rows for one in row.free]
    if not found:
        told = (_never(row, format_duration(length)) for row in day.rows)
        yield from chain.from_iterable(quiet(text, columns) for text in told)
    margin = Margin((slot for slot, _ in found), columns)
    for slot, one in found:
        lines = flow(_facts(one, clock), margin.columns)
        for text in at_home(one.local_times, one.start, one.end, day.day.date):
            lines += quiet(text, margin.columns)
        yield from margin.set(slot, lines)


def _never(row: Row, length: str) -> str:
    if len(row.who) == 1:
        return f"not free for {length}"
    if not row.never:
        return f"not free together for {length}"
    return f"not free for {length}: {few([fenced(one.name) for one in row.never])}"


def _facts(one: Stretch, clock: Clock) -> Iterator[Piece]:
    yield Piece(format_duration(one.end - one.start), "session")
    yield from (Piece(_for_all(session, clock), "pause") for session in one.during)


def _for_all(session: ScheduledSession, clock: Clock) -> str:
    """What is for everybody in the meantime."""
    slot = clock.slot(session.start, session.end, session.start.astimezone(clock.zone).date())
    return f"{visible(session.title)} {slot}"


def _rooms(day: FreeDay, clock: Clock, columns: int) -> Iterator[Line]:
    """The rooms that are free at some time, and then those that never are."""
    yield ()
    rows = [(visible(row.who[0].name), row.free) for row in day.rows]
    margin = Margin((name for name, free in rows if free), columns, "room")
    for name, free in rows:
        slots = (Piece(_slot(one, clock, day), "time") for one in free)
        yield from margin.set(name, flow(slots, margin.columns)) if free else ()
    taken = [isolate(name) for name, free in rows if not free]
    if taken:
        yield from quiet(f"not free: {few(taken)}", columns)


def _slot(one: Stretch, clock: Clock, day: FreeDay) -> str:
    return str(clock.slot(one.start, one.end, day.day.date))


def _at(answer: FreeAt, clock: Clock, columns: int) -> Iterator[Line]:
    yield from flow(_moment(answer, clock), columns)
    if not answer.is_open:
        hours = joined([str(clock.slot(*part, answer.day.date)) for part in answer.window.open])
        told = "the hours of the day" if answer.day.hours else "what is taken for its hours"
        yield from quiet(f"outside {told}, {hours}", columns)
    for session in answer.during:
        yield from quiet(f"for everybody: {_for_all(session, clock)}", columns)
    page = _Page(answer, clock, columns)
    yield from page.listed("Free rooms", answer.rooms, Status.FREE)
    yield from page.listed("Taken rooms", answer.rooms, Status.BUSY)
    yield from page.listed("Closed rooms", answer.rooms, Status.AWAY)
    if len(answer.speakers) == len(answer.schedule.speakers):
        yield from page.named("Free speakers", answer.speakers)
    else:
        yield from page.listed("Free speakers", answer.speakers, Status.FREE)
    yield from page.listed("Busy speakers", answer.speakers, Status.BUSY)
    yield from page.listed("Not available", answer.speakers, Status.AWAY)


def _moment(answer: FreeAt, clock: Clock) -> Iterator[Piece]:
    yield from date_facts(answer.day, answer.day.date)
    if answer.length is None:
        yield Piece(str(clock.moment(answer.moment, answer.day.date)), "time")
    else:
        end = answer.moment + answer.length
        yield Piece(str(clock.slot(answer.moment, end, answer.day.date)), "time")


class _Page:
    """Sets lists of who and what is free or not."""

    def __init__(self, answer: FreeAt, clock: Clock, columns: int) -> None:
        self.answer = answer
        self.clock = clock
        self.columns = columns

    def listed(self, heading: str, states: Sequence[State], status: Status) -> Iterator[Line]:
        """Yield those of a status, each with what it has and until when."""
        found = [state for state in states if state.status is status]
        if not found:
            return
        style = "room" if isinstance(found[0].who, Room) else "speaker"
        margin = Margin((visible(state.who.name) for state in found), self.columns - 2, style)
        yield from ((), (Piece(heading, "heading"),))
        for state in found:
            lines = paragraph(self._text(state), margin.columns)
            yield from indented(margin.set(visible(state.who.name), lines))

    def _text(self, state: State) -> str:
        if state.status is Status.FREE:
            return f"until {self.clock.moment(state.until, self.answer.day.date)}"
        reason = visible(self.answer.reason(state, self.clock.zone))
        return "all day" if reason in _ALL_DAY else reason

    def named(self, heading: str, states: Iterable[State]) -> Iterator[Line]:
        """Yield the names of those who are free."""
        free = [Piece(visible(one.who.name)) for one in states if one.status is Status.FREE]
        if free:
            yield from ((), (Piece(heading, "heading"),))
            yield from indented(flow(free, self.columns - 2))
