"""Sheets drawn the other way round: times from left to right, and a row for each room."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest

from confsched.reading.programme_text.page import Cell, Line
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.tables.heads_and_cells import is_time
from confsched.reading.programme_text.tables.slots import slot_in
from confsched.reading.table import Merged, Row, Sheet

_LEAST = 2  # times in a head
_BEFORE = 2  # columns before them
_SHORT = 30  # characters of a slot in one line
_MOST = 200  # columns; no day has as many times


def turned_round(sheet: Sheet) -> list[Sheet]:
    """The tables of a sheet with times down their first columns, if their heads are of times.

    Days above them stand before them then. What else is above a head stays where it is. Where
    times stand in a column above the first one as well, it is a row of starts and ends.
    """
    tops = [number for number, row in enumerate(sheet.rows) if _is_head(row)]
    if (
        not tops
        or _is_timed_above(sheet, tops[0])
        or 1 in (two - one for one, two in pairwise(tops))
    ):
        return []
    edges = [0, *(_above(sheet, top) for top in tops[1:]), len(sheet.rows)]
    return [_turned(sheet, *one) for one in zip(edges, tops, edges[1:], strict=False)]


def _is_timed_above(sheet: Sheet, top: int) -> bool:
    """Whether times stand above the first one of a head."""
    first = next(n for n, cell in enumerate(sheet.rows[top].cells) if cell and _is_time(cell))
    return any(_is_time(cell) for row in sheet.rows[:top] for cell in row.cells[first:][:1] if cell)


def _above(sheet: Sheet, top: int) -> int:
    """Where what belongs to a head begins: with the days above it."""
    while all(_is_day(cell) for cell in sheet.rows[top - 1].cells if cell):
        top -= 1
    return top


def _turned(sheet: Sheet, first: int, top: int, end: int) -> Sheet:
    """Some rows of a sheet with those from a head on as columns."""
    above, table = sheet.rows[first:top], sheet.rows[top:end]
    if above and (days := _days(above[-1])) is not None:
        table = [days, *table]
        above.pop()
    cells = [*zip_longest(*(row.cells for row in table))]
    marks = [*zip_longest(*(row.marks for row in table), fillvalue=table[-1].marks[-1])]
    rows = [Row([*one], [*places]) for one, places in zip(cells, marks, strict=True)]
    areas = [area for area in sheet.merged if first <= area.top < end]
    return Sheet(sheet.name, [*above, *rows], [*_merged(areas, first, first + len(above))])


def _is_day(text: str) -> bool:
    return Reading(0, Line(text, 0, 0)).day is not None


def _days(row: Row) -> Row | None:
    """A row of nothing but days, each said again up to the next one; None for any other."""
    said = [cell for cell in row.cells[1:] if cell]
    if not said or not all(map(_is_day, said)):
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


def _merged(areas: Sequence[Merged], start: int, top: int) -> Iterator[Merged]:
    """What is merged in rows from `start` on, turned round below the head."""
    for area in areas:
        first, last = area.top - start, area.bottom - start
        if area.top < top:
            yield area._replace(top=first, bottom=last)
        else:
            at = top - start
            yield Merged(at + area.left, first - at, at + area.right, last - at)
