"""From a mapping of texts to a typed entry, and from what is wrong in it to findings.

A field that is wrong is reported and left out; the rest of the entry is used, so that one slip
does not hide another or make a good reference look unknown. For the same reason a field whose name
is misspelt is reported, and read as the one that is meant.
"""

from collections.abc import Iterator
from typing import Any, Generic, NamedTuple, TypeVar, cast

from confsched.findings import Edit, Finding, Fix
from confsched.model.conference import Item, Raw, as_item
from confsched.model.entries import (
    Appearance,
    Day,
    Entry,
    Identified,
    Session,
    Status,
    Venue,
    Waiver,
)
from confsched.model.kinds import TRUE
from confsched.model.meant import (
    as_day,
    as_length,
    as_one_time,
    as_range,
    example_in,
    meant,
    parting,
    unparted,
)
from confsched.model.texts import BadText, BadWord, EitherOrder, in_quotes, quote
from confsched.model.values import Route, Slip, UnknownField
from confsched.reading import Mapping, Sequence, Value
from confsched.reading.remade import mapping_like, sequence_like
from confsched.reading.tree import Origin
from confsched.source import Span
from confsched.text.nearest import did_you_mean, nearest

E = TypeVar("E", bound=Entry)
Entity = TypeVar("Entity", bound=Identified)
_EMPTY = (None, "")  # what spreadsheets make of a cell that nobody filled in


class Bound(NamedTuple, Generic[E]):
    """An entry, the fields of it that were left out as wrong, and what was noticed.

    `mapping` is what was written, by the fields that were meant.
    """

    entry: E
    broken: frozenset[str]
    findings: tuple[Finding, ...]
    mapping: Mapping


_NOTHING: frozenset[str] = frozenset()


def bind(kind: type[E], mapping: Mapping) -> Bound[E]:
    """The entry that a mapping holds; never raises on content."""
    findings: list[Finding] = []
    entry, broken, read = _bound(kind, mapping, findings)
    return Bound(entry, broken, tuple(findings), read)


def typed(kind: type[Entity], raw: Raw, findings: list[Finding]) -> Item[Entity]:
    """An entry, typed; what is wrong with it goes to the findings."""
    identifier, origin, section = raw
    entry, broken, read = _bound(kind, origin.mapping, findings)
    if read is not origin.mapping:
        origin = Origin(read, origin.anchor)
    return as_item((identifier, entry, origin, section, broken))


def _bound(
    kind: type[E], mapping: Mapping, findings: list[Finding]
) -> tuple[E, frozenset[str], Mapping]:
    written: dict[str, Any] = mapping
    if not all(mapping.values()):
        known = kind.fields  # an unknown one is no better for being empty
        written = {k: v for k, v in mapping.items() if v not in _EMPTY or k not in known}
    entry, slips = kind.of(written)
    if not slips:
        return entry, _NOTHING, mapping
    if misspelt := _misspelt(kind, mapping, slips):
        routes = ((*steps, key) for steps, names in misspelt.items() for key in names)
        findings.extend(unknown_field(kind, mapping, route) for route in routes)
        return _bound(kind, cast("Mapping", _as_meant(mapping, misspelt)), findings)
    findings.extend(_explained(kind, mapping, slips))
    return entry, _broken(kind, written, slips), mapping


def _misspelt(kind: type[E], mapping: Mapping, slips: list[Slip]) -> dict[Route, dict[str, str]]:
    """The fields that are surely meant, by the names that are none, by the way to what has them."""
    found: dict[Route, dict[str, str]] = {}
    for slip in slips:
        if not isinstance(slip.error, UnknownField):
            continue
        steps, key = route(mapping, slip.route[:-1]), str(slip.route[-1])
        parent = walk(mapping, steps)
        if isinstance(parent, Mapping) and key in parent:
            field, is_spelled, _ = meant(_owner(kind, slip.route[:-1]), key, parent)
            names = found.setdefault(steps, {})
            if field and is_spelled and field not in names.values():
                names[key] = field
    return {steps: names for steps, names in found.items() if names}


