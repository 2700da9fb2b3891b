"""Sessions as objects, and the references from one to another."""

from typing import Any

from confsched.model.binding import rename
from confsched.model.conference import Item
from confsched.model.entries import Session as SessionEntry
from confsched.model.nearest import did_you_mean, nearest
from confsched.reading import Sequence
from confsched.schedule.entities import Room, ScheduledSession, Session, Speaker, Track
from confsched.schedule.resolve.names import Register
from confsched.schedule.resolve.notes import Notes
from confsched.schedule.resolve.people import people_of
from confsched.schedule.resolve.places import rooms_of, track_of
from confsched.schedule.resolve.slots import Slots
from confsched.schedule.resolve.types import type_of
from confsched.schedule.types import SessionType


def resolve_session(  # noqa: PLR0913 -- the things that a session can refer to
    item: Item[SessionEntry],
    slots: Slots,
    types: dict[str, SessionType],
    rooms: Register[Room],
    tracks: Register[Track],
    speakers: Register[Speaker],
    notes: Notes,
) -> Session:
    """One session with everything it refers to; one without a slot is a plain `Session`."""
    entry = item.entry
    slot, day = slots.resolve(item)
    found, everywhere = rooms_of(item, rooms, notes)
    fields: dict[str, Any] = {
        "id": item.id,
        "title": entry.title or item.id,
        "type": type_of(item, types, notes),
        "status": entry.status.value,
        "origin": item.origin,
        "rooms": found,
        "everywhere": everywhere,
        "track": track_of(item, tracks),
        "people": people_of(item, speakers, notes),
        "subtitle": entry.subtitle,
        "abstract": entry.abstract,
        "description": entry.description,
        "language": entry.language,
        "url": entry.url,
        "link": entry.link,
        "expected": entry.expected,
        "needs": entry.needs,
        "after": entry.after,
        "not_with": entry.not_with,
        "plenary": entry.plenary,
        "tags": entry.tags,
        "broken": item.broken,
    }
    if slot is None:
        return Session(day=day, **fields)
    return ScheduledSession(day=slot.day, start=slot.start, end=slot.end, zone=slot.zone, **fields)


def check_references(items: dict[str, Item[SessionEntry]], notes: Notes) -> None:
    """F006 for every session named in `after` or `not_with` that does not exist."""
    for item in items.values():
        for field in ("after", "not_with"):
            for index, name in enumerate(getattr(item.entry, field)):
                if name not in items:
                    _unknown(item, field, index, name, items, notes)


def _unknown(  # noqa: PLR0913 -- the pieces of one finding
    item: Item[SessionEntry],
    field: str,
    index: int,
    name: str,
    items: dict[str, Item[SessionEntry]],
    notes: Notes,
) -> None:
    value = item.origin.mapping.get(field)
    span = value.at(index) if isinstance(value, Sequence) else item.origin.at(field)
    near = nearest(name, items)
    message = f"no session has the id {name!r}{did_you_mean(near)}"
    notes.add("F006", message, span, fix=rename(span, near))
