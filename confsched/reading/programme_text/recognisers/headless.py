"""Tables without heads: in which column people stand, and in which only what kind a session is.

`Full paper` or `Keynote` is no title where another column has one.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers import places
from confsched.reading.programme_text.recognisers.names import LIKELY
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_generic, is_pause, type_of
from confsched.reading.programme_text.words.plain import folded

_LEAST = 4  # rows
_SHORTEST = 12  # characters of what is no more than `Hall 1`
_COLUMNS = range(1, 5)  # times stand before them
_COUNTED = pattern(r"\W*\d{1,3}$")
_CODE = pattern(r"[A-Z]{1,2}[-. ]?\d{1,3}[a-z]?")  # of a room: `V1`, `HS 12`


class Columns(NamedTuple):
    """The numbers of columns of tables without heads; 0 for what no column is."""

    kinds: int = 0
    people: int = 0
    rooms: int = 0


def columns_of(readings: Sequence[Reading]) -> Columns:
    """What stands in the columns of the tables of a page that have no heads."""
    rows = [_texts(one) for one in readings if one.times is not None and one.line.cells]
    rooms = next((n for n in _COLUMNS if _are_rooms([row[n] for row in rows if n in row])), 0)
    others = [n for n in _COLUMNS if n != rooms]
    kinds = next((n for n in others if _are_kinds(list(_pairs(rows, n)))), 0)
    people = 0 if kinds else next((n for n in others if _are_people(rows, n)), 0)
    return Columns(kinds, people, rooms)


def _texts(row: Reading) -> dict[int, str]:
    """The first line of each cell by its column."""
    return {cell.column: cell.text.split("\n")[0].strip() for cell in row.line.cells}


def _pairs(rows: Sequence[dict[int, str]], column: int) -> Iterator[tuple[str, str]]:
    """What stands in a column, and beside it."""
    for row in rows:
        if column in row and column + 1 in row and not is_pause(row[column]):
            yield row[column], row[column + 1]


def _are_kinds(pairs: Sequence[tuple[str, str]]) -> bool:
    """Whether a column has few values again and again, and the one behind it others each time."""
    again = Counter(_key(kind) for kind, _ in pairs)
    titles = {folded(title) for _, title in pairs if _may_be_title(title)}
    kinds = sum(again[_key(kind)] > 1 or bool(type_of(kind)) for kind, _ in pairs)
    repeated = sum(count for count in again.values() if count > 1)
    often = 3 * len(titles) >= 2 * len(pairs) and len(titles) > len(again)
    return min(len(pairs), repeated) >= _LEAST and often and 4 * kinds >= 3 * len(pairs)


def _key(kind: str) -> str:
    """What several cells have in common that count the sessions of one kind: `Lecture 02`."""
    return _COUNTED.sub("", folded(kind)) if is_generic(kind) else folded(kind)


def _are_rooms(texts: Sequence[str]) -> bool:
    """Whether a column has mostly rooms, codes of them, or `East: Lobby`; some of them again."""
    again = len(texts) >= _LEAST and len(set(texts)) < len(texts)
    named = sum(places.is_room(one) and not one.isdecimal() for one in texts)
    codes = again and (4 * named >= 3 * len(texts) or all(map(_CODE.fullmatch, texts)))
    housed = [text.partition(": ")[2] for text in texts] if again and not codes else []
    return codes or (bool(housed) and all(places.likeness(room) > 0 for room in housed))


def _may_be_title(text: str) -> bool:
    strange = max(people_in(text).score, places.likeness(text))
    return strange < LIKELY and len(text) > _SHORTEST and text[0] not in "(["


def _are_people(rows: Sequence[dict[int, str]], column: int) -> bool:
    """Whether nearly all that stands in a column is somebody, and another has titles."""
    named = [row for row in rows if column in row and len(row) > 2]
    people = sum(people_in(row[column]).score >= LIKELY for row in named)
    others = sum(
        people_in(text).score < LIKELY
        for row in named
        for other, text in row.items()
        if other not in (0, column)
    )
    return people >= _LEAST and 5 * people >= 4 * len(named) and 2 * others >= len(named)
