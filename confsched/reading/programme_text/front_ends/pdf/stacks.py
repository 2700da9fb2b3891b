"""Sheets of a PDF laid below each other, so that what goes on on the next one is not parted."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain
from operator import attrgetter
from typing import NamedTuple, TypeAlias

from confsched.reading.programme_text.front_ends.pdf.cells import Cell, Grid, limit_of
from confsched.reading.programme_text.front_ends.pdf.sheets import Sheet
from confsched.reading.programme_text.front_ends.pdf.stretches import span_of
from confsched.reading.programme_text.front_ends.pdf.times import leading
from confsched.reading.programme_text.front_ends.pdf.words import Row, rows_of

_BETWEEN = 0.45  # of the size of letters, between sheets: as in one paragraph, not in one cell
_USUAL = 10.0  # points: the size of letters
_UNDER = 9.0  # points between the parts of one table
_LONG = 25  # times the size: rows of running text are longer
_NEAR = 3.0  # points between columns of times that are one

Cells: TypeAlias = tuple[Cell, ...]


class Stack(NamedTuple):
    """Rows and drawn tables of sheets, as if these were one; `limit` is where text ends."""

    rows: list[Row]
    grids: list[Grid]
    limit: float
    tops: list[float]
    numbers: list[int]

    def sheet_at(self, place: float) -> int:
        """The number of the sheet at a place from the top."""
        return self.numbers[bisect_right(self.tops, place) - 1]


def stacks_of(sheets: Sequence[Sheet]) -> Iterator[Stack]:
    """The sheets in stacks: on all of one the times stand in the same column, if there are any."""
    held: list[tuple[list[Row], Sheet]] = []
    place: float | None = None
    for sheet in sheets:
        rows = rows_of(sheet.words)
        span = span_of(rows)
        other = span is not None and (place is None or abs(span[0] - place) > _NEAR)
        if held and (other or sheet.half or held[-1][1].half):
            yield _stack(held)
            held = []
        place = span[0] if span is not None else place
        held.append((rows, sheet))
    if held:
        yield _stack(held)


def _stack(sheets: Sequence[tuple[list[Row], Sheet]]) -> Stack:
    rows: list[Row] = []
    grids: list[Grid] = []
    tops: list[float] = []
    bottom = 0.0
    between = _BETWEEN * min((row.size for own, _ in sheets for row in own), default=_USUAL)
    width = max(sheet.width for _, sheet in sheets)
    for own, (_, tables, *_) in sheets:
        down = bottom - min([*(row.top for row in own), *(one.top for one in tables)], default=0)
        tops.append(bottom)
        rows += (_lower(row, down) for row in own)
        grids += (_lowered(grid, down) for grid in tables)
        ends = [*(row.bottom for row in rows), *(one.bottom for one in grids)]
        bottom = max(ends, default=bottom) + between
    inside = [row for row in rows if row.right <= width]  # not what runs over both columns
    running = [row for row in inside if not row.is_wide]  # not what stands beside each other
    limit = limit_of(running, width - min((row.left for row in rows), default=0), _LONG)
    limit = max((limit, *(row.right for row in inside)))
    return Stack(
        rows,
        list(chain.from_iterable(map(_parted, _whole(grids, rows)))),
        limit,
        tops,
        [sheet.number for _, sheet in sheets],
    )


def _whole(grids: Sequence[Grid], rows: Sequence[Row]) -> Iterator[Grid]:
    """The tables; one that goes on on the next sheet as one, without the head that is repeated."""
    held: Grid | None = None
    for grid in grids:
        if held is not None and _goes_on(held, grid, rows):
            again = _said(grid.rows[0]) == _said(held.rows[0])
            held = held._replace(rows=_joined(held.rows, grid.rows[again:]), bottom=grid.bottom)
            continue
        if held is not None:
            yield held
        held = grid
    if held is not None:
        yield held


def _parted(grid: Grid) -> Iterator[Grid]:
    """A table; two that touch, with the same heads above other columns, as what they are."""
    first = 0
    heads: dict[str, list[int]] = {}
    for number, row in enumerate(grid.rows):
        told = [cell for cell in row if cell.rows]
        said, columns = " | ".join(_said(told)), [cell.column for cell in told]
        if len(told) > 1 and heads.setdefault(said, columns) != columns:
            above = sum(bool(cell.rows) for cell in grid.rows[number - 1])
            last = number - (above == 1)  # a day is told above the heads
            yield grid._replace(rows=grid.rows[first:last])
            first, heads = last, {said: columns}
    yield grid._replace(rows=grid.rows[first:], top=_top(grid.rows[first:], grid.top))


def _top(rows: Sequence[Cells], default: float) -> float:
    tops = (row.top for cells in rows for cell in cells for row in cell.rows)
    return min(tops, default=default)


def _joined(above: Sequence[Cells], below: Sequence[Cells]) -> tuple[Cells, ...]:
    """Rows of a table; one that goes on on the next sheet, which has one time, is whole again."""
    parts = *above[-1:], *below[:1]
    timed = [any(map(leading, cells[0].rows)) for cells in parts if cells]
    if sorted(timed) != [False, True] or len(parts[0]) != len(parts[1]):
        return (*above, *below)
    whole = zip(*parts, strict=True)
    row = tuple(one._replace(rows=(*one.rows, *rest.rows)) for one, rest in whole)
    return (*above[:-1], row, *below[1:])


def _goes_on(above: Grid, grid: Grid, rows: Sequence[Row]) -> bool:
    """Whether a table has the columns of the one above it, and nothing stands between them."""
    if len(above.edges) != len(grid.edges):
        return False
    alike = all(abs(a - b) < _NEAR for a, b in zip(above.edges, grid.edges, strict=True))
    near = grid.top - above.bottom <= _UNDER
    between = bisect_right(rows, above.bottom, key=attrgetter("top"))
    return alike and near and not any(row.top < grid.top for row in rows[between : between + 1])


def _said(cells: Sequence[Cell]) -> list[str]:
    return [" ".join(row.text for row in cell.rows) for cell in cells]


def _lower(row: Row, down: float) -> Row:
    words = (word._replace(top=word.top + down, bottom=word.bottom + down) for word in row.words)
    return Row(tuple(words))


def _lowered(grid: Grid, down: float) -> Grid:
    rows = tuple(tuple(_lowered_cell(cell, down) for cell in row) for row in grid.rows)
    return Grid(rows, grid.top + down, grid.bottom + down, grid.edges)


def _lowered_cell(cell: Cell, down: float) -> Cell:
    return cell._replace(rows=tuple(_lower(row, down) for row in cell.rows))
