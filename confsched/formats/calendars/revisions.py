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
        found[session.text("id"), session.text("_instead")].append(session)
    for (uid, _), sessions in found.items():
        last = max(sessions, key=_revision) if uid and len(sessions) > 1 else None
        for session in sessions if last else ():
            if last and _revision(session) < _revision(last) and _are_alike(session, last):
                _keep(last, session)
                book.sessions.remove(session)


def _revision(session: Draft) -> int:
    put = session.extra.get("sequence")
    text = str(put.value) if put else ""
    return int(text) if text.isdecimal() else 0


def _are_alike(session: Draft, last: Draft) -> bool:
    return any(session.text(name) == last.text(name) != "" for name in _ALIKE)


def _keep(last: Draft, session: Draft) -> None:
    for name, told in _TOLD.items():
        if name in session.fields and session.text(name) != last.text(name):
            last.leave(f"earlier {told}", *session.fields[name])
