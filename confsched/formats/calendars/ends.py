"""Calendars of programs that do not know when events end, and write something all the same.

Their events end as they begin, or at the midnight before. Such ends are none; what has none is read
as in any other list: each lasts until the next one begins, and it is told.
"""

from confsched.formats.book import Book
from confsched.formats.calendars.events import is_ours
from confsched.formats.drafts import Draft
from confsched.formats.records.times.ends import settle_ends

_FEW = 3  # events that end so by chance
_MIDNIGHT = "T00:00"


def settle_no_ends(book: Book) -> None:
    """Take away ends that no event of the calendar really has."""
    if is_ours(book.conference):
        return
    timed = [session for session in book.sessions if "start" in session.fields]
    if len(timed) < _FEW or any(map(_ends, timed)):
        return
    for session in timed:
        if "end" in session.fields:
            session.leave("dtend", *session.fields.pop("end"))
    settle_ends(book)


def _ends(session: Draft) -> bool:
    """Whether an event ends after it begins."""
    start, end = session.text("start"), session.text("end")
    if "duration" in session.fields:
        return True
    at_midnight = end.removesuffix("Z") == start[: len("2030-05-14")] + _MIDNIGHT
    return bool(end) and end != start and not at_midnight
