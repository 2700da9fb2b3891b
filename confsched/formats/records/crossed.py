"""Tables of people with a column for each panel, whose cells say who is on it, and as what.

`Name, Panel 1, Panel 2` has `M` (moderator), `P`, `x` or a role below the panels, how sure it is
(`M?`, `tbc`, `declined`), or a note (`P (remote)`). Columns of marks that are called like no panel
say something else of somebody, unless roles stand in them.
"""

from collections.abc import Container, Iterator, Sequence
from collections.abc import Mapping as AnyMapping
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from confsched.formats.columns.compared import compared, role_in
from confsched.formats.columns.fields import columns
from confsched.formats.columns.names import ANSWERED
from confsched.formats.columns.people_names import OF_NAMES
from confsched.formats.records.cells.statuses import is_status
from confsched.formats.records.forms import begins_counted, named_in
from confsched.formats.values import says_yes
from confsched.patterns import pattern
from confsched.reading import Mapping, Value, mappings_in
from confsched.reading.remade import Item, mapping_like
from confsched.reading.table import Table, table_like

Parts: TypeAlias = dict[str, list[Mapping]]  # people by the titles of their sessions

_FEWEST = 2  # columns of panels
_LETTERS = {"m": "Moderator", "mod": "Moderator", "c": "Chair", "d": "Discussant", "h": "Host"}
_ON = frozenset(("p", "s"))
_NOT_ON = frozenset(("n/a", "na", "no show"))
_BEHIND = pattern(r"(.+?)\s*(?:\(([^()]+)\)|(\?))")  # `P (remote)`, `M?`
_OF_SESSIONS = frozenset(("title", "time", "date", "day", "start", "end", "room", "duration"))


class _Mark(NamedTuple):
    """What a cell below a panel says of somebody: as what they are on it, how sure, and a note."""

    role: str
    status: str = ""
    notes: str = ""


def crossed(table: Table, known: AnyMapping[str, str]) -> tuple[Table, Parts] | None:
    """The people of such a table, and who of them is on which panel; None where it is none.

    `known` has the titles of sessions on other sheets, by what they are called there, folded.
    """
    panels = _panels(table, known)
    if len(panels) < _FEWEST:
        return None
    people = mappings_in(table)
    names = {name for name, one in columns(people[0], "speakers").items() if one.field in OF_NAMES}
    own = [mapping_like(one, (x for x in one.entries() if x[0] not in panels)) for one in people]
    parts = {title: [*_on(name, people, names)] for name, title in panels.items()}
    return table_like(table, own, table.above), parts


def may_be_crossed(table: Table) -> bool:
    """Whether several columns beside names of people have nothing but marks in them."""
    return len(_marked(table)) >= _FEWEST


def _panels(table: Table, known: AnyMapping[str, str]) -> dict[str, str]:
    """The columns that are panels, and what these are called.

    Where none is called like one, they are those with roles in their cells, and between these.
    """
    marked = _marked(table)
    found = {name: named_in(known, name) or name for name in marked}
    called = {
        n: text
        for n, text in found.items()
        if text != n or n in known.values() or begins_counted(n)
    }
    roles = [{one.role for one in marks} - {"", "speaker"} for marks in marked.values()]
    roled = [n for n, told in enumerate(roles) if told]
    between = [*found][roled[0] : roled[-1] + 1] if roled else []
    return called or {name: found[name] for name in between}


def _marked(table: Table) -> dict[str, list[_Mark]]:
    """The columns of a list of people in which nothing but marks stands, and which these are."""
    rows = mappings_in(table)
    names = [*rows[0]] if rows else []
    people = columns(names, "speakers")
    fields = {one.field for name, one in columns(names).items() if name not in people}
    if not any(one.field in ("name", "_last") for one in people.values()) or fields & _OF_SESSIONS:
        return {}
    asked = (n for n in names if n not in people and compared(n) not in ("status", *ANSWERED))
    told = ((name, {_text(row.get(name)) for row in rows} - {""}) for name in asked)
    marks = ((name, [*map(_mark, texts)]) for name, texts in told if any(map(_is_on, texts)))
    return {name: [*filter(None, found)] for name, found in marks if _are_marks(name, found)}


def _are_marks(name: str, found: Sequence[_Mark | None]) -> bool:
    """Whether all that stands below a name are marks; most are below one that is of a panel."""
    known = len(found) - found.count(None)
    return known == len(found) or (begins_counted(name) and known * 2 > len(found))


def _text(value: Value) -> str:
    return str(value).strip() if value else ""


def _is_on(text: str) -> bool:
    """Whether a mark puts somebody on a panel."""
    return says_yes(text) is not False and text.casefold() not in _NOT_ON


@lru_cache(maxsize=1024)
def _mark(text: str) -> _Mark | None:
    """What a mark says; None where it is none. One that puts nobody on a panel has no role."""
    if not _is_on(text):
        return _Mark("")
    match = _BEHIND.fullmatch(text)
    said, behind = (match[1], match[2] or "tbc") if match else (text.replace("?", "tbc"), "")
    role = _role(said.casefold())
    if is_status(said):
        return _Mark("speaker", said, behind)
    sure = behind if is_status(behind) else ""
    return _Mark(role, sure, "" if sure else behind) if role else None


def _role(said: str) -> str:
    """The role that a letter, a cross or a word stands for."""
    role, rest, _ = role_in(said)
    on = "speaker" if said in _ON or says_yes(said) else ""
    return _LETTERS.get(said, said if role and not rest else on)


def _on(panel: str, people: Sequence[Mapping], names: Container[str]) -> Iterator[Mapping]:
    """Those who are on a panel, and as what: the first of what is said of them, below its head."""
    for row in people:
        called = (one for one in row.entries() if one[0] in names)
        for _, value, head, at in (x for x in row.entries() if x[0] == panel and _text(x[1])):
            mark = _mark(_text(value)) or _Mark("speaker", notes=_text(value))
            if mark.role:
                told = zip(_Mark._fields, mark, strict=True)
                own: list[Item] = [(name, text, head, at) for name, text in told if text]
                yield mapping_like(row, [*own, *called])
