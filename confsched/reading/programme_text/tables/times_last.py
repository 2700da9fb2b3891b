"""Cells that tell when something is in their last line, as if it stood in their first one."""

from collections.abc import Sequence
from itertools import groupby
from typing import TypeVar

from confsched.reading.programme_text.page import Cell
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.tables.cell_lines import cell_readings

_T = TypeVar("_T")
_LEAST = 2  # such cells in a table, and lines of each
_LONGEST = 40  # characters of a line with a time and no more


def with_times_first(readings: Sequence[Reading]) -> list[Reading]:
    """The lines of a page, in whose tables the times of cells stand above what is then."""
    found: list[Reading] = []
    for table, group in groupby(readings, key=lambda one: one.line.table):
        rows = list(group)
        found += map(_turned, rows) if table and _are_last(rows) else rows
    return found


def _are_last(rows: Sequence[Reading]) -> bool:
    """Whether most cells of several lines end with a time, and no time stands beside them."""
    if any(one.where is Where.ALONE or one.where is Where.LEADING for one in rows):
        return False
    cells = [(row, cell) for row in rows for cell in row.line.cells if "\n" in cell.text]
    if len(cells) < _LEAST:
        return False
    last = sum(_ends_with_time(row, cell) for row, cell in cells)
    return last >= _LEAST and 2 * last > len(cells)


def _ends_with_time(row: Reading, cell: Cell) -> bool:
    """Whether the last line of a cell, and no other, is when it is."""
    last = cell.text.rpartition("\n")[2]
    if len(last) > _LONGEST or not any(map(str.isdigit, last)):
        return False
    *above, time = cell_readings(row, cell)
    return time.where is Where.ALONE and all(one.times is None for one in above)


def _turned(row: Reading) -> Reading:
    cells = tuple(_with_time_first(row, cell) for cell in row.line.cells)
    text = "\t".join(cell.text for cell in cells)
    return Reading(row.number, row.line._replace(text=text, cells=cells))


def _with_time_first(row: Reading, cell: Cell) -> Cell:
    if "\n" not in cell.text or not _ends_with_time(row, cell):
        return cell
    return cell._replace(
        text="\n".join(_last_first(cell.text.split("\n"))),
        lines=tuple(_last_first(cell.lines)),
    )


def _last_first(lines: Sequence[_T]) -> Sequence[_T]:
    return [*lines[-1:], *lines[:-1]]
