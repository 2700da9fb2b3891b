"""What a file names and nothing explains: sessions by ids of no list, names of no column."""

from collections.abc import Container, Iterable

from confsched.findings import Finding
from confsched.formats.columns.fields import columns
from confsched.source import Span

_CALLED = (
    "no list says what takes place: {} sessions are called by their ids; "
    "put the file that describes them beside this one"
)
_OF_SLOTS = frozenset(("start", "end", "room"))


def no_list(count: int, first: Span) -> Finding:
    """F004 once, where nothing describes any of them."""
    return Finding(_CALLED.format(count), first, code="F004")


def no_session(name: str, at: Span) -> Finding:
    """F006 for a title or an id among others that sessions have."""
    return Finding(f"there is no session {name!r}", at, code="F006")


def says_more(names: Iterable[str], table: Container[str]) -> bool:
    """Whether names that a table lacks say where or when a session is.

    Then a list is none of its system, though it has keys that such lists have.
    """
    found = columns([name for name in names if name not in table])
    return any(column.field in _OF_SLOTS for column in found.values())
