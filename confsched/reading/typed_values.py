"""JSON in which values stand beside their types, as MongoDB exports it, with plain values.

https://www.mongodb.com/docs/manual/reference/mongodb-extended-json/: `{"$oid": "…"}`, and
`{"$date": {"$numberLong": "…"}}` for a moment. DynamoDB has `{"S": "…"}` for a text, and what is
asked in SPARQL is answered by `{"type": "literal", "value": "…"}`.
"""

from collections.abc import Callable, Iterable

from confsched.reading.tree import Mapping, Sequence, Value

_TYPES = frozenset(
    ("$oid", "$date", "$numberInt", "$numberLong", "$numberDouble", "$numberDecimal", "$uuid")
)
_OF_DYNAMO = frozenset(("S", "N", "BOOL", "L", "M", "SS", "NS"))
_OF_SPARQL = frozenset(("type", "value", "datatype", "xml:lang"))


def without_types(roots: Iterable[Value], plainly: Callable[[Value], Value] | None = None) -> None:
    """Put each value in the place of what says its type, or what else is around it, anywhere."""
    waiting = [*roots]
    while waiting:
        value = waiting.pop()
        held = value.items() if isinstance(value, Mapping) else enumerate(_listed(value))
        for key, inner in [*held]:
            plain = (plainly or _plain)(inner)
            if plain is not inner:
                value[key] = plain  # type: ignore[index]  # a mapping by its keys, a list by numbers
            if isinstance(plain, (Mapping, Sequence)):
                waiting.append(plain)


def _listed(value: Value) -> Iterable[Value]:
    return value if isinstance(value, Sequence) else ()


def _plain(value: Value) -> Value:
    """The value without what says its type; any other as it is."""
    while isinstance(value, Mapping):
        if len(value) == 1 and not (_TYPES | _OF_DYNAMO).isdisjoint(value):
            [value] = value.values()
        elif {"type", "value"} <= value.keys() <= _OF_SPARQL:
            value = value["value"]
        else:
            return None if value.keys() == {"NULL"} else value
    return value
