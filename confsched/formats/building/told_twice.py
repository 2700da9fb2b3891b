"""Starts that somebody else's file tells twice: in a moment, and as a time of day beside it.

Programs believe one or the other. Where most of them differ, the moments are those of another
clock.
"""

from confsched.findings import Finding, Related
from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put

_SIGNS = str.maketrans("", "", ":")


def note_differing(book: Book, shown: list[tuple[Draft, Put]]) -> None:
    """Tell of sessions whose `start` differs from the time of day that stood beside it."""
    differing = [(session, put) for session, put in shown if _differs(session, put)]
    if 2 * len(differing) < len(book.sessions):
        book.findings.extend(_told(session, put) for session, put in differing)


def _differs(session: Draft, put: Put) -> bool:
    shown = str(put.value)
    return session.text("start")[11:16] != shown.zfill(5)[:5] and _is_clock(shown)


def _is_clock(text: str) -> bool:
    return text.translate(_SIGNS).isdecimal()


def _told(session: Draft, put: Put) -> Finding:
    used = session.fields["start"]
    message = f"this says {put.value}, and the date {session.text('start')[11:16]}, which is read"
    related = Related(session.places.span(used.mark), "the date")
    return Finding(message, session.places.span(put.mark), (related,), code="F002")
