"""Where cells of a workbook link to: a title to its session, a name to somebody's page.

A cell with several people, or with a title and people, links to none of these.
"""

from collections import Counter

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.reading.tree import start_of
from confsched.reading.workbook import Workbook

_OF_PAGES = ("url", "link")
_MAIL = "mailto:"


def settle_cell_links(book: Book) -> None:
    """Take the links of cells for the sessions and people that stand in them."""
    for session in book.sessions:
        if _links(session):
            title = session.fields.get("title")
            _settle_values(session)
            at = _set(session, title, title.mark if title is not None else session.mark)
            cells = Counter(_cell(session, mark) for _, _, mark in session.people)
            for _, person, mark in session.people:
                if cells[_cell(session, mark)] == 1 and _cell(session, mark) != at:
                    _set(person, person.fields.get("name"), mark)
    for person in book.drafts["speakers"]:
        if (name := person.fields.get("name")) is not None:
            _set(person, name, name.mark)


def _links(draft: Draft) -> dict[str, str]:
    source = draft.places.source
    return source.links if isinstance(source, Workbook) else {}


def _cell(draft: Draft, mark: int) -> str:
    return draft.places.source.cell(start_of(draft.places.real(mark)))


def _set(draft: Draft, name: Put | None, mark: int) -> str:
    """Say of a draft where the cell with its name links to; the cell."""
    links = _links(draft)
    cell = _cell(draft, mark) if links else ""
    link = links.get(cell, "")
    if name is not None and link.startswith("http"):
        draft.put("url", link, name.key, name.mark)
    elif name is not None and link.startswith(_MAIL) and "name" in draft.fields:
        draft.put("email", link.removeprefix(_MAIL).partition("?")[0], name.key, name.mark)
    return cell


def _settle_values(session: Draft) -> None:
    """Let `slides` in an unknown column, and `here` in one of pages, say where they lead."""
    for values in (session.fields, session.extra):
        for name, put in list(values.items()):
            link = _links(session).get(_cell(session, put.mark), "")
            if not (link.startswith("http") and isinstance(put.value, str)) or "://" in put.value:
                continue
            if name in _OF_PAGES:
                del values[name]
                session.put(name, *put.holding(link))
            elif values is session.extra:
                values[name] = put.holding(f"{put.value} ({link})")
