"""Talks side by side in a plain text: a time, and below each other in columns what is on then.

```
11:00  Track A (Icon Room)      Track B (Kiwi Room)
       Mass timber              Asbestos
       Ada Sample               Ben Muster
```

Each time with what stands below it is a row of a table, whose cells have several lines.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.grid import row_line
from confsched.reading.programme_text.front_ends.inline import words_of
from confsched.reading.programme_text.front_ends.raw import Raw
from confsched.reading.programme_text.page import Cell, Line
from confsched.reading.programme_text.recognisers.clocks import times_in
from confsched.reading.programme_text.recognisers.day_headings import day_heading
from confsched.reading.programme_text.recognisers.labels import heads_times
from confsched.reading.programme_text.recognisers.names import LIKELY, likeness
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.places import is_room, is_track

_WIDE = pattern(r"(?<=\S) {3,}(?=\S)")
_MOST = 12  # times of which one at least has several lines below it
_LEAD = 4  # blanks before a time
_NEAR = 2  # columns by which a text may stand beside those above it
_SIDES, _HEAD = 2, 4  # columns; lines below what they are called in which all of them begin
_WIDEST = 500  # characters of a line


class _Piece(NamedTuple):
    """A text in a line: the column in which it begins, and where it stands in the source."""

    column: int
    text: str
    start: int


class _Block(NamedTuple):
    """A time and the lines below it, each in the pieces of its columns; the first is its own.

    `led` is whether a word for times, as `Time`, stands where the time would.
    """

    time: _Piece | None
    raw: Raw
    lines: list[list[_Piece]]
    led: bool = False

    @property
    def is_head(self) -> bool:
        """Whether the first line says what the columns are called."""
        return self.led or all(map(_is_head, self.lines[0]))

    def is_parted(self, columns: Sequence[int]) -> bool:
        """Whether several lines in all columns stand below the time."""
        return self.time is not None and [*map(len, self.lines)][:2] == [len(columns)] * 2


class Sides(NamedTuple):
    """A stretch of talks side by side: its blocks, and the columns in which these stand."""

    blocks: Sequence[_Block]
    columns: Sequence[int]


def sides(raws: Sequence[Raw], at: int) -> tuple[int, Sides | None]:
    """The end of a stretch of talks side by side, and these; None where there are none.

    What its columns are called may stand in a line above, or in the first below the first time.
    """
    first = _block(raws[at])
    columns = _columns(first, raws[at + 1 : at + 1 + _HEAD])
    if len(columns) < _SIDES:
        return at, None
    blocks, ends = [first], [at + 1]
    for number, raw in enumerate(raws[at + 1 :], at + 2):
        block = _block(raw)
        if not _are_placed(block.lines[0], columns) or (raw.gap and not block.time):
            break
        if len(blocks) == _MOST and not any(one.is_parted(columns) for one in blocks):
            break  # a table of lines
        if block.time:
            blocks.append(block)
            ends.append(number)
        else:
            blocks[-1].lines.append(block.lines[0])
            ends[-1] = number
    if not any(one.is_parted(columns) for one in blocks):
        return at, None
    headed = first.is_head
    whole = [headed and len(one.lines[0]) == len(columns) for one in blocks]
    last = max(n for n, one in enumerate(blocks) if whole[n] or one.is_parted(columns))
    return ends[last], Sides(blocks[: last + 1], columns)


def _columns(first: _Block, below: Sequence[Raw]) -> list[int]:
    """Where the columns of a stretch begin: as in its first line, or below its heads.

    Those may stand anywhere above their columns.
    """
    heads = [piece.column for piece in first.lines[0]]
    if first.time:
        return heads
    if not first.is_head:
        return []
    blocks = (one for one in map(_block, below) if one.time and len(one.lines[0]) == len(heads))
    for block in blocks:
        found = [piece.column for piece in block.lines[0]]
        edges = [*(column - _NEAR for column in found), _WIDEST]
        if all(
            low <= head < high for head, (low, high) in zip(heads, pairwise(edges), strict=True)
        ):
            return found
    return []


def _tell_people(blocks: Sequence[_Block], columns: Sequence[int]) -> bool:
    """Whether a column has those who speak of what stands beside them."""
    parted = [one for one in blocks if one.is_parted(columns)]
    firsts = zip(*(one.lines[0] for one in parted), strict=True)
    named = [all(people_in(piece.text).score >= LIKELY for piece in one) for one in firsts]
    return any(named) and not all(named)


def side_lines(sides: Sides, table: int) -> Iterator[Line]:
    """The rows of such a stretch, below what its columns are called."""
    blocks, columns = sides
    heads = blocks[0].lines[0]
    if blocks[0].is_head:
        cells = [_cell([piece], number) for number, piece in enumerate(heads, 1)]
        yield row_line(cells, blocks[0].raw.start, blocks[0].raw.end, table, blocks[0].raw.gap)
        blocks = [blocks[0]._replace(lines=blocks[0].lines[1:]), *blocks[1:]]
    dated = all(map(_is_day, heads))
    wrapped = _tell_people(blocks, columns)  # a title, of several lines, and who speaks of it
    for block in blocks:
        cells = [*_cells(block, columns, " " if wrapped else "\n", dated=dated)]
        end = max((cell.end for cell in cells), default=0)
        if end:
            yield row_line(cells, block.raw.start, end, table, block.raw.gap)


def _cells(
    block: _Block, columns: Sequence[int], apart: str, *, dated: bool = False
) -> Iterator[Cell]:
    """The time, and the cells beside it; what stands alone beside a time is in all columns.

    Not so where these are days.
    """
    if block.time is not None:
        yield _cell([block.time], 0)
    pieces = [piece for line in block.lines for piece in line]
    found = [[one for one in pieces if _at(one, columns) == n] for n in range(len(columns))]
    whole = not dated and all(one is found[0] or not one for one in found)
    for number, column in enumerate(found, 1):
        if column:
            cell = _cell(column, number, apart if likeness(column[0].text) < LIKELY else "\n")
            yield cell._replace(columns=len(columns)) if whole else cell


def _block(raw: Raw) -> _Block:
    text = raw.text.expandtabs() if "\t" not in raw.text[:_WIDEST] else ""
    lead = len(text) - len(text.lstrip())
    times = next(times_in(text[:_WIDEST]), None) if text[lead : lead + 1].isdigit() else None
    begin = times.end if times is not None and times.start == lead < _LEAD else 0
    time = _Piece(lead, text[lead:begin], raw.start + lead) if begin else None
    pieces, start = [], begin
    for match in [*_WIDE.finditer(text, begin), None]:
        end = match.start() if match is not None else len(text)
        said = text[start:end]
        column = start + len(said) - len(said.lstrip())
        if said.strip():
            pieces.append(_Piece(column, said.strip(), raw.start + column))
        start = match.end() if match is not None else end
    led = len(pieces) > _SIDES and pieces[0].column < _LEAD and heads_times(pieces[0].text)
    return _Block(time, raw, [pieces[1:] if led else pieces], led)


def _at(piece: _Piece, columns: Sequence[int]) -> int:
    """The number of the column in which a piece stands; below 0 in none."""
    near = (n for n, column in enumerate(columns) if abs(piece.column - column) <= _NEAR)
    return next(near, -1)


def _are_placed(pieces: Sequence[_Piece], columns: Sequence[int]) -> bool:
    return bool(pieces) and all(_at(piece, columns) >= 0 for piece in pieces)


def _is_head(piece: _Piece) -> bool:
    return is_track(piece.text) or is_room(piece.text) or _is_day(piece)


def _is_day(piece: _Piece) -> bool:
    day = day_heading(piece.text)
    return day is not None and day.day.start == 0 and day.day.end == len(piece.text)


def _cell(pieces: Sequence[_Piece], column: int, apart: str = "\n") -> Cell:
    text = apart.join(words_of(piece.text).text for piece in pieces)
    return Cell(text, pieces[0].start, pieces[-1].start + len(pieces[-1].text), column)
