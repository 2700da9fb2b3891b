"""Times in two columns, of hours and of minutes, as programs keep them: `startHour: 9`."""

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.records.cells.clocks import written
from confsched.patterns import pattern

_MINUTES = {"start": "_start_minute", "end": "_end_minute"}
_HOUR, _MINUTE = pattern(r"(\d{1,2})(?::00)?"), pattern(r"[0-5]?\d")


def settle_minutes(book: Book) -> None:
    """Put the minutes of a beginning and of an end behind its hour."""
    if book.fields.isdisjoint(_MINUTES.values()):
        return
    for session in book.sessions:
        for field, beside in _MINUTES.items():
            if beside in session.fields:
                _join(session, field, beside)


def _join(session: Draft, field: str, beside: str) -> None:
    put = session.fields.pop(beside)
    field = field if field in session.fields or field == "end" else "time"  # `hour: 9`
    hour = session.fields.get(field)
    clock = _HOUR.fullmatch(session.text(field).strip())
    minute = str(put.value).strip()
    if hour is None or clock is None or not _MINUTE.fullmatch(minute):
        session.leave(beside.strip("_").replace("_", " "), *put)
    else:
        session.fields[field] = hour.holding(written(60 * int(clock[1]) + int(minute)))
