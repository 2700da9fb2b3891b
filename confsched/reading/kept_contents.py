"""Entries of services that keep contents, with their fields under one key, as plain entries.

Contentful has these in `fields`, Prismic in `data`, OpenReview and Storyblok in `content`, JSON:API
in `attributes` and what an entry belongs to in `relationships`. An entry that another one names by
a link or an id is put in that place, without those that it names in turn: a room may name all of
its sessions. Documents of all types in one list, which name each other by ids, are a list of each.
"""

from collections.abc import Iterator
from functools import partial
from itertools import chain
from typing import TypeGuard

from confsched.patterns import pattern
from confsched.reading.remade import Item, mapping_like, sequence_like
from confsched.reading.tree import Mapping, Sequence, Value
from confsched.reading.wrapped_answers import by_kind, entries_in

_KEYS = (
    *(("data", "attributes"), ("items", "fields"), ("results", "data")),
    *(("notes", "content"), ("stories", "content"), ("entries", "fields")),
)
# what Open Event calls its resources, which it is known by
_KNOWN = frozenset(("event", "microlocation", "track", "session-type", "speaker", "session"))
_OF_LINKS = frozenset(("type", "id", "meta"))
_LOCALE = pattern(r"[a-z]{2}(?:-[A-Z]{2})?")
_RELATED = frozenset(("data", "links", "meta"))
_PEOPLE = frozenset(("speaker", "person", "room"))  # beside which documents may be sessions
_BESIDE = _PEOPLE | {"track", "sponsor"}
_TIMED = frozenset(("start", "time", "startTime", "start_time", "startsAt", "from"))
_OF_OPENREVIEW = {"venue": "decision"}  # `Sample Days 2030 Oral` is no room


def contents_of(root: Mapping) -> Mapping | None:
    """The entries of an answer, in a list for each kind; None where it has no such entries."""
    for name, key in _KEYS:
        entries = root.get(name)
        if isinstance(entries, Sequence) and entries and all(_is_kept(one, key) for one in entries):
            contents = _Contents(root, entries, key)
            return by_kind(entries, contents.kind, contents.plain)
    return None


def _is_kept(one: Value, key: str) -> bool:
    if not isinstance(one, Mapping) or not isinstance(one.get(key), Mapping):
        return False
    if key == "attributes":
        return isinstance(kind := one.get("type"), str) and kind not in _KNOWN
    return "id" in one or isinstance(one.get("sys"), Mapping)


