"""Sheets whose sessions all have the hours that stand above them: rooms and days, and no times.

Each day is a row then, with these hours beside it, and a room is a column.
"""

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from confsched.patterns import pattern
from confsched.reading.programme_text.sheets.day_columns import is_day, text_at, timed_rows
from confsched.reading.table import Merged, Row, Sheet

_HOURS = pattern(
    r"[\s,;:|(–—-]*\b(?:[a-z]{2,9} )?(?P<hours>\d{1,2}[:.]\d\d(?: ?[ap]m)?"
    r" ?(?:[-–—]|to|bis|à) ?\d{1,2}[:.]\d\d(?: ?[ap]m)?)(?: Uhr| h)?\)?\W*$"
)
_LEAST = 2  # days, columns


def in_one_slot(sheet: Sheet) -> Sheet:
    """A sheet with the hours of all beside each of its days."""
    head = next((n for n, row in enumerate(sheet.rows) if sum(map(bool, row.cells)) > _LEAST), 0)
    found = [(n, _HOURS.search(text_at(row, 0))) for n, row in enumerate(sheet.rows[:head])]
    told = [(n, match) for n, match in found if match]
    if len(told) != 1 or next(iter(timed_rows(sheet._replace(rows=sheet.rows[head:]))), None):
        return sheet
    table = _filled(sheet.rows[head:], [area for area in sheet.merged if area.top > head], head)
    if sum(map(is_day, table[0].cells[1:])) >= _LEAST:
        table = _turned(table)
    if sum(is_day(row.cells[0]) for row in table[1:]) < len(table) - 1:
        return sheet
    number, match = told[0]
    title = sheet.rows[number]
    mark = title.marks[0]
    above = [*sheet.rows[:head]]
    above[number] = Row([match.string[: match.start()], *title.cells[1:]], title.marks)
    hours = ["Time", *[match["hours"]] * (len(table) - 1)]
    rows = [
        Row([row.cells[0], time, *row.cells[1:]], [row.marks[0], mark, *row.marks[1:]])
        for row, time in zip(table, hours, strict=True)
    ]
    return sheet._replace(rows=[*above, *rows], merged=())


def _filled(rows: Sequence[Row], merged: Iterable[Merged], first: int) -> list[Row]:
    """Rows that have in each of some merged cells what stands in the first of them."""
    result = [Row([*row.cells], [*row.marks]) for row in rows]
    for top, left, bottom, right in merged:
        for row in result[top - first : bottom - first + 1]:
            for column in range(left, min(right + 1, len(row.cells))):
                row.cells[column] = text_at(result[top - first], left)
    return [row for row in result if any(row.cells)]


def _turned(rows: Sequence[Row]) -> list[Row]:
    """Columns as rows; cells that there are not stand where the last one of their row does."""
    cells = zip_longest(*(row.cells for row in rows))
    width = max(len(row.marks) for row in rows)
    marks = ([row.marks[min(n, len(row.marks) - 1)] for row in rows] for n in range(width))
    return [Row([*one], places) for one, places in zip(cells, marks, strict=True)]
