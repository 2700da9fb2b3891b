"""What somebody says of the columns of a list: which field of ours each is."""

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as AnyMapping
from typing import TypeAlias

from confsched.errors import ConfschedError
from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import FIELDS, Column, columns, said
from confsched.formats.columns.whose import add
from confsched.formats.records.layout.shapes import as_list, is_table, names_of
from confsched.reading import Document, Mapping, Sequence, Value
from confsched.reading.remade import become, mapping_like
from confsched.text.nearest import did_you_mean, nearest

_DEEP = 6  # levels at which lists can stand
Map: TypeAlias = AnyMapping[str, str]  # their column to our field


def told_of(name: str, told: Map) -> str:
    """The field that a column is said to be, by its name as it is compared; empty for none."""
    plain = compared(name)
    alike = (ours for theirs, ours in told.items() if plain and compared(theirs) == plain)
    return told.get(name) or next(alike, "")


def told_among(names: Iterable[str], told: Map) -> dict[str, Column]:
    """What the columns of a list are: as somebody says, and the others by their names."""
    ours = {name: field for name in names if (field := told_of(name, told))}
    found: dict[str, Column] = {}
    for name, field in ours.items():
        add(found, name, said(field))
    for name, column in columns([name for name in names if name not in ours]).items():
        add(found, name, column)
    return found


def call_as_told(value: Value, told: Map, deep: int = _DEEP) -> None:
    """Call fields what they are said to be, in mappings that stand below others.

    Lists at the top are read by what is said of them, with the names that they have.
    """
    if not told or not deep or is_table(value):
        return
    inner = value.values() if isinstance(value, Mapping) else value
    for one in [one for one in inner if not isinstance(one, str)] if inner else ():
        call_as_told(one, told, deep - 1)
    if isinstance(value, Mapping) and deep < _DEEP - 1:
        names = {name: told_of(name, told) or name for name in value}
        if len({*names.values()}) == len(names):
            entries = [(names[name], one, key, mark) for name, one, key, mark in value.entries()]
            become(value, mapping_like(value, entries))


def check_map(documents: Iterable[Document], told: Map) -> None:
    """Refuse what nobody can mean: a field that is none of ours, a column that is not there.

    Raises ConfschedError with the names that look most like it, and all there are.
    """
    for theirs, ours in told.items():
        if ours not in FIELDS:
            near = did_you_mean(nearest(ours, FIELDS, most=1))
            turned = f"their column stands first, as in '{ours}={theirs}'"
            hint = turned if theirs in FIELDS else f"use one of {_all(FIELDS)}"
            raise ConfschedError(f"{ours!r} is no field of ours{near}", hint)
    documents = [*documents]
    roots = (root for document in documents for root in document.roots)
    names = list(dict.fromkeys(name for root in roots for name in _columns(root)))
    plain = {compared(name) for name in names}
    texts = [document.source.text for document in documents]
    for theirs, ours in told.items():
        called = ours in names and any(theirs in text for text in texts)  # as it is said to be
        if not called and theirs not in names and compared(theirs) not in plain:
            near = did_you_mean(nearest(theirs, names, most=1))
            hint = f"there are {_all(names)}" if names else "there is no list in these files"
            raise ConfschedError(f"there is no column {theirs!r}{near}", hint)


def _columns(value: Value, deep: int = _DEEP) -> Iterator[str]:
    """The names of the fields of all lists in a file, however deep they stand."""
    yield from names_of(as_list(value))
    if not deep or is_table(value):
        return
    inner = value.values() if isinstance(value, Mapping) else value
    for one in inner if isinstance(inner, Iterable) else ():
        if isinstance(one, (Mapping, Sequence)):
            yield from _columns(one, deep - 1)


def _all(names: Iterable[str]) -> str:
    return ", ".join(names)
