"""What a file leaves open: ids of no list, names of no column, sessions that name nobody."""

from collections.abc import Container, Iterable

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.drafts import Draft
from confsched.formats.values import inner, listed
from confsched.reading import Value
from confsched.source import Span

_CALLED = (
    "no list says what takes place: {} sessions are called by their ids; "
    "put the file that describes them beside this one"
)
_OF_SLOTS = frozenset(("start", "end", "room"))


def no_list(count: int, first: Span) -> Finding:
    """F004 once, where nothing describes any of them."""
    return Finding(_CALLED.format(count), first, code="F004")


def no_session(name: str, at: Span) -> Finding:
    """F006 for a title or an id among others that sessions have."""
    return Finding(f"there is no session {name!r}", at, code="F006")


def says_more(names: Iterable[str], table: Container[str]) -> bool:
    """Whether names that a table lacks say where or when a session is.

    Then a list is none of its system, though it has keys that such lists have.
    """
    found = columns([name for name in names if name not in table])
    return any(column.field in _OF_SLOTS for column in found.values())


def settle_claimed(book: Book) -> None:
    """Let who names a session by its id, as `sessions: [{id: 11}]`, speak where nobody does."""
    told = {"", *(one.text("id") for one in book.sessions if one.people)}
    alone = {one.text("id"): one for one in book.sessions if one.text("id") not in told}
    for who in book.drafts["speakers"] if alone else ():
        put = who.fields.get("_sessions")
        for theirs in listed(put.value) if put is not None else ():
            session = alone.get(inner(theirs, "id") or str(theirs))
            if session is not None and _is_called(session, theirs):
                session.people.append(("speaker", who, session.mark))


def _is_called(session: Draft, theirs: Value) -> bool:
    """Whether a session has the title by which it is named, if by any: ids are given anew."""
    title = compared(inner(theirs, "title") or inner(theirs, "name"))
    return title in ("", compared(session.text("title")))
