"""Rows of times with a cell for each room, in which titles stand: `{time: 9:00, Red Room: Boats}`.

What tells them from other entries is that most of what stands beside the times are names of places,
or of rooms in a list beside the rows. Each cell is a session at the time of its row.
"""

from collections.abc import Collection
from typing import TypeGuard

from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.columns.list_names import section_of
from confsched.formats.columns.names import SESSION
from confsched.formats.likely import is_track, place_likeness
from confsched.formats.records.cells.clocks import is_time
from confsched.formats.records.layout.shapes import is_timed
from confsched.reading import Mapping, Sequence, Value
from confsched.reading.remade import become, mapping_like, sequence_like

_WHEN = frozenset(("start", "time", "end", "date", "day", "duration"))
_PLACE = 0.5  # likeness


def lay_in_rooms(value: Value, known: Collection[Value] = (), deep: int = 3) -> None:
    """Put sessions into all such rows of a file; `known` are rooms that it lists."""
    if isinstance(value, Mapping):
        lists = (one for key, one in value.items() if section_of(key) == "rooms")
        listed = next((one for one in lists if isinstance(one, Sequence)), ())
        known = [one.get("name") if isinstance(one, Mapping) else one for one in listed] or known
    rooms = _rooms(value, known) if isinstance(value, Sequence) else []
    if not rooms and isinstance(value, Mapping) and is_timed(value):
        return  # an entry of most lists
    inner = value.values() if isinstance(value, Mapping) else value
    for one in inner if inner and not isinstance(inner, str) else ():
        if rooms:
            _lay(one, rooms)
        elif deep and not isinstance(one, str):
            lay_in_rooms(one, known, deep - 1)


def _rooms(rows: Sequence, known: Collection[Value]) -> list[str]:
    """The keys of rows that name rooms, where titles stand at most of them; none of other rows."""
    if not rows or rows.places.source.is_table or not _is_row(rows[0]):
        return []  # nearly all lists
    told = [*filter(_is_row, rows)]
    names = [*dict.fromkeys(name for row in told for name in row)]
    fields = {name: column.field for name, column in columns(names).items() if not column.role}
    if len(told) < len(rows):
        return []
    others = [name for name in names if fields.get(name) not in _WHEN]
    rooms = [one for one in others if one in known or (one not in fields and _is_place(one))]
    cells = [row[name] for row in told for name in rooms if row.get(name)]
    drawn = len(rooms) > 1 and 2 * len(rooms) >= len(others) and "title" not in fields.values()
    return rooms if drawn and any(isinstance(one, str) for one in cells) else []


def _is_row(value: Value) -> TypeGuard[Mapping]:
    """Whether a value says at what time of day it is, and has no title."""
    if not isinstance(value, Mapping):
        return False
    found = {column.field: value[name] for name, column in columns(value).items()}
    return "title" not in found and is_time(str(found.get("start") or found.get("time")))


def _is_place(name: str) -> bool:
    named = compared(name) not in SESSION["room"]  # which are called so, and not what is there
    return named and (is_track(name) or place_likeness(name) >= _PLACE)


def _lay(row: Value, rooms: Collection[str]) -> None:
    """Put the sessions of a row below it."""
    items = [*row.entries()] if isinstance(row, Mapping) else []
    cells = [item for item in items if item[0] in rooms and item[1]]
    if isinstance(row, Mapping) and cells:
        sessions = [(_session(row, *item), item[3]) for item in cells]
        held = ("sessions", sequence_like(row, sessions, cells[0][3]), cells[0][2], cells[0][3])
        become(row, mapping_like(row, [*(one for one in items if one[0] not in rooms), held]))


def _session(row: Mapping, room: str, cell: Value, key: int, mark: int) -> Value:
    """The session of a cell, with its room."""
    where = ("room", room, key, key)
    if isinstance(cell, str):
        return mapping_like(row, [("title", cell, mark, mark), where])
    return mapping_like(cell, [*cell.entries(), where]) if isinstance(cell, Mapping) else cell
