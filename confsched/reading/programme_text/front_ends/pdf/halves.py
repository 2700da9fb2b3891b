"""Sheets of a PDF with two columns that are read one after the other, as a sheet for each."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from confsched.reading.programme_text.front_ends.pdf.gutters import Span, gaps_in, runs_of
from confsched.reading.programme_text.front_ends.pdf.sheets import Sheet
from confsched.reading.programme_text.front_ends.pdf.times import leading
from confsched.reading.programme_text.front_ends.pdf.words import Row, rows_of

_HEADS, _FEW = 2, 0.05  # rows that may run over both columns, and of all rows
_CENTRAL = 0.15  # of the width: so far from the middle the columns may be parted
_APART = 0.8  # of the size of the smallest letters: they are no nearer to each other
_NEAR = 3.0  # points between places that are one
_LEAST = 2  # rows in each that begin with a time


def in_columns(sheets: Iterable[Sheet]) -> Iterator[Sheet]:
    """The sheets in the order in which they are read; what runs over both columns comes first."""
    for sheet in sheets:
        runs = [run for row in rows_of(sheet.words) for run in runs_of(row)]
        gap = None if sheet.grids or not runs else _middle(runs)
        if gap is None:
            yield sheet
            continue
        right = {word for run in runs if run.left >= gap[1] for word in run.words}
        left = [word for word in sheet.words if word not in right]
        yield sheet._replace(words=left, width=gap[1], half=True)
        yield sheet._replace(words=[word for word in sheet.words if word in right], half=True)


def _middle(runs: Sequence[Row]) -> Span | None:
    """Where a sheet is parted in columns in each of which times begin rows, if it is."""
    left, right = min(run.left for run in runs), max(run.right for run in runs)
    apart = _APART * min(run.size for run in runs)
    for gap in gaps_in(runs, max(_HEADS, len(runs) * _FEW)):
        central = abs(sum(gap) / 2 - (left + right) / 2) < _CENTRAL * (right - left)
        sides: tuple[list[Row], list[Row]] = ([], [])
        for run in runs:
            sides[run.left >= gap[1]].append(run)
        if central and gap[1] - gap[0] > apart and all(map(_begins_with_times, sides)):
            return gap
    return None


def _begins_with_times(runs: Sequence[Row]) -> bool:
    """Whether times stand at the left edge of a column: where more than one run begins."""
    places = Counter(round(run.left / _NEAR) for run in runs)
    edge = min((place for place, count in places.items() if count > 1), default=0) * _NEAR
    near = [run for run in runs if run.left < edge + 2 * run.size]
    return sum(leading(run) > 0 for run in near) >= _LEAST
