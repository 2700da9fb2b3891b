"""Whether another sheet of a workbook says when what is in a list takes place, by ids or titles."""

from collections.abc import Iterator

from confsched.formats.columns.fields import columns
from confsched.reading import Mapping, Value, mappings_in

_WHEN = frozenset(("start", "time", "date", "day", "end"))
_CALLED = ("id", "title")


def are_placed_elsewhere(root: Value) -> bool:
    """Whether most that a list without times has, by its ids or titles, stands on other sheets."""
    if not isinstance(root, Mapping) or len(root) < len(_CALLED):
        return False
    tables = {name: rows for name, value in root.items() if (rows := _rows(value))}
    titled = {name: fields for name, rows in tables.items() if "title" in (fields := _fields(rows))}
    if any(not fields.isdisjoint(_WHEN) for fields in titled.values()):
        return False
    return any(_is_placed(name, tables) for name in titled)


def _fields(rows: list[Mapping]) -> set[str]:
    return {column.field for column in columns(rows[0]).values() if not column.role}


def _is_placed(name: str, tables: dict[str, list[Mapping]]) -> bool:
    found = columns(tables[name][0])
    others = {text for one, rows in tables.items() if one != name for text in _texts(rows)}
    for field in _CALLED:
        column = next((theirs for theirs, one in found.items() if one.field == field), "")
        called = [text for row in tables[name] if column and (text := _text(row.get(column)))]
        if called and 2 * sum(text in others for text in called) > len(called):
            return True
    return False


def _rows(value: Value) -> list[Mapping]:
    rows = mappings_in(value)
    return rows if rows and rows[0] else []


def _texts(rows: list[Mapping]) -> Iterator[str]:
    for row in rows:
        yield from (text for value in row.values() if (text := _text(value)))


def _text(value: Value) -> str:
    """What a cell says in its first line."""
    return value.strip().partition("\n")[0].strip() if isinstance(value, str) else ""
