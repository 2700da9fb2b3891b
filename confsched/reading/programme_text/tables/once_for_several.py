"""Tables in which a time or a room stands once for several rows, before all of them.

`<td rowspan="2">9:00</td>` is of both rows: sessions side by side. Rows of another form than the
first of them tell more of its session. A time may stand in a row of its own, above the rows of all
that begins then, or be a heading above a table with a room for each row. In a grid
what is said again in the row below goes on there, unless it says no more than a kind, uncounted.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.page import Cell, Kind, Line
from confsched.reading.programme_text.recognisers.clocks import Times
from confsched.reading.programme_text.recognisers.labels import column_label
from confsched.reading.programme_text.recognisers.places import is_room
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import (
    are_beside,
    is_generic,
    is_pause,
    type_of,
)
from confsched.reading.programme_text.tables.slots import with_time_apart
from confsched.reading.programme_text.words.plain import folded
from confsched.text.title_words import PAUSES

_COUNTED = pattern(r"(\D{0,20}\d{1,2}) ?([A-Ha-h])\b")
_AGAIN = frozenset(("⬆", "⬆️", "↑", "^", '"', "''", "″", "〃", "(cont.)", "(continued)"))  # of above
_SHORTEST, _SLOT = 4, 30  # letters of what goes on; minutes of a slot of which no end is told
_HOUR, _MANY = 60, 4  # minutes of a row, where more are as long: nobody draws so many by chance
_LEAST = 2  # cells of a session beside what is told once
_SEVERAL = 2  # rows with a time


class _Span(NamedTuple):
    """A cell over several rows: how many of them are left, and how many cells stand beside it."""

    cell: Cell
    left: int
    beside: int


def with_cells_again(rows: Sequence[Reading]) -> Sequence[Reading]:
    """The rows of a table, with what stands before several of them in each."""
    rows = with_times_below(rows)
    if not any(cell.rows > 1 for row in rows for cell in row.line.cells):
        return rows
    return list(_completed(rows))


def with_times_below(rows: Sequence[Reading]) -> Sequence[Reading]:
    """The rows of a table, with each time over those below it that leave its cell empty.

    These have all else that its own row has: they are sessions, and say no more of the one above.
    """
    found, timed = list(rows), 0
    for number, said in enumerate(rows):
        row = found[number] = _moved(said, rows[timed]) if number else said
        bare = row is not said
        if not number or not _is_like(row, rows[timed], bare=bare):
            timed = number
            continue
        height, above = number - timed + 1, rows[timed]
        cells = (
            one._replace(rows=height) if _is_time(one, bare=bare) else one
            for one in above.line.cells
        )
        found[timed] = Reading(above.number, above.line._replace(cells=(*cells,)))
    return found


def _moved(row: Reading, above: Reading) -> Reading:
    """The row of `1B: Nets` below that of `1A: Boats` and a time, whose cell it leaves out."""
    cells, here = above.line.cells, row.line.cells
    one = _COUNTED.match(cells[1].text) if len(cells) > 1 and here and not here[0].column else None
    two = _COUNTED.match(here[0].text) if one and _is_time(cells[0]) else None
    if one is None or two is None or one[1] != two[1] or one[2] >= two[2]:
        return row
    moved = (cell._replace(column=cell.column + 1) for cell in here)
    return Reading(row.number, row.line._replace(cells=(*moved,)))


def _is_like(row: Reading, above: Reading, *, bare: bool) -> bool:
    """Whether a row has cells in the columns in which one with a time has any beside that."""
    beside = [cell for cell in above.line.cells if not _is_time(cell, bare=bare)]
    pause = any(type_of(cell.text) in PAUSES for cell in beside)
    told = row.times is not None or row.day is not None or row.line.bold
    same = [cell.column for cell in row.line.cells] == [cell.column for cell in beside]
    timed = len(above.line.cells) > len(beside) >= _LEAST
    return same and timed and not (told or pause)


def _completed(rows: Sequence[Reading]) -> Iterator[Reading]:
    spans: list[_Span] = []
    for row in rows:
        above = [one.cell for one in spans if _is_wanted(one, row)]
        yield _with(row, above) if above else row
        spans = [one._replace(left=one.left - 1) for one in spans if one.left > 1]
        beside = len(row.line.cells) - 1
        spans += [
            _Span(cell, cell.rows - 1, beside)
            for cell in row.line.cells
            if cell.rows > 1 and (_is_time(cell) or is_room(cell.text))
        ]


def _is_time(cell: Cell, *, bare: bool = True) -> bool:
    """Whether a cell is a time alone; a `bare` one has no lines of its own."""
    lines = (Line(cell.text, cell.start, cell.end),) if bare and not cell.lines else cell.lines
    return len(lines) == 1 and Reading(0, lines[0]).where is Where.ALONE


def _is_wanted(span: _Span, row: Reading) -> bool:
    """Whether a row leaves the place of a cell free, and is a session as the first one is."""
    cells, place = row.line.cells, span.cell.column
    if any(one.column <= place < one.column + one.columns for one in cells):
        return False
    if _is_time(span.cell):
        return row.times is None and len(cells) == span.beside >= _LEAST
    return row.times is not None


def _with(row: Reading, above: Sequence[Cell]) -> Reading:
    """A row behind the time above it, and with the room behind all else."""
    last = max(cell.column for cell in row.line.cells)
    times = [cell._replace(rows=1) for cell in above if _is_time(cell)]
    rooms = [cell._replace(rows=1, column=last + 1) for cell in above if not _is_time(cell)]
    cells = (*times, *row.line.cells, *rooms)
    text = "\t".join(cell.text.replace("\n", " ") for cell in cells)
    return Reading(row.number, row.line._replace(text=text, cells=cells))


def with_times_above(readings: Sequence[Reading]) -> list[Reading]:
    """The lines of a page, with the time above them in the rows of such tables."""
    found: list[Reading] = []
    for table, group in groupby(readings, key=lambda one: one.line.table):
        rows = list(group)
        if table and found and not found[-1].line.table and _is_of_one_time(found[-1], rows):
            found += _at_once(found.pop(), rows)
        else:
            told = _timed(rows) if table and _has_times_above(rows) else rows
            found += _with_times_of_all(rows) if table and _has_several_below(rows) else told
    return found


def _has_several_below(rows: Sequence[Reading]) -> bool:
    """Whether `9:30 Parallel sessions` is a row with these in the cells below, which have no time.

    Nothing else in the table has a time beside other cells.
    """
    below = [two for one, two in pairwise(rows) if _leads_to_several(one)]
    wide = [row for row in rows if len(row.line.cells) > 1]
    untimed = all(row.times is None and not any(map(_is_time, row.line.cells)) for row in wide)
    return bool(below) and untimed and all(len(row.line.cells) > 1 for row in below)


def _leads_to_several(row: Reading) -> bool:
    one = len(row.line.cells) == 1 and row.where is Where.LEADING and row.day is None
    return one and are_beside(row.value(*row.after))


def _with_times_of_all(rows: Sequence[Reading]) -> Iterator[Reading]:
    """The rows of such a table, with the time above them in those of several cells."""
    time: Cell | None = None
    for row in rows:
        if len(row.line.cells) == 1:
            [cell] = row.line.cells
            time = _time_in(cell) if _leads_to_several(row) else None
            wider = (cell._replace(columns=cell.columns + 1),)
            yield with_time_apart(Reading(row.number, row.line._replace(cells=wider)), 0)
        else:
            yield row if time is None else Reading(row.number, _with_time(row.line, time))


def _is_of_one_time(above: Reading, rows: Sequence[Reading]) -> bool:
    """Whether the line above a table is a time, and its head names titles and rooms alone."""
    if above.where is not Where.ALONE or above.day is not None:
        return False
    labels = (column_label(cell.text) for cell in rows[0].line.cells)
    fields = {label.field for label in labels if label is not None}
    return {"title", "room"} <= fields and not {"time", "date"} & fields


def _at_once(above: Reading, rows: Sequence[Reading]) -> Iterator[Reading]:
    """The rows of a table behind the time above it."""
    line = above.line
    time = Cell(line.text, line.start, line.end, 0)
    yield Reading(above.number, line._replace(kind=Kind.RULE))  # it says nothing itself
    yield Reading(rows[0].number, _with_time(rows[0].line, time._replace(text="Time")))
    for row in rows[1:]:
        yield Reading(row.number, _with_time(row.line, time))


def _has_times_above(rows: Sequence[Reading]) -> bool:
    heads = [row for row in rows if _is_time_alone(row)]
    below = [row for row in rows if len(row.line.cells) > 1]
    timed = sum(row.times is not None for row in below)
    return len(heads) >= _SEVERAL and len(below) > len(heads) and 2 * timed < len(below)


def _is_time_alone(row: Reading) -> bool:
    return len(row.line.cells) == 1 and row.where is Where.ALONE and row.day is None


def _timed(rows: Sequence[Reading]) -> Iterator[Reading]:
    time: Cell | None = None
    for row in rows:
        if _is_time_alone(row):
            time = row.line.cells[0]
            yield Reading(row.number, row.line._replace(kind=Kind.RULE))  # it says nothing itself
        elif time is None or row.times is not None or row.day is not None:
            yield row
        else:
            yield Reading(row.number, _with_time(row.line, time))


def _with_time(line: Line, time: Cell) -> Line:
    """A row behind a time, its own one if a cell begins with it; all cells move on by a column."""
    cells = [cell._replace(column=cell.column + 1) for cell in line.cells]
    own = next(filter(None, map(_time_in, cells)), time)
    first = own._replace(column=0, columns=1, rows=1, lines=())
    return line._replace(text=f"{own.text}\t{line.text}", cells=(first, *cells))


def _time_in(cell: Cell) -> Cell | None:
    """The time that a cell begins with, if it does."""
    reading = Reading(0, Line(cell.text.split("\n")[0], cell.start, cell.end))
    if reading.where is not Where.LEADING or reading.times is None:
        return None
    return cell._replace(text=reading.text[reading.times.start : reading.times.end])


def goes_on_below(rows: Sequence[Reading], times: int) -> Sequence[Reading]:
    """The rows of a table in which a cell that is repeated below is one over several rows."""
    if any(one.rows > 1 and one.column != times for row in rows for one in row.line.cells):
        return _with_last_end(rows, times)
    found: list[list[Cell]] = []
    begun: dict[int, tuple[list[Cell], Cell]] = {}  # by columns, with the row in which each begins
    for number, row in enumerate(rows):
        follows = number > 0 and _follows(rows[number - 1], row, times)
        kept: list[Cell] = []
        running: dict[int, tuple[list[Cell], Cell]] = {}
        for cell in row.line.cells:
            goes_on = follows or (number > 0 and folded(cell.text).strip() in _AGAIN)
            first, above = begun.get(cell.column, (kept, cell)) if goes_on else (kept, cell)
            if above is cell or not _is_same(above, cell):
                kept.append(cell)
                running[cell.column] = kept, cell
                continue
            longer = above._replace(rows=above.rows + 1)
            first[first.index(above)] = longer
            running[cell.column] = first, longer
        begun = running
        found.append(kept)
    told = zip(rows, found, strict=True)
    return [Reading(row.number, row.line._replace(cells=(*cells,))) for row, cells in told]


def _with_last_end(rows: Sequence[Reading], times: int) -> Sequence[Reading]:
    """The rows of a grid of near starts, equally apart, with when what reaches the last ends."""
    tall = any(1 < x.rows == len(rows) - n for n, row in enumerate(rows) for x in row.line.cells)
    told = [_times(row, times) for row in rows] if tall else []
    starts = [one.first.minutes for one in told if one and one.last is None]
    steps = {two - one for one, two in pairwise(starts)}
    most = _HOUR if len(starts) > _MANY else _SLOT
    if not len(rows) == len(starts) > _SEVERAL or len(steps) > 1 or not 0 < min(steps) <= most:
        return rows
    row, clock = rows[-1], "{:02}:{:02}".format(*divmod(starts[-1] + min(steps), 60))
    last = row.line.cells[0]._replace(text=clock, rows=1, lines=())
    return [*rows, Reading(row.number, row.line._replace(text=clock, cells=(last,)))]


def _is_same(above: Cell, cell: Cell) -> bool:
    """Whether a cell goes on with the session of the one above it."""
    text = folded(cell.text).strip()
    same = len(text) >= _SHORTEST and text == folded(above.text).strip()
    told = is_pause(cell.text) or text[-1:].isdecimal() or not is_generic(cell.text)
    return text in _AGAIN or (same and told)


def _follows(above: Reading, row: Reading, times: int) -> bool:
    """Whether a row begins when the one above it ends; one that does not say so is short."""
    first, second = _times(above, times), _times(row, times)
    if first is None or second is None:
        return False
    if first.last is None:
        return 0 < second.first.minutes - first.first.minutes <= _SLOT
    return first.last.minutes == second.first.minutes


def _times(row: Reading, times: int) -> Times | None:
    """The time of a row, with its end where that stands beside it."""
    found = [
        Reading(0, Line(cell.text, cell.start, cell.end))
        for cell in row.line.cells
        if cell.column in (times, times + 1)
    ]
    told = [one.times for one in found if one.times and one.where is Where.ALONE]
    if len(told) > 1 and told[0].last is None:
        return told[0]._replace(last=told[1].first)
    return told[0] if told else None
