"""Where cells of a workbook link to: a title to its session, a name alone to somebody's page."""

from collections import Counter
from collections.abc import Iterable

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.reading import Document
from confsched.reading.tree import start_of
from confsched.reading.workbook import Workbook

_MAIL = "mailto:"


def settle_cell_links(book: Book, documents: Iterable[Document]) -> None:
    """Take the links of cells for the sessions and people that stand in them."""
    sources = (one.source for one in documents)
    if not any(isinstance(one, Workbook) and one.links for one in sources):
        return  # nearly all
    for session in book.sessions:
        for name, put in [*session.extra.items()]:  # `slides`, or `here` in a column of pages
            link = _link(session, put.mark)
            if link.startswith("http") and name == "url":
                session.put("url", *session.extra.pop(name).holding(link))
            elif link.startswith("http") and link not in str(put.value):
                session.extra[name] = put.holding(f"{put.value} ({link})")
        _set(session, "title", session.fields["title"].mark if "title" in session.fields else 0)
        named = [("", session, session.mark), *session.people]  # what has a title links to that
        cells = Counter(_cell(session, mark) for _, _, mark in named)
        for _, person, mark in session.people:
            if cells[_cell(session, mark)] == 1:
                _set(person, "name", mark)
    for person in book.drafts["speakers"]:
        _set(person, "name", person.fields["name"].mark if "name" in person.fields else 0)


def _cell(draft: Draft, mark: int) -> str:
    source, place = draft.places.source, start_of(draft.places.real(mark))
    return source.cell(place) if isinstance(source, Workbook) and source.links else ""


def _link(draft: Draft, mark: int) -> str:
    source = draft.places.source
    return source.links.get(_cell(draft, mark), "") if isinstance(source, Workbook) else ""


def _set(draft: Draft, field: str, mark: int) -> None:
    """Say of a draft with a title or a name where the cell of that links to."""
    link, put = _link(draft, mark), draft.fields.get(field)
    if put is not None and link.startswith("http"):
        draft.put("url", link, put.key, put.mark)
    elif put is not None and link.startswith(_MAIL) and field == "name":
        draft.put("email", link.removeprefix(_MAIL).partition("?")[0], put.key, put.mark)
