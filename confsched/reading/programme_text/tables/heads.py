"""What stands above the columns of a table, in one row or in several."""

from collections.abc import Sequence
from typing import NamedTuple

from confsched.reading.programme_text.page import Line
from confsched.reading.programme_text.recognisers.labels import Label, column_label
from confsched.reading.programme_text.recognisers.readings import Reading


class Head(NamedTuple):
    """The head of a column; `others` are what other rows of the head say of it.

    `day` is what it says of a day beside the room that it names.
    """

    reading: Reading
    label: Label | None
    others: tuple[Reading, ...] = ()
    day: Reading | None = None

    @property
    def also(self) -> Reading | None:
        """What one more row says of the column."""
        return next(iter(self.others), None)


def heads_above(rows: Sequence[Reading], times: int) -> dict[int, Head]:
    """What stands above each column: in the row of most cells, and else in the first that has any.

    Of rows with as many that of days says it. Another row says in addition what it does.
    """
    heads: dict[int, Head] = {}
    named = {row.number: sum(one.column != times for one in row.line.cells) for row in rows}
    of_days = {row.number: any(cell.day is not None for cell in cells_of(row)) for row in rows}
    for row in sorted(rows, key=lambda row: (-named[row.number], not of_days[row.number])):
        for cell in row.line.cells:
            text = cell.text.replace("\n", " ").strip()
            head = Head(Reading(row.number, Line(text, cell.start, cell.end)), column_label(text))
            for column in range(cell.column, cell.column + cell.columns):
                first = heads.get(column, head)
                if first is not head:
                    first = first._replace(others=(*first.others, head.reading))
                if column != times:
                    heads[column] = first
    return heads


def cells_of(row: Reading) -> list[Reading]:
    """The cells of a row, each read by itself."""
    return [Reading(row.number, Line(cell.text, cell.start, cell.end)) for cell in row.line.cells]
