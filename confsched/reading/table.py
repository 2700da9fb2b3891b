"""Cells, rows and sheets as they are read, and a table of entries below a head."""

from collections.abc import Iterable
from collections.abc import Sequence as AnySequence
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.tree import Mapping, Places, Sequence, Value, from_to

_NAMELESS = "column "
NAMELESS = pattern(rf"{_NAMELESS}\d+")  # what a column is called that has no name
UNSEEN = "\u200b\u2060\ufeff"  # what web pages leave around what is copied


def nameless(number: int) -> str:
    """What a column without a name is called; the first is 1."""
    return f"{_NAMELESS}{number}"


def is_nameless(name: str) -> bool:
    """Whether a column is called as one without a name is; quick, for it is asked of each cell."""
    return name.startswith(_NAMELESS) and NAMELESS.fullmatch(name) is not None


class Row(NamedTuple):
    """Some cells with the packed place of each; a blank one holds nothing."""

    cells: list[str | None]
    marks: list[int]

    @property
    def packed(self) -> int:
        """Where the whole row stands."""
        return from_to(self.marks[0], self.marks[-1])

    @property
    def first(self) -> int:
        """How many cells there are before the first one with something in it."""
        return next((number for number, cell in enumerate(self.cells) if cell), len(self.cells))

    @property
    def filled(self) -> int:
        """How many cells there are up to the last one with something in it."""
        return max((number for number, cell in enumerate(self.cells, 1) if cell), default=0)


class Merged(NamedTuple):
    """Cells that are one: its first and last row and column, counted from 0."""

    top: int
    left: int
    bottom: int
    right: int


class Sheet(NamedTuple):
    """A sheet as it is drawn; a table in text is one without a name."""

    name: str
    rows: list[Row]
    merged: AnySequence[Merged] = ()


class Table(Sequence):
    """The rows of a table; `above` are the texts above its head, each with its packed place.

    `again` are the numbers of the rows above which the head stands once more. `given` are the names
    of columns that nobody named.
    """

    __slots__ = ("above", "again", "given")

    def __init__(self, places: Places, items: Iterable[Value] = ()) -> None:
        super().__init__(places, items)
        self.above: tuple[tuple[str, int], ...] = ()
        self.again: tuple[int, ...] = ()
        self.given: tuple[str, ...] = ()


def table_like(
    like: Mapping | Sequence,
    rows: AnySequence[Mapping],
    above: Iterable[tuple[str, int]],
    again: tuple[int, ...] = (),
) -> Table:
    """A table of rows of another one, or of those below its head, with the texts above it."""
    result = Table(like.places, rows)
    result.above, result.again = tuple(above), again
    marks = [row.packed for row in rows]
    result.settle(marks, from_to(like.packed, marks[-1]) if marks else like.packed)
    return result


def trimmed(row: Row) -> Row:
    """A row without what nobody sees around what its cells say."""
    return row._replace(cells=[cell and _trimmed(cell) for cell in row.cells])


def _trimmed(cell: str) -> str | None:
    bare = cell.strip()
    edged = bare[:1] in UNSEEN or bare[-1:] in UNSEEN
    return bare.strip(f"{UNSEEN} \u00a0") or None if edged else cell


def is_head(row: Row) -> bool:
    """Whether a row can name columns."""
    return sum(1 for cell in row.cells if cell) > 1
