"""People in groups as one list: `{invited: […], local: […]}`, `[{title: Chairs, people: […]}]`."""

from collections.abc import Iterable, Iterator

from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import Column, columns
from confsched.formats.columns.list_names import section_of
from confsched.formats.records.layout.shapes import are_people, listed, names_of
from confsched.formats.records.layout.telling import first_rows
from confsched.formats.records.people.waiting import field_of
from confsched.reading import Mapping, Sequence, Value, mappings_in
from confsched.reading.remade import Item, become, mapping_like, sequence_like

_LABELS = ("title", "label", "category", "group", "heading", "type", "role")
_DEEP = 2  # groups above each other
_SPEAKER = Column("name", "speaker")


def gather_people(root: Mapping) -> None:
    """Make one list of the people in a mapping that stand in groups there."""
    for key in [one for one in root if section_of(one) == "speakers"]:
        value = root[key]
        people = [*_below("", value, _DEEP)]
        if people and isinstance(value, (Mapping, Sequence)):
            listed = sequence_like(value, ((one, one.packed) for one in people), value.packed)
            rest = [*value.entries()] if isinstance(value, Mapping) else []
            others = [item for item in rest if not isinstance(item[1], Sequence)]
            texts = ((f"{key} {item[0]}", *item[1:]) for item in others)
            told: Item = (key, listed, value.packed, value.packed)
            become(root, mapping_like(root, [told, *root.entries(), *texts]))


def _below(label: str, value: Value, deep: int) -> Iterator[Mapping]:
    """The people in the groups of a value, each with what its group is called."""
    for name, inner in _groups(label, value):
        if _have_names(first_rows([inner])):
            yield from (_in_group(one, name) for one in mappings_in(inner))
        elif deep:
            yield from _below(name, inner, deep - 1)


def _groups(label: str, value: Value) -> Iterator[tuple[str, Sequence]]:
    """The lists of mappings that groups are, and what each is called; people are no groups."""
    rows = [value] if isinstance(value, Mapping) else first_rows([value])
    if _have_names(rows):
        return
    several = isinstance(value, Mapping) and len(value) > 1
    for row in rows:
        said = next((str(row[one]) for one in row if compared(one) in _LABELS), label)
        for key, inner in row.items():
            if isinstance(inner, Sequence) and names_of(inner) and section_of(key) != "sessions":
                yield key if several and all(map(names_of, row.values())) else said, inner


def _have_names(rows: Iterable[Mapping]) -> bool:
    """Whether mappings have names; a title may be that of a group, and a list is no name."""
    told = (name for row in rows for name, value in row.items() if not names_of(value))
    found = columns(told, "speakers").items()
    called = (theirs for theirs, one in found if one.field in ("name", "_last"))
    return any(compared(theirs) not in _LABELS for theirs in called)


def _in_group(person: Mapping, name: str) -> Mapping:
    items: list[Item] = [*person.entries()]
    if name:
        items.append(("group", name, person.packed, person.packed))
    return mapping_like(person, items)


def who_speaks(names: list[str], lists: Iterable[str], rows: Iterable[Value]) -> dict[str, str]:
    """Whose sessions are in the lists of a group, which do not say who speaks: who it is itself.

    `[{speaker: Jo Sample, talks: [{title: Boats, time: 9:00}]}]`
    """
    held = [listed(row.get(one)) for row in mappings_in(rows) for one in lists]
    told = columns(names_of(*(one for one in held if isinstance(one, Sequence)))).values()
    if any(one.role == "speaker" for one in told):
        return {}
    people = [one for one in names if compared(one) == "name"] if are_people(names) else []
    found = columns(names)
    people += [one for one in names if found.get(one) == _SPEAKER]
    return {one: field_of(one, _SPEAKER) for one in people[:1]}
