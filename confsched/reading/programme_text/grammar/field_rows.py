"""Rows of tables whose heads are fields: each is a session, and its cells are what heads say."""

from collections.abc import Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.block import Block
from confsched.reading.programme_text.grammar.cell_slots import end_below, reach
from confsched.reading.programme_text.grammar.collecting import Collected
from confsched.reading.programme_text.grammar.drafts import Session, told
from confsched.reading.programme_text.grammar.heads import LIKELY, Column, is_number
from confsched.reading.programme_text.grammar.lines import read_lines
from confsched.reading.programme_text.grammar.people_and_rooms import set_room
from confsched.reading.programme_text.grammar.people_columns import take_people_in
from confsched.reading.programme_text.grammar.titling import (
    read_beside,
    read_details,
    read_head,
    take_kind,
)
from confsched.reading.programme_text.page import Cell
from confsched.reading.programme_text.programme import LEFT_OVER
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import (
    is_generic,
    is_pause,
    is_section,
    type_of,
)
from confsched.reading.programme_text.tables.cell_lines import cell_readings
from confsched.reading.programme_text.tables.heads import Head
from confsched.reading.programme_text.tables.heads_and_cells import (
    Row,
    Table,
    end_of,
    length_of,
)
from confsched.reading.programme_text.words.plain import folded
from confsched.reading.programme_text.words.programme import COUNTED
from confsched.reading.programme_text.words.untold import is_nobody
from confsched.text.title_words import PAUSES

_PLACE = 60  # characters
_BETWEEN = pattern(r"\s*;\s*|\s/\s|\s&\s")
# heads of titles, beside which `Session` says where a talk belongs
_OF_TALKS = pattern(
    r"(?!sess|sitz).*tit|(?:talk|paper|presentation|lecture|contribution|vortrag|beitrag)s?\b"
)
_PLAIN_FIELDS = frozenset(
    ("room", "track", "abstract", "notes", "number", "time", "duration", "type", "language", "link")
)


def session_at(collected: Collected, row: Row, table: Table) -> Session:
    """A session at the time of a row."""
    session = Session(row.reading.number, collected.day, length=length_of(row, table))
    if row.time is not None and row.time.times is not None:
        session.times = row.time.times
        session.when = told(row.time, session.times.start, session.times.end)
        session.zone = session.times.zone or table.zone
        end = end_of(row, table)
        if end is not None and end.times is not None:
            session.times = session.times._replace(last=end.times.first)
    return session


def take_fields(
    collected: Collected, table: Table, row: Row, rows: Sequence[Row]
) -> dict[int, Block]:
    """A row is a session, or one for each of several cells below the head of titles."""
    titled = title_column(table)
    wide = table.heads.get(titled)
    alike = [one for one, head in table.heads.items() if wide and head.reading is wide.reading]
    titles = [cell for cell in row.cells if cell.column in alike]
    if len(titles) < 2 or len({cell.column for cell in titles}) < 2:
        block = _take_one(collected, table, row, rows, row.cells)
        return {cell.column: block for cell in row.cells}
    others = [cell for cell in row.cells if cell not in titles]
    return {
        cell.column: _take_one(collected, table, row, rows, [cell._replace(column=titled), *others])
        for cell in titles
    }


def _take_one(
    collected: Collected, table: Table, row: Row, rows: Sequence[Row], cells: Sequence[Cell]
) -> Block:
    """A session of a row; its cells are what the heads of their columns say."""
    block = Block(session_at(collected, row, table), collected.layout, None)
    block.above = False
    cells = _with_title(table, cells)
    titled = _titled(table, row, cells)
    group = _group_over(table, row)
    if group is not None:
        block.session.track = told(group, 0, len(group.text.rstrip(" :")))
        cells = [cell for cell in cells if cell.start != group.line.start]
    # where people come from is said of those who are known by then
    last = {cell.column for cell in cells if _says(table, cell.column, "organization")}
    for cell in sorted(cells, key=lambda cell: (cell.column != titled, cell.column in last)):
        lines = cell_readings(row.reading, cell)
        head = table.heads.get(cell.column)
        if lines:
            _take_field(collected, block, lines, head, is_title=cell.column == titled)
    if block.session.times is not None and block.session.times.last is None:
        reach(block.session, end_below(table, row, rows, 1))
    block.session.doubt_titled()
    block.keep(row.reading, "session")
    collected.finish(block)
    return block


