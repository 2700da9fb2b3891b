"""Where a session can be, and when it cannot be there."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from confsched.planning.blocks import Block, Cause
from confsched.planning.constraints import Window
from confsched.planning.search import Search
from confsched.schedule.availability import lacking, seats
from confsched.schedule.entities import Room, ScheduledSession, Session
from confsched.schedule.timeline import gaps, overlapping


class Place(NamedTuple):
    """One room or several that are used together, all at once, or none."""

    rooms: tuple[Room, ...] = ()
    everywhere: bool = False


def present_place(search: Search) -> Place | None:
    """Where the session is, or that it needs no room; None where it has none and needs one."""
    session, schedule = search.session, search.schedule
    if session.rooms or session.everywhere:
        return Place(session.rooms, session.everywhere)
    needs_none = schedule.online or not schedule.rooms or session.type.stops_everything
    return Place() if needs_none else None


def other_places(search: Search) -> tuple[Place, ...]:
    """The rooms that it could be in instead, in the order of the file: of its kind, one by one.

    What is in several rooms, in all or in none stays so.
    """
    present = present_place(search)
    if present is not None and len(present.rooms) != 1:
        return ()
    rooms = search.schedule.rooms
    if present is None:
        return places_of(rooms)
    (used,) = present.rooms
    return places_of([room for room in rooms if room.online is used.online and room is not used])


def is_too_small(place: Place, session: Session) -> bool:
    """Whether more people are expected than a place holds, if both is known."""
    held = seats(place.rooms)
    return held is not None and session.expected is not None and held < session.expected


def missing(place: Place, search: Search) -> list[str]:
    """What the session needs and none of the rooms has; nothing that is online has to."""
    return [] if search.schedule.online else lacking(search.session.needs, place.rooms)


def fits(place: Place, search: Search) -> bool:
    """Whether a place is large enough for a session and has what it needs."""
    return not is_too_small(place, search.session) and not missing(place, search)


def place_blocks(search: Search, place: Place) -> Iterator[Block]:
    """When the session cannot be in a place, because of what else is there."""
    if place.everywhere:
        yield from _everywhere(search)
    for room in place.rooms:
        yield from _in_room(search, room)
    if not place.rooms and not place.everywhere:
        yield from _without_rooms(search)
    same = (other for other in search.namesakes if _is_in(place, other))
    yield from _of(Cause.TWICE, same)


def _without_rooms(search: Search) -> Iterator[Block]:
    """A break is for everybody; and what has been one stream so far stays one."""
    if search.pause and search.session.type.stops_everything:
        working = (other for other in search.others if not other.type.pause)
        yield from _of(Cause.PAUSE, (one for one in working if not search.in_turn(one)))
    stream = [
        other
        for other in search.others
        if not (other.rooms or other.everywhere or other.type.pause)
    ]
    if not search.pause and next(overlapping(stream), None) is None:
        yield from _of(Cause.STREAM, stream)


def _of(cause: Cause, sessions: Iterable[ScheduledSession]) -> Iterator[Block]:
    return (Block(other.start, other.end, cause, other=other) for other in sessions)


def _everywhere(search: Search) -> Iterator[Block]:
    if search.pause:
        yield from _of(Cause.PAUSE, (other for other in search.others if not other.type.pause))
        return
    margin = search.constraints.turnaround
    for other in search.others:
        shares = other.everywhere or any(not room.concurrent for room in other.rooms)
        if other.type.pause:
            yield Block(other.start, other.end, Cause.PAUSE, other=other)
        elif shares:
            yield Block(other.start - margin, other.end + margin, Cause.TAKEN, other=other)


def _in_room(search: Search, room: Room) -> Iterator[Block]:
    """A break and a session do not go together; two breaks do, and all in a concurrent room.

    What is in all rooms and does not go with it is in the way of any room, and said of none.
    """
    margin = search.constraints.turnaround
    for other in search.by_room.get(room, ()):
        if search.pause != other.type.pause:
            if not other.everywhere:
                yield Block(other.start, other.end, Cause.TAKEN, room, other)
        elif not search.pause and not room.concurrent:
            yield Block(other.start - margin, other.end + margin, Cause.TAKEN, room, other)


def _is_in(place: Place, other: ScheduledSession) -> bool:
    return other.everywhere is place.everywhere and set(other.rooms) == set(place.rooms)


def closed(rooms: Iterable[Room], window: Window) -> Iterator[Block]:
    """When one of some rooms is closed on a day."""
    for room in rooms:
        if room.hours is not None:
            for start, end in gaps(window.whole, room.hours):
                yield Block(start, end, Cause.CLOSED, room)


def places_of(rooms: Sequence[Room]) -> tuple[Place, ...]:
    """Some rooms as places, one by one."""
    return tuple(Place((room,)) for room in rooms)
