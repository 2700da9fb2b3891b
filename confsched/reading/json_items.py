"""The items of long JSON lists, read by the scanner of the standard library, places and all later.

An item that is small is scanned at once, which is many times faster than reading it value by value;
where its values stand is found by reading it again, when somebody wants to know. Whatever is not
plain here (a key given twice, half an escape, deep nesting, a mistake) is left to the reader that
has a word for it.
"""

import json.scanner
from collections.abc import Iterable, Iterator
from types import SimpleNamespace
from typing import Any, NoReturn

from confsched.patterns import pattern
from confsched.reading import notices
from confsched.reading.tree import SHIFT, Mapping, Places, Sequence, Value

_LARGE = 1 << 16  # characters; an item that is larger is a list of items itself
_HALF = pattern(r"\\u[dD](?:[89abAB]..(?!\\u[dD][c-fC-F])|[c-fC-F])")
_NEXT = pattern(r"[ \t\n\r]*,[ \t\n\r]*")
_PAIRED = pattern(r"\\u[dD][89abAB]..\\u[dD][c-fC-F]..")


class _NotPlainError(Exception):
    """This item has to be read value by value."""


class Items:
    """Reads items of one text; the places of all of them are promised.

    Those of a mapping are promised when the scanner has it together, those of lists with the
    mapping that they stand in.
    """

    def __init__(self, text: str, places: Places) -> None:
        self.text = text
        self.places = places
        self.names: dict[str, str] = {}
        self.next = 0
        self.nested = 0  # how deep it could be nested: all containers, in each other
        self.was_large = False
        self.escaped = "\\" in text
        self.scan = json.scanner.c_make_scanner(  # type: ignore[attr-defined]  # not in the stubs
            SimpleNamespace(
                strict=True,
                object_hook=None,
                object_pairs_hook=self._mapping,
                parse_float=str,
                parse_int=str,
                parse_constant=_not_plain,
                memo={},
            )
        )

    def read(self, at: int, depth: int, values: Sequence, marks: list[int]) -> int:
        """Read all plain items from an offset on, and return where the last of them ends.

        That is 0 where the first is not plain already. `was_large` says whether it was for its
        size: then so are those beside it.
        """
        text, scan, following = self.text, self.scan, _NEXT.match
        end, self.was_large = 0, False
        while text.startswith("{", at):
            self.next = first = self.places.next_promise
            self.nested = depth
            try:
                value, after = scan(text, at)
            except (ValueError, StopIteration, RecursionError, _NotPlainError):
                break
            if not self._is_plain(at, after):
                break
            self.places.promise(at, first - self.next)
            values.append(value)
            marks.append(at << SHIFT | after)
            end = after
            found = following(text, end)
            if found is None:
                break
            at = found.end()
        return end

    def _is_plain(self, start: int, end: int) -> bool:
        """Whether an item is small, and neither nested too deeply nor has half an escape in it."""
        self.was_large = end - start > _LARGE
        if self.was_large or self.nested > notices.MAX_DEPTH:
            return False
        if not self.escaped or self.text.find("\\u", start, end) < 0:
            return True
        return _HALF.search(_PAIRED.sub("", self.text[start:end])) is None

    def _mapping(self, pairs: list[tuple[str, object]]) -> Mapping:
        """What the scanner calls with each object; a key that is there twice is not plain."""
        result = _new_mapping(Mapping)
        result.places = self.places
        intern = self.names.setdefault
        for key, inner in pairs:
            made = self._made(inner) if type(inner) in _TO_BE_MADE else inner
            result[intern(key, key)] = made  # type: ignore[assignment]
        if len(result) != len(pairs):
            raise _NotPlainError
        result.packed = first = self.next
        result.first = first - 1
        self.next = first - 1 - 2 * len(pairs)
        self.nested += 1
        return result

    def _made(self, found: object) -> Value:
        """A list, or a word that is no text, as the reader makes it."""
        if type(found) is bool:
            return "true" if found else "false"
        return self._sequence(found)  # type: ignore[arg-type]

    def _sequence(self, items: list[Any]) -> Sequence:
        result = _new_sequence(Sequence)
        result.places = self.places
        if _MADE.issuperset(map(type, items)):
            result.extend(items)
        else:
            result.extend([self._made(one) if type(one) in _TO_BE_MADE else one for one in items])
        result.packed = first = self.next
        result.first = first - 1
        self.next = first - 1 - len(items)
        self.nested += 1
        return result


_TO_BE_MADE = frozenset((bool, list))
_MADE = frozenset((str, Mapping, type(None)))
_new_mapping, _new_sequence = Mapping.__new__, Sequence.__new__


def places_of(item: Value) -> Iterator[int]:
    """The places in an item, in the order in which they were promised."""
    if isinstance(item, Mapping):
        for mapping in _mappings(item.values()):
            yield from places_of(mapping)
        for value in item.values():
            yield from _places_of_lists(value)
        yield item.packed
        yield from item.all_marks()


def _mappings(values: Iterable[Value]) -> Iterator[Mapping]:
    """Those that no other mapping stands around, but any lists."""
    for value in values:
        if isinstance(value, Mapping):
            yield value
        elif isinstance(value, Sequence):
            yield from _mappings(value)


def _places_of_lists(value: Value) -> Iterator[int]:
    if isinstance(value, Sequence):
        for inner in value:
            yield from _places_of_lists(inner)
        yield value.packed
        yield from value.all_marks()


def _not_plain(_: str) -> NoReturn:
    raise _NotPlainError
