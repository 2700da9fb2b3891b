"""Sessions of different ids with one `guid`, which is to be nobody else's in the world."""

from confsched.findings import Finding, Related
from confsched.formats.book import Book
from confsched.formats.drafts import Draft


def note_same_guids(book: Book) -> None:
    """F007 for each session that has the `guid` of one before it, but not its id."""
    first: dict[object, Draft] = {}
    for session in book.sessions:
        put = session.extra.get("guid")
        if put is None or not isinstance(put.value, str):
            continue
        other = first.setdefault(put.value, session)
        if other is not session and other.text("id") != session.text("id"):
            book.findings.append(_told(session, other))


def _told(session: Draft, other: Draft) -> Finding:
    guid = session.extra["guid"]
    title, theirs = (one.text("title") or one.text("id") for one in (session, other))
    message = f"the guid of {title!r} is that of {theirs!r} already, and only one of them keeps it"
    related = Related(other.places.span(other.extra["guid"].mark), "the first one")
    return Finding(message, session.places.span(guid.mark), (related,), code="F007")
