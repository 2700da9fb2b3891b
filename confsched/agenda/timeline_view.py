"""One day as bars: a line for each room over the hours, and a key that names what stands on it."""

from collections.abc import Iterator
from datetime import tzinfo
from typing import Final

from confsched.agenda.axis import Axis
from confsched.agenda.bars import Labels, bars_of, drawn, labels_of
from confsched.agenda.cells import Part, title_lines
from confsched.agenda.changes import changes
from confsched.agenda.facts import NO_ROOM
from confsched.agenda.flow import flow, paragraph
from confsched.agenda.grid import Column, Grid, grid_of, is_for_all
from confsched.agenda.layout import AgendaDay
from confsched.agenda.margin import BETWEEN, margin_of
from confsched.agenda.remarks import clash_remarks
from confsched.agenda.writer import Writer
from confsched.agenda.zones import Clock
from confsched.schedule.entities import ScheduledSession
from confsched.schedule.instants import zone_name
from confsched.text.safe import isolate, visible
from confsched.text.styled import Line, Piece
from confsched.text.width import clip, pad, width

_ACROSS: Final = "Across rooms"
_MOST_NAME: Final = 24
_AXIS_AGAIN: Final = 12
_LEAST_END: Final = 3


def set_timeline(day: AgendaDay, clock: Clock, _: Writer, columns: int) -> Iterator[Line]:
    """Yield hours, a line or more for each room, and what the labels on them mean.

    Sessions that share a cell stand on lines of their own; every one is in the key once.
    """
    grid = grid_of(day)
    labels = labels_of(grid)
    yield ()
    yield from _Chart(grid, labels, clock, columns).lines()
    yield from _key(grid, labels, day, clock, columns)
    remarks = [*clash_remarks(grid.clashes, clock, day.date, columns)]
    for change in _changes(grid, clock):
        remarks += paragraph(change, columns, "quiet")
    if remarks:
        yield from ((), *remarks)


class _Chart:
    """The bars of a day, with the names of the rooms beside them and the hours above."""

    def __init__(self, grid: Grid, labels: Labels, clock: Clock, columns: int) -> None:
        self._grid = grid
        self._labels = labels
        self._zones = {zone: _names_of(zone, grid) for zone in clock.zones}
        names = [*(_name(column, grid) for column in grid.columns), *self._zones.values()]
        self._side = min(max(map(width, names)), _MOST_NAME, columns // 4)
        self._room = columns - self._side - BETWEEN
        ends = grid.moments[0], grid.moments[-1]
        self._axis = Axis(*ends, clock.zone, self._room - _LEAST_END)

    def lines(self) -> Iterator[Line]:
        """Yield the hours, the bars, and the hours again where they are many."""
        hours = [
            (self._beside(name, "time"), Piece(self._axis.labels(zone, self._room), "time"))
            for zone, name in self._zones.items()
        ]
        bars = [line for column in self._grid.columns for line in self._bars(column)]
        yield from (*hours, *bars)
        if len(bars) > _AXIS_AGAIN:
            yield from hours

    def _bars(self, column: Column) -> Iterator[Line]:
        name, style = _name(column, self._grid), "room" if column.room else "quiet"
        for nth, bars in enumerate(bars_of(self._grid, column, self._labels, self._axis)):
            line = drawn(bars, self._axis, ticks=not nth)
            yield self._beside("" if nth else name, style), *line

    def _beside(self, name: str, style: str) -> Piece:
        text = isolate(clip(name, self._side))
        return Piece(pad(text, self._side + BETWEEN), style)


def _name(column: Column, grid: Grid) -> str:
    """Name a column, unless it is the only one and has no room."""
    if column.room:
        return visible(column.room.name)
    return NO_ROOM if len(grid.columns) > 1 else ""


def _names_of(zone: tzinfo, grid: Grid) -> str:
    """Return what a zone calls itself on a day: `CET, CEST` where its clocks change."""
    ends = (grid.moments[0], grid.moments[-1])
    return ", ".join(dict.fromkeys(zone_name(moment.astimezone(zone)) for moment in ends))


def _changes(grid: Grid, clock: Clock) -> Iterator[str]:
    for zone in clock.zones:
        yield from map(str, changes(grid.moments[0], grid.moments[-1], zone))


def _key(grid: Grid, labels: Labels, day: AgendaDay, clock: Clock, columns: int) -> Iterator[Line]:
    """Yield each session with its label and time: those across rooms, then those of each."""
    clashing = {block.session for block in grid.blocks if block.clash}
    groups = [(Piece(_ACROSS, "quiet"), labels.shared)]
    for column, names in labels.by_column.items():
        style = "room" if column.room else "quiet"
        head = Piece(isolate(clip(_name(column, grid), columns)), style)
        groups.append((head, names))
    side = 4 + max(len(name) for _, names in groups for name in names.values())
    margin = margin_of(day, clock, columns - side)
    for head, names in groups:
        if names:
            yield from ((), (head,)) if head.text else ((),)
        for session, name in names.items():
            text = _entry(session, columns - side - margin.indent, clash=session in clashing)
            lines = margin.beside(clock.slots(session.start, session.end, day.date), text)
            yield Piece(pad(f"  {name}", side)), *next(lines)
            yield from ((Piece(" " * side), *line) for line in lines)


def _entry(session: ScheduledSession, columns: int, *, clash: bool) -> list[Line]:
    part = Part(session, repeat=False, clash=clash, place="")
    lines = title_lines(part, columns)
    if session.rooms and (len(session.rooms) > 1 or is_for_all(session)):
        lines += flow((Piece(visible(room.name), "room") for room in session.rooms), columns)
    return lines
