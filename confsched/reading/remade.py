"""Mappings and lists that are made of parts of others, each part in its place."""

from collections.abc import Iterable
from collections.abc import Mapping as AnyMapping
from typing import TypeAlias

from confsched.reading.tree import Mapping, Sequence, Value

Item: TypeAlias = tuple[str, Value, int, int]  # as `Mapping.entries` has them


def sequence_like(
    like: Mapping | Sequence, entries: Iterable[tuple[Value, int]], mark: int
) -> Sequence:
    """A list in the file of another value, of items with their packed places."""
    return Sequence.of(like.places, entries, mark)


def mapping_like(
    like: Mapping | Sequence, items: Iterable[Item], packed: int | None = None
) -> Mapping:
    """A mapping in the place of another value, of items of which the first of a name stays."""
    return Mapping.of(like.places, items, like.packed if packed is None else packed)


BELOW = "\u2060 "  # before the number of a table that stands below another on its sheet


def named_lists(lists: AnyMapping[str, Mapping | Sequence], packed: int | None = None) -> Mapping:
    """A mapping of lists by their names, each of which stands where its list does."""
    first = next(iter(lists.values()))
    items = ((name, one, one.packed, one.packed) for name, one in lists.items())
    return mapping_like(first, items, packed)


def from_text(
    parent: Mapping | Sequence, field: str, text: str | None, key_mark: int, mark: int
) -> Mapping:
    """The mapping that a text stands for: its name; nothing is an entry without fields."""
    entries = [(field, text, key_mark, mark)] if text is not None else []
    return Mapping.of(parent.places, entries, mark)


def become(one: Mapping, other: Mapping) -> None:
    """Let a mapping have what another one has, in its places; it stays where it is itself."""
    one.clear()
    one.update(other)
    one.first = other.first


def again(value: Value) -> Value:
    """The same value once more, in its places, where more than one uses it up."""
    if not isinstance(value, (Mapping, Sequence)):
        return value
    result: Mapping | Sequence
    if isinstance(value, Mapping):
        result = Mapping(value.places)
        result.update((key, again(one)) for key, one in value.items())
    else:
        result = Sequence(value.places, map(again, value))
    result.first, result.packed = value.first, value.packed
    return result
