"""Tables that stand below or beside each other on one sheet: sessions, then who speaks, the rooms.

The head of another table is a row in which nothing but names of columns stands; cells above it may
say how it is called, and what all of its rows share, as columns: `Speakers`, `Room: Hall A`. Who
chairs, the room, the track and the block are told so; a place or a topic may be that of the whole
conference, and stays a note. In place of the name for times there may be a day. Such cells part
tables that have the same head, too. Beside each other they stand where a column is empty.
"""

from collections.abc import Collection, Container, Iterator
from collections.abc import Mapping as AnyMapping
from itertools import count, takewhile
from typing import NamedTuple

from confsched.findings import Finding
from confsched.formats.columns.fields import columns
from confsched.formats.columns.list_names import section_of
from confsched.formats.columns.names import LISTS, SESSION
from confsched.formats.columns.people_names import ROLES
from confsched.formats.likely import place_likeness
from confsched.formats.records.cells.clocks import is_time
from confsched.formats.records.entries import is_sessions
from confsched.formats.records.layout.day_names import is_day
from confsched.formats.records.layout.labels_above import is_label, labelled
from confsched.formats.records.layout.shapes import names_of
from confsched.formats.records.times.above import day_in_text
from confsched.formats.records.times.heads_again import counted, days_in, groups_in
from confsched.patterns import pattern
from confsched.reading import Document, Mapping, Value, mappings_in
from confsched.reading.remade import BELOW, Item, mapping_like, named_lists
from confsched.reading.table import NAMELESS, Table, nameless, table_like
from confsched.reading.tree import from_to, start_of
from confsched.reading.workbook import Workbook

_TIME = "time"
_LIKELY = 0.5  # that a text is the name of a place
_ABOVE = 5  # rows above the head of a table
_SHORT = 30  # letters of the name of a column
_LEAST, _WITH_SESSIONS = 2, 3  # columns of a table, and of one of sessions
# what the first column of a table is called
_FIRST = frozenset(
    (
        *(name for section in LISTS.values() for name in section["name"]),
        *(name for field in ("start", "time", "date", "day", "title") for name in SESSION[field]),
        *("id", "first name", "last name", "vorname", "nachname", "prenom", "nom", "nombre"),
    )
)
# what may stand beside a day in a head
_NAMES = frozenset((*(name for names in SESSION.values() for name in names), *ROLES["speaker"]))
# besides the name, what at least one column says of the entries of a section
_TELLING = {
    "speakers": frozenset(("organization", "role", "bio", "email", "country", "pronouns", "phone")),
    "rooms": frozenset(("capacity", "equipment", "floor")),
    "tracks": frozenset(("color",)),
}
# what every table of sessions may say
_MAIN = frozenset(("title", "name", "room", "time", "start", "date", "day"))
_ROOM = "Room: "  # what stands before a hall
_AGAIN = pattern(r" \d+$")


class _Part(NamedTuple):
    """A table below another one: which section it is, its head as a row of the first, its rows.

    `begins` is the number of its first row, which is the head or a cell above it.
    """

    section: str
    begins: int
    above: tuple[tuple[str, int], ...]
    head: Mapping
    rows: list[Mapping]


def apart(document: Document) -> Document | None:
    """A document whose tables all stand by themselves; None where none stands below another."""
    if not document.source.is_table:
        return None
    findings: list[Finding] = [*document.findings]
    roots = [_lists(root, findings) for root in document.roots]
    if not any(roots):
        return None
    both = zip(roots, document.roots, strict=True)
    return document._replace(roots=tuple(new or old for new, old in both), findings=tuple(findings))


def _lists(root: Value, findings: list[Finding]) -> Mapping | Table | None:
    """All tables of a file by their names, where there are more than its sheets, or others.

    What is noticed of them is added to the findings.
    """
    values = root if isinstance(root, Mapping) else {"sessions": root}
    sheets = {name: table for name, table in values.items() if isinstance(table, Table)}
    narrow: dict[str, Table] = {}
    for name, table in sheets.items():
        narrow |= _beside(name, table, {*sheets, *narrow})
    found: dict[str, Table] = {}
    for name, table in narrow.items():
        parts = _parts(table)
        first = _dated(_without(table, parts[0].begins) if parts else table)
        blocks = (_blocks(first) or groups_in(first)) if first.again else []
        first, *others = days = blocks or (days_in(first) if first.again else [first])
        findings += counted(days) if not blocks else ()
        found[name] = labelled(first)
        for other in others:
            found[_free(name, {*narrow, *found}, BELOW)] = labelled(other)
        for part in parts:
            found[_free(part.section, {*narrow, *found})] = labelled(_dated(_table(part)))
    if found == sheets:
        return None
    if len(found) == 1 and not isinstance(root, Mapping):
        return found["sessions"]
    tables = [*found.values()]
    return named_lists(found, from_to(tables[0].packed, tables[-1].packed))


