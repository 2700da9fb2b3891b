"""Tables whose sheets are filled in like forms: a session each, or several below each other.

A sheet with nothing but people belongs to the session of another sheet that it is called by; one
may have a column for each panel beside people, or have its names of columns down the first one.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise, takewhile
from typing import NamedTuple

from confsched.findings import Finding
from confsched.formats.columns.fields import columns
from confsched.formats.records.crossed import Parts, crossed, may_be_crossed
from confsched.formats.records.days_of_rooms import days_of_rooms, may_have_days_of_rooms
from confsched.formats.records.entries import is_sessions
from confsched.formats.records.forms import (
    Form,
    Forms,
    NoFormError,
    cells_of,
    head_of,
    is_counted,
    label_of,
    labels_in,
    named_in,
)
from confsched.formats.records.layout.shapes import are_people
from confsched.reading import Document, Mapping, Places, Value, mappings_in
from confsched.reading.drawn_sheets import drawn_sheets
from confsched.reading.remade import Item, mapping_like, named_lists, sequence_like
from confsched.reading.table import Row, Sheet, Table, table_like
from confsched.reading.tabular import read_table
from confsched.reading.tree import from_to
from confsched.source import Source
from confsched.text.person_names import folded

_MOST = 4000  # rows of a sheet
_FEWEST = 2  # sessions; labels on a sheet
_LOOKED_AT = 12  # rows
_SESSIONS, _PEOPLE = "sessions", "people"  # lists that are made
_TAKING_PART = ("Speakers", "Panelists", "Participants")  # what a field with people is called


def filled_in(document: Document, data: bytes) -> Document | None:
    """A document whose sheets are filled in like forms, as lists; None where they are not."""
    if not any(map(_may_be_forms, document.roots)):
        return None
    sheets, findings, source = drawn_sheets(document, data)
    book = _Book(source, [one for one in sheets if any(any(row.cells) for row in one.rows)])
    lists = book.lists()
    if not lists:
        return None
    root = named_lists(lists) if len(lists) > 1 else next(iter(lists.values()))
    return document._replace(source=source, roots=(root,), findings=(*findings, *book.findings))


class _Read(NamedTuple):
    """A sheet, its sessions, if they are forms, and what stands above the first one."""

    sheet: Sheet
    forms: Sequence[Form] = ()
    above: Sequence[tuple[str, int]] = ()

    @property
    def has_only_people(self) -> bool:
        """Whether all are in one session, of which nothing is said."""
        return len(self.forms) == 1 and not self.forms[0].said


class _Book:
    """Sheets while lists are made of them, and what is noticed of these."""

    def __init__(self, source: Source, sheets: Sequence[Sheet]) -> None:
        self.like = Mapping(Places(source))
        self.findings: list[Finding] = []
        labels = labels_in(row for sheet in sheets for row in sheet.rows)
        read = [_forms(one, self.like, labels) for one in sheets]
        self.forms = [one for one in read if one.forms and not one.has_only_people]
        self.others = [one for one in read if not one.forms or one.has_only_people]
        self.tables = [self.table(one.sheet) for one in self.others]

    def table(self, sheet: Sheet) -> Table:
        """A sheet that is a table."""
        table, found = read_table(self.like.places, sheet.rows, is_sessions)
        self.findings += found
        return table

    @property
    def is_filled_in(self) -> bool:
        """Whether there are several forms, or one that says when it is and who is in it."""
        forms = [form for one in self.forms for form in one.forms]
        return len(forms) >= _FEWEST or any(one.is_whole for one in forms)

    def lists(self) -> dict[str, Table]:
        """All lists by their names; none where no sheet is filled in."""
        sessions = [form.row(self.like) for one in self.forms for form in one.forms]
        made, known = self.is_filled_in, _titles(self.tables)
        tables: dict[str, Table] = {}
        parts: Parts = {}
        for one, table in zip(self.others, self.tables, strict=True):
            title = named_in(known, one.sheet.name) if one.forms else ""
            if title:
                parts.setdefault(title, []).extend(one.forms[0].people)
            elif found := crossed(table, known):
                tables[_PEOPLE] = found[0]
                parts |= found[1]
            elif (listed := days_of_rooms(table)) is not None:
                tables[one.sheet.name], made = listed, True
            else:
                tables[one.sheet.name] = table
            made = made or (len(self.others) == 1 and _is_turned(one.sheet, table))
        lists = {name: _with_people(one, parts) for name, one in tables.items()}
        if not known:
            sessions += (_session(title, people) for title, people in parts.items())
        if sessions:
            above = dict(chain.from_iterable(one.above for one in self.forms))
            lists = {_SESSIONS: table_like(sessions[0], sessions, above.items()), **lists}
        return lists if made or parts else {}


def _with_people(table: Table, parts: Parts) -> Table:
    """A list of sessions that have those who are said elsewhere to be in them."""
    title = _title_in(table)
    rows = mappings_in(table)
    if not title or not any(row.get(title) in parts for row in rows):
        return table
    return table_like(
        table, [_with(row, parts.get(str(row[title]), [])) for row in rows], table.above
    )


def _with(row: Mapping, people: Sequence[Mapping]) -> Mapping:
    name = next((one for one in _TAKING_PART if one not in row), "")
    return mapping_like(row, [*row.entries(), *_taking_part(name, people)]) if name else row


def _taking_part(name: str, people: Sequence[Mapping]) -> Iterator[Item]:
    """Some people as a field of their session."""
    if people:
        whole = from_to(people[0].packed, people[-1].packed)
        listed = sequence_like(people[0], ((one, one.packed) for one in people), whole)
        yield name, listed, whole, whole


def _session(title: str, people: Sequence[Mapping]) -> Mapping:
    """A session of which nothing is said but who is in it, below its title."""
    head = next(people[0].entries())[2]
    told = [("Title", title, head, head), *_taking_part(_TAKING_PART[0], people)]
    return mapping_like(people[0], told, head)


def _titles(tables: Iterable[Table]) -> dict[str, str]:
    """The titles of sessions in lists of them, by what stands there and in the first column."""
    found: dict[str, str] = {}
    for table in tables:
        title = _title_in(table)
        for row in mappings_in(table) if title else ():
            called = (next(iter(row.values())), row[title])
            found |= {folded(str(one)): str(row[title]) for one in called if one and row[title]}
    return found


def _title_in(table: Table) -> str:
    """The column of titles in a list of sessions; empty in others."""
    rows = mappings_in(table)
    names = [*rows[0]] if rows else []
    of_people = are_people(names) or may_be_crossed(table)
    found = {} if of_people else columns(names)
    return next((name for name, one in found.items() if one.field == "title"), "")


def _is_turned(sheet: Sheet, table: Table) -> bool:
    """Whether the columns of a table are called by what stands down the first one of its sheet."""
    names = [name.strip() for one in table[:1] if isinstance(one, Mapping) for name in one]
    down = [(row.cells[0] or "").strip() for row in sheet.rows if any(row.cells)]
    return len(names) > _FEWEST and names[1:] == down[1:]


def _may_be_forms(root: Value) -> bool:
    """Whether a sheet has several labels before what they say, or names of people's columns."""
    values = root.values() if isinstance(root, Mapping) else (root,)
    tables = [one for one in values if isinstance(one, Table)]
    short = all(len(one) <= _MOST for one in tables)
    asked = (_has_labels, may_be_crossed, may_have_days_of_rooms)
    return short and any(may_be(one) for one in tables for may_be in asked)


