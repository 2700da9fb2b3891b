"""Rows below sessions in tables whose heads are fields: who is in these, and talks in them."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from confsched.reading.programme_text.grammar.block import Block
from confsched.reading.programme_text.grammar.collecting import Collected
from confsched.reading.programme_text.grammar.column_sections import chairs_of, is_chair
from confsched.reading.programme_text.grammar.drafts import Told
from confsched.reading.programme_text.grammar.field_rows import title_column
from confsched.reading.programme_text.grammar.heads import is_number
from confsched.reading.programme_text.grammar.lines import read_line
from confsched.reading.programme_text.grammar.people_and_rooms import read_named
from confsched.reading.programme_text.grammar.people_columns import take_people_in
from confsched.reading.programme_text.grammar.talks import in_words, names_behind, talks_below
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_generic, is_section, type_of
from confsched.reading.programme_text.tables.cell_lines import cell_readings
from confsched.reading.programme_text.tables.heads_and_cells import Row, Shape, Table, is_head_again
from confsched.text.title_words import PAUSES


def goes_on(table: Table, row: Row, above: dict[int, Block]) -> bool:
    """Whether a row says more of the sessions above it: below the same time, who is in them."""
    firsts = [cell_readings(row.reading, cell)[:1] for cell in row.cells]
    labels = [lines[0].label for lines in firsts if lines]
    timed = any(cell.column == table.times for cell in row.reading.line.cells)
    named = bool(labels) and all(label is not None and bool(label.role) for label in labels)
    return named and not timed and all(cell.column in above for cell in row.cells)


def led_below(table: Table, rows: Sequence[Row]) -> frozenset[int]:
    """The rows with nothing but who chairs what stands above them; none if they head what follows.

    That is told from all of them: each stands below a session, and not each above one.
    """
    led = [row.number for row in rows if _names_a_chair(row)]
    above, below = ([_is_session(rows, one + step, step) for one in led] for step in (-1, 1))
    fields = table.shape is Shape.FIELDS
    return frozenset(led if fields and all(above) and not all(below) else ())


def _names_a_chair(row: Row) -> bool:
    lines = _lines(row)
    return row.time is None and len(lines) == 1 and is_chair(lines[0]) and bool(chairs_of(lines[0]))


def _is_session(rows: Sequence[Row], number: int, step: int) -> bool:
    """Whether the next row with a time, this way, has a session that somebody may chair."""
    way = rows[number::step] if number >= 0 else ()
    row = next((one for one in way if one.time is not None or _names_a_chair(one)), None)
    paused = row is not None and any(type_of(one.text) in PAUSES for one in row.cells)
    return row is not None and row.time is not None and not paused


def take_led(collected: Collected, row: Row, above: dict[int, Block]) -> bool:
    """Read such a row, where a session is known above it."""
    block = next(iter(above.values()), None)
    if block is not None:
        _read(collected, block, _lines(row))
    return block is not None


def take_more(collected: Collected, row: Row, above: dict[int, Block]) -> None:
    """Read such a row: it says more of the sessions in the columns above."""
    for cell in row.cells:
        _read(collected, above[cell.column], cell_readings(row.reading, cell))


def _read(collected: Collected, block: Block, lines: Sequence[Reading]) -> None:
    """Read lines of a session that was finished above."""
    known = len(block.fates)
    for reading in lines:
        read_line(block, reading)
    collected.fates += block.fates[known:]


def _holder(table: Table, row: Row, above: dict[int, Block]) -> Block | None:
    """The session above in which a row without a time tells of a talk; None for any other row.

    It has a time and nobody who speaks, but for those of the rows that it holds already.
    """
    titled = title_column(table) if table.shape is Shape.FIELDS else 0
    block, named = above.get(titled), {cell.column for cell in row.cells}
    if block is None or titled not in named or is_head_again(row, table) or _names_a_chair(row):
        return None
    untimed = next((cell.text for cell in row.cells if cell.column == table.times), "1")
    if not (is_number(untimed) or is_generic(untimed)):
        return None  # `Total`, `afterwards`
    session = block.session
    speaks = any(one.part == "speaker" for one in session.people) and not block.holds
    of_table = row.reading.day is None and not row.reading.line.bold
    held = of_table and session.times is not None and session.kind not in PAUSES and not speaks
    return block if held and not is_section(row.reading.text) else None


def take_held(
    collected: Collected, table: Table, row: Row, rows: Sequence[Row], above: dict[int, Block]
) -> bool:
    """Read a row that tells of a talk in the session above, if it does.

    What has one cell is read as the lines of a cell are, from what all those together look like.
    """
    block = _holder(table, row, above)
    if block is None:
        return False
    if not block.holds:
        lines = [one for below in _held(table, rows[row.number :], above) for one in _lines(below)]
        block.talks = talks_below(block.session.title.text, lines)
        block.holds = True
    if any(one.line in block.talks for one in _lines(row)):
        _read(collected, block, _lines(row))
    else:
        _take_talk(collected, table, row, block)
    return True


def _held(table: Table, rows: Sequence[Row], above: dict[int, Block]) -> Iterator[Row]:
    """The rows of one cell in the column of titles, up to the next with a time."""
    for row in takewhile(lambda row: row.time is None, rows):
        if len(row.cells) == 1 and _holder(table, row, above) is not None:
            yield row


def _lines(row: Row) -> list[Reading]:
    return [one for cell in row.cells for one in cell_readings(row.reading, cell)]


def _take_talk(collected: Collected, table: Table, row: Row, block: Block) -> None:
    """Read a row of several cells, and keep all that it says of the talk."""
    titled = title_column(table)
    known = len(block.fates)
    told_of = in_words("\t".join(cell.text for cell in row.cells))
    for cell in sorted(row.cells, key=lambda cell: cell.column != titled):
        head = table.heads.get(cell.column)
        role = head.label.role if head is not None and head.label is not None else ""
        for reading in cell_readings(row.reading, cell):
            if role:
                take_people_in(block, reading, role)
            elif cell.column == titled and (names := names_behind(reading)) is not None:
                read_named(block, reading, "speaker", *names)
    line = row.reading.line
    block.session.abstract.append(Told(told_of, line.start, line.end))
    block.fates[known:] = []
    block.keep(row.reading, "people")
    collected.fates += block.fates[known:]
