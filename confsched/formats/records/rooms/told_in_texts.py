"""Rooms that texts say in lines of their own: `Location: Hall A` below what a talk is about."""

from confsched.formats.book import Book
from confsched.formats.drafts import ABOUT, Draft
from confsched.formats.records.people.nobody import names_nobody
from confsched.patterns import pattern

# before the name of a room
LABELS = (
    r"(?:locations?|room|venue|where|ort|raum|saal|lieu|salle|lugar|sala|luogo|local"
    r"|zaal|locatie|plats|sal|sted|lokale?)"
)
_LINE = pattern(rf"(?im)^[ \t]*{LABELS}[ \t]?[:;][ \t]*([^\s:][^\n:]{{1,80}}?)[ \t.]*$\n?")
ROOMS = ("room", "rooms", "_room_id", "_room_ids", "_venue")
_SEVERAL = 2  # sessions, for one may mean anything


def settle_told_rooms(book: Book) -> None:
    """Take the rooms of sessions that have none from their texts, where several say it so."""
    texts = [field for field in reversed(ABOUT) if field in book.fields]
    told = [
        (session, field, found[0])
        for session in (book.sessions if texts else ())
        if session.fields.keys().isdisjoint(ROOMS)
        for field in texts
        if len(found := [*_LINE.finditer(_text(session, field))]) == 1
    ]
    named = [one for one in told if not names_nobody(one[2][1])]
    for session, field, match in named if len(named) >= _SEVERAL else ():
        put = session.fields.pop(field)
        session.put("room", *put.holding(match[1]))
        session.put(field, *put.holding(_LINE.sub("", str(put.value), 1).strip()))


def _text(session: Draft, field: str) -> str:
    """A text that may say it."""
    text = session.text(field)
    return text if ":" in text or ";" in text else ""
