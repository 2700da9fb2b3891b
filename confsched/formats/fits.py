"""How a file is told from others by what stands in it, and what it lacks to be told."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

from confsched.formats.values import listed
from confsched.reading import Mapping, Sequence, Value

_FIRST = 5  # entries of a list that are looked at: any of them may lack what is optional


@dataclass(frozen=True, slots=True)
class Shape:
    """What the root of a file has to be; `missing` are the keys that one lacks for it."""

    missing: Callable[[Value], list[str]]

    def __call__(self, root: Value) -> bool:
        """Whether nothing is missing."""
        return not self.missing(root)


def has(*keys: str, **kinds: type) -> Shape:
    """A mapping with these keys, and with values of these kinds."""
    wanted = {**dict.fromkeys(keys, object), **kinds}

    def missing(root: Value) -> list[str]:
        if not isinstance(root, Mapping):
            return list(wanted)
        return [
            key
            for key, kind in wanted.items()
            if key not in root or not isinstance(root[key], kind)
        ]

    return Shape(missing)


def lists(*keys: str, **kinds: type) -> Shape:
    """A list of mappings, one of the first of which has these keys and values."""
    inner = some(*keys, **kinds)

    def missing(root: Value) -> list[str]:
        return inner.missing(root if isinstance(root, Sequence) else None)

    return Shape(missing)


def some(*keys: str, **kinds: type) -> Shape:
    """The same, or a mapping of such by ids, or one alone, as a program makes it of XML."""
    inner = has(*keys, **kinds)

    def missing(root: Value) -> list[str]:
        found = [
            *listed(root)[:_FIRST],
            *(islice(root.values(), _FIRST) if isinstance(root, Mapping) else ()),
        ]
        return min(map(inner.missing, found or [None]), key=len)

    return Shape(missing)


def keyed(*keys: str) -> Shape:
    """A mapping of mappings, one of the first of which has these keys."""
    inner = has(*keys)

    def missing(root: Value) -> list[str]:
        values = list(root.values()) if isinstance(root, Mapping) else []
        if not all(isinstance(value, Mapping) for value in values):
            return list(keys)
        return min(map(inner.missing, values[:_FIRST] or [None]), key=len)

    return Shape(missing)


def at(key: str, shape: Shape) -> Shape:
    """A mapping that has something of a shape under a key."""

    def missing(root: Value) -> list[str]:
        if not isinstance(root, Mapping) or key not in root:
            return [key]
        return shape.missing(root[key])

    return Shape(missing)


def both(*shapes: Shape) -> Shape:
    """All of several; what is missing is what any of them lacks."""
    return Shape(lambda root: [key for shape in shapes for key in shape.missing(root)])


def either(*choices: Shape) -> Shape:
    """One of several; what is missing is what the nearest of them lacks."""

    def missing(root: Value) -> list[str]:
        return min((choice.missing(root) for choice in choices), key=len)

    return Shape(missing)
