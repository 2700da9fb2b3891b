"""Answers of services that wrap each entry and each value, as the lists that somebody would write.

GraphQL has a list in `edges` with a `node` each. Firestore and Notion say beside each value of what
type it is, and copies of Firestore have all collections in one. WordPress has fields of sites in
`acf`, Airtable those of a row in `fields`. JSON-LD has things of schema.org side by side in an
`@graph`, which name each other by `@id`: its events stand within the one that they belong to.
"""

from collections.abc import Callable, Iterator
from itertools import chain
from typing import TypeGuard

from confsched.by_key import grouped
from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.schema_org import is_event
from confsched.reading.remade import Item, again, become, mapping_like, named_lists, sequence_like
from confsched.reading.tree import Mapping, Sequence, Value, mappings_in

_DEEP = 5  # mappings in which a list may stand
_HOLDING = ("edges", "nodes", "elements", "items")  # what a connection may call its entries
_CONNECTION = frozenset(
    (*_HOLDING, "pageInfo", "totalCount", "count", "total", "skip", "limit", "__typename")
)
_OF_EDGE = ("node", "cursor", "id", "__typename")
_COLLECTED = "Collection"  # as Contentful calls several: `speakersCollection`
_TEXTS = ("title", "rich_text")
_SENTENCE = pattern(r"^(?:Has|Is|Held in|In) (?=\S)")
_OF_PAGE = ("printouts", "fulltext", "namespace", "exists", "displaytitle")


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
        return as_event(root)
    for key, table in root.items():  # of which each may be an answer of its own
        rows = table.get("records") if isinstance(table, Mapping) else table
        root[key] = _rows(rows) if _all(rows, _is_row) else table
    if isinstance(saved := root.get(_COLLECTIONS), Mapping):
        return _saved(saved)
    if any(sign in root.places.source.text for sign in (*_HOLDING, "entities", "byId", _COLLECTED)):
        _connect(root, _DEEP)
    return _listed_pages(root) or root


def _all(value: Value, fits: Callable[[Value], bool]) -> TypeGuard[Sequence]:
    return isinstance(value, Sequence) and bool(value) and all(map(fits, value))


def _listed(one: Mapping) -> Mapping:
    """The entry that an item of a list in JSON-LD holds."""
    return item if isinstance(item := one.get("item"), Mapping) else one


def by_kind(
    entries: Sequence, kind: Callable[[Mapping], str], plain: Callable[[Mapping], Mapping]
) -> Mapping:
    """The entries of a list, in one for each kind; none is called like a section of ours."""
    kinds = grouped((kind(one), (plain(one), one.packed)) for one in mappings_in(entries))
    alone = len(kinds) == 1
    return named_lists(
        {
            "items" if alone else f"{called} list": sequence_like(entries, listed, entries.packed)
            for called, listed in kinds.items()
        }
    )


def entries_in(value: Value) -> Iterator[Item]:
    """The entries of a mapping, with their places; none in anything else."""
    return iter(value.entries()) if isinstance(value, Mapping) else iter(())


# GraphQL


def _connect(value: Mapping, deep: int) -> None:
    """Put the entries of each connection for it, at any depth and within entries."""
    for key, inner in value.items():
        if isinstance(inner, Mapping) and (name := _holding(inner)):
            value[key] = _nodes(inner, name)
        elif isinstance(inner, Mapping) and {"ids", "entities"} <= inner.keys():
            value[key] = inner["entities"]  # by their ids, as an app keeps what it asked
        elif isinstance(inner, Mapping) and {"allIds", "byId"} <= inner.keys():
            value[key] = inner["byId"]
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
    edges = mappings_in(value[name])
    nodes = [(_node(one) if name == "edges" else one, one) for one in edges]
    for node, _ in nodes:
        if isinstance(node, Mapping):
            _connect(node, 0)
    return sequence_like(value, ((node, one.packed) for node, one in nodes), value.mark(name))


def _node(edge: Mapping) -> Value:
    """What an edge leads to, with what it says itself: the role of a speaker in a session."""
    node = edge.get("node")
    if not isinstance(node, Mapping):
        return node
    beside = [item for item in edge.entries() if item[0] not in (*node, *_OF_EDGE)]
    return mapping_like(node, chain(node.entries(), beside)) if beside else node


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
    return ((key, _value(value), place, mark) for key, value, place, mark in entries_in(fields))


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
    if kind == "referenceValue":  # by its whole path
        return str(inner).rpartition("/")[2]
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
    said = chain.from_iterable(map(_fields, entries_in(one["properties"])))
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
    rows = [(mapping_like(one, _row(one)), one.packed) for one in mappings_in(root)]
    return sequence_like(root, rows, root.packed)


