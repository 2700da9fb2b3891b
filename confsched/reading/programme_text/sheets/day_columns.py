"""Days as columns of sessions that say themselves when they are: above them, or in their cells.

Beside them stand at most the parts of the day. Or rows are called by what there is on several days,
and the cells have nothing but its hours. Each day is a sheet by itself then.
"""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from confsched.reading.programme_text.page import Cell, Line
from confsched.reading.programme_text.recognisers.clocks import Times
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import type_of
from confsched.reading.programme_text.tables import heads_and_cells
from confsched.reading.programme_text.tables.slots import is_part, told_times, without_times
from confsched.reading.table import Row, Sheet

_LEAST = 2  # days
_HEAD = ("Time", "Title", "Room")  # of each


class _Told(NamedTuple):
    """A time, how it is written, and the title that is told with it."""

    time: Times
    text: str
    title: str


def day_columns(sheet: Sheet) -> list[Sheet]:
    """The days of a sheet that has one in each column; nothing where it is drawn otherwise."""
    above = (n for n, row in enumerate(sheet.rows) if sum(map(_heads_day, row.cells)) >= _LEAST)
    if (head := next(above, None)) is None or any(
        area.top > head and area.left < area.right for area in sheet.merged
    ):
        return []
    top, rows = sheet.rows[head], sheet.rows[head + 1 :]
    days = [column for column, cell in enumerate(top.cells) if is_day(cell)]
    if any(
        cell for row in rows for n, cell in enumerate(row.cells) if n > days[0] and n not in days
    ):
        return []
    tables = _tables(rows, days)
    heads = [
        [Row([top.cells[day]], [top.marks[day]]), Row([*_HEAD], [top.marks[day]] * len(_HEAD))]
        for day in days
    ]
    told = zip(heads, tables, strict=True) if tables else ()
    rooms = [(both, groupby(table, key=lambda row: row.cells[-1])) for both, table in told]
    # what begins in another room ends nothing in the one above it
    parts = [[one for _, rows in by for one in (*both, *rows)] or both for both, by in rooms]
    parts[:1] = [[*sheet.rows[:head], *parts[0]]] if parts else []
    return [Sheet(sheet.name, part, []) for part in parts]


def _tables(rows: Sequence[Row], days: Sequence[int]) -> list[list[Row]]:
    """The times and titles of each day."""
    labels = [" ".join(filter(None, row.cells[: days[0]])) for row in rows]
    found = [_entries(rows, labels, column) for column in days]
    tables = [one for one in found if one is not None]
    return tables if len(tables) == len(days) and sum(map(bool, tables)) >= _LEAST else []


def _entries(rows: Sequence[Row], labels: Sequence[str], column: int) -> list[Row] | None:
    """What the cells of a column say, each of which has a time; None where one says it otherwise.

    Where all begin with theirs, and nothing stands beside them, they are read as others are.
    """
    found: list[tuple[int, Row]] = []
    below = not any(labels) and any(is_time(text_at(row, column)) for row in rows)
    leading = not (below or any(labels))
    for label, text, mark in _cells(rows, labels, column, below=below):
        told = _told(text, below=below)
        name = "" if is_part(label) else label
        leading = leading and bool(told) and told[0].time.start == 0
        if is_time(label) or not told or not all(one.title or name for one in told):
            return None
        for one in told:
            entry = Row([one.text, *_named(one.title, name)], [mark] * len(_HEAD))
            found.append((0 if one.title else one.time.begin.minutes, entry))
    in_turn = sorted(found, key=lambda one: one[0])  # hours of what goes on may be in any order
    return None if leading and found else [row for _, row in in_turn]


def _named(title: str, name: str) -> tuple[str, str | None]:
    """A title and a room, of which what stands beside the row may be either, or the kind."""
    if title and name and not type_of(name):
        return title, name
    return ": ".join(filter(None, (name, title))), None


def _told(text: str, *, below: bool) -> list[_Told]:
    """The times in a cell with its title, or those of all its lines where each begins with one."""
    lines = [_of_times(line, told_times(line)) for line in text.split("\n")]
    if len(lines) > 1 and all(len(one) == 1 and one[0].title for one in lines):
        return [one for line in lines for one in line]
    times = told_times(text)
    found = _of_times(text, times[:1] if below else times)
    return [] if found and found[0].title and found[1:] else found


def _of_times(text: str, times: Sequence[Times]) -> list[_Told]:
    title = without_times(text, times)
    return [_Told(one, text[one.start : one.end], title) for one in times]


def _cells(
    rows: Sequence[Row], labels: Sequence[str], column: int, *, below: bool
) -> list[tuple[str, str, int]]:
    """The cells of a column with what stands beside them; times with all that is `below` each."""
    found: list[tuple[str, str, int]] = []
    for row, label in zip(rows, labels, strict=True):
        text = text_at(row, column)
        if text and found and below and not is_time(text):
            found[-1] = (label, f"{found[-1][1]}\n{text}", found[-1][2])
        elif text:
            found.append((label, text, row.marks[column]))
    return found


def is_day(text: str | None) -> bool:
    """Whether a cell is a day."""
    return bool(text) and Reading(0, text_line(text or "")).day is not None


def _heads_day(text: str | None) -> bool:
    """Whether a cell is a day and no moment of one: `2030-05-04 09:30`, in a list."""
    return is_day(text) and Reading(0, text_line(text or "")).times is None


def text_line(text: str) -> Line:
    """What a cell says, as a line that stands nowhere."""
    return Line(" ".join(text.split()), 0, 0)


def is_time(text: str) -> bool:
    """Whether a cell is a time in figures."""
    return text[:1].isdecimal() and heads_and_cells.is_time(Cell(text, 0, len(text), 0))


def timed_rows(sheet: Sheet) -> list[int]:
    """The numbers of the rows in which a cell is a time."""
    return [n for n, row in enumerate(sheet.rows) if any(is_time(one or "") for one in row.cells)]


def text_at(row: Row, column: int) -> str:
    """The text of a cell; empty for one that is not there."""
    return (row.cells[column] or "") if column < len(row.cells) else ""
