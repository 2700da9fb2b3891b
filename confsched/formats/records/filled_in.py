"""Tables whose sheets are filled in like forms: a session each, or several below each other.

A sheet with nothing but people belongs to the session of another list that it is called by.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, takewhile
from typing import NamedTuple

from confsched.findings import Finding
from confsched.formats.records.crossed import crossed, may_be_crossed
from confsched.formats.records.entries import is_sessions
from confsched.formats.records.forms import (
    Form,
    Forms,
    NoFormError,
    cells_of,
    label_of,
    labels_in,
    named_in,
    names_people,
)
from confsched.reading import Document, Mapping, Places, Value
from confsched.reading.drawn_sheets import drawn_sheets
from confsched.reading.remade import Item, mapping_like, named_lists
from confsched.reading.table import Row, Sheet, Table, table_like
from confsched.reading.tabular import read_table
from confsched.text.person_names import folded

_MOST = 4000  # rows of a sheet
_FEWEST = 2  # sessions; labels on a sheet
_LOOKED_AT = 12  # rows


def filled_in(document: Document, data: bytes) -> Document | None:
    """A document whose sheets are filled in like forms, as lists; None where they are not."""
    if not any(map(_may_be_forms, document.roots)):
        return None
    sheets, findings, source = drawn_sheets(document, data)
    sheets = [one for one in sheets if 0 < sum(any(row.cells) for row in one.rows) <= _MOST]
    labels = labels_in(row for sheet in sheets for row in sheet.rows)
    like = Mapping(Places(source))
    read = [*_named([_forms(one, like, labels) for one in sheets])]
    sessions = [form.row(like) for one in read if not one.named for form in one.forms]
    people = [row for one in read if one.named for row in _with_name(one)]
    others, is_crossed = _others([one.sheet for one in read if not one.forms], like, findings)
    if len(sessions) < _FEWEST and not (people or is_crossed):
        return None
    above = dict(chain.from_iterable(one.above for one in read))
    lists = {"sessions": table_like(sessions[0], sessions, above.items())} if sessions else {}
    lists |= others
    if people:
        lists["people"] = table_like(people[0], people, ())
    root = named_lists(lists) if len(lists) > 1 else next(iter(lists.values()))
    return document._replace(source=source, roots=(root,), findings=tuple(findings))


def _others(
    sheets: Sequence[Sheet], like: Mapping, findings: list[Finding]
) -> tuple[dict[str, Table], bool]:
    """Other sheets as tables by their names, and whether one crosses people and panels.

    What is noticed of them is added to the findings.
    """
    found = [(one, *read_table(like.places, one.rows, is_sessions)) for one in sheets]
    findings += chain.from_iterable(noticed for _, _, noticed in found)
    lists = {one.name: table for one, table, _ in found}
    made = {
        one.name: table
        for one in sheets
        if (table := crossed(lists[one.name], _cells(x for x in sheets if x is not one)))
    }
    return lists | made, bool(made)


def _cells(sheets: Iterable[Sheet]) -> dict[str, str]:
    """What stands in the cells of some sheets, by its folded form."""
    cells = (cell for sheet in sheets for row in sheet.rows for cell in cells_of(row))
    return {folded(cell.text): cell.text for cell in cells}


class _Read(NamedTuple):
    """A sheet, its sessions, if they are forms, and what stands above the first one."""

    sheet: Sheet
    forms: Sequence[Form] = ()
    above: Sequence[tuple[str, int]] = ()

    named: str = ""  # the session of another sheet in which all people on this one take part


def _may_be_forms(root: Value) -> bool:
    """Whether a sheet has several labels before what they say, or names of people's columns."""
    values = root.values() if isinstance(root, Mapping) else (root,)
    tables = [one for one in values if isinstance(one, Table) and len(one) <= _MOST]
    return any(_has_labels(one) or may_be_crossed(one) for one in tables)


def _has_labels(table: Table) -> bool:
    rows = [one for one in table[:_LOOKED_AT] if isinstance(one, Mapping)]
    heads = [[*rows[0]]] if rows else []
    told = [[str(one) for one in row.values() if one] for row in rows]
    cells = [cells_of(Row([*one], [0] * len(one))) for one in (*heads, *told) if one]
    labelled = sum(bool(label_of(one, frozenset())) for one in cells)
    return labelled >= _FEWEST or any(map(names_people, cells))


def _forms(sheet: Sheet, like: Mapping, labels: frozenset[str]) -> _Read:
    """The sessions on a sheet; one without a title is called like the sheet, or has only people."""
    try:
        found = Forms(like, labels).read(sheet.rows)
    except NoFormError:
        return _Read(sheet)
    found = [one for one in found if one.said or one.people]
    above = [*takewhile(lambda one: one.is_bare, found)]
    forms = [*_dated(found[len(above) :])]
    mark = next(cell.mark for row in sheet.rows for cell in cells_of(row))
    title = ("Title", sheet.name, mark, mark) if len(forms) == 1 and sheet.name else None
    alone = title is not None and not above and not forms[0].said
    for one in () if alone else forms:
        one.settle(title)
    titled = alone or all(one.has("title") and not one.is_bare for one in forms)
    told = [(str(text), mark) for one in above for _, text, _, mark in one.said]
    return _Read(sheet, forms, told) if forms and titled else _Read(sheet)


def _dated(forms: Sequence[Form]) -> Iterator[Form]:
    """The sessions, with the day that stands above some of them."""
    day: Sequence[Item] = ()
    for form in forms:
        if form.is_headed and not form.has("title", "number"):
            day = form.said
        else:
            form.said += () if form.is_dated else day
            yield form


def _named(read: Sequence[_Read]) -> Iterator[_Read]:
    """The sheets; what has only people is about a session that a cell of another sheet names."""
    known = _cells(one.sheet for one in read if not _has_only_people(one))
    for one in read:
        name = named_in(known, one.sheet.name) if _has_only_people(one) else ""
        alone = _has_only_people(one) and not name
        yield _Read(one.sheet) if alone else one._replace(named=name)


def _has_only_people(read: _Read) -> bool:
    return len(read.forms) == 1 and not read.forms[0].said


def _with_name(read: _Read) -> Iterator[Mapping]:
    """The people on a sheet, each with the session."""
    for one in read.forms[0].people:
        called = ("Session", read.named, one.packed, one.packed)
        yield mapping_like(one, [called, *one.entries()])
