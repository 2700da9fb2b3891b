"""Sheets and lists that look like sessions and are no part of the programme: they are told."""

from collections.abc import Iterator

from confsched.formats.book import Book
from confsched.formats.records.layout.lists import hidden_in
from confsched.formats.records.layout.shapes import is_timed, names_of
from confsched.formats.records.layout.telling import hold_titles
from confsched.reading import Value
from confsched.reading.workbook import Workbook


def tell_sheets_left(book: Book) -> None:
    """Say which sheets or lists were left out though they have titles and times, and why."""
    conference = book.conference
    kept = {name: put.value for name, put in conference.extra.items()}
    sheet = "sheet" if isinstance(conference.places.source, Workbook) else "list"
    book.beside.extend(_left_out(kept, hidden_in(conference.places), sheet))


def _left_out(kept: dict[str, Value], hidden: frozenset[str], sheet: str) -> Iterator[str]:
    for name, value in kept.items():
        names = names_of(value)
        if is_timed(names) and hold_titles(names):
            why = "it is hidden" if name in hidden else "it is not called like a programme"
            yield f"the {sheet} {name!r} has sessions as well and was left out: {why}"