def _with_title(table: Table, cells: Sequence[Cell]) -> Sequence[Cell]:
    """The cells of a row, one over several columns in that of titles if this is among them."""
    titled = title_column(table)
    wide = [one for one in cells if one.column < titled < one.column + one.columns]
    return [one._replace(column=titled) if one in wide else one for one in cells]


def _group_over(table: Table, row: Row) -> Reading | None:
    """What stands beside the titles of several rows, this one among them, in one cell."""
    beside = table.beside.get(row.number, ())
    titled = title_column(table) if beside else 0
    for above, cell in beside:
        head = table.heads.get(cell.column)
        said = head is None or _says(table, cell.column, "title")
        if cell.column not in (titled, table.times) and said:
            return next(iter(cell_readings(above, cell)), None)
    return None


def _titled(table: Table, row: Row, cells: Sequence[Cell]) -> int:
    """The column with the title of a row: another one where that of titles is empty.

    That is one that says that there is a pause, the next that may have titles, or that of
    descriptions, or that of the ends, where somebody left out that there is none.
    """
    titled = title_column(table)
    told = {cell.column: lines for cell in cells if (lines := cell_readings(row.reading, cell))}
    if titled in told:
        return _pause_beside(table, row, cells, titled)
    paused = [column for column, lines in told.items() if is_pause(lines[0].text)]
    fields = ("title", "abstract", "time")
    others = (one for field in fields for one in sorted(told) if _says(table, one, field))
    return next(iter(paused), next(others, titled))


def _pause_beside(table: Table, row: Row, cells: Sequence[Cell], titled: int) -> int:
    """The column in which a pause is called so, where the column of titles says where it is."""
    firsts = {cell.column: cell_readings(row.reading, cell)[:1] for cell in cells}
    title = firsts[titled][0]
    if type_of(title.text) or len(title.text) > _PLACE:
        return titled
    kinds = (one for one in sorted(table.heads) if one != titled and _says(table, one, "title"))
    return next(
        (one for one in kinds if any(is_pause(x.text) for x in firsts.get(one, ()))), titled
    )


def _says(table: Table, column: int, field: str) -> bool:
    """Whether the head of a column is the name of a field."""
    head = table.heads.get(column)
    return head is not None and head.label is not None and head.label.field == field


def title_column(table: Table) -> int:
    """The column of titles: the one that says so, else the first that says nothing else.

    Beside `Title` a column `Session` says of what kind it is, and so does one with cells that
    stand beside several rows. Descriptions are the titles of a table that has no others, and so are
    they in its first column.
    """
    titled = [column for column in sorted(table.heads) if _says(table, column, "title")]
    free = [column for column, head in sorted(table.heads.items()) if head.label is None]
    if titled:
        plainly = (one for one in titled if _OF_TALKS.match(folded(table.heads[one].reading.text)))
        alone = (one for one in (*titled, *free) if one not in table.tall)
        return next(plainly, next(alone, titled[0]))
    texts = [column for column in sorted(table.heads) if _says(table, column, "abstract")]
    first = min(table.heads)
    return free[0] if free and first not in texts else next(iter(texts), first)


def _has_titles(head: Head | None) -> bool:
    return head is not None and head.label is not None and head.label.field == "title"


