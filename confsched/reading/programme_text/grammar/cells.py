"""Sessions out of tables whose head says what the columns are."""

from collections.abc import Sequence
from typing import NamedTuple

from confsched.reading.programme_text.grammar.block import Block, Section, guest
from confsched.reading.programme_text.grammar.blocks import pieces
from confsched.reading.programme_text.grammar.cell_ends import end_below, extend, reach
from confsched.reading.programme_text.grammar.cell_rooms import for_all, once, place
from confsched.reading.programme_text.grammar.collecting import Collected
from confsched.reading.programme_text.grammar.column_sections import (
    ColumnSection,
    section_of,
    sections_in,
    under_sections,
)
from confsched.reading.programme_text.grammar.drafts import NOTHING, Session, told
from confsched.reading.programme_text.grammar.heads import Column
from confsched.reading.programme_text.grammar.lines import (
    read_line,
)
from confsched.reading.programme_text.grammar.takers import take_people
from confsched.reading.programme_text.grammar.titling import (
    read_details,
    read_head,
    read_named,
    set_room,
    take_kind,
)
from confsched.reading.programme_text.page import Cell, Fate
from confsched.reading.programme_text.recognisers.labels import Label
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import is_section
from confsched.reading.programme_text.tables.days import tables_by_day
from confsched.reading.programme_text.tables.heads import Head
from confsched.reading.programme_text.tables.heads_and_cells import (
    Row,
    Shape,
    Table,
    cell_readings,
    end_of,
    head_of,
    is_whole_row,
    rows_of,
)
from confsched.reading.programme_text.words.plain import folded

_SURE = 0.5  # of people
_PLAIN_FIELDS = frozenset(
    ("room", "track", "abstract", "notes", "number", "time", "duration", "type", "language", "link")
)


class _Above(NamedTuple):
    """What stands above columns: days, by their numbers, and headings of sessions."""

    days: dict[int, int]
    sections: dict[int, ColumnSection]


def take_table(collected: Collected, table: Table) -> None:
    """Read all rows of a table; one of several days side by side day by day."""
    _take_head(collected, table.head_rows)
    for day, part in tables_by_day(table):
        if day is not None:
            collected.begin_day(day, has_time=False)
        _take_rows(collected, part)


def _take_rows(collected: Collected, table: Table) -> None:
    rows = list(rows_of(table))
    days = _days(collected, table) if table.shape is Shape.DAYS else {}
    sections: dict[int, ColumnSection] = {}
    above: dict[int, Block] = {}  # by column: what is read of the sessions of the last row
    for row in rows:
        if not row.reading.line.cells:
            continue  # all that it has is of other days
        if row.time is not None and row.reading.line.moments and table.shape is not Shape.DAYS:
            collected.mark_day(_with_moments(row))
        if is_whole_row(row, table) and row.reading.day is not None:
            collected.begin_day(row.reading, has_time=False)
        elif row.time is None and not any(_has_time(row, cell) for cell in row.cells):
            sections = _take_heading(collected, table, row) or sections
        elif table.shape is not Shape.FIELDS:
            _take_cells(collected, table, row, rows, _Above(days, sections))
        elif _goes_on(table, row, above):
            _take_more(collected, row, above)
        else:
            above = _take_fields(collected, table, row, rows)
    collected.close_section()


def _take_head(collected: Collected, rows: Sequence[Reading]) -> None:
    """Read the rows above the first that is a row of the programme."""
    for head in rows:
        if head.day is not None and head.times is None and len(head.line.cells) == 1:
            collected.begin_day(head, has_time=False)
        elif len(head.line.cells) == 1 and is_section(head.text):
            _begin_section(collected, head)
        else:
            collected.fates.append(Fate(head.number, "heading of a table"))


def _take_heading(collected: Collected, table: Table, row: Row) -> dict[int, ColumnSection]:
    """Read a row without a time: what all that follows is, or what follows in each column is."""
    sections = sections_in(row) if table.shape is Shape.ROOMS and len(row.cells) > 1 else {}
    heads_all = is_whole_row(row, table) and len(row.cells) == 1
    label = row.reading.label if len(row.cells) == 1 else None
    if label is not None and label.role == "chair":
        _begin_chair(collected, row.reading, label)
    elif heads_all and (row.reading.line.bold or is_section(row.reading.text)):
        _begin_section(collected, row.reading)
    else:
        what = "section" if sections else "not understood"
        collected.fates.append(Fate(row.reading.number, what))
    return sections


