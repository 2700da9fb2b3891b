"""Rows of a table that are headings of several sessions, and who chairs these."""

from collections.abc import Sequence
from itertools import repeat

from confsched.reading.programme_text.grammar.column_sections import is_chair
from confsched.reading.programme_text.grammar.section_takers import chair_behind
from confsched.reading.programme_text.page import Cell
from confsched.reading.programme_text.recognisers.clocks import Times
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_section
from confsched.reading.programme_text.tables.cell_lines import cell_readings
from confsched.reading.programme_text.tables.heads_and_cells import Row

_Chaired = tuple[Reading | None, Reading | None]


def heads_below(row: Row, rows: Sequence[Row]) -> bool:
    """Whether it is the heading of several, the first of which begins when it does: `Session 1`."""
    title, _ = chaired(row.reading, row.cells)
    if title is None or not is_section(title.text) or row.time is None:
        return False
    if any(map(_is_section_then, _beside(row, rows), repeat(row.time.times))):
        return False
    below = (one.time for one in rows[row.number + 1 : row.number + 2])
    times = [one.times for one in (row.time, *below) if one is not None and one.times is not None]
    return len(times) > 1 and times[0].first == times[1].first


def _is_section_then(row: Row, times: Times | None) -> bool:
    """Whether a row is one of several sections side by side: they have the same time."""
    own = row.time.times if row.time is not None else None
    title, _ = chaired(row.reading, row.cells)
    same = own is not None and times is not None and own[:2] == times[:2]
    return same and title is not None and is_section(title.text)


def _beside(row: Row, rows: Sequence[Row]) -> Sequence[Row]:
    return [one for one in rows[max(row.number - 1, 0) : row.number + 2] if one is not row]


def chaired(row: Reading, cells: Sequence[Cell]) -> _Chaired:
    """The heading that a row is, and who chairs what it heads, as far as it says no more."""
    lines = [part for cell in cells for one in cell_readings(row, cell) for part in _parts(one)]
    section = len(lines) > len(cells) == 1 or any(is_section(one.text) for one in lines)
    chairs = [one for one in lines if is_chair(one, of_section=section)]
    others = [one for one in lines if one not in chairs]
    one_each = len(chairs) < 2 and len(others) < 2
    return (next(iter(others), None), next(iter(chairs), None)) if one_each else (None, None)


def _parts(reading: Reading) -> Sequence[Reading]:
    """A heading and who chairs what it heads, where both stand in one line."""
    found = chair_behind(reading.text)
    if found is None or not found.start():
        return (reading,)
    line = reading.line
    texts = (line.text[: found.start()], line.text[slice(*found.span(1))])
    return [Reading(reading.number, line._replace(text=text)) for text in texts]
