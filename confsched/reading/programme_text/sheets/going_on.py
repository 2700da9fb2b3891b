"""Sessions over several rows of a sheet of which only the first is filled: no cells are joined.

So it is where all rows are equally long, and several sessions go on in one where nothing begins.
Each then lasts until something stands in its column, or is for everybody.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise

from confsched.reading.programme_text.page import Cell
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_pause
from confsched.reading.programme_text.sheets.day_columns import text_line
from confsched.reading.programme_text.sheets.said_besides import SheetLine


def going_on(
    lines: Sequence[SheetLine], times: int, is_last: Callable[[Cell, Sequence[Cell]], bool]
) -> list[SheetLine]:
    """The same rows, with cells that reach as far down as their sessions go on.

    What nothing follows in its column only goes on until anything begins.
    """
    starts = [_start(line, times) for line in lines]
    beside = [[cell for cell in line.cells if cell.column > times] for line in lines]
    below = [[n for n in _day(starts, at) if beside[n]] for at in range(len(lines))]
    steps = {two - one for one, two in pairwise(filter(None, starts)) if two > one}
    rows = [*zip(lines, beside, below, strict=True)]
    drawn = any(cell.rows > line.number for line, cells, _ in rows for cell in cells)
    passed = any(len(cells) > 1 and [n + 1] < on[:1] for n, (_, cells, on) in enumerate(rows))
    if drawn or not passed or len(steps) != 1:
        return [*lines]
    shared = [any(is_last(x, line.cells) or is_pause(x.text) for x in row) for line, row, _ in rows]

    def grown(at: int, cell: Cell) -> Cell:
        ends = (n for n in below[at] if shared[at] or shared[n] or _meets(cell, beside[n]))
        last = _day(starts, at).stop  # a single empty row is when what is above it ends
        end = next(ends, next(iter(below[at]), last if last > at + 2 else at + 1))
        return cell._replace(rows=lines[end - 1].number) if cell.column > times else cell

    return [one._replace(cells=[grown(at, x) for x in one.cells]) for at, one in enumerate(lines)]


def _start(line: SheetLine, times: int) -> int | None:
    """The minute at which a row begins; None for one without a time."""
    told = next((cell.text for cell in line.cells if cell.column == times), "")
    reading = Reading(0, text_line(told)) if told[:1].isdecimal() else None
    return reading.times.first.minutes if reading is not None and reading.times else None


def _day(starts: Sequence[int | None], at: int) -> range:
    """The rows below one that begin later, up to the next without a time."""
    end = at + 1
    while end < len(starts) and (starts[end] or 0) > (starts[end - 1] or 1440):
        end += 1
    return range(at + 1, end)


def _meets(cell: Cell, others: Sequence[Cell]) -> bool:
    """Whether something stands in the column of a cell, or is drawn over it."""
    return any(one.column <= cell.column < one.column + one.columns for one in others)
