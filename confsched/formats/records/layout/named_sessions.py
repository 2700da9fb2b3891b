"""Sessions that a schedule names by their ids, and another list or file tells: `sessionId: 101`.

Where they are named they get a title that is the id, so that a schedule looks like any other; later
they are put together with what is told of them. `talkIds: [101, 102]` names several, and rooms
may have one each: `{start: 9:00, Main hall: 101, Blue room: 102}`.
"""

from collections.abc import Container, Iterable, Iterator
from collections.abc import Mapping as AnyMapping
from functools import lru_cache
from typing import NamedTuple

from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import Column, columns
from confsched.formats.columns.list_names import names_sessions, section_of
from confsched.formats.columns.names import IDS
from confsched.formats.ids import at_path
from confsched.formats.likely import place_likeness
from confsched.formats.records.cells.clocks import is_time
from confsched.formats.records.layout.day_names import is_day
from confsched.formats.records.layout.people_groups import gather_people
from confsched.formats.records.layout.shapes import as_list, names_of
from confsched.formats.records.layout.slots import are_named_slots, are_slots, names_slot
from confsched.formats.records.layout.telling import hold_titles
from confsched.formats.texts import is_translated
from confsched.formats.when import TIMES, WHEN
from confsched.reading import Mapping, Sequence, Value, mappings_in
from confsched.reading.remade import Item, become, mapping_like, sequence_like

_LOOKED_AT = 20  # entries, to find out what a list has
_SHARE = 4  # of the sessions one in so many is named, at least
_SLOT = frozenset((*TIMES, "room"))  # of what has times, or lies below it
_OWN = tuple(f" {word}" for word in IDS)
_PLACES = ("rooms", "tracks")


class _Named(NamedTuple):
    """What a mapping is to have instead of its entries, and the ids of sessions in it."""

    holder: Mapping
    items: list[Item]
    ids: list[str]


def tell_named(roots: Iterable[Value]) -> None:
    """Give sessions their ids as titles where a schedule names them by nothing else.

    People in groups are told as one list.
    """
    files = mappings_in(roots)
    for root in files:
        gather_people(root)
    _tell_slots(files)
    told = [value for root in files for value in _told_in(root)]
    known = {name: own for value in told for name, own in _called(value).items()}
    if not known:
        lists = ((key, value) for one in files for key, value in one.items())
        call_by_ids(as_list(value, key) for key, value in lists if section_of(key) == "sessions")
        return
    listed = (_called(root[key]) for root in files for key in root if section_of(key) in _PLACES)
    places = {name for names in listed for name in names}
    slotted = any(names_slot(name) for value in told for name in names_of(as_list(value)))
    search = _Search(known, {id(one) for one in told}, places, slotted=slotted)
    found = [
        one
        for root in files
        for key, value in root.items()
        if section_of(key) in ("", "sessions") and not _are_slots(key, value, files)
        for one in search.below(key, value)
    ]
    if found and _SHARE * len({name for one in found for name in one.ids}) >= sum(map(len, told)):
        for one in found:
            become(one.holder, mapping_like(one.holder, one.items))
        for value in told:
            _tell_keys(value)


def call_by_ids(lists: Iterable[Value]) -> None:
    """Call sessions by the ids that a schedule has for them, where no file tells what they are."""
    for entries in lists:
        names = names_of(entries)
        fields = {column.field for column in columns(names).values()}
        own = [name for name in names if compared(name).endswith(_OWN) and names_sessions(name)]
        if "title" in fields or fields.isdisjoint(TIMES) or len(own) != 1:
            continue
        for one in mappings_in(entries):
            items = [*one.entries()]
            called = [("title", *item[1:]) for item in items if item[0] in own]
            if called:
                become(one, mapping_like(one, [*called, *items]))


def _tell_slots(files: list[Mapping]) -> None:
    """Say of slots in a mapping by ids that sessions name what their own is: `{1: 9:00}`.

    Each day may have slots of its own, which say of which day they are then.
    """
    for value in [value for root in files for key, value in root.items() if are_slots(key)]:
        if not isinstance(value, Mapping):
            continue
        if of_days := [*_of_days(value)] if all(map(is_day, value)) else []:
            ids = {key for slots in mappings_in(value.values()) for key in slots}
            if any(_name_one(root, ids) for root in files):
                become(value, mapping_like(value, of_days))
        elif any(_name_one(root, value) for root in files):
            _tell_keys(value)


