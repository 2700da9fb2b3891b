"""Keys that are given again in one mapping: which of the two counts, and what the writer did."""

from collections.abc import Iterator
from typing import NamedTuple

from confsched.findings import Finding
from confsched.reading import notices
from confsched.reading.tree import Mapping, Places, Value

_SEVERAL = 2  # keys that come again where the fields of another entry follow, from the first on
_MANY = 3  # from any on


class _Repeated(NamedTuple):
    """A key and its place, where it was given first, and whether it says the same, or nothing."""

    key: str
    mark: int
    first: int
    is_same: bool
    was_empty: bool


class Again:
    """What is given again in a mapping that is being read, whose places are in `marks`."""

    def __init__(self, mapping: Mapping, marks: list[int]) -> None:
        self.mapping, self.marks = mapping, marks
        self.before = tuple(mapping)  # what stands before the first that comes again
        self.at = {key: 2 * index for index, key in enumerate(mapping)}
        self.found: list[_Repeated] = []

    def new(self, key: str) -> None:
        """A key that comes for the first time, and whose places follow."""
        self.at[key] = len(self.marks)

    def add(self, key: str, key_mark: int, value: Value, mark: int) -> None:
        """The first one counts, unless it is a field that somebody has filled in further down."""
        at, before = self.at[key], self.mapping[key]
        was_empty = before is None and value is not None
        self.found.append(_Repeated(key, key_mark, self.marks[at], before == value, was_empty))
        if was_empty:
            self.mapping[key] = value
            self.marks[at : at + 2] = (key_mark, mark)

    def findings(self, places: Places, *, is_entry: bool) -> Iterator[Finding]:
        """One for each, or one for all where two entries have become one."""
        if is_entry and self.are_two_entries():
            yield self.of_two(places)
            return
        for key, mark, first, _, was_empty in self.found:
            spans = places.span(mark), places.span(first)
            yield notices.duplicate_key(key, *spans, was_empty=was_empty)

    def are_two_entries(self) -> bool:
        """Whether many fields come again, and say something else: another entry begins there."""
        keys = {one.key for one in self.found}
        first = next((key for key in self.before if key != "id"), "")
        enough = _SEVERAL if self.found[0].key == first else _MANY
        return len(keys) >= enough and not all(one.is_same for one in self.found)

    def of_two(self, places: Places) -> Finding:
        """What is wrong with the line that should begin the second entry: it is there, or not."""
        keys = tuple(dict.fromkeys(one.key for one in self.found))
        spans = [places.span(one.mark) for one in self.found]
        first, above = places.span(self.found[0].first), self.before[-1]
        is_there = self.mapping[above] is None and above not in keys
        place = places.span(self.marks[self.at[above]])
        self.keep(len(self.before) - is_there)
        if is_there:
            return notices.indented_too_far(above, place, spans, first)
        return notices.two_entries(keys, spans, first)

    def keep(self, count: int) -> None:
        """Only so many entries: what follows is said of the second."""
        for key in [*self.mapping][count:]:
            del self.mapping[key]
        del self.marks[2 * count :]
