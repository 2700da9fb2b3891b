"""Tables of people with a column for each panel, whose cells say who is on it, and as what.

`Name, Panel 1, Panel 2` has `M` (moderator), `P`, `x` or a role below the panels. Columns of marks
that are called like no panel say something else of somebody, unless roles stand in them.
"""

from collections.abc import Container, Iterator, Sequence
from collections.abc import Mapping as AnyMapping
from typing import TypeAlias

from confsched.formats.columns.compared import role_in
from confsched.formats.columns.fields import columns
from confsched.formats.records.forms import is_counted, named_in
from confsched.reading import Mapping, Value, mappings_in
from confsched.reading.remade import Item, mapping_like
from confsched.reading.table import Table, table_like

Parts: TypeAlias = dict[str, list[Mapping]]  # people by the titles of their sessions

_FEWEST = 2  # columns of panels
_OF_NAMES = ("name", "_first", "_last")
_LETTERS = {"m": "Moderator", "mod": "Moderator", "c": "Chair", "d": "Discussant", "h": "Host"}
_MARKS = frozenset(("p", "s", "x", "✓", "✔", "1", "y", "yes", "true", "ja", "oui", "si", "•"))
_OF_SESSIONS = frozenset(("title", "time", "date", "day", "start", "end", "room", "duration"))


def crossed(table: Table, known: AnyMapping[str, str]) -> tuple[Table, Parts] | None:
    """The people of such a table, and who of them is on which panel; None where it is none.

    `known` has the titles of sessions on other sheets, by what they are called there, folded.
    """
    panels = _panels(table, known)
    if len(panels) < _FEWEST:
        return None
    people = mappings_in(table)
    names = {name for name, one in columns(people[0], "speakers").items() if one.field in _OF_NAMES}
    own = [mapping_like(one, (x for x in one.entries() if x[0] not in panels)) for one in people]
    parts = {title: [*_on(name, people, names)] for name, title in panels.items()}
    return table_like(table, own, table.above), parts


def may_be_crossed(table: Table) -> bool:
    """Whether several columns beside names of people have nothing but marks in them."""
    return len(_marked(table)) >= _FEWEST


def _panels(table: Table, known: AnyMapping[str, str]) -> dict[str, str]:
    """The columns that are panels, and what these are called.

    Where none is called like one, roles in the cells of some tell.
    """
    marked = _marked(table)
    found = {name: named_in(known, name) or name for name in marked}
    called = {
        n: text for n, text in found.items() if text != n or n in known.values() or is_counted(n)
    }
    roled = any(_role(mark) for marks in marked.values() for mark in marks)
    return called if called or not roled else found


def _marked(table: Table) -> dict[str, set[str]]:
    """The columns of a list of people in which nothing but marks stands, and which these are."""
    rows = mappings_in(table)
    names = [*rows[0]] if rows else []
    people = columns(names, "speakers")
    fields = {one.field for name, one in columns(names).items() if name not in people}
    if not any(one.field in ("name", "_last") for one in people.values()) or fields & _OF_SESSIONS:
        return {}
    cells = ((name, {_mark(row.get(name)) for row in rows} - {""}) for name in names)
    told = ((name, marks) for name, marks in cells if name not in people and marks)
    return {name: marks for name, marks in told if all(map(_is_mark, marks))}


def _mark(value: Value) -> str:
    return str(value).strip().casefold() if value else ""


def _is_mark(mark: str) -> bool:
    return mark in _MARKS or bool(_role(mark))


def _role(mark: str) -> str:
    """The role that a letter stands for, or that a word says alone."""
    role, rest, _ = role_in(mark)
    return _LETTERS.get(mark, mark if role and not rest else "")


def _on(panel: str, people: Sequence[Mapping], names: Container[str]) -> Iterator[Mapping]:
    """Those who are on a panel, and as what; they stand where the cell with that does."""
    for row in people:
        called = (one for one in row.entries() if one[0] in names)
        for _, value, _, mark in (x for x in row.entries() if x[0] == panel and _mark(x[1])):
            role: Item = ("Role", _role(_mark(value)) or "speaker", mark, mark)
            yield mapping_like(row, [role, *called])
