"""Cells of a grid that say the same as those above them: one session, drawn over several rows.

So it stands in sheets whose rows are slots of equal length, where no cells are merged. What says no
more than the kind of a session is another one of it: two talks follow each other.
"""

from collections.abc import Sequence
from typing import NamedTuple

from confsched.reading.programme_text.page import Cell, Line
from confsched.reading.programme_text.recognisers.clocks import Times
from confsched.reading.programme_text.recognisers.labels import column_label
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_generic, is_pause
from confsched.reading.programme_text.words.plain import folded

_SHORTEST = 4  # letters of what can go on
_SLOT = 30  # minutes of a slot, where nothing but its start is told


class SheetLine(NamedTuple):
    """A row that is filled, with its number in the sheet; none for a day that stood beside one."""

    number: int
    cells: list[Cell]


def goes_on_below(lines: Sequence[SheetLine], times: int, heads: Sequence[Cell]) -> list[SheetLine]:
    """The rows of a sheet in which a cell that is repeated below is one over several rows.

    Beside a column of titles one of rooms says of each row where that is.
    """
    labels = {label.field: one.column for one in heads if (label := column_label(one.text))}
    room = labels.get("room") if "title" in labels else None
    found: list[SheetLine] = []
    begun: dict[int, tuple[SheetLine, Cell]] = {}  # by columns, with the row in which each begins
    for line in lines:
        follows = bool(found) and _follows(found[-1], line, times)
        kept = SheetLine(line.number, [])
        running: dict[int, tuple[SheetLine, Cell]] = {}
        for cell in line.cells:
            above = begun.get(cell.column) if follows else None
            if above is None or cell.column == room or not _is_same(above[1], cell):
                kept.cells.append(cell)
                running[cell.column] = kept, cell
                continue
            longer = above[1]._replace(rows=line.number)
            above[0].cells[above[0].cells.index(above[1])] = longer
            running[cell.column] = above[0], longer
        begun = running
        if kept.cells:  # the time itself may be repeated
            found.append(kept)
    return found


def _is_same(above: Cell, cell: Cell) -> bool:
    """Whether a cell goes on with the session of the one above it."""
    text = folded(cell.text)
    return (
        len(text) >= _SHORTEST
        and text == folded(above.text)
        and (is_pause(cell.text) or not is_generic(cell.text))
    )


def _follows(above: SheetLine, line: SheetLine, times: int) -> bool:
    """Whether a row begins when the one above it ends; one that does not say so is short."""
    first, second = _times(above, times), _times(line, times)
    if first is None or second is None:
        return False
    if first.last is None:
        return 0 < second.first.minutes - first.first.minutes <= _SLOT
    return first.last.minutes == second.first.minutes


def _times(line: SheetLine, times: int) -> Times | None:
    cell = next((cell for cell in line.cells if cell.column == times), None)
    return Reading(0, Line(cell.text, cell.start, cell.end)).times if cell else None
