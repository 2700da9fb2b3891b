"""What is to become of sessions, and whether each of them can be changed at all."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeAlias

from confsched.editing.applying import refuse_foreign
from confsched.editing.scalars import Plain
from confsched.errors import ConfschedError
from confsched.moves.case import Aim
from confsched.schedule.entities import CLOCK_FIELDS, Room, ScheduledSession, Session

Fields: TypeAlias = "Mapping[str, Plain | None]"  # by name; None takes one out


ALL = "all"  # what stands for every room, where no room has that id


class Place(NamedTuple):
    """Where a session is to be, and the fields that say so."""

    rooms: tuple[Room, ...]
    everywhere: bool
    fields: Fields


class Wanted(NamedTuple):
    """A session, its new slot and its new place; None is the one that it has.

    `texts` are time fields that may say the new slot as they are: those of the session that it
    changes places with.
    """

    session: Session
    aim: Aim | None = None
    place: Place | None = None
    texts: Mapping[str, str | None] | None = None


def slot_of(session: Session) -> Aim | None:
    """The slot of a session, if it has one."""
    return Aim(session.start, session.end) if isinstance(session, ScheduledSession) else None


def refuse_unmovable(session: Session) -> None:
    """Raise ConfschedError for a session that nobody can move: cancelled, unreadable, foreign."""
    refuse_foreign(session.origin.mapping.places.source)
    if session.cancelled:
        hint = "if it is to take place after all, take its 'status' out first"
        raise ConfschedError(f"{session.title!r} is cancelled", hint)
    wrong = sorted(session.broken.intersection((*CLOCK_FIELDS, "day", "date", "timezone")))
    if not wrong and slot_of(session) is None:
        # a time of day that says no slot: without a day, or an end before its start
        wrong = [name for name in ("time", "start", "end") if name in session.origin.mapping]
    if wrong:
        message = f"the {wrong[0]!r} of {session.title!r} says no slot"
        raise ConfschedError(message, f"mend it first, at {session.at(wrong[0])}")


def place_in(session: Session, room: Room | None) -> Place | None:
    """What puts a session into one room, or into all; None where it is there already."""
    rooms = () if room is None else (room,)
    if session.rooms == rooms and session.everywhere is (room is None):
        return None
    text = ALL if room is None else _called(session, room)
    is_list = "rooms" in session.origin.mapping
    fields: Fields = {"rooms": [text]} if is_list else {"room": text}
    return Place(rooms, everywhere=room is None, fields=fields)


def _called(session: Session, room: Room) -> str:
    """A room as the session calls its own one: by name or by id."""
    mapping = session.origin.mapping
    names = mapping.get("rooms") or mapping.get("room") or ()
    now = {names} if isinstance(names, str) else {one for one in names if isinstance(one, str)}
    by_name = any(one.name in now and one.id not in now for one in session.rooms)
    return room.name if by_name or room.origin is None else room.id


def place_of(session: Session, other: Session) -> Place:
    """What puts a session where another one is, in the words of that one."""
    fields = {name: _plain(other.origin.mapping.get(name)) for name in ("room", "rooms")}
    return Place(other.rooms, other.everywhere, _changed(session, fields))


def _plain(value: object) -> "Plain | None":
    if isinstance(value, str):
        return value
    return [one for one in value if isinstance(one, str)] if isinstance(value, Sequence) else None


def _changed(session: Session, fields: Fields) -> Fields:
    mapping = session.origin.mapping
    return {name: value for name, value in fields.items() if value or name in mapping}
