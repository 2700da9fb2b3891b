"""Whether another sheet of a workbook says when what is in a list takes place, by ids or titles."""

from collections.abc import Container

from confsched.formats.columns.fields import columns
from confsched.formats.records.layout.shapes import names_of
from confsched.reading import Mapping, Value, mappings_in
from confsched.reading.table import Table
from confsched.text.person_names import folded

_WHEN = frozenset(("start", "time", "date", "day", "end"))
_CALLED = ("id", "title")


def are_placed_elsewhere(root: Value) -> bool:
    """Whether most that a list without times has, by its ids or titles, stands on other sheets.

    Or above the head of the list, on the only one.
    """
    if isinstance(root, Table):
        own = {of.field: name for name, of in columns(names_of(root)).items() if not of.role}
        above = {folded(text) for text, _ in root.above}
        return _WHEN.isdisjoint(own) and _are_among(above, own, mappings_in(root))
    if not isinstance(root, Mapping) or len(root) < len(_CALLED):
        return False
    tables = {name: rows for name, value in root.items() if any(rows := mappings_in(value))}
    told = {name: [*columns(rows[0]).items()] for name, rows in tables.items()}
    found = {name: {of.field: n for n, of in told[name][::-1] if not of.role} for name in tables}
    titled = [name for name, fields in found.items() if "title" in fields]
    if any(not _WHEN.isdisjoint(found[name]) for name in titled):
        return False
    return any(_is_placed(name, found[name], tables) for name in titled)


def _is_placed(name: str, found: dict[str, str], tables: dict[str, list[Mapping]]) -> bool:
    others = {
        _text(value)
        for one, rows in tables.items()
        if one != name
        for row in rows
        for value in row.values()
    }
    return _are_among(others, found, tables[name])


def _are_among(others: Container[str], found: dict[str, str], rows: list[Mapping]) -> bool:
    for field in _CALLED:
        cells = (row.get(found[field]) for row in rows) if field in found else ()
        called = [text for one in cells if (text := _text(one))]
        if called and 2 * sum(text in others for text in called) > len(called):
            return True
    return False


def _text(value: Value) -> str:
    """What a cell says in its first line, as it is compared."""
    return folded(value.strip().partition("\n")[0]) if isinstance(value, str) else ""
