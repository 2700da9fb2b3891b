"""What names in a list say that the table of a system knows nothing of."""

from collections.abc import Container, Iterable

from confsched.formats.columns.fields import columns

_OF_SLOTS = frozenset(("start", "end", "room"))


def says_more(names: Iterable[str], table: Container[str]) -> bool:
    """Whether names that a table lacks say where or when a session is.

    Then a list is none of its system, though it has keys that such lists have.
    """
    found = columns([name for name in names if name not in table])
    return any(column.field in _OF_SLOTS for column in found.values())
