"""Moments of a list that are counted since the beginning of 1970, as programs write them.

What has no time but a `timestamp` begins then, where all of them are at whole five minutes, as no
moments are at which something was written.
"""

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.epoch import instant
from confsched.patterns import pattern

# of this century until 2033, in seconds or milliseconds; no time of day has as many digits
_COUNT = pattern(r"1\d{9}(?:\d{3})?")
_TIMES = ("start", "end", "time", "date", "_end_date")
_STAMPS = frozenset(("timestamp", "unix timestamp", "unixtime", "unix time", "epoch"))
_ROUND = 300  # seconds


def settle_epochs(book: Book) -> None:
    """Write moments that are counted as the instants that they are, in UTC."""
    fields = book.fields
    if fields.isdisjoint((*_TIMES, "day")):
        _begin_at_stamps(book)
        fields = book.fields
    for field in (one for one in _TIMES if one in fields):
        for session in book.sessions:
            text = session.text(field)
            if text.isdecimal() and _COUNT.fullmatch(text):
                session.fields[field] = session.fields[field].holding(instant(text))


def _begin_at_stamps(book: Book) -> None:
    """Let sessions without any time begin at their timestamps."""
    found = [
        (session, name, put)
        for session in book.sessions
        for name, put in session.extra.items()
        if compared(name) in _STAMPS
    ]
    if found and all(_is_round(str(put.value)) for *_, put in found):
        for session, name, put in found:
            del session.extra[name]
            session.put("start", *put)


def _is_round(text: str) -> bool:
    """Whether a count is one of whole five minutes."""
    return _COUNT.fullmatch(text) is not None and int(text[:10]) % _ROUND == 0
