"""Tables of people with a column for each panel, whose cells say who is on it, and as what.

`Name, Panel 1, Panel 2` with `M` (moderator), `P`, `x` or a role below the panels becomes a list of
who is on which panel, a row for each. Columns of marks that are called like no panel say something
else of somebody, unless roles stand in them.
"""

from collections.abc import Container, Iterator, Sequence
from collections.abc import Mapping as AnyMapping

from confsched.formats.columns.compared import role_in
from confsched.formats.columns.fields import columns
from confsched.formats.records.forms import is_counted, named_in
from confsched.reading import Mapping, Value, mappings_in
from confsched.reading.remade import Item, mapping_like
from confsched.reading.table import Table, table_like

_FEWEST = 2  # columns of panels
_LETTERS = {"m": "Moderator", "mod": "Moderator", "c": "Chair", "d": "Discussant", "h": "Host"}
_MARKS = frozenset(("p", "s", "x", "✓", "✔", "1", "y", "yes", "true", "ja", "oui", "si", "•"))
_OF_SESSIONS = frozenset(("title", "time", "date", "day", "start", "end", "room", "duration"))


def crossed(table: Table, known: AnyMapping[str, str]) -> Table | None:
    """The list that such a table is; None where it is none.

    `known` has what stands in cells of other tables, by its folded form.
    """
    panels = _panels(table, known)
    if len(panels) < _FEWEST:
        return None
    people = mappings_in(table)
    rows = [row for name in panels for row in _on(name, panels[name], people, panels)]
    rows += (one for one in people if not any(_mark(one.get(name)) for name in panels))
    return table_like(table, rows, table.above)


def may_be_crossed(table: Table) -> bool:
    """Whether several columns beside names of people have nothing but marks in them."""
    return len(_marked(table)) >= _FEWEST


def _panels(table: Table, known: AnyMapping[str, str]) -> dict[str, str]:
    """The columns that are panels, and what these are called."""
    marked = _marked(table)
    roled = any(_role(mark) for marks in marked.values() for mark in marks)
    called = {name: named_in(known, name) for name in marked}
    return {n: text or n for n, text in called.items() if text or roled or is_counted(n)}


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


def _on(
    name: str, panel: str, people: Sequence[Mapping], panels: Container[str]
) -> Iterator[Mapping]:
    """Those who are on a panel, whose column has a name, and as what."""
    for row in people:
        own = (one for one in row.entries() if one[0] not in panels)
        for _, value, key, mark in (
            one for one in row.entries() if one[0] == name and _mark(one[1])
        ):
            role: Item = ("Role", _role(_mark(value)) or "speaker", mark, mark)
            yield mapping_like(row, [("Panel", panel, key, key), role, *own])
