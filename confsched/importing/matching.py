"""Which session of a source is which of the last import, though it has another id now.

A page has no ids, nor have many lists: they are made of titles and names, and one in which a typo
was mended would be another. So what is alike is the same: first what is equal, then what alone has
its title, a long text or its people, then by how alike titles, times and people are, the surest
pair before the others. What has ids may have got others, but is then called as before.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from operator import attrgetter
from typing import NamedTuple, TypeAlias

from confsched.by_key import grouped
from confsched.formats.ids import slug
from confsched.importing.combining import Source, Theirs
from confsched.importing.declaring import named
from confsched.importing.programme import LISTED, REFERENCES, Fields, Programme
from confsched.importing.renaming import PLACES, alike, numbered_anew, said, stand_ins
from confsched.importing.slots import slot_fields
from confsched.schedule.entities import SLOT_FIELDS, ScheduledSession
from confsched.text.person_names import folded

Ids: TypeAlias = Mapping[str, Mapping[Theirs, str]]
_LIKELY = 1.25  # of three: one each for title, time and people
_TITLES = 0.55  # how alike titles are at least, unless time and people are the same
_NAMES = 0.8  # the same of names of people
_MOST = 40  # that have something in common; what more have in common says nothing
_LONG = 4  # letters of a word that says something
_PARTS = ("title", "slot", "rooms", "people", "text")
_EQUAL = (_PARTS, _PARTS[:4], _PARTS[:3], _PARTS[:2])  # what is the same of those that are equal
_OWN = ("title", "text", "people")


class _One(NamedTuple):
    """What a session or somebody is known by: a title or name without its looks, and the rest."""

    id: str
    title: str
    slot: tuple[str, str] = ("", "")
    people: frozenset[str] = frozenset()
    rooms: tuple[str, ...] = ()
    text: str = ""

    @property
    def marks(self) -> Iterator[str]:
        """What another one has in common with it, if it is the same."""
        yield f"title {self.title}"
        yield from (f"word {word}" for word in self.title.split() if len(word) >= _LONG)
        yield from (f"person {person}" for person in self.people)
        if self.slot[1]:
            yield f"slot {self.slot}"


def matched(
    sources: Iterable[Source], base: Programme, known: Ids, by_hand: Collection[str] = ()
) -> Ids:
    """The ids that entries of the sources have here: those known, and what is plainly the same.

    Sources that are no pages mostly have ids of their own, which they may change. `by_hand` are
    the rooms and tracks that were renamed here.
    """
    result = {section: dict(known.get(section, {})) for section in LISTED}
    several = len(listed := list(sources)) > 1
    for number, source in enumerate(listed):
        own = _of_source(base, result, number) if several else base
        by_id = _has_ids(source) and not _is_anew(source, own, result["sessions"], number)
        are_rows = by_id and _join_renamed(result, number, source, own)
        if not by_id or _are_names(source.programme["speakers"]):
            _join_people(result, number, source, own)
        if are_rows or not by_id:
            people = _ids_of(result, "speakers", number)
            new, old = _sessions_of(source, people), _sessions(own)
            before = _ids_of(result, "sessions", number)
            _join(result, "sessions", number, _pairs(new, old, _alike, before))
        _join_renamed_places(result, number, source.programme, own, by_hand)
    return result


def _join_people(
    result: dict[str, dict[Theirs, str]], number: int, source: Source, old: Programme
) -> dict[str, str]:
    """Let everybody who is called much like somebody at the last import be the same."""
    known = _ids_of(result, "speakers", number)
    found = _pairs(_people(source.programme), _people(old), _names_alike, known)
    _join(result, "speakers", number, found)
    return found


def _join_renamed_places(
    result: dict[str, dict[Theirs, str]],
    number: int,
    new: Programme,
    old: Programme,
    by_hand: Collection[str],
) -> None:
    """Let a room or track that has no id but its name keep what it had under another name.

    A single session may have moved, unless the name was no good here either.
    """
    told: dict[str, dict[str, str]] = {}  # what other sources have is not gone
    for section in LISTED:
        known = result.get(section, {}).items()
        told[section] = {us: key for (n, key), us in known if n != number or key in new[section]}
    for section in PLACES:
        if _are_names(new[section]):
            found = stand_ins(section, old, new, told, lambda key: 1 if key in by_hand else 2)
            for ours, theirs in found.items():
                result.setdefault(section, {})[number, theirs] = ours


def _ids_of(known: Ids, section: str, number: int) -> dict[str, str]:
    """The ids here of what a source had at the last import."""
    return {theirs: ours for (n, theirs), ours in known.get(section, {}).items() if n == number}


def _of_source(base: Programme, known: Ids, number: int) -> Programme:
    """What one of several sources said at the last import."""
    result = dict(base)
    for section in LISTED:
        own = {*_ids_of(known, section, number).values()}
        result[section] = {key: fields for key, fields in base[section].items() if key in own}
    return result


def _join(
    result: dict[str, dict[Theirs, str]], section: str, number: int, found: Mapping[str, str]
) -> None:
    others = {key: ours for key, ours in result.get(section, {}).items() if key[0] != number}
    result[section] = others | {(number, theirs): ours for theirs, ours in found.items()}


def _join_renamed(
    result: dict[str, dict[Theirs, str]], number: int, source: Source, old: Programme
) -> bool:
    """Let what a source calls by another id than at the last import keep the one that it has.

    True where sessions are rows that are numbered anew: their numbers say nothing.
    """
    are_rows = False
    new = {**source.programme, "sessions": _slotted(source)}
    for section in LISTED:
        ids = result.get(section, {})
        here = _here(ids, number, new[section])
        entries = {key: new[section][theirs] for key, theirs in here.items()}
        found = numbered_anew(old[section], entries)
        are_rows = section == "sessions" and not old[section].keys().isdisjoint(found.values())
        moved = {(number, here[after]): before for before, after in found.items()}
        given = {*moved.values()}  # what had such an id is another one now
        kept = {key: ours for key, ours in ids.items() if key[0] != number or ours not in given}
        result[section] = kept | moved
    return are_rows


def _here(ids: Mapping[Theirs, str], number: int, entries: Iterable[str]) -> dict[str, str]:
    """The entries of a source by the ids that they have here.

    One that is new may be called as another one is here: it has none yet.
    """
    known = {key: ids[number, key] for key in entries if (number, key) in ids}
    used = {*known.values()}
    others = (key for key in entries if key not in known)
    new = {f" {key}" if key in used else key: key for key in others}
    return {ours: key for key, ours in known.items()} | new


def _has_ids(source: Source) -> bool:
    """Whether sessions have ids of their own, and none that are made of their titles."""
    return source.page is None and not _are_names(source.programme["sessions"])


def _are_names(entries: Mapping[str, Fields]) -> bool:
    """Whether all ids are made of titles or names."""
    return all(_is_made(key, fields) for key, fields in entries.items())


def _is_made(key: str, fields: Fields) -> bool:
    name = fields.get("title") or fields.get("name") or ""
    return f"{key}-".startswith(f"{slug(str(name))}-")


def _is_anew(source: Source, old: Programme, ids: Mapping[Theirs, str], number: int) -> bool:
    """Whether no session has the id that it had: a program draws them at every export."""
    here = {ids.get((number, key), key) for key in source.programme["sessions"]}
    return bool(old["sessions"]) and here.isdisjoint(old["sessions"])


def _people(programme: Programme) -> list[_One]:
    """Everybody by their names, of which each word is what others may have in common with it."""
    named = ((key, str(f.get("name", key))) for key, f in programme["speakers"].items())
    return [_One(key, folded(name), people=_words_of(name)) for key, name in named]


def _words_of(name: str) -> frozenset[str]:
    return frozenset(folded(name.replace("-", " ")).split())


def _sessions_of(source: Source, people: Mapping[str, str]) -> list[_One]:
    """The sessions of a source, with their people by the ids that they have here."""
    return [
        one._replace(people=frozenset(people.get(person, person) for person in one.people))
        for one in _sessions({**source.programme, "sessions": _slotted(source)})
    ]


def _slotted(source: Source) -> dict[str, Fields]:
    """The sessions of a source, with their times as they are written here."""
    zone = source.schedule.zone
    slots = {
        session.id: slot
        for session in source.schedule.sessions
        if source.schedule.zone_known and isinstance(session, ScheduledSession)
        if (slot := slot_fields(session, zone)) is not None
    }
    sessions = source.programme["sessions"].items()
    return {key: _at(fields, slots.get(key)) for key, fields in sessions}


def _at(fields: Fields, slot: Fields | None) -> Fields:
    if not slot:
        return fields
    return {name: fields[name] for name in fields if name not in SLOT_FIELDS} | slot


def _sessions(programme: Programme) -> list[_One]:
    rooms = {key: folded(str(one.get("name", key))) for key, one in programme["rooms"].items()}
    return [
        _One(
            key,
            folded(str(fields.get("title", key))),
            (str(fields.get("date") or fields.get("day") or ""), str(fields.get("time") or "")),
            frozenset(name for role in REFERENCES["speakers"] for name in named(fields.get(role))),
            tuple(
                rooms.get(name, name)
                for field in REFERENCES["rooms"]
                for name in named(fields.get(field))
            ),
            said(fields),
        )
        for key, fields in programme["sessions"].items()
    ]


def _pairs(
    new: list[_One],
    old: list[_One],
    score: Callable[[_One, _One], float],
    known: Mapping[str, str],
) -> dict[str, str]:
    """The old id of every new one that is the same; of several that are, the one it had."""
    result: dict[str, str] = {}
    for parts in _EQUAL:
        for ids in (known, None):
            result |= _equal(*_others(new, old, result), parts, ids)
    for part in _OWN:
        own = alike(*({one.id: getattr(one, part) for one in each} for each in (new, old)))
        taken = {*result.values()}
        result = {key: ours for key, ours in own.items() if ours not in taken} | result
    return result | _likely(*_others(new, old, result), score)


def _others(
    new: list[_One], old: list[_One], found: Mapping[str, str]
) -> tuple[list[_One], list[_One]]:
    """What is in no pair yet."""
    taken = {*found.values()}
    return [one for one in new if one.id not in found], [one for one in old if one.id not in taken]


def _equal(
    new: list[_One], old: list[_One], parts: tuple[str, ...], known: Mapping[str, str] | None
) -> dict[str, str]:
    """Pairs of which a part is the same: those that are known, else in the order they stand in."""
    seen = attrgetter(*parts)
    equal = grouped((seen(one), one.id) for one in old)
    result = {}
    for one in new:
        found = equal.get(seen(one), [])
        ours = found[:1] if known is None else [known.get(one.id, one.id)]
        if ours and ours[0] in found:
            result[one.id] = ours[0]
            found.remove(ours[0])
    return result


def _likely(
    new: list[_One], old: list[_One], alike: Callable[[_One, _One], float]
) -> dict[str, str]:
    """The surest pairs first; each is in one pair at most."""
    index = grouped((mark, number) for number, one in enumerate(old) for mark in one.marks)
    scored = sorted(
        (-score, place, other)
        for place, one in enumerate(new)
        for other in _candidates(one, index)
        if (score := alike(one, old[other])) > 0
    )
    result: dict[str, str] = {}
    taken: set[int] = set()
    for _, place, other in scored:
        if new[place].id not in result and other not in taken:
            taken.add(other)
            result[new[place].id] = old[other].id
    return result


def _candidates(one: _One, index: Mapping[str, list[int]]) -> set[int]:
    """Those that have something in common with one, where few have it."""
    found = (index.get(mark, []) for mark in one.marks)
    return {number for several in found for number in several[:_MOST]}


def _alike(one: _One, other: _One) -> float:
    """How sure it is that two sessions are one, above 0 where it is sure enough."""
    title = _likeness(one.title, other.title)
    slot = sum(a == b and bool(a) for a, b in zip(one.slot, other.slot, strict=True)) / 2
    both = one.people | other.people
    people = len(one.people & other.people) / len(both) if both else title
    score = title + slot + people
    goes_on = _goes_on(one.title, other.title)
    same = slot == 1 and ((people == 1 and bool(both)) or goes_on)
    close = title >= _TITLES or (goes_on and bool(both) and people > 0)
    return score if title == 1 or same or (close and score >= _LIKELY) else 0


def _goes_on(one: str, other: str) -> bool:
    """`Keynote: The Future of Boats` is what was `Keynote` at that time."""
    return f"{one} ".startswith(f"{other} ") or f"{other} ".startswith(f"{one} ")


def _names_alike(one: _One, other: _One) -> float:
    """`Ada Sampel` is `Ada Sample`, and so is `Ada Muster Sample`, and `Eva Sample` is not."""
    likeness = _likeness(one.title, other.title)
    fewer, more = sorted((one.people, other.people), key=len)
    if len(fewer) > 1 and fewer <= more:
        return likeness
    each = all(any(_are_one_word(word, known) for known in more) for word in fewer)
    return likeness if likeness >= _NAMES and each else 0


def _are_one_word(one: str, other: str) -> bool:
    """Whether a part of a name is another one: its beginning, or it with a slip."""
    return one.startswith(other) or other.startswith(one) or _likeness(one, other) >= _TITLES


def _likeness(one: str, other: str) -> float:
    """How alike two texts are, from 0 to 1."""
    if one == other:
        return 1
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() > 1 / 3 else 0
