"""What entries are made of: fields with a meaning and a type each, read from what was written.

No field is required: a `must` that is missing is a finding, and the rest of the entry is still
used. An entry keeps only what was written; all else is known to its class.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, NamedTuple, NoReturn, Self

from confsched.model.texts import BadText, describe
from confsched.model.values import BadParts, Reader, Slip, UnknownField, each_part, reader_of


class Field(NamedTuple):
    """What a field means, right values as they stand in YAML, and whether it can be missing."""

    description: str
    examples: tuple[str, ...]
    default: Any
    must: bool
    kind: object = None


def about(description: str, *examples: str, default: Any = None, must: bool = False) -> Any:  # noqa: ANN401 -- stands for a value
    """Describe a field: what it means, right values, and whether an entry can do without it."""
    return Field(description, examples, default, must)  # its kind is beside it in the class


class Fields:
    """Something with fields, frozen. The attribute of one that Python has a word for ends with `_`.

    A kind is `open` where fields that nobody knows are fine, and `numbered` where the others of a
    list are called by their number, so that a wrong one has to keep its place.
    """

    fields: ClassVar[Mapping[str, Field]] = {}  # by the name as it is written
    texts: ClassVar[frozenset[str]] = frozenset()
    readers: ClassVar["Readers"]
    open: ClassVar[bool] = False
    numbered: ClassVar[bool] = False

    def __init_subclass__(cls) -> None:
        """Describe the fields, and leave their defaults in their places."""
        own: dict[str, Field] = {}
        for attribute, kind in cls.__annotations__.items():
            field = vars(cls)[attribute]._replace(kind=kind)
            name = attribute.removesuffix("_")
            own[name] = field
            setattr(cls, attribute, field.default if name == attribute else _said(name, field))
        cls.fields = {**cls.fields, **own}
        cls.texts = frozenset(n for n, f in cls.fields.items() if f.kind in (str, str | None))
        cls.readers = Readers(cls)

    @classmethod
    def of(cls, written: Mapping[str, Any]) -> tuple[Self, list[Slip]]:
        """What some fields say, as far as they are right, and what is wrong, field by field."""
        readers, texts = cls.readers, cls.texts
        slips: list[Slip] = []
        try:
            values = dict(written)
            for name, value in written.items():
                if value.__class__ is not str or name not in texts or value[-1:] == "\n":
                    values[name] = readers[name](value)
        except (BadText, BadParts):
            values, slips = each_part((n, value, readers[n]) for n, value in written.items())
            order = {name: index for index, name in enumerate(cls.fields)}
            slips.sort(key=lambda slip: order.get(str(slip.route[0]), len(order)))
        result = cls.__new__(cls)
        object.__setattr__(result, "__dict__", values)
        return result, slips

    @classmethod
    def read(cls, value: object) -> Self:
        """One that stands within another; raises BadText or BadParts."""
        if not isinstance(value, Mapping):
            error = BadText(f"a mapping is wanted here, not {describe(value)}", "")
            raise BadParts([Slip((), error)], cls()) if cls.numbered else error
        result, slips = cls.of(value)
        if slips:
            raise BadParts(slips, result)
        return result

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """Refuse: nothing is changed once it was read."""
        raise AttributeError(f"{name!r} cannot be set to {value!r}")

    def __repr__(self) -> str:
        """As it was written."""
        said = ", ".join(f"{name}={value!r}" for name, value in vars(self).items())
        return f"{self.__class__.__name__}({said})"


class Readers(dict[str, Reader]):
    """What reads each field of a kind, those that nobody knows included; made at its first use."""

    def __init__(self, kind: type[Fields]) -> None:
        super().__init__()
        self.kind = kind

    def __missing__(self, name: str) -> Reader:
        """Make it."""
        field = self.kind.fields.get(name)
        if field is None:
            return _anything if self.kind.open else _unknown
        self[name] = reader_of(field.kind)
        return self[name]


def _said(name: str, field: Field) -> property:
    return property(lambda entry: vars(entry).get(name, field.default))


def _anything(value: object) -> object:
    return value


def _unknown(_value: object) -> NoReturn:
    raise UnknownField("there is no such field", "")