def _beside(name: str, table: Table, taken: Collection[str]) -> dict[str, Table]:
    """A table without the one that stands to its right behind an empty column, and that one.

    Each has a head of its own; the second may have the same names once more: `Title 2`.
    """
    rows = mappings_in(table)
    nameless = [one for one in (rows[0] if rows else ()) if NAMELESS.fullmatch(one)]
    empty = [one for one in nameless if not any(row.get(one) for row in rows)]
    names = names_of(table) if empty else []
    for gap in reversed(empty):
        own = names[: names.index(gap)]
        others = [one for one in names[len(own) :] if one not in empty]
        called = {one: plain if (plain := _AGAIN.sub("", one)) in own else one for one in others}
        if others and (kind := _kind_beside([*called.values()], own)):
            free = _free(name if kind == "sessions" else kind, taken)
            first = _with(table, rows, {one: one for one in own})
            first.above = _above_left(table, len(own))
            return _beside(name, first, (*taken, free)) | {free: _with(table, rows, called)}
    return {name: table}


def _above_left(table: Table, width: int) -> tuple[tuple[str, int], ...]:
    """The texts above the first columns of a sheet; what heads the table beside them is none."""
    source = table.places.source
    if not isinstance(source, Workbook):
        return table.above
    at = [(one, source.position(start_of(one[1])).column) for one in table.above]
    return tuple(one for one, column in at if column <= width)


def _kind_beside(names: list[str], own: list[str]) -> str:
    """What a table is that stands beside one of sessions: a section, or what it begins with.

    Where only its columns say when or where something is, or who speaks, they are of the same rows.
    """
    known, found = columns(own).values(), columns(names)
    told = {"speakers" if one.role else f"{one.field}s" for one in known} | {"sessions"}
    if section := _section(names):
        return section if is_sessions(own) and section in told else ""
    more = {one.field for one in found.values()} - {one.field for one in known}
    other = is_sessions(own) and names[0] not in found and more.isdisjoint(_MAIN)
    return names[0] if other else ""


def _with(table: Table, rows: list[Mapping], names: AnyMapping[str, str]) -> Table:
    """A table of some of its columns, by what these are called there, without rows of nothing."""
    cut = [[(names[it[0]], *it[1:]) for it in row.entries() if it[0] in names] for row in rows]
    told = [n for n, items in enumerate(cut) if any(item[1] for item in items)]
    again = (sum(n < at for n in told) for at in table.again)
    return table_like(table, [mapping_like(rows[n], cut[n]) for n in told], table.above, (*again,))


def _parts(table: Table) -> list[_Part]:
    """The tables below the first one; right below a head of sessions more is said of columns."""
    rows = mappings_in(table)
    first = int(bool(rows) and is_sessions([*rows[0]]))
    heads = [n for n, row in enumerate(rows[:-1]) if n >= first and _section(row.values())]
    if not heads:
        return []
    begins = [n - len(_above(rows[:n])) for n in heads]
    return [
        _Part(_section(rows[n].values()), first, _texts(rows[first:n]), rows[n], rows[n + 1 : end])
        for n, first, end in zip(heads, begins, [*begins[1:], len(rows)], strict=True)
    ]


def _blocks(table: Table) -> list[Table]:
    """The tables of one that has its head again below what is said of the rows of each."""
    rows = mappings_in(table)
    above = [_above(rows[:n]) for n in table.again]
    if not all(any(_tells_apart(text) for text, _ in _texts(one)) for one in above):
        return []
    ends = [*(n - len(one) for n, one in zip(table.again, above, strict=True)), len(rows)]
    top = _first_above(table, above)
    shared = tuple(line for line in top if not _tells_apart(line[0]))
    blocks = []
    for first, end, told in zip((0, *table.again), ends, ([], *above), strict=True):
        begins = rows[first] if first < end else table
        lines = (*_texts(told), *shared) if told else top
        blocks.append(table_like(begins, rows[first:end], lines))
    _part_headings(blocks)
    return blocks


def _first_above(table: Table, others: list[list[Mapping]]) -> tuple[tuple[str, int], ...]:
    """What stands above the first block: behind its name a hall, where one stands beside others."""
    placed = any(text.startswith(_ROOM) for one in others for text, _ in _texts(one))
    first = next((n for n, line in enumerate(table.above) if is_label(line[0])), 0)
    if not placed:
        return table.above
    return (*table.above[:first], *((_line(text), mark) for text, mark in table.above[first:]))


def _part_headings(blocks: list[Table]) -> None:
    """Part what stands with the day above each table: its room, or what the day is called.

    What stands there with all of them is the title of the conference.
    """
    parted = [{text: day_in_text(text) for text, _ in one.above} for one in blocks]
    rests = [rest for one in parted for day, rest in one.values() if day and rest]
    for block, told in zip(blocks, parted, strict=True):
        block.above = tuple(
            (text, mark)
            for line, mark in block.above
            for text in _parted(line, *told[line], alone=rests.count(told[line][1]) == 1)
        )


