"""One day as bars: a line for each room over the hours, and a key that names what stands on it."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, tzinfo
from itertools import chain, count
from typing import Final, NamedTuple

from confsched.agenda.cells import Part, title_lines
from confsched.agenda.facts import column_fact, room_fact
from confsched.agenda.flow import flow, indented
from confsched.agenda.grid import Block, Column, Grid, grid_of, is_for_all
from confsched.agenda.hours import changes
from confsched.agenda.layout import AgendaDay
from confsched.agenda.margin import BETWEEN, margin_of
from confsched.agenda.palette import Palette
from confsched.agenda.remarks import remarks
from confsched.agenda.writer import Writer
from confsched.agenda.zones import Clock
from confsched.reading.workbook import letters
from confsched.schedule.entities import ScheduledSession
from confsched.schedule.instants import zone_name
from confsched.text.safe import isolate
from confsched.text.styled import Line, Piece
from confsched.text.width import clip, pad, width

_ACROSS: Final = "Across rooms"
_MOST_NAME: Final = 24
_AXIS_AGAIN: Final = 12
_LEAST_END: Final = 3
_SESSION: Final = "▇"
_PAUSE: Final = "░"
_CANCELLED: Final = "╌"
_TICK: Final = "·"
_MINUTES: Final = (1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60, 120, 180, 240, 360, 720)
_EVERY: Final = (1, 2, 3, 4, 6, 12)
_HOUR: Final = timedelta(hours=1)
_DAY: Final = timedelta(days=1)


class Axis:
    """A stretch of time in at most so many cells, from the full hour before it.

    A cell stands for `step`: minutes that divide an hour, hours that divide a day, or whole days.
    """

    def __init__(self, start: datetime, end: datetime, zone: tzinfo, most: int) -> None:
        local = start.astimezone(zone)
        past = timedelta(minutes=local.minute, seconds=local.second)
        self.start = start - past
        length = end - self.start
        minutes = (timedelta(minutes=minutes) for minutes in _MINUTES)
        steps = chain(minutes, (days * _DAY for days in count(1)))
        self.step = next(step for step in steps if -(-length // step) <= most)
        self.cells = -(-length // self.step)

    def cell(self, moment: datetime) -> int:
        """Return the cell that a moment is in."""
        return (moment - self.start) // self.step

    def ticks(self) -> range:
        """Return the cells in which hours begin, every cell where one is longer, and the end."""
        return range(0, self.cells + 1, max(1, _HOUR // self.step))

    def labels(self, zone: tzinfo, room: int) -> str:
        """Tell hours above the cells in which they begin, on a zone's clock: as many as fit."""
        ticks = self.ticks()
        moments = [(self.start + x * self.step).astimezone(zone) for x in ticks]
        whole = all(local.minute == 0 for local in moments)
        form = "%d" if self.step >= _DAY else "%H" if whole else "%H:%M"
        apart = len(f"{self.start:{form}}") + 1
        every = next(n for n in _EVERY if n * ticks.step >= apart)
        line = ""
        for x, local in list(zip(ticks, moments, strict=True))[::every]:
            label = " " * (x - len(line)) + f"{local:{form}}"
            line += label if len(line + label) <= room else ""
        return line


def set_timeline(day: AgendaDay, clock: Clock, writer: Writer, columns: int) -> Iterator[Line]:
    """Yield hours, a line or more for each room, and what the labels on them mean.

    Sessions that share a cell stand on lines of their own; every one is in the key once.
    """
    timeline = _Timeline(day, clock, writer, columns)
    yield ()
    yield from timeline.chart()
    yield from timeline.key()
    texts = (str(change) for zone in clock.zones for change in changes(*timeline.ends, zone))
    yield from remarks(timeline.grid.clashes, texts, clock, day.date, columns)