def _as_meant(value: Value, misspelt: dict[Route, dict[str, str]], here: Route = ()) -> Value:
    """The same value with the fields that were meant."""
    if not any(steps[: len(here)] == here for steps in misspelt):
        return value
    if isinstance(value, Mapping):
        names = misspelt.get(here, {})
        items = (
            (names.get(key, key), _as_meant(inner, misspelt, (*here, key)), at, mark)
            for key, inner, at, mark in value.entries()
        )
        return mapping_like(value, items)
    if isinstance(value, Sequence):
        inner = (_as_meant(item, misspelt, (*here, i)) for i, item in enumerate(value))
        return sequence_like(value, zip(inner, value.all_marks(), strict=True), value.packed)
    return value


def _broken(kind: type[E], written: dict[str, Any], slips: list[Slip]) -> frozenset[str]:
    """The fields that are wrong; who misses one that was misspelt need not say so as well."""
    wrong = {str(slip.route[0]) for slip in slips if not slip.read}
    unknown = wrong.difference(kind.fields)
    return frozenset(wrong.union(filter(None, (meant(kind, key, written)[0] for key in unknown))))


def _explained(kind: type[E], mapping: Mapping, slips: list[Slip]) -> Iterator[Finding]:
    seen: set[tuple[int, int]] = set()
    for slip in slips:
        if isinstance(slip.error, UnknownField):
            yield unknown_field(kind, mapping, slip.route)
            continue
        span = place(mapping, slip.route)
        if (span.start, span.end) not in seen:  # an alias may stand in several fields
            seen.add((span.start, span.end))
            yield bad_value(kind, mapping, slip, span)


def unknown_field(kind: type[Entry], mapping: Mapping, loc: Route) -> Finding:
    """F003, with the field of that entry that was probably meant."""
    parent, key = walk(mapping, loc[:-1]), str(loc[-1])
    span = parent.key_at(key) if isinstance(parent, Mapping) and key in parent else mapping.span
    owner = _owner(kind, loc[:-1])
    field, spelled, there = meant(owner, key, parent if isinstance(parent, Mapping) else ())
    message = f"{key!r} is not a field of {label(owner)}"
    is_empty = isinstance(parent, Mapping) and not parent.get(key)
    if field and field == unparted(key, owner.fields, empty=is_empty):
        message += f"; ': ' is missing behind {field!r}"
        return Finding(message, span, fix=_parted(span) if is_empty else None, code="F003")
    if not field:
        told = _inner_entry(owner, parent, key) or _without_near(owner, parent, key, there)
        end = "" if is_empty else told
        return Finding(message + end, span, code="F003")
    fix = rename(span, (field,), safe=spelled)
    return Finding(message + did_you_mean((field,)), span, fix=fix, code="F003")


def _without_near(owner: type[Entry], parent: Mapping | Sequence, key: str, there: str) -> str:
    """What to do with a field that is none of ours: it may be a status that is said to be true."""
    if there:
        return f"; {there!r} is there already"
    is_true = isinstance(parent, Mapping) and str(parent.get(key)).casefold() in TRUE
    status = nearest(key, map(str, Status), most=1) if is_true and owner is Session else ()
    if status and "status" not in parent:
        return f"; did you mean 'status: {status[0]}'?"
    return "; what is your own goes under 'extra'"


def _inner_entry(kind: type[Entry], parent: Mapping | Sequence, key: str) -> str:
    """What to do with an entry that stands in another one; empty for all else."""
    inner = parent.get(key) if isinstance(parent, Mapping) else None
    musts = {name for name, field in kind.fields.items() if field.must}
    if not (musts and isinstance(inner, Mapping) and musts <= inner.keys() <= kind.fields.keys()):
        return ""
    how = f"; begin all with '[[…]]', this one with 'id = \"{key}\"' below it"
    end = how if inner.places.source.name.endswith(".toml") else ""
    return f"; it is {label(kind)} of its own, and stands in the one above it{end}"


def _parted(key: Span) -> Fix | None:
    """Write ': ' between a field and its value."""
    if key.source.separator or (found := parting(key.text)) is None:
        return None
    start, end = (key.start + at for at in found)
    return Fix("write ': ' there", (Edit(Span(key.source, start, end), ": "),))


def rename(span: Span, near: tuple[str, ...], *, safe: bool = False) -> Fix | None:
    """Write the one name that was meant, where there is one.

    A field is safe to rename; another person or room is for somebody to decide.
    """
    if len(near) != 1:
        return None
    from confsched.editing.changes import rewritten  # noqa: PLC0415 -- for mistakes only

    edits = rewritten(span, near[0])
    return Fix(f"write {near[0]!r}", edits, safe=safe) if edits else None


