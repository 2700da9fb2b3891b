"""Talks that stand by their rooms or tracks: `{Blue: {…}}`, `[{name: Blue, talk: {…}}]`."""

from collections.abc import Iterable, Iterator, Sequence

from confsched.formats.columns.fields import columns
from confsched.formats.columns.list_names import names_one, section_of
from confsched.formats.records.layout.groups import OF_GROUP
from confsched.formats.records.layout.shapes import (
    are_day_lists,
    are_lists_by_name,
    are_people,
    is_by_name,
    is_timed,
    listed,
    names_of,
)
from confsched.formats.records.layout.telling import hold_titles
from confsched.formats.records.times.empty import GAP
from confsched.reading import Mapping, Value, mappings_in, rows_in
from confsched.reading import Mapping as Tree
from confsched.reading import Sequence as Listed
from confsched.reading.remade import Item, from_text, mapping_like

_DEEP = 6  # mappings and lists around a row


def in_places(name: str, values: Sequence[Value]) -> list[Value]:
    """The talks in rows that have some for each place: by its name, or in a list of places."""
    key = key_in_each(values[0])
    if not key:
        return by_place(name, values)
    return [listed(one[key]) for one in rows_in(values) if one.get(key)]


def by_place(name: str, inner: Iterable[Value]) -> list[Value]:
    """The talks in rows that have one for each room, `rooms: {Blue: {topic: …, speaker: …}}`.

    Several may stand in one room. Rooms that are only described have no talks. A room or a track
    may have lists of them by days in the same way, and a day by parts, `slots: {morning: […]}`.
    """
    rooms = [*inner]
    by_name = {"sessions": is_by_name, "": are_lists_by_name}.get(section_of(name))
    told = rooms and (
        all(map(are_day_lists, rooms)) or (by_name is not None and all(map(by_name, rooms)))
    )
    if section_of(name) not in OF_GROUP and not told:
        return []
    under = (one for each in mappings_in(rooms) for one in each.values() if one)
    talks = [*map(listed, under)] if {Tree}.issuperset(map(type, rooms)) else []
    return talks if are_talks(names_of(*talks)) else []


def are_talks(names: Iterable[str], under: str = "") -> bool:
    """Whether fields are those of talks: titles, and people, times or rooms.

    Of one of several tracks who speaks is enough.
    """
    names = list(names)
    found = columns(names).values()
    fields = {one.field for one in found if not one.role}
    somebody = any(one.role and one.field == "name" for one in found)
    telling = somebody or not fields.isdisjoint(("start", "time", "room"))
    titled = "title" in fields or names_one(under)
    return titled and telling and not are_people(names)


def key_in_each(places: Value) -> str:
    """The key under which rooms or tracks in a list have talks: `[{name: Blue, talk: {…}}]`."""
    first = places[0] if isinstance(places, Listed) and places else None
    held = first.items() if isinstance(first, Tree) else ()
    return next((key for key, one in held if section_of(key) == "sessions" and _holds(one)), "")


def _holds(value: Value) -> bool:
    """Whether it is a talk or several, which may have nothing but titles there."""
    names = names_of(listed(value)) if isinstance(value, (Tree, Listed)) else []
    return hold_titles(names) and not are_people(names)


def place_in_order(root: Mapping) -> None:
    """Let talks in rows as long as a list of places, of which some have none, say where they are.

    A row of one talk is for everybody.
    """
    key, places = next((one for one in root.items() if _names_in(*one)), ("", None))
    rows = [*_rows(root, _DEEP)] if isinstance(places, Listed) else []
    sparse = {name for name, row in rows if None in row}
    several = [row for name, row in rows if name in sparse and len(row) > 1]
    if not isinstance(places, Listed) or any(len(row) != len(places) for row in several):
        return
    named = zip(_names_in(key, places), places.all_marks(), strict=True)
    where: list[Item] = [(OF_GROUP[section_of(key)], name, mark, mark) for name, mark in named]
    for row in several:
        _place(row, where)
    if several:
        marked = zip(places, places.all_marks(), strict=True)
        places[:] = [_entry(one, "name", mark, places) for one, mark in marked]


def _names_in(key: str, value: Value) -> list[str]:
    """What several places are called; none in any other list."""
    if section_of(key) not in OF_GROUP or not isinstance(value, Listed) or len(value) == 1:
        return []
    names = [one.get("name") if isinstance(one, Mapping) else one for one in value]
    told = [name for name in names if isinstance(name, str) and name]
    return told if len(told) == len(names) else []


def _rows(value: Value, deep: int) -> Iterator[tuple[str, Listed]]:
    """The lists of talks, or of what they are called, in what says when they are."""
    if isinstance(value, Listed) and deep:
        for one in value:
            yield from _rows(one, deep - 1)
    elif isinstance(value, Mapping) and deep:
        for name, one in value.items():
            if isinstance(one, Listed) and not _are_lists(one) and is_timed(value):
                yield name, one
            yield from _rows(one, deep - 1)


def _are_lists(value: Listed) -> bool:
    return any(isinstance(one, Listed) for one in value)


def _place(row: Listed, where: list[Item]) -> None:
    """Let each talk of a row say its place; an empty one says nothing else."""
    marked = zip(row, row.all_marks(), where, strict=True)
    told = [(_entry(one, "title", mark, row), place) for one, mark, place in marked]
    row[:] = [mapping_like(talk, [*talk.entries(), place]) for talk, place in told]


def _entry(one: Value, field: str, mark: int, listed: Listed) -> Mapping:
    """An entry that may be told by what it is called alone; an empty place is marked."""
    if isinstance(one, Mapping):
        return one
    told = isinstance(one, str)
    return from_text(listed, field if told else GAP, str(one) if told else "true", mark, mark)
