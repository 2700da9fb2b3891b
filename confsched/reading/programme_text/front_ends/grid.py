"""Grid tables of reStructuredText: cells between lines of `+---+`, merged as their borders say.

The table is read from above: a border closes the cells above it where it is drawn, and new ones
begin below it wherever its corners go on downwards.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.inline import words_of
from confsched.reading.programme_text.front_ends.raw import Raw
from confsched.reading.programme_text.page import Cell, Kind, Line

_BORDER = pattern(r"[ \t]*\+(?:[-=]+\+)+")
_DRAWN = frozenset("-=+")


class _Open(NamedTuple):
    """A cell whose lower border has not come yet: between two columns, from a row of the text."""

    left: int
    right: int
    top: int


def begins_grid(raws: Sequence[Raw], at: int) -> bool:
    """Whether a grid table begins at a line."""
    first = raws[at].text
    if not first.lstrip().startswith("+-") or not _BORDER.fullmatch(first):
        return False
    return at + 1 < len(raws) and raws[at + 1].text.lstrip().startswith("|")


def grid_end(raws: Sequence[Raw], at: int) -> int:
    """The line after the last one of the table."""
    end = at + 1
    while end < len(raws) and not raws[end].gap and raws[end].text.lstrip()[:1] in ("|", "+"):
        end += 1
    return end


def grid_lines(raws: Sequence[Raw], table: int) -> Iterator[Line]:
    """The rows of a grid table; each has the cells that begin in it."""
    indent = raws[0].indent
    drawn = [raw.text.expandtabs()[indent:] for raw in raws]
    cells = list(_cells(drawn))
    columns = {x: n for n, x in enumerate(sorted({x for one, _ in cells for x in one[:2]}))}
    tops = sorted({one.top for one, _ in cells})
    rows: dict[int, list[Cell]] = {}
    for one, bottom in cells:
        text, start, end = _text(raws, drawn, one, bottom, indent)
        if text:
            first = columns[one.left]
            height = bisect_left(tops, bottom) - bisect_left(tops, one.top)
            cell = Cell(text, start, end, first, columns[one.right] - first, height)
            rows.setdefault(one.top, []).append(cell)
    ends = [*tops, len(raws) - 1]
    for top, below in pairwise(ends):
        if top in rows:
            yield row_line(rows[top], raws[top + 1].start, raws[below - 1].end, table, raws[0].gap)


def row_line(cells: list[Cell], start: int, end: int, table: int, gap: int = 0) -> Line:
    """The line that a row of cells is."""
    ordered = tuple(sorted(cells, key=lambda cell: cell.column))
    text = "\t".join(" ".join(cell.text.split("\n")) for cell in ordered)
    return Line(text, start, end, Kind.ROW, gap=gap, cells=ordered, table=table)


def _cells(drawn: Sequence[str]) -> Iterator[tuple[_Open, int]]:
    """Every cell with the row of its lower border."""
    below = drawn[1] if len(drawn) > 1 else ""
    opened = _begun(drawn[0], below, 0, len(drawn[0]) - 1, 0)
    for y, line in enumerate(drawn[1:], start=1):
        if "+" not in line:
            continue
        closed = [one for one in opened if _is_drawn(line, one)]
        if not closed:
            continue
        yield from ((one, y) for one in closed)
        below = drawn[y + 1] if y + 1 < len(drawn) else ""
        done = frozenset(closed)
        opened = [one for one in opened if one not in done]
        for left, right in _joined(closed):
            opened += _begun(line, below, left, right, y)
        opened.sort()


def _is_drawn(line: str, cell: _Open) -> bool:
    inner = line[cell.left + 1 : cell.right]
    return bool(inner) and _DRAWN.issuperset(inner)


def _joined(closed: Sequence[_Open]) -> Iterator[tuple[int, int]]:
    """Stretches of closed cells that touch each other."""
    left, right = closed[0].left, closed[0].right
    for one in closed[1:]:
        if one.left != right:
            yield left, right
            left = one.left
        right = one.right
    yield left, right


def _begun(line: str, below: str, left: int, right: int, top: int) -> list[_Open]:
    """The cells that begin below a border; a corner parts them where it goes on downwards."""
    corners = [
        x
        for x in range(left + 1, right)
        if line[x : x + 1] == "+" and below[x : x + 1] in ("|", "+")
    ]
    return [_Open(a, b, top) for a, b in pairwise((left, *corners, right))] if below else []


def _text(
    raws: Sequence[Raw], drawn: Sequence[str], cell: _Open, bottom: int, indent: int
) -> tuple[str, int, int]:
    """What stands in a cell, and where: words that a backslash breaks are whole again."""
    result, start, end, parted = "", 0, 0, False
    for y in range(cell.top + 1, bottom):
        inner = drawn[y][cell.left + 1 : cell.right]
        text = inner.strip()
        if text[:2] in ("|", "| "):  # a line of its own
            text, parted = text[1:].strip(), bool(result)
        if not text:
            parted = bool(result)
            continue
        first = raws[y].start + indent + cell.left + 1 + len(inner) - len(inner.lstrip())
        start, end = start or first, first + len(text)
        if parted or text.startswith(("- ", "* ")):
            result = f"{result.removesuffix(chr(92))}\n{text}" if result else text
        elif result.endswith("\\"):
            result = result[:-1] + text
        else:
            result = f"{result} {text}" if result else text
        parted = False
    lines = (words_of(line, rst=True).text for line in result.split("\n"))
    return "\n".join(filter(None, lines)), start, end
