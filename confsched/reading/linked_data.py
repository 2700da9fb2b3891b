"""Things of schema.org side by side in an `@graph` (JSON-LD), which name each other by `@id`.

Its events stand within the one that they belong to, in the shape of `subEvent`; what an event names
is put in the place of the link. What else there is, a site or who has it, is of no session.
"""

from confsched.reading.programme_text.front_ends.schema_org import is_event
from confsched.reading.remade import again, mapping_like, sequence_like
from confsched.reading.tree import Mapping, Sequence, Value


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
