"""Rooms in a list beside a schedule, each of whose rows has a session for every one, in order."""

from collections import defaultdict

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.drafts import Draft, Put
from confsched.formats.texts import are_texts
from confsched.patterns import pattern
from confsched.reading import Sequence

_CALLED = pattern(r"(?:rooms?|stages?|halls?)(?: (?:names?|order|list|titles?))?")


def settle_positions(book: Book) -> None:
    """Say of sessions side by side in which rooms they are, if each row has one for every room."""
    extra = book.conference.extra
    key = next((one for one, put in extra.items() if _is_list_of_rooms(one, put)), "")
    rooms = extra[key].value if key else None
    rows: defaultdict[int, list[Draft]] = defaultdict(list)
    for session in book.sessions if isinstance(rooms, Sequence) else ():
        if "room" in session.fields:
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
            session.put("room", *session.moved(put.holding(room), book.conference))


def _is_list_of_rooms(key: str, put: Put) -> bool:
    return _CALLED.fullmatch(compared(key)) is not None and are_texts(put.value)
