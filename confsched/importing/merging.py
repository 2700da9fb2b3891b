"""Three programmes to one: what the last import said, what theirs says now, and what ours says.

What only one side changed is taken from that side. Where both did ours stays, and the base keeps
what it said, so that the conflict is there again until both agree or somebody settles it. Nothing
is deleted: a session that theirs no longer has is cancelled, and what was taken out by hand stays
out.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from confsched.importing.base import Base
from confsched.importing.choices import Settle
from confsched.importing.declaring import renamed
from confsched.importing.meaning import Same, same
from confsched.importing.ours import Ours
from confsched.importing.programme import REFERENCES, SECTIONS, Fields, Programme, empty
from confsched.importing.units import Unit, alike, fields_from, units_of

_GONE = {"status": "cancelled"}


class PartEdit(NamedTuple):
    """A part of an entry that gets other fields; an entry that is new has all of them."""

    section: str
    id: str
    unit: Unit
    before: Fields
    after: Fields


class Clash(NamedTuple):
    """A part that both sides changed; `unit` is empty where theirs took the whole entry out."""

    section: str
    id: str
    unit: Unit
    before: Fields
    ours: Fields
    theirs: Fields


@dataclass(slots=True)
class Merge:
    """What is to be done to ours, and the base for the next time.

    `programme` is what ours then says. Entries are named by section and id.
    """

    programme: Programme = field(default_factory=empty)
    base: Programme = field(default_factory=empty)
    edits: list[PartEdit] = field(default_factory=list)
    added: list[tuple[str, str]] = field(default_factory=list)
    clashes: list[Clash] = field(default_factory=list)
    cancelled: list[tuple[str, str]] = field(default_factory=list)
    removed: list[tuple[str, str]] = field(default_factory=list)
    gone: dict[str, list[str]] = field(default_factory=dict)
    settled: int = 0  # conflicts that ended since ours stays


def merge(base: Base, theirs: Programme, ours: Ours, settle: Settle | None = None) -> Merge:
    """Bring what theirs changed since the base into ours; conflicts are settled for one side."""
    result = Merge()
    restyled = same(ours, base.programme, theirs)
    programmes = (base.programme, theirs, ours.programme)
    for section in SECTIONS:
        for identifier in _all(*(programme[section] for programme in reversed(programmes))):
            known = identifier in base.gone.get(section, ())
            entry = _Entry(result, section, identifier, was_gone=known, settle=settle)
            entry.same = restyled.of(section, identifier)
            entry.merge(*(programme[section].get(identifier) for programme in programmes))
    _follow_names(result)
    return result


def _follow_names(result: Merge) -> None:
    """Let sessions of ours that name an entry by the name it had name it by its id."""
    for section, fields in REFERENCES.items():
        new = [edit for edit in result.edits if (edit.section, edit.unit) == (section, "name")]
        ids = {str(one.before.get("name", one.id)): one.id for one in new}
        ids = {name: key for name, key in ids.items() if name not in result.programme[section]}
        for key, session in [*result.programme["sessions"].items()] if ids else ():
            named = {n: renamed(v, ids) if n in fields else v for n, v in session.items()}
            result.programme["sessions"][key] = named
            before, after = (units_of(one, "sessions") for one in (session, named))
            changed = (PartEdit("sessions", key, u, before[u], after[u]) for u in after)
            result.edits += [edit for edit in changed if edit.before != edit.after]


def _all(*sections: Mapping[str, Fields]) -> Iterator[str]:
    yield from dict.fromkeys(key for section in sections for key in section)


class _Entry:
    def __init__(
        self,
        result: Merge,
        section: str,
        identifier: str,
        *,
        was_gone: bool,
        settle: Settle | None,
    ) -> None:
        self.result = result
        self.section = section
        self.id = identifier
        self.same = Same()
        self.was_gone = was_gone
        self.settle = settle

    def merge(self, base: Fields | None, theirs: Fields | None, ours: Fields | None) -> None:
        if theirs is None and base is not None:
            self.vanished(base, ours)
        elif ours is not None and theirs is not None:
            self.parts(base or {}, theirs, ours)
        elif ours is not None:
            self.keep(ours, None)
        elif theirs is not None and base is not None:
            self.result.removed.append((self.section, self.id))
            self.keep(None, theirs)
        elif theirs is not None:
            self.result.added.append((self.section, self.id))
            self.keep(theirs, theirs)

    def keep(self, ours: Fields | None, base: Fields | None) -> None:
        """Settle what ours and the next base say of it."""
        if ours is not None:
            self.result.programme[self.section][self.id] = ours
        if base is not None:
            self.result.base[self.section][self.id] = base

    def vanished(self, base: Fields, ours: Fields | None) -> None:
        """Theirs no longer has it."""
        if ours is None:
            return
        self.result.gone.setdefault(self.section, []).append(self.id)
        if self.section != "sessions" or self.was_gone:
            self.keep(ours, base)
        elif ours.get("status") == "cancelled":
            self.keep(ours, {**base, **_GONE})
        elif self.settle is Settle.THEIRS or all(
            alike(one, other) or unit in self.same.before
            for unit, one, other in self.pairs(base, ours)
        ):
            self.result.cancelled.append((self.section, self.id))
            self.parts(ours, {**ours, **_GONE}, ours)
            self.keep(None, {**base, **_GONE})
        elif self.settle is Settle.OURS:
            self.result.settled += 1
            self.keep(ours, {**base, **_GONE})
        else:
            self.result.clashes.append(Clash(self.section, self.id, "", base, ours, {}))
            self.result.gone[self.section].remove(self.id)
            self.keep(ours, base)

    def pairs(self, one: Fields, other: Fields) -> Iterator[tuple[Unit, Fields, Fields]]:
        first, second = units_of(one, self.section), units_of(other, self.section)
        for unit in dict.fromkeys((*first, *second)):
            yield unit, first.get(unit, {}), second.get(unit, {})

    def parts(self, base: Fields, theirs: Fields, ours: Fields) -> None:
        """Both have it: part by part."""
        before, new, own = (units_of(one, self.section) for one in (base, theirs, ours))
        after = {}
        for unit in dict.fromkeys((*own, *new, *before)):
            b, t, o = (units.get(unit, {}) for units in (before, new, own))
            after[unit] = o
            agree = alike(t, o) or unit in self.same.theirs
            if alike(t, b) or agree:
                before[unit] = t
            elif alike(o, b) or unit in self.same.before or self.settle is Settle.THEIRS:
                before[unit] = after[unit] = t
                self.result.edits.append(PartEdit(self.section, self.id, unit, o, t))
            elif self.settle is Settle.OURS:
                self.result.settled += 1
                before[unit] = t
            else:
                self.result.clashes.append(Clash(self.section, self.id, unit, b, o, t))
        self.keep(fields_from(after), fields_from(before))
