"""From a mapping of texts to a typed entry, and from pydantic's errors to findings in our words.

A field that is wrong is reported and left out; the rest of the entry is used, so that one slip
does not hide another or make a good reference look unknown.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Generic, NamedTuple, TypeVar, cast

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from confsched.findings import Edit, Finding, Fix
from confsched.model.conference import Item, Raw
from confsched.model.entries import Appearance, Day, Entry, Identified, Venue, Waiver
from confsched.model.texts import BadText
from confsched.reading import Mapping, Sequence, Value
from confsched.source import Span
from confsched.text.nearest import did_you_mean, nearest

E = TypeVar("E", bound=Entry)
Entity = TypeVar("Entity", bound=Identified)
_UNKNOWN = "extra_forbidden"
_EMPTY = (None, "")  # what spreadsheets make of a cell that nobody filled in


class Bound(NamedTuple, Generic[E]):
    """An entry, the fields of it that were left out as wrong, and what was noticed."""

    entry: E
    broken: frozenset[str]
    findings: tuple[Finding, ...]


_NOTHING: frozenset[str] = frozenset()


def bind(kind: type[E], mapping: Mapping) -> Bound[E]:
    """The entry that a mapping holds; never raises on content."""
    raw: dict[str, Any] = mapping
    if None in mapping.values() or "" in mapping.values():
        known = field_names(kind)  # an unknown one is no better for being empty
        raw = {k: v for k, v in mapping.items() if v not in _EMPTY or k not in known}
    try:
        return Bound(kind.__pydantic_validator__.validate_python(raw), _NOTHING, ())
    except ValidationError as error:
        return _without_broken(kind, mapping, raw, error)


def typed(kind: type[Entity], raw: Raw, findings: list[Finding]) -> Item[Entity]:
    """An entry, typed; what is wrong with it goes to the findings."""
    bound = bind(kind, raw.origin.mapping)
    if bound.findings:
        findings.extend(bound.findings)
    return Item(raw.id, bound.entry, raw.origin, raw.section, bound.broken)


def _without_broken(
    kind: type[E], mapping: Mapping, raw: dict[str, Any], error: ValidationError
) -> Bound[E]:
    details = error.errors(include_url=False)
    wrong = {str(detail["loc"][0]) for detail in details}
    findings = tuple(_explained(kind, mapping, details))
    kept = _pruned(raw, [route(mapping, detail["loc"]) for detail in details])
    try:
        entry = kind.__pydantic_validator__.validate_python(kept)
    except ValidationError:  # without its wrong part a field may be wrong as a whole
        kept = {key: value for key, value in raw.items() if key not in wrong}
        entry = kind.__pydantic_validator__.validate_python(kept)
    # who misses a field that was misspelt need not say so as well
    known = field_names(kind)
    meant = {name for key in wrong for name in nearest(key, known, most=1) if name not in raw}
    return Bound(entry, frozenset(wrong | meant), findings)


def _pruned(value: Any, routes: list[tuple[int | str, ...]], *, gaps: bool = False) -> Any:  # noqa: ANN401 -- any value
    """A value without what stands at the end of each route; with gaps its neighbours stay put."""
    if not routes:
        return value
    if isinstance(value, dict):
        return {
            k: _pruned(v, _below(routes, k), gaps=k == "days")  # a day is called by its number
            for k, v in value.items()
            if (k,) not in routes
        }
    kept = [{} if (i,) in routes else _pruned(v, _below(routes, i)) for i, v in enumerate(value)]
    return kept if gaps else [v for i, v in enumerate(kept) if (i,) not in routes]


def _below(routes: list[tuple[int | str, ...]], step: int | str) -> list[tuple[int | str, ...]]:
    return [route[1:] for route in routes if route[0] == step]


def _explained(kind: type[E], mapping: Mapping, details: list[ErrorDetails]) -> Iterator[Finding]:
    seen: set[tuple[int, int]] = set()
    for detail in details:
        if detail["type"] == _UNKNOWN:
            yield unknown_field(kind, mapping, detail["loc"])
            continue
        span = place(mapping, detail["loc"])
        if (span.start, span.end) not in seen:  # one per place, not one per branch of a union
            seen.add((span.start, span.end))
            yield bad_value(kind, route(mapping, detail["loc"]), detail, span)


def unknown_field(kind: type[Entry], mapping: Mapping, loc: tuple[int | str, ...]) -> Finding:
    """F003, with the nearest field of that entry."""
    parent, key = walk(mapping, loc[:-1]), str(loc[-1])
    span = parent.key_at(key) if isinstance(parent, Mapping) and key in parent else mapping.span
    known = field_names(_owner(kind, loc[:-1]))
    near = tuple(name for name in nearest(key, known, most=1) if name not in parent)
    message = f"{key!r} is not a field of {label(_owner(kind, loc[:-1]))}{did_you_mean(near)}"
    return Finding(message, span, fix=rename(span, near, safe=True), code="F003")


def rename(span: Span, near: tuple[str, ...], *, safe: bool = False) -> Fix | None:
    """Write the one name that was meant, where there is one.

    A field is safe to rename; another person or room is for somebody to decide.
    """
    if len(near) != 1:
        return None
    from confsched.editing.scalars import scalar  # noqa: PLC0415 -- for mistakes only

    return Fix(f"write {near[0]!r}", (Edit(span, scalar(near[0], like=span.text)),), safe=safe)


def bad_value(
    kind: type[Entry], steps: tuple[int | str, ...], detail: ErrorDetails, span: Span
) -> Finding:
    """F005, with an example of a right value."""
    kind, field = _field(kind, steps)
    error = detail.get("ctx", {}).get("error")
    message, example = _described(detail)
    if isinstance(error, BadText):
        # deeper than the field, an example of the part would be none of the field
        message, example = error.message, error.example if steps[-1] == field else ""
    example = example or _example(kind, field)
    return Finding(f"{message}; for example: {field}: {example}", span, code="F005")


def _described(detail: ErrorDetails) -> tuple[str, str]:
    wanted = {
        "tuple_type": "a list",
        "list_type": "a list",
        "dict_type": "a mapping",
        "model_type": "a mapping",
        "model_attributes_type": "a mapping",
        "string_type": "a text",
    }.get(detail["type"])
    if wanted is None:
        return detail["msg"][:1].lower() + detail["msg"][1:], ""
    return f"{wanted} is wanted here, not {describe(detail['input'])}", ""


def describe(value: object) -> str:
    """What somebody wrote, in a few words."""
    if isinstance(value, str):
        return f"the text {value!r}" if len(value) <= 40 else "a text"
    if value is None:
        return "nothing"
    return "a list" if isinstance(value, list) else "a mapping"


def route(mapping: Mapping, loc: tuple[int | str, ...]) -> tuple[int | str, ...]:
    """The steps of pydantic's route that the file has.

    Tags of unions and `[key]` are on the route but not in the file: they are stepped over.
    """
    here: Value = mapping
    steps: list[int | str] = []
    for step in loc:
        following = _step(here, step)
        if following is not _ABSENT:
            steps.append(step)
            here = cast("Value", following)
    return tuple(steps)


_ABSENT = object()


def _step(here: Value, step: int | str) -> object:
    if isinstance(here, Mapping) and step in here:
        return here[str(step)]
    if isinstance(here, Sequence) and isinstance(step, int) and step < len(here):
        return here[step]
    return _ABSENT


def place(mapping: Mapping, loc: tuple[int | str, ...]) -> Span:
    """The span of the deepest part of a route that the file has."""
    steps = route(mapping, loc)
    if not steps:
        return mapping.span
    parent, last = walk(mapping, steps[:-1]), steps[-1]
    if isinstance(parent, Mapping):
        return parent.at(str(last))
    return parent.at(int(last))


def walk(mapping: Mapping, loc: tuple[int | str, ...]) -> Mapping | Sequence:
    """The container that a route leads to."""
    here: Value = mapping
    for step in route(mapping, loc):
        here = cast("Value", _step(here, step))
    return here if isinstance(here, Mapping | Sequence) else mapping


@lru_cache(maxsize=64)
def field_names(kind: type[Entry]) -> tuple[str, ...]:
    """The names of an entry's fields as they are written."""
    return tuple(field.alias or name for name, field in kind.model_fields.items())


