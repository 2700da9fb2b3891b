"""Headings within a table: of all that follows, or of what follows in one column."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from confsched.reading.programme_text.grammar.drafts import NOTHING, Session, Told, told
from confsched.reading.programme_text.grammar.heads import Column, place_beside
from confsched.reading.programme_text.page import Cell
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_section
from confsched.reading.programme_text.tables.heads_and_cells import Row, cell_readings
from confsched.reading.programme_text.words.plain import trimmed
from confsched.reading.programme_text.words.sessions import PAUSES


class ColumnSection(NamedTuple):
    """What stands above sessions in a column: what they are together, and their room."""

    title: Told
    room: Told


def section_of(reading: Reading) -> ColumnSection:
    """A heading of several sessions, without the room behind it: `Session 2: Oil (Room: Attic)`."""
    whole = Column(*trimmed(reading.text))
    placed = place_beside(reading.text, whole)
    if placed is None:
        return ColumnSection(told(reading, *whole), NOTHING)
    title, room = (Column(*trimmed(reading.text, *one)) for one in placed)
    return ColumnSection(told(reading, *title), told(reading, *room))


def sections_in(row: Row) -> dict[int, ColumnSection]:
    """The headings that a row without a time has, by column; none if any cell is something else."""
    found = {cell.column: _first(row, cell) for cell in row.cells}
    if not all(one is not None and is_section(one.text) for one in found.values()):
        return {}
    return {column: section_of(one) for column, one in found.items() if one is not None}


def _first(row: Row, cell: Cell) -> Reading | None:
    lines = cell_readings(row.reading, cell)
    return lines[0] if len(lines) == 1 else None


def under_sections(
    sessions: Iterable[Session], cell: Cell, sections: Mapping[int, ColumnSection]
) -> None:
    """Say of the sessions in a cell what stands above them; it is said of no break."""
    section = sections.get(cell.column) if cell.columns == 1 else None
    for session in sessions:
        if section is not None and session.kind not in PAUSES:
            session.track = session.track or section.title
            session.room = session.room or section.room
