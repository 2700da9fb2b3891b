"""Rooms or tracks in a list beside a schedule, whose rows have a session for each, in order."""

from collections import defaultdict

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.drafts import Draft
from confsched.formats.texts import are_texts
from confsched.patterns import pattern
from confsched.reading import Sequence

_CALLED = pattern(r"(?:rooms?|stages?|halls?|(tracks?))(?: (?:names?|order|list|titles?))?")


def settle_positions(book: Book) -> None:
    """Say of sessions side by side in which rooms they are, if each row has one for every room."""
    extra = book.conference.extra
    key, field = _list_beside(book)
    rooms = extra[key].value if key else None
    rows: defaultdict[int, list[Draft]] = defaultdict(list)
    for session in book.sessions if isinstance(rooms, Sequence) else ():
        if field in session.fields:
            return
        when = session.fields.get("start") or session.fields.get("time")
        rows[when.mark if when else 0].append(session)  # what is side by side has one time
    rows.pop(0, None)
    several = [row for row in rows.values() if len(row) > 1]
    if not several or any(len(row) != len(rooms or ()) for row in several):
        return
    put = extra.pop(key)
    for row in several:
        for session, room in zip(row, rooms or (), strict=True):
            session.put(field, *session.moved(put.holding(room), book.conference))


def places_beside(book: Book) -> int:
    """How many rooms or tracks there are in a list beside a schedule; none without one."""
    key, _ = _list_beside(book)
    places = book.conference.extra[key].value if key else None
    return len(places) if isinstance(places, Sequence) else 0


def _list_beside(book: Book) -> tuple[str, str]:
    """Under which key the list of rooms or tracks stands, and which of the two; without one, none.

    Rooms go before tracks.
    """
    called = ((key, _CALLED.fullmatch(compared(key))) for key in _lists_of_texts(book))
    found = [(key, "track" if match[1] else "room") for key, match in called if match]
    return min(found, key=lambda one: one[1], default=("", ""))


def _lists_of_texts(book: Book) -> list[str]:
    return [key for key, put in book.conference.extra.items() if are_texts(put.value)]
