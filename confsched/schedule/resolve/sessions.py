"""Sessions as objects, and the references from one to another."""

from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

from confsched.model.conference import Item
from confsched.model.entries import Session as SessionEntry
from confsched.schedule.entities import Room, ScheduledSession, Session, Speaker, Track
from confsched.schedule.quick import quick
from confsched.schedule.resolve.names import (
    SUGGESTIONS,
    Called,
    Register,
    Spellings,
    mistyped,
    spellings,
)
from confsched.schedule.resolve.notes import Notes
from confsched.schedule.resolve.people import people_of
from confsched.schedule.resolve.places import rooms_of, track_of
from confsched.schedule.resolve.slots import Slots
from confsched.schedule.resolve.types import type_of
from confsched.schedule.types import SessionType
from confsched.text.nearest import did_you_mean, nearest

# of these nothing has to be resolved
_as_written = attrgetter(
    *("duration", "subtitle", "abstract", "description", "language", "url", "link"),
    *("expected", "needs", "after", "not_with", "plenary", "tags"),
)


class Names(NamedTuple):
    """Everything that a session can name."""

    types: dict[str, SessionType]
    rooms: Register[Room]
    tracks: Register[Track]
    speakers: Register[Speaker]
    types_lost: bool = False  # some type could not be read

    def everything(self) -> Iterator[Room | Track | SessionType | Speaker]:
        """All of it."""
        yield from self.rooms.by_id.values()
        yield from self.tracks.by_id.values()
        yield from self.types.values()
        yield from self.speakers.by_id.values()


def resolve_session(item: Item[SessionEntry], slots: Slots, names: Names, notes: Notes) -> Session:
    """One session with everything it refers to; one without a slot is a plain `Session`."""
    entry = item.entry
    slot, day, known = slots.resolve(item)
    place = rooms_of(item, names.rooms, notes)
    kind = type_of(item, names.types, notes, is_lost=names.types_lost)
    people, lost = people_of(item, names.speakers, notes)
    if place.lost:
        lost |= {"room", "rooms"}
    if kind is None:
        lost |= {"type"}
    fields = (  # in the order in which `Session` has them
        item.id,
        entry.title or item.id,
        kind or names.types["talk"],
        str(entry.status),
        item.origin,
        slot.day if slot else day,
        place.found,
        place.everywhere,
        track_of(item, names.tracks, notes),
        people,
        *_as_written(entry),
        item.broken | lost if lost else item.broken,
        known,
    )
    return quick(ScheduledSession)(*fields, *slot[:3]) if slot else quick(Session)(*fields)


def check_references(sessions: tuple[Session, ...], notes: Notes) -> None:
    """F006 for every session named in `after` or `not_with` that does not exist."""
    naming = [session for session in sessions if session.after or session.not_with]
    known = {session.id: session for session in sessions} if naming else {}
    spelt: Spellings = {}
    asked = 0
    for session in naming:
        for field, names in (("after", session.after), ("not_with", session.not_with)):
            for name in names:
                if name not in known:
                    asked += 1
                    span = session.origin.named_at(field, name)
                    near = nearest(name, known) if asked <= SUGGESTIONS else ()
                    spelt = spelt or spellings(Called(one.id, one.title) for one in sessions)
                    message = f"no session has the id {name!r}{did_you_mean(near)}"
                    notes.add("F006", message, span, fix=mistyped(span, name, spelt, near))
