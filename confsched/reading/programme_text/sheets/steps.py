"""Rows of equal length of which only some say when they begin: each hour, above those between."""

from collections.abc import Mapping
from itertools import pairwise

from confsched.reading.programme_text.page import Note
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.sheets.day_columns import text_at, text_line
from confsched.reading.programme_text.sheets.sides import Told
from confsched.reading.table import Row, Sheet
from confsched.reading.tree import end_of, start_of

_COLUMNS = 3  # among which that of the times is
_LEAST, _SHORTEST = 3, 5  # times, minutes of a row


def with_steps(sheet: Sheet) -> Told:
    """A sheet whose rows all say when they begin, if cells are drawn over some that do not."""
    for column in range(_COLUMNS if any(one.top < one.bottom for one in sheet.merged) else 0):
        told = ((n, _start(text_at(row, column))) for n, row in enumerate(sheet.rows))
        starts = {number: start for number, start in told if start is not None}
        if rows := _between(starts, column, sheet):
            return _filled(sheet, column, starts, rows)
    return Told(sheet)


def _start(text: str) -> int | None:
    """The minute at which a cell says that something begins, if it says nothing else."""
    reading = Reading(0, text_line(text)) if text[:1].isdecimal() else None
    times = reading.times if reading is not None and reading.where is Where.ALONE else None
    return times.first.minutes if times is not None and times.last is None else None


def _between(starts: Mapping[int, int], column: int, sheet: Sheet) -> int:
    """How many rows each time has, if all have as many and last as long; else 0."""
    steps = {(two - one, starts[two] - starts[one]) for one, two in pairwise(starts)}
    if len(starts) < _LEAST or len(steps) > 1:
        return 0
    [(rows, minutes)], first = steps, min(starts)
    beside = (text_at(row, column) for row in sheet.rows[first : max(starts) + rows])
    drawn = [one for one in sheet.merged if one.left > column and first <= one.top < one.bottom]
    apart = any((one.top - first) % rows or (one.bottom + 1 - first) % rows for one in drawn)
    plain = minutes >= _SHORTEST * rows and not minutes % rows
    return rows if plain and apart and sum(map(bool, beside)) == len(starts) else 0


def _filled(sheet: Sheet, column: int, starts: Mapping[int, int], between: int) -> Told:
    first, *others = starts
    step = (starts[others[0]] - starts[first]) // between
    last = max(others[-1] + between, *(one.bottom + 1 for one in sheet.merged))
    rows, mark = [*sheet.rows, *[Row([], [])] * (last + 1 - len(sheet.rows))], 0
    for number in range(first, last + 1):
        cells, marks = [*rows[number].cells], [*rows[number].marks]
        mark = marks[column] if number in starts else mark
        missing = column + 1 - len(cells)
        cells, marks = [*cells, *[None] * missing], [*marks, *[mark] * missing]
        minute = starts[first] + (number - first) * step
        cells[column] = cells[column] or f"{minute // 60 % 24:02}:{minute % 60:02}"
        rows[number] = Row(cells, marks)
    merged = [one for one in sheet.merged if one.left > column or one.top == one.bottom]
    message = f"rows between the times begin {step} minutes after each other"
    note = Note(start_of(mark), end_of(mark), message)
    return Told(sheet._replace(rows=rows, merged=merged), (note,))