def _row(one: Mapping) -> Iterator[Item]:
    """What stands in the columns of a row; its id, unless one of them has that."""
    named = {key.casefold() for key, *_ in entries_in(one["fields"])}
    own = (item for item in one.entries() if item[0] == "id" and "id" not in named)
    said = entries_in(one["fields"])
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
    entries = [(post_with(one, "acf"), one.packed) for one in mappings_in(root)]
    return sequence_like(root, entries, root.packed)


def post_with(one: Mapping, fields: str) -> Mapping:
    """A post with what stands under a key of it; of when it was posted that is said."""
    others = (
        (f"post {key}" if key in _OF_POST else key, value, place, mark)
        for key, value, place, mark in one.entries()
        if key != fields
    )
    return mapping_like(one, chain(entries_in(one[fields]), others))


_KEPT = {"ID": "id", "post_title": "title", "post_content": "content", "post_name": "slug"}
_IN_DOUBT = ("draft", "pending")  # of what a post may be


def open_kept(value: Value) -> None:
    """Call what WordPress keeps of posts as it answers; put what PocketBase expands for its id."""
    inner = [*value.values()] if isinstance(value, Mapping) else value
    for one in inner if isinstance(inner, list) else ():
        open_kept(one)
    if isinstance(value, Mapping) and not value.keys().isdisjoint(("post_title", "collectionId")):
        kept = _KEPT | ({"post_status": "state"} if value.get("post_status") in _IN_DOUBT else {})
        items = [(kept.get(one[0], one[0]), *one[1:]) for one in value.entries()]
        become(value, mapping_like(value, [*entries_in(value.get("expand")), *items]))


def _listed_pages(root: Mapping) -> Mapping | None:
    """The pages of an answer as a list of entries; None where there are none."""
    query = root.get("query")
    answers = (one for one in (query, root) if isinstance(one, Mapping))
    places = [*(one.get("results") for one in answers), root]
    found = next(filter(_are_pages, places), None)
    if found is None:
        return None
    entries = ((_wiki_page(one), one.packed) for one in found.values() if isinstance(one, Mapping))
    items = sequence_like(found, entries, found.packed)
    return mapping_like(root, [("items", items, found.packed, found.packed)])


def _are_pages(value: Value) -> TypeGuard[Mapping]:
    """Whether it is a mapping of pages by their names, each with its address."""
    return isinstance(value, Mapping) and bool(value) and all(map(_is_wiki_page, value.values()))


def _is_wiki_page(value: Value) -> bool:
    """Whether it is a page of a wiki, with its address."""
    return isinstance(value, Mapping) and "fullurl" in value


def _wiki_page(page: Mapping) -> Mapping:
    told = page.get("printouts")
    fields = _wiki_fields(told) if isinstance(told, Mapping) else ()
    return mapping_like(page, chain(fields, _wiki_fields(page)))


def _wiki_fields(page: Mapping) -> Iterator[Item]:
    for key, value, place, mark in page.entries():
        if key not in _OF_PAGE:
            yield _SENTENCE.sub("", key), _wiki_value(value), place, mark


def _wiki_value(value: Value) -> Value:
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


def as_event(root: Mapping) -> Mapping:
    """A graph as the event that holds all others, or as a list of events; any other as it is."""
    graph = root.get("@graph")
    things = [one for one in graph or () if isinstance(one, Mapping)]
    events = [one for one in things if is_event(one)]
    if not isinstance(graph, Sequence) or not events:
        return root
    known = {str(one["@id"]): one for one in things if one.get("@id")}
    above = {_id_of(one.get("superEvent")) for one in events} - {""}
    outer = next((one for one in events if one.get("@id") in above or "subEvent" in one), None)
    inner = ((_meant(one, known), one.packed) for one in events if one is not outer)
    mark = root.mark("@graph")
    listed = ("subEvent", sequence_like(graph, inner, graph.packed), mark, mark)
    return mapping_like(root, (listed, *(_meant(outer, known).entries() if outer else ())))


def _meant(event: Mapping, known: dict[str, Mapping]) -> Mapping:
    """An event with what its links mean, but for what it belongs to."""
    told = (one for one in event.entries() if one[0] != "superEvent")
    return mapping_like(event, ((key, _thing(one, known), at, mark) for key, one, at, mark in told))


def _thing(value: Value, known: dict[str, Mapping]) -> Value:
    if isinstance(value, Sequence):
        items = ((_thing(one, known), value.packed) for one in value)
        return sequence_like(value, items, value.packed)
    thing = known.get(_id_of(value)) if isinstance(value, Mapping) and len(value) == 1 else None
    return value if thing is None else again(thing)


def _id_of(value: Value) -> str:
    return str(value.get("@id") or "") if isinstance(value, Mapping) else ""
