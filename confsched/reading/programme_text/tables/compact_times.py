"""Times without colons, `0850` and `1030 - 1100`, in a column of a table that is called `Time`."""

from collections.abc import Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.page import Cell
from confsched.reading.programme_text.recognisers.labels import column_label
from confsched.reading.programme_text.recognisers.readings import Reading

_CLOCK = r"([01]?\d|2[0-4])([0-5][05])"
_COMPACT = pattern(rf"\s*{_CLOCK}(?:\s*[-–—]\s*{_CLOCK})?\s*[-–—]?\s*")
_HEADS, _LEAST = 3, 2  # rows above the first with a time, times


def with_colons(rows: Sequence[Reading]) -> Sequence[Reading]:
    """Rows whose times are written as all others are; the same ones where they are already."""
    column = next(
        (cell.column for row in rows[:_HEADS] for cell in row.line.cells if _is_head(cell)), None
    )
    cells = [cell for row in rows for cell in row.line.cells if cell.column == column]
    if column is None or sum(map(_is_compact, cells)) < _LEAST:
        return rows
    return [_mended(row, column) for row in rows]


def _is_head(cell: Cell) -> bool:
    label = column_label(cell.text)
    return label is not None and label.field == "time"


def _is_compact(cell: Cell) -> bool:
    return _COMPACT.fullmatch(cell.text) is not None


def _mended(row: Reading, column: int) -> Reading:
    cells = tuple(
        cell._replace(text=_with_colon(cell.text))
        if cell.column == column and _is_compact(cell)
        else cell
        for cell in row.line.cells
    )
    return Reading(row.number, row.line._replace(cells=cells))


def _with_colon(text: str) -> str:
    match = _COMPACT.fullmatch(text)
    found = [one or "" for one in match.groups()] if match is not None else []
    clocks = [f"{found[n]}:{found[n + 1]}" for n in range(0, len(found), 2) if found[n]]
    return " - ".join(clocks)
