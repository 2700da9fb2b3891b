"""Pages of sessions, where a file names them without the site that it came from."""

from confsched.formats.book import Book
from confsched.patterns import pattern

_FROM_SITE = pattern(r"/(?!/)\S*|(?!(?:[\w-]+\.)+[\w-]+/)[\w./-]+\.html?(?:[?#]\S*)?")


def settle_pages(book: Book) -> None:
    """A page that is named without its site leads nowhere, and is kept as it is written."""
    for session in book.sessions:
        if _FROM_SITE.fullmatch(session.text("url")):
            session.leave("url", *session.fields.pop("url"))
