"""Tables of HTML and word processors: which columns a cell takes, and what is a table at all.

Old pages have tables only to put things side by side. Such a table is taken apart: what stands in
its cells are lines like any other. Elements that a page puts into rows and columns by their class,
`grid grid-cols-3`, are cells: a browser shows each of them in a place of its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.grid import row_line
from confsched.reading.programme_text.page import Cell, Kind, Line

_DEEPEST = 20  # tables in tables
_WIDEST = 200  # columns or rows that a cell may say it takes
_CLOCK = pattern(r"\d[:.h]\d\d")
_LONGEST = 30  # lines of a cell; one that has more is no cell of a table
_COLUMNS = pattern(r"(?:^|\s)grid-cols-(\d{1,2})(?=\s|$)")
_SPAN = pattern(r"(?:^|\s)col-span-(\d{1,2})(?=\s|$)")


@dataclass(slots=True)
class Box:
    """A cell while it is read: what stands in it, and how far it reaches."""

    column: int
    columns: int = 1
    rows: int = 1
    head: bool = False
    lines: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    """A table while it is read. `holds` is whether another one stands in one of its cells.

    `ended` is whether its last row has: a cell behind it begins another one.
    """

    gap: int = 0
    holds: bool = False
    layout: bool = False
    ended: bool = True
    rows: list[list[Box]] = field(default_factory=list)
    taken: dict[int, int] = field(default_factory=dict)  # by column: rows that a cell still takes
    above: dict[int, Box] = field(default_factory=dict)  # by column: the last cell that began there

    def row(self) -> None:
        """Begin a row."""
        self.taken = {column: left - 1 for column, left in self.taken.items() if left > 1}
        self.rows.append([])
        self.ended = False

    def cell(self, columns: int = 1, rows: int = 1, *, head: bool = False) -> Box:
        """Begin a cell in the next column that is free."""
        if self.ended:
            self.row()
        columns, rows = (min(max(number, 1), _WIDEST) for number in (columns, rows))
        column = self.free
        box = Box(column, columns, rows, head)
        self.rows[-1].append(box)
        self.above[column] = box
        if rows > 1:
            self.taken.update(dict.fromkeys(range(column, column + columns), rows))
        return box

    @property
    def free(self) -> int:
        """The next column of the row that no cell takes."""
        here = self.rows[-1]
        column = here[-1].column + here[-1].columns if here else 0
        while self.taken.get(column, 0) > 0:
            column += 1
        return column

    def go_on(self) -> Box:
        """The cell above goes on in this row: it is one row longer, and ends this one's place."""
        here = self.rows[-1]
        column = here[-1].column + here[-1].columns if here else 0
        above = self.above.get(column)
        if above is None:
            return self.cell()
        above.rows += 1
        here.append(Box(column, above.columns))
        return above

    def drop_numbers(self) -> None:
        """Empty what a spreadsheet counts by: `A`, `B` in the first row, `1`, `2` beside others."""
        first, *rows = [[box for box in row if box.lines] for row in self.rows] or [[]]
        letters = [box.lines[0].text for box in first][:26]
        beside = [row[0] for row in rows if row]
        counted = all(not box.column and box.lines[0].text.isdecimal() for box in beside)
        if counted and len(letters) > 1 and letters == [chr(65 + n) for n in range(len(letters))]:
            for box in (*first, *beside):
                box.lines = []

    @property
    def is_layout(self) -> bool:
        """Whether it only puts things side by side."""
        boxes = [box for row in self.rows for box in row if box.lines]
        return (
            self.layout
            or self.holds
            or len({box.column for box in boxes}) < 2
            or any(len(box.lines) > _LONGEST for box in boxes)
            or (any(_headings(box) > 1 for box in boxes) and not self._begins_with_times)
        )

    @property
    def _begins_with_times(self) -> bool:
        """Whether most rows begin with a time: people in their cells may have headings."""
        first = [row[0].lines for row in self.rows if row and row[0].lines]
        timed = sum(_CLOCK.search(lines[0].text) is not None for lines in first)
        return 2 * timed > len(first)


class OpenTables:
    """The tables that are open while a page is read, the innermost last."""

    def __init__(self) -> None:
        self.number = 0  # of the last table that was read
        self._open: list[Table] = []
        self._deeper = 0  # those that are open deeper in others than any programme has them

    def __bool__(self) -> bool:
        return bool(self._open)

    @property
    def innermost(self) -> Table | None:
        """The innermost table that is read."""
        return self._open[-1] if self._open else None

    @property
    def current(self) -> Table | None:
        """The same, unless what comes now is of one that is too deep."""
        return None if self._deeper else self.innermost

    def begin(self, table: Table) -> bool:
        """Open a table, and return whether it is read: one that is too deep is not."""
        self._deeper += bool(self._deeper) or len(self._open) >= _DEEPEST
        if not self._deeper:
            self._open.append(table)
        return not self._deeper

    def end(self) -> list[Line] | None:
        """Close the innermost table, and return what it comes to; None for one that is not read."""
        if self._deeper or not self._open:
            self._deeper = max(self._deeper - 1, 0)
            return None
        table = self._open.pop()
        table.drop_numbers()
        self.number += not table.is_layout
        if self._open and not table.is_layout:
            self._open[-1].holds = True
        return list(table_lines(table, self.number))

    def sink(self, outside: list[Line]) -> list[Line]:
        """Where a line belongs: the cell that is open, or `outside` of all of them."""
        cells = (one.rows[-1][-1] for one in reversed(self._open) if one.rows and one.rows[-1])
        return next((cell.lines for cell in cells), outside)


def _headings(box: Box) -> int:
    return sum(line.kind is Kind.HEADING for line in box.lines)


def table_lines(table: Table, number: int) -> Iterator[Line]:
    """The rows of a table, or the lines that stand in it."""
    if table.is_layout:
        for row in table.rows:
            for box in row:
                yield from box.lines
        return
    gap = table.gap
    drawn = list(accumulate((any(box.lines for box in row) for row in table.rows), initial=0))
    for at, row in enumerate(table.rows):
        boxes = [box for box in row if box.lines]
        for box in boxes:  # rows of which nothing is left are none that it takes
            box.rows = max(drawn[min(at + box.rows, len(table.rows))] - drawn[at], 1)
        if boxes:
            yield _row(boxes, number, gap)
            gap = 0


def _row(boxes: list[Box], number: int, gap: int) -> Line:
    cells = [_cell(box) for box in boxes]
    line = row_line(cells, cells[0].start, max(cell.end for cell in cells), number, gap)
    moments = tuple(moment for box in boxes for part in box.lines for moment in part.moments)
    bold = all(box.head or all(part.bold for part in box.lines) for box in boxes)
    return line._replace(moments=moments, bold=bold)


def _cell(box: Box) -> Cell:
    text = "\n".join(line.text for line in box.lines)
    first, last = box.lines[0], box.lines[-1]
    return Cell(text, first.start, last.end, box.column, box.columns, box.rows, (*box.lines,))


@dataclass(slots=True)
class Grid:
    """A grid while it is read: its columns, the cells that were begun, and elements open in it."""

    columns: int
    cells: int = 0
    depth: int = 0


def grid_columns(attributes: dict[str, str]) -> int:
    """How many columns the class of an element gives to what stands in it; 0 where none."""
    match = _COLUMNS.search(attributes.get("class", ""))
    return int(match[1]) if match is not None else 0


def grid_span(attributes: dict[str, str]) -> int:
    """How many columns an element of a grid takes."""
    match = _SPAN.search(attributes.get("class", ""))
    return int(match[1]) if match is not None else 1
