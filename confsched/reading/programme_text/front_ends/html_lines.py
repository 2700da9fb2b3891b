"""The lines of a page in HTML while they are made: what goes on in one, and where it belongs."""

from collections.abc import Iterator

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.flow import Flow, Typed
from confsched.reading.programme_text.front_ends.html_tables import OpenTables, Table
from confsched.reading.programme_text.front_ends.plain_text import lines_of
from confsched.reading.programme_text.front_ends.tabs import without_told
from confsched.reading.programme_text.page import ASIDE, Kind, Line
from confsched.source import Source

_BULLET = pattern(r"(?:[•▪◦‣]\s+|·\s{2,})(?=\S)")


class Lines:
    """Lines, and the tables in which they stand; `flow` is the text of the next one."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.lines: list[Line] = []
        self.title: Line | None = None
        self.flow = Flow()
        self.typed: Typed | None = None
        self.kind, self.level, self.gap = Kind.PLAIN, 0, 0
        self.inside = self.lowest = 0  # of blocks, as seen from the line above
        self.beside = 0  # elements open of what is no part of the programme
        self.tables = OpenTables()
        self.parts: list[Line] = []  # the headings of parts that tabs show

    def begin_table(self, *, layout: bool = False) -> None:
        """A table begins, unless it is too deep in others."""
        if self.tables.begin(Table(self.gap, layout=layout)):
            self.gap = 0

    def end_table(self) -> None:
        """The innermost table ends, and its rows are lines."""
        lines = self.tables.end()
        if lines is not None:
            self.sink.extend(lines)
            self.gap = 1

    @property
    def sink(self) -> list[Line]:
        """Where the next line belongs: the page, or the cell that is open."""
        return self.tables.sink(self.lines)

    def end_typed(self) -> None:
        """What was typed with blanks and line breaks is read as a plain text is."""
        if self.typed is None:
            return
        self.typed.end_line()
        lines = lines_of(self.typed.raws)
        self.typed = None
        above = self.tables.number
        for line in lines:
            number = line.table and line.table + above
            self.tables.number = max(self.tables.number, number)
            end = min(line.end, len(self.source.text))
            self.sink.append(line._replace(table=number, end=end))

    def flush(self, *, whole: bool = True) -> None:
        """A block ends: its text is a line, and goes on in none below; where one breaks it may."""
        line = self.flow.line(self.kind, self.level, self.gap)
        if line is not None:
            bullet = _BULLET.match(line.text) if line.kind is Kind.PLAIN else None
            if bullet is not None:  # that somebody typed, or a word processor
                line = line._replace(text=line.text[bullet.end() :], kind=Kind.ITEM)
            called = ASIDE if self.beside else line.called
            self.sink.append(line._replace(whole=whole, apart=-self.lowest, called=called))
            self.gap = self.inside = self.lowest = 0
            if self.kind is Kind.ITEM:
                self.kind = Kind.PLAIN

    def break_line(self) -> None:
        """A line breaks within its block."""
        if self.typed is not None:
            self.typed.end_line()
            return
        if not any(part.strip() for part in self.flow.parts):
            self.gap += 1
        kind = self.kind
        self.flush(whole=False)
        self.kind = Kind.PLAIN if kind is Kind.ITEM else kind

    def titled(self) -> Iterator[Line]:
        """The lines, below the title of the file where none of them says it."""
        heads = [line.text for line in self.lines if line.kind is Kind.HEADING and line.level == 1]
        if self.title is not None and self.title.text not in heads:
            yield self.title._replace(called=ASIDE)  # no session, though it says when
        yield from without_told(self.lines, self.parts)
