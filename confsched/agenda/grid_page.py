"""One page of a grid: some of its columns over the whole day, as lines."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import accumulate, pairwise
from typing import Final, NamedTuple

from confsched.agenda.boxes import Box, Frame, ruled
from confsched.agenda.cells import Part, Stack, cell, title_lines
from confsched.agenda.facts import NO_ROOM, place_of
from confsched.agenda.grid import Grid, is_for_all
from confsched.agenda.heights import Need, heights
from confsched.agenda.hours import Hours
from confsched.agenda.layout import SHORTEST_GAP, AgendaDay, Gap
from confsched.agenda.sheets import Placed, Sheet, Strip, placed_on
from confsched.agenda.writer import Writer
from confsched.agenda.zones import Clock
from confsched.schedule.entities import Room, ScheduledSession
from confsched.schedule.instants import format_duration, wall
from confsched.schedule.schedule import grouped
from confsched.schedule.timeline import stretches
from confsched.text.safe import isolate, visible
from confsched.text.styled import Line, Piece
from confsched.text.width import clip, pad, width
from confsched.text.wrap import wrap

_AIRY: Final = 24
_NAME_LINES: Final = 3
# what a mark and a time take: `! 10:00–10:45`
_LEAST_TIMED: Final = 13
_AT_ONCE: Final = timedelta()


class _Cell(NamedTuple):
    """What is to be written into a rectangle before anybody knows how many lines it has."""

    top: int
    bottom: int
    left: int
    right: int
    columns: int
    content: Part | Stack
    centred: bool

    def need(self) -> Need:
        """Return the lines that it has to have, with its upper rule."""
        if isinstance(self.content, Stack):
            return Need(self.top, self.bottom, 1 + self.content.least(), pause=False)
        return Need(self.top, self.bottom, 2, pause=self.content.session.type.pause)

    def box(self, ys: Sequence[int], writer: Writer) -> Box:
        """Write it."""
        most = ys[self.bottom] - ys[self.top] - 1
        if isinstance(self.content, Stack):
            text = self.content.text(most)
        else:
            text = cell(self.content, writer, self.columns, most)
        if self.centred:
            text = _centred(text, self.columns, most)
        return Box(self.top, self.bottom, self.left, self.right, text)


class Page:
    """Some columns of a grid, with the moments that matter to them."""

    def __init__(
        self, sheet: Sheet, grid: Grid, day: AgendaDay, clock: Clock, writer: Writer
    ) -> None:
        self.sheet = sheet
        self._day = day
        self._clock = clock
        self._writer = writer
        placed = list(placed_on(sheet, grid))
        self._rows = _rows_of(placed, grid)
        self._moments = [grid.moments[row] for row in self._rows]
        self._starts = {one.start for one in placed}
        self._cells = [*self._single(placed), *self._stacks(placed)]

    @property
    def rooms(self) -> tuple[Room, ...]:
        """The rooms that are on it."""
        return tuple(strip.column.room for strip in self.sheet.strips if strip.column.room)

    def stretches(self) -> Iterator[tuple[timedelta, int]]:
        """Yield how long sessions are, and the lines for a whole title and who is in it."""
        for one in self._cells:
            if isinstance(one.content, Part) and not one.content.repeat:
                session = one.content.session
                title = title_lines(one.content, self._writer, one.columns)
                yield session.end - session.start, 1 + len(title) + bool(session.people)

    def head(self, hours: Hours) -> Iterator[Line]:
        """Yield the names of the rooms above their columns, and of the zones above the times."""
        names = [self._name(strip) for strip in self.sheet.strips]
        for number in range(max(1, *map(len, names))):
            line = [Piece(" " * hours.width if number else hours.head, "quiet")]
            for strip, lines in zip(self.sheet.strips, names, strict=True):
                columns = self.sheet.xs[strip.last] - self.sheet.xs[strip.first]
                name = lines[number] if number < len(lines) else Piece("")
                line += Piece("  "), name, Piece(" " * (columns - 2 - width(name.text)))
            yield tuple(line)

    def lines(self, hours: Hours, scale: timedelta) -> Iterator[Line]:
        """Yield the page, a line for so much time, with the times beside it."""
        lengths = [end - start for start, end in pairwise(self._moments)]
        rows = heights(lengths, [one.need() for one in self._cells], scale)
        ys = [*accumulate(rows, initial=0)]
        times = self._times(ys, hours)
        times |= {
            y + lines // 2: Piece(pad("  ⋮", hours.width), "quiet")
            for y, lines, length in zip(ys, rows, lengths, strict=False)
            if lines > 2 and 2 * lines * scale <= length
        }
        free = {ys[row] + 1: text for row, text in self._free()}
        none = Piece(" " * hours.width)
        boxes = [one.box(ys, self._writer) for one in self._cells]
        for y, line in enumerate(ruled(boxes, Frame(ys, self.sheet.xs))):
            time = times.get(y, none)
            yield (time, Piece("  "), free[y]) if y in free else (time, *line)

    def _times(self, ys: Sequence[int], hours: Hours) -> dict[int, Piece]:
        """Tell each moment on its line; those at which nothing starts quietly."""
        return {
            y: Piece(hours.at(moment), "time" if moment in self._starts else "quiet")
            for y, moment in zip(ys, self._moments, strict=True)
        }

    def _free(self) -> Iterator[tuple[int, Piece]]:
        """Yield rows in which nothing is, with what to say about them."""
        taken = {row for one in self._cells for row in range(one.top, one.bottom)}
        gaps = {gap.start: gap for gap in self._day.rows if isinstance(gap, Gap)}
        for row, (start, end) in enumerate(pairwise(self._moments)):
            if row in taken or end - start < SHORTEST_GAP:
                continue
            known = gaps.get(start) == Gap(start, end)
            text = f"{format_duration(end - start)} free" if known else "⋮"
            yield row, Piece(clip(text, self.sheet.xs[-1] - 1), "quiet")

    def _name(self, strip: Strip) -> list[Piece]:
        room = strip.column.room
        if room is None:
            return [Piece(NO_ROOM, "quiet")] if self._day.rooms else []
        columns = self.sheet.xs[strip.last] - self.sheet.xs[strip.first] - 2
        lines = wrap(visible(room.name), columns, most=_NAME_LINES)
        return [Piece(isolate(line), "room") for line in lines]

    def _single(self, placed: Sequence[Placed]) -> Iterator[_Cell]:
        for one in placed:
            if not one.stacked:
                strips = self._strips(one.left, one.right)
                across = len(self.sheet.strips) > 1 and strips == self.sheet.strips
                part = self._part(one, strips)
                centred = across and part.session.type.pause
                yield self._cell([one], part, centred=centred)

    def _stacks(self, placed: Sequence[Placed]) -> Iterator[_Cell]:
        stacked = grouped((one.left, one) for one in placed if one.stacked)
        for in_slot in stacked.values():
            for together in stretches(in_slot, _AT_ONCE):
                columns = self._columns(together[0])
                timed = columns >= _LEAST_TIMED
                parts = [
                    (self._time(one) if timed else "", self._part(one, ())) for one in together
                ]
                yield self._cell(together, Stack(parts, self._writer, columns), centred=False)

    def _cell(self, placed: Sequence[Placed], content: Part | Stack, *, centred: bool) -> _Cell:
        first = placed[0]
        top = self._rows[min(one.block.top for one in placed)]
        bottom = self._rows[max(one.block.bottom for one in placed)]
        columns = self._columns(first)
        return _Cell(top, bottom, first.left, first.right, columns, content, centred)

    def _columns(self, placed: Placed) -> int:
        """Return how wide a text is; there is a space before it, and one after it in a wide box."""
        room = self.sheet.xs[placed.right] - self.sheet.xs[placed.left] - 1
        return max(1, room - 2 if room >= _AIRY else room - 1)

    def _time(self, placed: Placed) -> str:
        zone = self._clock.zone
        return f"{wall(placed.start.astimezone(zone))}–{wall(placed.end.astimezone(zone))}"

    def _part(self, placed: Placed, strips: tuple[Strip, ...]) -> Part:
        session, _, _, _, _, _, clash = placed.block
        place = place_of(session, seats=bool(self._day.rooms))
        evident = self._is_evident(placed.block.session, strips)
        return Part(session, placed.repeat, clash, "" if evident else place)

    def _is_evident(self, session: ScheduledSession, strips: tuple[Strip, ...]) -> bool:
        """Whether it shows where a session is: across all rooms, or below the names of its own."""
        rooms = tuple(strip.column.room for strip in strips)
        if session.rooms:
            return rooms == session.rooms
        return rooms == (None,) or (is_for_all(session) and strips == self.sheet.strips)

    def _strips(self, left: int, right: int) -> tuple[Strip, ...]:
        return tuple(one for one in self.sheet.strips if one.first < right and left < one.last)


def _rows_of(placed: Sequence[Placed], grid: Grid) -> dict[int, int]:
    """Number the moments that matter on a page: where something begins or ends, and marks."""
    used = {row for one in placed for row in (one.block.top, one.block.bottom)}
    edges = {row for block in grid.blocks for row in (block.top, block.bottom)}
    marks = {row for row in range(min(used), max(used)) if row not in edges}
    return {row: number for number, row in enumerate(sorted(used | marks))}


def _centred(text: list[Line], columns: int, lines: int) -> list[Line]:
    above = (lines - len(text)) // 2
    return [*[()] * above, *(_in_the_middle(line, columns) for line in text)]


def _in_the_middle(line: Line, columns: int) -> Line:
    spare = columns - sum(width(piece.text) for piece in line)
    return Piece(" " * (spare // 2)), *line
