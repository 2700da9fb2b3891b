"""Sessions out of tables whose head says what the columns are."""

from collections.abc import Sequence
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.block import Block, Section
from confsched.reading.programme_text.grammar.blocks import pieces
from confsched.reading.programme_text.grammar.cell_slots import (
    end_in_turn,
    extend,
    for_all,
    in_one_room,
    once,
    place,
)
from confsched.reading.programme_text.grammar.collecting import Collected
from confsched.reading.programme_text.grammar.column_sections import (
    ColumnSection,
    chairs_in,
    chairs_of,
    section_of,
    sections_above,
    sections_in,
    under_sections,
)
from confsched.reading.programme_text.grammar.drafts import NOTHING, Session, told
from confsched.reading.programme_text.grammar.field_rows import session_at, take_fields
from confsched.reading.programme_text.grammar.heads import Column
from confsched.reading.programme_text.grammar.lines import read_line
from confsched.reading.programme_text.grammar.people_and_rooms import take_family_names
from confsched.reading.programme_text.grammar.row_headings import chaired, heads_below
from confsched.reading.programme_text.grammar.rows_below import (
    goes_on,
    led_below,
    take_held,
    take_led,
    take_more,
)
from confsched.reading.programme_text.grammar.takers import take_clauses, take_people, take_subtitle
from confsched.reading.programme_text.grammar.talks import talks_below
from confsched.reading.programme_text.grammar.titling import read_head
from confsched.reading.programme_text.page import Cell, Fate, Note
from confsched.reading.programme_text.recognisers.clauses import are_clauses
from confsched.reading.programme_text.recognisers.clocks import Times
from confsched.reading.programme_text.recognisers.day_headings import is_part_of_day
from confsched.reading.programme_text.recognisers.lengths import length_behind
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import is_section, type_of
from confsched.reading.programme_text.tables.cell_lines import cell_readings
from confsched.reading.programme_text.tables.days import tables_by_day
from confsched.reading.programme_text.tables.heads import day_beside
from confsched.reading.programme_text.tables.heads_and_cells import (
    Row,
    Shape,
    Table,
    day_of,
    head_of,
    is_head_again,
    is_whole_row,
    rows_of,
)
from confsched.reading.programme_text.tables.slots import told_times
from confsched.reading.programme_text.tables.untimed import without_time
from confsched.text.title_words import BREAKS

_SURE = 0.5  # of people
_ID = pattern(r"\d{5,}")


class _Above(NamedTuple):
    """What stands above columns: days, by their numbers, and headings of sessions."""

    days: dict[int, int]
    sections: dict[int, ColumnSection]


def take_table(collected: Collected, table: Table) -> None:
    """Read all rows of a table; one of several days side by side day by day."""
    _take_head(collected, table)
    if table.dates:
        _take_dated(collected, table)
        return
    for day, part in tables_by_day(table):
        if day is not None:
            collected.begin_day(day, has_time=False)
        _take_rows(collected, part)


def _take_dated(collected: Collected, table: Table) -> None:
    """Read the rows of a table that say on which date each talk is, and not when."""
    for number, (reading, date) in enumerate(zip(table.rows, table.dates, strict=True)):
        heads = [table.heads.get(cell.column) for cell in reading.line.cells if cell.text.strip()]
        labels = [head.label for head in heads if head is not None and head.label is not None]
        if any(label.field == "title" or label.role for label in labels):
            collected.begin_day(date, has_time=True)
            take_fields(collected, table, Row(reading, number, None, reading.line.cells), ())
        else:
            collected.fates.append(Fate(reading.number, "not understood"))
    collected.close_section()


def _take_rows(collected: Collected, table: Table) -> None:
    rows = list(rows_of(table))
    days = _days(collected, table) if table.shape is Shape.DAYS else {}
    sections, led = sections_above(table), led_below(table, rows)
    above: dict[int, Block] = {}  # by column: what is read of the sessions of the last row
    for row in rows:
        collected.note_mistake(row.time)
        untimed = without_time(table, row)
        if not row.reading.line.cells:
            continue  # all that it has is of other days
        if row.time is not None and table.shape is not Shape.DAYS:
            _take_day(collected, row, row.time)
        if (day := day_of(row, table)) is not None:
            collected.begin_day(day, has_time=False)
        elif _is_pause(row):
            _take_pause(collected, row, [*days.values()] or [collected.day])
        elif (
            row.time is None
            and not untimed
            and not any(one.times for cell in row.cells for one in cell_readings(row.reading, cell))
        ):
            led_by = row.number in led and take_led(collected, row, above)
            if not (led_by or take_held(collected, table, row, rows, above)):
                sections, above = _take_heading(collected, table, row) or sections, {}
        elif table.shape is Shape.FIELDS:
            above = _take_named(collected, table, row, rows, above)
        elif chairs := chairs_in(row, rows, sections):
            sections = {**sections, **chairs}
            collected.fates.append(Fate(row.reading.number, "people"))
        else:
            _take_cells(collected, table, untimed or row, rows, _Above(days, sections))
    collected.close_section()


