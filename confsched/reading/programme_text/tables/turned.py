"""Tables drawn the other way round: times from left to right, and a row for each room or day."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from confsched.reading.programme_text.page import Cell, Line
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.tables.as_headed import HOURS
from confsched.reading.programme_text.tables.heads import cells_of
from confsched.reading.programme_text.tables.heads_and_cells import is_time
from confsched.reading.programme_text.tables.slots import slot_in

_LEAST, _BEFORE = 2, 2  # times in a head, columns before them
_SHORT = 30  # characters of a slot in one line
_MOST = 200  # columns; no day has as many times


def turned(rows: Sequence[Reading]) -> Iterator[Sequence[Reading]]:
    """The parts of a table with times down their first columns, if their heads are of times.

    Days above them stand before them then. What else is above a head stays where it is. Rows of
    nothing but starts and ends are no heads.
    """
    tops = [number for number, row in enumerate(rows) if heads_times(row.line)]
    others = [row.line.cells[:_LEAST] for n, row in enumerate(rows) if tops and n not in tops]
    near = any(two - one == 1 for one, two in pairwise((*tops, len(rows))))
    if not tops or near or any(is_time(cell) for cells in others for cell in cells):
        yield rows
        return
    starts = [0, *(_above(rows, top) for top in tops[1:]), len(rows)]
    for top, (start, end) in zip(tops, pairwise(starts), strict=True):
        first = top - (top > start and len(_days(rows[top - 1])) > 1)
        yield [*rows[start:first], *_columns(rows[first:end])]


def _above(rows: Sequence[Reading], top: int) -> int:
    """Where what belongs to a head begins: with the days above it."""
    while all(one.day is not None for one in cells_of(rows[top - 1])):
        top -= 1
    return top


def _days(row: Reading) -> Sequence[Cell]:
    """A row of days, each as far as the next, with a head, be it that of rooms; else nothing."""
    days = [one.day for one in cells_of(row)]
    cells = row.line.cells[days[0] is None :]
    if not cells or not cells[0].column or None in days[1:]:
        return ()
    ends = [*(one.column for one in cells[1:]), _MOST]
    wide = (one._replace(columns=end - one.column) for one, end in zip(cells, ends, strict=True))
    return (cells[0]._replace(text="Date", column=0), *wide)


def _columns(rows: Sequence[Reading]) -> Iterator[Reading]:
    """The columns of a table as rows; each is where one of its rows stands."""
    found: dict[int, list[Cell]] = {}
    for number, row in enumerate(rows):
        for cell in _days(row) or row.line.cells:
            placed = cell._replace(column=number, columns=cell.rows, rows=cell.columns)
            found.setdefault(cell.column, []).append(placed)
    for number, column in enumerate(sorted(found)):
        row = rows[min(number, len(rows) - 1)]
        text = "\t".join(" ".join(one.text.split("\n")) for one in found[column])
        yield Reading(row.number, row.line._replace(text=text, cells=(*found[column],)))


def heads_times(line: Line) -> bool:
    """Whether all names of columns but the first are times, and several; or but the first two.

    Days stand before the rooms then.
    """
    early = (one for one in line.cells[: _BEFORE + 1] if one.text[:1].isalnum())
    first = next((one.column for one in early if _is_time(one.text)), 0)
    said = [one.text for one in line.cells if one.column >= first]
    wide = len(said) >= _LEAST + first - 1 and line.cells[-1].column < _MOST if said else False
    return 0 < first <= _BEFORE and wide and all(map(_is_time, said))


def _is_time(text: str) -> bool:
    """Whether a text is a time, perhaps with the name of a slot: `Session 1, 9:00-10:00`."""
    slot = slot_in(text) if "\n" in text or len(text) < _SHORT else None
    alone = is_time(Cell(text, 0, 0, 0)) or HOURS.fullmatch(text) is not None
    return alone or (slot is not None and slot.is_known)
