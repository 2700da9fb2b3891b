"""Columns of a list that name rooms and tracks by ids, which other lists have: `roomId`."""

from confsched.formats.book import Book

_OF = {"_room_id": ("room", "rooms"), "_track_id": ("track", "tracks")}


def settle_room_ids(book: Book) -> None:
    """Name rooms and tracks that lists describe; an id that nothing explains is kept."""
    for column in _OF.keys() & book.fields:
        field, section = _OF[column]
        known = {one.text("id") for one in book.drafts[section]} - {""}
        for session in (one for one in book.sessions if column in one.fields):
            put = session.fields.pop(column)
            if field in session.fields or str(put.value) not in known:
                session.leave(column.strip("_").replace("_", " "), *put)
            else:
                session.put(field, *put)