def _of_days(days: Mapping) -> Iterator[Item]:
    """The slots of all days, each with its own id and its day."""
    for day, slots, at, _ in days.entries():
        for key, slot, key_mark, mark in slots.entries() if isinstance(slots, Mapping) else ():
            if isinstance(slot, Mapping):
                own: list[Item] = [("id", key, key_mark, key_mark), ("day", day, at, at)]
                items = mapping_like(slot, [*own, *slot.entries()])
                yield f"{day} {key}", items, key_mark, mark


def _are_slots(key: str, value: Value, files: Iterable[Value]) -> bool:
    """Whether a list has the times of slots, by ids that are said of sessions in the files."""
    if not are_named_slots(key, names_of(as_list(value, key))):
        return False
    ids = _called(value)
    return any(_name_one(root, ids) for root in files)


def _name_one(value: Value, ids: Container[str]) -> bool:
    """Whether something in a value says which slot it has."""
    if not isinstance(value, Mapping):
        return isinstance(value, Sequence) and any(_name_one(one, ids) for one in value)
    return any(
        text in ids if isinstance(text, str) and names_slot(name) else _name_one(text, ids)
        for name, text in value.items()
    )


def _told_in(root: Mapping, deep: int = 1) -> Iterator[Mapping | Sequence]:
    """The lists of sessions in a file that do not say when these are."""
    for key, value in root.items():
        if not isinstance(value, (Mapping, Sequence)):
            continue
        if section_of(key) == "sessions" and _are_told(as_list(value, key)):
            yield value
        elif isinstance(value, Mapping) and deep and not section_of(key):
            yield from _told_in(value, deep - 1)


def _are_told(items: Value) -> bool:
    entries = items[:_LOOKED_AT] if isinstance(items, Sequence) else []
    if not entries or not all(isinstance(one, Mapping) for one in entries):
        return False
    told = [item for one in mappings_in(entries) for item in one.items() if item[1]]
    fields = {column.field for column in columns(name for name, _ in told).values()}
    texts = {name for name, value in told if _is_text(value)}
    return hold_titles(texts) and fields.isdisjoint(TIMES)


def _is_text(value: Value) -> bool:
    """Whether it is a text, be it in several languages."""
    return isinstance(value, str) or (isinstance(value, Mapping) and is_translated(value))


def _called(value: Value) -> dict[str, str]:
    """What entries of a list, or of a mapping by ids, can be called, and for that their ids.

    They have ids, names and titles, and others call them by a field of their own: `talk_id`.
    """
    known = {key: key for key in value} if isinstance(value, Mapping) else {}
    entries = as_list(value)
    names = names_of(entries)
    titles = {name for name, column in columns(names).items() if column.field == "title"}
    plain = {name for name in names if compared(name) in (*IDS, "name")} | titles
    own = {name for name in names if compared(name).endswith(_OWN) and names_sessions(name)}
    naming = sorted(plain | own)
    for one in mappings_in(entries):
        for name in naming:
            if isinstance(text := one.get(name), str):
                known[text.strip()] = str(one.get("id", text) if name in own else text).strip()
    return known


def _tell_keys(value: Value) -> None:
    """Say of what stands in a mapping by ids what its own is: numbers alone may only count."""
    for key, inner, key_mark, _ in value.entries() if isinstance(value, Mapping) else ():
        if isinstance(inner, Mapping) and "id" not in inner:
            own = ("id", key, key_mark, key_mark)
            become(inner, mapping_like(inner, [own, *inner.entries()]))


@lru_cache(maxsize=1024)  # most slots are alike
def _columns(names: tuple[str, ...]) -> dict[str, Column]:
    return columns(names)


