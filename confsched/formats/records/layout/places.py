"""Talks that stand by their rooms or tracks: `{Blue: {…}}`, `[{name: Blue, talk: {…}}]`."""

from collections.abc import Iterable, Sequence

from confsched.formats.columns.fields import columns
from confsched.formats.columns.list_names import names_one, section_of
from confsched.formats.records.layout.groups import OF_GROUP
from confsched.formats.records.layout.shapes import (
    are_day_lists,
    are_lists_by_name,
    are_people,
    is_by_name,
    listed,
    names_of,
)
from confsched.formats.records.layout.telling import hold_titles
from confsched.reading import Mapping as Tree
from confsched.reading import Sequence as Listed
from confsched.reading import Value, mappings_in, rows_in


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
