"""Talks in the order of a list of rooms or tracks, with nothing for one that is empty.

`{rooms: [Hall, Attic], slots: [{time: 9:00, talks: [{title: Boats}, null]}]}`: each says its room.
"""

from collections.abc import Iterator

from confsched.formats.columns.list_names import section_of
from confsched.formats.records.layout.groups import OF_GROUP
from confsched.formats.records.layout.shapes import is_timed
from confsched.formats.records.times.empty import GAP
from confsched.reading import Mapping, Sequence, Value
from confsched.reading.remade import Item, from_text, mapping_like

_DEEP = 6  # mappings and lists around a row


def place_in_order(root: Mapping) -> None:
    """Let talks in rows as long as a list of places, of which some have none, say where they are.

    A row of one talk is for everybody.
    """
    key, places = next((one for one in root.items() if _names_in(*one)), ("", None))
    rows = [*_rows(root, _DEEP)] if isinstance(places, Sequence) else []
    sparse = {name for name, row in rows if None in row}
    several = [row for name, row in rows if name in sparse and len(row) > 1]
    if not isinstance(places, Sequence) or any(len(row) != len(places) for row in several):
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
    if section_of(key) not in OF_GROUP or not isinstance(value, Sequence) or len(value) == 1:
        return []
    names = [one.get("name") if isinstance(one, Mapping) else one for one in value]
    told = [name for name in names if isinstance(name, str) and name]
    return told if len(told) == len(names) else []


def _rows(value: Value, deep: int) -> Iterator[tuple[str, Sequence]]:
    """The lists of talks, or of what they are called, in what says when they are."""
    if isinstance(value, Sequence) and deep:
        for one in value:
            yield from _rows(one, deep - 1)
    elif isinstance(value, Mapping) and deep:
        for name, one in value.items():
            if isinstance(one, Sequence) and not _are_lists(one) and is_timed(value):
                yield name, one
            yield from _rows(one, deep - 1)


def _are_lists(value: Sequence) -> bool:
    return any(isinstance(one, Sequence) for one in value)


def _place(row: Sequence, where: list[Item]) -> None:
    """Let each talk of a row say its place; an empty one says nothing else."""
    marked = zip(row, row.all_marks(), where, strict=True)
    told = [(_entry(one, "title", mark, row), place) for one, mark, place in marked]
    row[:] = [mapping_like(talk, [*talk.entries(), place]) for talk, place in told]


def _entry(one: Value, field: str, mark: int, listed: Sequence) -> Mapping:
    """An entry that may be told by what it is called alone; an empty place is marked."""
    if isinstance(one, Mapping):
        return one
    told = isinstance(one, str)
    return from_text(listed, field if told else GAP, str(one) if told else "true", mark, mark)