def _take_named(
    collected: Collected, table: Table, row: Row, rows: Sequence[Row], above: dict[int, Block]
) -> dict[int, Block]:
    """Read a row with a time, in a table whose heads say fields."""
    if goes_on(table, row, above):
        take_more(collected, row, above)
        return above
    if heads_below(row, rows):
        _begin_section(collected, *chaired(row.reading, row.cells), row.time)
        return {}
    return take_fields(collected, table, row, rows)


def _is_pause(row: Row) -> bool:
    """Whether a row without a time says no more than that there is a break: for everybody."""
    lines = [one for cell in row.cells for one in cell_readings(row.reading, cell)]
    alone = row.time is None and len(lines) == 1 and lines[0].times is None
    return alone and type_of(lines[0].text) in BREAKS


def _take_pause(collected: Collected, row: Row, days: Sequence[int]) -> None:
    """A break without a time, on each day of a table that has several beside each other."""
    for day in days:
        block = Block(Session(row.reading.number, day), collected.layout, None)
        block.above = False
        first = cell_readings(row.reading, row.cells[0])[0]
        read_head(block, first, Column(0, len(first.text)))
        block.keep(row.reading, "session")
        collected.finish(block)


def _take_day(collected: Collected, row: Row, time: Reading) -> None:
    """Go on with the day that stands beside the time of a row, or that markup says."""
    if time.day is not None:
        collected.begin_day(time, has_time=True)
    elif row.reading.line.moments:
        collected.mark_day(_with_moments(row))


def _take_head(collected: Collected, table: Table) -> None:
    """Read the rows above the first that is a row of the programme."""
    for head in table.head_rows:
        day = day_beside(head, table.times) if table.shape is Shape.FIELDS else None
        if day is not None:
            collected.begin_day(day, has_time=False)
            continue
        _take_corner(collected, table, head.line.cells, head)
        title, chair = chaired(head, head.line.cells)
        if head.day is not None and head.times is None and len(head.line.cells) == 1:
            collected.begin_day(head, has_time=False)
        elif chair is not None:
            _begin_section(collected, title, chair)
        elif len(head.line.cells) == 1 and is_section(head.text):
            _begin_section(collected, head, None)
        else:  # `Check-in 8:00–9:00 in the lobby` heads nothing
            alone = len(head.line.cells) == 1 and told_times(head.text)
            what = "not understood" if alone else "heading of a table"
            collected.fates.append(Fate(head.number, what))


def _take_corner(collected: Collected, table: Table, cells: Sequence[Cell], row: Reading) -> None:
    """Go on with the day that heads of columns have before them: `13 May | Hall 1 | Hall 2`."""
    before = [cell for cell in cells if cell.column <= table.times] if len(cells) > 1 else []
    for line in (one for cell in before for one in cell_readings(row, cell)):
        if line.times is None:
            collected.begin_day(line, has_time=False)


def _take_heading(collected: Collected, table: Table, row: Row) -> dict[int, ColumnSection]:
    """Read a row without a time: what all that follows is, or what follows in each column is."""
    what = "heading of a table" if is_head_again(row, table) else "not understood"
    _take_corner(collected, table, row.cells, row.reading)
    sections = sections_in(row) if table.shape is Shape.ROOMS and len(row.cells) > 1 else {}
    title, chair = chaired(row.reading, row.cells)
    heads_all = is_whole_row(row, table) and (row.reading.line.bold or is_section(row.reading.text))
    if chair is not None or (heads_all and title is not None):
        _begin_section(collected, title, chair)
    else:
        fate = Fate(row.reading.number, "section" if sections else what)
        collected.fates.append(fate)
    return sections


def _begin_section(
    collected: Collected, title: Reading | None, chair: Reading | None, time: Reading | None = None
) -> None:
    """What the rows that follow are, and who chairs them: until the next one, or a break.

    A section with a title and a chair goes on behind a coffee break.
    """
    collected.close_section()
    guests = chairs_of(chair) if chair is not None else []
    head = title or chair
    if head is not None:
        named = title is not None and not is_part_of_day(title.text)
        said = section_of(head).title if named else NOTHING
        lasting = bool(said and chair)
        collected.section = Section(said, head.number, guests, lasting=lasting, time=time)
        collected.fates.append(Fate(head.number, "section" if title is not None else "people"))


