"""A page as lines of text, whatever it was written in; what became of each, and what was inferred.

A front end makes a `Page` of a text, an HTML file, a Word document or a PDF. Nothing after it knows
which.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from confsched.source import Source

ASIDE = "aside"  # what lines are called that are no part of the programme
ELSEWHERE = "elsewhere"  # and those of other letters, which tell nothing of it either


class Kind(StrEnum):
    """What a line is by its markup."""

    PLAIN = "plain"
    HEADING = "heading"
    ITEM = "item"
    ROW = "row"
    RULE = "rule"


class Cell(NamedTuple):
    """A cell of a row of a table: it spans `columns` from `column` on, and so many `rows`.

    `lines` are those that its text was made of, where markup says more of them.
    """

    text: str
    start: int
    end: int
    column: int
    columns: int = 1
    rows: int = 1
    lines: tuple["Line", ...] = ()


class Moment(NamedTuple):
    """A date, a time or both as ISO 8601, where markup says it: `<time datetime="2021-05-19">`."""

    text: str
    start: int
    end: int


class Line(NamedTuple):
    """One line or block of text as somebody sees it, without its markup.

    `text` has a tab between columns; a row has its cells besides. `start` and `end` are offsets in
    the source. `level` is that of a heading (1 to 6), or how deep an item is indented. `gap` is
    how many empty lines stand above it: these are no lines themselves. `bold` is whether all of it
    is emphasised, `table` the number of the table that a row belongs to, from 1. `whole` is
    whether it ends where its block does: it was not broken where a window ended. `called` is the
    field, or the role of people, that markup calls it by, `apart` how many blocks that the line
    above stands in end above it. `indent` is how far to the right it begins in a plain text.
    """

    text: str
    start: int
    end: int
    kind: Kind = Kind.PLAIN
    level: int = 0
    gap: int = 0
    cells: tuple[Cell, ...] = ()
    table: int = 0
    bold: bool = False
    moments: tuple[Moment, ...] = ()
    whole: bool = False
    called: str = ""
    apart: int = 0
    indent: int = 0


class Joined(NamedTuple):
    """A line, and the numbers of those in the page that it was made of."""

    line: Line
    numbers: tuple[int, ...]

    def with_text(self, text: str, last: Line, number: int) -> "Joined":
        """A line that says this, and reaches as far as another one, which is now part of it."""
        return Joined(self.line._replace(text=text, end=last.end), (*self.numbers, number))


class EventPerson(NamedTuple):
    """Somebody whom the data in a page names with an event."""

    name: str
    role: str = ""
    organization: str = ""
    start: int = 0
    end: int = 0


class Event(NamedTuple):
    """An event of schema.org in the data of a page; its times are ISO 8601 as written."""

    title: str
    begins: str
    ends: str
    start: int
    end: int
    abstract: str = ""
    place: str = ""
    people: tuple[EventPerson, ...] = ()
    events: tuple["Event", ...] = ()
    lasts: str = ""


class Note(NamedTuple):
    """Something that was inferred at a place, and why; a `mistake` is to be mended there."""

    start: int
    end: int
    message: str
    mistake: bool = False


class Page(NamedTuple):
    """What somebody sees of a source, from top to bottom, and the events in its data.

    `sent` is the day on which a mail was, `notes` tell of what stands outside of the text.
    """

    source: Source
    lines: tuple[Line, ...]
    events: tuple[Event, ...] = ()
    sent: date | None = None
    notes: tuple[Note, ...] = ()


class Fate(NamedTuple):
    """What became of a line, by its number from 0: `session`, `people`, `left out: article`.

    `of` is the title of the session, or the name of what else it became part of.
    """

    line: int
    what: str
    of: str = ""


class Asked(NamedTuple):
    """What somebody says besides the page: its dates, by the number of the day from 1, its zone."""

    days: Mapping[int, date] = MappingProxyType({})
    timezone: str = ""
