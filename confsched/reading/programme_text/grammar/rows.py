"""A row of a table as one session: a cell with the time, one with the title, and others."""

from collections.abc import Sequence

from confsched.reading.programme_text.grammar.block import Block
from confsched.reading.programme_text.grammar.drafts import told
from confsched.reading.programme_text.grammar.heads import (
    Column,
    head_of_line,
    is_number,
    is_title_with_room,
    leads_to_people,
)
from confsched.reading.programme_text.grammar.lines import read_line, read_lines
from confsched.reading.programme_text.grammar.main_column import is_level
from confsched.reading.programme_text.grammar.people_and_rooms import set_room
from confsched.reading.programme_text.grammar.titling import read_beside, read_head
from confsched.reading.programme_text.recognisers import places
from confsched.reading.programme_text.recognisers.clock_forms import ONWARDS
from confsched.reading.programme_text.recognisers.headless import Columns
from confsched.reading.programme_text.recognisers.lengths import is_length
from confsched.reading.programme_text.recognisers.names import LIKELY
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import is_pause, type_of
from confsched.reading.programme_text.tables.cell_lines import cell_readings
from confsched.reading.programme_text.words.plain import trimmed


def read_row(block: Block, row: Reading) -> None:
    """Read all cells of a row; the first that is neither time nor people nor room has the title."""
    sorted_cells = sorted(row.line.cells, key=lambda one: one.column)
    rooms = block.layout.columns.rooms
    for one in sorted_cells:
        if rooms and one.column == rooms:
            set_room(block, cell_readings(row, one)[0], 0, len(one.text))
    others = [one for one in sorted_cells if not rooms or one.column != rooms]
    found = [(one.column, _without_time(cell_readings(row, one))) for one in others]
    cells = [(column, lines) for column, lines in found if lines]
    kind = _kind(block.layout.columns, cells)
    if kind is not None:
        cells.remove(kind)
        block.session.subtitle = told(kind[1][0], *trimmed(kind[1][0].text))
    main = _main(block.layout.columns, cells)
    if main is not None:
        _read_title(block, main[1])
    if kind is not None:
        block.session.kind = type_of(kind[1][0].text)
    for cell in cells:
        if cell is not main:
            _read_other(block, cell[1])


_Lines = tuple[int, Sequence[Reading]]  # of a cell in a column


def _kind(columns: Columns, cells: Sequence[_Lines]) -> _Lines | None:
    """The cell that says only what kind the session is, where its title stands beside it."""
    kind = next((one for one in cells if one[0] == columns.kinds), None)
    beside = next((lines[0] for column, lines in cells if column == columns.kinds + 1), None)
    if kind is None or beside is None or not columns.kinds or is_pause(kind[1][0].text):
        return None
    return kind if _may_be_title(beside) and not beside.text.startswith("(") else None


def _main(columns: Columns, cells: Sequence[_Lines]) -> _Lines | None:
    """The cell with the title: not one in which people stand on this page, if there is another."""
    others = [one for one in cells if not columns.people or one[0] != columns.people] or cells
    titled = [one for one in others if _may_be_title(one[1][0])]
    titled = titled or [one for one in cells if _may_be_title(one[1][0])]
    return next(iter(titled or others), None)


def _without_time(lines: Sequence[Reading]) -> Sequence[Reading]:
    """The lines of a cell without those that are only a time, a date or a number."""
    return [
        one
        for one in lines
        if one.where is not Where.ALONE
        and not is_number(one.text)
        and not is_length(one.text)
        and not _is_day(one)
        and one.text.strip(" :-–|")
        and not ONWARDS.fullmatch(one.text.strip())
    ]


def _is_day(reading: Reading) -> bool:
    return (
        reading.day is not None
        and reading.times is None
        and not reading.value(reading.day.start, reading.day.end)
    )


def _may_be_title(reading: Reading) -> bool:
    if is_level(reading.text):
        return False
    if reading.where is not Where.NOWHERE:
        return people_in(reading.value(*head_of_line(reading)), several=True).score < LIKELY
    if is_title_with_room(reading.text):
        return True
    strange = max(people_in(reading.line.text).score, places.likeness(reading.line.text))
    label = reading.label
    if label is None:
        return strange < 0.5
    led = bool(label.role) and (not label.certain or leads_to_people(reading.text))
    return strange < 0.5 and not led and label.field != "abstract"


def _read_title(block: Block, lines: Sequence[Reading]) -> None:
    first = lines[0]
    alone = first.where is Where.ALONE
    read_head(block, first, Column(0, len(first.text)) if alone else head_of_line(first))
    read_lines(block, lines[1:])


def _read_other(block: Block, lines: Sequence[Reading]) -> None:
    if len(lines) == 1 and (lines[0].label is None or not lines[0].label.role):
        read_beside(block, lines[0], head_of_line(lines[0]))
        return
    for reading in lines:
        read_line(block, reading)
