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
        steps = {(two - one, starts[two] - starts[one]) for one, two in pairwise(starts)}
        if len(starts) >= _LEAST and len(steps) == 1:
            return _stepped(sheet, column, starts, *steps.pop())
    return Told(sheet)


def _start(text: str) -> int | None:
    """The minute at which a cell says that something begins, if it says nothing else."""
    reading = Reading(0, text_line(text)) if text[:1].isdecimal() else None
    times = reading.times if reading is not None and reading.where is Where.ALONE else None
    return times.first.minutes if times is not None and times.last is None else None


def _stepped(
    sheet: Sheet, column: int, starts: Mapping[int, int], between: int, minutes: int
) -> Told:
    """A sheet in which each time is some rows and minutes before the next one."""
    first, end, step = min(starts), max(starts) + between, minutes // between
    beside = sum(bool(text_at(row, column)) for row in sheet.rows[first:end])
    drawn = [one for one in sheet.merged if one.left > column and first <= one.top < one.bottom]
    apart = any((edge - first) % between for one in drawn for edge in (one.top, one.bottom + 1))
    if not apart or beside > len(starts) or step < _SHORTEST or minutes % between:
        return Told(sheet)
    end = max(end, *(one.bottom + 1 for one in drawn))
    rows, mark = [*sheet.rows, *[Row([], [])] * (end + 1 - len(sheet.rows))], 0
    for number, (cells, marks) in enumerate(rows[first : end + 1], first):
        mark = marks[column] if number in starts else mark
        missing, minute = column + 1 - len(cells), starts[first] + (number - first) * step
        told = [*cells, *[None] * missing]
        told[column] = told[column] or f"{minute // 60 % 24:02}:{minute % 60:02}"
        rows[number] = Row(told, [*marks, *[mark] * missing])
    merged = [one for one in sheet.merged if one.left > column or one.top == one.bottom]
    message = f"rows between the times begin {step} minutes after each other"
    note = Note(start_of(mark), end_of(mark), message)
    return Told(sheet._replace(rows=rows, merged=merged), (note,))
