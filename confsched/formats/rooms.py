"""Rooms that somebody else's file names without listing them, or lists in another place."""

from confsched.formats.book import Book
from confsched.formats.drafts import Draft

_EVERYWHERE = "all rooms"


def define_rooms(book: Book) -> None:
    """Define the rooms in which sessions stand (`_room` above them) or which they name.

    What is said of a room above its sessions is part of it. "All rooms" is no room.
    """
    known = {draft.text(field) for draft in book.drafts["rooms"] for field in ("id", "name")}
    for session in book.sessions:
        session.pull("room", "_room")
        put = session.fields.get("room")
        if put is not None and session.text("room").casefold() == _EVERYWHERE:
            session.fields["room"] = put._replace(value="all")
            continue
        if put is None or not isinstance(put.value, str) or put.value in known:
            continue
        known.add(put.value)
        room = Draft(session.places, put.mark)
        room.put("name", *put)
        holder = session.holder("_room")
        if holder is not None and holder.text("_room") == put.value:
            room.extra = holder.extra
        book.add("rooms", room)
