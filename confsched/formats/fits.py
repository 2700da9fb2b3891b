"""How a file is told from others by what stands in it."""

from collections.abc import Callable

from confsched.reading import Mapping, Sequence, Value


def has(*keys: str, **kinds: type) -> Callable[[Value], bool]:
    """Whether it is a mapping with these keys, and with values of these kinds."""

    def fits(root: Value) -> bool:
        return (
            isinstance(root, Mapping)
            and all(key in root for key in keys)
            and all(isinstance(root.get(key), kind) for key, kind in kinds.items())
        )

    return fits


def lists(*keys: str, **kinds: type) -> Callable[[Value], bool]:
    """Whether it is a list of mappings, the first of which has these keys and values."""
    inner = has(*keys, **kinds)

    def fits(root: Value) -> bool:
        return isinstance(root, Sequence) and bool(root) and inner(root[0])

    return fits


def keyed(*keys: str) -> Callable[[Value], bool]:
    """Whether it is a mapping of mappings, each of which has these keys."""
    inner = has(*keys)

    def fits(root: Value) -> bool:
        return isinstance(root, Mapping) and bool(root) and all(map(inner, root.values()))

    return fits


def either(*choices: Callable[[Value], bool]) -> Callable[[Value], bool]:
    """Whether one of several fits."""
    return lambda root: any(fits(root) for fits in choices)
