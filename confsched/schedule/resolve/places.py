"""Rooms and tracks as objects, and which of them a session names."""

from collections.abc import Callable
from datetime import tzinfo
from functools import partial
from typing import NamedTuple

from confsched.findings import Edit, Fix, safe_fix
from confsched.model.conference import Item
from confsched.model.entries import Room as RoomEntry
from confsched.model.entries import Session as SessionEntry
from confsched.model.entries import Track as TrackEntry
from confsched.model.texts import quote
from confsched.reading import Mapping
from confsched.schedule.entities import Day, Interval, Room, Track
from confsched.schedule.resolve.days import DayBook, opening
from confsched.schedule.resolve.names import Register
from confsched.schedule.resolve.notes import Notes
from confsched.source import Span

_ALL = "all"


def resolve_room(item: Item[RoomEntry], book: DayBook, zone: tzinfo, notes: Notes) -> Room:
    """A room with its opening hours as instants."""
    entry = item.entry
    return Room(
        id=item.id,
        name=entry.name or item.id,
        capacity=entry.capacity,
        equipment=entry.equipment,
        hours=_hours(item, book, zone, notes),
        concurrent=entry.concurrent,
        online=entry.online,
        url=entry.url,
        link=entry.link,
        floor=entry.floor,
        step_free=entry.step_free,
        distance=entry.distance or {},
        origin=item.origin,
        broken=item.broken,
    )


def _hours(
    item: Item[RoomEntry], book: DayBook, zone: tzinfo, notes: Notes
) -> tuple[Interval, ...] | None:
    """None where nothing is said; a day that is not named is not restricted."""
    hours = item.entry.hours
    if hours is None:
        return None
    by_day: dict[int, tuple[Interval, ...]] = {}
    for name, ranges in hours.items():
        for day in _named_days(name, item, book, notes):
            by_day[day.number] = opening(day.date, ranges, zone)
    return tuple(
        interval for day in book.days for interval in by_day.get(day.number, (day.interval,))
    )


def check_distances(register: Register[Room]) -> None:
    """Note each name under `distance` that no room has."""
    for room in [*register.by_id.values()]:
        far = room.origin.mapping.get("distance") if room.origin and room.distance else None
        if isinstance(far, Mapping):
            for name in far:
                register.find(name, partial(far.key_at, name))


def _named_days(name: str, item: Item[RoomEntry], book: DayBook, notes: Notes) -> tuple[Day, ...]:
    if not name:
        return book.days
    found = book.named(name)
    hours = item.origin.mapping.get("hours")
    if not found and book.complete and isinstance(hours, Mapping):
        message = f"no day is called {name!r}; there is {book.all_named()}"
        notes.add("F006", message, hours.key_at(name))
    return found


def resolve_track(item: Item[TrackEntry]) -> Track:
    """A track."""
    entry = item.entry
    return Track(item.id, entry.name or item.id, entry.color, entry.description, item.origin)


class Rooms(NamedTuple):
    """The rooms of a session, whether it is in all, and whether one could not be found."""

    found: tuple[Room, ...] = ()
    everywhere: bool = False
    lost: bool = False


_NO_ROOMS = Rooms()


def rooms_of(item: Item[SessionEntry], register: Register[Room], notes: Notes) -> Rooms:
    """The rooms that a session names."""
    entry = item.entry
    if not entry.rooms:
        if entry.room is None:
            return _NO_ROOMS
        known = register.known(entry.room)
        if known is not None and entry.room.lower() != _ALL:  # most are one that is known
            return Rooms((known,))
    elif entry.room is not None:
        message = "'room' and 'rooms' say the same thing: use one of them"
        notes.add("F005", message, item.origin.mapping.key_at("rooms"))
    names = [name.lower() for _, name in _names(entry)]
    if names == [_ALL] and _ALL not in register.by_id:
        return Rooms(everywhere=True)
    found: dict[str, Room] = {}
    lost = False
    for field, name in _names(entry):
        rooms = _meant(name, field, item, register, notes)
        lost |= not rooms
        found.update((room.id, room) for room in rooms)
    return Rooms(tuple(found.values()), lost=lost)


def _meant(
    name: str, field: str, item: Item[SessionEntry], register: Register[Room], notes: Notes
) -> tuple[Room, ...]:
    """The room that a text means, or several; none where it is not known."""
    room = register.known(name)
    unknown = room is None and not register.open
    if unknown and (several := _rooms_in(name, field, item, register, notes)):
        return several
    place = _place(item, field, name)
    room = room or register.find(name, place)
    if room is None and register.open:
        room = register.define(name, place, Room)
    return () if room is None else (room,)


def _place(item: Item[SessionEntry], field: str, name: str) -> Callable[[], Span]:
    """Where a name stands, when somebody wants to know."""
    return lambda: item.origin.named_at(field, name)


def _names(entry: SessionEntry) -> list[tuple[str, str]]:
    if entry.room is not None:
        return [("room", entry.room)]
    return [("rooms", name) for name in entry.rooms]


def track_of(item: Item[SessionEntry], register: Register[Track], notes: Notes) -> Track | None:
    """The track that a session names; the first one of several, which are told."""
    name = item.entry.track
    if name is None:
        return None
    place = _place(item, "track", name)
    found = register.known(name)
    several = [] if found or register.open else [*map(register.known, register.parts(name))]
    if len(several) > 1 and all(several):
        message = f"{quote(name)} are several tracks, and a session is in one"
        notes.add("F005", message, place())
        return several[0]
    found = found or register.find(name, place)
    return register.define(name, place, Track) if found is None and register.open else found


def _rooms_in(
    text: str, field: str, item: Item[SessionEntry], register: Register[Room], notes: Notes
) -> tuple[Room, ...]:
    """The rooms of a text with commas, `and` or blanks between them; none unless each is known."""
    names = register.parts(text)
    found = [register.known(name) for name in names]
    known = tuple(room for room in found if room is not None)
    if len(names) < 2 or len(known) < len(names):
        return ()
    span = item.origin.named_at(field, text)
    if len({id(room) for room in known}) == 1:
        notes.add("F005", f"{quote(text)} is one room: write {quote(names[0])}", span)
        return known[:1]
    fix = _listed(text, names, field, item)
    message = f"{quote(text)} are several rooms: {_instead(text, names, field, item)}"
    notes.add("F005", message, span, fix=fix)
    return known


def _instead(text: str, names: list[str], field: str, item: Item[SessionEntry]) -> str:
    mapping = item.origin.mapping
    if mapping.places.source.is_table:
        return f"write {quote('; '.join(names))} in a column 'Rooms'"
    if mapping.get(field) != text:
        return "let each be an item of the list"
    return f"write rooms: [{', '.join(names)}]"


def _listed(text: str, names: list[str], field: str, item: Item[SessionEntry]) -> Fix | None:
    """The list that was meant, where the text is all that its field has."""
    mapping = item.origin.mapping
    source = mapping.places.source
    key, whole = mapping.key_at(field), mapping.span
    is_its_own = source is key.source and whole.start <= key.start < whole.end  # not merged in
    if mapping.get(field) != text or not is_its_own or source.foreign or source.is_table:
        return None
    from confsched.editing.changes import rewritten  # noqa: PLC0415 -- for mistakes only
    from confsched.editing.fields import set_field  # noqa: PLC0415 -- the same

    def made() -> tuple[Edit, ...]:
        renamed = rewritten(key, "rooms") if field != "rooms" else ()
        return (*renamed, *set_field(mapping, field, names))

    return safe_fix(f"write rooms: [{', '.join(names)}]", made)
