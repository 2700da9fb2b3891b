"""What a wiki answers that keeps facts of its pages: Semantic MediaWiki, as the lists they are.

Each page has under the names of its properties the lists of their values. What is called by a
sentence, `Has title`, is called by its last words; a link is the page it leads to, without the kind
of the page.
"""

from collections.abc import Iterator
from itertools import chain
from typing import TypeGuard

from confsched.patterns import pattern
from confsched.reading.remade import Item, mapping_like, sequence_like
from confsched.reading.tree import Mapping, Sequence, Value

_SENTENCE = pattern(r"^(?:Has|Is|Held in|In) (?=\S)")
_OF_PAGE = ("printouts", "fulltext", "namespace", "exists", "displaytitle")


def listed_pages(root: Mapping) -> Mapping | None:
    """The pages of an answer as a list of entries; None where there are none."""
    query = root.get("query")
    answers = (one for one in (query, root) if isinstance(one, Mapping))
    places = [*(one.get("results") for one in answers), root]
    found = next(filter(_are_pages, places), None)
    if found is None:
        return None
    entries = ((_page(one), one.packed) for one in found.values() if isinstance(one, Mapping))
    items = sequence_like(found, entries, found.packed)
    return mapping_like(root, [("items", items, found.packed, found.packed)])


def _are_pages(value: Value) -> TypeGuard[Mapping]:
    """Whether it is a mapping of pages by their names, each with its address."""
    return isinstance(value, Mapping) and bool(value) and all(map(_is_page, value.values()))


def _is_page(value: Value) -> bool:
    """Whether it is a page of a wiki, with its address."""
    return isinstance(value, Mapping) and "fullurl" in value


def _page(page: Mapping) -> Mapping:
    told = page.get("printouts")
    fields = _fields(told) if isinstance(told, Mapping) else ()
    return mapping_like(page, chain(fields, _fields(page)))


def _fields(page: Mapping) -> Iterator[Item]:
    for key, value, place, mark in page.entries():
        if key not in _OF_PAGE:
            yield _SENTENCE.sub("", key), _value(value), place, mark


def _value(value: Value) -> Value:
    """The one value of a list, or all of several."""
    if not isinstance(value, Sequence):
        return _plain(value)
    told = [(_plain(one), mark) for one, mark in zip(value, value.all_marks(), strict=True)]
    return told[0][0] if len(told) == 1 else sequence_like(value, told, value.packed)


def _plain(value: Value) -> Value:
    """The page a link leads to, or the seconds of a moment."""
    if not isinstance(value, Mapping):
        return value
    text = value.get("fulltext")
    return text.rpartition(":")[2] if isinstance(text, str) else value.get("timestamp", value)