def _take_field(
    collected: Collected,
    block: Block,
    lines: Sequence[Reading],
    head: Head | None,
    *,
    is_title: bool,
) -> None:
    """Read a cell as what its head says that it has."""
    label = head.label_for(lines[0].text) if head is not None else None
    field = label.field if label is not None else ""
    if label is None and not is_title and _takes_unlabelled(block, lines, head):
        return
    if is_title and not block.titled:
        _take_title(block, lines[0], label.role if label is not None else "")
        lines = lines[1:]
    elif label is not None and label.role:
        for reading in lines:
            take_people_in(block, reading, label.role)
        return
    elif _has_titles(head) and block.session.kind in PAUSES and not type_of(lines[0].text):
        read_beside(block, lines[0], Column(0, len(lines[0].text)))
        lines = lines[1:]
    elif _has_titles(head) and not block.session.subtitle:
        take_kind(block, lines[0])
        lines = lines[1:]
    elif field == "date" and lines[0].day is not None:
        collected.begin_day(lines[0], has_time=False)
        block.session.day = collected.day
        return
    elif field == "organization":
        _take_bodies(block, lines)
        return
    elif field in _PLAIN_FIELDS:
        _take_plain(block, lines, field)
        return
    _read_cell(block, lines, head if label is None else None)


def _take_title(block: Block, reading: Reading, role: str) -> None:
    """Read a title; where people stand in the place of all titles, they are who speaks."""
    read_head(block, reading, Column(0, len(reading.text)))
    if role and reading.people.score >= LIKELY:
        take_people_in(block, reading, role)


def _read_cell(block: Block, lines: Sequence[Reading], head: Head | None) -> None:
    """Read a cell; what is not understood is kept with the head, where that says no field."""
    known = len(block.fates)
    read_lines(block, lines)
    if head is None:
        return
    name, fates = head.reading.text.strip(" :"), block.fates[known:]
    for number, (line, fate) in enumerate(zip(lines, fates, strict=False), known):
        if fate.what == LEFT_OVER:
            block.session.abstract.append(told(line)._replace(text=f"{name}: {line.text}"))
            block.fates[number] = fate._replace(what="abstract")


def _takes_unlabelled(block: Block, lines: Sequence[Reading], head: Head | None) -> bool:
    """Read a cell below a head that says no field, or below none; whether it is no more than that.

    A number says nothing, nor does a button called like its column; what kind of session a row is
    belongs to it.
    """
    if head is not None and _says_nothing(head, lines[0].text):
        return True
    kind = block.titled and _is_kind(lines)
    if kind:
        take_kind(block, lines[0])
    elif head is not None:
        block.last = ""  # it goes on with no title
    return kind


def _is_kind(lines: Sequence[Reading]) -> bool:
    """Whether a cell says what kind of session a row is, or which: `Session 1`, `Keynote`."""
    text = lines[0].text.strip()
    kind = " " not in text and type_of(text) != ""  # `excursion` below `Tags`
    return len(lines) == 1 and (kind or is_section(text) or is_generic(text))


def _says_nothing(head: Head, text: str) -> bool:
    """Whether a cell says its head, or the number of a session: `M1` below `Module` is no room."""
    name = folded(head.reading.text)
    return folded(text) == name or (name.strip(" .:") in COUNTED and is_number(text))


def _take_plain(block: Block, lines: Sequence[Reading], field: str) -> None:
    """A cell whose text is the value of a field, or says nothing that is wanted."""
    kind = type_of(lines[0].text) if field == "type" else ""
    if kind:
        block.session.kind = block.session.kind or kind
    elif field == "type" and not block.session.subtitle:
        take_kind(block, lines[0])  # `Vision paper`
    elif field == "room":
        set_room(block, lines[0], 0, len(lines[0].text))
    elif field == "track":
        block.session.track = told(lines[0])
    elif field in ("abstract", "notes"):
        for one in lines:
            if any(map(str.isalnum, one.text)) and not read_details(block, one):
                block.session.abstract.append(told(one))


def _take_bodies(block: Block, lines: Sequence[Reading]) -> None:
    """Where those come from who are in a session: as many as there are people, in their order."""
    people = block.session.people
    bodies = [told(one).text for one in lines]
    if len(people) != len(bodies) == 1:
        bodies = _BETWEEN.split(bodies[0])
    if len(people) != len(bodies):
        block.keep(lines[0], "not understood")
        return
    people[:] = [
        one if one.organization or is_nobody(body) else one._replace(organization=body)
        for one, body in zip(people, bodies, strict=True)
    ]
