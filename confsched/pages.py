"""Programmes that people read, among the files that somebody named: which are, and their days."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from confsched.errors import ConfschedError
from confsched.findings import Finding
from confsched.patterns import pattern
from confsched.reading import Document, Value
from confsched.reading.headless import begin_with_times, is_letter
from confsched.reading.notices import syntax
from confsched.reading.syntax import (
    FOR_PEOPLE,
    JSON5,
    TABLES,
    WORKBOOKS,
    Syntax,
    is_page,
    syntax_of,
)
from confsched.reading.syntax import PAGES as WITH_DATA
from confsched.reading.table import NAMELESS, Table
from confsched.reading.workbook import Workbook
from confsched.source import Span

if TYPE_CHECKING:
    from confsched.reading.programme_text.programme import Programme

GRID = "grid"
FORMS = frozenset(("text", "html", "docx", "odt", "pdf"))
# what such a file holds is for programs, also where it cannot be read
_FOR_PROGRAMS = (".yaml", ".yml", ".json", ".xml", ".ics", ".toml", *JSON5, *TABLES, *WORKBOOKS)
_FREE = (Syntax.YAML, Syntax.CSV)  # what any text is taken for
_PEOPLE = pattern(r"(?i)(?:full )?names?\b|speaker|panell?ist|presenter")
_TIME = pattern(r"\d{1,2}[:.h]\d\d\b")
_SHORT = 2000  # rows; a longer table is a list
_SEVERAL = 2  # columns
_LOOKED_FOR = (
    "there would be lines with a time (10:00, 9h15, 2 p.m., 14 Uhr) and a title beside or "
    "below it, under days or dates"
)
_LIKE = "write it like --date 2021-05-19, and --day 2=2021-05-21 for one that does not follow"


def may_be_page(document: Document) -> bool:
    """Whether a file that is in no format may be one that people read."""
    source = document.source
    name = source.name.lower()
    if name.endswith(_FOR_PROGRAMS) and not (
        name.endswith((*TABLES, *WORKBOOKS)) and is_page(source)
    ):
        return False
    if not source.text:  # a Word document among others
        return True
    if is_for_people(document):
        return True
    return syntax_of(source) in _FREE and not any(map(_is_data, document.roots))


def _is_data(root: Value) -> bool:
    """Whether entries of several fields stand in it: a list of bullets has none."""
    items = root if isinstance(root, list) else [root]
    return any(isinstance(item, dict) and len(item) > 1 for item in items)


def is_for_people(document: Document) -> bool:
    """Whether a file is plainly one that people read: by its name, or as a page of the web."""
    return document.source.name.lower().endswith(FOR_PEOPLE) or is_page(document.source)


def is_of_web(document: Document) -> bool:
    """Whether the elements of a file are those of a page, though all of them are closed."""
    name = document.source.name.lower()
    return document.source.is_marked_up and name.endswith((".html", ".htm", ".xhtml"))


def is_prose(document: Document) -> bool:
    """Whether a file that is in no format is one that people read, and holds no list.

    What a page begins with is none. What is called like nothing that we know may be a text.
    """
    if document.roots and all(isinstance(root, str) for root in document.roots):
        return is_for_people(document) or may_be_page(document)
    listed = any(map(_is_data, document.roots)) and not is_page(document.source)
    return is_for_people(document) and (
        not listed or document.source.name.lower().endswith(WITH_DATA)
    )


def page_in(
    name: str, data: bytes, form: str, days: Mapping[str, str], timezone: str
) -> Document | None:
    """The programme in a page; `form` is what somebody says that it is, else it is as it looks.

    None where there is none. Raises ConfschedError for a day that is none.
    """
    from confsched.reading.programme_text.page import Asked  # noqa: PLC0415 -- for pages only
    from confsched.reading.programme_text.pages import page_document  # noqa: PLC0415 -- the same

    document = page_document(name, data, Asked(dates(days), timezone), form)
    if document is not None and document.programme is not None and _is_empty(document.programme):
        return without_programme(document) if form else None
    return document


def is_workbook(document: Document) -> bool:
    """Whether a file has sheets."""
    return isinstance(document.source, Workbook)


def may_be_grid(document: Document) -> bool:
    """Whether a file that is in no other format is a table, and so may be drawn as a grid.

    Some that are called so are pages of the web, which a site hands out as tables.
    """
    return document.whole and (
        is_workbook(document)
        or (document.source.name.lower().endswith(TABLES) and not is_page(document.source))
        or (syntax_of(document.source) is Syntax.CSV and not may_be_page(document))
    )


def is_column(document: Document) -> bool:
    """Whether a table has nothing but one column, in which lines of a page may stand."""
    tables = [table for table in _tables(document) if isinstance(table, list)]
    rows = [row for table in tables for row in table]
    return bool(rows) and not any(map(_is_data, rows))


def has_titles_only(document: Document) -> bool:
    """Whether a text is a table of two columns: a page reads more in titles beside times."""
    tables = [table for table in _tables(document) if isinstance(table, Table)]
    rows = [row for table in tables for row in table if isinstance(row, dict)]
    narrow = all(len([*filter(None, row.values())]) <= _SEVERAL for row in rows)
    return is_for_people(document) and bool(rows) and narrow


def is_headless(document: Document) -> bool:
    """Whether nobody named the columns of a short table whose rows begin with times."""
    tables = [table for table in _tables(document) if isinstance(table, Table)]
    few = sum(map(len, tables)) <= _SHORT
    return few and any(is_letter(one.given) or _is_titled(one) for one in tables)


def _is_titled(table: Table) -> bool:
    """Whether times stand in a table of which only one column has a name: that is a title."""
    rows = [row for row in table if isinstance(row, dict)]
    names = [*rows[0]] if rows else []
    if sum(NAMELESS.fullmatch(name) is None for name in names) > 1 or len(names) < _SEVERAL:
        return False
    return any(begin_with_times([str(row.get(name) or "") for row in rows]) for name in names)


def has_days_beside(document: Document, data: bytes) -> bool:
    """Whether days stand side by side in a table, each with its times, or times stand there."""
    tables = [*_tables(document)] if may_be_grid(document) else []
    if not any(_repeats_heads(table) or _names_times(table) for table in tables):
        return False
    from confsched.reading.programme_text.grid_document import (  # noqa: PLC0415 -- for few tables
        has_sides,
    )

    return has_sides(document, data)


def names_groups(document: Document) -> bool:
    """Whether the head of a table may name groups of columns: the row below names those without.

    Groups are what is merged above some columns, so that all but the first have no name.
    """
    if not may_be_grid(document):
        return False
    from confsched.formats.records.entries import is_sessions  # noqa: PLC0415 -- for tables only

    for first in (table[0] for table in _tables(document) if isinstance(table, list) and table):
        named = [*first.items()] if isinstance(first, dict) else []
        unnamed = [text for head, text in named if NAMELESS.fullmatch(head) and text]
        texts = [text for _, text in named if isinstance(text, str) and text]
        names = [text if isinstance(text, str) else head for head, text in named]
        alone = all(is_sessions(["title", one]) for one in texts)
        if unnamed and (is_sessions(texts) or is_sessions(names) or alone):
            return True
    return False


def may_name_tracks(document: Document) -> bool:
    """Whether nothing but a topic, `Business`, is a field beside times, and stands behind others.

    The title of a list stands before what nobody knows.
    """
    tables = _tables(document) if may_be_grid(document) else ()
    firsts = (table[0] for table in tables if isinstance(table, list) and table)
    return any(_may_be_tracks([*first]) for first in firsts if isinstance(first, dict))


def _may_be_tracks(names: list[str]) -> bool:
    from confsched.formats.columns.compared import compared  # noqa: PLC0415 -- for tables only
    from confsched.formats.columns.fields import columns  # noqa: PLC0415 -- the same
    from confsched.reading.programme_text.tables.heads import TOPICS  # noqa: PLC0415 -- the same

    heads = [one for one in names if not NAMELESS.fullmatch(one)]
    known = {name: one.field for name, one in columns(heads).items()}
    behind = [one for one in heads if known.get(one) not in ("start", "time")]
    topics = [one for one in behind if compared(one) in TOPICS]
    others = [one for one in behind if one not in known]
    alone = len(topics) + len(others) == len(behind) > len(others) > 1
    return alone and behind[0] not in topics


def _tables(document: Document) -> Iterator[Value]:
    """The table of a text, or those of a workbook."""
    for root in document.roots:
        yield from root.values() if isinstance(root, dict) else [root]


def _repeats_heads(table: Value) -> bool:
    """Whether a column is called like another one, in the head or in the row below it.

    Or like people, behind one that is not called anything.
    """
    first = table[0] if isinstance(table, list) and table else None
    if not isinstance(first, dict):
        return False
    below = [text for text in first.values() if isinstance(text, str)]
    people = any(NAMELESS.fullmatch(one) and _PEOPLE.match(head) for one, head in pairwise(first))
    return people or any(f"{head} 2" in first for head in first) or len(set(below)) < len(below)


def _names_times(table: Value) -> bool:
    """Whether several times stand in the head of a table, or above it."""
    first = table[0] if isinstance(table, list) and table else None
    heads = [*first] if isinstance(first, dict) else []
    above = [text for text, _ in table.above] if isinstance(table, Table) else []
    return sum(_TIME.match(text) is not None for text in (*heads, *above)) > _SEVERAL


def grid_in(
    document: Document, data: bytes, days: Mapping[str, str], timezone: str, *, sure: bool
) -> Document | None:
    """The programme in a table that is drawn as a grid, or of which somebody is `sure` that it is.

    None where there is none. Raises ConfschedError for a day that is none.
    """
    from confsched.reading.programme_text.grid_document import (  # noqa: PLC0415 -- for grids only
        grid_document,
    )
    from confsched.reading.programme_text.page import Asked  # noqa: PLC0415 -- the same

    return _filled(grid_document(document, data, Asked(dates(days), timezone), sure=sure))


def written_in(
    document: Document, data: bytes, days: Mapping[str, str], timezone: str
) -> Document | None:
    """The programme in sheets into which it was written as into a letter; the same."""
    from confsched.reading.programme_text.grid_document import (  # noqa: PLC0415 -- the same
        written_document,
    )
    from confsched.reading.programme_text.page import Asked  # noqa: PLC0415 -- the same

    return _filled(written_document(document, data, Asked(dates(days), timezone)))


def _filled(found: Document | None) -> Document | None:
    return None if found is None or found.programme is None or _is_empty(found.programme) else found


def _is_empty(programme: "Programme") -> bool:
    said = any(fate.what == "session" for fate in programme.fates)
    return not (said or programme.page.events or programme.root.get("sessions"))


def dates(days: Mapping[str, str]) -> dict[int, date]:
    """The dates of days by their numbers; raises ConfschedError."""
    from confsched.model.dates import parse_date  # noqa: PLC0415 -- the same
    from confsched.model.texts import BadText  # noqa: PLC0415 -- the same

    result = {}
    for number, text in ((str(key), text) for key, text in days.items()):
        if not (number.isascii() and number.isdigit() and 0 < int(number) < 1000):
            raise ConfschedError(f"{number!r} is no number of a day", _LIKE)
        try:
            result[int(number)] = parse_date(text).date
        except BadText as error:
            raise ConfschedError(error.message, _LIKE) from None
    return result


def without_programme(document: Document) -> Document:
    """A page in which there is no session, with what was looked for.

    What is no text is left with the reason.
    """
    source = document.source
    if not source.text and document.findings:
        return document
    start = len(source.text) - len(source.text.lstrip())
    end = source.text.find("\n", start)
    span = Span(source, start, end if end > start else len(source.text))
    return Document(source, (), (_nothing(span),), whole=False)


def _nothing(span: Span) -> Finding:
    return syntax(
        f"no programme was found: {_LOOKED_FOR}",
        span,
    )


def no_programme(name: str) -> ConfschedError:
    """The error for a page that is in no format."""
    hint = f"{_LOOKED_FOR}; is it the right page?"
    return ConfschedError(f"no programme was found in {name!r}", hint)
