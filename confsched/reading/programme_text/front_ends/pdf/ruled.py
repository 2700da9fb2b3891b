"""Tables that are drawn in a PDF: their cells by the lines around them."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from confsched.reading.programme_text.front_ends.pdf.cells import Cell, Grid
from confsched.reading.programme_text.front_ends.pdf.words import Word, rows_of

if TYPE_CHECKING:
    from pdfplumber.page import Page

_NEAR = 3.0  # points: edges that are so near are one
_INSET = 2.0  # points between text and the edge of its cell
Box = tuple[float, float, float, float]


def grids_of(sheet: "Page", words: Sequence[Word]) -> tuple[list[Grid], list[Word]]:
    """The tables with several columns and rows on a sheet, and the words that are in none."""
    grids: list[Grid] = []
    left = list(words)
    for table in sheet.find_tables():
        boxes = table.cells
        inside = [word for word in left if any(_within(word, box) for box in boxes)]
        grid = _grid(boxes, inside)
        if grid is not None:
            grids.append(grid)
            taken = set(map(id, inside))
            left = [word for word in left if id(word) not in taken]
    return grids, left


def _grid(boxes: Sequence[Box], words: Sequence[Word]) -> Grid | None:
    lefts, tops = _edges(box[0] for box in boxes), _edges(box[1] for box in boxes)
    if len(lefts) < 2 or len(tops) < 2:
        return None
    rows: list[list[Cell]] = [[] for _ in tops]
    for box in sorted(boxes):
        inside = [word for word in words if _within(word, box)]
        column, row = _at(lefts, box[0]), _at(tops, box[1])
        columns = max(_at(lefts, box[2]) - column, 1)
        height = max(_at(tops, box[3]) - row, 1)
        rows[row].append(Cell(tuple(rows_of(inside)), column, columns, height, box[2] - _INSET))
    bottom = max(box[3] for box in boxes)
    return Grid(tuple(map(tuple, rows)), tops[0], bottom, tuple(lefts))


def _edges(places: Iterable[float]) -> list[float]:
    """Places in order, each group of near ones as its first."""
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > _NEAR:
            found.append(place)
    return found


def _at(edges: Sequence[float], place: float) -> int:
    """The number of the column or row that begins at a place, or the next one."""
    return bisect_left(edges, place - _NEAR)


def _within(word: Word, box: Box) -> bool:
    x, y = (word.left + word.right) / 2, (word.top + word.bottom) / 2
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]
