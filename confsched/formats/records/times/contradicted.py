"""Sessions of a list that say twice when they end, and not the same: `10:00`, `10:45`, `60 min`.

Only one of the two is read. Where more than half of a file's sessions differ, the column means
something else.
"""

from collections.abc import Iterator
from itertools import groupby

from confsched.findings import Finding, Related
from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.day_texts import split_date
from confsched.formats.drafts import Draft, Put
from confsched.formats.records.cells.clocks import span_of
from confsched.formats.records.times.running import minutes_in
from confsched.patterns import pattern

_SAID_AGAIN = frozenset(("end", "duration"))
_DAY = 24 * 60  # minutes
_REST = pattern(r"\bmin(?:s|utes?|uten)?$")


def note_contradicted(book: Book) -> None:
    """Tell of sessions whose length or whose end is another one beside what is read."""
    if all(one.extra.keys().isdisjoint(_SAID_AGAIN) for one in book.sessions):
        return
    for _, rows in groupby(book.sessions, lambda one: id(one.places)):
        sessions = list(rows)
        for field, told in (("duration", _told_length), ("end", _told_end)):
            said = [one for one in sessions if field in one.extra or field in one.fields]
            found = [finding for one in said if field in one.extra for finding in told(one)]
            if 2 * len(found) <= len(said):
                book.findings.extend(found)


def _told_length(session: Draft) -> Iterator[Finding]:
    put, end = session.extra["duration"], session.fields.get("end")
    own, length = minutes_in(str(put.value)), _length(session)
    if end and own and length and length not in (own, own + _rest(session)):
        yield _finding(session, put, f"{own} min", f"it is {length} min from start to end", end)


def _rest(session: Draft) -> int:
    """How long a session says that the rest of it lasts: `qa_minutes: 5` beside `talk_minutes`."""
    said = (str(put.value) for name, put in session.extra.items() if _REST.search(compared(name)))
    return sum(int(text) for text in said if text.isdecimal() and len(text) < 4)


def _told_end(session: Draft) -> Iterator[Finding]:
    put, time = session.extra["end"], session.fields.get("time")
    own, told = span_of(str(put.value)), span_of(session.text("time"))
    if time and len(own) == 1 and len(told) == 2 and own[0] != told[1]:
        yield _finding(session, put, str(put.value), f"the time is {time.value}", time)


def _length(session: Draft) -> int:
    """How long a session lasts from its start to its end, in minutes; 0 where nobody knows."""
    times = [*span_of(session.text("start")), *span_of(session.text("end"))]
    dates = [split_date(session.text(name)) for name in ("start", "end")]
    on_one_day = len({found.date for found in dates if found}) < 2
    return (times[1] - times[0]) % _DAY if on_one_day and len(times) == 2 else 0


def _finding(session: Draft, put: Put, said: str, read: str, used: Put) -> Finding:
    message = f"this says {said}, but {read}, which is what counts; correct one of the two"
    related = Related(session.places.span(used.mark), "what is read")
    return Finding(message, session.places.span(put.mark), (related,), code="F002")
