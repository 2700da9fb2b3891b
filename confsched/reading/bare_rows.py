"""Lists of sessions whose entries are lists themselves, with the time in front.

`[["9:00", "Registration"], ["10:00", "On boats", "Jo Sample"]]` is a table that somebody wrote into
a program or into data, whole or for each of several days.
"""

from collections.abc import Iterator
from collections.abc import Sequence as AnySequence
from typing import TypeGuard

from confsched.findings import Finding
from confsched.reading.answers import are_rows, table_of
from confsched.reading.headless import is_clock, names_without_head
from confsched.reading.remade import sequence_like
from confsched.reading.tree import Mapping, Sequence, Value

_DEEP = 4  # mappings and lists in each other
_IN_FRONT = (["Date"], ["Time"], ["Start"])


def with_tables(root: Value) -> tuple[Value, list[Finding]]:
    """The same with such lists as tables, and what there is to say of their rows."""
    if _are_timed(root):
        return table_of(root, _begins_with_time)
    found: list[Finding] = []
    holders = [*_holders(root, _DEEP)]
    tables = [_with_headings(mapping[key]) for mapping, key in holders]
    told = [*map(_names, tables)]
    others = next(filter(None, told), [])  # of which a day with few rows has the names
    for (mapping, key), rows, own in zip(holders, tables, told, strict=True):
        beside = [] if own else others
        if _are_timed(rows, beside):
            mapping[key], more = table_of(rows, _begins_with_time, beside=beside)
            found += more
    return root, found


def _holders(value: Value, deep: int) -> Iterator[tuple[Mapping, str]]:
    """The mappings that have lists of lists, and under which key."""
    if isinstance(value, Mapping):
        for key, one in value.items():
            if isinstance(one, Sequence) and any(isinstance(row, Sequence) for row in one[:2]):
                yield value, key
            elif deep:
                yield from _holders(one, deep - 1)
    elif isinstance(value, Sequence) and deep:
        for one in value:
            yield from _holders(one, deep - 1)


def _with_headings(rows: Value) -> Value:
    """Rows, and the texts between them as rows of one cell, as the headings of a table are."""
    if not isinstance(rows, Sequence) or not any(isinstance(one, str) for one in rows):
        return rows
    told = zip(rows, rows.all_marks(), strict=True)
    cells = ((sequence_like(rows, [(one, at)], at), at, one) for one, at in told)
    listed = ((cell if isinstance(one, str) else one, at) for cell, at, one in cells)
    return sequence_like(rows, listed, rows.packed)


def _are_timed(rows: Value, beside: AnySequence[str] = ()) -> TypeGuard[Sequence]:
    """Whether rows begin with when something is, be it below a head that says so."""
    return bool(_names(rows, beside))


def _names(rows: Value, beside: AnySequence[str] = ()) -> list[str]:
    """What the columns of rows of texts may be called which begin with when something is."""
    if not are_rows(rows, 1 if beside else 2):
        return []
    cells = [[str(cell or "") for cell in row or ()] for row in rows]
    if _begins_with_time(cells[0]):
        return cells[0] if len(cells) > 1 and is_clock(cells[1][:1]) else []
    return names_without_head(cells, beside)


def _begins_with_time(names: list[str]) -> bool:
    return names[:1] in _IN_FRONT
