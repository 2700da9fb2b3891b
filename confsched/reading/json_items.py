"""The items of long JSON lists, read by the scanner of the standard library, places and all later.

An item that is small is scanned at once, which is many times faster than reading it value by value;
where its values stand is found by reading it again, when somebody wants to know. Whatever is not
plain here (a key given twice, half an escape, deep nesting, a mistake) is left to the reader that
has a word for it.
"""

import json.scanner
from collections.abc import Iterator
from types import SimpleNamespace
from typing import NoReturn

from confsched.patterns import pattern
from confsched.reading import notices
from confsched.reading.tree import Mapping, Places, Sequence, Value, pack

_LARGE = 1 << 16  # characters; an item that is larger is a list of items itself
_HALF = pattern(r"\\u[dD](?:[89abAB]..(?!\\u[dD][c-fC-F])|[c-fC-F])")
_PAIRED = pattern(r"\\u[dD][89abAB]..\\u[dD][c-fC-F]..")


class _NotPlainError(Exception):
    """This item has to be read value by value."""


class Items:
    """Reads items of one text; the places of all of them are promised."""

    def __init__(self, text: str, places: Places) -> None:
        self.text = text
        self.places = places
        self.names: dict[str, str] = {}
        self.next = 0
        self.was_large = False
        # a tuple is what is left of an object, so that a key that is there twice is seen
        self.scan = json.scanner.c_make_scanner(  # type: ignore[attr-defined]  # not in the stubs
            SimpleNamespace(
                strict=True,
                object_hook=None,
                object_pairs_hook=tuple,
                parse_float=str,
                parse_int=str,
                parse_constant=_not_plain,
                memo={},
            )
        )

    def read(self, start: int, depth: int) -> tuple[Value, int] | None:
        """The item that begins at an offset, and its packed place; None where it is not plain.

        `was_large` says whether it was for its size: then so are those beside it.
        """
        self.was_large = False
        if self.text[start : start + 1] != "{":
            return None
        try:
            found, end = self.scan(self.text, start)
            self.was_large = end - start > _LARGE
            if self.was_large or self._nests(start, end, depth) or self._halved(start, end):
                return None
            self.next = first = self.places.next_promise
            value = self._made(found)
        except (ValueError, StopIteration, RecursionError, _NotPlainError):
            return None
        self.places.promise(start, first - self.next)
        return value, pack(start, end)

    def _nests(self, start: int, end: int, depth: int) -> bool:
        """Whether it could be nested deeper than is allowed."""
        brackets = self.text.count("{", start, end) + self.text.count("[", start, end)
        return brackets + depth > notices.MAX_DEPTH

    def _halved(self, start: int, end: int) -> bool:
        """Whether half of a two-part escape stands in it."""
        if self.text.find("\\", start, end) < 0:
            return False
        return _HALF.search(_PAIRED.sub("", self.text[start:end])) is not None

    def _made(self, found: object) -> Value:
        """A container, or a word that is no text, as the reader makes it."""
        if type(found) is tuple:
            return self._mapping(found)
        if type(found) is list:
            return self._sequence(found)
        return "true" if found else "false"

    def _mapping(self, pairs: tuple[tuple[str, object], ...]) -> Mapping:
        result = Mapping(self.places)
        names = self.names
        for key, inner in pairs:
            plain = type(inner) is str or inner is None
            result[names.setdefault(key, key)] = inner if plain else self._made(inner)  # type: ignore[assignment]
        if len(result) != len(pairs):
            raise _NotPlainError
        first = self.next
        self.next -= 1 + 2 * len(result)
        result.settle(range(first - 1, self.next, -1), first)
        return result

    def _sequence(self, items: list[object]) -> Sequence:
        made = [item if type(item) is str or item is None else self._made(item) for item in items]
        result = Sequence(self.places, made)
        first = self.next
        self.next -= 1 + len(result)
        result.settle(range(first - 1, self.next, -1), first)
        return result


def places_of(value: Value) -> Iterator[int]:
    """The places in a value, in the order in which they were promised."""
    if isinstance(value, (Mapping, Sequence)):
        for inner in value.values() if isinstance(value, Mapping) else value:
            yield from places_of(inner)
        count = 2 * len(value) if isinstance(value, Mapping) else len(value)
        yield value.packed
        yield from value.places.marks[value.first : value.first + count]


def _not_plain(_: str) -> NoReturn:
    raise _NotPlainError
