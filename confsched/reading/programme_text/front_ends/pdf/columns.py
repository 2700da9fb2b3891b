"""Tables without lines in a PDF: times in a column, and what is at them to its right.

What belongs to a time stands beside it, and its rows stand nearer to each other than to those of
the next one; the time may be beside the first of them or in their middle.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from math import inf
from operator import attrgetter
from statistics import median
from typing import NamedTuple

from confsched.reading.programme_text.front_ends.pdf.cells import Cell, Grid, Width, goes_on
from confsched.reading.programme_text.front_ends.pdf.gutters import Part, columns_in, cut, runs_of
from confsched.reading.programme_text.front_ends.pdf.stretches import (
    LARGER,
    has_columns,
    is_over,
    span_of,
    stretches_of,
)
from confsched.reading.programme_text.front_ends.pdf.times import completes, leading, time_in
from confsched.reading.programme_text.front_ends.pdf.words import Row, Word, rows_of

_NEAR = 3.0  # points between places that are one
_BLANK = 0.3  # of the size of letters
_LOOSER = 0.2  # of the size: how much farther apart the rows of different times are
_BROKEN = 0.65  # of the size: two rows of one time are no farther apart
_INSET = 2  # points: a time that begins so near the end of a block is none of it
_WIDEST = 2.0  # times the size: what is left between columns is no more


class Column(NamedTuple):
    """A column of times: from where to where, and where what is beside it begins."""

    left: float
    right: float
    body: float


class Beside(NamedTuple):
    """A row, parted where the column of times ends; one over all columns has no parts."""

    row: Row
    head: tuple[Word, ...]
    body: tuple[Word, ...]


def tables_in(rows: Sequence[Row], limit: float) -> Iterator[Row | Grid]:
    """The rows of a sheet; those beside a column of times as tables.

    `limit` is where text ends on the sheet.
    """
    span = span_of(rows)
    if span is None:
        yield from rows
        return
    known: list[float] = []  # where columns begin is seen best in the longest
    stretches = list(stretches_of(list(whole(rows, span[0], limit)), *span))
    found: dict[int, list[Row | Grid]] = {}
    for number in sorted(range(len(stretches)), key=lambda number: -len(stretches[number])):
        stretch = stretches[number]
        column = _column(stretch, span[0])
        found[number] = list(_tables(stretch, column, limit, known)) if column else [*stretch]
    for number in range(len(stretches)):
        yield from found[number]


def whole(rows: Sequence[Row], left: float, limit: float) -> Iterator[Row]:
    """Rows, those with a time as long as their text, which may go on below the time."""
    held: list[Row] = []
    for row in rows:
        at_edge = bool(held) and leading(held[0]) > 0 and abs(row.left - left) < _NEAR
        timed = time_in(next(runs_of(row)).words)
        on = at_edge and not timed and goes_on(held[-1], row, Width(limit))
        if held and not on:
            yield _joined(held)
            held = []
        held.append(row)
    if held:
        yield _joined(held)


def _joined(rows: Sequence[Row]) -> Row:
    """Rows as one, in the place of the first."""
    words = [*rows[0].words]
    top, bottom = words[-1].top, words[-1].bottom
    for row in rows[1:]:
        last = words[-1]
        broken = last.text.endswith("-") and row.text[0].islower()
        words[-1] = last._replace(text=last.text[:-1]) if broken else last
        right = last.right + _BLANK * row.size * (not broken) - row.left
        words += (
            one._replace(left=one.left + right, right=one.right + right, top=top, bottom=bottom)
            for one in row.words
        )
    return Row(tuple(words))


def _column(rows: Sequence[Row], left: float) -> Column | None:
    """The column of times in a stretch, if there is one with more beside it than a row for each."""
    timed = [(row, leading(row)) for row in rows if abs(row.left - left) < 2 * row.size]
    ends = [row.words[count - 1].right for row, count in timed if count]
    if not ends:
        return None
    right = max(ends)
    first = rows.index(next(row for row, count in timed if count))  # what heads it may be farther
    below = [row for row in rows if row.left > right]
    near = (row for row in rows[first:] if row.left < left + 2 * row.size and not is_over([row]))
    beside = (*near, *(row for row in rows[first:] if row.left > right))
    places = (word.left for row in beside for word in row.words)
    body = min((place for place in places if place > right), default=0)
    wide = [row for row, count in timed if count and row.is_wide]
    found = below or 2 * len(wide) >= len(ends)
    return Column(left, right, body) if body and found else None


def _tables(
    rows: Sequence[Row], column: Column, limit: float, known: list[float]
) -> Iterator[Row | Grid]:
    timed = [_parted(row, column) for row in rows if leading(row)]
    if 0 < len(timed) <= 2 * timed.count(None):  # where times end, text is at most of them
        yield from rows
        return
    held: list[Beside] = []
    several = has_columns(rows)
    large = LARGER * median(row.size for row in rows)
    for row in rows:
        over = several and _runs_over(row, column, large)
        parts = None if over and not time_in(row.words) else _parted(row, column)
        if parts is None and over and held and row is not rows[-1]:
            held.append(Beside(row, (), ()))
        elif parts is None:
            yield from _table(held, limit, known)
            held = []
            yield row
        else:
            held.append(parts)
    yield from _table(held, limit, known)


def _runs_over(row: Row, column: Column, large: float) -> bool:
    """Whether a row without columns begins where times do, or is a heading elsewhere."""
    headed = row.size > large and abs(row.left - column.body) > _NEAR
    return (headed or row.left < column.left + 2 * row.size) and is_over([row])


def _parted(row: Row, column: Column) -> Beside | None:
    """A row whose words stand in the column of times or beside it, parted; None for another."""
    first = next(runs_of(row))  # what heads the column may stand farther right than times, or wider
    heads = row.is_wide and not leading(row) and column.left - _NEAR < first.left
    right = max(column.right, first.right if heads and first.right < column.body - _NEAR else 0)
    if any(word.left < right < word.right - 1 for word in row.words):
        return None
    head = tuple(word for word in row.words if word.right <= right + 1)
    body = row.words[len(head) :]
    least = max(column.body - right, 0 if time_in(head) else head[-1].blank) if head else 0
    between = bool(head) and bool(body) and body[0].left - head[-1].right < least
    if between or (head and not body and not time_in(head)):
        return None
    return Beside(row, head, body)


def _table(parts: Sequence[Beside], limit: float, known: list[float]) -> Iterator[Row | Grid]:
    """Rows beside each other as a table, if there is a time in its column.

    Where its columns begin is added to what is known of those of other tables.
    """
    bodies = [Row(one.body) for one in parts if one.body]
    times = _with_sections(list(_times(parts)), bodies)
    if not bodies or not any(time.rows for time in times):
        yield from (one.row for one in parts)
        return
    over = [one.row for one in parts if not (one.head or one.body)]
    times = sorted((*times, *(_time_of([row])._replace(over=True) for row in over)), key=_TOP)
    below = _below_heads(parts) or bodies
    edges, free = columns_in(below, bodies, len(times), known)
    edges += _headed(bodies[0], below, edges) if below != bodies else ()
    edges.sort()
    known += edges[1:]
    found = _told_at([one for row in bodies for one in cut(row, edges, free)], times)
    above = [row for cell in found.pop(-1, {}).values() for row in cell]
    yield from above
    last = max((row.top for row in above), default=-inf)
    top = min(one.row.top for one in parts if one.row.top > last)
    ends = (*edges[1:], limit)
    apart = _between(found.values(), ends, bodies[0].size)
    rows = [
        (*head, *_cells(found.get(number, {}), ends, apart))
        for number, head in enumerate(_heads(times, len(ends)))
    ]
    yield Grid(tuple(rows), top, parts[-1].row.bottom)


def _below_heads(parts: Sequence[Beside]) -> list[Row]:
    """What is beside the times, without what heads the columns: it may stand in their middles."""
    first = next((number for number, one in enumerate(parts) if leading(one.row)), 0)
    return [Row(one.body) for one in parts[first:] if one.body]


def _headed(head: Row, below: Sequence[Row], edges: Sequence[float]) -> Iterator[float]:
    """Where a head begins that stands beside another one above a column, and no text is across."""
    runs = [run for row in below for run in runs_of(row)]
    for part in cut(head, edges, 0):
        for run in [*runs_of(Row(part.words))][1:]:
            if not any(one.left < run.left - _NEAR and one.right > run.left for one in runs):
                yield run.left


def _heads(times: Sequence["_Time"], columns: int) -> list[tuple[Cell, ...]]:
    """The first cell of each row: that of a time holds for the rows below that have none."""
    heads: list[tuple[Cell, ...]] = []
    height = 1
    for time in reversed(times):
        width = 1 + columns * time.over
        heads.append((Cell(time.rows, 0, width, height, 0),) if time.rows else ())
        height = 1 if time.rows else height + 1
    return heads[::-1]


def _told_at(parts: Sequence[Part], times: Sequence["_Time"]) -> dict[int, dict[int, list[Row]]]:
    """The rows at each time by their columns; under -1 those above the first one."""
    found: dict[int, dict[int, list[Row]]] = {}
    for column in sorted({part.column for part in parts}):
        words = [word for part in parts if part.column == column for word in part.words]
        for number, rows in _groups(rows_of(words), times).items():
            found.setdefault(number, {})[column] = rows
    return found


def _between(found: Collection[dict[int, list[Row]]], ends: Sequence[float], size: float) -> float:
    """How much room is left at least between the text of a column and where the next begins."""
    rights: dict[int, float] = {}
    for columns in found:
        for column, rows in columns.items():
            right = max(row.right for row in rows)
            if right <= ends[column]:
                rights[column] = max(rights.get(column, 0), right)
    rights.pop(len(ends) - 1, None)
    free = (ends[column] - right for column, right in rights.items())
    return min((*free, _WIDEST * size), default=0)


def _cells(columns: dict[int, list[Row]], ends: Sequence[float], apart: float) -> Iterator[Cell]:
    """Cells by their columns; one goes on as far as its text does, up to the next one.

    No text comes so near to the next column that less is left than `apart`.
    """
    for column, rows in columns.items():
        free = next((n for n in range(column + 1, len(ends)) if n in columns), len(ends))
        right = max(row.right for row in rows)
        last = next((n for n in range(column, free) if right <= ends[n]), free - 1)
        if last > column and len(columns) == 1:
            last = free - 1  # what is over several, and alone, is over all
        end = ends[last] - apart / (1 + (last == len(ends) - 1))  # half of it behind the last
        yield Cell(tuple(rows), column + 1, last - column + 1, 1, end)


class _Time(NamedTuple):
    """What stands in the column of times beside some rows: a time, or what heads the column.

    Or what stands over all columns.
    """

    rows: tuple[Row, ...]
    top: float
    middle: float
    over: bool = False


_TOP, _MIDDLE = attrgetter("top"), attrgetter("middle")


def _time_of(rows: Sequence[Row]) -> _Time:
    return _Time(tuple(rows), rows[0].top, (rows[0].top + rows[-1].bottom) / 2)


def _within(times: Sequence[_Time], top: float, bottom: float) -> range:
    """The numbers of the times that begin between two places, or have their middle there."""
    first = min(bisect_left(times, top, key=_TOP), bisect_left(times, top, key=_MIDDLE))
    ends = (
        bisect_right(times, bottom - _INSET, key=_TOP),
        bisect_right(times, bottom, key=_MIDDLE),
    )
    return range(first, max(ends))


def _with_sections(times: list[_Time], bodies: Sequence[Row]) -> list[_Time]:
    """Times, and where a block in bold letters stands at none of them: it is a row by itself.

    So is what stands side by side above the first time, in such letters: it heads the columns.
    """
    if not times or all(row.bold for row in bodies):
        return times
    bold = [block for block in _blocks(bodies) if block[0].bold]
    alone = [block for block in bold if not _within(times, *_reach(block))]
    heads = bodies[0].bold and bodies[0].is_wide and bodies[0].bottom <= times[0].top
    alone += [[bodies[0]]] if heads and bodies[:1] not in alone else []
    return sorted((*times, *(_time_of(block)._replace(rows=()) for block in alone)), key=_TOP)


def _reach(block: Sequence[Row]) -> tuple[float, float]:
    """From where to where something can be that stands beside a block."""
    return block[0].top - 1, block[-1].bottom + 1


def _times(parts: Sequence[Beside]) -> Iterator[_Time]:
    """The times in their column; one that is broken in two as one."""
    held: list[Row] = []
    for row in (Row(one.head) for one in parts if one.head):
        if held and not _ends(held[-1], row):
            yield _time_of(held)
            held = []
        held.append(row)
    if held:
        yield _time_of(held)


def _ends(above: Row, row: Row) -> bool:
    """Whether a row is the rest of a time right above it."""
    return row.top - above.bottom < _BROKEN * row.size and completes(above, row)


def _groups(rows: Sequence[Row], times: Sequence[_Time]) -> dict[int, list[Row]]:
    """Which rows of a column belong to which of the times; under -1 those above the first one."""
    groups: dict[int, list[Row]] = {}
    for block in _blocks(rows):
        within = _within(times, *_reach(block))
        for row in block:
            number = bisect_right(times, row.top + row.size / 2, key=_TOP) - 1
            if within and _is_of_all(block, [times[one] for one in within]):
                number = max(number, within.start)
            groups.setdefault(min(number, within.stop - 1) if within else number, []).append(row)
    return groups


def _is_of_all(block: Sequence[Row], times: Sequence[_Time]) -> bool:
    """Whether the first time in a block is that of its first rows, though it stands lower.

    A time of one row that stands beside one of them begins there, unless that is their middle.
    """
    first = times[0]
    begins = len(first.rows) == 1 and any(abs(row.top - first.top) < _NEAR for row in block[1:])
    middle = (block[0].top + block[-1].bottom) / 2
    return not begins or (len(times) == 1 and abs(first.middle - middle) < _NEAR)


def _blocks(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Rows that stand as near to each other as those of one paragraph do."""
    gaps = sorted(below.top - above.bottom for above, below in pairwise(rows))
    near = (gap for gap in gaps if gap > -_LOOSER * rows[0].size)  # no raised number
    usual = next(near, 0.0)
    block: list[Row] = []
    for row in rows:
        if block and row.top - block[-1].bottom > usual + _LOOSER * row.size:
            yield block
            block = []
        block.append(row)
    if block:
        yield block
