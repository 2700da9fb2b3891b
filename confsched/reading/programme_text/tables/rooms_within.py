"""Rows of rooms within a table: what stands below each is there, from the time beside them on.

`9:30-11:00 | Hall A | Hall B` has the sessions in the row below it. Such a row may stand below that
with the time as well. So has `9:30-11:00 | Section A | Section B`, where they have no other time.
"""

from collections.abc import Sequence

from confsched.reading.programme_text.page import Cell, Kind, Line
from confsched.reading.programme_text.recognisers.places import is_room
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_section
from confsched.reading.programme_text.tables.heads_and_cells import is_time

_LEAST = 2  # rooms
_DEEPEST = 6  # level of a heading


def with_rooms_within(rows: Sequence[Reading]) -> Sequence[Reading]:
    """The rows of a table, with the room of each session below such a row as a line of its cell."""
    found = list(rows)
    heads = [n for n, row in enumerate(rows[:-1]) if n and _are_rooms(row)]
    for number in heads:
        row, below = rows[number], rows[number + 1]
        times = _times_of(row) or _times_of(rows[number - 1])
        placed = [cell for cell in row.line.cells if not is_time(cell)]
        if times is None or not _stands_below(below, placed):
            continue
        rooms = {cell.column: cell for cell in placed}
        cells = (_in_room(cell, rooms[cell.column]) for cell in below.line.cells)
        found[number] = Reading(row.number, row.line._replace(kind=Kind.RULE, cells=()))
        found[number + 1] = with_cells(below, (times._replace(rows=1), *cells))
    return found


def headed_by_room(rows: Sequence[Reading]) -> Sequence[Reading]:
    """The rows of a table without heads; nothing but a room in the first of them is a heading."""
    first, *below = rows
    alone = len(first.line.cells) == 1 and first.times is None and first.day is None
    if not (below and alone and is_room(first.text) and below[0].times is not None):
        return rows
    line = first.line._replace(kind=Kind.HEADING, level=_DEEPEST, cells=())
    return [Reading(first.number, line), *below]


def with_sections_within(rows: Sequence[Reading]) -> Sequence[Reading]:
    """The rows of a table, with the time beside several headings in the row below them."""
    found = list(rows)
    for number, row in enumerate(rows[:-1]):
        below, times = rows[number + 1], _times_of(row)
        heads = [cell for cell in row.line.cells if not is_time(cell)]
        if times is None or times.rows < _LEAST or not _are_sections(heads, below):
            continue
        found[number] = with_cells(row, [*map(_in_a_line, heads)])
        lower = times._replace(rows=times.rows - 1)
        found[number + 1] = with_cells(below, (lower, *below.line.cells))
    return found


def _are_sections(heads: Sequence[Cell], below: Reading) -> bool:
    """Whether several cells are headings, and as many below them are none."""
    told = [cell.text.split("\n")[0] for cell in below.line.cells]
    several = len(heads) == len(told) >= _LEAST and _stands_below(below, heads)
    titled = all(is_section(cell.text.split("\n")[0]) for cell in heads)
    return several and titled and not any(map(is_section, told))


def _in_a_line(head: Cell) -> Cell:
    """A heading with its room in the same line: `Session 1 (Great Hall)`."""
    section, _, room = head.text.partition("\n")
    text = f"{section} ({room})" if room and is_room(room) else head.text
    return head._replace(text=text, lines=() if text != head.text else head.lines)


def with_cells(row: Reading, cells: Sequence[Cell]) -> Reading:
    """A row that has some cells, and their text."""
    text = "\t".join(cell.text.replace("\n", " ") for cell in cells)
    return Reading(row.number, row.line._replace(text=text, cells=(*cells,)))


def _are_rooms(row: Reading) -> bool:
    """Whether all cells of a row are rooms, each another one, but for a time before them."""
    told = [cell.text for cell in row.line.cells if not is_time(cell)]
    named = all("\n" not in one and is_room(one) for one in told)
    return len({*told}) == len(told) >= _LEAST and named and row.day is None


def _stands_below(row: Reading, rooms: Sequence[Cell]) -> bool:
    """Whether a row has no time, and a session below each room, or below some."""
    columns = {cell.column for cell in rooms}
    told = [cell for cell in row.line.cells if cell.text.strip()]
    plain = row.times is None and row.day is None and not _are_rooms(row)
    return plain and bool(told) and all(cell.column in columns for cell in row.line.cells)


def _times_of(row: Reading) -> Cell | None:
    return next((cell for cell in row.line.cells if is_time(cell)), None)


def _in_room(cell: Cell, room: Cell) -> Cell:
    """A cell with the room above it as its last line."""
    if not cell.text.strip():
        return cell
    last = Line(room.text, room.start, room.end)
    lines = (*cell.lines, last) if cell.lines else ()
    return cell._replace(text=f"{cell.text}\n{room.text}", lines=lines)
