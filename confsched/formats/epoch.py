"""Moments that are counted in milliseconds (or seconds) since the beginning of 1970.

What has no time but a `timestamp` in a list begins then, where all of them are at whole five
minutes, as no moments are at which something was written.
"""

from datetime import UTC, datetime, timedelta, timezone

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.records.cells.clocks import span_of
from confsched.formats.values import date_of
from confsched.patterns import pattern
from confsched.reading import Value

_START = datetime(1970, 1, 1, tzinfo=UTC)
_DAY, _QUARTER = 24 * 60, 15
_FARTHEST = 14 * 60  # minutes that a clock on earth is ahead of UTC
_MILLISECONDS = 100_000_000_000  # as seconds that would be the year 5138
# of this century until 2033, in seconds or milliseconds; no time of day has as many digits
_COUNT = pattern(r"1\d{9}(?:\d{3})?")
_TIMES = ("start", "end", "time", "date", "_end_date")
_STAMPS = frozenset(("timestamp", "unix timestamp", "unixtime", "unix time", "epoch"))
_ROUND = 300  # seconds


def _moment(value: Value) -> datetime | None:
    try:
        count = float(value) if isinstance(value, str) else float("nan")
        scale = 1000 if abs(count) >= _MILLISECONDS else 1
        return _START + timedelta(seconds=count / scale)
    except (ValueError, OverflowError):
        return None


def instant(value: Value) -> Value:
    """The moment in UTC; what counts nothing stays as it is."""
    found = _moment(value)
    return value if found is None else found.replace(tzinfo=None).isoformat() + "Z"


def wall_clock(value: Value) -> Value:
    """The time of a clock that was counted as if it were UTC: one without a zone."""
    found = _moment(value)
    return value if found is None else found.replace(tzinfo=None).isoformat()


def wall_date(value: Value) -> Value:
    """The date of such a clock, or of a moment that is written out."""
    found = _moment(value)
    return date_of(value) if found is None else found.date().isoformat()


def on_clock(value: Value, shown: str) -> Value:
    """The moment with the offset of a clock that shows this time at it; without one, in UTC."""
    found, clock = _moment(value), span_of(shown)
    if found is None or len(clock) != 1:
        return instant(value)
    ahead = (clock[0] - 60 * found.hour - found.minute) % _DAY
    ahead -= _DAY * (ahead > _FARTHEST)
    if ahead % _QUARTER:
        return instant(value)
    return found.astimezone(timezone(timedelta(minutes=ahead))).isoformat()


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
