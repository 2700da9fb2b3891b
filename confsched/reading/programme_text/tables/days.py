"""Tables of several days: one with rooms of each side by side is a table for each of them.

So breaks, and cells that are drawn over several rooms, are those of one day. Tables with days as
columns whose cells begin with times of their own are lines, day by day. So are tables with a row
for each day, beside which one cell has all that is on it. Where stages or other rooms are columns,
their lines are in the order of time.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from confsched.by_key import grouped
from confsched.patterns import pattern
from confsched.reading.programme_text.page import Cell, Kind, Line
from confsched.reading.programme_text.recognisers.labels import column_label
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.tables.as_headed import without
from confsched.reading.programme_text.tables.cell_lines import cell_readings
from confsched.reading.programme_text.tables.heads import cells_of, fits_grid, part_of
from confsched.reading.programme_text.tables.heads_and_cells import Table, is_time

_CLOCK = r"([01]?\d|2[0-4])([:.h][0-5]\d)?"
_HOURS = pattern(rf"(?m)^{_CLOCK}\s?[-–—]\s?{_CLOCK}(?=:?\s+[^\W\d_])")  # that a line begins with
_LEAST = 2  # days, and rows below them
_BOTH = 2  # cells: the day, and all that is on it
_DAY = 24 * 60
_SHORT = 40  # characters of a head
_TIMES, _MOST = 2, 1000  # times in a column of them, columns
_HEADS = 3  # rows of the head


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


def days_beside(rows: Sequence[Reading]) -> list[Reading]:
    """The lines of such a table, each day below its heading; none for any other table."""
    if sum(_HOURS.match(cell.text) is not None for row in rows for cell in row.line.cells) > _LEAST:
        rows = [*map(_with_minutes, rows)]
    if found := _by_rows(rows) or _by_cells(rows):
        return found
    if len(rows) < _LEAST or not rows[0].line.cells:
        return []
    if rows[0].day is not None and len(rows[0].line.cells) == 1:
        below = days_beside(rows[1:])
        return [_as_heading(rows[0]), *below] if below else []
    days, (head, *below) = _with_days_apart(rows)
    if not _are_timed(below):
        return []
    if days or not _are_days(head):
        return _by_rooms(head, below, days)
    columns = grouped((_first(head, cell).text, cell) for cell in head.line.cells)
    return [line for heads in columns.values() for line in _lines(rows, heads)]


def _with_minutes(row: Reading) -> Reading:
    """A row with `9:00–10:00 Boats` for `9–10 Boats`."""
    clocks = "{}{}–{}{}".format
    texts = [_HOURS.sub(lambda at: clocks(*at.groups(":00")), x.text) for x in row.line.cells]
    told = zip(row.line.cells, texts, strict=True)
    cells = (one if one.text == text else one._replace(text=text, lines=()) for one, text in told)
    return Reading(row.number, row.line._replace(cells=(*cells,)))


def _by_rows(rows: Sequence[Reading]) -> list[Reading]:
    """The lines of a table with one cell beside each day, in which most lines begin with a time."""
    if len(rows) < _LEAST or any(len(row.line.cells) != _BOTH for row in rows):
        return []
    told = [[cell_readings(row, cell) for cell in row.line.cells] for row in rows]
    lines = [line for _, beside in told for line in beside]
    timed = sum(line.where is Where.LEADING for line in lines)
    days = [day[0] for day, _ in told if len(day) == 1 and day[0].day and not day[0].times]
    if len(days) < len(rows) or timed <= len(rows) or 3 * timed < 2 * len(lines):
        return []
    heads = [_as_heading(day) for day in days]
    return [one for head, (_, beside) in zip(heads, told, strict=True) for one in (head, *beside)]


def _by_cells(rows: Sequence[Reading]) -> list[Reading]:
    """The lines of the only row of a table, each of whose cells has a day above all that is on."""
    told = [cell_readings(row, cell) for row in rows[:1] for cell in row.line.cells]
    if len(rows) > 1 or len(told) < _LEAST:
        return []
    days = [lines[0] for lines in told if lines and lines[0].day and not lines[0].times]
    timed = [sum(one.where is Where.LEADING for one in lines) for lines in told]
    if len(days) < len(told) or min(timed) < _LEAST:
        return []
    return [
        one for day, (_, *on) in zip(days, told, strict=True) for one in (_as_heading(day), *on)
    ]


def begins_in_cells(rows: Sequence[Reading]) -> bool:
    """Whether a row of what may be rooms stands above cells that say themselves when they begin."""
    _, (head, *below) = _with_days_apart(rows)
    return all(map(_may_head_room, cells_of(head))) and _are_timed(below)


def _with_days_apart(rows: Sequence[Reading]) -> tuple[dict[int, Reading], Sequence[Reading]]:
    """The days in the first column by the numbers of their rows, and all rows without them.

    They stand alone in their rows, or nothing else is below a word for dates, or below nothing.
    """
    told = [(row, _first(row, one)) for row in rows for one in row.line.cells[:1]]
    days = {row.number: one for row, one in told[1:] if one.day is not None and one.times is None}
    label = column_label(told[0][1].text)
    headed = not rows[0].line.cells[0].column and (label is None or label.field != "date")
    others = any(not row.line.cells[0].column and row.number not in days for row, _ in told[1:])
    if (headed or others) and any(row.number in days and row.line.cells[1:] for row, _ in told):
        return {}, rows
    dated = {0} if days and not headed else set[int]()
    return days, [without(row, {0} if row.number in days else dated) for row in rows]


def _by_rooms(head: Reading, rows: Sequence[Reading], days: dict[int, Reading]) -> list[Reading]:
    """The lines of all cells as they follow each other, each with the room above it behind them.

    Those of each day stand below it.
    """
    heads = [_first(head, cell) for cell in head.line.cells]
    if len(heads) < _LEAST or not (fits_grid(heads) or all(map(_may_head_room, heads))):
        return []
    cells = [(row, cell) for row in rows if row.text != head.text for cell in row.line.cells]
    found = [((number, 0, 0), [_as_heading(day)]) for number, day in days.items()]
    for above, room in zip(head.line.cells, heads, strict=True):
        last, day = 0, 0
        for row, cell in cells:
            lines = [*_with_title(row.number, cell_readings(row, cell))]
            if cell.column != above.column or not lines:
                continue
            today = max((one for one in days if one <= row.number), default=0)
            last, day = last * (day == today), today
            times = lines[0].times
            last += (times.first.minutes - last) % _DAY if times else 0  # or past midnight
            if cell.columns < len(heads):
                where = Reading(row.number, room.line._replace(called="room"))
                lines = [one for part in _parts(lines) for one in (*part, where)]
            found.append(((day, 1, last), lines))
    return [line for _, lines in sorted(found, key=lambda one: one[0]) for line in lines]


def _parts(lines: Sequence[Reading]) -> list[Sequence[Reading]]:
    """The lines of a cell, parted where one begins with a time."""
    starts = [n for n, one in enumerate(lines) if not n or one.where is Where.LEADING]
    return [lines[start:end] for start, end in pairwise((*starts, len(lines)))]


def _may_head_room(head: Reading) -> bool:
    """Whether a text above cells with times of their own may be a room that nobody knows."""
    known = column_label(head.text) or head.times or head.day
    return not known and len(head.text) < _SHORT


def _as_heading(day: Reading) -> Reading:
    return Reading(day.number, day.line._replace(kind=Kind.HEADING, level=1))


def _first(row: Reading, cell: Cell) -> Reading:
    return next(iter(cell_readings(row, cell)), Reading(row.number, Line("", 0, 0)))


def _are_days(row: Reading) -> bool:
    """Whether all that stands above the columns are days."""
    days = [_first(row, cell) for cell in row.line.cells]
    return len(days) >= _LEAST and all(one.day is not None and one.times is None for one in days)


def _are_timed(rows: Sequence[Reading]) -> bool:
    """Whether nearly all cells begin with a time, and say more."""
    told = [cell_readings(row, cell) for row in rows for cell in row.line.cells]
    said = [lines for lines in told if any(one.says_something for one in lines)]
    timed = [
        lines
        for lines in said
        if lines[0].where is Where.LEADING or (len(lines) > 1 and lines[0].where is Where.ALONE)
    ]
    return len(timed) > _LEAST and 3 * len(timed) >= 2 * len(said)


def _lines(rows: Sequence[Reading], heads: Sequence[Cell]) -> Iterator[Reading]:
    """The heading of a day, and below it the lines of the cells in its columns, each once."""
    yield _as_heading(_first(rows[0], heads[0]))
    reach = {head.column + n for head in heads for n in range(head.columns)}
    for row in rows[1:]:
        for cell in row.line.cells:
            if reach.intersection(range(cell.column, cell.column + cell.columns)):
                yield from _with_title(row.number, cell_readings(row, cell))


def _with_title(number: int, lines: Sequence[Reading]) -> Iterator[Reading]:
    """The lines of a cell, with the title beside the time if it stands below it."""
    if len(lines) > 1 and lines[0].where is Where.ALONE:
        time, title, *others = (one.line for one in lines)
        both = time._replace(text=f"{time.text} {title.text}", end=title.end)
        yield from (Reading(number, line) for line in (both, *others))
    else:
        yield from lines


def days_apart(rows: Sequence[Reading]) -> Iterator[Sequence[Reading]]:
    """The parts of a table that has several columns of times, if each is below a day of its own."""
    wide = any(len(row.line.cells) > 2 * _TIMES - 1 for row in rows)
    cells = [cell for row in rows for cell in row.line.cells] if wide else []
    timed = [one.column for one in cells if one.text[:1].isdecimal() and is_time(one)]
    every = [one.column for one in cells]
    found = {n for n in {*timed} if timed.count(n) >= max(_TIMES, (every.count(n) - _HEADS) / 2)}
    starts = sorted(n for n in found if n - 1 not in found)  # beside them are ends
    edges = pairwise((0, *starts[1:], _MOST))
    parts = [[one for row in rows for one in part_of(row, *both)] for both in edges]
    days = [_day_above(part) for part in parts] if len(starts) > 1 else [""]
    yield from parts if all(days) and len({*days}) == len(days) else (rows,)


def _day_above(rows: Sequence[Reading]) -> str:
    above = (one for row in rows[:_HEADS] for one in cells_of(row))
    return next((one.text for one in above if one.day is not None and one.times is None), "")
