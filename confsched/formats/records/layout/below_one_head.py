"""What stands beside people in a column without a name: their head was one cell for both.

It is their surnames, more people, or where they all are from. Given names and surnames may have no
head at all.
"""

from collections.abc import Callable, Iterable
from itertools import pairwise

from confsched.formats.columns.fields import Column
from confsched.formats.likely import people_in
from confsched.formats.records.layout.telling import first_rows
from confsched.formats.records.people.bodies import employs
from confsched.patterns import pattern
from confsched.reading import Mapping, Value
from confsched.reading.table import is_nameless

_NAME = pattern(r"[^\W\d_][\w.'’ -]{0,30}")
_LEAST = 2  # rows
_LIKELY = 0.5  # that a text names somebody
_MORE = Column("name", "speaker", 2, several=True)


def with_columns_below_one_head(
    found: dict[str, Column], lists: Iterable[Value], names: Iterable[str]
) -> dict[str, Column]:
    """Columns with what those without a name are beside people, as the rows show."""
    somebody = any(column.role for column in found.values())
    for first, last in pairwise(names):
        if last in found or not is_nameless(last) or not (somebody or is_nameless(first)):
            continue
        column = found.get(first, Column("" if somebody else "name", "speaker"))
        if column.role and column.field == "name":
            pairs = _pairs(first_rows(lists), first, last)
            found = found | _beside(column, pairs, first, last, named=first in found)
    return found


def _beside(
    column: Column, pairs: list[tuple[str, str]], first: str, last: str, *, named: bool
) -> dict[str, Column]:
    """What two columns are, of which the first has people: by what stands in most of the rows."""
    if _most(pairs, _are_parts):
        return {
            first: column._replace(field="_first", several=False),
            last: column._replace(field="_last", several=False),
        }
    if named and 2 * sum(employs(body) for _, body in pairs) > max(len(pairs), _LEAST):
        return {last: column._replace(field="organization", several=False)}
    if named and not column.number and _most(pairs, lambda pair: _names(pair[1])):
        return {last: _MORE._replace(role=column.role)}
    return {}


def _most(pairs: list[tuple[str, str]], fits: Callable[[tuple[str, str]], bool]) -> bool:
    return len(pairs) >= _LEAST and 4 * sum(map(fits, pairs)) >= 3 * len(pairs)


def _pairs(rows: Iterable[Mapping], first: str, last: str) -> list[tuple[str, str]]:
    """The texts of two columns in rows that have both."""
    told = [(row.get(first), row.get(last)) for row in rows]
    return [
        (one.strip(), other.strip())
        for one, other in told
        if isinstance(one, str) and isinstance(other, str) and one.strip() and other.strip()
    ]


def _are_parts(pair: tuple[str, str]) -> bool:
    """Whether one word and what stands beside it are the parts of a name."""
    return " " not in pair[0] and all(map(_NAME.match, pair)) and _names(" ".join(pair))


def _names(text: str) -> bool:
    return people_in(text).score > _LIKELY
