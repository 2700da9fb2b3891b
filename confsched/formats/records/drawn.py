"""Whether another sheet says when what is in a list takes place, by ids, titles or people."""

from collections.abc import Container, Iterable

from confsched.formats.columns.fields import columns
from confsched.formats.records.layout.shapes import names_of
from confsched.formats.when import WHEN
from confsched.reading import Mapping, Value, mappings_in
from confsched.reading.table import Table
from confsched.text.person_names import folded

_CALLED = ("id", "title", "name")


def are_placed_elsewhere(root: Value) -> bool:
    """Whether most that a list without times has, by ids, titles or people, is on other sheets.

    Or above the head of the list, on the only one.
    """
    if isinstance(root, Table):
        own = _own(names_of(root))
        above = {folded(text) for text, _ in root.above}
        return WHEN.isdisjoint(own) and _are_among(above, own, mappings_in(root))
    if not isinstance(root, Mapping):
        return False
    tables = {name: rows for name, value in root.items() if any(rows := mappings_in(value))}
    found = {name: _own(rows[0]) for name, rows in tables.items()}
    titled = [name for name, fields in found.items() if "title" in fields]
    if any(not WHEN.isdisjoint(found[name]) for name in titled):
        return False
    return any(_is_placed(name, found[name], tables) for name in titled)


def _own(names: Iterable[str]) -> dict[str, str]:
    """The first of some columns for each field of sessions, and for names of people."""
    told = reversed(columns(names).items())
    return {of.field: name for name, of in told if not of.role or of.field == "name"}


def _is_placed(name: str, found: dict[str, str], tables: dict[str, list[Mapping]]) -> bool:
    beside = (row for one, rows in tables.items() if one != name for row in rows)
    others = {_text(value) for row in beside for value in row.values()}
    return _are_among(others, found, tables[name])


def _are_among(others: Container[str], found: dict[str, str], rows: list[Mapping]) -> bool:
    for field in _CALLED:
        cells = (row.get(found[field]) for row in rows) if field in found else ()
        called = [text for one in cells if (text := _text(one))]
        among = sum(x in others or (field == "name" and x.split()[-1] in others) for x in called)
        if 2 * among > len(called):
            return True
    return False


def _text(value: Value) -> str:
    """What a cell says in its first line, as it is compared."""
    return folded(value.strip().partition("\n")[0]) if isinstance(value, str) else ""
