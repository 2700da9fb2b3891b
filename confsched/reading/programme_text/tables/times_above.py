"""Tables in which a time stands in a row of its own, above the rows of all that begins then.

It may be a heading above a table with a room for each row: all in that are at one time.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from confsched.reading.programme_text.page import Cell, Kind, Line
from confsched.reading.programme_text.recognisers.labels import column_label
from confsched.reading.programme_text.recognisers.readings import Reading, Where

_SEVERAL = 2  # rows with a time


def with_times_above(readings: Sequence[Reading]) -> list[Reading]:
    """The lines of a page, with the time above them in the rows of such tables."""
    found: list[Reading] = []
    for table, group in groupby(readings, key=lambda one: one.line.table):
        rows = list(group)
        if table and found and not found[-1].line.table and _is_of_one_time(found[-1], rows):
            found += _at_once(found.pop(), rows)
        else:
            found += _timed(rows) if table and _has_times_above(rows) else rows
    return found


def _is_of_one_time(above: Reading, rows: Sequence[Reading]) -> bool:
    """Whether the line above a table is a time, and its head names titles and rooms alone."""
    if above.where is not Where.ALONE or above.day is not None:
        return False
    labels = (column_label(cell.text) for cell in rows[0].line.cells)
    fields = {label.field for label in labels if label is not None}
    return {"title", "room"} <= fields and not {"time", "date"} & fields


def _at_once(above: Reading, rows: Sequence[Reading]) -> Iterator[Reading]:
    """The rows of a table behind the time above it."""
    line = above.line
    time = Cell(line.text, line.start, line.end, 0)
    yield Reading(above.number, line._replace(kind=Kind.RULE))  # it says nothing itself
    yield Reading(rows[0].number, _with_time(rows[0].line, time._replace(text="Time")))
    for row in rows[1:]:
        yield Reading(row.number, _with_time(row.line, time))


def _has_times_above(rows: Sequence[Reading]) -> bool:
    heads = [row for row in rows if _is_time(row)]
    below = [row for row in rows if len(row.line.cells) > 1]
    timed = sum(row.times is not None for row in below)
    return len(heads) >= _SEVERAL and len(below) > len(heads) and 2 * timed < len(below)


def _is_time(row: Reading) -> bool:
    return len(row.line.cells) == 1 and row.where is Where.ALONE and row.day is None


def _timed(rows: Sequence[Reading]) -> Iterator[Reading]:
    time: Cell | None = None
    for row in rows:
        if _is_time(row):
            time = row.line.cells[0]
            yield Reading(row.number, row.line._replace(kind=Kind.RULE))  # it says nothing itself
        elif time is None or row.times is not None or row.day is not None:
            yield row
        else:
            yield Reading(row.number, _with_time(row.line, time))


def _with_time(line: Line, time: Cell) -> Line:
    """A row behind a time, its own one if a cell begins with it; all cells move on by a column."""
    cells = [cell._replace(column=cell.column + 1) for cell in line.cells]
    own = next(filter(None, map(_time_in, cells)), time)
    first = own._replace(column=0, columns=1, rows=1, lines=())
    return line._replace(text=f"{own.text}\t{line.text}", cells=(first, *cells))


def _time_in(cell: Cell) -> Cell | None:
    """The time that a cell begins with, if it does."""
    reading = Reading(0, Line(cell.text.split("\n")[0], cell.start, cell.end))
    if reading.where is not Where.LEADING or reading.times is None:
        return None
    return cell._replace(text=reading.text[reading.times.start : reading.times.end])
