"""What rows of a sheet say besides: names of slots beside times, and what a day is called.

The latter stand alone above a head and end with a date.
"""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from confsched.reading.programme_text.front_ends.grid import row_line
from confsched.reading.programme_text.page import Cell
from confsched.reading.programme_text.recognisers.dates import days_in
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.sheets.day_columns import text_line
from confsched.reading.programme_text.tables.heads_and_cells import is_time
from confsched.reading.programme_text.tables.slots import slot_in, with_times_alone


class SheetLine(NamedTuple):
    """A row that is filled, with its number in the sheet; none for a day that stood beside one."""

    number: int
    cells: list[Cell]


def without_names(lines: Sequence[SheetLine]) -> tuple[list[SheetLine], list[Cell]]:
    """Rows without the names of slots beside their times, and those that say nothing more."""
    edges = ((line.cells, line.cells[0].start, line.cells[-1].end) for line in lines)
    rows = with_times_alone([Reading(0, row_line(*one, 1)) for one in edges])
    found, aside = [], []
    for line, row in zip(lines, rows, strict=True):
        first, *rest = row.line.cells
        slot = slot_in(line.cells[0].text) if first.text != line.cells[0].text else None
        aside += [first._replace(text=slot.name)] if slot and slot.counts and rest else []
        found.append(line._replace(cells=[first, *rest]))
    return found, aside


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
