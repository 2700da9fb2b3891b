"""Days as columns of sessions that say themselves when they are: above them, or in their cells.

Beside them stand at most the parts of the day. Or rows are called by what there is on several days,
and the cells have nothing but its hours. Each day is a sheet by itself then.
"""

from collections.abc import Sequence

from confsched.reading.programme_text.page import Cell, Line
from confsched.reading.programme_text.recognisers.clocks import Strength, Times, times_in
from confsched.reading.programme_text.recognisers.day_headings import is_part_of_day
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.tables import heads_and_cells
from confsched.reading.programme_text.words.plain import folded, plain
from confsched.reading.table import Row, Sheet

_LEAST = 2  # days
_PARTS = frozenset(
    ("early", "late", "am", "pm", "noon", "midday", "lunchtime", "mittag", "midi", "noche")
)
_EDGE = " \n-–—:,;|()"  # between a time and a title


def day_columns(sheet: Sheet) -> list[Sheet]:
    """The days of a sheet that has one in each column; nothing where it is drawn otherwise."""
    above = (n for n, row in enumerate(sheet.rows) if sum(map(is_day, row.cells)) >= _LEAST)
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
    heads = [[Row([top.cells[day]], [top.marks[day]]), _head(top.marks[day])] for day in days]
    parts = [[*both, *table] for both, table in zip(heads, tables, strict=True)] if tables else []
    parts[:1] = [[*sheet.rows[:head], *parts[0]]] if parts else []
    return [Sheet(sheet.name, part, []) for part in parts]


def _head(mark: int) -> Row:
    return Row(["Time", "Title"], [mark, mark])


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
        times = [one for one in times_in(plain(text)) if one.strength == Strength.PLAIN]
        times = times[:1] if below else times
        title = _without(text, times)
        leading = leading and bool(times) and times[0].start == 0
        named = label and not (is_part_of_day(label) or folded(label) in _PARTS)
        if is_time(label) or not times or (bool(title) is bool(named)) or (title and times[1:]):
            return None
        for one in times:
            entry = Row([text[one.start : one.end], title or label], [mark, mark])
            found.append((0 if title else one.begin.minutes, entry))
    in_turn = sorted(found, key=lambda one: one[0])  # hours of what goes on may be in any order
    return None if leading and found else [row for _, row in in_turn]


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


def _without(text: str, times: Sequence[Times]) -> str:
    """A text without the times in it."""
    edges = [0, *(edge for one in times for edge in (one.start, one.end)), len(text)]
    parts = (
        text[start:end].strip(_EDGE) for start, end in zip(edges[::2], edges[1::2], strict=True)
    )
    return "\n".join(filter(None, parts))


def is_day(text: str | None) -> bool:
    """Whether a cell is a day."""
    return bool(text) and Reading(0, Line(" ".join((text or "").split()), 0, 0)).day is not None


def is_time(text: str) -> bool:
    """Whether a cell is a time in figures."""
    return text[:1].isdecimal() and heads_and_cells.is_time(Cell(text, 0, len(text), 0))


def text_at(row: Row, column: int) -> str:
    """The text of a cell; empty for one that is not there."""
    return (row.cells[column] or "") if column < len(row.cells) else ""
