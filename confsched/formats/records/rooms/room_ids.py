"""Columns of a list that name rooms and tracks by ids, which other lists have: `roomId`.

Where no list describes rooms, an id of words is what a room is called. A room that one describes
stands before a place that none does: `{stageId: main, location: "Example House, first floor"}`.
"""

from collections.abc import Container

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.types import known_type
from confsched.patterns import pattern
from confsched.reading import Sequence, Value

_OF = {"_room_id": ("room", "rooms"), "_track_id": ("track", "tracks")}
_WORDS = pattern(r"[^\W\d_]{3,}(?:[-_ ][^\W_]+)*")


def settle_room_ids(book: Book) -> None:
    """Name rooms and tracks that lists describe; an id that nothing explains is kept."""
    for column in [one for one in _OF if one in book.fields]:
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
    sure = all(str(one) in known or (by_words and _is_name(one)) for one in ids)
    if not sure or field in session.fields or (len(ids) > 1 and field == "track"):
        session.leave(column.strip("_").replace("_", " "), *put)
    elif len(ids) > 1:
        session.put(section, *put)
    else:
        session.put(field, ids[0], put.key, put.mark)


def _is_name(value: Value) -> bool:
    return isinstance(value, str) and _WORDS.fullmatch(value) is not None
