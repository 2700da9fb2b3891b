"""Entries of services that keep contents, with their fields under one key, as plain entries.

Contentful has these in `fields`, Prismic in `data`, OpenReview and Storyblok in `content`, JSON:API
in `attributes` and what an entry belongs to in `relationships`. An entry that another one names by
a link or an id is put in that place, without those that it names in turn: a room may name all of
its sessions.
"""

from collections.abc import Iterator
from functools import partial
from itertools import chain

from confsched.reading.remade import Item, mapping_like, sequence_like
from confsched.reading.tree import Mapping, Sequence, Value
from confsched.reading.wrapped_answers import by_kind

_KEYS = (
    *(("data", "attributes"), ("items", "fields"), ("results", "data")),
    *(("notes", "content"), ("stories", "content")),
)
# what Open Event calls its resources, which it is known by
_KNOWN = frozenset(("event", "microlocation", "track", "session-type", "speaker", "session"))
_OF_LINKS = frozenset(("type", "id", "meta"))
_RELATED = frozenset(("data", "links", "meta"))
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
        told = (item for item in _entries(one.get("sys")) if item[0] == "id")
        own = (item for item in one.entries() if item[0] == "id")
        related = _entries(one.get("relationships")) if deep else ()
        renamed = _OF_OPENREVIEW if "forum" in one else {}
        said = (
            (renamed.get(key, key), self.meant(value, deep=deep), place, mark)
            for key, value, place, mark in chain(_entries(one.get(self.key)), related)
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


def _entries(value: Value) -> Iterator[Item]:
    return iter(value.entries()) if isinstance(value, Mapping) else iter(())


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