@lru_cache(maxsize=64)
def musts(kind: type[Entry]) -> tuple[str, ...]:
    """The fields that an entry cannot do without."""
    return tuple(
        name
        for name, field in kind.model_fields.items()
        if isinstance(field.json_schema_extra, dict) and field.json_schema_extra.get("must")
    )


def label(kind: type[Entry]) -> str:
    """What an organiser calls such an entry: 'a session', 'the conference'."""
    return _LABELS.get(kind.__name__, f"a {kind.__name__.lower()}")


_LABELS = {
    "ConferenceEntry": "the conference",
    "Appearance": "a speaker of a session",
    "SessionTypeEntry": "a type",
    "Venue": "the venue",
    "RuleSettings": "the rules",
}


def _field(kind: type[Entry], steps: tuple[int | str, ...]) -> tuple[type[Entry], str]:
    """The last step of a route that is a field, and the entry class that it is a field of."""
    for index in reversed(range(len(steps))):
        owner, step = _owner(kind, steps[:index]), str(steps[index])
        if step in field_names(owner):
            return owner, step
    return kind, str(steps[0]) if steps else ""


def _owner(kind: type[Entry], loc: tuple[int | str, ...]) -> type[Entry]:
    """The entry class that a route ends in."""
    return next((_INNER[step] for step in reversed(loc) if step in _INNER), kind)


_INNER: dict[int | str, type[Entry]] = {
    "days": Day,
    "allow": Waiver,
    "venue": Venue,
    "speakers": Appearance,
    "moderator": Appearance,
    "chair": Appearance,
    "host": Appearance,
    "discussant": Appearance,
    "interpreter": Appearance,
}


def _example(kind: type[Entry], field: str) -> str:
    found = (info for name, info in kind.model_fields.items() if field in (name, info.alias))
    info = next(found, None)
    return str(info.examples[0]) if info and info.examples else "…"
