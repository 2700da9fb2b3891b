"""Cells of tables in a PDF: what stands in each, and the columns and rows that it takes."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from confsched.by_key import grouped
from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.pdf.times import completes, has_clock, leading
from confsched.reading.programme_text.front_ends.pdf.words import Row
from confsched.reading.programme_text.front_ends.plain_text import BULLET
from confsched.reading.programme_text.recognisers.clauses import leads_to_people
from confsched.reading.programme_text.recognisers.dates import days_in
from confsched.reading.programme_text.recognisers.names import LIKELY, begins_given, likeness
from confsched.reading.programme_text.recognisers.places import is_room
from confsched.reading.programme_text.recognisers.posts import holds_organization, holds_post
from confsched.reading.programme_text.words.joining import UNFINISHED

_BLANK = 0.3  # of the size of letters
_NEAR = 0.65  # of the size: rows of one paragraph are no farther apart
_LOOSER = 0.15  # of the size: rows are clearly farther apart than others are
_SAME = 0.5  # points
_FULL = 0.12  # of the width: a row with less room left is full
_MOST = 0.25  # of the width: a row with less room left is full where a long word finds none
_HALF = 0.5  # of the width: so is one below which a single word stands that finds none
_WORD = 4.0  # times the size: a row with less room is full where a word finds none
_SEVERAL = 3  # rows that end near the same place, which is where text ends
_LONG = 12  # times the size: a row of nothing but a name is no longer
_FAR = 4.0  # times the size: what stands so far from what is beside it is no part of it
_LABEL = pattern(r"[A-Z]\w{1,30}(?: \w{1,30})?: ")
_NAMED = pattern(r"[^\W\d_][^\s,]+(?: [^\s,(|]+){1,3}?(?=$|,| [(|–—-])")
_ASIDE = pattern(r" \([^()]*\)")
_IN_BRACKETS = pattern(r"\(([^()]{3,40})\)$")
_AND = pattern(r", | and | & |; ")
_BEHIND = pattern(r" [–—-] |: ")
_HONORIFIC = r"\b(?:dr|prof|mrs?|ms|mag|ing|rev|hon|frau|herr)\.?$"  # the name is below
_UNFINISHED = pattern(rf"{UNFINISHED}|[-–—:;/]$|{_HONORIFIC}", re.IGNORECASE)


class Cell(NamedTuple):
    """Rows of text in a cell that begins in a column, and how far text can go to the right."""

    rows: tuple[Row, ...]
    column: int
    columns: int
    height: int
    limit: float


class Grid(NamedTuple):
    """A table: rows of cells, from where to where it stands, and the edges of drawn columns."""

    rows: tuple[tuple[Cell, ...], ...]
    top: float
    bottom: float
    edges: tuple[float, ...] = ()


class Width(NamedTuple):
    """How far text goes in a column, and whether rows end before that though more would fit.

    `near` is how far apart its rows may be, of their size, that go on in each other.
    """

    limit: float
    broken: bool = True
    near: float = _NEAR


def widths_of(grid: Grid) -> dict[tuple[int, int], Width]:
    """The widths of the columns of a table, and of several that cells take together."""
    found = grouped(((cell.column, cell.columns), cell) for cell in chain.from_iterable(grid.rows))
    return {place: _width(cells) for place, cells in found.items()}


def _width(cells: Sequence[Cell]) -> Width:
    limit = max(cell.limit for cell in cells)
    narrow = [cell for cell in cells if cell.limit >= limit - 1 or not cell.rows]
    rows = [row for cell in cells for row in cell.rows]
    own = limit_of(rows, limit, _LONG)
    full = [row for cell in cells for row in cell.rows[:-1] if own - row.right < _WORD * row.size]
    limit = min(limit, own) if len(full) > 1 else limit  # else rows are only alike
    pairs = [pair for cell in narrow for pair in pairwise(cell.rows)]
    gaps = sorted((row.top - above.bottom) / row.size for above, row in pairs)
    near = min(_NEAR, gaps[len(gaps) // 4] + _LOOSER) if gaps else _NEAR
    return Width(limit, any(_fits(*pair, limit) for pair in pairs), near)


def limit_of(rows: Sequence[Row], default: float, least: float) -> float:
    """Where text ends, if several rows end near one place that are as long as so many letters.

    And if some row would have gone on up to where it could end by `default`.
    """
    broken = [pair for pair in pairwise(rows) if _is_broken(*pair)]
    if broken and not any(_fits(*pair, default) for pair in broken):
        return default
    own = max((row.right for row in rows), default=default)
    long = (row for row in rows if own - row.left > least * row.size)
    near = sum(own - row.right < _FULL * (own - row.left) for row in long)
    return own if near >= _SEVERAL else default


def _is_broken(above: Row, row: Row) -> bool:
    """Whether a row begins in the middle of a text that stands in the one above it."""
    return row.text[0].islower() and 0 <= row.top - above.bottom < _NEAR * row.size


def paragraphs(rows: Sequence[Row], width: Width) -> list[list[Row]]:
    """Rows in groups: a row goes on in the next one whose first word found no room in it.

    Below somebody who is named first in a row, another one who is begins anew.
    """
    found: list[list[Row]] = []
    for row in chain.from_iterable(map(_sides, rows)):
        above = found[-1][-1] if found else row
        if found and goes_on(above, row, width) and not _names_another(found[-1], row):
            found[-1].append(row)
        else:
            found.append([row])
    return found


def _names_another(rows: Sequence[Row], row: Row) -> bool:
    """Whether a row names nothing but people, or it and those above begin with two of them.

    The first may stand behind what leads to it; the other has a given name, or a post behind it.
    With a given name and an organization it is somebody below a title as well.
    """
    first, name = _name_in(_LABEL.sub("", rows[0].text)), _name_in(row.text)
    posted = first and holds_post(row.text.removeprefix(name))
    named = name and (begins_given(name) or posted or (first and begins_given(first)))
    bodied = name and begins_given(name) and holds_organization(row.text.removeprefix(name))
    alone = bodied or all(map(_name_in, _AND.split(_ASIDE.sub("", row.text))))
    people = named and (first or alone)
    return bool(people and not _UNFINISHED.search(rows[-1].text))


def _is_paper(above: str, text: str) -> bool:
    """Whether a row is a title and its people, below one that ends with, or leads to, somebody.

    So is one with a room at its end, below another one.
    """
    _title, *people = _BEHIND.split(text)
    last = _AND.split(_BEHIND.split(above)[-1])[-1]
    ended = _name_in(last) == last or _LABEL.match(above)
    rooms = (_IN_BRACKETS.search(one) for one in (above, text))
    if all(one is not None and is_room(one[1]) for one in rooms):
        return True  # `Boats – Ada Sample (Room 4)` below another one
    return bool(people and ended) and all(_name_in(one) == one for one in _AND.split(people[-1]))


def _name_in(text: str) -> str:
    """The name of a person that a text begins with; empty for another."""
    found = _NAMED.match(text)
    return found[0] if found and likeness(found[0]) >= LIKELY else ""


def _sides(row: Row) -> Iterator[Row]:
    """A row; what stands far to the right of a title, beside it, is a row by itself."""
    pairs = enumerate(pairwise(row.words), start=1)
    gaps = [n for n, (a, b) in pairs if b.left - a.right > _FAR * row.size]
    if len(gaps) != 1 or has_clock(row.text) or Row(row.words[gaps[0] :]).is_wide:
        yield row
        return
    yield Row(row.words[: gaps[0]])
    yield Row(row.words[gaps[0] :])


def goes_on(above: Row, row: Row, width: Width) -> bool:
    """Whether a row only begins where the one above it was full: its first word found no room."""
    if "\t" in above.text:  # which is ended by a time at the edge
        return False
    if (leading(row) and row.text[0] != "(") or completes(above, row):
        return completes(above, row)
    alike = above.words[-1].style == row.words[0].style and abs(above.size - row.size) < _SAME
    far = row.top - above.bottom > width.near * row.size or _is_aside(above, row)
    begins = _LABEL.match(row.text) or BULLET.match(row.text) or leads_to_people(row.text)
    begins = begins or _is_day(row.text)
    broken = above.text[-1] == "-" and row.text[0].islower()
    if not alike or far or begins or _is_paper(above.text, row.text):
        return False
    if _in_brackets(above.text, row.text):
        return True
    if _fits(above, row, width.limit) and not broken:
        return False
    word = 0 if _name_in(row.text) == row.text else _WORD * row.size
    room, first = width.limit - above.right, row.words[0]
    wide = first.right - first.left + _BLANK * row.size
    most = _HALF if len(row.words) == 1 and word else _MOST
    word = max(word, wide * (room < most * (width.limit - above.left)))
    full = room < max(_FULL * (width.limit - above.left), word)
    runs_on = row.text[0] == "(" or row.text[0].islower() or _UNFINISHED.search(above.text)
    return bool(full or runs_on or not width.broken)


def _is_day(text: str) -> bool:
    """Whether a text is a weekday and a date, and nothing else."""
    found = days_in(text)
    whole = len(found) == 1 and found[0].start == 0 and found[0].end == len(text)
    return whole and bool(found[0].day) and found[0].weekday is not None


def _is_aside(above: Row, row: Row) -> bool:
    """Whether a row stands far to the right of the one below it, and they have no common middle."""
    apart = above.left - row.left
    return apart > _FAR * row.size and above.right - row.right > -apart + 2 * row.size


def _in_brackets(above: str, text: str) -> bool:
    """Whether a text goes on in brackets, or has what belongs to a person above it in some."""
    return above.count("(") > above.count(")") or (text[0] == "(" and _name_in(above) == above)


def _fits(above: Row, row: Row, limit: float) -> bool:
    """Whether the first word of a row had found room at the end of the one above it."""
    first = row.words[0]
    return limit - above.right > first.right - first.left + _BLANK * row.size + _SAME
