"""The values of a file as text, each with its place: what every reader makes.

Containers are real dicts and lists, so that a model can be validated straight from them. Places
are packed into one integer each, in one array for the whole file, and only unpacked for what is
printed: a large conference has millions of values and a handful of findings.
"""

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from confsched.findings import Finding
from confsched.source import Source, Span

if TYPE_CHECKING:
    from confsched.reading.programme_text.programme import Programme

NULLS = frozenset(("", "~", "null", "Null", "NULL"))  # what stands in YAML for nothing
SHIFT = 32  # how far up the first of two offsets stands in a packed place
_MASK = (1 << SHIFT) - 1


def pack(start: int, end: int) -> int:
    """Two offsets in one integer; loops that pack millions of them shift by themselves."""
    return start << SHIFT | end


def start_of(packed: int) -> int:
    """Where a packed place begins that is not promised."""
    return packed >> SHIFT


def end_of(packed: int) -> int:
    """Where a packed place ends that is not promised."""
    return packed & _MASK


def from_to(first: int, last: int) -> int:
    """The packed place of all from one packed place to another; none of them is promised."""
    return first & ~_MASK | last & _MASK


def marks_of(texts: Iterable[str], at: int, between: int) -> list[int]:
    """The packed places of texts that follow each other, with so many characters between them."""
    marks = []
    for text in texts:
        end = at + len(text)
        marks.append(at << SHIFT | end)
        at = end + between
    return marks


class Places:
    """Where all keys, values and items of one source stand, container after container.

    A place may be promised: it is then a negative number, and looked for when somebody wants it.
    Most never are. `look` finds all that were promised together, by where that stretch begins.
    Those of a container that are all promised are not even kept: each is one less than the last.
    What nobody wrote stands where it follows from, and that place is `inferred`. Values may be
    `shared`: in several places by a name.
    """

    __slots__ = (
        *("_found", "_numbers", "_starts", "_total"),
        *("inferred", "look", "marks", "shared", "source"),
    )

    def __init__(self, source: Source) -> None:
        self.source = source
        self.marks = array("q")
        self.inferred: set[int] = set()
        self.shared = False
        self.look: Callable[[int], list[int]] | None = None
        self._numbers: list[int] = []  # of the first place in each stretch
        self._starts: list[int] = []
        self._found: dict[int, list[int]] = {}
        self._total = 0

    def promise(self, start: int, count: int) -> int:
        """Promise so many places in the stretch that begins at an offset.

        The first of them is returned; each of the others is one less.
        """
        self._numbers.append(self._total)
        self._starts.append(start)
        self._total += count
        return count - self._total - 1

    @property
    def next_promise(self) -> int:
        """The place that is promised next."""
        return -1 - self._total

    def real(self, packed: int) -> int:
        """A packed place, promised or not."""
        if packed >= 0:
            return packed
        number = bisect_right(self._numbers, -1 - packed) - 1
        start = self._starts[number]
        if start not in self._found and self.look is not None:
            self._found[start] = self.look(start)
        return self._found[start][-1 - packed - self._numbers[number]]

    def keep(self, marks: Iterable[int]) -> int:
        """Keep the places of one container, and return where the first of them is kept."""
        first = len(self.marks)
        # half the time of `extend`, which takes numbers one by one
        self.marks.fromlist(marks if isinstance(marks, list) else [*marks])
        return first

    def kept(self, first: int, count: int) -> "array[int] | range":
        """So many places of one container, by where the first is kept; by itself, if promised."""
        return range(first, first - count, -1) if first < 0 else self.marks[first : first + count]

    def paired(self, first: int, count: int) -> "tuple[Iterable[int], Iterable[int]]":
        """Every other one of them, from the first and from the second."""
        if first < 0:
            return range(first, first - count, -2), range(first - 1, first - 1 - count, -2)
        return self.marks[first : first + count : 2], self.marks[first + 1 : first + count : 2]

    def one(self, first: int, number: int) -> int:
        """One of them, counted from the first."""
        return first - number if first < 0 else self.marks[first + number]

    def span(self, packed: int) -> Span:
        """The span of a packed place.

        libyaml ends a block where the next token begins: the blank lines between are not its own. A
        no-break space at the end of a text is.
        """
        packed = self.real(packed)
        start, end = start_of(packed), end_of(packed)
        text = self.source.text
        while start < end and text[end - 1] in " \t\r\n":  # a copy of it might be the whole file
            end -= 1
        return Span(self.source, start, end)


