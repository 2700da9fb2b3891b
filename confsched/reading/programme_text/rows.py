"""A row of a table as one session: a cell with the time, one with the title, and others."""

from collections.abc import Sequence

from confsched.reading.programme_text import places
from confsched.reading.programme_text.block import (
    Block,
)
from confsched.reading.programme_text.grammar import (
    read_line,
)
from confsched.reading.programme_text.heads import Column, is_number
from confsched.reading.programme_text.people import people_in
from confsched.reading.programme_text.readings import Reading, Where
from confsched.reading.programme_text.tables import cell_readings
from confsched.reading.programme_text.titling import (
    read_beside,
    read_head,
)


def read_row(block: Block, row: Reading) -> None:
    """Read all cells of a row; the first that is neither time nor people nor room has the title."""
    found = [
        cell_readings(row, cell) for cell in sorted(row.line.cells, key=lambda one: one.column)
    ]
    cells = [lines for lines in map(_without_time, found) if lines]
    main = next((lines for lines in cells if _may_be_title(lines[0])), cells[0] if cells else None)
    if main is not None:
        _read_title(block, main)
    for lines in cells:
        if lines is not main:
            _read_other(block, lines)


def _without_time(lines: Sequence[Reading]) -> Sequence[Reading]:
    """The lines of a cell without those that are only a time, a date or a number."""
    return [
        one
        for one in lines
        if one.where is not Where.ALONE
        and not is_number(one.text)
        and not _is_day(one)
        and one.text.strip(" :-–|")
    ]


def _is_day(reading: Reading) -> bool:
    return (
        reading.day is not None
        and reading.times is None
        and not reading.value(reading.day.start, reading.day.end)
    )


def _may_be_title(reading: Reading) -> bool:
    if reading.where is not Where.NOWHERE:
        return True
    strange = max(people_in(reading.line.text).score, places.likeness(reading.line.text))
    return strange < 0.5 and (reading.label is None or not reading.label.role)


def _read_title(block: Block, lines: Sequence[Reading]) -> None:
    first = lines[0]
    if first.where is Where.LEADING:
        head = Column(*first.after)
    elif first.where is Where.TRAILING:
        head = Column(*first.before)
    else:
        head = Column(0, len(first.text))
    read_head(block, first, head)
    for reading in lines[1:]:
        read_line(block, reading)


def _beside_time(reading: Reading) -> Column:
    """What stands in a cell besides a time."""
    if reading.where is Where.NOWHERE:
        return Column(0, len(reading.text))
    return Column(*(reading.after if reading.where is Where.LEADING else reading.before))


def _read_other(block: Block, lines: Sequence[Reading]) -> None:
    if len(lines) == 1 and (lines[0].label is None or not lines[0].label.role):
        read_beside(block, lines[0], _beside_time(lines[0]))
        return
    for reading in lines:
        read_line(block, reading)
