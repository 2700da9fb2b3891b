"""What is so of all entries, or of most of them, in one sentence."""

from typing import Final

_FEW: Final = 5  # entries that are told one by one, unless they are all there are


def of_most(count: int, every: int, none: str, most: str) -> str:
    """Which of two sentences holds, with the numbers in it; nothing where it is a few.

    `none of the {every:,} talks has a room`; `{count:,} of the {every:,} talks have no room`.
    """
    if count == every:
        return none.format(every=every)
    return most.format(count=count, every=every) if count > _FEW and 2 * count > every else ""
