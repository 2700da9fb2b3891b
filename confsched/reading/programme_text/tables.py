"""Tables with heads: fields, rooms or days as columns, cells over several rows."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.labels import Label, column_label
from confsched.reading.programme_text.page import Cell, Kind, Line
from confsched.reading.programme_text.readings import Reading, Where

_BLANKS = pattern(r" {2,}")
_BULLET = pattern(r"[-*•·–] +(?=\S)")
_HEADS = 3  # rows at the most before the first with a time


class Shape(StrEnum):
    """What the columns of a table are."""

    FIELDS = "fields"
    ROOMS = "rooms"
    DAYS = "days"


class Head(NamedTuple):
    """The head of a column."""

    reading: Reading
    label: Label | None


class Table(NamedTuple):
    """A table whose head says what its columns are.

    `times` is the number of the column with times, `heads` are the others by their numbers.
    """

    shape: Shape
    times: int
    heads: dict[int, Head]
    rows: tuple[Reading, ...]
    head_rows: tuple[Reading, ...]
    width: int


class Row(NamedTuple):
    """A row with its time, and with the time at which the rows below it begin."""

    reading: Reading
    number: int
    time: Reading | None
    cells: tuple[Cell, ...]


def cell_readings(row: Reading, cell: Cell) -> list[Reading]:
    """The lines of a cell, each read by itself."""
    texts = [_BLANKS.sub(" ", text.strip()) for text in cell.text.split("\n")]
    exact = cell.end - cell.start == len(cell.text) == len("\n".join(texts))
    found, offset = [], cell.start
    for text in texts:
        start = offset if exact else cell.start
        end = start + len(text) if exact else cell.end
        if text:
            found.append(Reading(row.number, _line(text, start, end)))
        offset += len(text) + 1
    return found


def _line(text: str, start: int, end: int) -> Line:
    """A line of a cell; one with a bullet is an item."""
    bullet = _BULLET.match(text)
    if bullet is None:
        return Line(text, start, end)
    skipped = bullet.end() if end - start == len(text) else 0
    return Line(text[bullet.end() :], start + skipped, end, Kind.ITEM)


def table_in(rows: Sequence[Reading]) -> Table | None:
    """The table that some rows are; None where no head says what its columns are."""
    times = _time_column(rows)
    if times is None:
        return None
    first = next(n for n, row in enumerate(rows) if _time_of(row, times) is not None)
    head_rows = tuple(row for row in rows[:first] if len(row.line.cells) > 1)[-_HEADS:]
    heads = _heads(head_rows, times)
    shape = _shape(heads)
    if shape is None:
        return None
    width = max((cell.column + cell.columns for row in rows for cell in row.line.cells), default=0)
    return Table(shape, times, heads, tuple(rows[first:]), tuple(rows[:first]), width)


def _time_column(rows: Sequence[Reading]) -> int | None:
    """The first column in which most cells are times."""
    for column in range(3):
        cells = [cell for row in rows for cell in row.line.cells if cell.column == column]
        timed = sum(_is_time(cell) for cell in cells)
        if timed > 1 and 2 * timed >= len(cells) - _HEADS:
            return column
    return None


def _is_time(cell: Cell) -> bool:
    return len(cell.text) < 60 and _alone(cell) is not None


def _alone(cell: Cell) -> Reading | None:
    reading = Reading(0, Line(cell.text.replace("\n", " "), cell.start, cell.end))
    return reading if reading.where is Where.ALONE else None


def _time_of(row: Reading, column: int) -> Reading | None:
    return next((_alone(cell) for cell in row.line.cells if cell.column == column), None)


def _heads(rows: Sequence[Reading], times: int) -> dict[int, Head]:
    """What stands above each column, in the first row of the head that says something of it."""
    heads: dict[int, Head] = {}
    for row in rows:
        for cell in row.line.cells:
            text = cell.text.replace("\n", " ").strip()
            head = Head(Reading(row.number, Line(text, cell.start, cell.end)), column_label(text))
            for column in range(cell.column, cell.column + cell.columns):
                if column != times:
                    heads.setdefault(column, head)
    return heads


def head_of(table: Table, cell: Cell) -> Head | None:
    """The head that all columns of a cell have."""
    found = {id(table.heads.get(cell.column + n)) for n in range(cell.columns)}
    return table.heads.get(cell.column) if len(found) == 1 else None


def _shape(heads: dict[int, Head]) -> Shape | None:
    if len(heads) < 1:
        return None
    if sum(head.reading.day is not None for head in heads.values()) > 1:
        return Shape.DAYS
    if any(head.label is not None for head in heads.values()):
        return Shape.FIELDS
    several = len({id(head) for head in heads.values()}) > 1
    short = all(len(head.reading.text) < 60 for head in heads.values())
    return Shape.ROOMS if several and short else None


def rows_of(table: Table) -> Iterator[Row]:
    """The rows below the head, each with its time, which may stand in a cell from above."""
    time, reach = None, 0
    for number, reading in enumerate(table.rows):
        for cell in reading.line.cells:
            if cell.column == table.times and (found := _alone(cell)) is not None:
                time, reach = found, number + cell.rows
        cells = tuple(cell for cell in reading.line.cells if not _is_of_times(cell, table))
        yield Row(reading, number, time if number < reach else None, cells)


def _is_of_times(cell: Cell, table: Table) -> bool:
    head = table.heads.get(cell.column)
    timed = head is not None and head.label is not None and head.label.field == "time"
    return (cell.column == table.times or timed) and _alone(cell) is not None


def end_of(row: Row, table: Table) -> Reading | None:
    """The cell with the end of a row whose start stands in another one."""
    cells = [cell for cell in row.reading.line.cells if _is_of_times(cell, table)]
    return _alone(cells[1]) if len(cells) > 1 else None


def titles_in(table: Table) -> Iterator[Reading]:
    """The first lines of the cells that may have titles."""
    for row in table.rows:
        for cell in row.line.cells:
            head = table.heads.get(cell.column)
            if not _is_of_times(cell, table) and (
                head is None or head.label is None or head.label.field == "title"
            ):
                yield from cell_readings(row, cell)[:1]


def is_whole_row(row: Row, table: Table) -> bool:
    """Whether a row without a time has one cell over all columns: the heading of what follows."""
    if row.time is not None or len(row.cells) != 1:
        return False
    return row.cells[0].columns >= table.width - 1 or row.reading.day is not None
