"""What is kept of somebody else's file without a field of ours, in a shape without its syntax."""

from collections.abc import Iterator
from collections.abc import Mapping as AnyMapping
from types import MappingProxyType

from confsched.reading import Mapping, Sequence, Value
from confsched.reading.remade import from_text, sequence_like
from confsched.reading.table import Table

_LINK = MappingProxyType({"@href": "url", "href": "url", "#text": "title"})


def bare(value: Value, names: AnyMapping[str, str] = MappingProxyType({})) -> Value:
    """A value without the signs of XML: `@href` is `href`, `#text` is `text`; texts stripped.

    Keys that have one of the names get the one that goes with it. Lines above a table come first.
    """
    if isinstance(value, Mapping):
        result = Mapping(value.places)
        for key, inner in value.items():
            result[names.get(key) or key.lstrip("@#")] = bare(inner, names)
        result.first, result.packed = value.first, value.packed
        return result if len(result) == len(value) else value
    if isinstance(value, Table) and value.above:
        rows = zip(value, value.all_marks(), strict=True)
        told = ((bare(one, names), mark) for one, mark in (*value.above, *rows))
        return Sequence.of(value.places, told, value.packed)
    if isinstance(value, Sequence):
        items = Sequence(value.places, (bare(item, names) for item in value))
        items.first, items.packed = value.first, value.packed
        return items
    return value.strip() if value else value


def links(value: Value) -> Value:
    """Links or attachments as a list of mappings: `[{url: …, title: …, type: …}]`."""
    found = [(item, mark) for item, mark in _listed(value) if item]
    if not found or not isinstance(value, (Mapping, Sequence)):
        return value
    items = ((_link(value, item, mark), mark) for item, mark in found)
    return sequence_like(value, items, value.packed)


def _listed(value: Value) -> Iterator[tuple[Value, int]]:
    if isinstance(value, Sequence):
        yield from zip(value, value.all_marks(), strict=True)
    elif isinstance(value, Mapping):
        name = next((name for name in ("link", "attachment") if name in value), None)
        inner, mark = (value[name], value.mark(name)) if name else (value, value.packed)
        yield from _listed(inner) if isinstance(inner, Sequence) else [(inner, mark)]


def _link(like: Mapping | Sequence, value: Value, mark: int) -> Value:
    return (
        from_text(like, "url", value, mark, mark) if isinstance(value, str) else bare(value, _LINK)
    )
