"""What an import and an update did, told in the words of its outcome."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from difflib import unified_diff
from typing import NamedTuple

from confsched.editing.scalars import Plain
from confsched.importing.base import Base
from confsched.importing.changing import Patched, Refused
from confsched.importing.combining import Combined
from confsched.importing.merging import Clash, Merge, PartEdit
from confsched.importing.ours import Ours
from confsched.importing.outcome import (
    EXTRA,
    Alike,
    Change,
    Conflict,
    Entry,
    Renamed,
    Updated,
    is_extra,
)
from confsched.importing.programme import Programme
from confsched.importing.renaming import Renames
from confsched.importing.units import units_of
from confsched.importing.writing import in_order
from confsched.schedule.schedule import Schedule


class Told(NamedTuple):
    """All that an update knows; `shown` is the conference in which places are counted."""

    ours: Ours
    shown: Ours
    merged: Merge
    after: Patched
    theirs: Programme
    base: Base
    renames: Renames

    def name(self, section: str, identifier: str) -> str:
        """What an entry is called."""
        after, before = self.after.ours.programme, self.ours.programme
        for programme in (after, before, self.theirs, self.base.programme):
            fields = programme[section].get(identifier, {})
            name = fields.get("title") or fields.get("name")
            if isinstance(name, str):
                return name
        return identifier

    def entries(self, keys: Iterable[tuple[str, str]]) -> tuple[Entry, ...]:
        """Some entries, by what they are called."""
        return tuple(Entry(section, key, self.name(section, key)) for section, key in keys)


def updated(told: Told, changes: Mapping[str, tuple[str, str]], made: Mapping[str, str]) -> Updated:
    """What an update did, for whoever shows it."""
    merged, refused = told.merged, {key for one in told.after.refused for key in one.about}
    edits = [e for e in merged.edits if (e.section, e.id) not in refused]
    cancelled = set(merged.cancelled)
    shown = [e for e in edits if (e.section, e.id) not in cancelled]
    gone = [(section, key) for section, keys in merged.gone.items() for key in keys]
    before = {(section, key) for section, keys in told.base.gone.items() for key in keys}
    return Updated(
        added=told.entries(key for key in merged.added if key not in refused),
        cancelled=told.entries(key for key in merged.cancelled if key not in refused),
        changes=tuple(change for edit in shown for change in _changes(told, edit)),
        conflicts=(*_conflicts(told), *_refusals(told)),
        removed=told.entries(merged.removed),
        renamed=tuple(
            Renamed(section, new, old)
            for section, found in told.renames.items()
            for old, new in found.items()
        ),
        gone=told.entries(k for k in gone if k not in before and k not in cancelled),
        settled=merged.settled,
        patch="".join(_patch(changes, made)),
    )


def _changes(told: Told, edit: PartEdit) -> Iterator[Change]:
    place = told.shown.place(edit.section, edit.id, (*edit.after, *edit.before))
    called = told.name(edit.section, edit.id)
    for field in in_order({**edit.before, **edit.after}, edit.section):
        before, after = edit.before.get(field), edit.after.get(field)
        if before != after:
            name = edit.unit if is_extra(edit.unit) else field
            yield Change(edit.section, edit.id, name, before, after, place, called)


def _conflicts(told: Told) -> Iterator[Conflict]:
    for clash in told.merged.clashes:
        place = told.shown.place(clash.section, clash.id, clash.ours if clash.unit else ())
        name = told.name(clash.section, clash.id)
        if clash.unit:
            before, ours, theirs = map(_value, (clash.before, clash.ours, clash.theirs))
            why = "write theirs, or keep yours for good with --settle ours"
            values = (before, ours, theirs)
            yield Conflict(clash.section, clash.id, clash.unit, *values, place, why, name)
        else:
            yield _vanished(clash, place, name)


def _vanished(clash: Clash, place: str, name: str) -> Conflict:
    before, ours = (units_of(part, clash.section) for part in (clash.before, clash.ours))
    names = [n for n in dict.fromkeys((*before, *ours)) if before.get(n) != ours.get(n)]
    why = "give it 'status: cancelled', take it out, or keep it with --settle ours"
    said = f"changed: {', '.join(names)}"
    return Conflict(clash.section, clash.id, "", None, said, None, place, why, name)


def _refusals(told: Told) -> Iterator[Conflict]:
    for refused in told.after.refused:
        for section, identifier in refused.about:
            yield from _refusal(told, refused, section, identifier)


def _refusal(told: Told, refused: Refused, section: str, identifier: str) -> Iterator[Conflict]:
    """What could not be written, and why."""
    place, name = told.shown.place(section, identifier), told.name(section, identifier)
    why = f"{refused.error.message}: {refused.error.hint}"
    for edit in told.merged.edits:
        if (edit.section, edit.id) == (section, identifier):
            values = (_value(edit.before), _value(edit.before), _value(edit.after))
            yield Conflict(section, identifier, edit.unit, *values, place, why, name)
    if (section, identifier) in told.merged.added:
        theirs = told.theirs[section].get(identifier, {})
        yield Conflict(section, identifier, "", None, None, theirs, place, why, name)


def _value(fields: Mapping[str, Plain]) -> Plain | None:
    """One field's value by itself, several with their names, as those of a session stand."""
    if len(fields) == 1:
        return next(iter(fields.values()))
    return in_order(dict(fields), "sessions") or None


def _patch(changes: Mapping[str, tuple[str, str]], made: Mapping[str, str]) -> Iterator[str]:
    every = {**changes, **{name: ("", text) for name, text in made.items()}}
    for name, (before, after) in every.items():
        old, new = (text.splitlines(keepends=True) for text in (before, after))
        yield from unified_diff(old, new, name if before else "/dev/null", name)


def extra_keys(programme: Programme, section: str) -> dict[str, int]:
    """How many entries of a section have each key that we have no field for."""
    found: Counter[str] = Counter()
    for fields in programme[section].values():
        extra = fields.get(EXTRA)
        found.update(extra.keys() if isinstance(extra, Mapping) else ())
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


def alike(combined: Combined, schedule: Schedule) -> Iterator[Alike]:
    """People of different sources who may be one, as far as names tell."""
    sources: dict[str, set[int]] = {}
    for (number, _), identifier in combined.ids["speakers"].items():
        sources.setdefault(identifier, set()).add(number)
    if len({number for found in sources.values() for number in found}) < 2:
        return
    for speaker, earlier in schedule.namesakes.items():
        here, there = sources.get(speaker.id, set()), sources.get(earlier.id, set())
        if here != there:
            yield Alike(earlier.id, earlier.name, speaker.id, speaker.name)
