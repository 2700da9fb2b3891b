"""Sessions that a schedule names by ids which no list explains."""

from confsched.findings import Finding
from confsched.source import Span

_CALLED = (
    "no list says what takes place: {} sessions are called by their ids; "
    "put the file that describes them beside this one"
)


def no_list(count: int, first: Span) -> Finding:
    """F004 once, where nothing describes any of them."""
    return Finding(_CALLED.format(count), first, code="F004")


def no_session(name: str, at: Span) -> Finding:
    """F006 for a title or an id among others that sessions have."""
    return Finding(f"there is no session {name!r}", at, code="F006")
