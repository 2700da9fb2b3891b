"""One day as bars: a line for each room over the hours, and a key that names what stands on it."""

from collections.abc import Iterator
from datetime import datetime, tzinfo
from typing import Final

from confsched.agenda.axis import Axis
from confsched.agenda.bars import bars_of, drawn, labels_of
from confsched.agenda.cells import Part, title_lines
from confsched.agenda.changes import changes
from confsched.agenda.column_fact import column_fact
from confsched.agenda.facts import room_fact
from confsched.agenda.flow import flow, indented
from confsched.agenda.grid import Column, grid_of, is_for_all
from confsched.agenda.layout import AgendaDay
from confsched.agenda.margin import BETWEEN, margin_of
from confsched.agenda.remarks import remarks
from confsched.agenda.writer import Writer
from confsched.agenda.zones import Clock
from confsched.schedule.entities import ScheduledSession
from confsched.schedule.instants import zone_name
from confsched.text.safe import isolate
from confsched.text.styled import Line, Piece
from confsched.text.width import clip, pad, width

_ACROSS: Final = "Across rooms"
_MOST_NAME: Final = 24
_AXIS_AGAIN: Final = 12
_LEAST_END: Final = 3


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
            line = drawn(bars, axis, self._writer.palette, ticks=not nth)
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
