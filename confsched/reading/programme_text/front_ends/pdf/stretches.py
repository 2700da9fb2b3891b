"""Which rows of a PDF are one table with a column of times, and which run over its columns."""

from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import median

from confsched.reading.programme_text.front_ends.pdf.gutters import runs_of
from confsched.reading.programme_text.front_ends.pdf.times import leading, time_in
from confsched.reading.programme_text.front_ends.pdf.words import Row

_LEAST = 3  # times of a column, and columns of which one row may run over all
_NEAR = 3.0  # points between places that are one
_MOST_OVER = 2  # rows over all columns, one below the other
_LONG = 100  # characters: a row over all columns is no longer
LARGER = 1.12  # times the size of times: a heading between tables


def span_of(rows: Sequence[Row]) -> tuple[float, float] | None:
    """From where to where the times reach that stand in a column of a sheet, if there is one."""
    timed = [(round(row.left / _NEAR), row) for row in rows if leading(row)]
    places = Counter(place for place, _ in timed)
    often = max(places, key=places.__getitem__, default=0)
    found = [row for place, row in timed if abs(place - often) < 2]
    if len(found) < _LEAST:
        return None
    return often * _NEAR, max(row.words[leading(row) - 1].right for row in found)


def stretches_of(rows: Sequence[Row], left: float, right: float) -> Iterator[list[Row]]:
    """The rows of each table, and those that stand between tables, one by one.

    `left` and `right` are where the column of times begins and ends.
    """
    return _joined_over([*filter(None, _stretches(rows, left, right))])


def _stretches(rows: Sequence[Row], left: float, right: float) -> Iterator[list[Row]]:
    """The rows between those that run from the column of times into what is beside it.

    One that heads columns begins another stretch.
    """
    stretch: list[Row] = []
    size = median(row.size for row in rows if leading(row))
    large = LARGER * size
    places = {round(row.left) for row in rows if row.size <= large}
    for row in rows:
        larger = row.size > large
        headed = larger and round(row.left) not in places
        heads = row.is_wide and row.left < right <= _second(row)
        begins = heads or row.left < left + 2 * row.size
        timed = leading(row) or time_in(row.words[:1])
        if (timed and not larger) or not (begins or headed):
            stretch.append(row)
            continue
        above = sum(heads and one.bottom > row.top for one in stretch[-1:])  # a head of two rows
        yield stretch[: len(stretch) - above]
        stretch = [*stretch[len(stretch) - above :], row] if heads else []
        if not heads:
            yield [row]
    yield stretch


def _second(row: Row) -> float:
    """Where the second run of a row begins; with large letters a wide row may be one."""
    return next((run.left for run in [*runs_of(row)][1:]), row.left)


def _joined_over(stretches: Sequence[list[Row]]) -> Iterator[list[Row]]:
    """Stretches, those of tables with the rows between them that run over all of their columns.

    Those are dates, and headings of what follows; so is what stands below the heads of columns.
    """
    held: list[list[Row]] = []
    for stretch in stretches:
        if held and has_columns(held[0]) and all(map(is_over, held[1:])):
            if has_columns(stretch) and not _heads_columns(stretch[0]):
                held = [[row for one in (*held, stretch) for row in one]]
                continue
            if is_over(stretch) and len(held) <= _MOST_OVER:
                held.append(stretch)
                continue
        yield from held
        held = [stretch]
    yield from held


def has_columns(rows: Sequence[Row]) -> bool:
    """Whether a time, or what heads times, has several columns beside it."""
    return any(sum(1 for _ in runs_of(row)) >= _LEAST for row in rows)


def _heads_columns(row: Row) -> bool:
    return row.is_wide and not leading(row)


def is_over(rows: Sequence[Row]) -> bool:
    """Whether it is one row without columns, and no sentence."""
    [row, *others] = rows
    plain = not (others or row.is_wide or leading(row))
    return plain and len(row.text) < _LONG and row.text[-1:] not in ".;,"
