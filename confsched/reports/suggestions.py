"""Slots for a session as text: where it is, where else it could be and at what cost, or why not."""

from collections.abc import Iterator
from datetime import timedelta

from confsched.agenda.flow import flow, paragraph
from confsched.agenda.zones import Clock
from confsched.planning.suggest import Suggestion, Suggestions
from confsched.reports.slots import (
    LEAST,
    Margin,
    at_home,
    day_heading,
    names,
    quiet,
    reason_lines,
)
from confsched.schedule.entities import ScheduledSession
from confsched.schedule.instants import clock as told
from confsched.schedule.instants import format_duration, long_date
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece


def suggestions(answer: Suggestions, columns: int) -> Iterator[Line]:
    """Draw an answer; no line is wider than `columns`, of which there are at least 20."""
    columns = max(columns, LEAST)
    yield from paragraph(visible(answer.session.title), columns, "title")
    yield from flow(_now(answer), columns)
    if answer.in_the_way:
        yield from ((), (Piece("In its way now", "heading"),))
        yield from reason_lines(answer.in_the_way, columns)
    if answer.why_not:
        yield from ((), *paragraph(_nothing(answer), columns, "heading"))
        yield from reason_lines(answer.why_not, columns)
    yield from _slots(answer, columns)


def _now(answer: Suggestions) -> Iterator[Piece]:
    """Where it is and how long it takes."""
    session, clock = answer.session, Clock(answer.schedule.zone)
    if isinstance(session, ScheduledSession):
        day = session.day
        on = day.date if day else session.start.astimezone(clock.zone).date()
        if day:
            yield Piece(f"Day {day.number}", "day")
        yield Piece(long_date(on), "day")
        yield Piece(str(clock.slot(session.start, session.end, on)), "time")
    else:
        yield Piece("not scheduled yet", "quiet")
        if session.day:
            yield Piece(f"day {session.day.number}", "quiet")
    if session.cancelled:
        yield Piece("cancelled", "quiet")
    if session.rooms or session.everywhere:
        yield Piece("all rooms" if session.everywhere else names(session.rooms), "room")
    yield Piece(format_duration(answer.length), "quiet")


def _nothing(answer: Suggestions) -> str:
    other = "other " if isinstance(answer.session, ScheduledSession) else ""
    day = answer.session.day
    on = f" on day {day.number}" if day and answer.other_days_only else ""
    return f"No {other}slot of {format_duration(answer.length)} is left{on}"


def _slots(answer: Suggestions, columns: int) -> Iterator[Line]:
    clock = Clock(answer.schedule.zone)
    margin = Margin((_slot(one, clock) for one in answer.found), columns)
    day = None
    for one in answer.found:
        if one.day is not day:
            yield from day_heading(one.day, clock.zone, clock, columns)
            day = one.day
        yield ()
        yield from margin.set(_slot(one, clock), _costs(one, answer, clock, margin.columns))


def _slot(one: Suggestion, clock: Clock) -> str:
    return str(clock.slot(one.start, one.end, one.day.date))


def _costs(one: Suggestion, answer: Suggestions, clock: Clock, columns: int) -> list[Line]:
    """What it costs, how far it can be moved on, and who is far from the clock."""
    costs = ", ".join(part for part in (_moved(one, answer), _where(one, answer)) if part)
    parts = (Piece(costs, "session"), Piece(_any_start(one, clock), "quiet"))
    lines = flow((part for part in parts if part.text), columns)
    local = at_home(one.local_times, one.start, one.end, one.day.date)
    for text in (_also_free(one), *local):
        lines += quiet(text, columns) if text else []
    return lines


def _moved(one: Suggestion, answer: Suggestions) -> str:
    now = answer.session.day
    if one.moved is None:
        return ""
    if not one.moved:
        return "at the same time"
    way = "later" if one.moved > timedelta() else "earlier"
    if now is None or one.day is now:
        return f"{format_duration(abs(one.moved))} {way}"
    days = abs((one.day.date - now.date).days)
    return f"{days} day{'s' if days > 1 else ''} {way}"


def _where(one: Suggestion, answer: Suggestions) -> str:
    if one.everywhere or not one.rooms:
        return ""
    if one.same_room and one.moved is not None:
        return "same room" if len(one.rooms) == 1 else "same rooms"
    instead = names(answer.session.rooms) if one.same_room is False else ""
    return f"in {names(one.rooms)}{f' instead of {instead}' if instead else ''}"


def _any_start(one: Suggestion, clock: Clock) -> str:
    """How early and how late it can start there."""
    first, last = (told(moment, clock.zone) for moment in (one.earliest, one.latest))
    if one.earliest < one.start < one.latest:
        return f"or any start from {first} to {last}"
    if one.earliest < one.start:
        return f"or any start from {first}"
    return f"or any start until {last}" if one.start < one.latest else ""


def _also_free(one: Suggestion) -> str:
    return f"also free then: {names(one.other_rooms)}" if one.other_rooms else ""
