"""JSON that a program made of XML, put into the shape that XML itself has when it is read.

Some write `$`, `@attributes` or `attr` around attributes, others `@_` or `-` before each, or
nothing; texts beside them are called `_`, `$t` or `content`. Many make a list of every element,
also where it is alone, or a mapping of every text.
"""

from collections.abc import Iterator

from confsched.formats.records.layout.telling import set_empty_flags
from confsched.formats.schedule_shapes import elements_in, has_elements
from confsched.reading import Mapping, Sequence, Value
from confsched.reading.remade import mapping_like, sequence_like

_CONTAINERS = frozenset(("$", "@attributes", "_attributes", "attr", "attributes"))
_TEXTS = frozenset(
    ("_", "#text", "_text", "$t", "$", "0", "text", "content", "__content__", "value", "")
)
_SIGNS = ("@_", "-")  # before the names of attributes
_TEXT = "#text"


def turn_back(root: Value) -> None:
    """Put a schedule of elements into the shape of XML; any other file stays as it is.

    What is a flag in XML is set there.
    """
    if not isinstance(root, Mapping) or not has_elements(root):
        return
    if root.places.source.is_marked_up:
        set_empty_flags(elements_in(root, "event"))
    else:
        for key, value in root.items():
            if isinstance(value, (Mapping, Sequence)):
                root[key] = _element(value, 0)[0]


def _element(value: Value, mark: int) -> tuple[Value, int]:
    """What stands for an element or several, with its place."""
    if isinstance(value, Sequence):
        return _elements(value, mark)
    if not isinstance(value, Mapping):
        return value, mark
    told = {name: (inner, key, at) for name, inner, key, at in _entries(value)}
    if told.keys() == {_TEXT}:
        text, _, at = told[_TEXT]
        return text, at
    return mapping_like(value, ((name, *one) for name, one in told.items())), mark


def _elements(value: Sequence, mark: int) -> tuple[Value, int]:
    """Several elements; one that is alone in its list is no list."""
    told = [_element(*one) for one in zip(value, value.all_marks(), strict=True)]
    if len(told) == 1:
        return told[0]
    return sequence_like(value, told, value.packed), mark


def _entries(element: Mapping) -> Iterator[tuple[str, Value, int, int]]:
    """Attributes as `@name`, the text as `#text`, and the elements in an element."""
    for name, value, key, mark in element.entries():
        if name in _CONTAINERS and isinstance(value, Mapping):
            for attribute, text, *marks in value.entries():
                yield f"@{attribute}", text, marks[0], marks[1]
        elif name in _TEXTS and not isinstance(value, (Mapping, Sequence)):
            yield _TEXT, value, key, mark
        else:
            yield _name(name), *_element_in(value, key, mark)


def _element_in(value: Value, key: int, mark: int) -> tuple[Value, int, int]:
    inner, at = _element(value, mark)
    return inner, key, at


def _name(name: str) -> str:
    sign = next((sign for sign in _SIGNS if name.startswith(sign)), "")
    return f"@{name.removeprefix(sign)}" if sign else name
