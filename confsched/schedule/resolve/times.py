"""The clock times of a session, whichever of the fields they were written in."""

from datetime import date, timedelta
from typing import NamedTuple

from confsched.model.clocks import ClockRange, ClockTime
from confsched.model.conference import Item
from confsched.model.entries import Session as SessionEntry
from confsched.model.entries import Status
from confsched.model.meant import example_in
from confsched.model.moments import Moment
from confsched.model.zones import Zone, ZoneKind
from confsched.schedule.entities import CLOCK_FIELDS
from confsched.schedule.resolve.days import DayBook, note_weekday
from confsched.schedule.resolve.lacks import END
from confsched.schedule.resolve.notes import Notes


class Times(NamedTuple):
    """Clock times in seconds after midnight, and the zones written with them.

    There is an `end` (with the date it is on, where it has one of its own) or a `length`.
    `zone` is written with the start, or with both; `end_zone` with the end alone. `text` is the
    range as it was written, for guessing what was meant.
    """

    start: int
    end: int | None = None
    end_on: date | None = None
    length: timedelta | None = None
    zone: Zone | None = None
    end_zone: Zone | None = None
    text: str = ""


def times_of(item: Item[SessionEntry], book: DayBook, notes: Notes) -> Times | None:
    """The times of a session; None where it has none, or where they were noted as wrong."""
    entry = item.entry
    if not item.broken.isdisjoint(CLOCK_FIELDS):
        return None
    if isinstance(entry.time, ClockRange):
        _note_surplus(item, notes, "time", ("start", "end", "duration"))
        return Times(entry.time.start, entry.time.end, zone=entry.time.zone, text=_text(item))
    if entry.time is not None:
        _note_surplus(item, notes, "time", ("start",))
    start = entry.time or entry.start
    if start is None:
        _note_end_alone(item, notes)
        return None
    if start.at is None:
        span = item.origin.at("start")
        example = example_in(span.source, "start", "2021-05-19 10:30")
        notes.add("F005", f"a start needs a time of day{example}", span)
        return None
    return _with_end(item, start, start.at, book, notes)


def _with_end(
    item: Item[SessionEntry], start: ClockTime | Moment, at: int, book: DayBook, notes: Notes
) -> Times | None:
    entry = item.entry
    end = entry.end
    if end is None:
        if entry.duration is None:
            _note_no_end(item, notes)
            return None
        return Times(at, length=entry.duration, zone=start.zone)
    _note_surplus(item, notes, "end", ("duration",))
    if end.at is None:
        notes.add("F005", "an end needs a time of day", item.origin.at("end"))
        return None
    other_zone = start.zone and end.zone and not _same(start.zone, end.zone)
    if other_zone and isinstance(end, ClockTime) and start.zone and end.zone:
        message = f"it starts in {start.zone.text!r} and ends in {end.zone.text!r}: use one zone"
        notes.add("F005", message, item.origin.at("end"))
        return None
    on = _end_date(item, end, book, notes) if isinstance(end, Moment) else None
    if isinstance(end, Moment) and on is None:
        return None
    end_zone = end.zone if other_zone or start.zone is None else None
    return Times(at, end.at, on, zone=start.zone, end_zone=end_zone, text=_both(item))


def _same(one: Zone, other: Zone) -> bool:
    """Whether two texts name one zone: to the letter, or a place and letters that it uses."""
    if one.place is not None and ZoneKind.PLACE in (one.kind, other.kind):
        return one.place == other.place
    return (one.place, one.offset, one.candidates) == (other.place, other.offset, other.candidates)


def _end_date(item: Item[SessionEntry], end: Moment, book: DayBook, notes: Notes) -> date | None:
    span = item.origin.at("end")
    if end.date is not None:
        if item.entry.status != Status.CANCELLED:
            note_weekday(end.date, end.weekday, span, notes)
        return end.date
    day = book.numbered(end.day, span, notes)
    return day.date if day else None


def _text(item: Item[SessionEntry]) -> str:
    text = item.origin.mapping["time"]
    return text if isinstance(text, str) else ""


def _both(item: Item[SessionEntry]) -> str:
    """The range that a start and an end make."""
    mapping = item.origin.mapping
    return f"{mapping.get('time') or mapping.get('start')} - {mapping.get('end')}"


def _note_surplus(
    item: Item[SessionEntry], notes: Notes, given: str, others: tuple[str, ...]
) -> None:
    surplus = next((name for name in others if getattr(item.entry, name) is not None), None)
    if surplus:
        message = f"{given!r} says it already: leave out {surplus!r}"
        notes.add("F005", message, item.origin.mapping.key_at(surplus))


def _note_end_alone(item: Item[SessionEntry], notes: Notes) -> None:
    if item.entry.end is not None:
        message = f"{item.entry.title or item.id!r} has an end but no start"
        notes.add("F004", message, item.origin.at("end"))


def _note_no_end(item: Item[SessionEntry], notes: Notes) -> None:
    """A start alone is no slot; what is cancelled needs none."""
    if item.entry.status == Status.CANCELLED:
        return
    title = item.entry.title or item.id
    message = f"{title!r} has a start but no end and no duration"
    notes.lacking(END, message, item.origin.at("time", "start"))
