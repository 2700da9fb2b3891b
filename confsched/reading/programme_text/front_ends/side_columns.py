"""Talks side by side in a plain text: a time, and below each other in columns what is on then.

```
11:00  Track A (Icon Room)      Track B (Kiwi Room)
       Mass timber              Asbestos
       Ada Sample               Ben Muster
```

Each time with what stands below it is a row of a table, whose cells have several lines.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.grid import row_line
from confsched.reading.programme_text.front_ends.inline import words_of
from confsched.reading.programme_text.front_ends.raw import Raw
from confsched.reading.programme_text.page import Cell, Line
from confsched.reading.programme_text.recognisers.clocks import times_in
from confsched.reading.programme_text.recognisers.names import LIKELY, likeness
from confsched.reading.programme_text.recognisers.places import is_room, is_track

_WIDE = pattern(r"(?<=\S) {3,}(?=\S)")
_NEAR = 2  # columns by which a text may stand beside those above it
_SIDES = 2
_WIDEST = 500  # characters of a line


class _Piece(NamedTuple):
    """A text in a line: the column in which it begins, and where it stands in the source."""

    column: int
    text: str
    start: int


class _Block(NamedTuple):
    """A time and the lines below it, each in the pieces of its columns; the first is its own."""

    time: _Piece | None
    raw: Raw
    lines: list[list[_Piece]]

    def is_parted(self, columns: Sequence[int]) -> bool:
        """Whether several lines in all columns stand below the time."""
        return self.time is not None and [*map(len, self.lines)][:2] == [len(columns)] * 2


def sides(raws: Sequence[Raw], at: int) -> tuple[int, list[_Block]]:
    """The end of a stretch of talks side by side, and its blocks; none where there is none.

    What its columns are called may stand in a line above, or in the first below the first time.
    """
    first = _block(raws[at])
    columns = [piece.column for piece in first.lines[0]]
    if len(columns) < _SIDES or not (first.time or all(map(_is_head, first.lines[0]))):
        return at, []
    blocks, ends = [first], [at + 1]
    for number, raw in enumerate(raws[at + 1 :], at + 2):
        block = _block(raw)
        if not _are_placed(block.lines[0], columns) or (raw.gap and not block.time):
            break
        if block.time:
            blocks.append(block)
            ends.append(number)
        else:
            blocks[-1].lines.append(block.lines[0])
            ends[-1] = number
    last = max((n for n, one in enumerate(blocks) if one.is_parted(columns)), default=-1)
    found = blocks[: last + 1]
    return (ends[last], found) if last >= 0 else (at, [])


def _tell_people(blocks: Sequence[_Block], columns: Sequence[int]) -> bool:
    """Whether a column has those who speak of what stands beside them."""
    parted = [one for one in blocks if one.is_parted(columns)]
    firsts = zip(*(one.lines[0] for one in parted), strict=True)
    return any(all(likeness(piece.text) >= LIKELY for piece in column) for column in firsts)


def side_lines(blocks: Sequence[_Block], table: int) -> Iterator[Line]:
    """The rows of such a stretch, below what its columns are called."""
    heads = blocks[0].lines[0]
    columns = [piece.column for piece in heads]
    if all(map(_is_head, heads)):
        cells = [_cell([piece], number) for number, piece in enumerate(heads, 1)]
        yield row_line(cells, blocks[0].raw.start, blocks[0].raw.end, table, blocks[0].raw.gap)
        blocks = [blocks[0]._replace(lines=blocks[0].lines[1:]), *blocks[1:]]
    wrapped = _tell_people(blocks, columns)  # a title, of several lines, and who speaks of it
    for block in blocks:
        cells = [*_cells(block, columns, " " if wrapped else "\n")]
        end = max((cell.end for cell in cells), default=0)
        if end:
            yield row_line(cells, block.raw.start, end, table, block.raw.gap)


def _cells(block: _Block, columns: Sequence[int], apart: str) -> Iterator[Cell]:
    """The time, and the cells beside it; what stands alone beside a time is in all columns."""
    if block.time is not None:
        yield _cell([block.time], 0)
    pieces = [piece for line in block.lines for piece in line]
    found = [[one for one in pieces if _at(one, columns) == n] for n in range(len(columns))]
    whole = all(one is found[0] or not one for one in found)
    for number, column in enumerate(found, 1):
        if column:
            cell = _cell(column, number, apart if likeness(column[0].text) < LIKELY else "\n")
            yield cell._replace(columns=len(columns)) if whole else cell


def _block(raw: Raw) -> _Block:
    text = raw.text.expandtabs() if "\t" not in raw.text[:_WIDEST] else ""
    times = next(times_in(text[:_WIDEST]), None) if text[:1].isdigit() else None
    begin = times.end if times is not None and times.start == 0 else 0
    time = _Piece(0, text[:begin], raw.start) if begin else None
    pieces, start = [], begin
    for match in [*_WIDE.finditer(text, begin), None]:
        end = match.start() if match is not None else len(text)
        said = text[start:end]
        column = start + len(said) - len(said.lstrip())
        if said.strip():
            pieces.append(_Piece(column, said.strip(), raw.start + column))
        start = match.end() if match is not None else end
    return _Block(time, raw, [pieces])


def _at(piece: _Piece, columns: Sequence[int]) -> int:
    """The number of the column in which a piece stands; below 0 in none."""
    near = (n for n, column in enumerate(columns) if abs(piece.column - column) <= _NEAR)
    return next(near, -1)


def _are_placed(pieces: Sequence[_Piece], columns: Sequence[int]) -> bool:
    return bool(pieces) and all(_at(piece, columns) >= 0 for piece in pieces)


def _is_head(piece: _Piece) -> bool:
    return is_track(piece.text) or is_room(piece.text)


def _cell(pieces: Sequence[_Piece], column: int, apart: str = "\n") -> Cell:
    text = apart.join(words_of(piece.text).text for piece in pieces)
    return Cell(text, pieces[0].start, pieces[-1].start + len(pieces[-1].text), column)
