"""Sheets drawn the other way round: times from left to right, and a row for each room."""

from collections.abc import Iterator
from itertools import pairwise, zip_longest

from confsched.reading.programme_text.page import Cell
from confsched.reading.programme_text.sheets.day_columns import is_day
from confsched.reading.programme_text.tables.heads_and_cells import is_time
from confsched.reading.programme_text.tables.slots import slot_in
from confsched.reading.table import Merged, Row, Sheet

_LEAST = 2  # times in a head
_BEFORE = 2  # columns before them
_SHORT = 30  # characters of a slot in one line
_MOST = 200  # columns; no day has as many times


def turned_round(sheet: Sheet) -> list[Sheet]:
    """The tables of a sheet with times down their first columns, if their heads are of times.

    Days above them stand before them then. What else is above a head stays where it is. Rows of
    nothing but starts and ends are no heads.
    """
    tops = [number for number, row in enumerate(sheet.rows) if _is_head(row)]
    above = [cell for row in sheet.rows[: min(tops, default=0)] for cell in row.cells[1:3] if cell]
    if not tops or any(two - one == 1 for one, two in pairwise(tops)) or any(map(_is_time, above)):
        return []
    edges = [0, *(_above(sheet, top) for top in tops[1:]), len(sheet.rows)]
    return [_turned(_cut(sheet, *edges[n : n + 2]), top - edges[n]) for n, top in enumerate(tops)]


def _above(sheet: Sheet, top: int) -> int:
    """Where what belongs to a head begins: with the days above it."""
    while all(map(is_day, filter(None, (row := sheet.rows[top - 1]).cells))) and not _is_head(row):
        top -= 1
    return top


def _cut(sheet: Sheet, first: int, end: int) -> Sheet:
    """Some rows of a sheet."""
    areas = [one for one in sheet.merged if first <= one.top < end]
    moved = [one._replace(top=one.top - first, bottom=one.bottom - first) for one in areas]
    return Sheet(sheet.name, sheet.rows[first:end], moved)


def _turned(sheet: Sheet, top: int) -> Sheet:
    """A sheet with the rows from its head on as columns."""
    table = sheet.rows[top:]
    if top and (days := _days(sheet.rows[top - 1])) is not None:
        table, top = [days, *table], top - 1
    cells = [*zip_longest(*(row.cells for row in table))]
    marks = [*zip_longest(*(row.marks for row in table), fillvalue=table[-1].marks[-1])]
    rows = [Row([*one], [*places]) for one, places in zip(cells, marks, strict=True)]
    return Sheet(sheet.name, [*sheet.rows[:top], *rows], [*_merged(sheet, top)])


def _days(row: Row) -> Row | None:
    """A row of nothing but days, each said again up to the next one; None for any other."""
    said = [cell for cell in row.cells[1:] if cell]
    if not said or not all(map(is_day, said)):
        return None
    filled: list[str | None] = []
    for cell in row.cells[1:]:
        filled.append(cell or (filled[-1] if filled else None))
    return row._replace(cells=[row.cells[0] or "Date", *filled])


def _is_head(row: Row) -> bool:
    """Whether all names of columns but the first are times, and several; or but the first two.

    Days stand before the rooms then.
    """
    first = next((number for number, cell in enumerate(row.cells) if cell and _is_time(cell)), 0)
    said = [cell for cell in row.cells[first:] if cell]
    return (
        0 < first <= _BEFORE
        and len(said) >= _LEAST + first - 1
        and len(row.cells) <= _MOST
        and all(map(_is_time, said))
    )


def _is_time(text: str) -> bool:
    """Whether a text is a time, perhaps with the name of a slot: `Session 1, 9:00-10:00`."""
    slot = slot_in(text) if "\n" in text or len(text) < _SHORT else None
    return is_time(Cell(text, 0, 0, 0)) or (slot is not None and slot.is_known)


def _merged(sheet: Sheet, top: int) -> Iterator[Merged]:
    """What is merged, turned round below the head."""
    for area in sheet.merged:
        if area.top < top:
            yield area
        else:
            first, last = area.top - top, area.bottom - top
            yield Merged(top + area.left, first, top + area.right, last)
