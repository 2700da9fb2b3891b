"""OpenDocument spreadsheets (.ods, ODF 1.3, part 3): how far they reach, and what is merged.

Rows and cells that are the same are written once, with how often they are there, so a few bytes
can stand for gigabytes. So the size is looked at before anybody else reads the cells.
"""

from typing import NamedTuple, TypeAlias

from confsched.patterns import pattern
from confsched.reading.archive import Refused, check_extent, parse, parts_of
from confsched.reading.strange import open_document_of
from confsched.reading.workbook import cell_name, letters

# what is merged: its first row and column, and its last ones, counted from 0
Range: TypeAlias = tuple[tuple[int, int], tuple[int, int]]

_CONTENT, _KIND = "content.xml", "mimetype"
_PARTS = pattern(r"content\.xml|mimetype|META-INF/manifest\.xml")
_MOST_ALIKE = 10_000  # rows that are the same and have something in them
_OF_TABLES = b"application/vnd.oasis.opendocument.spreadsheet"  # a template's goes on


class OpenDocument(NamedTuple):
    """The parts of a file that are needed, what is merged or hidden, links, struck cells."""

    parts: dict[str, bytes]
    merged: dict[str, list[Range]]
    unseen: list[str]
    links: dict[str, str]
    struck: set[str]


def is_open_document(names: frozenset[str]) -> bool:
    """Whether an archive with parts of these names is one."""
    return {_CONTENT, _KIND} <= names


def read_parts(data: bytes) -> OpenDocument:
    """The parts of a spreadsheet that hold its values; raises Refused."""
    parts = dict(parts_of(data, _PARTS, "workbook"))
    kind = parts.get(_KIND, b"")
    if not kind.startswith(_OF_TABLES):
        raise Refused(open_document_of(kind))
    if b"encryption-data" in parts.get("META-INF/manifest.xml", b""):
        raise Refused("a workbook with a password; save it without")
    reader = _Reader()
    parse(parts.get(_CONTENT, b""), "workbook", reader.begin, reader.end)
    return OpenDocument(parts, reader.merged, reader.unseen, reader.links, reader.struck)


class _Reader:
    """Takes what expat finds; a table inside of a cell is none of the sheets."""

    def __init__(self) -> None:
        self.merged: dict[str, list[Range]] = {}
        self.links: dict[str, str] = {}
        self.struck: set[str] = set()
        self.strikes: set[str] = set()  # styles
        self.style = ""
        self.here: list[Range] = []
        self.name = self.last = ""  # of the sheet, and of the cell
        self.tables = 0  # that are open, one in the other
        self.row = self.column = 0  # of what comes next
        self.rows = 1  # how often the row is there
        self.width = 0  # of what is filled
        self.unseen: list[str] = []  # rows and columns
        self.veiled: set[int] = set()  # columns in which nothing was found yet
        self.hides = False  # whether the row is one, and has nothing in it yet

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table":
            self.tables += 1
        if self.tables != 1 and name not in ("style", "text-properties"):
            return
        said = {name.rpartition(" ")[2]: value for name, value in attributes.items()}
        if name == "table":
            self.name = said.get("name", "")
            self.here = self.merged.setdefault(self.name, [])
            self.row = self.column = self.width = 0
            self.veiled.clear()
        elif name == "style":
            self.style = said.get("name", "")
        elif name == "text-properties":
            if said.get("text-line-through-style", "none") != "none":
                self.strikes.add(self.style)
        elif name == "table-row":
            self.column = 0
            self.rows = _number(said, "number-rows-repeated")
            self.hides = said.get("visibility", "visible") != "visible"
        elif name in ("table-cell", "covered-table-cell", "table-column"):
            self.cell(said)
        elif name == "a" and "href" in said:
            self.links.setdefault(self.last, said["href"])

    def end(self, name: str) -> None:
        if name == "table":
            self.tables -= 1
        elif name == "table-row" and self.tables == 1:
            self.row += self.rows

    def cell(self, said: dict[str, str]) -> None:
        """A cell, or as many of them as are the same; or columns, which may be hidden."""
        column, self.column = self.column, self.column + _number(said, "number-columns-repeated")
        if said.get("visibility", "visible") != "visible":
            self.veiled.update(range(column, self.column)[:1000])
        self.last = cell_name(self.name, f"{letters(column + 1)}{self.row + 1}")
        if "value-type" in said:
            self.width = max(self.width, self.column)
            check_extent(self.row + self.rows, self.width)
            if self.rows > _MOST_ALIKE:
                raise Refused(f"a sheet with {self.rows:,} times one row is no programme", "F009")
            if said.get("style-name") in self.strikes:
                self.struck.add(self.last)
            for number in range(self.hides * self.rows):
                self.unseen.append(cell_name(self.name, str(self.row + 1 + number)))
            self.hides = False
            for number in sorted(self.veiled.intersection(range(column, self.column))):
                self.unseen.append(cell_name(self.name, letters(number + 1)))
                self.veiled.remove(number)
        below, beside = (_number(said, f"number-{way}-spanned") for way in ("rows", "columns"))
        if below > 1 or beside > 1:
            last = (self.row + below - 1, column + beside - 1)
            self.here.append(((self.row, column), last))


def _number(said: dict[str, str], name: str) -> int:
    """How often something is there, or over how many it reaches."""
    text = said.get(name, "1")
    return max(int(text), 1) if text.isdecimal() and len(text) < 10 else 1
