"""Several things with what they have in common."""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from typing import TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


def grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, list[V]]:
    """The second of all pairs by the first, in the order in which they come."""
    result: defaultdict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        result[key].append(value)
    return dict(result)
