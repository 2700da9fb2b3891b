"""Lists of sessions whose entries are lists themselves, with the time in front.

`[["9:00", "Registration"], ["10:00", "On boats", "Jo Sample"]]` is a table that somebody wrote into
a program or into data, whole or for each of several days.
"""

from collections.abc import Iterator
from typing import TypeGuard

from confsched.findings import Finding
from confsched.reading.answers import are_rows, table_of
from confsched.reading.headless import names_without_head
from confsched.reading.tree import Mapping, Sequence, Value

_DEEP = 4  # mappings and lists in each other
_IN_FRONT = (["Date"], ["Time"], ["Start"])


def with_tables(root: Value) -> tuple[Value, list[Finding]]:
    """The same with such lists as tables, and what there is to say of their rows."""
    if _are_timed(root):
        return table_of(root, _begins_with_time)
    found: list[Finding] = []
    for mapping, key in [*_holders(root, _DEEP)]:
        rows = mapping[key]
        if _are_timed(rows):
            mapping[key], more = table_of(rows, _begins_with_time)
            found += more
    return root, found


def _holders(value: Value, deep: int) -> Iterator[tuple[Mapping, str]]:
    """The mappings that have lists of lists, and under which key."""
    if isinstance(value, Mapping):
        for key, one in value.items():
            if isinstance(one, Sequence) and one and isinstance(one[0], Sequence):
                yield value, key
            elif deep:
                yield from _holders(one, deep - 1)
    elif isinstance(value, Sequence) and deep:
        for one in value:
            yield from _holders(one, deep - 1)


def _are_timed(rows: Value) -> TypeGuard[Sequence]:
    """Whether rows begin with when something is, be it below a head that says so."""
    if not are_rows(rows):
        return False
    cells = [[str(cell or "") for cell in row or ()] for row in rows]
    headed = _begins_with_time(cells[0])
    return bool(names_without_head(cells[headed:]))


def _begins_with_time(names: list[str]) -> bool:
    return names[:1] in _IN_FRONT
