"""A workbook as a source: its text is one line for each row, and its places are cells."""

from bisect import bisect_right
from collections.abc import Sequence

from confsched.patterns import pattern
from confsched.reading.line_source import LineSource
from confsched.reading.tree import marks_of, start_of
from confsched.source import Position

_BETWEEN = " | "
_BREAKS = str.maketrans("\r\n\t\v\f\u2028\u2029\x85", " " * 8)
_PLAIN = pattern(r"[A-Za-z_][A-Za-z0-9_.]*")


class Workbook(LineSource):
    """The rows of all sheets, one under the other, and which cell stands where.

    A line is a row, as far as it is filled. Positions count rows and columns of the sheet. `hidden`
    has the names of the sheets that nobody sees, `unseen` the rows that nobody does, `links` has
    where cells lead by their names, `struck` those whose text is struck through.
    """

    __slots__ = ("_rows", "_sheets", "_starts", "hidden", "links", "struck", "unseen")

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.hidden: frozenset[str] = frozenset()
        self.unseen: list[str] = []
        self.links: dict[str, str] = {}
        self.struck: frozenset[str] = frozenset()
        self._sheets: list[str] = []
        self._rows: list[tuple[int, int, int]] = []  # sheet, number, index of its first cell
        self._starts: list[int] = []  # where each cell begins

    @property
    def is_table(self) -> bool:
        """Every sheet is one."""
        return True

    @property
    def names(self) -> Sequence[str]:
        """How its sheets are called, in their order."""
        return self._sheets

    def open(self, sheet: str) -> None:
        """What is written from now on is on this sheet."""
        self._sheets.append(sheet)

    def write(self, number: int, cells: Sequence[str]) -> list[int]:
        """One more row of the sheet, from column A on; the packed place of each of its cells."""
        self._rows.append((len(self._sheets) - 1, number, len(self._starts)))
        line = _BETWEEN.join(cells)
        if not line.isprintable():  # what is has no line breaks, and that is asked at once
            line = line.translate(_BREAKS)
        marks = marks_of(cells, self.add(line), len(_BETWEEN))
        self._starts += map(start_of, marks)
        return marks

    def position(self, offset: int) -> Position:
        """Row and column of the cell at an offset."""
        _, row, column = self._at(offset)
        return Position(row, column)

    def sheet(self, offset: int) -> int:
        """The number of the sheet that an offset is on."""
        return self._at(offset)[0]

    def cell(self, offset: int) -> str:
        """`Talks!B7`, with quotes around the name of a sheet that is no single word."""
        sheet, row, column = self._at(offset)
        return cell_name(self._sheets[sheet], f"{letters(column)}{row}") if self._sheets else ""

    def _at(self, offset: int) -> tuple[int, int, int]:
        """Index of the sheet, row and column of the cell at an offset."""
        if not self._rows:
            return 0, 1, 1
        sheet, number, first = self._rows[self.index(offset)]
        return sheet, number, max(bisect_right(self._starts, offset) - first, 1)


def letters(column: int) -> str:
    """The name of a column, counted from 1: A, B … Z, AA."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def cell_name(sheet: str, cell: str) -> str:
    """What a cell is called in formulas: `Talks!B7`, `'Day 1'!B7`."""
    quoted = sheet if _PLAIN.fullmatch(sheet) else "'" + sheet.replace("'", "''") + "'"
    return f"{quoted}!{cell}"
