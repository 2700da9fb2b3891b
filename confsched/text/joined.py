"""Several things in one phrase, how many there are, and what is so of most of them."""

from collections.abc import Sequence
from typing import Final

_FEW: Final = 4
_FEW_OF: Final = 5  # entries that are told one by one, unless they are all there are


def joined(parts: Sequence[str], most: int | None = None) -> str:
    """`a, b and c`; of more than so many the first ones and how many more there are."""
    shown = list(parts[:most])
    if len(parts) > len(shown):
        shown.append(f"{len(parts) - len(shown)} more")
    return " and ".join([", ".join(shown[:-1]), shown[-1]] if shown[1:] else shown)


def few(names: Sequence[str]) -> str:
    """Names in a phrase, at most four of them, and how many more there are."""
    return joined(names, _FEW)


def counted(count: int, one: str, many: str = "") -> str:
    """`1 line ends`, `7 lines end`: the words after the number, of one and of several."""
    return f"{count:,} {one if count == 1 else many or f'{one}s'}"


def of_most(count: int, every: int, none: str, most: str) -> str:
    """Which of two sentences holds, with the numbers in it; nothing where it is a few.

    `none of the {every:,} talks has a room`; `{count:,} of the {every:,} talks have no room`.
    """
    if count == every:
        return none.format(every=every)
    return most.format(count=count, every=every) if count > _FEW_OF and 2 * count > every else ""
