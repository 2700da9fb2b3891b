"""Events that stand in a calendar in several revisions (RFC 5545 §3.8.7.4): the last one counts.

Updates are often put into one file with what they change. Where one UID is of two events that have
nothing in common, it is a mistake, and both stay.
"""

from collections import defaultdict

from confsched.formats.book import Book
from confsched.formats.drafts import Draft

_ALIKE = ("title", "start", "date")
_TOLD = {"title": "summary", "start": "dtstart", "date": "dtstart", "_location": "location"}


def settle_revisions(book: Book) -> None:
    """Leave the last revision of each event, which keeps what an earlier one says else."""
    found: defaultdict[tuple[str, str], list[Draft]] = defaultdict(list)
    for session in book.sessions:
        if "id" in session.fields:
            found[session.text("id"), session.text("_instead")].append(session)
    for sessions in found.values():
        *earlier, last = sorted(sessions, key=_revision)
        for session in earlier:
            if _revision(session) < _revision(last) and _are_alike(session, last):
                book.sessions.remove(session)
                for name, told in _TOLD.items():
                    if name in session.fields and session.text(name) != last.text(name):
                        last.leave(f"earlier {told}", *session.fields[name])


def _revision(session: Draft) -> int:
    put = session.extra.get("sequence")
    text = str(put.value) if put else ""
    return int(text) if text.isdecimal() and len(text) < 10 else 0


def _are_alike(session: Draft, last: Draft) -> bool:
    return any(session.text(name) == last.text(name) != "" for name in _ALIKE)
