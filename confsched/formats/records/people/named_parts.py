"""What somebody says of their sessions: `Moderator, Panel 1; Panelist, Panel 2`, `Boats (chair)`.

Sessions are named by ids or titles, or by the numbers that they are counted with.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeAlias

from confsched.formats.columns.compared import compared
from confsched.formats.columns.list_names import names_sessions
from confsched.formats.columns.people_names import DETAILS
from confsched.formats.drafts import Draft
from confsched.formats.records.people.posts import part_in
from confsched.patterns import pattern
from confsched.reading import Mapping, Value, mappings_in
from confsched.reading.table import Table
from confsched.text.person_names import folded

_LONGEST = 2000  # characters of a cell that names sessions
_OF = "(?:of|on|for|at|in|im|der|des|von|du|del|d[aei])(?: (?:the|de[mn]|die|l[ao]))?"
_BEFORE = pattern(rf"(?P<role>[^\W\d]+(?: [^\W\d]+)?)(?:\s*[,:–—-]\s*|\s+{_OF}\s+)(?P<rest>.+)")
_BEHIND = (
    pattern(r"(?P<rest>.+?)\s*[(\[](?P<role>[^()\[\]]+)[)\]]"),
    pattern(r"(?P<rest>.+?)(?:\s*[,:–—]\s*|\s+-\s+|\s+as\s+(?:an?\s+|the\s+)?)(?P<role>[^\W\d]+)"),
)
_SEMICOLON = pattern(r"\s*[;|\n]\s*")
_COMMA = pattern(r"\s*,\s*")
_AND = pattern(r"\s*(?:[,&+/]|\b(?:and|und|et|y|e|en)\b)\s*")
_COUNTED = pattern(  # `Panel 1: Boats`
    r"([^\W\d_]{4,}(?: [^\W\d_]{4,})?)\.? ?#?(\d{1,2})(?:\s*[-–—:.|]\s*(\S.*))?"
)
_SEVERAL = pattern(r"[;|]|\d, ?(?:[^\W\d_]+ ?)?\d|\n")  # `Panel 1, Panel 3`
_KINDS = frozenset(  # which are counted, beside panels and talks
    (
        *("roundtable", "round table", "podium", "workshop", "sitzung", "runde", "mesa"),
        *("mesa redonda", "sesion", "sessao", "seance", "table ronde", "tavola rotonda"),
        *("sessione", "taller"),
    )
)
_DOING = {"moderating": "moderator", "chairing": "chair", "speaking": "speaker"}


Find: TypeAlias = Callable[[str], Draft | None]  # a session by what it is called


class Named(NamedTuple):
    """A text that names a session, which may be none, and as what somebody is in it, if it says."""

    text: str
    session: Draft | None
    role: str


def say_parts(roots: Sequence[Value]) -> bool:
    """Whether a table alone has columns for people, their sessions, and their parts in these."""
    rows = mappings_in(roots[0]) if len(roots) == 1 and isinstance(roots[0], Table) else []
    names = [*rows[0]] if rows else []
    called = next(filter(names_sessions, names), "")
    if (
        "name" not in map(compared, names)
        or not called
        or any(map(_SEVERAL.search, _in(rows, called)))
    ):
        return False  # nobody could know which of several a title with a comma is
    told = (_in(rows, name) for name in names if compared(name) in DETAILS["role"])
    return any(2 * sum(bool(part_in(one)) for one in texts) > len(texts) for texts in told)


def _in(rows: Sequence[Mapping], name: str) -> set[str]:
    return {str(row[name]) for row in rows if row.get(name)}


def named_parts(text: str, find: Find, role: str = "") -> list[Named]:
    """The sessions that a text names, each with the part that is said before or behind it."""
    if session := find(text):
        return [Named(text, session, role)]
    if len(text) > _LONGEST:  # it tells of something else
        return [Named(text, None, role)]
    if found := _several(_SEMICOLON.split(text), find, role):
        return found
    before = _BEFORE.fullmatch(text)
    if before and (part := part_in(before["role"])):
        return named_parts(before["rest"], find, part)
    for match in filter(None, (form.fullmatch(text) for form in _BEHIND)):
        part, session = part_in(match["role"]), find(match["rest"])
        if part and session:
            return [Named(match["rest"], session, part)]
    lists = (_several(between.split(text), find, role) for between in (_COMMA, _AND))
    return next(filter(None, lists), [Named(text, None, role)])


def _several(texts: Sequence[str], find: Find, role: str) -> list[Named]:
    """What each of several texts names, if one is a session; a part alone is of those behind it."""
    found: list[Named] = []
    for text in texts if len(texts) > 1 else ():
        if part := part_in(text):
            role = part
        else:
            found += named_parts(text, find, role)
    return found if any(one.session for one in found) else []


def finder(names: Iterable[tuple[str, Draft]]) -> Find:
    """Finds sessions by what they are called, or by their numbers: `Panel 1`, `1`."""
    known: dict[str, Draft] = {}
    for name, session in names:
        known |= {name: session, folded(name): session}
    for name, session in [*known.items()]:
        match = _counted(name)
        for one in (match[2], folded(match[3] or "")) if match else ():
            known.setdefault(one, session)
    known.pop("", None)

    def find(text: str) -> Draft | None:
        match = _counted(text)
        number = match[2] if match and not match[3] else ""
        return next((known[one] for one in (text, folded(text), number) if one in known), None)

    return find


def part_of(text: str) -> str:
    """As what somebody is in the sessions that a column names: `Moderating`, `Moderator of`."""
    words = compared(text)
    first = words.partition(" ")[0]
    return part_in(text) or _DOING.get(first) or part_in(first)


def _counted(text: str) -> re.Match[str] | None:
    match = _COUNTED.fullmatch(text.strip())
    kind = compared(match[1]).removesuffix("s") if match else ""
    return match if names_sessions(kind) or kind in _KINDS else None
