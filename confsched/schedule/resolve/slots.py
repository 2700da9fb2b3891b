"""When a session is: its day, date, clock times and zone put together into two instants.

What can be wrong with a time depends on the date, the text and the zones alone, so it is worked
out once for all sessions that share them; only the place in the file differs.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, tzinfo
from typing import NamedTuple

from confsched.model.binding import rename
from confsched.model.clocks import ClockRange, ClockTime, format_clock
from confsched.model.conference import Item
from confsched.model.entries import Session as SessionEntry
from confsched.model.entries import Status
from confsched.model.moments import Moment
from confsched.model.zones import Zone, ZoneKind
from confsched.schedule.entities import SLOT_FIELDS, Day, Known
from confsched.schedule.instants import date_text, place_name
from confsched.schedule.resolve.days import DayBook, note_weekday
from confsched.schedule.resolve.lacks import DAY, which_day
from confsched.schedule.resolve.notes import Notes
from confsched.schedule.resolve.readings import (
    Reading,
    read,
    shown_zone,
    small_hours,
    start_instant,
    zone_meant,
)
from confsched.schedule.resolve.times import times_of
from confsched.schedule.resolve.zones import Problem
from confsched.source import Span

_BEGINS = ("time", "start")
_OUT_OF_SEASON = (
    "T206"  # letters of a zone in the other half of the year: it is clear what is meant
)
_DAY = 24 * 60 * 60  # seconds


class Slot(NamedTuple):
    """Two instants, the zone on whose clock they were meant, and the day they belong to."""

    start: datetime
    end: datetime
    zone: tzinfo
    day: Day | None


class Placed(NamedTuple):
    """When a session is: its slot, if it has one, and the day it says it is on."""

    slot: Slot | None
    day: Day | None
    known: Known = Known()


class Slots:
    """Resolves the slot of one session after another, in UTC where no zone is known."""

    def __init__(self, zone: tzinfo | None, book: DayBook, notes: Notes) -> None:
        self.home = zone
        self.zone = zone or UTC
        self.book = book
        self.notes = notes
        # by what a reading depends on; the values keep alive what the keys are identities of
        self._shared: dict[tuple[object, ...], tuple[Reading, object]] = {}
        # by all that is written of a time, where there is nothing to note
        self._known: dict[tuple[object, ...], Placed] = {}

    def resolve(self, item: Item[SessionEntry]) -> Placed:
        """The slot of a session and its day, or what is known of them."""
        if item.broken or item.entry.status is Status.CANCELLED:
            return self._resolve(item)
        key = tuple(map(item.origin.mapping.get, SLOT_FIELDS))
        known = self._known.get(key)
        if known is not None:
            return known
        noted = len(self.notes.findings)
        found = self._resolve(item)
        if len(self.notes.findings) == noted:
            self._known[key] = found
        return found

    def _resolve(self, item: Item[SessionEntry]) -> Placed:
        day = self._day(item)
        on = self._date(item, day)
        if on is None:
            self._note_no_day(item)
            return self._unplaced(item, on, day)
        reading = self._reading(item, on, day)
        if reading is None:
            return self._unplaced(item, on, day, noting=True)
        self._note(reading.problems, item)
        if reading.slot is None:
            return self._unplaced(item, on, day)
        start, end, zone = reading.slot
        at = self.book.at(start, self.zone)
        meant = at if at and isinstance(item.entry.start, Moment) else day or at
        return Placed(Slot(start, end, zone, meant), day)

    def _unplaced(
        self, item: Item[SessionEntry], on: date | None, day: Day | None, *, noting: bool = False
    ) -> Placed:
        """What is known of a session; `noting` tells what is wrong with its zone without an end."""
        day = day or (self.book.by_date.get(on) if on else None)
        known, problems = _known_of(item, on, day, self.home)
        if noting:
            self._note(problems, item)
        if known.start is not None and isinstance(item.entry.start, Moment):
            day = self.book.at(known.start, self.zone) or day
        return Placed(None, day, known)

    def _reading(self, item: Item[SessionEntry], on: date, day: Day | None) -> Reading | None:
        entry = item.entry
        texts = (entry.time, entry.start, entry.end, entry.duration, entry.timezone)
        key = (on, day, item.broken, *map(id, texts))
        known = self._shared.get(key)
        if known is not None:
            return known[0]
        noted = len(self.notes.findings)
        times = times_of(item, self.book, self.notes)
        if times is None:
            return None
        reading = read(times, on, day, entry.timezone, self.zone)
        # what was noted, or would have been, has to be of the next one as well
        if len(self.notes.findings) == noted and entry.status is not Status.CANCELLED:
            self._shared[key] = reading, texts
        return reading

    def _day(self, item: Item[SessionEntry]) -> Day | None:
        """What `day` says; the only day of a conference needs no saying."""
        entry = item.entry
        if entry.day is None:
            said = entry.date is not None or isinstance(entry.start, Moment)
            alone = len(self.book.days) == 1 and self.book.complete
            lost = not item.broken.isdisjoint(("day", "date"))
            return self.book.days[0] if alone and not (said or lost) else None
        found = self.book.named(entry.day)
        if len(found) == 1:
            self._note_weekday(found[0].date, self.book.weekday_in(entry.day), item, "day")
        if len(found) != 1 and self.book.complete:
            self._note_day(entry.day, found, item)
        return found[0] if len(found) == 1 else None

    def _date(self, item: Item[SessionEntry], day: Day | None) -> date | None:
        """The calendar date that the session starts on."""
        entry = item.entry
        if isinstance(entry.start, Moment):
            return self._agreed(self._moment_date(entry.start, item), day, item)
        if entry.date is None:
            return day.date if day else None
        self._note_weekday(entry.date.date, entry.date.weekday, item, "date")
        if day is not None and entry.date.date != day.date:
            message = f"day {day.number} is {date_text(day.date)}, not {date_text(entry.date.date)}"
            self.notes.add("F005", message, item.origin.at("date"))
            return day.date  # so that it is within the hours of the day that it is shown on
        return entry.date.date

    def _agreed(self, on: date | None, day: Day | None, item: Item[SessionEntry]) -> date | None:
        """The date of a whole start, once it is compared with what else says a date."""
        said = item.entry.date.date if item.entry.date else day.date if day else None
        if on is not None and said is not None and on != said:
            message = f"'start' is on {date_text(on)}, but the session is on {date_text(said)}"
            self.notes.add("F005", message, item.origin.at("start"))
        return on

    def _moment_date(self, moment: Moment, item: Item[SessionEntry]) -> date | None:
        if moment.date is not None:
            self._note_weekday(moment.date, moment.weekday, item, "start")
            return moment.date
        day = self.book.numbered(moment.day, item.origin.at("start"), self.notes)
        return day.date if day else None

    def _note_weekday(
        self, on: date, weekday: int | None, item: Item[SessionEntry], field: str
    ) -> None:
        # most days have none: their places are not looked up
        if weekday is not None and item.entry.status != Status.CANCELLED:
            note_weekday(on, weekday, item.origin.at(field), self.notes, self.book.days)

    def _note_day(self, text: str, found: tuple[Day, ...], item: Item[SessionEntry]) -> None:
        place = item.origin.at("day")
        fix = None if found else rename(place, self.book.near(text))
        self.notes.add("F006", self.book.unclear(text, found), place, fix=fix)

    def _note_no_day(self, item: Item[SessionEntry]) -> None:
        """A time is of no use without a day, unless what should say the day is wrong already."""
        entry = item.entry
        silent = not self.book.complete or not item.broken.isdisjoint(("day", "date", "start"))
        if silent or entry.day is not None or isinstance(entry.start, Moment):
            return
        if entry.time is None and entry.start is None:
            return
        mapping = item.origin.mapping
        empty = (name for name in ("day", "date") if name in mapping)
        span = item.origin.at(*empty, "time", "start")
        how = which_day(self.book, span.source)
        message = f"{entry.title or item.id!r} has a time but no day; {how}"
        self.notes.lacking(DAY, message, span)

    def _note(self, problems: Iterable[Problem], item: Item[SessionEntry]) -> None:
        if item.entry.status != Status.CANCELLED:
            title = item.entry.title or item.id
            for problem in problems:
                self.notes.problem(problem.about(title), *_places(problem, item))


def _places(problem: Problem, item: Item[SessionEntry]) -> list[Span]:
    """Every field that has the text that a problem is about; else the first there is."""
    mapping = item.origin.mapping
    found = [
        mapping.at(field)
        for field in problem.fields
        if problem.part and problem.part in (mapping.get(field) or "")
    ]
    return found or [item.origin.at(*problem.fields)]


def _known_of(
    item: Item[SessionEntry], on: date | None, day: Day | None, home: tzinfo | None
) -> tuple[Known, list[Problem]]:
    """The date, and the start on it; without a date what the day is called and the times of day.

    `home` is the zone of the conference: where it has none, times of day are in none either. What
    is exact to the offset is told on the clock of the conference: `2030-05-15T22:00Z`.

    A start that is wrong itself is none. Problems are those of its zone on that date.
    """
    entry = item.entry
    start = _seconds(entry.time or entry.start)
    called = "" if on else _day(entry)
    if start is None:
        return Known(on, called=called), []
    written = _zone(entry.time or entry.start)
    if on is None:
        zone_called = _called(written or entry.timezone, home)
        hours = f"{_hours(entry, start)} {zone_called}".rstrip()
        return Known(called=called, hours=hours), []
    problems: list[Problem] = []
    zone = home or UTC
    own = zone_meant(entry.timezone, on, start, (zone,), ("timezone",), problems)
    meant = own
    if written is not None:
        meant = zone_meant(written, on, start, (own.zone, zone), _BEGINS, problems)
    found = start_instant(small_hours(on, start, day, meant.zone), start, meant, problems)
    if any(one.code != _OUT_OF_SEASON for one in problems):
        return Known(on), problems
    if home is not None and written is not None and written.kind is ZoneKind.OFFSET:
        return Known(found.astimezone(own.zone).date(), found, own.zone), problems
    return Known(on, found, shown_zone(meant.zone, found, own.zone)), problems


def _day(entry: SessionEntry) -> str:
    """What a session says of its day, which no list of days has: a number, or what it is called."""
    said = entry.day or ""
    return f"day {said}" if said.isdigit() else said


def _seconds(time: ClockRange | ClockTime | Moment | None) -> int | None:
    return time.start if isinstance(time, ClockRange) else time.at if time else None


def _zone(time: ClockRange | ClockTime | Moment | None) -> Zone | None:
    return time.zone if time else None


def _hours(entry: SessionEntry, start: int) -> str:
    """`14:00–15:00`, or `from 14:00`."""
    time = entry.time
    end = time.end if isinstance(time, ClockRange) else _seconds(entry.end)
    if end is None and entry.duration is not None:
        end = (start + int(entry.duration.total_seconds())) % _DAY
    begins = format_clock(start)
    return f"from {begins}" if end is None else f"{begins}–{format_clock(end)}"


def _called(written: Zone | None, zone: tzinfo | None) -> str:
    """What to call the zone of a time without a date: its letters depend on that."""
    if written is not None:
        return written.text
    if zone is None:
        return ""
    return f"{place_name(zone)} time" if "/" in getattr(zone, "key", "") else place_name(zone)
