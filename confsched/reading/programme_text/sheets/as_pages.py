"""Sheets that are neither lists nor drawn as grids, as pages: titles, days, and rows with times.

So are programmes that were written into a workbook as into a letter, or pasted into one.
"""

from collections.abc import Iterator, Sequence
from itertools import count

from confsched.reading.programme_text.front_ends.grid import row_line
from confsched.reading.programme_text.page import Cell, Line, Page
from confsched.reading.programme_text.recognisers.labels import label_of
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import is_section
from confsched.reading.programme_text.sheets.page import Drawn, day_of, tables_of
from confsched.reading.programme_text.sheets.rows import cell_line, filled_cells
from confsched.reading.programme_text.signs import has_times
from confsched.reading.programme_text.tables.days import begins_in_cells
from confsched.reading.programme_text.tables.heads import fits_grid
from confsched.reading.programme_text.tables.heads_and_cells import Shape, is_time
from confsched.reading.programme_text.words.plain import plain
from confsched.reading.table import Sheet
from confsched.source import Source

_PAIR = 2  # cells of a row


def written_page(source: Source, sheets: Sequence[Sheet]) -> Drawn | None:
    """The page that sheets are which somebody wrote lines into; None where no times stand there.

    Nor is one where columns have names that nobody knows: these may be rooms, or anything.
    """
    tables = count(1)
    written = [sheet for sheet in sheets if _begins_with_times(sheet)]
    names = [Reading(0, Line(sheet.name, 0, 0)) for sheet in written]
    of_rooms = not any(name.day for name in names) and fits_grid(names)
    told: set[str] = set()
    sheets_read = ((one, [*_lines(one, tables, in_room=of_rooms)]) for one in written)
    lines = [line for one, read in sheets_read for line in _named(one, read, told)]
    page = Page(source, tuple(lines))
    rooms = (one.heads for one in tables_of(lines) if one.shape is Shape.ROOMS)
    if not has_times(page) or any(rooms):
        return None
    return Drawn(page, (), tuple(one.name for one in sheets if one not in written and one.rows))


def _begins_with_times(sheet: Sheet) -> bool:
    """Whether nobody named the columns of a sheet: the first row of several cells has a time first.

    Days or rooms may stand there instead, above the sessions of each, which say when they are.
    """
    several = [cells for cells in filled_cells(sheet) if len(cells) > 1 and not _is_led(cells)]
    if not several:
        return True
    first = several[0]
    heads = [Reading(0, cell_line(one)) for one in first]
    told = is_time(first[0]) or any(one.day for one in heads[1:]) or fits_grid(heads)
    rows = (row_line(one, one[0].start, one[-1].end, 1) for one in several)
    return told or begins_in_cells([*map(Reading, count(), rows)])


def _named(sheet: Sheet, lines: Sequence[Line], told: set[str]) -> Iterator[Line]:
    """The lines of a sheet with its name, if that is a day, below a title that is told once."""
    first = Reading(0, lines[0]) if lines and not lines[0].cells else None
    alone = first is not None and first.day is None and first.times is None
    yield from (line for line in lines[:alone] if line.text not in told)
    told.update(line.text for line in lines[:alone])
    yield from day_of(sheet) if sheet.rows else ()
    yield from lines[alone:]


def _lines(sheet: Sheet, tables: Iterator[int], *, in_room: bool) -> Iterator[Line]:
    """The rows of a sheet, and the lines of what stands alone in a row.

    A sheet that is called by a room has it behind each time, if several are, and not above them.
    What stands alone in the first column ends the table above it, unless it is a day: then the head
    goes on to count. What that begins with may stand there again, as above each day. So does what
    has its own time there, where the row above has: it is the last in its room. Who leads what is
    called beside it, `Session 1: Boats | Chair: Ada Sample`, is as if they stood below it.
    """
    table = gap = 0
    corner, led = "", False
    for number, drawn in enumerate(filled_cells(sheet)):
        cells = [cell._replace(rows=cell.rows - number + 1) for cell in drawn]
        if in_room and len(cells) > 1 and is_time(cells[0]):
            last = cells[-1]
            cells.append(last._replace(text=sheet.name, column=last.column + last.columns))
        if _is_led(cells):
            table = 0
            yield from (line for cell in cells for line in _alone(cell, gap, called=""))
        elif len(cells) > 1 or (table and cells and (cells[0].column or (led and _leads(cells)))):
            led = _leads(cells)
            if not table or (cells[0].text == corner and not corner[0].isdigit()):
                table, corner = next(tables), cells[0].text
            yield row_line(cells, cells[0].start, cells[-1].end, table, gap)
        elif cells and table and Reading(0, cell_line(cells[0])).day is not None:
            yield row_line(cells, cells[0].start, cells[0].end, table, gap)
        elif cells:
            table = 0
            yield from _alone(cells[0], gap, called=sheet.name if in_room else "")
        gap = 0 if cells else gap + 1


def _is_led(cells: Sequence[Cell]) -> bool:
    """Whether a row has nothing but what something is called, and who leads it, with a label."""
    if len(cells) != _PAIR or is_time(cells[0]) or not is_section(cells[0].text):
        return False
    label = label_of(plain(cells[1].text))
    led = label is not None and label.certain and label.role not in ("", "speaker")
    return led and label is not None and label.end < len(cells[1].text.strip())


def _leads(cells: Sequence[Cell]) -> bool:
    """Whether the first cell of a row has a time with more behind it."""
    return Reading(0, cell_line(cells[0])).where is Where.LEADING


def _alone(cell: Cell, gap: int, called: str) -> Iterator[Line]:
    said = cell.text.removeprefix(called).lstrip(" -–—|,:") if called else cell.text
    for text in filter(None, map(str.strip, said.splitlines())):
        yield Line(text, cell.start, cell.end, gap=gap)
        gap = 0
