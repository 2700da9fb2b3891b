"""What entries say in one more mapping, whose name says nothing: `extendedProps: {room: Hall}`."""

from collections.abc import Callable, Iterable

from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import Column
from confsched.formats.records.fields.rules import rule_of
from confsched.formats.tables import Last, Table
from confsched.reading import Value, mappings_in, rows_in

_ENVELOPES = frozenset(
    (
        *("extended props", "props", "properties", "attributes", "fields", "custom fields"),
        *("meta", "metadata", "meta data", "data", "details", "info", "frontmatter", "event"),
    )
)
_TELLING = frozenset(("start", "time", "date", "end", "duration", "room", "track", "type"))


def envelope_rules(
    names: Iterable[str],
    items: Iterable[Value],
    columns: Callable[[Iterable[str]], dict[str, Column]],
) -> Table:
    """How such mappings are read that say where or when something is, or who is in it.

    What an entry says itself goes before.
    """
    found: dict[str, Last] = {}
    for name in names:
        inner = columns(_names_in(name, items)) if compared(name) in _ENVELOPES else {}
        told = {theirs: one for theirs, one in inner.items() if one.field != "title"}
        if any(one.role or one.field in _TELLING for one in told.values()):
            found[name] = Last({theirs: rule_of(theirs, one) for theirs, one in told.items()})
    return found


def _names_in(name: str, items: Iterable[Value]) -> list[str]:
    """The names of what stands in the mappings of a column; none where it has others."""
    told = [value for one in rows_in(items) if (value := one.get(name))]
    mappings = mappings_in(told)
    return [*dict.fromkeys(key for one in mappings for key in one)] if mappings == told else []
