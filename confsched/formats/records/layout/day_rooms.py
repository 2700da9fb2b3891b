"""Where a day is: in a hall, or in a building in which sessions have rooms of their own."""

from confsched.formats.book import Book
from confsched.formats.records.layout.groups import ROOM_OF_DAY


def settle_day_rooms(book: Book) -> None:
    """Say of sessions in which room their day is, unless any of them names another one.

    Then it is the venue, if all days are in it.
    """
    if ROOM_OF_DAY not in book.fields:
        return
    placed = [(one, one.fields.pop(ROOM_OF_DAY, None)) for one in book.sessions]
    are_rooms = not any("room" in one.fields for one, put in placed if put is not None)
    conference = book.conference
    told = {str(put.value): (put, one) for one, put in placed if put is not None}
    for session, put in placed if are_rooms else ():
        if put is not None:
            session.put("room", *put)
    for put, session in () if are_rooms else told.values():
        keep = (
            conference.put if len(told) == 1 and not conference.text("venue") else conference.leave
        )
        keep("venue", *conference.moved(put, session))
