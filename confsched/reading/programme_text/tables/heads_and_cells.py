"""Tables with heads: fields, rooms or days as columns, cells over several rows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.page import Cell, Line
from confsched.reading.programme_text.recognisers.labels import label_of
from confsched.reading.programme_text.recognisers.lengths import LENGTH, minutes_of
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.places import is_room
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import is_section
from confsched.reading.programme_text.recognisers.zones import zone_alone
from confsched.reading.programme_text.tables.as_headed import as_headed, with_days, without
from confsched.reading.programme_text.tables.cell_lines import cell_readings
from confsched.reading.programme_text.tables.heads import (
    Head,
    are_fields,
    cells_of,
    dates_beside_times,
    day_beside,
    fits_grid,
    heads_above,
    heads_one,
    may_be_room,
    says_fields,
    without_false_fields,
)
from confsched.reading.programme_text.tables.once_for_several import goes_on_below, with_times_below
from confsched.reading.programme_text.tables.slots import is_part, with_time_apart
from confsched.reading.programme_text.words.plain import folded

_CLOCK = r"\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?"
# the start and the end on lines of their own, and at most how long it is between them
_BETWEEN = pattern(rf"(?i)(?<=\d|m|\.)\n(?:\s*(?:{LENGTH})\s*\n)?(?=\s*{_CLOCK}\s*$)")
_BEHIND = pattern(rf"(?i)(?:\n\s*{LENGTH}|\s*\({LENGTH}\))\s*$")  # how long it is, below the time
NOTHING = pattern(r"\s*[-–—]+\s*")  # an empty cell
_LIKELY = 0.6  # of people
_CLOCKS = 0.8  # of the cells of a column that has times of another zone
_LEAST = 2  # rooms of a grid
_FEW = 4  # cells; among fewer all may differ
_HEADS = 3  # rows before the first with a time, which say nothing of times
_ABOVE = 6  # rows of a head at the most
_FURTHEST = 8  # columns, one of which has the times


class Shape(StrEnum):
    """What the columns of a table are."""

    FIELDS = "fields"
    ROOMS = "rooms"
    DAYS = "days"


@dataclass(frozen=True)
class Table:
    """A table whose head says what its columns are.

    `times` is the number of the column with times, `lengths` that of one which says how long
    everything is, `heads` are the others by their numbers. `dates` stand in place of times.
    """

    shape: Shape
    times: int
    heads: dict[int, Head]
    rows: tuple[Reading, ...]
    head_rows: tuple[Reading, ...]
    width: int
    lengths: int | None = None
    dates: tuple[Reading, ...] = ()

    @cached_property
    def tall(self) -> frozenset[int]:
        """The columns in which a cell is drawn over several rows."""
        cells = (cell for row in self.rows for cell in row.line.cells)
        return frozenset(cell.column for cell in cells if cell.rows > 1)

    @property
    def is_tall(self) -> bool:
        """Whether a cell with a session is drawn over several rows."""
        return bool(self.tall - {self.times})

    @cached_property
    def zone(self) -> str:
        """The zone that the head of the times is, or names: `CET`, `Time (CET)`."""
        heads = (cell for row in self.head_rows for cell in row.line.cells)
        said = (zone_alone(cell.text) for cell in heads if cell.column == self.times)
        return next(filter(None, said), "")

    @cached_property
    def _dates(self) -> int | None:
        """The column of dates."""
        labelled = ((column, head.label) for column, head in self.heads.items())
        return next((column for column, one in labelled if one and one.field == "date"), None)

    def date_of(self, row: "Row") -> str:
        """What a row says of its day."""
        cells = row.cells if self._dates is not None else ()
        return next((cell.text.strip() for cell in cells if cell.column == self._dates), "")

    @cached_property
    def beside(self) -> dict[int, list[tuple[Reading, Cell]]]:
        """Cells that are drawn over several rows, and their rows, by the number of each row."""
        found: dict[int, list[tuple[Reading, Cell]]] = {}
        for number, row in enumerate(self.rows):
            for cell in row.line.cells:
                if cell.rows > 1 and not NOTHING.fullmatch(cell.text):
                    for below in range(number, min(number + cell.rows, len(self.rows))):
                        found.setdefault(below, []).append((row, cell))
        return found


class Row(NamedTuple):
    """A row with its time, and with the time at which the rows below it begin."""

    reading: Reading
    number: int
    time: Reading | None
    cells: tuple[Cell, ...]


def table_in(rows: Sequence[Reading]) -> Table | None:
    """The table that some rows are; None where no head says what its columns are."""
    rows = as_headed(rows)
    times = time_column(rows)
    if times is None:
        return None
    rows = [with_time_apart(_turned(row, times), times) for row in rows]
    first = next(n for n, row in enumerate(rows) if _is_timed(row, times, above=n))
    head_rows = tuple(row for row in rows[:first] if len(row.line.cells) > 1)[-_ABOVE:]
    heads = without_false_fields(with_days(heads_above(head_rows, times)), rows[first:])
    labels = {column: head.label for column, head in heads.items() if head.label is not None}
    lengths = next((one for one, label in labels.items() if label.field == "duration"), None)
    heads = {column: head for column, head in heads.items() if column != lengths}
    clocks = _other_clocks(rows[first:], times, heads)
    if clocks:
        rows = [without(row, clocks) for row in rows]
        heads = {column: head for column, head in heads.items() if column not in clocks}
        heads = heads or {max(clocks) + 1: Head(Reading(0, Line("", 0, 0)), None)}
    if _has_ends_beside(rows[first:], times, heads):
        return None
    shape = None if _are_alike(heads) else _shape(heads, rows[first:])
    shape = Shape.FIELDS if clocks and len(heads) == 1 else shape
    if shape is None and (_are_alike(heads) or _side_by_side(rows[first:], times)):
        shape, heads = Shape.ROOMS, {}
    if shape is None:
        return None
    width = max((cell.column + cell.columns for row in rows for cell in row.line.cells), default=0)
    fields = shape is Shape.FIELDS
    below = with_times_below(rows[first:]) if fields else goes_on_below(rows[first:], times)
    return Table(shape, times, heads, tuple(below), tuple(rows[:first]), width, lengths)


def _is_timed(row: Reading, times: int, *, above: int) -> bool:
    """Whether a row is none of the head: a time, or part of the day, stands beside or in it."""
    beside = [cell for cell in row.line.cells if cell.column == times]
    if any(_alone(cell) or (above > 0 and is_part(cell.text)) for cell in beside):
        return True
    lines = [one for cell in row.line.cells for one in cell_readings(row, cell)]
    days = any(one.day is not None for one in lines)
    return above > 0 and not days and len(lines) < _FEW and lines[0].times is not None


def _turned(row: Reading, times: int) -> Reading:
    """A row of two cells in which somebody put the time behind the title, as the others are."""
    cells = row.line.cells
    if len(cells) != 2 or cells[0].column != times or is_time(cells[0]) or not is_time(cells[1]):
        return row
    one, other = (cells[0]._replace(column=cells[1].column), cells[1]._replace(column=times))
    return Reading(row.number, row.line._replace(cells=(other, one)))


def _other_clocks(rows: Sequence[Reading], times: int, heads: dict[int, Head]) -> set[int]:
    """Columns that say once more when everything begins, in other zones: `GMT`, `Taipei`."""
    found = set()
    for column, head in heads.items():
        cells = [cell for row in rows for cell in row.line.cells if cell.column == column]
        timed = sum(map(is_time, cells))
        if head.label is None and timed > 1 and timed > _CLOCKS * len(cells) and column > times:
            found.add(column)
    return found


def _has_ends_beside(rows: Sequence[Reading], times: int, heads: dict[int, Head]) -> bool:
    """Whether ends stand beside starts, in a table whose first row says what no column has."""
    if times + 1 in heads or any(head.label is not None for head in heads.values()):
        return False
    cells = [cell for row in rows for cell in row.line.cells if cell.column == times + 1]
    return len(cells) > _LEAST and sum(map(is_time, cells)) > _CLOCKS * len(cells)


def time_column(rows: Sequence[Reading]) -> int | None:
    """The first column in which most cells are times, and several unless heads say what it is.

    What stands alone in its row may be a day, or a remark below the table.
    """
    least = 2 - any(fits_grid(cells_of(row)) or says_fields(row) for row in rows[:_HEADS])
    dates = {column for row in rows[:_HEADS] for column in dates_beside_times(row)}
    for column in (one for one in range(_FURTHEST) if one not in dates):
        cells = [(cell, row) for row in rows for cell in row.line.cells if cell.column == column]
        timed = [row for cell, row in cells if is_time(cell)]
        others = [row for cell, row in cells if not is_time(cell) and len(row.line.cells) > 1]
        if len(timed) >= max(least, len(others) - _HEADS):
            return column
    return None


def is_time(cell: Cell) -> bool:
    """Whether a cell has a time and nothing else."""
    return len(cell.text) < 60 and _alone(cell) is not None


def _alone(cell: Cell) -> Reading | None:
    said = _BEHIND.sub("", cell.text)
    text = _BETWEEN.sub(lambda match: "-".ljust(len(match[0])), said).replace("\n", " ")
    reading = Reading(0, Line(text, cell.start, cell.end))
    return reading if reading.where is Where.ALONE else None


def head_of(table: Table, cell: Cell) -> Head | None:
    """The head that all columns of a cell have."""
    found = [table.heads.get(cell.column + n) for n in range(cell.columns)]
    starts = {one and one.reading.line.start for one in found}
    return found[0] if len(starts) == 1 else None


def heads_of(table: Table, cell: Cell) -> list[Head]:
    """The heads of all columns of a cell, each once."""
    found = [table.heads.get(cell.column + n) for n in range(cell.columns)]
    return list({one.reading.line.start: one for one in found if one is not None}.values())


def _shape(heads: dict[int, Head], rows: Sequence[Reading]) -> Shape | None:
    if len(heads) < 1:
        return None
    days = sum(head.reading.day is not None for head in heads.values())
    if days > 1 or days == len(heads):
        return Shape.DAYS
    if are_fields(list(heads.values())) and not _are_called_rooms(heads, rows):
        return Shape.FIELDS
    named = [head.reading for head in heads.values()]
    several = len({one.line.start for one in named}) > 1 or all(map(heads_one, named))
    short = all(len(one.text) < 60 for one in named)
    plain = short and named[0].times is None and named[0].label is None
    if not several and plain and all(len(row.line.cells) <= _LEAST for row in rows):
        return Shape.FIELDS  # whatever the only column beside times is called
    return Shape.ROOMS if several and short else None


def _are_alike(heads: dict[int, Head]) -> bool:
    """Whether several columns are called the same: `Section`, which says where nothing is."""
    told = {one.reading.line.start: folded(one.reading.text) for one in heads.values()}
    undated = not any(one.day for one in heads.values())
    return undated and len(told) == len(heads) > len({*told.values()}) == 1


def _side_by_side(rows: Sequence[Reading], times: int) -> bool:
    """Whether rows have several titles beside each other: rooms, though nothing says so.

    One such row is enough where another has a cell over all of its columns.
    """
    wide = [
        [cell for cell in row.line.cells if cell.column != times]
        for row in rows
        if len(row.line.cells) > 2
    ]
    titled = [cells for cells in wide if sum(map(_is_titled, cells)) > 1]
    drawn = any(cell.columns > 1 for row in rows for cell in row.line.cells)
    return len(titled) >= _LEAST - drawn and 2 * len(titled) >= len(wide)


def _is_titled(cell: Cell) -> bool:
    """Whether a cell is a title in a line and people or a room in another, or says which it is."""
    lines = cell.text.split("\n")
    if is_section(lines[0]) or (len(lines) > 1 and is_room(lines[-1]) and not is_room(lines[0])):
        return True
    label = label_of(lines[-1])
    led = label is not None and bool(label.role)  # `Chair: Ada Sample`
    said = lines[-1][label.end :] if label is not None and led else lines[-1]
    named = len(lines) > 1 and _names_people(said)
    return named and (led or not _names_people(lines[0]))


def _names_people(text: str) -> bool:
    return people_in(text, several=True).score >= _LIKELY


def _are_called_rooms(heads: dict[int, Head], rows: Sequence[Reading]) -> bool:
    """Whether `Hall` or `Workshop room` is a room itself: what is below it is seldom the same."""
    named = [one for one, head in heads.items() if may_be_room(head.reading)]
    others = [head for one, head in heads.items() if one not in named]
    others = [one for one in others if one.label is None or one.label.field != "time"]
    if not named or len(heads) < _LEAST or any(head.label is not None for head in others):
        return False
    if fits_grid([head.reading for head in others]):
        return True
    told = [cell for row in rows for cell in row.line.cells if cell.column in named]
    cells = [cell.text for cell in told if not NOTHING.fullmatch(cell.text)]
    few = 0 if any(heads_one(head.reading) for head in others) else _FEW
    return 2 * len({*cells}) > max(len(cells), few)


def rows_of(table: Table) -> Iterator[Row]:
    """The rows below the head, each with its time, which may stand in a cell from above."""
    time, reach = None, 0
    for number, reading in enumerate(table.rows):
        for cell in reading.line.cells:
            if cell.column == table.times and (found := _alone(cell)) is not None:
                time, reach = found, number + max(cell.rows, _height_of_group(reading, table))
        cells = tuple(
            cell
            for cell in reading.line.cells
            if not _is_of_times(cell, table) and not NOTHING.fullmatch(cell.text)
        )
        yield Row(reading, number, time if number < reach else None, cells)


def _height_of_group(row: Reading, table: Table) -> int:
    """How many rows what heads several talks stands beside, in a column that nothing is above."""
    beside = (cell for cell in row.line.cells if cell.column not in (table.times, table.lengths))
    fields = table.shape is Shape.FIELDS
    return max((one.rows for one in beside if fields and one.column not in table.heads), default=1)


def _is_of_times(cell: Cell, table: Table) -> bool:
    if cell.column == table.lengths:
        return True
    head = table.heads.get(cell.column)
    timed = head is not None and head.label is not None and head.label.field == "time"
    return (cell.column == table.times or timed) and _alone(cell) is not None


def end_of(row: Row, table: Table) -> Reading | None:
    """The cell with the end of a row whose start stands in another one."""
    cells = [
        cell
        for cell in row.reading.line.cells
        if cell.column != table.lengths and _is_of_times(cell, table)
    ]
    return _alone(cells[1]) if len(cells) > 1 else None


def length_of(row: Row, table: Table) -> int:
    """The minutes that all in a row takes, if a column says so."""
    said = (cell.text for cell in row.reading.line.cells if cell.column == table.lengths)
    return next(filter(None, (minutes_of(text, numbers=True) for text in said)), 0)


def titled_cells(table: Table) -> Iterator[list[Reading]]:
    """The lines of each cell that may have a title: below descriptions, where no head says more."""
    labels = [head.label for head in table.heads.values()]
    plainly = any(label is None or label.field == "title" for label in labels)
    fields = ("title", "room") if table.shape is Shape.ROOMS else ("title",)  # a room: `Hall`
    fields = fields if plainly else (*fields, "abstract")
    for row in table.rows:
        for cell in row.line.cells:
            head = table.heads.get(cell.column)
            if not _is_of_times(cell, table) and (
                head is None or head.label is None or head.label.field in fields
            ):
                lines = cell_readings(row, cell)
                if lines:
                    yield lines


def texts_of_people(table: Table) -> Iterator[str]:
    """The lines of cells below heads of people."""
    heads = {column for column, head in table.heads.items() if head.label and head.label.role}
    for row in table.rows if table.shape is Shape.FIELDS and heads else ():
        for cell in row.line.cells:
            if cell.column in heads:
                yield from cell.text.split("\n")


def is_head_again(row: Row, table: Table) -> bool:
    """Whether a row says the heads of the columns once more."""
    heads = [(cell, table.heads.get(cell.column)) for cell in row.reading.line.cells]
    same = [folded(cell.text) == folded(head.reading.text) for cell, head in heads if head]
    return bool(same) and 2 * sum(same) >= len(same)


def day_of(row: Row, table: Table) -> Reading | None:
    """The day that a row is the heading of."""
    if is_whole_row(row, table):
        return row.reading if row.reading.day is not None else None
    fields = table.shape is Shape.FIELDS and not is_head_again(row, table)
    return day_beside(row.reading, table.times) if fields else None


def is_whole_row(row: Row, table: Table) -> bool:
    """Whether a row without a time has one cell over all columns: the heading of what follows."""
    if row.time is not None or len(row.cells) != 1:
        return False
    return row.cells[0].columns >= table.width - 1 or row.reading.day is not None
