"""Times that are numbers of hours, `9` and `17.5`, where all of a list are."""

from confsched.formats.book import Book
from confsched.formats.records.cells.clocks import written
from confsched.patterns import pattern

_HOURS = pattern(r"(?:[6-9]|1\d|2[0-4])(?:\.[05])?")  # by day: what begins at 1 may be in slot 1
_FIELDS = ("start", "end")


def settle_whole_hours(book: Book) -> None:
    """Write starts and ends that are hours as times of the clock."""
    starts = (text for one in book.sessions if (text := one.text("start")))
    if "start" not in book.fields or not _HOURS.fullmatch(next(starts, "")):
        return
    told = [(one, field) for one in book.sessions for field in _FIELDS if field in one.fields]
    for session, field in told if all(_HOURS.fullmatch(one.text(of)) for one, of in told) else ():
        minutes = round(60 * float(session.text(field)))
        session.fields[field] = session.fields[field].holding(written(minutes))
