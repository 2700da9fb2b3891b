"""Sessions on days of their own whose time is told once above them: `Tuesdays 10:15–11:45`."""

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.likely import times_in

_HOURS = frozenset(("start", "time", "end", "duration"))
_DAYS = ("date", "day")


def settle_noted_time(book: Book) -> None:
    """Let all sessions be at the one time that stands above them, if each has a day of its own."""
    if not _HOURS.isdisjoint(book.fields):
        return
    days = {session.text(name) for session in book.sessions for name in _DAYS} - {""}
    if not 1 < len(days) == len(book.sessions):
        return
    conference = book.conference
    notes = [str(put.value) for name, put in conference.extra.items() if name[:4] == "note"]
    texts = [conference.text("title"), *notes]
    told = [text[one.start : one.end] for text in texts for one in times_in(text) if one.last]
    for session in book.sessions if len(told) == 1 else ():
        session.put("time", told[0], session.mark, session.mark)
        session.infer("time")
    if len(told) == 1:
        message = (
            f"no session says when it begins: all are taken to be at {told[0]}, as stands above"
        )
        first = book.sessions[0]
        book.findings.append(Finding(message, first.places.span(first.mark), code="T211"))
