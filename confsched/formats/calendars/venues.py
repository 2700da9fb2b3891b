"""Where all places of a calendar are: what they end with, or begin with, is the venue.

`Hall A, Town House` and `Hall B, Town House`; where some say the venue and others do not, those
that do are the same rooms: `Hall A, Town House` and `Hall A`.
"""

from collections import defaultdict
from collections.abc import Iterable

from confsched.patterns import pattern

_COMMA = pattern(r"\s*(?:,\s+(?![^()\n]*\))|\n)\s*")  # none of those in brackets


def parts_of(place: str) -> tuple[str, ...]:
    """What stands between the commas of a place."""
    return tuple(part for part in _COMMA.split(place.strip()) if part) or (place,)


def without_venue(venue: tuple[str, ...], parts: tuple[str, ...]) -> tuple[str, ...]:
    """A place without the venue at its end or beginning; one that has it nowhere as it is."""
    length = len(parts) - len(venue)
    if length >= 0 and parts[length:] == venue:
        return parts[:length]
    return parts[len(venue) :] if venue and parts[: len(venue)] == venue else parts


def venue_of(places: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The venue of the places of a calendar; empty where none is told."""
    listed = list(places)
    return _ending(listed) or _told_of_some(listed)


def _told_of_some(listed: list[tuple[str, ...]]) -> tuple[str, ...]:
    """What all places of several parts have besides a room, where it or a room stands alone too.

    Rooms that all stand alone, and nothing else, are rooms that are booked together.
    """
    several = {parts for parts in listed if len(parts) > 1}
    alone = {*listed}
    found: defaultdict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
    for parts in several:
        for at in range(1, len(parts)):
            found[parts[at:]].add(parts)
            found[parts[:at]].add(parts)
    in_all = [venue for venue, places in found.items() if len(places) == len(several)]
    for venue in sorted(in_all, key=len, reverse=True):
        rooms = {without_venue(venue, parts) for parts in several}
        together = venue in alone and rooms <= alone
        known = venue in alone or not rooms.isdisjoint(alone)
        if len(rooms) > 1 and known and not together and not _go_on(rooms):
            return venue
    return ()


def _go_on(rooms: set[tuple[str, ...]]) -> bool:
    """Whether one is the beginning of another, as of rooms that are booked together."""
    return any(other[: len(one)] == one for one in rooms for other in rooms if other != one)


def our_venue(places: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The venue in our own calendars, which is all that is said of what is in no room.

    Of one room alone only an address behind it tells that it is none of several.
    """
    found = list(places)
    end = _shared_end(found, before=0)
    rooms = {parts[: len(parts) - len(end)] for parts in found}
    known = len(rooms - {()}) > 1 or (len(end) > 1 and len(rooms) > 1)
    return end if known else ()


def _shared_end(places: list[tuple[str, ...]], before: int) -> tuple[str, ...]:
    """The parts with which all places end, so many of them still `before` these in each."""
    shared = 0
    most = min(map(len, places)) - before
    while shared < most and len({parts[-shared - 1] for parts in places}) == 1:
        shared += 1
    return places[0][len(places[0]) - shared :]


def _ending(listed: list[tuple[str, ...]]) -> tuple[str, ...]:
    """What several places all end with, if each of them has something before it.

    A place in a word or two says nothing of the others: `Online` beside `Hall A, Town House`. One
    that several others end with is the venue itself: `Town House, 1 Quay`.
    """
    for whole in listed:
        inside = [parts for parts in listed if len(parts) > len(whole)]
        if len(whole) > 1 and len(inside) > 1 and all(p[-len(whole) :] == whole for p in inside):
            return whole
    found = [parts for parts in listed if len(parts) > 1]
    if len(found) < 2 or 3 * len(found) < 2 * len(listed):
        return ()
    return _shared_end(found, before=1)
