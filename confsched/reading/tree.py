"""The values of a file as text, each with its place: what every reader makes.

Containers are real dicts and lists, so that a model can be validated straight from them.
Places are packed into one integer each and only unpacked for what is printed: a large
conference has millions of values and a handful of findings.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from confsched.findings import Finding
from confsched.source import Source, Span

_SHIFT = 32
_MASK = (1 << _SHIFT) - 1


def pack(start: int, end: int) -> int:
    """Two offsets in one integer."""
    return start << _SHIFT | end


class Mapping(dict[str, "Value"]):
    """A mapping of keys to values that knows where each key and value stands."""

    __slots__ = ("marks", "packed", "source")

    def __init__(self, source: Source) -> None:
        self.source = source
        self.packed = 0
        self.marks: list[int] = []  # of key, value, key, value … in the order of the entries

    @property
    def span(self) -> Span:
        """Where the whole mapping stands."""
        return _span(self.source, self.packed)

    def key_at(self, key: str) -> Span:
        """Where a key stands."""
        return _span(self.source, self.marks[2 * self._index(key)])

    def at(self, key: str) -> Span:
        """Where the value of a key stands; the key itself where the value is empty."""
        index = 2 * self._index(key)
        span = _span(self.source, self.marks[index + 1])
        return span if span.end > span.start else _span(self.source, self.marks[index])

    def put(self, key: str, value: "Value", key_mark: int, value_mark: int) -> None:
        """Add an entry that is not there yet."""
        self[key] = value
        self.marks += (key_mark, value_mark)

    def entries(self) -> Iterator[tuple[str, "Value", int, int]]:
        """Every entry with the packed places of its key and value."""
        marks = self.marks
        for index, (key, value) in enumerate(self.items()):
            yield key, value, marks[2 * index], marks[2 * index + 1]

    def _index(self, key: str) -> int:
        return next(index for index, name in enumerate(self) if name == key)


class Sequence(list["Value"]):
    """A list that knows where each of its items stands."""

    __slots__ = ("marks", "packed", "source")

    def __init__(self, source: Source) -> None:
        self.source = source
        self.packed = 0
        self.marks: list[int] = []

    @property
    def span(self) -> Span:
        """Where the whole list stands."""
        return _span(self.source, self.packed)

    def at(self, index: int) -> Span:
        """Where an item stands."""
        return _span(self.source, self.marks[index])

    def put(self, value: "Value", mark: int) -> None:
        """Add an item at the end."""
        self.append(value)
        self.marks.append(mark)


Value: TypeAlias = str | Mapping | Sequence | None


@dataclass(frozen=True, slots=True)
class Document:
    """What one file holds and what was noticed while reading it.

    `roots` has one value per YAML document. `whole` is false when something could not be read,
    so that what it should have defined is not called missing.
    """

    source: Source
    roots: tuple[Value, ...]
    findings: tuple[Finding, ...]
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an entry comes from: its mapping, and the packed place of its id."""

    mapping: Mapping
    anchor: int

    @property
    def id_span(self) -> Span:
        """Where the id stands."""
        return _span(self.mapping.source, self.anchor)

    def at(self, *fields: str) -> Span:
        """Where the first of these fields that the entry has stands; else where its id does."""
        found = next((name for name in fields if name in self.mapping), None)
        return self.mapping.at(found) if found else self.id_span

    def part_at(self, field: str, index: int) -> Span:
        """Where an item of a field stands; the field's value where it is no list."""
        value = self.mapping.get(field)
        if isinstance(value, Sequence) and index < len(value):
            return value.at(index)
        return self.at(field)

    def named_at(self, field: str, name: str) -> Span:
        """Where a text stands in a field: the item of a list that is it, or the value."""
        value = self.mapping.get(field)
        index = value.index(name) if isinstance(value, Sequence) and name in value else 0
        return self.part_at(field, index)

    def item_at(self, mark: int) -> Span:
        """The span of a packed place in the same file."""
        return _span(self.mapping.source, mark)


def _span(source: Source, packed: int) -> Span:
    start, end = packed >> _SHIFT, packed & _MASK
    # libyaml ends a block where the next token begins: the blank lines between are not its own
    return Span(source, start, start + len(source.text[start:end].rstrip()))
