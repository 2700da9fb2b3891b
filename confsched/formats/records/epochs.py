"""Moments of a list that are counted since the beginning of 1970, as programs write them."""

from confsched.formats.book import Book
from confsched.formats.epoch import instant
from confsched.patterns import pattern

# of this century until 2033, in seconds or milliseconds; no time of day has as many digits
_COUNT = pattern(r"1\d{9}(?:\d{3})?")
_TIMES = ("start", "end", "time", "date", "_end_date")


def settle_epochs(book: Book) -> None:
    """Write moments that are counted as the instants that they are, in UTC."""
    for field in (one for one in _TIMES if one in book.fields):
        for session in book.sessions:
            text = session.text(field)
            if text.isdecimal() and _COUNT.fullmatch(text):
                session.fields[field] = session.fields[field].holding(instant(text))
