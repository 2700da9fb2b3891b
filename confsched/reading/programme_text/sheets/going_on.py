"""Sessions over several rows of a sheet of which only the first is filled: no cells are joined.

So it is where all rows are equally long, and several sessions go on in one where nothing begins, or
where rows are not, and columns change at times of their own. Each then lasts until something stands
in its column, or is for everybody. Where rows are all slots, so do workshops alone.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise, takewhile

from confsched.reading.programme_text.page import Cell
from confsched.reading.programme_text.recognisers.clocks import Times
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_pause, type_of
from confsched.reading.programme_text.sheets.day_columns import text_line
from confsched.reading.programme_text.sheets.said_besides import SheetLine

_FOR_ALL = frozenset(("opening", "closing", "keynote", "ceremony"))  # what stands alone in its row
_NEAR = 6  # rows behind one that are looked at


def going_on(
    lines: Sequence[SheetLine],
    times: int,
    is_last: Callable[[Cell, Sequence[Cell]], bool],
    *,
    ended: bool,
) -> list[SheetLine]:
    """The same rows, with cells that reach as far down as their sessions go on.

    What nothing follows in its column only goes on until anything begins. `ended` is whether a
    column has the ends of all rows.
    """
    said = [_times(line, times) for line in lines]
    starts = [one and one.first.minutes for one in said]
    beside = [[cell for cell in line.cells if cell.column > times] for line in lines]
    below = [[n for n in _day(starts, at) if beside[n]] for at in range(len(lines))]
    steps = {two - one for one, two in pairwise(filter(None, starts)) if two > one}
    rows = [*zip(lines, beside, below, strict=True)]
    drawn = any(cell.rows > line.number for line, cells, _ in rows for cell in cells)
    passed = any(len(cells) > 1 and [n + 1] < on[:1] for n, (_, cells, on) in enumerate(rows))
    shared = [
        _is_keynote(cells) or any(is_last(x, line.cells) or is_pause(x.text) for x in cells)
        for line, cells, _ in rows
    ]

    def in_turns(at: int) -> bool:
        near = [at, *takewhile(lambda n: not shared[n], below[at][:_NEAR])]
        edges = [starts[n] or 0 for n in (*near, *below[near[-1]][:1])]
        are_slots = len({two - one for one, two in pairwise(edges)}) == 1
        return not (shared[at] or are_slots) and _change_apart([beside[n] for n in near])

    ended = ended or any(one and one.last for one in said)
    if len(steps) != 1:
        passed = not ended and any(map(in_turns, range(len(lines))))

    def goes_on(cell: Cell) -> bool:
        return passed or (not ended and type_of(cell.text.split("\n")[0]) == "workshop")

    if drawn or not any(goes_on(cell) for cells in beside for cell in cells):
        return [*lines]

    def grown(at: int, cell: Cell) -> Cell:
        ends = (n for n in below[at] if shared[at] or shared[n] or _meets(cell, beside[n]))
        last = _day(starts, at).stop  # a single empty row is when what is above it ends
        end = next(ends, next(iter(below[at]), last if last > at + 2 else at + 1))
        longer = cell.column > times and goes_on(cell)
        return cell._replace(rows=lines[end - 1].number) if longer else cell

    return [one._replace(cells=[grown(at, x) for x in one.cells]) for at, one in enumerate(lines)]


def _is_keynote(cells: Sequence[Cell]) -> bool:
    return len(cells) == 1 and type_of(cells[0].text) in _FOR_ALL


def _change_apart(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether columns of a row have nothing in the next one, but others do, and then again.

    What stands alone there may be for everybody, unless its column is left out in turn.
    """
    first, following, *later = [{one.column for one in cells} for cells in rows] + [set[int]()] * 2
    again = (one for one in later if len(following) > 1 or following - one)
    return bool(first & following) and any((first - following) & one for one in again)


def _times(line: SheetLine, times: int) -> Times | None:
    """The time at which a row begins; None for one without a time."""
    told = next((cell.text for cell in line.cells if cell.column == times), "")
    reading = Reading(0, text_line(told)) if told[:1].isdecimal() else None
    return reading.times if reading is not None else None


def _day(starts: Sequence[int | None], at: int) -> range:
    """The rows below one that begin later, up to the next without a time."""
    end = at + 1
    while end < len(starts) and (starts[end] or 0) > (starts[end - 1] or 1440):
        end += 1
    return range(at + 1, end)


def _meets(cell: Cell, others: Sequence[Cell]) -> bool:
    """Whether something stands in the column of a cell, or is drawn over it."""
    return any(one.column <= cell.column < one.column + one.columns for one in others)
