"""Pages of the events of a calendar."""

from confsched.formats.book import Book
from confsched.patterns import pattern

# from the site that the calendar came with, which it does not name
_FROM_SITE = pattern(r"/(?!/)\S*|(?!(?:[\w-]+\.)+[\w-]+/)[\w./-]+\.html?(?:[?#]\S*)?")


def settle_pages(book: Book) -> None:
    """A page that is named without its site leads nowhere, and is kept as it is written."""
    for session in book.sessions:
        if _FROM_SITE.fullmatch(session.text("url")):
            session.leave("url", *session.fields.pop("url"))
