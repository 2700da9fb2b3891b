"""What word processors write, as lines of a page: paragraphs with their headings, lists, tables."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.line_source import Paragraphs
from confsched.reading.programme_text.front_ends.columns import tab_lines, tabbed
from confsched.reading.programme_text.front_ends.html_tables import Box, OpenTables, Table
from confsched.reading.programme_text.front_ends.inline import shown
from confsched.reading.programme_text.front_ends.plain_text import BULLET
from confsched.reading.programme_text.front_ends.raw import Raw
from confsched.reading.programme_text.page import Kind, Line, Note, Page
from confsched.reading.programme_text.recognisers.dates import days_in

_OF_SHEET = pattern(  # the number of a page, and of how many
    r"(?:page|seite|p[aá]gina|strona|sida|side|p|of|von|de|di|van|z|av|\d|\W)+", re.IGNORECASE
)


class Style(NamedTuple):
    """What a style says itself; `level` is that of a heading, and 0 for none."""

    level: int = 0
    listed: bool = False
    bold: bool = False


@dataclass(slots=True)
class Paragraph:
    """A paragraph while it is read: its lines so far, and what is known of all of it."""

    number: int
    style: Style = Style()  # noqa: RUF009 -- is immutable
    level: int = 0
    listed: bool = False
    depth: int = 0
    lines: list[str] = field(default_factory=lambda: [""])
    plain: set[int] = field(default_factory=set)  # the lines of which some is not bold

    def say(self, text: str, *, bold: bool) -> None:
        """More of its last line."""
        self.lines[-1] += text
        if not (bold or text.isspace()):
            self.plain.add(len(self.lines) - 1)

    @property
    def kind(self) -> tuple[Kind, int]:
        """What it is, and of which level."""
        level = self.level or self.style.level
        if level:
            return Kind.HEADING, level
        listed = self.listed or self.style.listed
        return (Kind.ITEM, self.depth) if listed else (Kind.PLAIN, 0)


class Typeset:
    """Takes paragraphs and tables, one after the other, and writes their lines."""

    def __init__(self, source: Paragraphs) -> None:
        self.source = source
        self.lines: list[Line] = []
        self.paragraphs: list[Paragraph] = []
        self.tables = OpenTables()
        self.number = 0
        self.gap = 0
        self.in_block = False  # the paragraph above has several lines
        self.bold = self.hidden = False
        self.box: list[Box] = []
        self.part = ""  # what paragraphs are named after that stand outside of the text
        self.notes: list[Note] = []

    def taken(self) -> list[Line]:
        """All lines so far; what comes now is another part of the document."""
        found = list(with_rows(self.lines, self.tables.number))
        self.lines, self.tables, self.number, self.gap = [], OpenTables(), 0, 0
        return found

    def leave(self, what: str, lines: Sequence[Line]) -> None:
        """Tell of lines that stand outside of the text and are not used."""
        for one in lines:
            self.notes.append(Note(one.start, one.end, f"left out: {what}: {one.text!r}"))

    def page(self, above: Sequence[Line]) -> Page:
        """All lines so far, below what stands `above` the text of each sheet.

        Another date there than those of the text is that of an edition.
        """
        lines, heads = self.taken(), dict[str, Line]()
        dates = set[date | None]().union(*map(_dates, lines if above else ()))
        for one in above:
            if not (_OF_SHEET.fullmatch(one.text) or (dates and not _dates(one) <= dates)):
                heads[one.text] = one._replace(kind=Kind.PLAIN, level=0, cells=(), table=0)
        return Page(self.source, (*heads.values(), *lines), notes=tuple(self.notes))

    def begin_paragraph(self, style: Style = Style()) -> None:  # noqa: B008 -- is immutable
        """A paragraph begins, perhaps within another one: in a frame."""
        self.number += not self.tables  # as somebody counts who sees the text
        self.paragraphs.append(Paragraph(self.number, style))

    def end_paragraph(self) -> None:
        """The paragraph that began last ends."""
        if self.paragraphs:
            self.close(self.paragraphs.pop())

    def break_line(self) -> None:
        """Another line of the paragraph begins."""
        if self.paragraphs:
            self.paragraphs[-1].lines.append("")

    def say(self, text: str) -> None:
        """More of the text of the paragraph."""
        if self.paragraphs and not self.hidden:
            self.paragraphs[-1].say(text, bold=self.bold)

    def begin_table(self) -> None:
        """A table begins, perhaps in a cell of another one."""
        self.tables.begin(Table(self.gap))
        self.gap = 0

    def end_table(self) -> None:
        """The table that began last ends."""
        self.sink.extend(self.tables.end() or ())

    def end_cell(self) -> None:
        """The cell that began last ends."""
        if self.box:
            self.box.pop()

    @property
    def sink(self) -> list[Line]:
        """Where lines go: into the innermost cell, or onto the page."""
        return self.box[-1].lines if self.box else self.lines

    def close(self, paragraph: Paragraph) -> None:
        """A paragraph ends: each of its lines is one of the page.

        One of several lines is a block: what is below and above it stands apart from it.
        """
        kind, level = paragraph.kind
        name = self.name(paragraph)
        block = len(paragraph.lines) > 1
        apart = bool(self.sink) and (block or self.in_block)
        self.in_block = block
        for number, said in enumerate(paragraph.lines):
            text = shown(said).strip(" \n\r")
            if not text.strip():
                self.gap += 1
                continue
            start, end = self.source.write(text, paragraph.number, name)
            bullet = BULLET.match(text) if kind is Kind.PLAIN else None  # that somebody typed
            skipped = bullet.end() if bullet else len(text) - len(text.lstrip())
            item = Kind.ITEM if bullet else kind
            bold = number not in paragraph.plain and kind is not Kind.HEADING
            start, text = start + skipped, text[skipped:].strip()
            gap = max(self.gap, int(apart))
            self.sink.append(Line(text, start, end, item, level, gap, bold=bold))
            self.gap, apart = 0, False
            kind = Kind.PLAIN if kind is Kind.ITEM else kind

    def name(self, paragraph: Paragraph) -> str:
        """Where a paragraph stands, for who looks for it."""
        table = self.tables.innermost
        if table is None or not self.box:
            return f"{self.part}paragraph {paragraph.number}"
        rows = table.rows
        return f"table {self.tables.number + 1}, row {len(rows)}, cell {len(rows[-1])}"


def _dates(line: Line) -> set[date | None]:
    return {day.date for day in days_in(line.text) if day.day}


def with_rows(lines: Iterable[Line], tables: int) -> Iterator[Line]:
    """The lines; those in which tabs make a table are rows of it."""
    found = list(lines)
    rows = tabbed([Raw(line.text if line.kind is not Kind.ROW else "", 0, 0) for line in found])
    for number, line in enumerate(found):
        if number in rows:
            raw = Raw(line.text, line.start, line.gap)
            yield from (
                row._replace(bold=line.bold) for row in tab_lines(raw, tables + rows[number])
            )
        else:
            yield line