class _Timeline:
    """A day with its sessions named for a chart and a key."""

    def __init__(self, day: AgendaDay, clock: Clock, writer: Writer, columns: int) -> None:
        self.grid = grid_of(day)
        self.ends = self.grid.moments[0], self.grid.moments[-1]
        self._day = day
        self._clock = clock
        self._writer = writer
        self._columns = columns
        self._labels = labels_of(self.grid)
        self._heads = {column: column_fact(column, self.grid) for column in self.grid.columns}
        if not day.rooms:
            self._heads = dict.fromkeys(self._heads, Piece(""))

    def chart(self) -> Iterator[Line]:
        """Yield the hours, the bars, and the hours again where they are many."""
        zones = {zone: _names_of(zone, self.ends) for zone in self._clock.zones}
        names = (*(head.text for head in self._heads.values()), *zones.values())
        widest = max(map(width, names))
        side = min(widest, _MOST_NAME, self._columns // 4)
        room = self._columns - side - BETWEEN
        axis = Axis(*self.ends, self._clock.zone, room - _LEAST_END)
        hours = [
            (Piece(_beside(name, side), "time"), Piece(axis.labels(zone, room), "time"))
            for zone, name in zones.items()
        ]
        bars = [line for column in self.grid.columns for line in self._bars(column, axis, side)]
        yield from (*hours, *bars)
        if len(bars) > _AXIS_AGAIN:
            yield from hours

    def key(self) -> Iterator[Line]:
        """Yield each session with its label and time: those across rooms, then those of each."""
        groups = [(Piece(_ACROSS, "quiet"), self._labels.shared)]
        for column, labels in self._labels.by_column.items():
            head = self._heads[column]
            text = isolate(clip(head.text, self._columns))
            groups.append((head._replace(text=text), labels))
        side = 4 + max(len(label) for _, labels in groups for label in labels.values())
        for head, labels in groups:
            if labels:
                yield from ((), (head,)) if head.text else ((),)
                yield from self._entries(labels, side)

    def _bars(self, column: Column, axis: Axis, side: int) -> Iterator[Line]:
        head = self._heads[column]
        for nth, bars in enumerate(bars_of(self.grid, column, self._labels, axis)):
            line = _drawn(bars, axis, self._writer.palette, ticks=not nth)
            yield head._replace(text=_beside("" if nth else head.text, side)), *line

    def _entries(self, labels: dict[ScheduledSession, str], side: int) -> Iterator[Line]:
        margin = margin_of(self._day, self._clock, self._columns - side)
        clashing = {block.session for block in self.grid.blocks if block.clash}
        for session, label in labels.items():
            part = Part(session, repeat=False, clash=session in clashing, place="")
            text = self._entry(part, self._columns - side - margin.indent)
            slots = self._clock.slots(session.start, session.end, self._day.date)
            first, *rest = margin.beside(slots, text)
            yield Piece(pad(f"  {label}", side)), *first
            yield from indented(rest, side)

    def _entry(self, part: Part, columns: int) -> list[Line]:
        rooms = part.session.rooms
        lines = title_lines(part, self._writer, columns)
        if rooms and (len(rooms) > 1 or is_for_all(part.session)):
            lines += flow(map(room_fact, rooms), columns)
        return lines


def _beside(name: str, side: int) -> str:
    return pad(isolate(clip(name, side)), side + BETWEEN)


def _names_of(zone: tzinfo, moments: tuple[datetime, datetime]) -> str:
    """Return what a zone calls itself: `CET, CEST` where its clocks change between two moments."""
    names = dict.fromkeys(zone_name(moment.astimezone(zone)) for moment in moments)
    return ", ".join(names)


class _Labels(NamedTuple):
    """Short names of a day's sessions: a number in its room, a letter for what is in several."""

    shared: dict[ScheduledSession, str]
    by_column: dict[Column, dict[ScheduledSession, str]]


def labels_of(grid: Grid) -> _Labels:
    """Name the sessions of a day, those of each room by their starts."""
    where: dict[ScheduledSession, list[Column]] = {}
    for block in grid.blocks:
        found = where.setdefault(block.session, [])
        found += (column for column in grid.columns if _is_in(block, column))
    shared = [session for session, columns in where.items() if len(columns) > 1]
    alone: dict[Column, dict[ScheduledSession, str]] = {column: {} for column in grid.columns}
    for session, columns in where.items():
        if len(columns) == 1:
            numbers = alone[columns[0]]
            numbers[session] = str(len(numbers) + 1)
    return _Labels({session: letters(n) for n, session in enumerate(shared, 1)}, alone)


def _is_in(block: Block, column: Column) -> bool:
    """Whether a block stands in a column."""
    return block.left < column.right and column.left < block.right


class _Bar(NamedTuple):
    """A session in cells from `first` to before `last`."""

    first: int
    last: int
    session: ScheduledSession
    label: str
    clash: bool

    def pieces(self, palette: Palette) -> Line:
        """Draw it: its label if that fits, filled up."""
        room = self.last - self.first
        mark = "!" if self.clash else ""
        label = self.label if len(mark + self.label) <= room else ""
        style = _style(self.session, palette)
        text = label + _fill(self.session) * (room - len(mark + label))
        return (Piece(mark, "warning"), Piece(text, style)) if mark else (Piece(text, style),)


def bars_of(grid: Grid, column: Column, labels: _Labels, axis: Axis) -> list[list[_Bar]]:
    """Place what is in a column on lines, one below the other, so that no two share a cell.

    A session that is too short for a cell has one all the same.
    """
    lines: list[list[_Bar]] = [[]]
    names = labels.shared | labels.by_column[column]
    for block in grid.blocks:
        if not _is_in(block, column):
            continue
        session = block.session
        first = axis.cell(session.start)
        last = max(first + 1, axis.cell(session.end))
        bar = _Bar(first, last, session, names[session], block.clash)
        free = (line for line in lines if not line or line[-1].last <= first)
        line = next(free, None)
        if line is None:
            lines.append([bar])
        else:
            line.append(bar)
    return lines


def _drawn(bars: Sequence[_Bar], axis: Axis, palette: Palette, *, ticks: bool) -> Line:
    """Draw the bars of one line, with a dot in free cells where an hour begins."""
    empty = _empty(axis) if ticks else " " * axis.cells
    pieces: list[Piece] = []
    at = 0
    for bar in bars:
        pieces += (Piece(empty[at : bar.first], "quiet"), *bar.pieces(palette))
        at = bar.last
    return *pieces, Piece(empty[at:], "quiet")


def _empty(axis: Axis) -> str:
    ticks = set(axis.ticks())
    return "".join(_TICK if cell in ticks else " " for cell in range(axis.cells))


def _fill(session: ScheduledSession) -> str:
    if session.cancelled:
        return _CANCELLED
    return _PAUSE if session.type.pause else _SESSION


def _style(session: ScheduledSession, palette: Palette) -> str:
    if session.cancelled:
        return "cancelled"
    if session.type.pause:
        return "pause"
    return palette.style(session.track) if session.track else "session"
