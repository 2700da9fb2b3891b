"""Days side by side in a table, each with a column of its own times: a table for each of them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.tables.heads import cells_of, part_of
from confsched.reading.programme_text.tables.heads_and_cells import is_time

_LEAST, _MOST = 2, 1000  # times in a column of them, columns
_HEADS = 3  # rows of the head


def days_apart(rows: Sequence[Reading]) -> Iterator[Sequence[Reading]]:
    """The parts of a table that has several columns of times, if each is below a day of its own."""
    wide = any(len(row.line.cells) > 2 * _LEAST - 1 for row in rows)
    cells = [cell for row in rows for cell in row.line.cells] if wide else []
    timed = [one.column for one in cells if one.text[:1].isdecimal() and is_time(one)]
    every = [one.column for one in cells]
    found = {n for n in {*timed} if timed.count(n) >= max(_LEAST, (every.count(n) - _HEADS) / 2)}
    starts = sorted(n for n in found if n - 1 not in found)  # beside them are ends
    edges = pairwise((0, *starts[1:], _MOST))
    parts = [[one for row in rows for one in part_of(row, *both)] for both in edges]
    days = [_day_above(part) for part in parts] if len(starts) > 1 else [""]
    yield from parts if all(days) and len({*days}) == len(days) else (rows,)


def _day_above(rows: Sequence[Reading]) -> str:
    above = (one for row in rows[:_HEADS] for one in cells_of(row))
    return next((one.text for one in above if one.day is not None and one.times is None), "")
