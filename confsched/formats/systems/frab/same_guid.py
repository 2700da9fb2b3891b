"""Sessions of different ids with one `guid`, which is to be nobody else's in the world."""

from collections import defaultdict

from confsched.findings import Finding, Related
from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.ids import is_placeholder


def note_same_guids(book: Book) -> None:
    """F007 once for each `guid` that sessions of several ids have."""
    guids = [
        (put.value, session)
        for session in book.sessions
        if (put := session.extra.get("guid")) and isinstance(put.value, str)
    ]
    if len(dict(guids)) == len(guids):
        return
    alike: defaultdict[str, list[Draft]] = defaultdict(list)
    for guid, session in guids:
        alike[guid].append(session)
    for guid, (first, *others) in alike.items():
        wrong = [one for one in others if one.text("id") != first.text("id")]
        if wrong and not is_placeholder(guid):
            book.findings.append(_told(first, *wrong))


def _told(first: Draft, second: Draft, *others: Draft) -> Finding:
    title, theirs = (one.text("title") or one.text("id") for one in (second, first))
    more = f", and of {len(others)} more" if others else ""
    message = f"the guid of {title!r} is that of {theirs!r} already{more}: only one keeps it"
    related = Related(first.places.span(first.extra["guid"].mark), "the first one")
    place = second.places.span(second.extra["guid"].mark)
    return Finding(message, place, (related,), code="F007")
