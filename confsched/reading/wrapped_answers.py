"""Answers of services that wrap each entry and each value, as the lists that somebody would write.

GraphQL has a list in `edges` with a `node` each. Firestore and Notion say beside each value of what
type it is, and copies of Firestore have all collections in one. WordPress has fields of sites in
`acf`, Airtable those of a row in `fields`.
"""

from collections.abc import Callable, Iterator
from itertools import chain
from typing import TypeGuard

from confsched.reading.remade import Item, become, mapping_like, sequence_like
from confsched.reading.tree import Mapping, Sequence, Value
from confsched.reading.wiki_answers import listed_pages

_DEEP = 5  # mappings in which a list may stand
_HOLDING = ("edges", "nodes", "elements", "items")  # what a connection may call its entries
_CONNECTION = frozenset(
    (*_HOLDING, "pageInfo", "totalCount", "count", "total", "skip", "limit", "__typename")
)
_COLLECTED = "Collection"  # as Contentful calls several: `speakersCollection`
_TEXTS = ("title", "rich_text")


def unwrapped(root: Mapping) -> Mapping:
    """The same answer with plain entries; any other mapping as it is."""
    for name, fits, kind, plain in (
        ("documents", _is_document, _collection, _document),
        ("results", _is_page, lambda _: "results", _page),
        ("itemListElement", lambda one: isinstance(one, Mapping), lambda _: "items", _listed),
    ):
        if _all(entries := root.get(name), fits):
            return by_kind(entries, kind, plain)
    if "@graph" in root:
        from confsched.reading.linked_data import as_event  # noqa: PLC0415 -- for few files

        return as_event(root)
    if _all(entries := root.get("records"), _is_row):
        root["records"] = _rows(entries)
        return root
    if isinstance(saved := root.get(_COLLECTIONS), Mapping):
        return _saved(saved)
    if any(sign in root.places.source.text for sign in (*_HOLDING, "entities", _COLLECTED)):
        _connect(root, _DEEP)
    return listed_pages(root) or root


def _all(value: Value, fits: Callable[[Value], bool]) -> TypeGuard[Sequence]:
    return isinstance(value, Sequence) and bool(value) and all(map(fits, value))


def _listed(one: Mapping) -> Mapping:
    """The entry that an item of a list in JSON-LD holds."""
    return item if isinstance(item := one.get("item"), Mapping) else one


def by_kind(
    entries: Sequence, kind: Callable[[Mapping], str], plain: Callable[[Mapping], Mapping]
) -> Mapping:
    """The entries of a list, in one for each kind; none is called like a section of ours."""
    kinds: dict[str, list[tuple[Value, int]]] = {}
    for one in entries:
        if isinstance(one, Mapping):
            kinds.setdefault(kind(one), []).append((plain(one), one.packed))
    result = Mapping(entries.places)
    for called, listed in kinds.items():
        name = f"{called} list" if len(kinds) > 1 else "items"
        result[name] = sequence_like(entries, listed, entries.packed)
    result.settle([entries.packed] * (2 * len(result)), entries.packed)
    return result


def _entries(value: Value) -> Iterator[Item]:
    return iter(value.entries()) if isinstance(value, Mapping) else iter(())


# GraphQL


def _connect(value: Mapping, deep: int) -> None:
    """Put the entries of each connection for it, at any depth and within entries."""
    for key, inner in value.items():
        if isinstance(inner, Mapping) and (name := _holding(inner)):
            value[key] = _nodes(inner, name)
        elif isinstance(inner, Mapping) and {"ids", "entities"} <= inner.keys():
            value[key] = inner["entities"]  # by their ids, as an app keeps what it asked
        elif deep:
            entries = inner if isinstance(inner, Sequence) else (inner,)
            for one in entries:
                if isinstance(one, Mapping):
                    _connect(one, deep - 1 if one is inner else 0)
    if any(key.endswith(_COLLECTED) for key in value):
        items = (
            (key.removesuffix(_COLLECTED), v, at, mark) for key, v, at, mark in value.entries()
        )
        become(value, mapping_like(value, items))


def _holding(value: Mapping) -> str:
    """What a connection calls its entries; empty for all that is none."""
    names = _HOLDING if value.keys() <= _CONNECTION else ()
    return next((name for name in names if isinstance(value.get(name), Sequence)), "")


def _nodes(value: Mapping, name: str) -> Sequence:
    nodes = [(_node(one, name), one) for one in value[name] or () if isinstance(one, Mapping)]
    for node, _ in nodes:
        if isinstance(node, Mapping):
            _connect(node, 0)
    return sequence_like(value, ((node, one.packed) for node, one in nodes), value.mark(name))


def _node(one: Mapping, name: str) -> Value:
    return one.get("node") if name == "edges" else one


# Firestore


def _is_document(one: Value) -> bool:
    return isinstance(one, Mapping) and {"name", "fields"} <= one.keys() <= _OF_DOCUMENT


_OF_DOCUMENT = frozenset(("name", "fields", "createTime", "updateTime"))


def _collection(one: Mapping) -> str:
    return next(iter(str(one["name"]).split("/")[-2:]))