def _has_labels(table: Table) -> bool:
    rows = [one for one in table[:_LOOKED_AT] if isinstance(one, Mapping)]
    heads = [[*rows[0]]] if rows else []
    told = [[str(one) for one in row.values() if one] for row in rows]
    cells = [cells_of(Row([*one], [0] * len(one))) for one in (*heads, *told) if one]
    labelled = sum(bool(label_of(one, frozenset())) for one in cells)
    beside = len(cells[0]) > 1 and all(is_counted(one.text) for one in cells[0]) if cells else False
    return labelled >= _FEWEST or beside or any(map(head_of, cells))


def _forms(sheet: Sheet, like: Mapping, labels: frozenset[str]) -> _Read:
    """The sessions on a sheet, below each other or side by side."""
    parts = [_below(part, like, labels) for part in _sides(sheet) or [sheet]]
    if not all(one.forms for one in parts):
        return _Read(sheet)
    above = [*parts[0].above, *_above(sheet)] if len(parts) > 1 else parts[0].above
    return _Read(sheet, [*chain.from_iterable(one.forms for one in parts)], above)


def _sides(sheet: Sheet) -> list[Sheet]:
    """The parts of a sheet below cells beside each other that number panels: `Panel 1, Panel 2`."""
    heads = (n for n, row in enumerate(sheet.rows) if len(cells_of(row)) > 1)
    head = next(heads, 0)
    cells = cells_of(sheet.rows[head]) if sheet.rows else []
    told = {one.text for one in cells}
    if not _FEWEST <= len(told) == len(cells) or not all(map(is_counted, told)):
        return []
    columns = [*(one.column for one in cells), None]
    return [
        Sheet("", [Row(row.cells[a:b], row.marks[a:b]) for row in sheet.rows[head:]])
        for a, b in pairwise(columns)
    ]


def _above(sheet: Sheet) -> Iterator[tuple[str, int]]:
    """What stands alone in the first rows of a sheet."""
    for cells in takewhile(lambda one: len(one) < _FEWEST, map(cells_of, sheet.rows)):
        yield from ((one.text, one.mark) for one in cells)


def _below(sheet: Sheet, like: Mapping, labels: frozenset[str]) -> _Read:
    """The sessions below each other; one without a title is called like the sheet, or is none."""
    try:
        found = Forms(like, labels).read(sheet.rows)
    except NoFormError:
        return _Read(sheet)
    found = [one for one in found if one.said or one.people]
    above = [*takewhile(lambda one: one.is_bare, found)]
    forms = [*_dated(found[len(above) :])]
    mark = next((cell.mark for row in sheet.rows for cell in cells_of(row)), 0)
    title = ("Title", sheet.name, mark, mark) if len(forms) == 1 and sheet.name else None
    alone = title is not None and not above and not forms[0].said
    for one in () if alone else forms:
        one.settle(title)
    titled = alone or all(one.has("title") and one.takes_place for one in forms)
    told = [(str(text), at) for one in above for _, text, _, at in one.said]
    return _Read(sheet, forms, told) if forms and titled else _Read(sheet)


def _dated(forms: Sequence[Form]) -> Iterator[Form]:
    """The sessions, with the day that stands above some of them."""
    day: Sequence[Item] = ()
    for form in forms:
        own = [*takewhile(lambda one: one[0] == "Date" and one[2] == one[3], form.said)]
        day = own or day
        if form.is_headed and not form.has("title", "number"):
            day = form.said
        else:
            form.said += () if form.is_dated else day
            yield form
