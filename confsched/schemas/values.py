"""From the type of a field to the JSON Schema of what may be written there.

An editor's parser makes numbers and booleans of what we read as text, so a text is any scalar. And
never may a schema refuse what the readers accept: where it cannot say it exactly, it says less.
"""

from enum import StrEnum
from types import NoneType, UnionType
from typing import Annotated, Any, TypeAlias, Union, get_args, get_origin

from confsched.model import kinds
from confsched.model.fields import Fields
from confsched.model.values import First
from confsched.reading import Mapping, Value, read
from confsched.schemas import shapes
from confsched.text.color_names import COLOR_NAMES

Schema: TypeAlias = dict[str, Any]

SCALARS = ("string", "number", "boolean", "null")  # null: nothing was written yet
# a field that holds nothing, like an empty cell, is as good as none
_EMPTY: Schema = {"maxLength": 0}
OBJECT: Schema = {"type": ["object", "string", "null"], **_EMPTY}
_HEX = "^#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?$"
_FLAG_WORDS = ("true", "false", "yes", "no", "on", "off", "y", "n", "1", "0")


def any_case(*words: str) -> str:
    """A regular expression for some words or nothing; JSON Schema has no flag to ignore case."""
    return rf"^\s*({'|'.join(map(shapes.any_case, words))})?\s*$"


def one_of(*words: str) -> Schema:
    """One of a few words, offered as they are and taken in any case."""
    text = {"type": ["string", "null"], "pattern": any_case(*words)}
    return {"anyOf": [{"enum": list(words)}, text]}


def offered(*words: str) -> Schema:
    """Any text; some are offered."""
    return {"anyOf": [{"enum": list(words)}, {"$ref": "#/$defs/text"}]}


def told(description: str, *examples: str) -> Schema:
    """What editors show of something: what it is, and how people write it, in YAML."""
    return {"description": description, "examples": [_example(text) for text in examples]}


def _example(text: str) -> object:
    """An example as an editor's parser would read it."""
    [root] = read("example.yaml", f"example: {text}".encode()).roots
    return _as_read(root["example"]) if isinstance(root, Mapping) else text


def _as_read(value: Value) -> object:
    if isinstance(value, Mapping):
        return {key: _as_read(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_as_read(part) for part in value]
    if value in ("true", "false"):
        return value == "true"
    return int(value) if value is not None and value.isdecimal() else value


def _like(shape: str) -> Schema:
    """A text that looks like something; an editor's parser may have made a number of it."""
    return {"type": list(SCALARS), "pattern": shape}


# what is said in one place of the schema for all fields of a kind
SHARED: dict[str, Schema] = {
    "text": {"type": list(SCALARS)},
    "texts": {"type": [*SCALARS, "array"], "items": {"type": list(SCALARS)}},
    "flag": {
        "anyOf": [
            {"type": ["boolean", "null"]},
            {"enum": [0, 1]},
            {"type": "string", "pattern": any_case(*_FLAG_WORDS)},
        ]
    },
    "date": _like(shapes.DATE),
    "time": _like(shapes.TIME),
    "clock": _like(shapes.CLOCK_OR_MOMENT),
    "moment": _like(shapes.MOMENT),
    "length": _like(shapes.LENGTH),
    "lengths": {"type": ["string", "null"], "pattern": shapes.LENGTHS},
    "zone": _like(shapes.ZONE),
    "language": _like(shapes.LANGUAGE),
    "identifier": _like(shapes.IDENTIFIER),
    "domain": _like(shapes.DOMAIN),
    "hours": {
        "type": [*SCALARS, "array"],
        "pattern": shapes.HOURS,
        "items": _like(shapes.HOURS),
    },
    "number": {"type": ["integer", "string", "null"], "minimum": 0, "pattern": "^([0-9 _,]+)?$"},
    "color": {
        "anyOf": [
            {"enum": sorted(COLOR_NAMES)},
            {"type": ["string", "null"], "pattern": f"{_HEX}|^[A-Za-z]*$"},
        ]
    },
    "point": {
        "type": ["array", "string", "null"],
        "items": {"type": ["number", "string"], "minimum": -180, "maximum": 180},
        "minItems": 2,
        "maxItems": 2,
    },
    "by_day": {
        "type": [*SCALARS, "array", "object"],
        "pattern": shapes.HOURS,
        "items": _like(shapes.HOURS),
        "additionalProperties": {"$ref": "#/$defs/hours"},
    },
}
_BY_KIND: dict[object, str] = {
    kinds.Flag: "flag",
    kinds.WholeNumber: "number",
    kinds.Color: "color",
    kinds.Geo: "point",
    kinds.DayHours: "hours",
    kinds.RoomHours: "by_day",
    kinds.Date: "date",
    kinds.Time: "time",
    kinds.Start: "clock",
    kinds.End: "clock",
    kinds.MomentText: "moment",
    get_args(kinds.MomentRanges)[0].__args__[0]: "moment",
    kinds.Duration: "length",
    kinds.DurationRange: "lengths",
    kinds.ZoneText: "zone",
    kinds.Language: "language",
    kinds.Identifier: "identifier",
    kinds.Domain: "domain",
}


def schema_of(kind: Any) -> Schema:  # noqa: ANN401 -- any type
    """What may be written where a type is read."""
    made_with, inner = get_origin(kind), get_args(kind)
    if kind in _BY_KIND:
        return _shared(_BY_KIND[kind])
    if made_with is Annotated:
        return _annotated(*inner)
    if made_with in (Union, UnionType):  # a text or an entry is an entry that may be a text
        return schema_of([one for one in inner if one is not NoneType][-1])
    if made_with is dict:
        return {**OBJECT, "additionalProperties": schema_of(inner[1])}
    if isinstance(kind, type) and issubclass(kind, Fields):
        return _shared(name_of(kind))
    return {} if kind is Any else _shared("text")


def name_of(kind: type[Fields]) -> str:
    """What an entry is called among the parts of the schema."""
    return kind.__name__.removesuffix("Entry").lower()


def _annotated(kind: Any, how: object) -> Schema:  # noqa: ANN401 -- any type
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return one_of(*kind)
    if not isinstance(how, First):
        return _shared("text")
    if get_origin(kind) is not tuple:
        return schema_of(kind)
    item = schema_of(get_args(kind)[0])
    if item == _shared("text"):
        return _shared("texts")
    if how.prepare is kinds.days:
        return {"type": [*SCALARS, "array"], "pattern": shapes.DATES, "items": item}
    several = {"type": ["array", "string", "null"], **_EMPTY, "items": item}
    return {"anyOf": [several, item]}


def _shared(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}
