"""A programme in figures as text: tables, a plot for each day, and what is still open."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, tzinfo
from itertools import pairwise
from typing import Final, NamedTuple, TypeVar

from confsched.agenda.figures import Count, DayLoad, Figures, Free, RoomUse
from confsched.agenda.flow import fenced, flow, paragraph
from confsched.agenda.zones import Clock
from confsched.reports.rows import Row, row, set_rows
from confsched.reports.slots import LEAST
from confsched.schedule.entities import Session
from confsched.schedule.instants import format_duration, format_hours, long_date, zone_name
from confsched.text.joined import counted, joined
from confsched.text.safe import isolate, visible
from confsched.text.styled import Line, Piece
from confsched.text.width import pad, width
from confsched.text.wrap import wrap

_MOST: Final = 10  # lines of a table, and gaps, unless all are asked for
_MOST_GAPS: Final = 3
_WIDE: Final = 60  # columns for heads that are whole words
_MINUTE: Final = timedelta(minutes=1)
T = TypeVar("T")
_BETWEEN: Final = 2
_INDENT: Final = 2
_LEAST: Final = 12  # columns for a label that is longer; else figures stand below it
_BLOCKS: Final = " ▁▂▃▄▅▆▇█"
_STEPS: Final = tuple(timedelta(minutes=minutes) for minutes in (5, 10, 15, 20, 30, 60, 120, 180))
_ROWS: Final = 5
_WIDEST: Final = 72
_HOUR: Final = timedelta(hours=1)


class Entry(NamedTuple):
    """A label, visible already, its figures, and the style of the label."""

    label: str
    figures: tuple[str, ...]
    style: str = ""


def figures_lines(found: Figures, columns: int, *, every: bool) -> Iterator[Line]:
    """Draw the figures; long lists end after the first few and the sum of the rest.

    No line is wider than `columns`, of which there are at least 20.
    """
    return _Page(found, max(columns, LEAST), every=every).lines()


class _Page:
    def __init__(self, found: Figures, columns: int, *, every: bool) -> None:
        self.found = found
        self.columns = columns
        self.every = every
        self.heads = ("sessions" if columns >= _WIDE else "no.", "hours")
        self.clock = Clock(found.schedule.zone)

    def lines(self) -> Iterator[Line]:
        """Yield the whole page."""
        found = self.found
        yield from paragraph(visible(found.schedule.title), self.columns, "title")
        yield from flow(_summary(found), self.columns)
        yield from self.counts("Types", found.types)
        yield from self.counts("Tracks", found.tracks)
        yield from self.counts("Speakers", found.speakers)
        yield from self.rooms()
        yield from self.days()
        yield from self.shares()
        rows = [one for one in self.rest() if one.paragraphs]
        yield from ((), *set_rows(rows, self.columns)) if rows else ()

    def counts(self, title: str, counts: Sequence[Count]) -> Iterator[Line]:
        """Yield how many sessions and hours each has."""
        if not counts:
            return
        shown, rest = self.cut(counts)
        entries = [Entry(_name(one, title), _cells(one.sessions, one.length)) for one in shown]
        if rest:
            length = sum((one.length for one in rest), timedelta())
            told = f"{len(rest):,} more, together"
            entries.append(Entry(told, _cells(sum(one.sessions for one in rest), length), "quiet"))
        yield ()
        yield from figures_table(title, self.heads, entries, self.columns)

    def cut(self, items: Sequence[T], most: int = _MOST) -> tuple[Sequence[T], Sequence[T]]:
        """The first few and the rest; a rest of one is none."""
        return (items, ()) if self.every or len(items) <= most + 1 else (items[:most], items[most:])

    def rooms(self) -> Iterator[Line]:
        """Yield how much of the time each room is used."""
        rooms = self.found.rooms
        if not rooms:
            return
        known = any(one.open is not None for one in rooms)
        shown, rest = self.cut(sorted(rooms, key=lambda one: -one.used))
        entries = [_room(one, visible(one.room.name), known=known) for one in shown]
        if rest:
            told = f"{len(rest):,} more, together"
            entries.append(_room(_together(rest), told, known=known)._replace(style="quiet"))
        heads = (*self.heads, "open", "used") if known else self.heads
        yield ()
        yield from figures_table("Rooms", heads, entries, self.columns)

    def days(self) -> Iterator[Line]:
        """Yield a plot for each day."""
        for day in self.found.days:
            yield ()
            number = (Piece(f"Day {day.day.number}", "heading"),) if day.day else ()
            edges = (day.sides[at].start.astimezone(self.clock.zone) for at in (0, -1))
            names = ", then ".join(dict.fromkeys(map(zone_name, edges)))
            told = f"at most {day.most:,} at once, hours in {names}"
            heading = (*number, Piece(long_date(day.date), "heading"), Piece(told, "quiet"))
            yield from flow(heading, self.columns)
            yield from plot(day, self.columns, self.found.schedule.zone)

    def shares(self) -> Iterator[Line]:
        """Yield of what kind the people are."""
        shares = self.found.shares
        if not shares.people:
            return
        shown, rest = self.cut(shares.values)
        entries = [_share(visible(one.value), one.people, shares.people) for one in shown]
        if rest:
            people = sum(one.people for one in rest)
            entries.append(_share(f"{len(rest):,} more, together", people, shares.people, "quiet"))
        if shares.without:
            entries.append(_share("not said", shares.without, shares.people, "quiet"))
        who = "Panellists" if shares.panellists else "People"
        yield ()
        yield from figures_table(f"{who} by {visible(shares.by)}", ("", ""), entries, self.columns)

    def rest(self) -> Iterator[Row]:
        """Yield what is free, and what is open still."""
        found = self.found
        total = found.total.sessions + len(found.whole_days) + len(found.unscheduled)
        gaps, more = self.cut(found.gaps, _MOST_GAPS)
        rest = [Piece(f"{len(more):,} shorter ones", "quiet")] if more else []
        yield row("Longest gaps", *(self.gap(one) for one in gaps), *rest)
        yield self.sessions("All day", found.whole_days, total)
        yield self.sessions("No time yet", found.unscheduled, total)
        yield self.sessions("Not sure", found.tentative, total)
        yield self.sessions("Cancelled", found.cancelled, total + len(found.cancelled))
        names = [fenced(one.name) for one in found.unconfirmed]
        yield self.listed("Not said yes", names, len(found.speakers))

    def sessions(self, label: str, sessions: Sequence[Session], among: int) -> Row:
        """A row of sessions by their titles."""
        return self.listed(label, [fenced(one.title) for one in sessions], among)

    def listed(self, label: str, names: Sequence[str], among: int) -> Row:
        """A row of names, and how many of how many they are."""
        if not names:
            return row(label)
        told = joined(list(names), None if self.every else _MOST)
        return row(label, Piece(f"{len(names):,} of {among:,}: {told}"))

    def gap(self, one: Free) -> Iterator[Piece]:
        """Tell a gap with its day."""
        yield Piece(f"day {one.day.number}" if one.day else long_date(one.date))
        yield Piece(str(self.clock.slot(one.gap.start, one.gap.end, one.date)), "time")
        yield Piece(format_duration(one.gap.end - one.gap.start))


def _summary(found: Figures) -> Iterator[Piece]:
    yield Piece(counted(found.total.sessions, "session"))
    yield Piece(format_hours(found.total.length))
    there = {"speaker": found.speakers, "room": found.rooms, "day": found.schedule.days}
    yield from (Piece(counted(len(some), word)) for word, some in there.items() if some)


def hours(length: timedelta) -> str:
    """A length in hours and minutes that lines up: `1:15`."""
    whole, minutes = divmod(length // _MINUTE, 60)
    return f"{whole:,}:{minutes:02}"


def percent(part: float, whole: float) -> str:
    """A share in whole per cent; a little is more than none, and nearly all is not all."""
    if not whole:
        return ""
    share = round(100 * part / whole)
    if share == 0 and part:
        return "< 1 %"
    return "> 99 %" if share == 100 and part < whole else f"{share} %"


def _name(one: Count, title: str) -> str:
    return visible(one.what.name) if one.what else f"no {title[:-1].lower()}"


def _cells(sessions: int, length: timedelta) -> tuple[str, str]:
    return f"{sessions:,}", hours(length)


def _room(use: RoomUse, label: str, *, known: bool) -> Entry:
    """A room with its figures, those of its hours as well where some are `known`."""
    cells = _cells(use.sessions, use.used)
    if known and use.open is not None:
        share = percent(use.within / _MINUTE, use.open / _MINUTE)
        return Entry(label, (*cells, hours(use.open), share), "room")
    return Entry(label, (*cells, "–", "–") if known else cells, "room")


def _together(rest: Sequence[RoomUse]) -> RoomUse:
    """Several rooms as one; open for no known time unless that is known of all."""
    known = [one.open for one in rest if one.open is not None]
    return RoomUse(
        rest[0].room,
        sum(one.sessions for one in rest),
        sum((one.used for one in rest), timedelta()),
        sum((one.within for one in rest), timedelta()),
        sum(known, timedelta()) if len(known) == len(rest) else None,
    )


def _share(label: str, people: int, among: int, style: str = "") -> Entry:
    return Entry(label, (f"{people:,} of {among:,}", percent(people, among)), style)


def figures_table(
    title: str, heads: Sequence[str], entries: Sequence[Entry], columns: int
) -> Iterator[Line]:
    """Yield a title with the heads of the figures, and the entries below it.

    Figures are set against the right edge of their columns. Where labels would have too little
    room they stand above their figures.
    """
    shown = [one.figures for one in entries]
    wide = [max(map(width, cells)) for cells in zip(heads, *shown, strict=True)]
    needed = sum(wide) + _BETWEEN * len(wide)
    longest = max((width(one.label) for one in entries), default=0) + _INDENT
    room = min(max(longest, width(title)), columns - needed)
    if room < min(longest, _LEAST + _INDENT):
        yield from _stacked(title, heads, entries, columns)
        return
    yield from _titled(title, _figures(heads, wide), room, columns)
    for label, cells, style in entries:
        first, *rest = wrap(label, room - _INDENT)
        yield (
            Piece(" " * _INDENT),
            Piece(pad(isolate(first), room - _INDENT), style),
            Piece(_figures(cells, wide)),
        )
        yield from ((Piece(" " * _INDENT), Piece(isolate(line), style)) for line in rest)


def _titled(title: str, heads: str, room: int, columns: int) -> Iterator[Line]:
    if width(title) <= room:
        yield Piece(pad(title, room), "heading"), Piece(heads, "quiet")
        return
    yield from ((Piece(line, "heading"),) for line in wrap(title, columns))
    if heads.strip():
        yield Piece(" " * room), Piece(heads, "quiet")


def _figures(cells: Sequence[str], wide: Sequence[int]) -> str:
    return "".join(
        " " * (_BETWEEN + columns - width(cell)) + cell
        for cell, columns in zip(cells, wide, strict=True)
    )


def _stacked(
    title: str, heads: Sequence[str], entries: Sequence[Entry], columns: int
) -> Iterator[Line]:
    """Yield each label with its figures below it, each with its head."""
    yield from ((Piece(line, "heading"),) for line in wrap(title, columns))
    for label, cells, style in entries:
        for line in wrap(label, columns - _INDENT):
            yield Piece(" " * _INDENT), Piece(isolate(line), style)
        told = ", ".join(f"{head} {cell}" for head, cell in zip(heads, cells, strict=True) if cell)
        for line in wrap(told, columns - 2 * _INDENT):
            yield Piece(" " * 2 * _INDENT), Piece(line, "quiet")


def plot(day: DayLoad, columns: int, zone: tzinfo) -> Iterator[Line]:
    """Draw a day, told in a zone; a column stands for what runs at most in its stretch of time."""
    label = len(str(day.most)) + 1
    start, end = _whole_hours(day, zone)
    room = min(columns - label, _WIDEST)
    step = next((one for one in _STEPS if (end - start) / one <= room), _STEPS[-1])
    count = min(-((start - end) // step), room)
    values = [_most(day, start + number * step, step) for number in range(count)]
    rows = min(day.most, _ROWS)
    for height in range(rows, 0, -1):
        told = str(day.most * height // rows) if rows in (day.most, height) else ""
        bars = "".join(_block(value * rows / day.most - (height - 1)) for value in values)
        yield Piece(f"{told:>{label - 1}} ", "quiet"), Piece(bars.rstrip(), "plot")
    yield Piece(" " * label), Piece(_hours(start, step, min(count + 1, room - 1), zone), "quiet")


def _whole_hours(day: DayLoad, zone: tzinfo) -> tuple[datetime, datetime]:
    """When the plot begins and ends: at full hours on the clock."""
    start, end = day.sides[0].start, day.sides[-1].start
    past = _past(end, zone)
    return start - _past(start, zone), end + (_HOUR - past if past else past)


def _past(moment: datetime, zone: tzinfo) -> timedelta:
    local = moment.astimezone(zone)
    return timedelta(minutes=local.minute, seconds=local.second)


def _most(day: DayLoad, start: datetime, step: timedelta) -> int:
    """How many run side by side at most in a stretch of time."""
    end = start + step
    found = (
        before.sessions
        for before, after in pairwise(day.sides)
        if before.start < end and start < after.start
    )
    return max(found, default=0)


def _block(filled: float) -> str:
    """The character that fills so much of a cell; a little is more than nothing."""
    return " " if filled <= 0 else _BLOCKS[min(max(round(filled * 8), 1), 8)]


def _hours(start: datetime, step: timedelta, count: int, zone: tzinfo) -> str:
    """The hours below the columns at which they begin, as many as there is room for."""
    line = ""
    for number in range(count):
        moment = start + number * step
        local = moment.astimezone(zone)
        if not _past(moment, zone) and (not line or len(line) < number):
            line = f"{line:<{number}}{local:%H}"
    return line
