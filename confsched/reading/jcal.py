"""jCal (RFC 7265): a calendar in lists of JSON, in the shape of xCal, which says the same in XML.

A component is `["vevent", properties, components]`, a property `["dtstart", {"tzid": …},
"date-time", value, …]`.
"""

from collections.abc import Callable, Iterable
from typing import TypeGuard

from confsched.by_key import grouped
from confsched.reading.remade import Item, mapping_like, sequence_like
from confsched.reading.tree import Mapping, Sequence, Value

_COMPONENT, _PROPERTY = 3, 4  # how many items they have, at least


def is_jcal(root: Value) -> TypeGuard[Sequence]:
    """Whether it is a calendar in lists."""
    return _is_component(root) and root[0] == "vcalendar"


def as_xcal(root: Sequence) -> Mapping:
    """The same calendar in the shape of xCal, every value in its place."""
    [(name, inner, key, mark)] = _grouped(root, [_component(root)])
    whole = mapping_like(root, [(name, inner, key, mark)])
    return mapping_like(root, [("icalendar", whole, key, mark)])


def _is_component(value: Value) -> TypeGuard[Sequence]:
    return (
        isinstance(value, Sequence)
        and len(value) == _COMPONENT
        and isinstance(value[0], str)
        and isinstance(value[1], Sequence)
        and isinstance(value[2], Sequence)
    )


def _component(component: Sequence) -> Item:
    name, properties, inner = component
    held = [
        ("properties", properties, [_property(one) for one in _some(properties, _is_property)]),
        ("components", inner, [_component(one) for one in _some(inner, _is_component)]),
    ]
    found: list[Item] = [
        (key, mapping_like(several, _grouped(several, told)), several.packed, several.packed)
        for key, several, told in held
        if isinstance(several, Sequence)
    ]
    mark = component.packed
    return str(name), mapping_like(component, found), mark, mark


def _some(value: Value, fits: Callable[[Value], bool]) -> list[Sequence]:
    """Those of a list that are what is wanted; anything else says nothing to anybody."""
    items = value if isinstance(value, Sequence) else ()
    return [one for one in items if isinstance(one, Sequence) and fits(one)]


def _is_property(value: Value) -> bool:
    return (
        isinstance(value, Sequence)
        and len(value) >= _PROPERTY
        and isinstance(value[0], str)
        and isinstance(value[1], Mapping)
    )


def _property(told: Sequence) -> Item:
    name, parameters, kind = told[:3]
    marks = told.all_marks()
    values = [*zip(told[3:], marks[3:], strict=True)]
    value, place = (
        values[0] if len(values) == 1 else (sequence_like(told, values, marks[3]), marks[3])
    )
    items: list[Item] = [(str(kind), value, place, place)]
    if isinstance(parameters, Mapping) and parameters:
        within = [
            (key, mapping_like(parameters, [("text", one, at, at)]), key_mark, at)
            for key, one, key_mark, at in parameters.entries()
        ]
        items.append(("parameters", mapping_like(parameters, within), marks[1], marks[1]))
    return str(name).lower(), mapping_like(told, items), marks[0], told.packed


def _grouped(like: Sequence, items: Iterable[Item]) -> list[Item]:
    """Those of one name as a list of them, as there are several events."""
    by_name = grouped((one[0], one) for one in items)
    return [
        several[0]
        if len(several) == 1
        else (name, _listed(like, several), several[0][2], several[0][3])
        for name, several in by_name.items()
    ]


def _listed(like: Sequence, several: list[Item]) -> Sequence:
    return sequence_like(like, ((value, mark) for _, value, _, mark in several), several[0][3])
