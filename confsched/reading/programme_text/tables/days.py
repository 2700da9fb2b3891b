"""Tables with rooms of several days side by side, as a table for each day.

So breaks, and cells that are drawn over several rooms, are those of one day.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from confsched.reading.programme_text.page import Cell
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.tables.heads_and_cells import Table


def tables_by_day(table: Table) -> Iterator[tuple[Reading | None, Table]]:
    """The part of a table for each of the days that its heads say; else the table itself."""
    days: dict[str, list[int]] = {}
    for column, head in sorted(table.heads.items()):
        if head.day is not None:
            days.setdefault(head.day.text, []).append(column)
    if not days:
        yield None, table
    for columns in days.values():
        yield table.heads[columns[0]].day, _part_of(table, columns)


def _part_of(table: Table, columns: Sequence[int]) -> Table:
    """A table without what is in the columns of other days; those that stay are counted anew."""
    others = [one for one in range(table.width) if one not in table.heads]
    kept = sorted((*others, *columns))
    new = {column: number for number, column in enumerate(kept)}
    return replace(
        table,
        times=new[table.times],
        heads={new[column]: table.heads[column] for column in columns},
        rows=tuple(_row_in(row, new) for row in table.rows),
        width=len(kept),
        lengths=None if table.lengths is None else new[table.lengths],
    )


def _row_in(row: Reading, columns: Mapping[int, int]) -> Reading:
    cells = tuple(one for cell in row.line.cells for one in _cell_in(cell, columns))
    return Reading(row.number, row.line._replace(cells=cells))


def _cell_in(cell: Cell, columns: Mapping[int, int]) -> Iterator[Cell]:
    """What is left of a cell that is drawn over several columns."""
    reach = range(cell.column, cell.column + cell.columns)
    if left := [columns[column] for column in reach if column in columns]:
        yield cell._replace(column=left[0], columns=len(left))
