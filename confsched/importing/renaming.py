"""Entries that got another id: the same guid, title, name or text, where just one can be meant.

Ids of other systems are numbers more often than not, and people like words. Rows of lists are
numbered anew, and what has no id of its own may get another one once more is known of it.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from confsched.editing.scalars import Plain
from confsched.importing.base import Base
from confsched.importing.combining import Theirs
from confsched.importing.declaring import named, renamed
from confsched.importing.joining import guid_of
from confsched.importing.programme import BETWEEN, LISTED, REFERENCES, Fields, Programme
from confsched.schedule.entities import SLOT_FIELDS
from confsched.text.person_names import folded

Renames = dict[str, dict[str, str]]  # by section: their id at the last import, and what it is now
PLACES = {"rooms": "room", "tracks": "track"}  # a person instead of another is no other name
Marks = Mapping[str, str]  # what entries are known by, by their ids
_SAID = ("abstract", "description", "bio", "url")
_LEAST = 30  # characters of what only one entry is likely to have


def renames(base: Programme, ours: Programme) -> Renames:
    """The ids that are gone, each with the new one of an entry that is plainly the same."""
    told = {section: _successors(base[section], ours[section]) for section in LISTED}
    for section in PLACES:
        told[section] |= stand_ins(section, base, ours, told)
    return {section: found for section, found in told.items() if found}


def stand_ins(
    section: str,
    base: Programme,
    ours: Programme,
    told: Renames,
    least: Callable[[str], int] = lambda _: 1,
) -> dict[str, str]:
    """What most sessions, at least so many, name instead of what is gone: it has another name."""
    gone = base[section].keys() - ours[section].keys() - told[section].keys()
    come = ours[section].keys() - base[section].keys() - set(told[section].values())
    if not (gone and come):
        return {}
    called = {str(ours[section][key].get("name")): key for key in come}
    found: dict[str, Counter[str]] = {key: Counter() for key in gone}
    field = PLACES[section]
    for key, fields in base["sessions"].items():
        before, now = fields.get(field), ours["sessions"].get(told["sessions"].get(key, key), {})
        if isinstance(before, str) and before in found and now:
            after = str(now.get(field))
            found[before][called.get(after, after)] += 1
    mostly = {was: _most_of(used, least(was)) for was, used in found.items()}
    counts = Counter(mostly.values())
    return {was: now for was, now in mostly.items() if now in come and counts[now] == 1}


def _most_of(used: Counter[str], least: int) -> str:
    """What more than half is, and as many as that; empty where there is no such."""
    most, count = next(iter(used.most_common(1)), ("", 0))
    return most if 2 * count > used.total() and count >= least else ""


def renamed_by_hand(base: Programme, ours: Programme) -> frozenset[str]:
    """The rooms and tracks that have another name in ours than at the last import."""
    both = ((base[section], ours[section]) for section in PLACES)
    names = ((key, old[key], new[key]) for old, new in both for key in old.keys() & new.keys())
    return frozenset(key for key, was, now in names if was.get("name") != now.get("name"))


def joined_by_hand(base: Programme, ours: Programme) -> Iterator[tuple[str, str]]:
    """People who are gone, each with the one of that name who is named in their place."""
    here, there = ours["speakers"], base["speakers"]
    for gone in sorted(there.keys() - here.keys()):
        name = folded(_mark(there[gone]))
        others = [one for one in there if one in here and folded(_mark(there[one])) == name]
        if len(others) == 1 and _is_instead(base["sessions"], ours["sessions"], gone, others[0]):
            yield gone, others[0]


def _is_instead(
    old: Mapping[str, Fields], new: Mapping[str, Fields], gone: str, other: str
) -> bool:
    """Whether a session names somebody where another one was named."""
    return any(
        gone in named(old[key].get(role)) and other in named(new[key].get(role))
        for key in old.keys() & new.keys()
        for role in REFERENCES["speakers"]
    )


def with_joined(found: Renames, same: Mapping[str, str]) -> Renames:
    """The ids that became others, with those of people who are one."""
    return {**found, "speakers": {**found.get("speakers", {}), **same}} if same else found


def numbered_anew(old: Mapping[str, Fields], new: Mapping[str, Fields]) -> dict[str, str]:
    """The same of entries of a source, which may give an id to another entry than before.

    Whoever puts a row between others numbers all below it anew. More have then the title of another
    than one that is new.
    """
    before, after = _marks(old), _marks(new)
    known = set(before.values())
    others = {key: place for key, place in alike(before, after).items() if key != place}
    changed = sum(mark not in known for key, mark in after.items() if key in before)
    return others if len(others) > changed else _successors(old, new)


def _successors(old: Mapping[str, Fields], new: Mapping[str, Fields]) -> dict[str, str]:
    found: dict[str, str] = {}
    for marks in (_marks, partial(_by, said), partial(_by, _held)):
        gone, come = (
            marks({key: fields for key, fields in these.items() if key not in others})
            for these, others in ((old, {*new, *found}), (new, {*old, *found.values()}))
        )
        found |= alike(gone, come)
    return found


def _by(mark: Callable[[Fields], str], entries: Mapping[str, Fields]) -> Marks:
    return {key: mark(fields) for key, fields in entries.items()}


def _held(fields: Fields) -> str:
    """Who speaks when and where, if all of it is told."""
    room, people, begin = (fields.get(name) for name in ("room", "speakers", "start"))
    told = room and people and (begin or fields.get("time"))
    return f"{_when(fields)} {room} {people}" if told else ""


def said(fields: Fields) -> str:
    """What is said of an entry at length, if it is so much that no other is likely to have it."""
    text = " ".join(str(fields[name]) for name in _SAID if fields.get(name))
    return text if len(text) >= _LEAST else ""


def alike(before: Mapping[str, object], after: Mapping[str, object]) -> dict[str, str]:
    """The entries by which alone a mark is known before, each with the only one of it after."""
    counts = Counter(before.values()), Counter(after.values())
    come = {mark: key for key, mark in after.items()}
    alone = ((key, mark) for key, mark in before.items() if mark and counts[0][mark] == 1)
    return {key: come[mark] for key, mark in alone if counts[1][mark] == 1}


def _marks(entries: Mapping[str, Fields]) -> Marks:
    """What each entry is known by: several of one title by when they are."""
    marks = {key: _mark(fields) for key, fields in entries.items()}
    counts = Counter(marks.values())
    return {
        key: mark if counts[mark] < 2 or not mark else f"{mark} {_when(entries[key])}"
        for key, mark in marks.items()
    }


def _mark(fields: Fields) -> str:
    return str(guid_of(fields) or fields.get("title") or fields.get("name") or "")


def _when(fields: Fields) -> list[Plain | None]:
    return [fields.get(name) for name in SLOT_FIELDS]


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
