"""Spreadsheets that are drawn as grids, as pages: rooms as columns, times down the first of them.

A sheet is one where the cells of a column are times, and the heads of several columns behind it
are rooms, tracks or days. What a list of fields has besides is no room: lengths are left out, for
the times say them, and so are notes.
"""

from collections.abc import Iterator, Sequence
from itertools import count, pairwise, takewhile
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.grid import row_line
from confsched.reading.programme_text.labels import column_label
from confsched.reading.programme_text.page import Cell, Kind, Line, Note, Page
from confsched.reading.programme_text.people import people_in
from confsched.reading.programme_text.plain import folded
from confsched.reading.programme_text.readings import Reading
from confsched.reading.programme_text.tables import Shape, Table, fits_grid, is_time, table_in
from confsched.reading.programme_text.tables import time_column as time_column_of
from confsched.reading.tabular import Row, Sheet
from confsched.source import Source

_MASK = (1 << 32) - 1
_FRACTION = pattern(r"0?\.\d+")
_BRACKET = pattern(r"\w \(([^()]{3,80})\)\s*$")
_SURE = 0.5
_HOURS = pattern(r"(\d{1,2})\s?[-–—]\s?(\d{1,2})")
_MOMENT = pattern(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d)?")
_NO_ROOM = frozenset(
    (
        *("length", "duration", "minutes", "mins", "min", "dauer", "duree", "duracion", "durata"),
        *("notes", "note", "remarks", "comments", "notizen", "bemerkungen", "remarques", "notas"),
    )
)
_LAST = frozenset(
    ("end", "ende", "fin", "fine", "finish", "end of day", "end of the day", "schluss", "final")
)
_FIRST = 3  # columns among which that of the times is
_MINUTES = 24 * 60


class Drawn(NamedTuple):
    """The grids among some sheets as a page, what is noted, and the names of the other sheets."""

    page: Page
    notes: tuple[Note, ...]
    others: tuple[str, ...]


class _Line(NamedTuple):
    """A row that is filled, with its number in the sheet; none for a day that stood beside one."""

    number: int
    cells: list[Cell]


def drawn_page(source: Source, sheets: Sequence[Sheet], *, sure: bool = False) -> Drawn | None:
    """The page that sheets are of which at least one is a grid; None where none is.

    `sure` is whether somebody says that they are: then the columns may be called anything.
    """
    lines: list[Line] = []
    notes: list[Note] = []
    others: list[str] = []
    tables = count(1)
    for sheet in sheets:
        grid = _Grid(sheet)
        drawn = list(grid.lines(tables))
        if _is_grid(drawn, sure=sure):
            lines += (*_titled(sheet), *drawn)
            notes += grid.notes()
        elif sheet.rows:
            others.append(sheet.name)
    return Drawn(Page(source, tuple(lines)), tuple(notes), tuple(others)) if lines else None


def _titled(sheet: Sheet) -> Iterator[Line]:
    """The name of a sheet that is a day; it stands where the sheet begins."""
    first = next(row.marks[0] >> 32 for row in sheet.rows if row.marks)
    line = Line(sheet.name, first, first, Kind.HEADING, 1)
    if Reading(0, line).day is not None:
        yield line


def _is_grid(lines: Sequence[Line], *, sure: bool) -> bool:
    """Whether all tables of a sheet have rooms, tracks or days as columns, at least plainly one."""
    numbers = {line.table for line in lines if line.table}
    tables = [
        table_in([Reading(0, line) for line in lines if line.table == number])
        for number in sorted(numbers)
    ]
    found = [table for table in tables if table is not None]
    grids = all(table.shape is not Shape.FIELDS for table in found)
    return bool(found) and grids and (sure or any(map(_is_plain, found)))


def _is_plain(table: Table) -> bool:
    """Whether the heads are what only a grid has, or the cells below several of them are."""
    heads = table.heads.values()
    also = [head.also for head in heads if head.also is not None]
    if table.shape is Shape.DAYS or fits_grid([head.reading for head in heads]) or fits_grid(also):
        return True
    cells = [cell for row in table.rows for cell in row.line.cells if cell.column in table.heads]
    across = any(cell.columns > 1 and not _is_heading(cell, table) for cell in cells)
    return across or len({cell.column for cell in cells if _has_people(cell)}) > 1


