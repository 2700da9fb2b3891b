"""Sheets that nobody reads: what is wrong with their cells is no matter of a programme."""

from collections.abc import Container, Iterable

from confsched.findings import Finding
from confsched.formats.book import SECTIONS, Book
from confsched.reading import Document
from confsched.reading.tree import start_of
from confsched.reading.workbook import Workbook


def of_sheets_read(document: Document, book: Book) -> Iterable[Finding]:
    """What a reader found, but in sheets of which nothing is an entry: of a budget, say."""
    source = document.source
    if not document.findings or not isinstance(source, Workbook):
        return document.findings
    drafts = (one for section in SECTIONS for one in book.drafts.get(section, ()))
    read = {source.sheet(start_of(one.mark)) for one in drafts if one.places.source is source}
    return but_of(document, [name for name in book.conference.extra if name in source.names], read)


def but_of(
    document: Document, names: Iterable[str], read: Container[int] = ()
) -> tuple[Finding, ...]:
    """What a reader found, but in sheets that are called so, and are none of those `read`."""
    source = document.source
    left = {source.names.index(name) for name in names} if isinstance(source, Workbook) else ()
    if not left or not isinstance(source, Workbook):
        return document.findings
    told = [(one, source.sheet(one.span.start)) for one in document.findings]
    return tuple(one for one, sheet in told if sheet in read or sheet not in left)
