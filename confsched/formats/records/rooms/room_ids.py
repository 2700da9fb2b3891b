"""Columns of a list that name rooms and tracks by ids, which other lists have: `roomId`.

Where no list describes rooms, an id of words is what a room is called. A room that one describes
stands before a place that none does: `{stageId: main, location: "Example House, first floor"}`.
Rows with a session for each room name them by their position.
"""

from collections import defaultdict
from collections.abc import Container

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.drafts import Draft
from confsched.formats.texts import are_texts
from confsched.formats.types import known_type
from confsched.patterns import pattern
from confsched.reading import Sequence

_OF = {"_room_id": ("room", "rooms"), "_track_id": ("track", "tracks")}
_OF["_room_ids"] = _OF["_room_id"]
_WORDS = pattern(r"[^\W\d_]{3,}(?:[-_ ][^\W_]+)*")
_CALLED = pattern(r"(?:rooms?|stages?|halls?|(tracks?))(?: (?:names?|order|list|titles?))?")


def settle_room_ids(book: Book) -> None:
    """Name rooms and tracks that lists describe; an id that nothing explains is kept."""
    for column in (one for one in _OF if one in book.fields):
        field, section = _OF[column]
        ids = {one.text("id") for one in book.drafts[section]} - {""}
        known = ids | {one.text("name") for one in book.drafts[section]} - {""}
        by_words = field == "room" and not ids
        for session in book.sessions:
            if known and session.text(field) not in known:
                _leave_undescribed(session, column, known)
            if column in session.fields:
                _settle(session, column, known, by_words=by_words)


def _leave_undescribed(session: Draft, column: str, known: Container[str]) -> None:
    """Keep what no list describes beside a session, where an id says better where it is.

    A category beside an id of a track may be the type.
    """
    field, _ = _OF[column]
    if field == "track" and "type" not in session.fields and known_type(session.text(field)):
        session.fields["type"] = session.fields.pop(field)
    elif field in session.fields and session.text(column) in known:
        session.leave(field, *session.fields.pop(field))


def _settle(session: Draft, column: str, known: Container[str], *, by_words: bool) -> None:
    """Say where a session is, or what it is about, by the ids in one of its columns."""
    field, section = _OF[column]
    put = session.fields.pop(column)
    ids = put.value if isinstance(put.value, Sequence) else [put.value]
    sure = all(str(one) in known or (by_words and _WORDS.fullmatch(str(one))) for one in ids)
    if not sure or field in session.fields or (len(ids) > 1 and field == "track"):
        session.leave(column.strip("_").replace("_", " "), *put)
    elif len(ids) > 1:
        session.put(section, *put)
    else:
        session.put(field, ids[0], put.key, put.mark)


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
    called = (
        (key, _CALLED.fullmatch(compared(key)))
        for key, put in book.conference.extra.items()
        if are_texts(put.value)
    )
    found = [(key, "track" if match[1] else "room") for key, match in called if match]
    return min(found, key=lambda one: one[1], default=("", ""))
