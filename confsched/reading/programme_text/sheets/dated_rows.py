"""Rows of a sheet that stand alone above a head and end with a date: they are headings of days."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from confsched.reading.programme_text.page import Cell
from confsched.reading.programme_text.recognisers.dates import days_in
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.sheets.day_columns import text_line
from confsched.reading.programme_text.sheets.repeats import SheetLine
from confsched.reading.programme_text.tables.heads_and_cells import is_time


def with_dates_first(lines: Sequence[SheetLine]) -> Iterator[SheetLine]:
    """Rows in which the date stands before what such a day is called: `6 October – Visits`."""
    begun = False  # what stands above the first session is the title of the conference
    for line, below in zip_longest(lines, lines[1:]):
        alone = begun and len(line.cells) == 1 and below is not None and len(below.cells) > 1
        begun = begun or (len(line.cells) > 1 and any(map(is_time, line.cells)))
        heads = alone and not any(map(is_time, below.cells))
        yield line._replace(cells=[_dated(line.cells[0])]) if heads else line


def _dated(cell: Cell) -> Cell:
    line = text_line(cell.text)
    text = line.text
    found = [one for one in days_in(text) if one.date is not None]
    if len(found) != 1 or not found[0].start or Reading(0, line).day is not None:
        return cell
    date, rest = text[found[0].start : found[0].end], text[: found[0].start].strip(" ,:;|–—-(")
    behind = text[found[0].end :].strip(" )")
    return cell if behind else cell._replace(text=f"{date} – {rest}")