class _Contents:
    """What makes entries plain, with those that are answered besides since one names them."""

    def __init__(self, root: Mapping, entries: Sequence, key: str) -> None:
        included = root.get("includes")
        lists = [*included.values()] if isinstance(included, Mapping) else []
        others = chain.from_iterable(
            one
            for one in (*lists, root.get("rels"), root.get("included"), entries)
            if isinstance(one, Sequence)
        )
        self.key = key
        self.known = {_id_of(one): one for one in others if isinstance(one, Mapping)}
        self.known.pop("", None)

    def kind(self, one: Mapping) -> str:
        """What an entry is, as the editor calls it."""
        system, fields = one.get("sys"), one.get(self.key)
        model = _id_of(system.get("contentType")) if isinstance(system, Mapping) else ""
        part = fields.get("component") if isinstance(fields, Mapping) else ""
        return model or str(one.get("type") or part or "items")

    def plain(self, one: Mapping, *, deep: bool = True) -> Mapping:
        """The fields of an entry with its id; a list of links further on is left out."""
        told = (item for item in entries_in(one.get("sys")) if item[0] == "id")
        own = (item for item in one.entries() if item[0] == "id")
        related = entries_in(one.get("relationships")) if deep else ()
        renamed = _OF_OPENREVIEW if "forum" in one else {}
        fields = entries_in(one.get(self.key))
        items = ((key, _in_locale(value), place, mark) for key, value, place, mark in fields)
        said = (
            (renamed.get(key, key), self.meant(value, deep=deep), place, mark)
            for key, value, place, mark in chain(items, related)
            if deep or not self.leads_on(value)
        )
        return mapping_like(one, chain(told, own, said))

    def meant(self, value: Value, *, deep: bool) -> Value:
        """What a value stands for: another entry, the address of a file, the words of a text."""
        if isinstance(value, Sequence):
            words = [
                one.get("text") for one in value if isinstance(one, Mapping) and "spans" in one
            ]
            if words and len(words) == len(value):
                return "\n\n".join(str(one or "") for one in words)
            items = zip(map(partial(self.meant, deep=deep), value), value.all_marks(), strict=True)
            return sequence_like(value, items, value.packed)
        if isinstance(value, Mapping) and "data" in value and value.keys() <= _RELATED:
            return self.meant(value["data"], deep=deep)
        by_text = isinstance(value, str) and self.key == "content"  # of Storyblok alone
        entry = self.known.get(str(value) if by_text else _link_of(value))
        if entry is not None:
            return self.address(entry) or (self.plain(entry, deep=False) if deep else value)
        alone = isinstance(value, Mapping) and len(value) == 1
        inner = next(iter(value.values())) if alone and isinstance(value, Mapping) else value
        if isinstance(inner, Mapping) and _is_kept(inner, self.key):
            return self.plain(inner, deep=False)
        return inner if isinstance(value, Mapping) and "value" in value else value

    def leads_on(self, value: Value) -> bool:
        """Whether a list begins with a link to another entry, and not with one to a file."""
        first = value[0] if isinstance(value, Sequence) and value else None
        entry = self.known.get(_link_of(first))
        return entry is not None and not self.address(entry)

    def address(self, entry: Mapping) -> str:
        """Where a file is that an entry is about; empty for what is no file."""
        fields = entry.get(self.key)
        file = fields.get("file") if isinstance(fields, Mapping) else None
        url = file.get("url") if isinstance(file, Mapping) else None
        return f"https:{url}" if str(url).startswith("//") else str(url or "")


def _in_locale(value: Value) -> Value:
    """What is said in one language alone, where each says in which it is: `{"en-US": […]}`."""
    told = [*value.items()] if isinstance(value, Mapping) else []
    return told[0][1] if len(told) == 1 and _LOCALE.fullmatch(told[0][0]) else value


def _link_of(value: Value) -> str:
    """The id of the entry that a link means; empty for what is none."""
    keys = value.keys() if isinstance(value, Mapping) else set()
    return _id_of(value) if keys == {"sys"} or {"type", "id"} <= keys <= _OF_LINKS else ""


def _id_of(value: Value) -> str:
    """What an entry is named by: in JSON:API with its type, as others may have the same number."""
    if not isinstance(value, Mapping):
        return ""
    if "sys" not in value and "uuid" not in value:
        return f"{value['type']} {value['id']}" if {"type", "id"} <= value.keys() else ""
    system = value.get("sys")
    return str((system.get("id") if isinstance(system, Mapping) else value.get("uuid")) or "")


def parted_roots(roots: tuple[Value, ...]) -> tuple[Value, ...]:
    """Documents one behind the other in a file, in lists of what they say that they are."""
    told = [(one, one.packed) for one in roots if isinstance(one, Mapping) and "kind" in one]
    if len(told) < len(roots) or _PEOPLE.isdisjoint(str(one["kind"]) for one, _ in told):
        return roots
    listed = sequence_like(told[0][0], told, told[0][1])
    return (by_kind(listed, lambda one: f"{one['kind']}s", lambda one: one),)


def parted(value: Value) -> Value:
    """The entries of a list that say of what they are one, in lists of each; else the same."""
    kinds = {*map(_kind_of, value)} if isinstance(value, Sequence) else set()
    if not isinstance(value, Sequence) or not kinds or "" in kinds:
        return value
    first = value[0]
    is_row = isinstance(first, Mapping) and "model" in first
    return by_kind(value, _kind_of, _row) if is_row or len(kinds) > 1 else value


