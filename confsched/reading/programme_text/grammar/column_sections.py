"""Headings within a table: of all that follows, or of what follows in one column."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from confsched.reading.programme_text.grammar.block import LEADS, guest
from confsched.reading.programme_text.grammar.drafts import NOTHING, Guest, Session, Told, told
from confsched.reading.programme_text.grammar.heads import Column, place_beside
from confsched.reading.programme_text.page import Cell
from confsched.reading.programme_text.recognisers.clocks import Times
from confsched.reading.programme_text.recognisers.one_clock import Clock
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_section
from confsched.reading.programme_text.tables.cell_lines import cell_readings
from confsched.reading.programme_text.tables.heads_and_cells import Row, Table
from confsched.reading.programme_text.words.plain import trimmed
from confsched.text.title_words import PAUSES

_END = Clock(48, 0)  # of any day, or its night


class ColumnSection(NamedTuple):
    """What stands above sessions in a column: what they are together, their room, and who chairs.

    Who chairs them does so until `last`.
    """

    title: Told = NOTHING
    room: Told = NOTHING
    chairs: Sequence[Guest] = ()
    last: Clock | None = None

    def chairs_at(self, times: Times | None) -> Sequence[Guest]:
        """Who chairs what begins then."""
        if times is None or self.last is None or times.first.minutes >= self.last.minutes:
            return ()
        return self.chairs


def sections_above(table: Table) -> dict[int, ColumnSection]:
    """Who chairs all that is in a column, as the head of a table says."""
    said = {column: head.chairs for column, head in table.heads.items() if head.chairs}
    led = {column: [one for row in rows for one in chairs_of(row)] for column, rows in said.items()}
    return {column: ColumnSection(chairs=chairs, last=_END) for column, chairs in led.items()}


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


def chairs_in(
    row: Row, rows: Sequence[Row], sections: Mapping[int, ColumnSection]
) -> dict[int, ColumnSection]:
    """Headings with who chairs what begins below a row before it ends; none if it says more."""
    said = [(cell.column, _first(row, cell)) for cell in row.cells if cell.text.strip()]
    found = {column: chairs_of(one) for column, one in said if one is not None and _names_all(one)}
    times = row.time.times if row.time is not None else None
    if times is None or len(found) < len(said) or not _holds_one(times, rows[row.number + 1 :]):
        return {}
    return {
        column: sections.get(column, ColumnSection())._replace(chairs=chairs, last=times.last)
        for column, chairs in found.items()
    }


def _names_all(reading: Reading) -> bool:
    """Whether a line says who chairs, and nothing else; or leaves out who."""
    return is_chair(reading) and bool(chairs_of(reading) or reading.text.endswith(":"))


def _holds_one(times: Times, below: Sequence[Row]) -> bool:
    """Whether the next row with a time begins between two times."""
    found = (row.time.times for row in below if row.time is not None and row.time.times is not None)
    following = next(found, None)
    if following is None or times.last is None:
        return False
    return times.first.minutes <= following.first.minutes < times.last.minutes


def is_chair(reading: Reading, *, of_section: bool = False) -> bool:
    """Whether a line says who chairs; a moderator does so in what plainly is a section."""
    roles = LEADS if of_section else ("chair",)
    return reading.label is not None and reading.label.role in roles


def chairs_of(reading: Reading) -> list[Guest]:
    """Who chairs, as such a line says."""
    label = reading.label
    if label is None:
        return []
    people = reading.people_between(label.end, several=label.plural).people
    return [guest(reading, one, label.role, label.end) for one in people]


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
            chairs = section.chairs_at(session.times)
            session.stand_under(section.title, section.room, chairs)
