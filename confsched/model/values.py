"""From the type of a field to the function that makes its value of what was written there.

Values arrive as texts, mappings and lists. What is wrong in a part of one does not cost the rest.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from types import NoneType, UnionType
from typing import Annotated, Any, NamedTuple, TypeAlias, TypeVar, Union, cast, get_args, get_origin

from confsched.model.texts import BadText, describe, in_quotes

Reader: TypeAlias = Callable[[Any], Any]
Step = TypeVar("Step", bound=int | str)
Route: TypeAlias = tuple[int | str, ...]
_TEXT = frozenset((str,))
_LISTS = (list, tuple)  # a union would be made anew for each value


class UnknownField(BadText):
    """A field that no such entry has."""


class Slip(NamedTuple):
    """What is wrong, and the way to it; what is `read` all the same is as it was meant."""

    route: Route
    error: BadText
    read: bool = False


class BadParts(Exception):  # noqa: N818 -- as BadText, which it has of several parts
    """What is wrong in parts of a value, and the value without them."""

    def __init__(self, slips: list[Slip], rest: Any) -> None:  # noqa: ANN401 -- a value
        super().__init__(slips, rest)
        self.slips = slips
        self.rest = rest


class Parsed:
    """Annotates a type with the function that makes it of whatever was written."""

    def __init__(self, parse: Reader) -> None:
        self.parse = parse

    def reader(self, _kind: object) -> Reader:
        """The function alone decides."""
        return self.parse


class First:
    """Annotates a type with a function that what was written goes through first."""

    def __init__(self, prepare: Reader) -> None:
        self.prepare = prepare

    def reader(self, kind: object) -> Reader:
        """The function, and then what reads the type."""
        prepare, read = self.prepare, reader_of(kind)
        return lambda value: read(prepare(value))


def reader_of(kind: Any) -> Reader:  # noqa: ANN401 -- any type
    """What reads values of a type; it raises BadText or BadParts."""
    made_with, inner = get_origin(kind), get_args(kind)
    if made_with in _READERS:
        return _READERS[made_with](*inner)
    if kind is Any:
        return lambda value: value
    return as_text if kind is str else cast("Reader", kind.read)


def as_text(value: object) -> str:
    """A text without the line break that ends a block of YAML; raises BadText for what is none."""
    if value.__class__ is str:
        return value.rstrip("\n")
    raise BadText(f"a text is wanted here, not {describe(value)}", "")


def _annotated(kind: object, how: Parsed | First) -> Reader:
    return how.reader(kind)


def _one_of(first: object, second: object) -> Reader:
    """Nothing where that may be; of a text and an entry the one that is there."""
    read = reader_of(first)
    if second is not NoneType:
        entry = reader_of(second)
        return lambda value: entry(value) if isinstance(value, dict) else read(value)
    return lambda value: None if value is None else read(value)


def _items(kind: object, *_: object) -> Reader:
    read = reader_of(kind)
    choices = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
    has_texts = str in choices

    def items(value: object) -> tuple[Any, ...]:
        if not isinstance(value, _LISTS):
            raise BadText(f"a list is wanted here, not {describe(value)}", "")
        if has_texts and _TEXT.issuperset(map(type, value)):  # most are texts as they stand
            return tuple(value)
        try:
            return tuple([read(part) for part in value])
        except (BadText, BadParts):
            found, slips = each_part((index, part, read) for index, part in enumerate(value))
            raise BadParts(slips, tuple(found.values())) from None

    return items


def _values(_key: object, kind: object) -> Reader:
    read = reader_of(kind)

    def values(value: object) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise BadText(f"a mapping is wanted here, not {describe(value)}", "")
        if kind is Any:
            return value
        found, slips = each_part((key, part, read) for key, part in value.items())
        if slips:
            raise BadParts(slips, found)
        return found

    return values


def each_part(parts: Iterable[tuple[Step, object, Reader]]) -> tuple[dict[Step, Any], list[Slip]]:
    """The parts of a value by the steps to them, as far as they are right, and what is wrong."""
    found: dict[Step, Any] = {}
    slips: list[Slip] = []
    for step, part, read in parts:
        try:
            found[step] = read(part)
        except BadText as error:
            meant = _without_quotes(step, part, read)
            found |= meant
            slips.append(Slip((step,), error, read=bool(meant)))
        except BadParts as several:
            found[step] = several.rest
            slips += [slip._replace(route=(step, *slip.route)) for slip in several.slips]
    return found, slips


def _without_quotes(step: Step, part: object, read: Reader) -> dict[Step, Any]:
    """What a part says without the typographic quotes around it, where it is right then."""
    with suppress(BadText, BadParts):
        if inner := in_quotes(part):
            return {step: read(inner)}
    return {}


# by what a type is made with
_READERS: dict[object, Callable[..., Reader]] = {
    Annotated: _annotated,
    Union: _one_of,
    UnionType: _one_of,
    tuple: _items,
    dict: _values,
}
