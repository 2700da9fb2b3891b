"""Spreadsheets that are drawn as grids, as pages: rooms as columns, times down the first of them.

A sheet is one where the cells of a column are times, and the heads of several columns behind it
are rooms, tracks or days, or that of the only one is, or people stand with titles in the cells of
several columns. So are those beside one, whatever their columns are called. Of rows of equal length
only some may say when they begin: each hour, above those between.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import count, pairwise, takewhile
from typing import NamedTuple

from confsched.by_key import grouped
from confsched.reading.programme_text.grammar.beside import people_beside
from confsched.reading.programme_text.grammar.heads import Column
from confsched.reading.programme_text.grammar.top import before_day
from confsched.reading.programme_text.page import Cell, Kind, Line, Note, Page
from confsched.reading.programme_text.recognisers.dates import days_in
from confsched.reading.programme_text.recognisers.labels import column_label
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.places import is_room, is_track
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import type_of
from confsched.reading.programme_text.sheets.covers import cover_of
from confsched.reading.programme_text.sheets.day_columns import text_at, text_line
from confsched.reading.programme_text.sheets.one_slot import in_one_slot
from confsched.reading.programme_text.sheets.people_columns import with_people_beside
from confsched.reading.programme_text.sheets.people_lists import explained, people_apart
from confsched.reading.programme_text.sheets.rows import SheetRows, cell_line, sheet_lines
from confsched.reading.programme_text.sheets.sides import (
    Told,
    sides_of,
    without_legend,
    without_margin,
)
from confsched.reading.programme_text.sheets.turned import turned_round
from confsched.reading.programme_text.sheets.weeks import of_week, weeks_below
from confsched.reading.programme_text.tables.heads import fits_grid, heads_one
from confsched.reading.programme_text.tables.heads_and_cells import Shape, Table, is_time, table_in
from confsched.reading.programme_text.words.given_names import GIVEN_NAMES
from confsched.reading.programme_text.words.plain import folded
from confsched.reading.table import Row, Sheet
from confsched.reading.tree import end_of, start_of
from confsched.source import Source
from confsched.text.title_words import PAUSES

_SURE = 0.5  # of people
_SEVERAL = 2  # cells of a row of a table
_MOST = 5000  # rows; no grid is as long
_ALIKE, _MANY, _TOPICS = 3, 4, 6  # times as many blanks, titles for each that may be none
_COLUMNS = 3  # among which that of the times is
_NAME = 20  # letters of a room that nobody could know
_LEAST, _SHORTEST = 3, 5  # times, minutes of a row


class Drawn(NamedTuple):
    """The grids among some sheets as a page, what is noted, and the names of the other sheets.

    `slips` are the cells that were meant as times, and are none, `people` the rows of lists of
    people beside grids or below them.
    """

    page: Page
    notes: tuple[Note, ...]
    others: tuple[str, ...]
    slips: tuple[Cell, ...] = ()
    people: tuple[Sequence[Row], ...] = ()


class _Sheet(NamedTuple):
    """A sheet, the parts of it that stand side by side, and their rows as lines of a page."""

    sheet: Sheet
    notes: tuple[Note, ...]
    parts: list[SheetRows]
    lines: list[Line]
    beside: bool
    people: Sequence[Row]

    def is_grid(self, *, sure: bool) -> bool:
        """Whether it is drawn as a grid; `sure` is whether its columns may be called anything."""
        return bool(self.parts) and _is_grid(self.lines, sure=sure, beside=self.beside)


def drawn_page(source: Source, sheets: Sequence[Sheet], *, sure: bool) -> Drawn | None:
    """The page that sheets are of which at least one is a grid; None where none is.

    `sure` is whether somebody says that they are: then the columns may be called anything. So may
    those of sheets beside one that plainly is a grid.
    """
    tables = count(1)
    read = [_read(one, tables) for one in map(without_margin, sheets)]
    sure = sure or any(one.is_grid(sure=False) for one in read)
    grids = [one for one in read if sure and one.is_grid(sure=True)]
    if not grids:
        return None
    lines = [*_in_turn([([*day_of(x.sheet)], _with_day_apart(x)) for x in _in_rooms(grids)])]
    lines = [*cover_of([one.sheet for one in read if one not in grids], lines), *lines]
    noted = (note for one in grids for rows in one.parts for note in rows.notes())
    notes = (*(note for one in grids for note in one.notes), *noted)
    slips = tuple(cell for one in grids for rows in one.parts for cell in rows.slips())
    others = tuple(one.sheet.name for one in read if one not in grids and one.sheet.rows)
    people = tuple(one.people for one in grids if one.people)
    return Drawn(Page(source, tuple(lines)), notes, others, slips, people)


def _read(sheet: Sheet, tables: Iterator[int]) -> _Sheet:
    few = len(sheet.rows) <= _MOST
    sheet, people = people_apart(in_one_slot(sheet)) if few else (sheet, ())
    sheet, notes = without_legend(explained(sheet) if few else sheet)
    sheet, steps = with_steps(with_people_beside(sheet)) if few else (sheet, ())
    sheet = of_week(sheet) if few else sheet
    sides = weeks_below(sheet) or sides_of(sheet) if few else []
    turned = [] if sides else turned_round(sheet)
    drawn = turned or map(sheet_lines, sides or [sheet])
    parts = [*map(SheetRows, drawn)] if few else []
    lines = [line for rows in parts for line in rows.lines(tables)]
    return _Sheet(sheet, (*notes, *steps), parts, lines, bool(sides), people)


def _in_rooms(grids: Sequence[_Sheet]) -> Sequence[_Sheet]:
    """Sheets of days side by side, where they are called by rooms, or all have the same dates."""
    found = [tables_of(one.lines) for one in grids]
    days = all(table.shape is Shape.DAYS for each in found for table in each)
    told = [
        {_date_in(x.reading.line) for one in each for x in one.heads.values()} for each in found
    ]
    alike = None not in told[0] and told.count(told[0]) == len(told) > 1
    rooms = sum(is_room(one.sheet.name) for one in grids)
    if not days or not (alike or rooms >= max(_SEVERAL, len(grids) / 2)):
        return grids
    return [one._replace(lines=[*_placed(one)]) for one in grids]


def _placed(read: _Sheet) -> Iterator[Line]:
    said = f"{'Track' if is_track(read.sheet.name) else 'Room'}: {read.sheet.name}"
    for line in read.lines:
        first, beside = line.cells[:1], line.cells[1:]
        cells = (one._replace(text=f"{one.text}\n{said}") for one in beside)
        yield line._replace(cells=(*first, *cells)) if any(map(is_time, first)) else line


def _in_turn(grids: Sequence[tuple[Sequence[Line], Sequence[Line]]]) -> Iterator[Line]:
    """The lines of several sheets; a date of its own says more than `Day 2` or `Tuesday`."""
    told: set[str] = set()
    dates = [_date_above(drawn) for _, drawn in grids]
    for (name, drawn), said in zip(grids, dates, strict=True):
        is_own = said is not None and dates.count(said) == 1
        is_less = is_own and any(_date_in(line) is None for line in name)
        yield from _in_order(drawn, () if is_less else name, told)


def _with_day_apart(read: _Sheet) -> list[Line]:
    """The lines of a sheet, of which the first may have its day behind the title of all.

    So it is where neither the name of the sheet nor anything else above it says a date.
    """
    first, *others = read.lines
    at = before_day(first.text) if len(first.cells) < _SEVERAL else 0
    spans = any(one.last for one in days_in(first.text))  # `Made Days 4–6 May 2030`
    dated = any(one.day for one in days_in(read.sheet.name)) or _date_above(read.lines)
    if spans or dated or not 0 < at < len(first.text) or Reading(0, first).day is not None:
        return read.lines
    title = first._replace(text=first.text[:at], kind=Kind.HEADING, level=1)
    return [title, first._replace(text=first.text[at:].strip(" \t-–—:|,(·)")), *others]


def _date_above(lines: Sequence[Line]) -> date | None:
    """The date that stands above a grid, or in the corner of it."""
    above = [*takewhile(lambda line: len(line.cells) < _SEVERAL, lines)]
    corner = [cell_line(one.cells[0]) for one in lines[len(above) : len(above) + 1]]
    return next((found for line in (*above, *corner) if (found := _date_in(line))), None)


def _date_in(line: Line) -> date | None:
    heading = Reading(0, line).day
    return heading.day.date if heading is not None else None


def _in_order(lines: Sequence[Line], name: Sequence[Line], told: set[str]) -> Iterator[Line]:
    """The lines of a sheet, and its name if that is a day.

    What stands above the first table is about all days, and what stands there again is told.
    """
    above = [*takewhile(lambda line: len(line.cells) < _SEVERAL, lines)]
    new = [line for line in above if line.text not in told]
    yield from (*name, *new) if told else (*new, *name)
    told.update(line.text for line in above)
    yield from lines[len(above) :]


def day_of(sheet: Sheet) -> Iterator[Line]:
    """The name of a sheet that is a day or has a date; it stands where the sheet begins."""
    first = next(start_of(row.marks[0]) for row in sheet.rows if row.marks)
    line = Line(sheet.name, first, first, Kind.HEADING, 1)
    if Reading(0, line).day is not None or any(one.date for one in days_in(sheet.name)):
        yield line


def _is_grid(lines: Sequence[Line], *, sure: bool, beside: bool) -> bool:
    """Whether all tables of a sheet have rooms, tracks or days as columns, at least plainly one.

    Days that stand `beside` each other may have fields below them.
    """
    found = tables_of(lines)
    grids = not any(table.shape is Shape.FIELDS or _counts(table) for table in found)
    return beside or (bool(found) and grids and (sure or any(map(_is_plain, found))))


def tables_of(lines: Sequence[Line]) -> list[Table]:
    """The tables among some lines whose heads say what their columns are."""
    rows = grouped((line.table, Reading(0, line)) for line in lines if line.table)
    return [table for table in map(table_in, rows.values()) if table is not None]


def _is_plain(table: Table) -> bool:
    """Whether the heads are what only a grid has, or the cells below several of them are."""
    heads = table.heads.values()
    also = [head.also for head in heads if head.also is not None]
    firsts = [row.line.cells[0] for row in table.head_rows if len(row.line.cells) > 1]
    corner = (Reading(0, cell_line(one)) for one in firsts if one.column == table.times)
    days = (*(head.day for head in heads), *(one.day for one in corner))
    if table.shape is Shape.DAYS or any(day is not None for day in days):
        return True
    named = [head.reading for head in heads]
    if fits_grid(named) or fits_grid(also) or all(map(heads_one, named)):
        return True
    rows = [[x for x in row.line.cells if x.column in table.heads] for row in table.rows]
    cells = [cell for row in rows for cell in row]
    across = any(cell.columns > 1 and cell.columns < table.width for cell in cells)
    told = len({cell.column for cell in cells if _is_session(cell)}) > 1
    known = any(map(heads_one, named)) and any(type_of(cell.text) in PAUSES for cell in cells)
    known = known or (_are_names(named) and len(rows) >= _LEAST and any(map(_is_for_all, rows)))
    titled = known or _are_titles(cells)
    return across or told or (titled and all(head.label is None for head in heads))


def _is_for_all(row: Sequence[Cell]) -> bool:
    """Whether nothing but a pause stands in a row."""
    return len({folded(one.text) for one in row}) == 1 and type_of(row[0].text) in PAUSES


def _are_names(heads: Sequence[Reading]) -> bool:
    """Whether all of several heads are short, and none says what stands below it: `Elm`, `Oak`."""
    texts = [one.text.strip() for one in heads]
    short = all(0 < len(text) <= _NAME and text.replace(" ", "").isalpha() for text in texts)
    return len(texts) >= _SEVERAL and short and not any(map(column_label, texts))


def _counts(table: Table) -> bool:
    """Whether some column has nothing but numbers below it, and no head is a room or a day."""
    cells = (cell for row in table.rows for cell in row.line.cells if cell.column in table.heads)
    columns = grouped((cell.column, cell.text) for cell in cells)
    told = any(one[1:] and not any(map(str.isalpha, "".join(one))) for one in columns.values())
    return told and not any(heads_one(head.reading) for head in table.heads.values())


def _are_titles(cells: Sequence[Cell]) -> bool:
    """Whether several columns have titles about as long, or words, few of which come again."""
    told = [one for one in cells if type_of(one.text) not in PAUSES]
    blanks = [[x.text.count(" ") for x in told if x.column == n] for n in {x.column for x in told}]
    means = [sum(column) / len(column) for column in blanks]
    others = sum(is_room(one.text) or people_in(one.text).score > _SURE for one in told)
    words = {folded(one.text) for one in told}
    alike = len(means) > 1 and min(means) >= 1 and max(means) < _ALIKE * min(means)
    apart = len(words) == len(told) >= _TOPICS and GIVEN_NAMES.isdisjoint(words)
    topics = apart and len(means) > 1 and not any(map(str.isdecimal, "".join(words)))
    several = len(told) > max(_MANY * others, len(means))
    return several and (topics or (alike and 2 * len({one.text for one in told}) > len(told)))


def _is_session(cell: Cell) -> bool:
    """Whether a time or people stand with a title in one cell: in lines of it, or beside it."""
    title, *below = cell.text.split("\n")
    timed = below and Reading(0, Line(title, cell.start, cell.end)).where is Where.ALONE
    beside = people_beside(title, Column(0, len(title))) is not None
    return timed or beside or any(people_in(part).score > _SURE for part in below)


def with_steps(sheet: Sheet) -> Told:
    """A sheet whose rows all say when they begin, if cells are drawn over some that do not."""
    for column in range(_COLUMNS if any(one.top < one.bottom for one in sheet.merged) else 0):
        told = ((n, _start(text_at(row, column))) for n, row in enumerate(sheet.rows))
        starts = {number: start for number, start in told if start is not None}
        steps = {(two - one, starts[two] - starts[one]) for one, two in pairwise(starts)}
        if len(starts) >= _LEAST and len(steps) == 1:
            return _stepped(sheet, column, starts, *steps.pop())
    return Told(sheet)


def _start(text: str) -> int | None:
    """The minute at which a cell says that something begins, if it says nothing else."""
    reading = Reading(0, text_line(text)) if text[:1].isdecimal() else None
    times = reading.times if reading is not None and reading.where is Where.ALONE else None
    return times.first.minutes if times is not None and times.last is None else None


def _stepped(
    sheet: Sheet, column: int, starts: Mapping[int, int], between: int, minutes: int
) -> Told:
    """A sheet in which each time is some rows and minutes before the next one."""
    first, end, step = min(starts), max(starts) + between, minutes // between
    beside = sum(bool(text_at(row, column)) for row in sheet.rows[first:end])
    drawn = [one for one in sheet.merged if one.left > column and first <= one.top < one.bottom]
    apart = any((edge - first) % between for one in drawn for edge in (one.top, one.bottom + 1))
    if not apart or beside > len(starts) or step < _SHORTEST or minutes % between:
        return Told(sheet)
    end = max(end, *(one.bottom + 1 for one in drawn))
    rows, mark = [*sheet.rows, *[Row([], [])] * (end + 1 - len(sheet.rows))], 0
    for number, (cells, marks) in enumerate(rows[first : end + 1], first):
        mark = marks[column] if number in starts else mark
        missing, minute = column + 1 - len(cells), starts[first] + (number - first) * step
        told = [*cells, *[None] * missing]
        told[column] = told[column] or f"{minute // 60 % 24:02}:{minute % 60:02}"
        rows[number] = Row(told, [*marks, *[mark] * missing])
    merged = [one for one in sheet.merged if one.left > column or one.top == one.bottom]
    message = f"rows between the times begin {step} minutes after each other"
    note = Note(start_of(mark), end_of(mark), message)
    return Told(sheet._replace(rows=rows, merged=merged), (note,))