def bad_value(kind: type[Entry], mapping: Mapping, slip: Slip, span: Span) -> Finding:
    """F005, with an example of a right value."""
    steps = route(mapping, slip.route)
    kind, field = _field(kind, steps)
    # deeper than the field, an example of the part would be none of the field
    example = slip.error.example if steps[-1] == field else ""
    example = example or _example(kind, field)
    if slip.read:
        inner = in_quotes(_step(walk(mapping, steps[:-1]), steps[-1]))
        message = f"{slip.error.message}; leave out the typographic quotes"
        return Finding(message, span, fix=rename(span, (inner,), safe=True), code="F005")
    if kind is Session and (found := _elsewhere(mapping, field, slip.error, span)):
        return found
    near = slip.error.near if isinstance(slip.error, BadWord) else ()
    end = did_you_mean(near) or example_in(span.source, field, example)
    message, alike = f"{slip.error.message}{end}", ""
    if isinstance(slip.error, EitherOrder):
        several = "several dates may have the day or the month first"
        several += example_in(span.source, field, "2021-05-19")
        alike = message if span.source.is_table else several  # a date stands in many rows
    near = near or _meant(slip.error, _step(walk(mapping, steps[:-1]), steps[-1]))
    return Finding(message, span, fix=rename(span, near), code="F005", alike=alike)


def _meant(error: BadText, value: object) -> tuple[str, ...]:
    """What a value was meant to be, if the error is about all of it."""
    whole = isinstance(value, str) and error.message.startswith(quote(value))
    return (error.meant,) if error.meant and whole else ()


def _elsewhere(mapping: Mapping, field: str, error: BadText, span: Span) -> Finding | None:
    """F005 for what is right in another field of a session; nothing for all else."""
    if field == "date" and (instead := as_day(mapping, error)):
        fix = None if "day" in mapping else rename(mapping.key_at(field), ("day",), safe=True)
        return Finding(f"{error.message}; {instead}", span, fix=fix, code="F005")
    if length := as_length(mapping, field):
        return Finding(length, span, code="F005")
    if alone := as_one_time(mapping, field, error):
        return Finding(f"{error.message}; {alone}", span, code="F005")
    if not (other := as_range(mapping, field, error)):
        return None
    is_table = span.source.is_table
    how = "write it in a column 'Time'" if is_table else f"write {other!r} for {field!r}"
    fix = rename(mapping.key_at(field), (other,), safe=True)
    return Finding(f"{error.message}; {how}", span, fix=fix, code="F005")


def route(mapping: Mapping, loc: Route) -> Route:
    """The steps of a route that the file has.

    What is read as a list of one, or as a mapping of a name, is neither in the file.
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


def place(mapping: Mapping, loc: Route) -> Span:
    """The span of the deepest part of a route that the file has."""
    steps = route(mapping, loc)
    if not steps:
        return mapping.span
    parent, last = walk(mapping, steps[:-1]), steps[-1]
    return parent.at(str(last)) if isinstance(parent, Mapping) else parent.at(int(last))


def walk(mapping: Mapping, loc: Route) -> Mapping | Sequence:
    """The container that a route leads to."""
    here: Value = mapping
    for step in route(mapping, loc):
        here = cast("Value", _step(here, step))
    return here if isinstance(here, Mapping | Sequence) else mapping


def field_names(kind: type[Entry]) -> tuple[str, ...]:
    """The names of an entry's fields as they are written."""
    return tuple(kind.fields)


def musts(kind: type[Entry]) -> tuple[str, ...]:
    """The fields that an entry cannot do without."""
    return tuple(name for name, field in kind.fields.items() if field.must)


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


def _field(kind: type[Entry], steps: Route) -> tuple[type[Entry], str]:
    """The last step of a route that is a field, and the entry class that it is a field of."""
    for index in reversed(range(len(steps))):
        owner, step = _owner(kind, steps[:index]), str(steps[index])
        if step in field_names(owner):
            return owner, step
    return kind, str(steps[0]) if steps else ""


def _owner(kind: type[Entry], loc: Route) -> type[Entry]:
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
    known = kind.fields.get(field)
    return known.examples[0] if known and known.examples else "…"
