"""Entries that got another id by hand: the same guid, title or name, where just one can be meant.

Ids of other systems are numbers more often than not, and people like words.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from confsched.importing.base import Base
from confsched.importing.combining import BETWEEN, REFERENCES, Theirs
from confsched.importing.declaring import renamed
from confsched.importing.joining import EXTRA
from confsched.importing.programme import LISTED, Fields, Programme

Renames = dict[str, dict[str, str]]  # by section: their id at the last import, and what it is now


def renames(base: Programme, ours: Programme) -> Renames:
    """The ids that are gone, each with the new one of an entry that is plainly the same."""
    return {
        section: found
        for section in LISTED
        if (
            found := _matches(
                _only(base[section], ours[section]), _only(ours[section], base[section])
            )
        )
    }


def _only(these: Mapping[str, Fields], others: Mapping[str, Fields]) -> dict[str, str]:
    """What the entries of one side are known by, where just one is known by it."""
    marks = {key: _mark(fields) for key, fields in these.items() if key not in others}
    counts = Counter(marks.values())
    return {mark: key for key, mark in marks.items() if mark and counts[mark] == 1}


def _mark(fields: Fields) -> str:
    extra = fields.get(EXTRA)
    guid = extra.get("guid") if isinstance(extra, Mapping) else None
    return str(guid or fields.get("title") or fields.get("name") or "")


def _matches(old: Mapping[str, str], new: Mapping[str, str]) -> dict[str, str]:
    return {key: new[mark] for mark, key in old.items() if mark in new}


def follow(base: Base, found: Renames) -> Base:
    """The base as if the last import had used the new ids."""
    programme = {section: dict(entries) for section, entries in base.programme.items()}
    ids = {section: dict(known) for section, known in base.ids.items()}
    for section, changed in found.items():
        programme[section] = {changed.get(k, k): f for k, f in programme[section].items()}
        ids[section] = _followed(ids.get(section, {}), changed)
        for names in (REFERENCES.get(section, ()), BETWEEN.get(section, ())):
            sessions = programme["sessions"].items()
            programme["sessions"] = {key: _refer(f, names, changed) for key, f in sessions}
    return replace(base, programme=programme, ids=ids)


def _followed(known: Mapping[Theirs, str], changed: Mapping[str, str]) -> dict[Theirs, str]:
    """The ids of all sources; what is not among them had its own in the only source."""
    result = {theirs: changed.get(ours, ours) for theirs, ours in known.items()}
    missing = changed.keys() - known.values()
    return {**result, **{(0, old): changed[old] for old in sorted(missing)}}


def _refer(fields: Fields, names: Iterable[str], changed: Mapping[str, str]) -> Fields:
    return {k: renamed(v, changed) if k in names else v for k, v in fields.items()}