def _begin_chair(collected: Collected, reading: Reading, label: Label) -> None:
    """Somebody chairs the rows that follow, until somebody else or a break does."""
    collected.close_section()
    people = reading.people_between(label.end, several=label.plural).people
    guests = [guest(reading, one, label.role, label.end) for one in people]
    collected.section = Section(NOTHING, reading.number, guests)
    collected.fates.append(Fate(reading.number, "people"))


def _begin_section(collected: Collected, reading: Reading) -> None:
    collected.close_section()
    collected.section = Section(section_of(reading).title, reading.number, [])
    collected.fates.append(Fate(reading.number, "section"))


def _with_moments(row: Row) -> Reading:
    """The time of a row, with what markup says of it in the row."""
    time = row.time or row.reading
    return Reading(time.number, time.line._replace(moments=row.reading.line.moments))


def _has_time(row: Row, cell: Cell) -> bool:
    return any(one.times is not None for one in cell_readings(row.reading, cell))


def _days(collected: Collected, table: Table) -> dict[int, int]:
    """The number of the day that each column is."""
    found = {}
    for column, head in table.heads.items():
        if head.reading.day is not None:
            collected.begin_day(head.reading, has_time=False)
            found[column] = collected.day
    return found


def _session(collected: Collected, row: Row, table: Table) -> Session:
    """A session at the time of a row."""
    session = Session(row.reading.number, collected.day)
    if row.time is not None and row.time.times is not None:
        session.times = row.time.times
        session.when = told(row.time, session.times.start, session.times.end)
        session.zone = session.times.zone
        end = end_of(row, table)
        if end is not None and end.times is not None:
            session.times = session.times._replace(last=end.times.first)
    return session


def _take_cells(
    collected: Collected,
    table: Table,
    row: Row,
    rows: Sequence[Row],
    above: _Above,
) -> None:
    """Every cell is a session, in the room or on the day of its column."""
    first = len(collected.sessions)
    for cell in row.cells:
        head = head_of(table, cell)
        if cell.column in above.days:
            collected.day = above.days[cell.column]
        lines = cell_readings(row.reading, cell)
        if not lines or (head is None and cell.columns == 1 and table.shape is Shape.DAYS):
            continue
        found = _in_cell(collected, table, row, lines)
        under_sections(found, cell, above.sections)
        for session in found:
            extend(session, table, row, rows, cell)
            if table.shape is Shape.ROOMS:
                place(session, table, cell)
        if table.shape is Shape.DAYS and cell.columns > 1:
            _repeat(collected, cell, above.days)
    if table.shape is Shape.ROOMS:
        collected.sessions[first:] = once(collected.sessions[first:], table)
        for_all(collected.notes, table, row, collected.sessions[first:])


def _repeat(collected: Collected, cell: Cell, days: dict[int, int]) -> None:
    """A cell over several days is a session on each."""
    first = collected.sessions[-1] if collected.sessions else None
    for column in range(cell.column + 1, cell.column + cell.columns):
        if first is not None and column in days and days[column] != first.day:
            collected.sessions.append(first.on_day(days[column]))


def _in_cell(
    collected: Collected, table: Table, row: Row, lines: Sequence[Reading]
) -> list[Session]:
    """The sessions in a cell: one, or one for each time in it."""
    before = len(collected.sessions)
    if any(one.where in (Where.LEADING, Where.ALONE) for one in lines[:-1] or lines):
        for piece in pieces(lines, collected.layout):
            collected.take(piece)
        return []
    session = _session(collected, row, table)
    block = Block(session, collected.layout, None)
    block.above = False
    read_head(block, lines[0], Column(0, len(lines[0].text)))
    block.keep(row.reading, "session")
    for reading in lines[1:]:
        if reading.people.score > _SURE:  # also below a title that says no more than `Panel`
            take_people(block, reading)
        else:
            read_line(block, reading)
    collected.finish(block)
    return collected.sessions[before:]


def _goes_on(table: Table, row: Row, above: dict[int, Block]) -> bool:
    """Whether a row says more of the sessions above it: below the same time, who is in them."""
    firsts = [cell_readings(row.reading, cell)[:1] for cell in row.cells]
    labels = [lines[0].label for lines in firsts if lines]
    timed = any(cell.column == table.times for cell in row.reading.line.cells)
    named = bool(labels) and all(label is not None and bool(label.role) for label in labels)
    return named and not timed and all(cell.column in above for cell in row.cells)


def _take_more(collected: Collected, row: Row, above: dict[int, Block]) -> None:
    for cell in row.cells:
        block = above[cell.column]
        known = len(block.fates)
        for reading in cell_readings(row.reading, cell):
            read_line(block, reading)
        collected.fates += block.fates[known:]


