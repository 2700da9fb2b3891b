"""Programmes that are told in several languages beside each other, `{fr: […], en: […]}`.

One is read, in English if there is that; which others there are is kept.
"""

from collections.abc import Iterator

from confsched.formats.columns.fields import columns
from confsched.formats.records.layout.shapes import names_of
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value
from confsched.reading.remade import Item, become, mapping_like
from confsched.text.language_names import language_said

_CODE = pattern(r"([a-z]{2})(?:[-_][A-Za-z]{2,4})?")
_ALIKE = 0.5  # of the keys
_WHEN = frozenset(("start", "time"))
_DEEP = 3  # levels of mappings
_LEFT = "other languages"


def read_one_language(root: Value) -> None:
    """Leave one language of what stands in several, at the root or in mappings below it."""
    left = [*_left_out(root, _DEEP)] if isinstance(root, Mapping) else []
    if left and isinstance(root, Mapping):
        told = ", ".join(dict.fromkeys(key for key, *_ in left))
        beside = (_LEFT, told, left[0][2], left[0][2])
        become(root, mapping_like(root, [*root.entries(), beside]))


def _left_out(holder: Mapping, deep: int) -> Iterator[Item]:
    """Keep one language of all that a mapping holds; the entries of the others."""
    if _are_languages(holder):
        items = sorted(holder.entries(), key=_is_foreign)
        value = items[0][1]
        become(holder, value if isinstance(value, Mapping) else mapping_like(holder, items[:1]))
        yield from items[1:]
        return
    for value in [*holder.values()] if deep else ():
        if isinstance(value, Mapping):
            yield from _left_out(value, deep - 1)


def _is_foreign(item: Item) -> bool:
    return _language(item[0]) != "en"


def _are_languages(value: Mapping) -> bool:
    """Whether the same stands under several codes of languages: lists, or mappings with some."""
    if len(value) < 2 or not all(map(_language, value)):
        return False
    inner = [*value.values()]
    if all(isinstance(one, Sequence) for one in inner):
        sizes = {len(one) for one in inner if isinstance(one, Sequence)}
        return len(sizes) == 1 and (
            "en" in map(_language, value) or len({*map(_times, inner)}) == 1
        )
    keys = [set(one) for one in inner if isinstance(one, Mapping)]
    alike = len(keys) == len(inner) and len(set.intersection(*keys)) > _ALIKE * len(keys[0])
    return alike and not any(map(_is_dull, inner))


def _is_dull(value: Value) -> bool:
    """Whether a mapping holds nothing but texts."""
    return isinstance(value, Mapping) and all(isinstance(one, str) for one in value.values())


def _times(value: Value) -> tuple[str, ...]:
    when = [name for name, one in columns(names_of(value)).items() if one.field in _WHEN]
    rows = [one for one in value if isinstance(one, Mapping)] if isinstance(value, Sequence) else []
    return tuple(str(row.get(name)) for row in rows for name in when)


def _language(key: str) -> str:
    match = _CODE.fullmatch(key)
    return language_said(match[1]) if match else ""
