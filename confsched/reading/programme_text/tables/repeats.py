"""Cells of a grid that say the same as those above them: one session, drawn over several rows.

So it stands in tables whose rows are slots of equal length, where no cells are merged. What says no
more than the kind of a session is another one of it: two talks follow each other.
"""

from collections.abc import Sequence

from confsched.reading.programme_text.page import Cell, Line
from confsched.reading.programme_text.recognisers.clocks import Times
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import is_generic, is_pause
from confsched.reading.programme_text.words.plain import folded

_SHORTEST = 4  # letters of what can go on
_SLOT = 30  # minutes of a slot, where nothing but its start is told


def goes_on_below(rows: Sequence[Reading], times: int) -> Sequence[Reading]:
    """The rows of a table in which a cell that is repeated below is one over several rows."""
    if any(one.rows > 1 and one.column != times for row in rows for one in row.line.cells):
        return rows
    found: list[list[Cell]] = []
    begun: dict[int, tuple[list[Cell], Cell]] = {}  # by columns, with the row in which each begins
    for number, row in enumerate(rows):
        follows = number > 0 and _follows(rows[number - 1], row, times)
        kept: list[Cell] = []
        running: dict[int, tuple[list[Cell], Cell]] = {}
        for cell in row.line.cells:
            first, above = begun.get(cell.column, (kept, cell)) if follows else (kept, cell)
            if above is cell or not _is_same(above, cell):
                kept.append(cell)
                running[cell.column] = kept, cell
                continue
            longer = above._replace(rows=above.rows + 1)
            first[first.index(above)] = longer
            running[cell.column] = first, longer
        begun = running
        found.append(kept)
    told = zip(rows, found, strict=True)
    return [Reading(row.number, row.line._replace(cells=(*cells,))) for row, cells in told]


def _is_same(above: Cell, cell: Cell) -> bool:
    """Whether a cell goes on with the session of the one above it."""
    text = folded(cell.text)
    return (
        len(text) >= _SHORTEST
        and text == folded(above.text)
        and (is_pause(cell.text) or not is_generic(cell.text))
    )


def _follows(above: Reading, row: Reading, times: int) -> bool:
    """Whether a row begins when the one above it ends; one that does not say so is short."""
    first, second = _times(above, times), _times(row, times)
    if first is None or second is None:
        return False
    if first.last is None:
        return 0 < second.first.minutes - first.first.minutes <= _SLOT
    return first.last.minutes == second.first.minutes


def _times(row: Reading, times: int) -> Times | None:
    """The time of a row, with its end where that stands beside it."""
    found = [
        Reading(0, Line(cell.text, cell.start, cell.end))
        for cell in row.line.cells
        if cell.column in (times, times + 1)
    ]
    told = [one.times for one in found if one.times and one.where is Where.ALONE]
    if len(told) > 1 and told[0].last is None:
        return told[0]._replace(last=told[1].first)
    return told[0] if told else None