def _is_heading(cell: Cell, table: Table) -> bool:
    """Whether a cell is drawn over the whole table, as the heading of what is below it."""
    return cell.columns >= table.width


def _has_people(cell: Cell) -> bool:
    """Whether people stand with a title in one cell: in a line below it, or in brackets behind."""
    title, *below = cell.text.split("\n")
    bracket = _BRACKET.search(title)
    parts = [*below, bracket[1]] if bracket else below
    return any(people_in(part).score > _SURE for part in parts)


class _Grid:
    """A sheet as rows of a page: with days in rows of their own, and times as people write them."""

    def __init__(self, sheet: Sheet) -> None:
        self.areas = {(one.top, one.left): one for one in sheet.merged}
        filled = [
            _Line(number, self.cells(number, row))
            for number, row in enumerate(sheet.rows)
            if any(row.cells)
        ]
        timed = (_row([_without_date(cell) for cell in line.cells], 1) for line in filled)
        self.times = time_column_of([Reading(0, line) for line in timed]) or 0
        found = {line.number for line in filled if self.is_head(line.cells)}
        self.heads = self.with_above(filled, found) if found else self.above_times(filled)
        self.dropped = {
            cell.column: cell
            for line in filled
            if line.number in self.heads
            for cell in line.cells
            if folded(cell.text).strip(" .:") in _NO_ROOM
        }
        self.ends = {
            cell.column
            for line in filled
            if line.number in self.heads
            for cell in line.cells
            if cell.column > self.times and _is_of_times(cell)
        }
        self.closed: list[Cell] = []
        self.rows = list(self.joined(self.with_days(filled)))

    def cells(self, number: int, row: Row) -> list[Cell]:
        """The filled cells of a row; `rows` is where one ends that is merged downwards."""
        found = []
        for column, (text, mark) in enumerate(zip(row.cells, row.marks, strict=True)):
            if text:
                area = self.areas.get((number, column))
                width = area.right - column + 1 if area else 1
                bottom = area.bottom if area else number
                text = _with_clock(text) if column < _FIRST else text  # noqa: PLW2901 -- the same
                found.append(Cell(text, mark >> 32, mark & _MASK, column, width, bottom))
        return found

    def is_head(self, cells: Sequence[Cell]) -> bool:
        """Whether a row names columns: it says where the times are, or is rooms, tracks or days."""
        corner = [cell for cell in cells if cell.column <= self.times]
        heads = [cell for cell in cells if cell.column > self.times]
        named = any(_is_of_times(cell) for cell in corner)
        fits = named or fits_grid([Reading(0, _line(cell)) for cell in heads])
        return len(heads) > 1 and fits and not any(map(is_time, corner))

    def above_times(self, lines: Sequence[_Line]) -> set[int]:
        """The last row of several cells above the first with a time, which may be a head."""
        above = [*takewhile(lambda line: not self.is_timed(line), lines)]
        return {line.number for line in [line for line in above if len(line.cells) > 1][-1:]}

    def with_above(self, lines: Sequence[_Line], heads: set[int]) -> set[int]:
        """Heads, and rows of several cells directly above them, which say more of the columns."""
        found = set(heads)
        for above, line in reversed(list(pairwise(lines))):
            if line.number in found and len(above.cells) > 1 and not self.is_timed(above):
                found.add(above.number)
        return found

    def is_timed(self, line: _Line) -> bool:
        return any(self.is_time(cell) and is_time(cell) for cell in line.cells)

    def with_days(self, lines: Sequence[_Line]) -> Iterator[_Line]:
        """Rows without what is no session; a day that stands beside a time is a row above it."""
        day = ""
        for number, cells in lines:
            moment = next((_MOMENT.fullmatch(one.text) for one in cells if self.is_time(one)), None)
            for cell in cells:
                is_beside = cell.column < self.times and len(cells) > 1 and number not in self.heads
                if is_beside and Reading(0, _line(cell)).day is not None:
                    yield _Line(-1, [cell])
                elif moment and self.is_time(cell) and moment[1] != day:
                    day = moment[1]
                    yield _Line(-1, [cell._replace(text=day)])
            alone = [_without_date(cell) if self.is_time(cell) else cell for cell in cells]
            yield _Line(number, list(self.sessions(cells)) if len(cells) > 1 else alone)

    def is_time(self, cell: Cell) -> bool:
        return cell.column == self.times

    def sessions(self, cells: Sequence[Cell]) -> Iterator[Cell]:
        """The time and the sessions of a row; what only ends those above it is none."""
        end = next((cell for cell in cells if cell.column in self.ends and is_time(cell)), None)
        for cell in cells:
            if self.is_time(cell):
                text = _without_date(cell).text
                yield cell._replace(text=f"{text}–{end.text}" if end else text)
            elif self.is_last(cell, cells):
                self.closed.append(cell)
            elif cell.column > self.times and cell.column not in {*self.dropped, *self.ends}:
                yield cell

    def is_last(self, cell: Cell, cells: Sequence[Cell]) -> bool:
        """Whether a cell says that nothing more comes, and stands alone beside a time."""
        return len(cells) == 2 and folded(cell.text).strip(" .!") in _LAST

    def joined(self, lines: Iterator[_Line]) -> Iterator[_Line]:
        """Rows; one of nothing but people is part of the row above it, whose time it has."""
        last: _Line | None = None
        for line in lines:
            if last is not None and self.goes_on(last, line):
                last = last._replace(cells=[_with_below(cell, line.cells) for cell in last.cells])
                continue
            if last is not None:
                yield last
            last = line
        if last is not None:
            yield last

    def goes_on(self, above: _Line, line: _Line) -> bool:
        """Whether a row without a time says who speaks in the sessions above it."""
        held = any(cell.rows >= line.number for cell in above.cells)
        known = {cell.column for cell in above.cells}
        return (
            self.is_timed(above)
            and not held
            and all(cell.column > self.times and cell.column in known for cell in line.cells)
            and all(people_in(cell.text).score > _SURE for cell in line.cells)
        )

    def lines(self, tables: Iterator[int]) -> Iterator[Line]:
        """The rows as lines of a page; what has heads of its own is a table of its own."""
        numbers = [row.number for row in self.rows]
        table, begun = 0, False
        for row in self.rows:
            is_head = row.number in self.heads
            if is_head and (begun or not table):
                table, begun = next(tables), False
            begun = begun or self.is_timed(row)
            heights = [sum(row.number <= one <= cell.rows for one in numbers) for cell in row.cells]
            cells = [
                cell._replace(rows=height if row.number >= 0 else 1)
                for cell, height in zip(row.cells, heights, strict=True)
            ]
            yield _row(cells, table) if table else _line(cells[0])

    def notes(self) -> Iterator[Note]:
        """The columns that are no room, and the cells that are no session."""
        for cell in self.closed:
            yield Note(cell.start, cell.end, f"{cell.text!r} ends what stands above it")
        for cell in self.dropped.values():
            yield Note(cell.start, cell.end, f"the column {cell.text!r} is no room; it is left out")


def _with_clock(text: str) -> str:
    """A time of day that is written as the fraction of a day, or as nothing but hours: `9-10`."""
    hours = _HOURS.fullmatch(text.strip())
    if hours and int(hours[1]) < int(hours[2]) <= 24:
        return f"{hours[1]}:00–{hours[2]}:00"
    if not _FRACTION.fullmatch(text):
        return text
    minutes = round(float(text) * _MINUTES)
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _without_date(cell: Cell) -> Cell:
    moment = _MOMENT.fullmatch(cell.text)
    return cell._replace(text=moment[2]) if moment else cell


def _with_below(cell: Cell, below: Sequence[Cell]) -> Cell:
    """A cell with what stands in the one below it as one more line."""
    found = next((one.text for one in below if one.column == cell.column), "")
    return cell._replace(text=f"{cell.text}\n{found}") if found else cell


def _is_of_times(cell: Cell) -> bool:
    label = column_label(cell.text)
    return label is not None and label.field == "time"


def _line(cell: Cell) -> Line:
    return Line(" ".join(cell.text.split()), cell.start, cell.end)


def _row(cells: Sequence[Cell], table: int) -> Line:
    return row_line(list(cells), cells[0].start, cells[-1].end, table)
