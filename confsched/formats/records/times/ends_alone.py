"""Lists that only say when each point is over: it begins when the one above it ends.

So people write the agenda of a meeting. All of them have to say it, one after the other on each
day; when the first one of a day begins nobody knows. It is told.
"""

from collections.abc import Sequence
from itertools import groupby, pairwise

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.records.cells.clocks import span_alone, written

_BEGIN = frozenset(("start", "time", "duration"))
_LEAST = 3  # points of a meeting


def settle_ends_alone(book: Book) -> None:
    """Say when points begin that say only when they end."""
    sessions = book.sessions
    if len(sessions) < _LEAST or "end" not in book.fields or book.fields & _BEGIN:
        return
    days = [list(rows) for _, rows in groupby(sessions, _day)]
    if not all(map(_are_in_order, days)):
        return
    begun = [_begin(*both) for rows in days for both in pairwise(rows)]
    if begun:
        told = f"{len(begun)} are taken to begin when the one above ends"
        message = f"no session says when it begins: {told}"
        place = begun[0].places.span(begun[0].fields["end"].mark)
        book.findings.append(Finding(message, place, code="T211"))


def _day(session: Draft) -> tuple[object, ...]:
    return id(session.places), session.text("date") or session.text("day"), session.text("room")


def _are_in_order(rows: Sequence[Draft]) -> bool:
    spans = [span_alone(row.text("end")) for row in rows]
    ends = [span[0] for span in spans if len(span) == 1]
    return len(ends) == len(rows) and all(one < other for one, other in pairwise(ends))


def _begin(above: Draft, row: Draft) -> Draft:
    end = row.fields["end"]
    row.put("start", written(span_alone(above.text("end"))[0]), end.key, end.mark)
    return row
