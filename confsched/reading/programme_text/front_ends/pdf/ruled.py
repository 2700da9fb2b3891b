"""Tables that are drawn in a PDF: their cells by the lines around them."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from confsched.by_key import grouped
from confsched.reading.programme_text.front_ends.pdf.cells import Cell, Grid
from confsched.reading.programme_text.front_ends.pdf.drawn import Edge
from confsched.reading.programme_text.front_ends.pdf.gutters import cut
from confsched.reading.programme_text.front_ends.pdf.words import Word, rows_of

_NEAR = 3.0  # points: edges that are so near are one, or meet
_INSET = 2.8  # points between text and the edge of its cell
_LEAST = 3  # edges: of two columns, of two rows
_LINES = 1_500  # in all; what has more is a picture
_MOST = 40_000  # fields between lines; what has more is a picture
Field = tuple[int, int]  # the numbers of its column and row


class _Frame(NamedTuple):
    """The lines of a table: where they stand from the left and from the top, and each of them."""

    lefts: list[float]
    tops: list[float]
    edges: list[Edge]


def grids_of(
    edges: Sequence[Edge], words: Sequence[Word], known: Sequence[Grid] = ()
) -> tuple[list[Grid], list[Word]]:
    """The tables with several columns and rows, and the words that are in none.

    One that has the columns of a known one, of a sheet before, may have a single row.
    """
    grids: list[Grid] = []
    left = list(words)
    for frame in _frames(edges, known):
        inside = [word for word in left if _field(frame, word) is not None]
        grids.append(_grid(frame, inside))
        taken = set(map(id, inside))
        left = [word for word in left if id(word) not in taken]
    return grids, left


def _groups(edges: Sequence[Edge]) -> Iterator[list[Edge]]:
    """The lines that touch each other, directly or by others."""
    waiting = sorted(edges, key=lambda edge: _box(edge)[1]) if len(edges) <= _LINES else []
    while waiting:
        group, new = [], [waiting.pop(0)]
        while new:
            group += new
            near = [one for one in waiting if any(_touch(one, other) for other in new)]
            known = set(map(id, near))
            waiting = [one for one in waiting if id(one) not in known]
            new = near
        yield group


def _box(edge: Edge) -> tuple[float, float, float, float]:
    along, across = (edge.begin, edge.end), (edge.place, edge.place)
    (left, right), (top, bottom) = (across, along) if edge.upright else (along, across)
    return left, top, right, bottom


def _touch(one: Edge, other: Edge) -> bool:
    a, b = _box(one), _box(other)
    beside = a[0] <= b[2] + _NEAR and b[0] <= a[2] + _NEAR
    return beside and a[1] <= b[3] + _NEAR and b[1] <= a[3] + _NEAR


def _frames(edges: Sequence[Edge], known: Sequence[Grid]) -> Iterator[_Frame]:
    for frame in filter(None, map(_frame, _groups(edges))):
        more = any(_is_same(frame.lefts, grid.edges) for grid in known)
        if more or len(frame.tops) >= _LEAST:
            yield frame


def _is_same(lefts: Sequence[float], others: Sequence[float]) -> bool:
    near = (abs(one - other) <= _NEAR for one, other in zip(lefts, others, strict=False))
    return len(lefts) == len(others) and all(near)


def _frame(edges: list[Edge]) -> _Frame | None:
    """The lines of a table, if they may be those of one: its sides need not be drawn."""
    upright = [edge for edge in edges if edge.upright]
    level = [edge for edge in edges if not edge.upright]
    if not upright or not level:
        return None
    lefts = _places((*(edge.place for edge in upright), *_reach(level)))
    tops = _places((*(edge.place for edge in level), *_reach(upright)))
    several = len(lefts) >= _LEAST and len(tops) > 1 and len(lefts) * len(tops) <= _MOST
    return _Frame(lefts, tops, edges) if several else None


def _reach(edges: Sequence[Edge]) -> tuple[float, float]:
    """From where to where lines go."""
    return min(edge.begin for edge in edges), max(edge.end for edge in edges)


def _places(places: Iterable[float]) -> list[float]:
    """Places in order, each group of near ones as its first."""
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > _NEAR:
            found.append(place)
    return found


def _field(frame: _Frame, word: Word) -> Field | None:
    """The field between lines that the middle of a word is in."""
    x, y = (word.left + word.right) / 2, (word.top + word.bottom) / 2
    column, row = bisect_left(frame.lefts, x) - 1, bisect_left(frame.tops, y) - 1
    within = 0 <= column < len(frame.lefts) - 1 and 0 <= row < len(frame.tops) - 1
    return (column, row) if within else None


def _grid(frame: _Frame, words: Sequence[Word]) -> Grid:
    cells = _cells(frame)
    inside: dict[Field, list[Word]] = {}
    for word in words:
        field = _field(frame, word)
        if field is not None:
            inside.setdefault(cells[field], []).append(word)
    ends: dict[Field, Field] = {}
    for field, first in cells.items():
        far = ends.get(first, first)
        ends[first] = max(far[0], field[0]), max(far[1], field[1])
    _part(frame, inside, ends)
    rows: list[list[Cell]] = [[] for _ in frame.tops[:-1]]
    before = (
        word.left - frame.lefts[column] for (column, _), found in inside.items() for word in found
    )
    inset = max(_INSET, min(before, default=0))  # behind a text is as much room as before it
    for first, (last, lowest) in sorted(ends.items()):
        column, row = first
        text = tuple(rows_of(inside.get(first, ())))
        limit = frame.lefts[last + 1] - inset
        rows[row].append(Cell(text, column, last - column + 1, lowest - row + 1, limit))
    return Grid(tuple(map(tuple, rows)), frame.tops[0], frame.tops[-1], tuple(frame.lefts))


def _part(frame: _Frame, inside: dict[Field, list[Word]], ends: dict[Field, Field]) -> None:
    """Part cells over several columns whose texts begin where those of single ones do.

    Of rows that are shaded in turn only every other one has lines around its cells.
    """
    single = [one for one in inside if ends[one][0] == one[0]]
    lefts = grouped((one[0], row.left) for one in single for row in rows_of(inside[one]))
    for first in [one for one in inside if one not in single]:
        parts = [one for row in rows_of(inside[first]) for one in cut(row, frame.lefts, 0)]
        begins = ((lefts.get(one.column, ()), one.words[0].left) for one in parts)
        known = all(any(abs(one - left) < 1 for one in places) for places, left in begins)
        if known and len({one.column for one in parts}) > 1:
            last, lowest = ends.pop(first)
            ends |= {(one, first[1]): (one, lowest) for one in range(first[0], last + 1)}
            del inside[first]
            for part in parts:
                inside.setdefault((part.column, first[1]), []).extend(part.words)


def _cells(frame: _Frame) -> dict[Field, Field]:
    """For each field the first one of its cell: no line stands between it and that."""
    beside, below = _walls(frame, upright=True), _walls(frame, upright=False)
    cells: dict[Field, Field] = {}
    for row in range(len(frame.tops) - 1):
        for column in range(len(frame.lefts) - 1):
            first = column, row
            if column and (column, row) not in beside:
                first = cells[column - 1, row]
            elif row and (row, column) not in below:
                first = cells[column, row - 1]
            cells[column, row] = first
    return cells


def _walls(frame: _Frame, *, upright: bool) -> set[Field]:
    """Which lines of the frame are drawn, by their numbers, and beside which row or column."""
    places, along = (frame.lefts, frame.tops) if upright else (frame.tops, frame.lefts)
    middles = [(one + other) / 2 for one, other in pairwise(along)]
    return {
        (max(bisect_left(places, edge.place - _NEAR), 0), number)
        for edge in frame.edges
        if edge.upright is upright
        for number in range(
            bisect_left(middles, edge.begin - _NEAR), bisect_left(middles, edge.end + _NEAR)
        )
    }