def _document(one: Mapping) -> Mapping:
    identifier = ("id", str(one["name"]).rpartition("/")[2], one.mark("name"), one.mark("name"))
    return mapping_like(one, chain(_typed(one["fields"]), (identifier,)))


def _typed(fields: Value) -> Iterator[Item]:
    return ((key, _value(value), place, mark) for key, value, place, mark in _entries(fields))


def _value(value: Value) -> Value:
    """What stands beside its type: `{"stringValue": "Boats"}`."""
    if not isinstance(value, Mapping) or len(value) != 1:
        return value
    kind, inner = next(iter(value.items()))
    if kind == "mapValue" and isinstance(inner, Mapping):
        return mapping_like(value, _typed(inner.get("fields")))
    if kind == "arrayValue" and isinstance(inner, Mapping):
        listed = inner.get("values")
        items = listed if isinstance(listed, Sequence) else ()
        return sequence_like(value, ((_value(one), value.packed) for one in items), value.packed)
    return inner if kind.endswith("Value") else value


_COLLECTIONS = "__collections__"  # of a copy, and of each document in it


def _saved(copy: Mapping) -> Mapping:
    """The collections of a copy, whose documents have none of their own for the most part."""
    for documents in copy.values():
        if not isinstance(documents, Mapping):
            continue
        for key, inner in documents.items():
            if isinstance(inner, Mapping) and not inner.get(_COLLECTIONS, True):
                told = (one for one in inner.entries() if one[0] != _COLLECTIONS)
                documents[key] = mapping_like(inner, told)
    return copy


# Notion


def _is_page(one: Value) -> bool:
    return isinstance(one, Mapping) and isinstance(one.get("properties"), Mapping)


def _page(one: Mapping) -> Mapping:
    said = chain.from_iterable(map(_fields, _entries(one["properties"])))
    return mapping_like(one, chain((item for item in one.entries() if item[0] == "id"), said))


def _fields(item: Item) -> Iterator[Item]:
    """What a property says: of a date, which may have an end, two things."""
    key, value, place, mark = item
    told = value.get("date") if isinstance(value, Mapping) else None
    if isinstance(told, Mapping):
        yield "start", told.get("start"), place, mark
        yield "end", told.get("end"), place, mark
    else:
        yield key, _property(value), place, mark


def _property(value: Value) -> Value:
    """What stands under the name of its type, as a text where it is a formatted one."""
    kind = value.get("type") if isinstance(value, Mapping) else None
    if not isinstance(value, Mapping) or not isinstance(kind, str):
        return value
    inner = value.get(kind)
    if kind in _TEXTS and isinstance(inner, Sequence):
        parts = (one.get("plain_text") for one in inner if isinstance(one, Mapping))
        return "".join(str(part) for part in parts if part)
    if isinstance(inner, Sequence):
        return sequence_like(value, ((_named(one), value.packed) for one in inner), value.packed)
    return _named(inner)


def _named(value: Value) -> Value:
    """The name of a choice or of somebody; what has none is as it is."""
    return value["name"] if isinstance(value, Mapping) and "name" in value else value


# Airtable

_OF_ROW = frozenset(("id", "fields", "createdTime", "commentCount"))


def _is_row(one: Value) -> bool:
    if not isinstance(one, Mapping) or not {"id", "fields"} <= one.keys() <= _OF_ROW:
        return False
    return isinstance(one["fields"], Mapping)


def _rows(root: Sequence) -> Sequence:
    rows = (one for one in root if isinstance(one, Mapping))
    return sequence_like(
        root, [(mapping_like(one, _row(one)), one.packed) for one in rows], root.packed
    )


def _row(one: Mapping) -> Iterator[Item]:
    """What stands in the columns of a row; its id, unless one of them has that."""
    named = {key.casefold() for key, *_ in _entries(one["fields"])}
    own = (item for item in one.entries() if item[0] == "id" and "id" not in named)
    said = _entries(one["fields"])
    return chain(own, ((key, _unmarked(value), place, mark) for key, value, place, mark in said))


def _unmarked(value: Value) -> Value:
    """A list without the letter in front with which Grist says that it is one: `["L", "Boats"]`."""
    if not isinstance(value, Sequence) or value[:1] != ["L"]:
        return value
    items = [*zip(value, value.all_marks(), strict=True)]
    return sequence_like(value, items[1:], value.packed)


# WordPress

_OF_POST = frozenset(("date", "date_gmt", "modified", "modified_gmt", "status", "type"))


def posts(root: Sequence) -> Sequence:
    """Posts with fields of their own as entries that have these, and say when they were posted.

    Rows of Airtable are what their columns say.
    """
    if _all(root, _is_row):
        return _rows(root)
    if not all(isinstance(one, Mapping) and isinstance(one.get("acf"), Mapping) for one in root):
        return root
    entries = [(_post(one), one.packed) for one in root if isinstance(one, Mapping)]
    return sequence_like(root, entries, root.packed)


def _post(one: Mapping) -> Mapping:
    others = (
        (f"post {key}" if key in _OF_POST else key, value, place, mark)
        for key, value, place, mark in one.entries()
        if key != "acf"
    )
    return mapping_like(one, chain(_entries(one["acf"]), others))
