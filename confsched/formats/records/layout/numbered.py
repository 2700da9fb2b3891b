"""Rows of which some have a title, and others a talk for each of several tracks: `track1: boats`.

The keys that are numbered say nothing but the place, so a row that has a title has none of them;
elsewhere `Track 1` and `Track 2` beside a title are topics.
"""

from collections.abc import Iterable, Sequence

from confsched.formats.columns.fields import Column
from confsched.formats.records.layout.sides import Side
from confsched.patterns import pattern
from confsched.reading import Mapping, Value, rows_in

_NUMBERED = pattern(r"(?i)(track|stream|room|hall|stage|saal|raum|sala|salle)[ _-]?(\d{1,2}|[a-d])")


def numbered_sides(
    names: Iterable[str], titled: Sequence[str], items: Iterable[Value]
) -> dict[str, Side]:
    """The columns of several places with what takes place in each; none in most lists."""
    found = {name: one for name in names if (one := _NUMBERED.fullmatch(name))}
    if len(found) < 2 or not titled:
        return {}
    several = [row for row in rows_in(items) if not found.keys().isdisjoint(row)]
    apart = all(not any(row.get(name) for name in titled) for row in several)
    if not apart or not all(_are_texts(row, found) for row in several):
        return {}
    return {name: Side(numbered_place(name), Column("title")) for name in found}


def numbered_place(name: str) -> str:
    """How a place is called by whose name and number a key is: `Track 1` for `track1`."""
    one = _NUMBERED.fullmatch(name)
    return f"{one[1].capitalize()} {one[2].upper()}" if one else ""


def _are_texts(row: Mapping, names: Iterable[str]) -> bool:
    return all(isinstance(row.get(name, ""), str) for name in names)
