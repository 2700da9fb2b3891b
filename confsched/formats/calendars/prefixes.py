"""The name of a conference before the title of each of its events: `Boat Days 2031 - Knots`."""

from confsched.formats.book import Book
from confsched.patterns import pattern

_NAMED = pattern(r"(?P<name>[^\n]{0,60}?\b(?:19|20)\d\d\b[^\n]{0,20}?)(?:\s+[-–—|]|:)\s+(?=\S)")


def settle_prefixes(book: Book) -> None:
    """Take the name, with its year, for that of the conference, if all events begin with it."""
    titles = [session.text("title") for session in book.sessions]
    named = _NAMED.match(titles[0]) if len(titles) > 1 else None
    if named is None or "title" in book.conference.fields:
        return
    if not all(title.startswith(named[0]) and title != named[0] for title in titles):
        return
    first = book.sessions[0].fields["title"]
    book.conference.put("title", *first.holding(named["name"].strip()))
    for session in book.sessions:
        put = session.fields["title"]
        session.fields["title"] = put.holding(session.text("title")[named.end() :])