class _Search:
    """Where a schedule names sessions that are told elsewhere."""

    def __init__(
        self,
        known: AnyMapping[str, str],
        told: Container[int],
        places: Container[str],
        *,
        slotted: bool,
    ) -> None:
        self.known = known
        self.told = told
        self.places = places
        self.slotted = slotted

    def below(
        self, key: str, value: Value, naming: Container[str] = (), *, timed: bool = False
    ) -> Iterator[_Named]:
        """What names sessions in a value, in days and at times alone.

        `naming` are the keys under which others of a list name sessions: what else stands there
        is a title.
        """
        timed = timed or is_time(key) or is_day(key)
        if id(value) in self.told:
            return
        if isinstance(value, Mapping):
            yield from self.mapping(value, naming, timed=timed)
        elif isinstance(value, Sequence) and not value.places.source.is_table:
            entries = mappings_in(value)
            said = {name for one in entries for name, text in one.items() if self.is_known(text)}
            naming = set(filter(names_sessions, said))
            for one in value:
                yield from self.below("", one, naming, timed=timed)

    def is_known(self, value: Value) -> bool:
        """Whether a text is what a session is called by."""
        return isinstance(value, str) and at_path(value.strip()) in self.known

    def mapping(self, holder: Mapping, naming: Container[str], *, timed: bool) -> Iterator[_Named]:
        """The same of what a mapping says, and of what it holds."""
        found = _columns(tuple(holder))
        fields = {column.field for column in found.values()}
        timed = timed or not fields.isdisjoint(WHEN)
        inside = [
            one for key, value in holder.items() for one in self.below(key, value, timed=timed)
        ]
        yield from inside
        if not timed:
            return
        named = _Names(self, holder, found)
        items = [*named.items(naming)]
        if not (inside or named.ids or self.slotted or "title" in fields) and fields & _SLOT:
            items = [*named.by_own_id()]
        if named.ids or items != [*holder.entries()]:
            yield _Named(holder, items, named.ids)


class _Names:
    """Which sessions one mapping of a schedule names."""

    def __init__(self, search: _Search, holder: Mapping, found: dict[str, Column]) -> None:
        self.is_known = search.is_known
        self.known = search.known
        self.places = search.places
        self.holder = holder
        self.found = found
        self.ids: list[str] = []

    def items(self, naming: Container[str]) -> Iterator[Item]:
        """Its entries, with titles for ids."""
        placed: list[tuple[Value, int]] = []
        titled = "title" in self.holder
        for key, value, key_mark, mark in self.holder.entries():
            when, names = is_time(key) or is_day(key), names_sessions(key) and not titled
            if names and isinstance(value, str) and (key in naming or self.is_known(value)):
                titled = True
                yield "title", self.id(value), key_mark, mark
                continue
            if isinstance(value, str) and self.is_known(value):
                if when:
                    yield key, self.session(value, mark), key_mark, mark
                    continue
                if key in self.places or (not self.field(key) and self.may_be_room(key, value)):
                    placed.append((self.session(value, mark, key, key_mark), mark))
                    continue
            elif isinstance(value, Sequence) and (when or names) and self.are_known(value):
                called = key if when or section_of(key) else "sessions"
                yield called, self.several(value, mark), key_mark, mark
                continue
            yield key, value, key_mark, mark
        if placed:
            at = placed[0][1]
            yield "sessions", sequence_like(self.holder, placed, at), at, at

    def by_own_id(self) -> Iterator[Item]:
        """Its entries, with its own id as the title."""
        for key, value, key_mark, mark in self.holder.entries():
            is_id = isinstance(value, str) and compared(key) in IDS and self.is_known(value)
            yield "title" if is_id else key, value, key_mark, mark
            if is_id and isinstance(value, str):
                self.id(value)

    def field(self, key: str) -> str:
        """The field of ours that a key is."""
        return self.found[key].field if key in self.found else ""

    def may_be_room(self, key: str, value: str) -> bool:
        """Whether a room may be called so: a number may be anything under any other name.

        An id is that of what a session is part of: `parent_id`.
        """
        is_id = compared(key).endswith(_OWN)
        return not is_id and (not value.isdecimal() or place_likeness(key) >= 0.5)

    def are_known(self, value: Sequence) -> bool:
        """Whether most texts of a list are ids, and no list beside it has a room for each."""
        texts = [one for one in value if isinstance(one, str)]
        if len(texts) < len(value) or 2 * sum(map(self.is_known, texts)) <= len(texts):
            return False
        beside = (one for key, one in self.holder.items() if section_of(key) in _PLACES)
        return not any(isinstance(one, Sequence) and len(one) == len(value) for one in beside)

    def id(self, value: str) -> str:
        """The id of a session that is named here; of one that nobody tells, what stands here."""
        text = at_path(value.strip())
        self.ids += [self.known[text]] if text in self.known else []
        return self.known.get(text, value.strip())

    def several(self, value: Sequence, mark: int) -> Sequence:
        """A session for each id of a list."""
        items = zip(value, value.all_marks(), strict=True)
        return sequence_like(value, ((self.session(str(one), at), at) for one, at in items), mark)

    def session(self, value: str, mark: int, room: str = "", room_mark: int = 0) -> Mapping:
        """A session that is called by an id, and perhaps the room where it is."""
        items: list[Item] = [("title", self.id(value), mark, mark)]
        if room:
            items.append(("room", room, room_mark, room_mark))
        return mapping_like(self.holder, items, mark)
