"""Days that are two numbers, like `1/30`: the orders in which all of them are days and months."""

from collections.abc import Sequence
from typing import TypeAlias

Pair: TypeAlias = tuple[int, int]


def orders_of(pairs: Sequence[Pair]) -> list[list[Pair]]:
    """The days and months that pairs of numbers can be; both where nothing tells which is first."""
    swapped = [(two, one) for one, two in pairs]
    return [order for order in ([*pairs], swapped) if all(map(is_date, order))]


def is_date(pair: Pair) -> bool:
    """Whether some month has such a day."""
    day, month = pair
    return 1 <= day <= 31 and 1 <= month <= 12
