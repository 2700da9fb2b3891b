"""Rows without a time below one that says when several things are at once: `Workshops, round 1`.

Each of them has a room of its own, and the row above has neither a room nor anybody who speaks: it
is no session. Those below are at its time and say what they are part of. Their titles may begin
with dashes, as people write lists. Outside of tables the row above says that they are at once, and
where it does, they need no rooms if somebody speaks in all of them.
"""

from collections.abc import Sequence
from itertools import takewhile

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.cancelled import is_cancelled
from confsched.formats.drafts import Draft
from confsched.formats.records.fields.held import holder_of
from confsched.formats.records.rooms.blocks import is_in_table
from confsched.formats.records.times.empty import WALLS
from confsched.formats.when import CLOCKS
from confsched.patterns import pattern

_SAID_ABOVE = (*CLOCKS, "date", "day", "_on", "timezone")
_OF_HEAD = frozenset((*_SAID_ABOVE, "title", "type", "_list"))
_PLAINLY = pattern(
    r"(?i)\b(?:parallel[aeiou]?[mnrs]?|parallèles?|paralelas?|concurrent|break-?out|simultaneous)\b"
)
_SEVERAL = pattern(r"(?i)\b(?:workshops|tutorials|ateliers|talleres)\b")
_COUNT = pattern(r" (?:\d{1,2}|[A-Z])$")
_LEAST = 2  # things at once
_MOMENT = pattern(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*(?:Z|[-+]\d\d:?\d\d)$")
_BULLET = pattern(r"^\s*(?:[-–—•·*▪]|[a-z0-9]\))\s+(?=\S)")


def settle_parallel(book: Book) -> None:
    """Say when those rows are, and leave out what stands above them."""
    sessions = book.sessions
    if all(one.says(CLOCKS) for one in sessions):
        return
    likely = [n for n in range(len(sessions) - 1) if _may_be_head(sessions[n], sessions[n + 1])]
    tables = all(map(is_in_table, sessions))
    heads = [number for number in likely if tables or _is_plain(sessions[number])]
    for head, below in [(sessions[number], _below(sessions, number)) for number in heads]:
        for session in below:
            _tell(session, head)
        if below:
            book.drafts[WALLS].append(head)
    book.leave_out(book.drafts[WALLS])


def settle_at_once(book: Book) -> None:
    """Say when rows are that have a room of their own and no time: with the row above them.

    So people write what is at once, and leave the cells of the times below the first empty. It has
    to be plain: there are several such rows, and no row with a room and without a time is other.
    Where the starts are moments with their offsets, a program wrote the list and left none out.
    """
    found: list[tuple[Draft, Draft]] = []
    above: Draft | None = None
    rooms: set[str] = set()
    untimed = "room" in book.fields and not all(one.says(CLOCKS) for one in book.sessions)
    for session in book.sessions if untimed else ():
        room = session.text("room")
        if session.says(CLOCKS):
            rooms = rooms if above is not None and _slot(above) == _slot(session) else set()
            above = session
        elif room and above is not None and _is_beside(session, above) and room not in rooms:
            found.append((session, above))
        elif room:
            return
        rooms.add(room)
    if len(found) >= _LEAST or any(map(_is_plainly_beside, found)):
        for session, above in found:
            _say_when(session, above)
        book.findings.append(_told([session for session, _ in found]))


def _is_plainly_beside(pair: tuple[Draft, Draft]) -> bool:
    """Whether both say first which round they are of, `Round 1: Knots`, or what holds them.

    They may be counted as well: `Forum 1: Knots` beside `Forum 2: Nets`.
    """
    (label, found, _), (other, _, _) = (one.text("title").partition(":") for one in pair)
    same = found and _COUNT.sub("", label) == _COUNT.sub("", other)
    return same or all(map(holder_of, pair))


def _slot(session: Draft) -> tuple[str, ...]:
    return tuple(session.text(field) for field in _SAID_ABOVE)


def _is_beside(session: Draft, above: Draft) -> bool:
    """Whether a row may be at the time of one above it: of the same table and day."""
    days = (one.text("_on") or one.text("date") or one.text("day") for one in (session, above))
    return (
        is_in_table(session)
        and session.above is above.above
        and len({*days} - {""}) < _LEAST
        and {"title", "room"} <= session.fields.keys()
        and "room" in above.fields
        and not _MOMENT.match(above.text("start"))
        and not (is_cancelled(session.text("title")) or _BULLET.match(session.text("title")))
    )


def _told(rows: Sequence[Draft]) -> Finding:
    first, said = rows[0], "1 session without a time is"
    said = said if len(rows) == 1 else f"{len(rows)} sessions without a time are"
    message = f"{said} taken to be at that of the one above"
    return Finding(message, first.places.span(first.mark), code="T211")


def _may_be_head(session: Draft, after: Draft) -> bool:
    several = _is_plain(session) or _SEVERAL.search(session.text("title"))
    names = _OF_HEAD | {"id"} if several else _OF_HEAD
    plain = session.fields.keys() <= names and not (session.people or session.extra)
    return plain and session.says(CLOCKS) and "title" in session.fields and not after.says(CLOCKS)


def _is_plain(session: Draft) -> bool:
    """Whether a title says that several things are at once."""
    return _PLAINLY.search(session.text("title")) is not None


def _below(sessions: Sequence[Draft], number: int) -> list[Draft]:
    """The rows below a head, if all that are not cancelled have rooms of their own, and several."""
    following = (sessions[at] for at in range(number + 1, len(sessions)))
    head = sessions[number]
    rows = [*takewhile(lambda one: not one.says(CLOCKS) and one.above is head.above, following)]
    if len(rows) < _LEAST or not all("title" in one.fields for one in rows):
        return []
    rooms = {one.text("room") for one in rows} - {""}
    spoken = not rooms and _is_plain(head) and all(one.people for one in rows)
    placed = [one for one in rows if "room" in one.fields or not is_cancelled(one.text("title"))]
    return rows if spoken or len(rooms) == len(placed) else []


def _say_when(session: Draft, head: Draft) -> None:
    for field in _SAID_ABOVE:
        if field in head.fields and field not in session.fields:
            session.fields[field] = head.fields[field]


def _tell(session: Draft, head: Draft) -> None:
    _say_when(session, head)
    title = session.fields["title"]
    session.fields["title"] = title.holding(_BULLET.sub("", str(title.value), count=1))
    session.leave("session", *head.fields["title"])
