"""Sessions as objects, and the references from one to another."""

from typing import Any

from confsched.model.binding import rename
from confsched.model.conference import Item
from confsched.model.entries import Session as SessionEntry
from confsched.model.nearest import did_you_mean, nearest
from confsched.schedule.entities import Room, ScheduledSession, Session, Speaker, Track
from confsched.schedule.resolve.names import Register
from confsched.schedule.resolve.notes import Notes
from confsched.schedule.resolve.people import people_of
from confsched.schedule.resolve.places import rooms_of, track_of
from confsched.schedule.resolve.slots import Slots
from confsched.schedule.resolve.types import type_of
from confsched.schedule.types import SessionType
from confsched.source import Span


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
    place = rooms_of(item, rooms, notes)
    people, lost = people_of(item, speakers, notes)
    if place.lost:
        lost |= {"room", "rooms"}
    fields: dict[str, Any] = {
        "id": item.id,
        "title": entry.title or item.id,
        "type": type_of(item, types, notes),
        "status": entry.status.value,
        "origin": item.origin,
        "rooms": place.found,
        "everywhere": place.everywhere,
        "track": track_of(item, tracks),
        "people": people,
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
        "broken": item.broken | lost,
    }
    if slot is None:
        return Session(day=day, **fields)
    return ScheduledSession(day=slot.day, start=slot.start, end=slot.end, zone=slot.zone, **fields)


def check_references(items: dict[str, Item[SessionEntry]], notes: Notes) -> None:
    """F006 for every session named in `after` or `not_with` that does not exist."""
    for item in items.values():
        for field in ("after", "not_with"):
            for name in getattr(item.entry, field):
                if name not in items:
                    _unknown(item.origin.named_at(field, name), name, items, notes)


def _unknown(span: Span, name: str, items: dict[str, Item[SessionEntry]], notes: Notes) -> None:
    near = nearest(name, items)
    message = f"no session has the id {name!r}{did_you_mean(near)}"
    notes.add("F006", message, span, fix=rename(span, near))