def _with_moments(row: Row) -> Reading:
    """The time of a row, with what markup says of it in the row."""
    time = row.time or row.reading
    return Reading(time.number, time.line._replace(moments=row.reading.line.moments))


def _days(collected: Collected, table: Table) -> dict[int, int]:
    """The number of the day that each column is."""
    found = {}
    for column, head in table.heads.items():
        if head.reading.day is not None:
            collected.begin_day(head.reading, has_time=False)
            found[column] = collected.day
    return found


def _take_cells(
    collected: Collected, table: Table, row: Row, rows: Sequence[Row], above: _Above
) -> None:
    """Every cell is a session, in the room or on the day of its column."""
    first = len(collected.sessions)
    for cell in row.cells:
        head = head_of(table, cell)
        if cell.column in above.days:
            collected.day = above.days[cell.column]
        lines = cell_readings(row.reading, cell)
        if not lines or (head is None and cell.columns == 1 and table.shape is Shape.DAYS):
            said = "; ".join(one.text for one in lines if one.times is None)
            told = Note(cell.start, cell.end, f"left out, for no day is above it: {said}")
            collected.notes += [told] if said else []
            continue
        found = _in_cell(collected, table, row, lines)
        under_sections(found, cell, above.sections)
        for session in found:
            if len({one.times for one in found}) == 1 and _own_time(lines) is None:
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
    over = (days.get(one, 0) for one in range(cell.column + 1, cell.column + cell.columns))
    for day in dict.fromkeys(over) if first is not None else ():
        if first is not None and day not in (0, first.day):
            collected.sessions.append(first.on_day(day))


def _in_cell(
    collected: Collected, table: Table, row: Row, lines: Sequence[Reading]
) -> list[Session]:
    """The sessions in a cell: one, or one for each time in it."""
    before = len(collected.sessions)
    if any(one.where in (Where.LEADING, Where.ALONE) for one in lines[:-1] or lines):
        collected.close_section()
        for piece in pieces(lines, collected.layout):
            collected.take(piece, heads=True)
        collected.close_section()
        found = collected.sessions[before:]
        end_in_turn(found, row)
        in_one_room(found, lines[-1])
        return found
    session = session_at(collected, row, table)
    if (own := _own_time(lines)) is not None:
        session.times, session.when = own, told(lines[-1], own.start, own.end)
        lines = lines[:-1]
    block = Block(session, collected.layout, None)
    block.above = False
    lines = take_family_names(block, _without_length(session, _without_ids(lines)))
    read_head(block, lines[0], Column(0, len(lines[0].text)))
    block.keep(row.reading, "session")
    block.talks = talks_below(lines[0].text, lines[1:])
    for reading in lines[1:]:
        told_of = reading.line in block.talks
        is_post = block.layout.posts_below and block.last == "name"
        # also below a title that says no more than `Panel`
        goes_on = block.layout.kinds_first and block.title_goes_on
        if reading is lines[1] and (goes_on or (is_section(reading.text) and not told_of)):
            take_subtitle(block, reading)
        elif are_clauses(reading.text) and not told_of:
            take_clauses(block, reading)
        elif reading.people.score > _SURE and not (told_of or is_post):
            take_people(block, reading)
        else:
            read_line(block, reading, in_cell=True)
    collected.finish(block)
    return collected.sessions[before:]


def _own_time(lines: Sequence[Reading]) -> Times | None:
    """The range that is the last line of a cell: it says more than the time of the row does."""
    times = lines[-1].times if len(lines) > 1 and lines[-1].where is Where.ALONE else None
    return times if times is not None and times.last is not None else None


def _without_length(session: Session, lines: Sequence[Reading]) -> Sequence[Reading]:
    """Lines without the length that one below the title ends with: `Ada Sample, 45 min`."""
    ends = [length_behind(one.text) for one in lines[1:]]
    found = [(number, end) for number, end in enumerate(ends, 1) if end is not None]
    if len(found) != 1:
        return lines  # each of several talks has its own
    [(number, end)] = found
    session.length = session.length or end.minutes
    line = lines[number].line
    shorter = Reading(lines[number].number, line._replace(text=line.text[: end.start]))
    return [*lines[:number], shorter, *lines[number + 1 :]]


def _without_ids(lines: Sequence[Reading]) -> Sequence[Reading]:
    """Lines without what markup calls an id, or a long number: they say nothing of a session."""
    return [
        one for one in lines if not (one.line.called == "id" or _ID.fullmatch(one.text))
    ] or lines