def _take_fields(
    collected: Collected, table: Table, row: Row, rows: Sequence[Row]
) -> dict[int, Block]:
    """A row is a session, or one for each of several cells below the head of titles."""
    titled = _title_column(table)
    wide = table.heads.get(titled)
    titles = [cell for cell in row.cells if _is_same_head(table.heads.get(cell.column), wide)]
    if len(titles) < 2 or len({cell.column for cell in titles}) < 2:
        block = _take_one(collected, table, row, rows, row.cells)
        return {cell.column: block for cell in row.cells}
    others = [cell for cell in row.cells if cell not in titles]
    return {
        cell.column: _take_one(collected, table, row, rows, [cell._replace(column=titled), *others])
        for cell in titles
    }


def _is_same_head(one: Head | None, other: Head | None) -> bool:
    return one is not None and other is not None and one.reading is other.reading


def _take_one(
    collected: Collected, table: Table, row: Row, rows: Sequence[Row], cells: Sequence[Cell]
) -> Block:
    """A session of a row; its cells are what the heads of their columns say."""
    block = Block(_session(collected, row, table), collected.layout, None)
    block.above = False
    titled = _titled(table, row, cells)
    ordered = sorted(cells, key=lambda cell: cell.column != titled)
    for cell in ordered:
        lines = cell_readings(row.reading, cell)
        head = table.heads.get(cell.column)
        if lines:
            _take_field(collected, block, lines, head, is_title=cell.column == titled)
    if block.session.times is not None and block.session.times.last is None:
        reach(block.session, end_below(table, row, rows, 1))
    block.keep(row.reading, "session")
    collected.finish(block)
    return block


def _titled(table: Table, row: Row, cells: Sequence[Cell]) -> int:
    """The column with the title of a row: that of descriptions where that of titles is empty."""
    titled = _title_column(table)
    told = {cell.column for cell in cells if cell_readings(row.reading, cell)}
    other = _text_column(table)
    return other if titled not in told and other in told and _is_text(table, other) else titled


def _is_text(table: Table, column: int) -> bool:
    label = table.heads[column].label
    return label is not None and label.field == "abstract"


def _title_column(table: Table) -> int:
    """The column of titles: the one that says so, else the first that says nothing else.

    Beside `Title` a column `Session` says of what kind it is.
    """
    titled = [column for column, head in sorted(table.heads.items()) if _has_titles(head)]
    if titled:
        plainly = (one for one in titled if "tit" in folded(table.heads[one].reading.text))
        return next(plainly, titled[0])
    free = [column for column, head in sorted(table.heads.items()) if head.label is None]
    return free[0] if free else _text_column(table)


def _has_titles(head: Head | None) -> bool:
    return head is not None and head.label is not None and head.label.field == "title"


def _text_column(table: Table) -> int:
    """The column of descriptions, in a table that has no titles besides; else the first one."""
    labels = {column: head.label for column, head in sorted(table.heads.items())}
    texts = (one for one, label in labels.items() if label and label.field == "abstract")
    return next(texts, min(labels))


def _take_field(
    collected: Collected,
    block: Block,
    lines: Sequence[Reading],
    head: Head | None,
    *,
    is_title: bool,
) -> None:
    """Read a cell as what its head says that it has."""
    label = head.label if head is not None else None
    field = label.field if label is not None else ""
    if is_title and not block.titled:
        read_head(block, lines[0], Column(0, len(lines[0].text)))
        lines = lines[1:]
    elif label is not None and label.role:
        for reading in lines:
            _take_people(block, reading, label.role)
        return
    elif _has_titles(head) and not block.session.subtitle:
        take_kind(block, lines[0])
        lines = lines[1:]
    elif field == "date" and lines[0].day is not None:
        collected.begin_day(lines[0], has_time=False)
        block.session.day = collected.day
        return
    elif field in _PLAIN_FIELDS:
        _take_plain(block, lines, field)
        return
    for reading in lines:
        read_line(block, reading)


def _take_plain(block: Block, lines: Sequence[Reading], field: str) -> None:
    """A cell whose text is the value of a field, or says nothing that is wanted."""
    if field == "room":
        set_room(block, lines[0], 0, len(lines[0].text))
    elif field == "track":
        block.session.track = told(lines[0])
    elif field in ("abstract", "notes"):
        for one in lines:
            if _says_something(one) and not read_details(block, one):
                block.session.abstract.append(told(one))


def _says_something(reading: Reading) -> bool:
    return any(map(str.isalnum, reading.text))


def _take_people(block: Block, reading: Reading, role: str) -> None:
    """The people in a column of people."""
    if reading.label is not None and reading.label.role:
        read_line(block, reading)
        return
    if people_in(reading.line.text, several=True).people:
        read_named(block, reading, role, 0, len(reading.text))
    else:
        read_line(block, reading)
