"""Rows that say when a day ends, and are no sessions: `End`, `Event finish`, `__endofday`.

They have a start and no more, and nobody is in them. What goes before them may last until then.
"""

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.patterns import pattern
from confsched.text.titles import ends_day

_LASTS = frozenset(("duration", "speakers"))
_RANGE = pattern(r"\d\s*[-–—]\s*\d{1,2}(?:[:.h]|\s*[ap]m)")


def settle_end_marks(book: Book) -> None:
    """Keep when something ends with the conference, where a row says that alone."""
    marks = [one for one in book.sessions if not _lasts(one) and is_end_mark(one)]
    if not marks or len(marks) == len(book.sessions):
        return
    for one in marks:
        put = one.fields["start"] if "start" in one.fields else one.fields["time"]
        day = one.text("date") or one.text("day")
        told = put.holding(" ".join(filter(None, (day, str(put.value)))))
        book.conference.leave(one.text("title"), *book.conference.moved(told, one))
    book.leave_out(marks)


def _lasts(session: Draft) -> bool:
    """Whether a session says how long it is, or who is in it; it may end as it begins."""
    return session.says(_LASTS) or session.text("end") not in ("", session.text("start"))


def is_end_mark(session: Draft) -> bool:
    """Whether a row says when something ends, and nothing else."""
    timed = session.text("start") or session.text("time")
    if not timed or session.people or _RANGE.search(timed):
        return False
    return ends_day(session.text("title"))
