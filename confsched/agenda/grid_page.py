"""One page of a grid: some of its columns over the whole day, as lines."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import accumulate, pairwise
from typing import Final, NamedTuple

from confsched.agenda.cells import Cell, Centred, Part, Stack
from confsched.agenda.facts import column_fact, place_of
from confsched.agenda.grid import Grid, is_for_all
from confsched.agenda.heights import Need, heights
from confsched.agenda.hours import Hours
from confsched.agenda.layout import SHORTEST_GAP, AgendaDay, Gap
from confsched.agenda.sheets import Placed, Sheet, Strip, placed_on
from confsched.agenda.writer import Writer
from confsched.agenda.zones import Clock
from confsched.schedule.entities import Room, ScheduledSession
from confsched.schedule.instants import format_duration, wall
from confsched.schedule.timeline import stretches
from confsched.text.safe import isolate
from confsched.text.styled import Line, Piece
from confsched.text.width import clip, pad, width
from confsched.text.wrap import wrap

# What meets at a corner: a rule up, to the right, down, to the left.
_CORNERS: Final = " ╵╶└╷│┌├╴┘─┴┐┤┬┼"
_UP, _RIGHT, _DOWN, _LEFT = 1, 2, 4, 8


class _Box(NamedTuple):
    """A rectangle with text in it: rows and slots are half open, and two boxes never meet.

    `text` begins below the upper rule, a space from the left one, and fits between the rules.
    """

    top: int
    bottom: int
    left: int
    right: int
    text: Sequence[Line]


class _Frame(NamedTuple):
    """Where rows begin and the last ends, in lines, and slots, in columns of the page."""

    ys: Sequence[int]
    xs: Sequence[int]


_Owners = list[_Box | None]
_Pair = tuple[_Box | None, _Box | None]


def _ruled(boxes: Sequence[_Box], frame: _Frame) -> Iterator[Line]:
    """Yield the lines of a page from the first rule to the last.

    A rule takes a line or a column. It is drawn where one box ends or another begins; free space
    has none.
    """
    free: _Owners = [None] * (len(frame.xs) - 1)
    rows = _owners(boxes, frame)
    for above, below, (y, following) in zip([free, *rows], rows, pairwise(frame.ys), strict=False):
        yield _line(above, below, y, frame)
        for between in range(y + 1, following):
            yield _line(below, below, between, frame)
    yield _line(rows[-1], free, frame.ys[-1], frame)


def _owners(boxes: Sequence[_Box], frame: _Frame) -> list[_Owners]:
    """Return for each row which box is in each of its slots."""
    rows: list[_Owners] = [[None] * (len(frame.xs) - 1) for _ in frame.ys[1:]]
    for box in boxes:
        for row in rows[box.top : box.bottom]:
            row[box.left : box.right] = [box] * (box.right - box.left)
    return rows


def _line(above: _Owners, below: _Owners, y: int, frame: _Frame) -> Line:
    """Draw one line, with the rules that part what is above it from what is below."""
    xs, slots = frame.xs, len(above)
    pieces: list[Piece] = []
    rule = ""
    before: _Pair = (None, None)
    slot = 0
    while slot < slots:
        here = above[slot], below[slot]
        rule += _corner(before, here)
        box = here[0] if here[0] is here[1] else None
        end = box.right if box else slot + 1
        room = xs[end] - xs[slot] - 1
        if box is None:
            rule += (" " if here == (None, None) else "─") * room
        else:
            pieces += (Piece(rule, "rule"), *_text(box, y - frame.ys[box.top] - 1, room))
            rule = ""
        before, slot = here, end
    return *pieces, Piece(rule + _corner(before, (None, None)), "rule")


def _corner(left: _Pair, right: _Pair) -> str:
    """Return the sign where four parts of a page meet: left and right of it, above and below."""
    return _CORNERS[
        _UP * (left[0] is not right[0])
        + _RIGHT * (right[0] is not right[1])
        + _DOWN * (left[1] is not right[1])
        + _LEFT * (left[0] is not left[1])
    ]


def _text(box: _Box, number: int, columns: int) -> Line:
    """Return a line of a box, filled up to its right rule."""
    if number >= len(box.text):
        return (Piece(" " * columns),)
    line = box.text[number]
    used = 1 + sum(width(piece.text) for piece in line)
    return Piece(" "), *line, Piece(" " * (columns - used))


_AIRY: Final = 24
_NAME_LINES: Final = 3
# what a mark and a time take: `! 10:00–10:45`
_LEAST_TIMED: Final = 13
_AT_ONCE: Final = timedelta()


class _Place(NamedTuple):
    """A rectangle of a page, and what is to be written into it."""

    top: int
    bottom: int
    left: int
    right: int
    content: Cell | Stack

    def need(self) -> Need:
        """Return the lines that it has to have, with its upper rule."""
        return Need(self.top, self.bottom, 1 + self.content.least, self.content.pause)

    def box(self, ys: Sequence[int]) -> _Box:
        """Write it."""
        most = ys[self.bottom] - ys[self.top] - 1
        return _Box(self.top, self.bottom, self.left, self.right, self.content.text(most))


class Page:
    """Some columns of a grid, with the moments that matter to them."""

    def __init__(
        self, sheet: Sheet, grid: Grid, day: AgendaDay, clock: Clock, writer: Writer
    ) -> None:
        self.sheet = sheet
        self._day = day
        self._clock = clock
        self._writer = writer
        self._heads = [column_fact(strip.column, grid) for strip in sheet.strips]
        groups = [*_groups(placed_on(sheet, grid))]
        self._rows = _rows_of(groups, grid)
        self._moments = [grid.moments[row] for row in self._rows]
        self._starts = {group[0].start for group in groups}
        self._places = [self._place(group) for group in groups]

    @property
    def rooms(self) -> tuple[Room, ...]:
        """The rooms that are on it."""
        return tuple(strip.column.room for strip in self.sheet.strips if strip.column.room)

    def stretches(self) -> Iterator[tuple[timedelta, int]]:
        """Yield how long sessions are, and the lines for a whole title and who is in it."""
        for place in self._places:
            if isinstance(place.content, Cell) and not place.content.part.repeat:
                session = place.content.part.session
                yield session.length, 1 + place.content.wanted

    def head(self, hours: Hours) -> Iterator[Line]:
        """Yield the names of the rooms above their columns, and of the zones above the times."""
        names = [*map(self._name, self.sheet.strips, self._heads)]
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
        rows = heights(lengths, [place.need() for place in self._places], scale)
        ys = [*accumulate(rows, initial=0)]
        times = self._times(ys, hours)
        times |= {
            y + lines // 2: Piece(pad("  ⋮", hours.width), "quiet")
            for y, lines, length in zip(ys, rows, lengths, strict=False)
            if lines > 2 and 2 * lines * scale <= length
        }
        free = {ys[row] + 1: text for row, text in self._free()}
        none = Piece(" " * hours.width)
        boxes = [place.box(ys) for place in self._places]
        for y, line in enumerate(_ruled(boxes, _Frame(ys, self.sheet.xs))):
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
        taken = {row for place in self._places for row in range(place.top, place.bottom)}
        gaps = {gap.start: gap for gap in self._day.rows if isinstance(gap, Gap)}
        for row, (start, end) in enumerate(pairwise(self._moments)):
            if row in taken or end - start < SHORTEST_GAP:
                continue
            known = gaps.get(start) == Gap(start, end)
            text = f"{format_duration(end - start)} free" if known else "⋮"
            yield row, Piece(clip(text, self.sheet.xs[-1] - 1), "quiet")

    def _name(self, strip: Strip, head: Piece) -> list[Piece]:
        if not self._day.rooms:
            return []
        columns = self.sheet.xs[strip.last] - self.sheet.xs[strip.first] - 2
        lines = wrap(head.text, columns, most=_NAME_LINES)
        return [head._replace(text=isolate(line)) for line in lines]

    def _place(self, group: Sequence[Placed]) -> _Place:
        first = group[0]
        top, bottom = (self._rows[row] for row in _ends(group))
        content = self._stack(group) if first.stacked else self._cell(first)
        return _Place(top, bottom, first.left, first.right, content)

    def _cell(self, placed: Placed) -> Cell:
        strips = self._strips(placed.left, placed.right)
        part, columns = self._part(placed, strips), self._columns(placed)
        centred = self._is_across(strips) and part.session.type.pause
        return (Centred if centred else Cell)(part, self._writer, columns)

    def _stack(self, group: Sequence[Placed]) -> Stack:
        columns = self._columns(group[0])
        timed = columns >= _LEAST_TIMED
        parts = [(self._time(one) if timed else "", self._part(one, ())) for one in group]
        return Stack(parts, self._writer, columns)

    def _is_across(self, strips: tuple[Strip, ...]) -> bool:
        return len(strips) > 1 and len(strips) == len(self.sheet.strips)

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
        return rooms == (None,) or (is_for_all(session) and len(strips) == len(self.sheet.strips))

    def _strips(self, left: int, right: int) -> tuple[Strip, ...]:
        return tuple(one for one in self.sheet.strips if one.first < right and left < one.last)


def _groups(placed: Iterable[Placed]) -> Iterator[list[Placed]]:
    """Yield what is in one rectangle: one session, or those that are stacked while they meet."""
    stacked: dict[int, list[Placed]] = {}
    for one in placed:
        if one.stacked:
            stacked.setdefault(one.left, []).append(one)
        else:
            yield [one]
    for in_slot in stacked.values():
        yield from stretches(in_slot, _AT_ONCE)


def _ends(group: Sequence[Placed]) -> tuple[int, int]:
    """Return the rows of a grid in which a group begins, and before which it ends."""
    return min(one.block.top for one in group), max(one.block.bottom for one in group)


def _rows_of(groups: Iterable[Sequence[Placed]], grid: Grid) -> dict[int, int]:
    """Number the moments that matter on a page: where something begins or ends, and marks."""
    used = {row for group in groups for row in _ends(group)}
    edges = {row for block in grid.blocks for row in (block.top, block.bottom)}
    marks = {row for row in range(min(used), max(used)) if row not in edges}
    return {row: number for number, row in enumerate(sorted(used | marks))}
