"""What ours says in other words than theirs: a room by its name, a slot by its day and its length.

It is no change of ours, so that later ones of theirs come in, and no conflict where both agree.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from confsched.editing.scalars import Plain
from confsched.importing.ours import Ours
from confsched.importing.programme import Fields, Programme
from confsched.importing.slots import meant_fields, slot_fields
from confsched.importing.units import Unit, alike, units_of
from confsched.schedule.entities import ScheduledSession

_SECTION = "sessions"
_NAMING = {"room": "rooms", "track": "tracks", "speakers": "speakers"}
_WHO = "who"


class Same(NamedTuple):
    """The parts of a session that say the same as before, and as theirs, in other words."""

    before: frozenset[Unit] = frozenset()
    theirs: frozenset[Unit] = frozenset()


class Restyled(NamedTuple):
    """The same of all sessions, by their ids."""

    before: Mapping[str, frozenset[Unit]]
    theirs: Mapping[str, frozenset[Unit]]

    def of(self, section: str, identifier: str) -> Same:
        """What is said in other words of one entry; nothing but of sessions."""
        if section != _SECTION:
            return Same()
        empty: frozenset[Unit] = frozenset()
        return Same(self.before.get(identifier, empty), self.theirs.get(identifier, empty))


def same(ours: Ours, base: Programme, theirs: Programme) -> Restyled:
    """What ours only says in other words."""
    reader = _Reader(ours)
    return Restyled(dict(reader.parts(base)), dict(reader.parts(theirs)))


class _Reader:
    def __init__(self, ours: Ours) -> None:
        self.ours = ours
        self.names = {unit: dict(_names(ours, section)) for unit, section in _NAMING.items()}

    def parts(self, other: Programme) -> Iterator[tuple[str, frozenset[Unit]]]:
        """The sessions with parts that mean the same as those of another programme."""
        for identifier, fields in self.ours.programme[_SECTION].items():
            known = other[_SECTION].get(identifier, fields)
            if known != fields:
                own, new = units_of(fields, _SECTION), units_of(known, _SECTION)
                both = ((unit, own[unit], new[unit]) for unit in own.keys() & new.keys())
                found = (one[0] for one in both if self.mean_the_same(identifier, *one))
                yield identifier, frozenset(found)

    def mean_the_same(self, identifier: str, unit: Unit, own: Fields, new: Fields) -> bool:
        """Whether a part of a session means what another says of it."""
        if alike(own, new):
            return True
        if unit == "slot":
            return any(alike(slot, new) for slot in self.slots(identifier))
        return unit in _NAMING and self.named(unit, own) == self.named(unit, new)

    def slots(self, identifier: str) -> Iterator[Fields | None]:
        """The slot of a session as it is written for those of theirs."""
        schedule = self.ours.schedule
        session = self.sessions.get(identifier)
        if session is not None:
            yield slot_fields(session, schedule.zone)
            yield meant_fields(session, schedule.zone)

    @cached_property
    def sessions(self) -> dict[str, ScheduledSession]:
        return {s.id: s for s in self.ours.schedule.sessions if isinstance(s, ScheduledSession)}

    def named(self, unit: Unit, fields: Fields) -> list[Plain]:
        """What a part names, by ids."""
        found: list[Plain] = []
        for value in fields.values():
            items = [value] if isinstance(value, (str, Mapping)) else value
            found += [self.by_id(unit, item) for item in items]
        return found

    def by_id(self, unit: Unit, item: Plain) -> Plain:
        names = self.names[unit]
        if isinstance(item, str):
            return names.get(item, item)
        if not isinstance(item, Mapping) or not isinstance(item.get(_WHO), str):
            return item
        who = names.get(str(item[_WHO]), str(item[_WHO]))
        return who if len(item) == 1 else {**item, _WHO: who}


def _names(ours: Ours, section: str) -> Iterator[tuple[str, str]]:
    """The ids of entries by names that one of them alone has, and that are no id."""
    entries = ours.programme[section]
    seen: dict[str, str | None] = {}
    for identifier, fields in entries.items():
        name = str(fields.get("name", identifier))
        seen[name] = None if name in seen else identifier
    for name, found in seen.items():
        if found is not None and name not in entries:
            yield name, found
