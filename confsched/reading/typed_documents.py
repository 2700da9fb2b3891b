"""Documents of all types in one list, which name each other by ids, as lists of each type.

Sanity answers so: `{"_id": …, "_type": "session", "speakers": [{"_ref": …}]}`. What a document
names is put in the place of the link; what the service notes of a document (`_rev`) is left out.
"""

from collections.abc import Iterator
from typing import TypeGuard

from confsched.reading.remade import Item, mapping_like, sequence_like
from confsched.reading.tree import Mapping, Sequence, Value

_DEEP = 2  # links within what is linked to


def are_documents(value: Value) -> TypeGuard[Sequence]:
    """Whether a list holds nothing but documents with an id and a type, and several types."""
    if not isinstance(value, Sequence) or not value:
        return False
    types = {
        one.get("_type") if isinstance(one, Mapping) and "_id" in one else None for one in value
    }
    return len(types) > 1 and all(isinstance(one, str) for one in types)


def by_type(root: Sequence) -> Mapping:
    """The documents in lists by their types, each plain."""
    documents = [one for one in root if isinstance(one, Mapping)]
    known = {str(one["_id"]): one for one in documents}
    kinds: dict[str, list[tuple[Value, int]]] = {}
    for one in documents:
        plain = mapping_like(one, _items(one, known, _DEEP))
        kinds.setdefault(str(one["_type"]), []).append((plain, one.packed))
    result = Mapping(root.places)
    for kind, entries in kinds.items():
        result[f"{kind} list"] = sequence_like(root, entries, root.packed)
    result.settle([root.packed] * (2 * len(result)), root.packed)
    return result


def _items(one: Mapping, known: dict[str, Mapping], deep: int) -> Iterator[Item]:
    for key, value, place, mark in one.entries():
        if key == "_id":
            yield "id", value, place, mark
        elif key[:1] != "_":
            yield key, _meant(value, known, deep), place, mark


def _meant(value: Value, known: dict[str, Mapping], deep: int) -> Value:
    """What is meant where a link stands, or several do."""
    if isinstance(value, Sequence):
        marks = value.all_marks()
        entries = [(_meant(one, known, deep), at) for one, at in zip(value, marks, strict=True)]
        return sequence_like(value, entries, value.packed)
    linked = known.get(str(value.get("_ref"))) if isinstance(value, Mapping) else None
    if linked is None or not deep:
        return value
    return mapping_like(linked, _items(linked, known, deep - 1))
