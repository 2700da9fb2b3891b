"""Sessions that name nobody, and people whose own entries name what they speak in."""

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.drafts import Draft
from confsched.formats.values import inner, listed
from confsched.reading import Value


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
