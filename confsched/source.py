"""A text, places in it, and the lines and columns that people count."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from confsched.patterns import pattern

_OPENING = 4096  # bytes
_SETTINGS = pattern(r"(?:^|[/\\])_config\.ya?ml$")  # of a site
_LINE_BREAK = pattern(r"\r\n|\n|\r")


class Position(NamedTuple):
    """A line and a column, both counted from 1; a column is a code point, not a cell."""

    line: int
    column: int


class Source:
    """One text with the name that messages call it by.

    A large one is kept as the UTF-8 it came in, which takes a half or a quarter of the memory; it
    is decoded when somebody wants to see it. `foreign` says which format of somebody else's it is
    in: such a file is read and never changed, but for a table in text, whose `separator` is what
    parts its cells: what stands in a cell can be mended if all `is_utf8`. One that `is_calendar` is
    a calendar of somebody else's: what most of its events leave out is nothing that it speaks of.
    One that `is_script` is a program with data in it. `yearless` is the first of its dates that say
    no year, where none does, `dated` the only date that is mentioned in it, and nowhere said to be
    its day.
    """

    __slots__ = (
        "_starts",
        "_text",
        "dated",
        "foreign",
        "is_calendar",
        "is_script",
        "is_utf8",
        "name",
        "separator",
        "yearless",
    )

    def __init__(self, name: str, text: str | bytes) -> None:
        self.name = name
        self.foreign = ""
        self.yearless = ""
        self.dated = ""
        self.is_calendar = False
        self.is_script = False
        self.is_utf8 = True
        self.separator = ""
        self._text = text
        self._starts: list[int] = []

    @property
    def is_table(self) -> bool:
        """Whether it has rows of cells."""
        return bool(self.separator)

    @property
    def is_mended(self) -> bool:
        """Whether its text may be changed where something is wrong."""
        return self.is_utf8 if self.separator else not self.foreign

    @property
    def text(self) -> str:
        """The whole text."""
        if isinstance(self._text, bytes):
            self._text = self._text.decode()
        return self._text

    @property
    def raw(self) -> str | bytes:
        """The text as it is kept."""
        return self._text

    @property
    def opening(self) -> str:
        """How the text begins; that is known without decoding all of it."""
        if isinstance(self._text, bytes):
            return self._text[:_OPENING].decode(errors="ignore")
        return self._text[:_OPENING]

    @property
    def is_marked_up(self) -> bool:
        """Whether it begins as XML and HTML do, and not as what git could not merge."""
        start = self.opening.lstrip()[:2]
        return start[:1] == "<" and start != "<<"

    @property
    def is_never_ours(self) -> bool:
        """Whether it is written as no file of ours is: XML, HTML, a program, settings of Jekyll."""
        return self.is_script or self.is_marked_up or _SETTINGS.search(self.name) is not None

    def position(self, offset: int) -> Position:
        """Line and column of an offset into the text."""
        from bisect import bisect_right  # noqa: PLC0415 -- only for what is printed

        starts = self._line_starts()
        line = bisect_right(starts, min(offset, len(self.text)))
        return Position(line, offset - starts[line - 1] + 1)

    def cell(self, offset: int) -> str:
        """The name of the cell at an offset, where people count in cells; nothing in a text."""
        del offset
        return ""

    def line_at(self, offset: int, far: int) -> tuple[str, int]:
        """The line at an offset, at most so far from it, and how far into that the offset is.

        A file of many megabytes may be one line.
        """
        line, _ = self.position(offset)
        start = max(self.start_of(line), offset - far)
        end = min(self.start_of(line + 1), offset + far)
        return self.text[start:end].rstrip("\r\n"), offset - start

    def line(self, number: int) -> str:
        """The line of that number, without its line break; empty past the end."""
        starts = self._line_starts()
        if not 0 < number <= len(starts):
            return ""
        end = starts[number] if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end].rstrip("\r\n")

    def start_of(self, number: int) -> int:
        """The offset at which the line of that number begins; the end of the text past the last."""
        starts = self._line_starts()
        return starts[number - 1] if number <= len(starts) else len(self.text)

    def _line_starts(self) -> list[int]:
        if not self._starts:
            self._starts.append(0)
            self._starts.extend(_after_breaks(self.text))
        return self._starts

    def __repr__(self) -> str:
        return f"Source({self.name!r})"


def _after_breaks(text: str) -> Iterator[int]:
    """Where each line but the first begins; the pattern takes five to fifty times as long."""
    if "\r" in text:
        yield from (match.end() for match in _LINE_BREAK.finditer(text))
        return
    after = text.find("\n") + 1
    while after:
        yield after
        after = text.find("\n", after) + 1


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a source: offsets of its first character and of the one after its last.

    As a text it is a place as reports name it: `day1.yaml:12:3`, `programme.xlsx!Sessions!C7`.
    """

    source: Source
    start: int
    end: int

    @property
    def first(self) -> Position:
        """Where it begins."""
        return self.source.position(self.start)

    @property
    def last(self) -> Position:
        """The position just after its last character."""
        return self.source.position(self.end)

    @property
    def text(self) -> str:
        """What stands there."""
        return self.source.text[self.start : self.end]

    def __str__(self) -> str:
        cell = self.source.cell(self.start)
        if "!" in cell:  # of a sheet, as spreadsheets write it
            return f"{self.source.name}!{cell}"
        line, column = self.first
        return f"{self.source.name}:{cell or f'{line}:{column}'}"
