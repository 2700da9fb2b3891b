"""Several things in one phrase, and how many there are of something."""

from collections.abc import Sequence
from typing import Final

_FEW: Final = 4


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
