"""XML in the shape of other lists, which know neither attributes nor elements around lists.

An element that comes several times in some other is a list in all that are called like it, also
where it is alone. What has nothing in it but a list, and is called by the plural, is that list:
`papers` with a `paper` for each; and so is a day. Attributes say what elements do not. A time or a
text that has attributes is one all the same, and so are paragraphs of a text. The ends of
lines that a program wrote as references (`&#13;`) are no others than those of the file.
"""

from collections.abc import Iterator
from collections.abc import Mapping as AnyMapping
from functools import lru_cache
from typing import NamedTuple

from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.records.layout.boards import tell_cards
from confsched.formats.records.layout.day_names import is_day
from confsched.formats.records.layout.days_in_order import join_lines, number_days, tell_times
from confsched.formats.records.layout.in_languages import read_one_language
from confsched.formats.records.layout.named_sessions import call_by_ids, tell_named
from confsched.formats.records.layout.one_inside import lay_open
from confsched.formats.records.layout.plain_values import tell_plainly
from confsched.formats.records.layout.shapes import is_ours, is_table
from confsched.formats.records.layout.texts_alone import tell_texts
from confsched.reading import Mapping, Sequence, Value
from confsched.reading.remade import Item, become, mapping_like, sequence_like

_ENDINGS = ("s", "es", "list", " list")
_LONG = frozenset(("abstract", "description"))
# fields that are texts; rooms, tracks and people have ids in their attributes
_TEXTS = _LONG | {
    *("title", "subtitle", "type", "date", "day", "time", "start", "end", "duration", "timezone"),
    *("language", "status", "_end_date"),
}


class _Element(NamedTuple):
    """An element with others in it, and what it is called."""

    name: str
    value: Mapping


def unwrap(root: Value) -> None:
    """Put a tree of XML into the shape of other lists, and lists in lists of any other."""
    if not isinstance(root, Mapping) or not root.places.source.is_marked_up:
        tell_cards(root)
        read_one_language(root)
        tell_plainly(root)
        join_lines(root)
        tell_times(root)
        number_days(root)
        lay_open(root)
        if isinstance(root, Mapping) and not is_ours(root):
            tell_named([root])
        elif not is_table(root):
            call_by_ids([root])
        tell_texts(root)
        return
    elements = list(_elements("", root))
    several = {
        (element.name, key)
        for element in elements
        for key, value in element.value.items()
        if isinstance(value, Sequence)
    }
    referring = "&#" in root.places.source.text
    for element in elements if several else ():
        _list_alike(element, several)
    for element in elements:
        _tell(element.value)
    for element in elements:
        _unwrap(element.value)
        _name_attributes(element.value)
        if referring:
            _end_lines(element.value)


def _elements(name: str, value: Value) -> Iterator[_Element]:
    """All elements of a tree that have others in them, those further in first."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if type(inner) is not str:
                yield from _elements(key, inner)
        yield _Element(name, value)
    elif isinstance(value, Sequence):
        for inner in value:
            yield from _elements(name, inner)


def _list_alike(element: _Element, several: set[tuple[str, str]]) -> None:
    """Make lists of what stands alone here, and several times in another such element."""
    for key, value in element.value.items():
        if type(value) is Mapping and (element.name, key) in several:
            element.value[key] = _list_of(element.value, key)


def _list_of(holder: Mapping, key: str) -> Sequence:
    """A list of the one thing that stands under a key."""
    mark = holder.mark(key)
    return sequence_like(holder, [(holder[key], mark)], mark)


def _tell(element: Mapping) -> None:
    """Put texts in the place of the elements that they stand in, and attributes of these beside."""
    inner = ((name, value) for name, value in element.items() if type(value) is Mapping)
    texts = {name: text for name, value in inner if (text := _text_in(name, value)) is not None}
    if texts:
        become(element, mapping_like(element, _told(element, texts)))


def _told(element: Mapping, texts: AnyMapping[str, Value]) -> Iterator[Item]:
    for name, value, key, mark in element.entries():
        yield name, texts.get(name, value), key, mark
        if name in texts and isinstance(value, Mapping):
            yield from (
                (f"{name} {said[0][1:]}", *said[1:])
                for said in value.entries()
                if said[0][0] == "@"
            )


def _text_in(name: str, element: Mapping) -> Value:
    """The text or the paragraphs of a field that is a text; None where more is in it."""
    field = _field_of_text(name)
    inner = [said for said in element if said[0] != "@"] if field else []
    value = element[inner[0]] if len(inner) == 1 else None
    if isinstance(value, Sequence):
        return _paragraphs(value) if field in _LONG else None
    return value if inner == ["#text"] else None


@lru_cache(maxsize=256)
def _field_of_text(name: str) -> str:
    """The field that a name is of, if it is a text."""
    column = columns([name]).get(name)
    return column.field if column and not column.role and column.field in _TEXTS else ""


def _paragraphs(value: Sequence) -> Sequence | None:
    """Paragraphs as texts, without their attributes; None where one has more in it."""
    texts = [one.get("#text") if isinstance(one, Mapping) else one for one in value]
    if not all(isinstance(one, str) for one in texts):
        return None
    return sequence_like(value, zip(texts, value.all_marks(), strict=True), value.packed)


def _unwrap(holder: Mapping) -> None:
    """Put lists in the place of the elements around them."""
    for key, value in holder.items():
        if type(value) is Mapping and len(value) == 1 and _is_list(key, *value):
            ((name, inner),) = value.items()
            holder[key] = inner if isinstance(inner, Sequence) else _list_of(value, name)


def _is_list(name: str, inner: str) -> bool:
    """Whether an element is a list, by its name and that of what stands in it."""
    outer, one = compared(name), compared(inner)
    plurals = {f"{one}{ending}" for ending in _ENDINGS} | {f"{one[:-1]}ies"}
    return outer in plurals or (inner[0] not in "@#" and is_day(name))


def _end_lines(element: Mapping) -> None:
    for name, value in element.items():
        if isinstance(value, str) and "\r" in value:
            element[name] = value.replace("\r\n", "\n").replace("\r", "\n")


def _name_attributes(element: Mapping) -> None:
    """Call attributes like elements, but for those that say what an element says as well."""
    if any(name[:1] == "@" and name[1:] not in element for name in element):
        named = [
            (name[1:] if name[:1] == "@" and name[1:] not in element else name, value)
            for name, value in element.items()
        ]
        element.clear()
        element.update(named)  # in the same order, so that all places stay what they are
