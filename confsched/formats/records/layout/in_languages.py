"""Programmes that are told in several languages beside each other, `{fr: […], en: […]}`.

One is read, in English if there is that; which others there are is kept.
"""

from collections.abc import Iterator

from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value
from confsched.reading.remade import Item, become, mapping_like
from confsched.text.language_names import language_said

_CODE = pattern(r"[a-z]{2}(?:[-_][A-Za-z]{2,4})?")
_FREQUENT = frozenset(("en", "fr", "de", "es", "pt"))  # `it` and `hr` may be topics
_DEEP = 3  # levels of mappings


def read_one_language(root: Value) -> None:
    """Leave one language of what stands in several, at the root or in mappings below it."""
    left = [*_left_out(root, _DEEP)] if isinstance(root, Mapping) else []
    if left and isinstance(root, Mapping):
        told = ", ".join(dict.fromkeys(key for key, *_ in left))
        beside = ("other languages", told, left[0][2], left[0][2])
        become(root, mapping_like(root, [*root.entries(), beside]))


def _left_out(holder: Mapping, deep: int) -> Iterator[Item]:
    """Keep one language of all that a mapping holds; the entries of the others."""
    if _are_languages(holder):
        items = sorted(holder.entries(), key=lambda item: not item[0].startswith("en"))
        value = items[0][1]
        become(holder, value if isinstance(value, Mapping) else mapping_like(holder, items[:1]))
        yield from items[1:]
        return
    for value in [*holder.values()] if deep else ():
        if isinstance(value, Mapping):
            yield from _left_out(value, deep - 1)


def _are_languages(value: Mapping) -> bool:
    """Whether the same stands under several codes of languages: lists, or mappings."""
    codes = {language_said(key[:2]) if _CODE.fullmatch(key) else "" for key in value}
    if len(value) < 2 or "" in codes or _FREQUENT.isdisjoint(codes):
        return False
    lists = [len(one) for one in value.values() if isinstance(one, Sequence)]
    keys = [set(one) for one in value.values() if isinstance(one, Mapping)]
    if len(lists) == len(value):
        return len({*lists}) == 1
    return len(keys) == len(value) and 2 * len(set.intersection(*keys)) > len(keys[0])