class Mapping(dict[str, "Value"]):
    """A mapping of keys to values that knows where each key and value stands."""

    __slots__ = ("first", "packed", "places")

    def __init__(self, places: Places) -> None:
        self.places = places
        self.packed = 0
        self.first = 0  # of key, value, key, value … in the order of the entries

    @classmethod
    def of(
        cls, places: Places, entries: Iterable[tuple[str, "Value", int, int]], packed: int
    ) -> "Mapping":
        """A mapping of entries with the places of both; the first of a name stays."""
        result = cls(places)
        marks: list[int] = []
        for key, value, key_mark, mark in entries:
            if key not in result:
                result[key] = value
                marks += (key_mark, mark)
        result.settle(marks, packed)
        return result

    def settle(self, marks: Iterable[int], packed: int) -> None:
        """Say where the entries and the whole stand, once they are all there."""
        self.first = self.places.keep(marks)
        self.packed = packed

    def all_marks(self) -> "array[int] | range":
        """The packed places of all keys and values, each key before its value."""
        return self.places.kept(self.first, 2 * len(self))

    @property
    def span(self) -> Span:
        """Where the whole mapping stands."""
        return self.places.span(self.packed)

    def key_at(self, key: str) -> Span:
        """Where a key stands."""
        return self.places.span(self.places.one(self.first, 2 * self._index(key)))

    def at(self, key: str) -> Span:
        """Where the value of a key stands; the key itself where the value is empty."""
        span = self.places.span(self.mark(key))
        return span if span.end > span.start else self.key_at(key)

    def mark(self, key: str) -> int:
        """The packed place of a key's value."""
        return self.places.one(self.first, 2 * self._index(key) + 1)

    def entries(self) -> Iterator[tuple[str, "Value", int, int]]:
        """Every entry with the packed places of its key and value."""
        keys, values = self.places.paired(self.first, 2 * len(self))
        return zip(self.keys(), self.values(), keys, values, strict=True)

    def _index(self, key: str) -> int:
        return [*self].index(key)


class Sequence(list["Value"]):
    """A list that knows where each of its items stands."""

    __slots__ = ("first", "packed", "places")

    def __init__(self, places: Places, items: Iterable["Value"] = ()) -> None:
        super().__init__(items)
        self.places = places
        self.packed = 0
        self.first = 0

    @classmethod
    def of(cls, places: Places, items: Iterable[tuple["Value", int]], packed: int) -> "Sequence":
        """A list of items with their places."""
        listed = [*items]
        result = cls(places, (item for item, _ in listed))
        result.settle((mark for _, mark in listed), packed)
        return result

    def settle(self, marks: Iterable[int], packed: int) -> None:
        """Say where the items and the whole stand, once they are all there."""
        self.first = self.places.keep(marks)
        self.packed = packed

    @property
    def span(self) -> Span:
        """Where the whole list stands."""
        return self.places.span(self.packed)

    def at(self, index: int) -> Span:
        """Where an item stands."""
        return self.places.span(self.mark(index))

    def mark(self, index: int) -> int:
        """The packed place of an item."""
        return self.places.one(self.first, index)

    def all_marks(self) -> "array[int] | range":
        """The packed places of all items."""
        return self.places.kept(self.first, len(self))


Value: TypeAlias = str | Mapping | Sequence | None


class Document(NamedTuple):
    """What one file holds and what was noticed while reading it.

    `roots` has one value per YAML document. `whole` is false when something could not be read,
    so that what it should have defined is not called missing. Of a text that people read it has
    what became of its lines. `beside` says which files were left out for it. What several files
    came to has the `names` of all of them.
    """

    source: Source
    roots: tuple[Value, ...]
    findings: tuple[Finding, ...]
    whole: bool = True
    programme: "Programme | None" = None
    beside: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


def mappings_in(values: Iterable[Value] | None) -> list[Mapping]:
    """The mappings among some values, or in a list; none in what is no list."""
    if values is None or isinstance(values, str):
        return []
    return [one for one in values if isinstance(one, Mapping)]


def rows_in(lists: Iterable[Value], most: int | None = None) -> list[Mapping]:
    """The mappings in some lists, or in the first items of each."""
    told = [one for one in lists if isinstance(one, Sequence)]
    return [row for each in told for row in mappings_in(each if most is None else each[:most])]


def texts_in(value: Value) -> Iterator[str]:
    """Every text that a value holds, however deep."""
    if isinstance(value, str):
        yield value
    elif value is not None:
        for part in value.values() if isinstance(value, Mapping) else value:
            yield from texts_in(part)


class Origin(NamedTuple):
    """Where an entry comes from: its mapping, and the packed place of its id."""

    mapping: Mapping
    anchor: int

    @property
    def id_span(self) -> Span:
        """Where the id stands."""
        return self.mapping.places.span(self.anchor)

    @property
    def has_made_id(self) -> bool:
        """Whether the id stands nowhere: its place is that of a title or name it is made of."""
        called = (field for field in ("title", "name") if field in self.mapping)
        is_made = any(self.mapping.mark(field) == self.anchor for field in called)
        return is_made and "id" not in self.mapping

    def at(self, *fields: str) -> Span:
        """Where the first of these fields that the entry has stands; else where its id does."""
        found = next((name for name in fields if name in self.mapping), None)
        return self.mapping.at(found) if found else self.id_span

    def infers(self, *fields: str) -> bool:
        """Whether one of these fields is nothing that somebody wrote."""
        said = (field for field in fields if field in self.mapping)
        return any(self.mapping.mark(field) in self.mapping.places.inferred for field in said)

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
        return self.mapping.places.span(mark)


# takes both in a tuple, as others of its kind do: a third of the time of the constructor, which is
# written in Python
as_origin: Callable[[tuple[Mapping, int]], Origin] = partial(tuple.__new__, Origin)
