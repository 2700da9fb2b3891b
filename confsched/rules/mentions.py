"""Where rooms, tracks and people stand that are only named in sessions."""

from typing import NamedTuple, TypeAlias

from confsched.reading import Mapping, Sequence
from confsched.reading.tree import texts_in
from confsched.schedule.entities import ROLES, Appearance, Room, Session, Speaker, Track
from confsched.schedule.schedule import Schedule
from confsched.source import Span

Named: TypeAlias = Room | Speaker | Track

_NAMING = ("day", "room", "rooms", "track", "speakers", *ROLES)


class Mention(NamedTuple):
    """A session that names something, and for a speaker what they do in it."""

    session: Session
    part: Appearance | None = None

    def at(self, named: Named, field: str = "name") -> Span:
        """Where the name stands, or another field of a person who is defined in place."""
        if isinstance(named, Track):
            return self.session.at("track")
        if isinstance(named, Room) or self.part is None:
            several = "rooms" in self.session.origin.mapping
            return self.session.origin.named_at("rooms" if several else "room", named.name)
        defined = _defined(self.session, self.part.mark)
        return defined.at(field) if defined else self.session.mention(self.part)


def first_mentions(schedule: Schedule) -> dict[Named, Mention]:
    """The first session, in the order of the files, that names each room, track and speaker."""
    found: dict[Named, Mention] = {}
    for session in schedule.sessions:
        for part in session.people:
            found.setdefault(part.speaker, Mention(session, part))
        for room in session.rooms:
            found.setdefault(room, Mention(session))
        if session.track is not None:
            found.setdefault(session.track, Mention(session))
    return found


def _defined(session: Session, mark: int) -> Mapping | None:
    """The mapping `{name: …, organization: …}` that stands at a packed place of a session."""
    for field, value in session.origin.mapping.items():
        if isinstance(value, Mapping) and session.origin.mapping.mark(field) == mark:
            return value
        if isinstance(value, Sequence) and mark in value.all_marks():
            item = value[value.all_marks().index(mark)]
            return item if isinstance(item, Mapping) else None
    return None


def references(schedule: Schedule) -> frozenset[str]:
    """Every text by which a session refers to something: another name there would break it."""
    mappings = (session.origin.mapping for session in schedule.sessions)
    return frozenset(
        text for mapping in mappings for field in _NAMING for text in texts_in(mapping.get(field))
    )
