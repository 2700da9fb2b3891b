"""Places in parts between commas, and what they all end with: `Hall A, Town House, Port`."""

from collections.abc import Iterable
from re import Pattern
from typing import TypeAlias

from confsched.formats.book import Book
from confsched.patterns import pattern

Parts: TypeAlias = tuple[str, ...]
COMMA = pattern(r"\s*(?:,\s+(?![^()\n]*\))|\n)\s*")  # none of those in brackets
_LONGEST = 500  # characters of a place in parts
_PLACES, _SHARED = 3, 2  # that show it, and parts of a town and its country


def parts_of(place: str, at: Pattern[str] = COMMA) -> Parts:
    """What stands between the commas of a place; one that is a long text is no place in parts."""
    parts = at.split(place.strip()) if len(place) < _LONGEST else ()
    return tuple(part for part in parts if part) or (place,)


def shared_end(places: list[Parts], before: int) -> Parts:
    """The parts with which all places end, so many of them still `before` these in each."""
    shared = 0
    most = min(map(len, places)) - before
    while shared < most and len({parts[-shared - 1] for parts in places}) == 1:
        shared += 1
    return places[0][len(places[0]) - shared :]


def settle_shared_ends(book: Book) -> None:
    """Rooms that all end with the same town and country, as on Sched, are in that venue."""
    told = [one for one in book.sessions if "," in one.text("room")]
    places = {text: parts_of(text) for text in {one.text("room") for one in book.sessions} - {""}}
    venue = _venue_of(places.values())
    if not venue or "venue" in book.conference.fields:
        return
    put = told[0].fields["room"]
    book.conference.put("venue", ", ".join(venue), put.key, put.mark)
    for session in told:
        room = places[session.text("room")][: -len(venue)]
        session.fields["room"] = session.fields["room"].holding(", ".join(room))


def _venue_of(places: Iterable[Parts]) -> Parts:
    """What nearly all have behind a room, if none of it is a room; places of one part are alone."""
    listed = list(places)
    found = [parts for parts in listed if len(parts) > _SHARED]
    alone = {parts[0] for parts in listed if len(parts) == 1}
    if len(found) < _PLACES or len(found) + len(alone) < len(listed) or len(found) <= len(alone):
        return ()
    venue = shared_end(found, before=1)
    return venue if len(venue) >= _SHARED and alone.isdisjoint(venue) else ()
