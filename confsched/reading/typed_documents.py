"""Documents of all types in one list, which name each other by ids, as lists of each type.

Sanity answers so: `{"_id": …, "_type": "session", "speakers": [{"_ref": …}]}`. What a document
names is put in the place of the link, without what that one names in turn: rooms may name all of
their sessions. What the service notes of a document (`_rev`) is left out. phpMyAdmin writes the
tables of a database so, with their rows in `data`, beside a head and the name of the database.
Django dumps `{"model": "programme.talk", "pk": 1, "fields": {…}}`, and other services say of each
entry of what it is one: `{"objtype": "session", …}`.
"""

from collections.abc import Iterator
from itertools import chain
from typing import TypeGuard

from confsched.reading.remade import Item, mapping_like, sequence_like
from confsched.reading.tree import Mapping, Sequence, Value
from confsched.reading.wrapped_answers import by_kind


def parted(value: Value) -> Value:
    """The entries of a list that say of what they are one, in lists of each; else the same."""
    kinds = {*map(_kind_of, value)} if isinstance(value, Sequence) else set()
    if not isinstance(value, Sequence) or not kinds or "" in kinds:
        return value
    first = value[0]
    is_row = isinstance(first, Mapping) and "model" in first
    return by_kind(value, _kind_of, _row) if is_row or len(kinds) > 1 else value


def _kind_of(one: Value) -> str:
    """What an entry is one of, in the plural."""
    if not isinstance(one, Mapping):
        return ""
    kind = one.get("model") if isinstance(one.get("fields"), Mapping) else one.get("objtype")
    return f"{kind.rpartition('.')[2]}s" if isinstance(kind, str) else ""


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
            return value
        return mapping_like(linked, (one for one in _items(linked) if not _is_link(one[1])))


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
