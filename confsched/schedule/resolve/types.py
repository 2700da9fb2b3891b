"""Types of session: the well-known ones, and those that the organiser adds or changes."""

from collections.abc import Iterable

from confsched.model.binding import rename
from confsched.model.conference import Item
from confsched.model.entries import Session as SessionEntry
from confsched.model.entries import SessionTypeEntry
from confsched.schedule.resolve.notes import Notes
from confsched.schedule.types import KNOWN_TYPES, SessionType, type_of_title
from confsched.text.nearest import did_you_mean, nearest


def resolve_types(items: Iterable[Item[SessionTypeEntry]], notes: Notes) -> dict[str, SessionType]:
    """Every type by id; an own one may be like another, wherever that is defined."""
    types = dict(KNOWN_TYPES)
    waiting = {item.id: item for item in items}
    while waiting:
        ready = [item for item in waiting.values() if item.entry.like not in waiting]
        for item in ready or list(waiting.values()):  # nobody is ready in a circle
            types[item.id] = _own(item, types, notes)
            del waiting[item.id]
    return types


def _own(item: Item[SessionTypeEntry], types: dict[str, SessionType], notes: Notes) -> SessionType:
    entry = item.entry
    like = entry.like or (item.id if item.id in types else "other")
    if like not in types:
        near = nearest(like, types)
        message = f"no type of session is called {like!r}{did_you_mean(near)}"
        notes.add("F006", message, item.origin.at("like"), fix=rename(item.origin.at("like"), near))
    base = types.get(like, types["other"])
    return base._replace(
        id=item.id,
        name=entry.name or (base.name if item.id == base.id else item.id),
        needs_speaker=_given(entry.speaker, base.needs_speaker),
        needs_moderator=_given(entry.moderator, base.needs_moderator),
        needs_abstract=_given(entry.abstract, base.needs_abstract),
        pause=_given(entry.pause, base.pause),
        length=entry.length or base.length,
        origin=item.origin,
    )


def _given(value: bool | None, otherwise: bool) -> bool:  # noqa: FBT001 -- a field and its default
    return otherwise if value is None else value


def type_of(
    item: Item[SessionEntry], types: dict[str, SessionType], notes: Notes, *, is_lost: bool = False
) -> SessionType | None:
    """The type of a session: as written, by its section, or as its title plainly says.

    None where one is written that nobody knows, and where nothing says it. Where some type could
    not be read (`is_lost`), none can be called unknown.
    """
    written = item.entry.type
    if written is None:
        if item.section == "panels":
            return types["panel"]
        return types[type_of_title(item.entry.title)] if item.entry.title else None
    found = types.get(written) or types.get(written.lower())
    if found is not None or is_lost:
        return found
    span = item.origin.at("type")
    near = _called_elsewhere(written) or nearest(written, types)
    message = f"no type of session is called {written!r}{did_you_mean(near)}"
    notes.add("F006", message, span, fix=rename(span, near))
    return None


def _called_elsewhere(written: str) -> tuple[str, ...]:
    """The type that other systems call so."""
    from confsched.formats.types import known_type  # noqa: PLC0415 -- for mistakes only

    return tuple(filter(None, (known_type(written),)))
