"""How many lines each row of a grid has: long sessions are tall, and short ones can be read."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final, NamedTuple

from confsched.agenda.layout import SHORTEST_GAP

# What a line may stand for.
SCALES: Final = tuple(timedelta(minutes=minutes) for minutes in (30, 15, 10, 5))
_ENOUGH: Final = 0.75
# the most lines for a row without anything, with nothing but breaks, and in which nothing changes
_FREE: Final = 2
_PAUSE: Final = 4
_SAME: Final = 8


class Need(NamedTuple):
    """Rows from `top` to before `bottom` that have to be so many lines together, and what it is."""

    top: int
    bottom: int
    lines: int
    pause: bool


def scale_for(stretches: Sequence[tuple[timedelta, int]]) -> timedelta:
    """Choose what a line stands for: as much as leaves three in four the lines that they need.

    A stretch is a length of time and the lines needed for it.
    """
    for scale in SCALES:
        content = sum(lines_of(length, scale) >= needed for length, needed in stretches)
        if content >= len(stretches) * _ENOUGH:
            return scale
    return SCALES[-1]


def lines_of(length: timedelta, scale: timedelta) -> int:
    """Return the lines that a session gets for its length: two at least, its rule and its title."""
    return max(2, (length + scale / 2) // scale)


def heights(lengths: Sequence[timedelta], needs: Sequence[Need], scale: timedelta) -> list[int]:
    """Return the lines of each row; what needs more than its time gives has them in its longest.

    Where nothing is, or a break and nothing else, or the same for hours, a row is shorter than its
    time.
    """
    most = _most(len(lengths), needs)
    lines = [
        min(cap, max(1, (length + scale / 2) // scale))
        for length, cap in zip(lengths, most, strict=True)
    ]
    for row, cap in enumerate(most):
        if cap == _FREE:
            lines[row] = _FREE if lengths[row] >= SHORTEST_GAP else 1
    for need in sorted(needs, key=lambda need: need.bottom - need.top):
        missing = need.lines - sum(lines[need.top : need.bottom])
        if missing > 0:
            longest = max(range(need.top, need.bottom), key=lengths.__getitem__)
            lines[longest] += missing
    return lines


def _most(count: int, needs: Sequence[Need]) -> list[int]:
    """Return how many lines each row may have."""
    most = [_FREE] * count
    for need in needs:
        cap = _PAUSE if need.pause else _SAME
        for row in range(need.top, need.bottom):
            most[row] = max(most[row], cap)
    return most