def _parted(line: str, day: str, rest: str, *, alone: bool) -> tuple[str, ...]:
    if not (day and rest):
        return (line,)
    if place_likeness(rest) >= _LIKELY:
        return day, f"{_ROOM}{rest}"
    return (f"{day}: {rest}",) if alone else (line,)


def _tells_apart(text: str) -> bool:
    """Whether a text is about the rows below it alone: `Room: Hall A`, or their day."""
    return is_label(text) or is_day(text)


def _above(rows: list[Mapping]) -> list[Mapping]:
    """The rows right above a head that say something of the table below it."""
    return [*takewhile(_is_title, rows[: -_ABOVE - 1 : -1])][::-1]


def _section(cells: Collection[Value]) -> str:
    """The section of a table whose head some cells are; empty where they are none."""
    filled: Iterator[Value] = filter(None, cells)
    first, second = next(filled, ""), next(filled, "")
    is_dated = _stands_for_times(first, second)
    if not is_dated and (not isinstance(first, str) or first.strip().casefold() not in _FIRST):
        return ""
    names = [one for one in cells if isinstance(one, str)]
    if is_dated:
        names[0] = _TIME
    if len({*names}) < max(len(names), _LEAST) or max(map(len, names)) > _SHORT:
        return ""
    for section, telling in _TELLING.items():
        found = columns(names, section)
        fields = {column.field for column in found.values()}
        named = not fields.isdisjoint(("name", "_first", "_last"))
        if named and 2 * len(found) > len(names) and not fields.isdisjoint(telling):
            return section
    whole = len(columns(names)) == len(names) >= _WITH_SESSIONS
    return "sessions" if whole and is_sessions(names) else ""


def _stands_for_times(first: Value, second: Value) -> bool:
    """Whether a day stands before the name of a column."""
    known = isinstance(second, str) and second.strip().casefold() in _NAMES
    return known and isinstance(first, str) and is_day(first)


def _dated(table: Table) -> Table:
    """A table whose column of times is called by their day: it stands above, and they are times."""
    first = table[0] if table else None
    name = next(iter(first), "") if isinstance(first, Mapping) else ""
    is_named = name.casefold() in _NAMES  # `To`, which is Thursday in other languages
    if not isinstance(first, Mapping) or is_named or not is_day(name):
        return table
    cells = [row.get(name) for row in mappings_in(table)]
    said = [one for one in cells if isinstance(one, str) and one]
    if not said or 2 * sum(map(is_time, said)) <= len(said):
        return table
    rows = [_called(row, name) for row in mappings_in(table)]
    above = (*table.above, (name, next(key for _, _, key, _ in first.entries())))
    return table_like(table, rows, above, table.again)


def _called(row: Mapping, name: str) -> Mapping:
    """A row whose column of some name is that of times."""
    items = ((_TIME if item[0] == name else item[0], *item[1:]) for item in row.entries())
    return mapping_like(row, items)


def _is_title(row: Mapping) -> bool:
    """Whether a row has one cell, which says something of the table that follows, or several."""
    texts = [one for one in row.values() if isinstance(one, str)]
    if len(texts) > 1:
        return any(map(is_label, texts)) and all(
            is_day(one) or is_label(_line(one)) for one in texts
        )
    return len(texts) == 1 and bool(section_of(texts[0]) or is_day(texts[0]) or is_label(texts[0]))


def _texts(rows: list[Mapping]) -> tuple[tuple[str, int], ...]:
    told = [[cell for cell in row.entries() if isinstance(cell[1], str)] for row in rows]
    lines = ((cell[1], cell[3]) for row in told if len(row) == 1 for cell in row)
    beside = ((_line(str(cell[1])), cell[3]) for row in told if len(row) > 1 for cell in row)
    return (*((str(text), mark) for text, mark in lines), *beside)


def _line(text: str) -> str:
    """What a cell among several above a table says as a line by itself: a hall is their room."""
    is_place = not is_label(text) and place_likeness(text) >= _LIKELY
    return f"{_ROOM}{text}" if is_place else text


def _free(name: str, taken: Container[str], between: str = " ") -> str:
    names = (f"{name}{between}{n}" for n in count(2))
    return name if name not in taken else next(one for one in names if one not in taken)


def _without(table: Table, end: int) -> Table:
    """The first table, without what stands below it."""
    return table_like(table, mappings_in(table[:end]), table.above)


def _table(part: _Part) -> Table:
    """A table under a head of its own; cells below none keep the numbers of their columns."""
    return table_like(part.head, [_row(row, part.head) for row in part.rows], part.above)


def _row(row: Mapping, head: Mapping) -> Mapping:
    """A row whose cells are called as a head says."""
    items: list[Item] = []
    for number, (column, value, _, mark) in enumerate(row.entries(), 1):
        name = head.get(column)
        if isinstance(name, str) or value is not None:
            called = name.strip() if isinstance(name, str) else nameless(number)
            items.append((called, value, head.mark(column) if column in head else mark, mark))
    return mapping_like(row, items)
