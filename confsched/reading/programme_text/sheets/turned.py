"""Sheets drawn the other way round: times from left to right, and a row for each room."""

from collections.abc import Sequence

from confsched.reading.programme_text.front_ends.grid import row_line
from confsched.reading.programme_text.page import Cell
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.sheets.clocks import with_clock
from confsched.reading.programme_text.sheets.rows import sheet_lines
from confsched.reading.programme_text.sheets.said_besides import SheetLine
from confsched.reading.programme_text.tables.turned import turned
from confsched.reading.table import Sheet


def turned_round(sheet: Sheet) -> list[list[SheetLine]]:
    """The tables of a sheet with times down their first columns, if their heads are of times."""
    lines = [(n, _taller(cells, 1 - n)) for n, cells in sheet_lines(sheet)]
    rows = [Reading(n, row_line(one, one[0].start, one[-1].end, 1)) for n, one in lines]
    parts = [*turned(rows)]
    told = [enumerate(one) for one in parts if parts != [rows]]
    return [[SheetLine(n, _taller(row.line.cells, n - 1)) for n, row in part] for part in told]


def _taller(cells: Sequence[Cell], by: int) -> list[Cell]:
    """Cells over so many more rows; times of nothing but hours are written as others are."""
    told = ((one, one.text if one.column else with_clock(one.text)) for one in cells)
    return [one._replace(text=text, rows=one.rows + by) for one, text in told]
