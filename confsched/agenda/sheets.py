"""Pages of columns: which rooms of a grid are side by side, how wide, and what stands in them."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import accumulate
from typing import Final, NamedTuple

from confsched.agenda.grid import Block, Column, Grid

_LEAST_COLUMN: Final = 15
_LEAST_LANE: Final = 10
# a column is at most six times as wide as it has to be: 90 columns
_MOST_STRETCH: Final = 6


class Strip(NamedTuple):
    """A column of a page: its slots from `first` to before `last`.

    A slot is a lane, or all lanes of a column that has too many to stand side by side.
    """

    column: Column
    first: int
    last: int

    @property
    def is_stacked(self) -> bool:
        """Whether its lanes share one slot."""
        return self.last - self.first < self.column.right - self.column.left

    def slots(self, left: int, right: int) -> tuple[int, int]:
        """Return the slots of some of its lanes."""
        if self.is_stacked:
            return self.first, self.last
        return self.first + left - self.column.left, self.first + right - self.column.left


class Sheet(NamedTuple):
    """Columns side by side on one page; its slots begin, and the last ends, at `xs`."""

    strips: tuple[Strip, ...]
    xs: tuple[int, ...]


class Placed(NamedTuple):
    """A block, or a part of it, on a page: in slots from `left` to before `right`.

    `stacked` ones share their only slot with others.
    """

    block: Block
    left: int
    right: int
    repeat: bool
    stacked: bool

    @property
    def start(self) -> datetime:
        """When its session starts."""
        return self.block.session.start

    @property
    def end(self) -> datetime:
        """When its session ends."""
        return self.block.session.end


def sheets_of(columns: Sequence[Column], space: int) -> list[Sheet]:
    """Share columns out to as few pages as hold them, and evenly; a page is `space` wide."""
    least = [_least(column, space) for column in columns]
    widths = [width * slots for width, slots in least]
    most = space - 1
    fewest = len(_filled(widths, most))
    limit = next(n for n in range(max(widths), most + 1) if len(_filled(widths, n)) == fewest)
    pages = _filled(widths, limit)
    stretch = min(most / max(sum(widths[page]) for page in pages), _MOST_STRETCH)
    return [_sheet(columns[page], least[page], stretch) for page in pages]


def placed_on(sheet: Sheet, grid: Grid) -> Iterator[Placed]:
    """Yield what of a grid is on a page; what began on the page before is a repeat."""
    first, last = sheet.strips[0].column.left, sheet.strips[-1].column.right
    for block in grid.blocks:
        if block.left < last and first < block.right:
            seen = block.repeat or block.left < first
            for left, right, stacked in _runs(block, sheet.strips):
                yield Placed(block, left, right, repeat=seen, stacked=stacked)
                seen = True


def _runs(block: Block, strips: Sequence[Strip]) -> Iterator[tuple[int, int, bool]]:
    """Yield the slots of a block, in one piece but for columns in which it is stacked."""
    begun: tuple[int, int] | None = None
    for strip in strips:
        lanes = max(block.left, strip.column.left), min(block.right, strip.column.right)
        if lanes[0] >= lanes[1]:
            continue
        left, right = strip.slots(*lanes)
        if strip.is_stacked and lanes != (strip.column.left, strip.column.right):
            if begun:
                yield *begun, False
            begun = None
            yield left, right, True
        else:
            begun = begun[0] if begun else left, right
    if begun:
        yield *begun, False


def _least(column: Column, space: int) -> tuple[int, int]:
    """Return how wide a slot of a column has to be, and how many it has."""
    lanes = column.right - column.left
    most = min(max(_LEAST_COLUMN * 2, space // 2), space - 1)
    if lanes == 1 or lanes * _LEAST_LANE > most:
        return min(_LEAST_COLUMN, space - 1), 1
    return _LEAST_LANE, lanes


def _filled(widths: Sequence[int], most: int) -> list[slice]:
    """Fill one page after another."""
    pages, start, used = [], 0, 0
    for number, width in enumerate(widths):
        if used + width > most:
            pages.append(slice(start, number))
            start, used = number, 0
        used += width
    return [*pages, slice(start, len(widths))]


def _sheet(columns: Sequence[Column], least: Sequence[tuple[int, int]], stretch: float) -> Sheet:
    strips: list[Strip] = []
    for column, (_, slots) in zip(columns, least, strict=True):
        first = strips[-1].last if strips else 0
        strips.append(Strip(column, first, first + slots))
    widths = (width for width, slots in least for _ in range(slots))
    xs = tuple(int(x * stretch) for x in accumulate(widths, initial=0))
    return Sheet(tuple(strips), xs)