def _kind_of(one: Value) -> str:
    """What an entry is one of, in the plural; of a type for people may be who speaks in a talk."""
    if not isinstance(one, Mapping):
        return ""
    kind = one.get("model") if isinstance(one.get("fields"), Mapping) else one.get("objtype")
    if isinstance(kind, str):
        return f"{kind.rpartition('.')[2]}s"
    said = str(one.get("type") or "").lower()
    alone = said in _BESIDE and "name" in one and _TIMED.isdisjoint(one)
    return f"{said}s" if alone else said and "sessions"


def _row(one: Mapping) -> Mapping:
    """The fields of a row, with its key as its id; any other entry as it is."""
    fields = one.get("fields")
    if not isinstance(fields, Mapping):
        return one
    own = (("id", value, place, mark) for key, value, place, mark in one.entries() if key == "pk")
    return mapping_like(one, chain(own, fields.entries()))


def are_documents(value: Value) -> TypeGuard[Sequence]:
    """Whether a list holds nothing but documents with an id and a type, and several types."""
    if not isinstance(value, Sequence) or not all(map(_is_document, value)):
        return False
    return len({_type_of(one) for one in value if isinstance(one, Mapping)}) > 1


def by_type(root: Sequence) -> Mapping:
    """The documents in lists by their types, each plain."""
    return by_kind(root, _type_of, _Documents(root).plain)


def tables(root: Value) -> Mapping | None:
    """The rows of each table from a database, by their names; none is a section of ours."""
    parts = root if isinstance(root, Sequence) else (root,)
    found = [one for one in parts if isinstance(one, Mapping) and _is_table(one)]
    told = (
        (f"{one['name']} list", one["data"], one.mark("name"), one.mark("data")) for one in found
    )
    return mapping_like(found[0], told) if found else None


def _is_table(one: Mapping) -> bool:
    kept = {"name", "database"} <= one.keys() and isinstance(one.get("data"), Sequence)
    return kept and one.get("type") == "table"


def _is_document(one: Value) -> bool:
    return isinstance(one, Mapping) and "_id" in one and isinstance(one.get("_type"), str)


def _type_of(one: Mapping) -> str:
    return str(one["_type"])


class _Documents:
    """What makes a document plain, with what it names."""

    def __init__(self, root: Sequence) -> None:
        self.known = {str(one["_id"]): one for one in root if isinstance(one, Mapping)}

    def plain(self, one: Mapping) -> Mapping:
        """A document with what stands behind its links."""
        items = _items(one)
        return mapping_like(one, ((key, self.meant(v), place, at) for key, v, place, at in items))

    def meant(self, value: Value) -> Value:
        """What is meant where a link stands, or several do."""
        if isinstance(value, Sequence):
            entries = zip(value, value.all_marks(), strict=True)
            return sequence_like(
                value, [(self.meant(one), at) for one, at in entries], value.packed
            )
        linked = self.known.get(_ref_in(value))
        if linked is None:
            return self.with_link(value) if isinstance(value, Mapping) else value
        return mapping_like(linked, (one for one in _items(linked) if not _is_link(one[1])))

    def with_link(self, value: Mapping) -> Mapping:
        """What says something beside its only link, as the role of somebody, and all of both."""
        said = [*_items(value)]
        links = [one for _, one, *_ in said if _ref_in(one)]
        linked = self.meant(links[0]) if len(links) == 1 else None
        if not isinstance(linked, Mapping) or linked is links[0]:
            return value
        own = [item for item in said if not _ref_in(item[1])]
        told = {item[0] for item in own}
        return mapping_like(value, chain((i for i in _items(linked) if i[0] not in told), own))


def _items(one: Mapping) -> Iterator[Item]:
    """What a document says, with its id."""
    for key, value, place, mark in one.entries():
        if key == "_id":
            yield "id", value, place, mark
        elif key[:1] != "_":
            yield key, value, place, mark


def _ref_in(value: Value) -> str:
    return str(value.get("_ref") or "") if isinstance(value, Mapping) else ""


def _is_link(value: Value) -> bool:
    """Whether a value is a link, or a list of them."""
    return bool(_ref_in(value[0] if isinstance(value, Sequence) and value else value))
