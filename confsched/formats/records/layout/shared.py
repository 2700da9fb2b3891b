"""Breaks of a list that stand once more under every room or track: they are for all of them.

Those that say themselves where they are are in all these rooms, and in none of the tracks.
"""

from collections.abc import Hashable

from confsched.by_key import grouped
from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put, sequence_of
from confsched.formats.records.layout.day_names import days_of_month
from confsched.text.title_words import NO_TALKS
from confsched.text.titles import plain_type

_ALIKE = ("_list", "date", "day", "start", "time", "end", "duration", "abstract", "description")


def settle_shared(book: Book) -> None:
    """Make one session of those that say the same under several rooms at one time."""
    labels = {one.text("_label") for one in book.sessions if "_label" in one.fields}
    if not labels or days_of_month(labels):
        return
    found = grouped((_key(session), session) for session in book.sessions)
    kept = {id(one) for same in found.values() for one in _together(same)}
    book.drafts["sessions"] = [one for one in book.sessions if id(one) in kept]


def _key(session: Draft) -> Hashable:
    """What breaks at one time have in common; nothing else has the key of any other session."""
    title = session.text("title")
    if session.people or "_label" not in session.fields or plain_type(title) not in NO_TALKS:
        return id(session)
    return id(session.places), title.casefold(), *map(session.text, _ALIKE)


def _together(same: list[Draft]) -> list[Draft]:
    labels = {one.text("_label") for one in same}
    if len(same) == 1 or len(labels) < len(same):
        return same
    first = same[0]
    del first.fields["_label"]
    rooms, tracks = _told(same, "room"), _told(same, "track")
    if len(rooms) > 1:
        del first.fields["room"]
        first.put("rooms", sequence_of(first, rooms), rooms[0].key, rooms[0].mark)
    if len(tracks) > 1:
        del first.fields["track"]
        for put in tracks:
            first.leave("track", *put)
    return [first]


def _told(same: list[Draft], field: str) -> list[Put]:
    """What sessions say in a field, each value once; nothing where one says none."""
    puts = [one.fields[field] for one in same if field in one.fields]
    return list({str(put.value): put for put in puts}.values()) if len(puts) == len(same) else []
