"""JSON Schema (2020-12) of the files of a conference, made from the models, for editors.

One schema is for every file: all sections may be missing from one.
"""

from collections.abc import Iterable, Mapping

from confsched.model.assemble import ALL_SECTIONS, NAMED_BY_A_TEXT, SECTIONS
from confsched.model.binding import musts
from confsched.model.entries import (
    Appearance,
    ConferenceEntry,
    Day,
    Entry,
    Session,
    SessionTypeEntry,
    Venue,
    Waiver,
)
from confsched.model.fields import Field
from confsched.rules.catalogue import Rule
from confsched.schedule.types import KNOWN_TYPES
from confsched.schemas import shapes
from confsched.schemas.rules import LEVELS, rules_schema
from confsched.schemas.values import SCALARS, SHARED, Schema, name_of, offered, schema_of, told

_ID = r"^[^\s!-,/:-@\[-^`{-~]+$"  # white space, and the signs of ASCII but - _ and .
_WITH_ID: Schema = {"properties": {"id": {"$ref": "#/$defs/identifier"}}}  # which is its key
_SECTIONS = {
    "conference": "The conference itself, described once, in one file.",
    "rooms": "Where sessions are held, by id.",
    "tracks": "Threads that run through the programme, by id.",
    "types": "Types of session of your own, by id.",
    "speakers": "The people, by id.",
    "sessions": "Everything with a place on the agenda, by id.",
    "panels": "Sessions of the type panel, by id.",
    "rules": "How much rules weigh, and what they allow.",
}
_FREE = {"description": "Anything of your own, like what YAML's anchors are set in; never read."}
_EXTENDS = "In a file of house rules: another one, which it changes."
_INNER = (Appearance, Day, Venue, Waiver)
_MAY_BE_TEXT = (*(SECTIONS[name] for name in NAMED_BY_A_TEXT), Appearance, Day, Venue)


def conference_schema(rules: Iterable[Rule]) -> Schema:
    """The schema of any file of a conference; `rules` are those that can be set in it."""
    rules = tuple(rules)
    types = offered(*KNOWN_TYPES)
    known = {
        (Session, "type"): types,
        (SessionTypeEntry, "like"): types,
        (Waiver, "rule"): offered(*(rule.name for rule in rules)),
    }
    entries: tuple[type[Entry], ...] = (ConferenceEntry, *dict.fromkeys(SECTIONS.values()), *_INNER)
    parts = {name_of(kind): _entry(kind, known) for kind in entries}
    sections = {name: _section(name) for name in ALL_SECTIONS}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A file of a conference, for confsched",
        "type": ["object", "null"],
        "properties": {**sections, "extends": {"description": _EXTENDS, "type": "string"}},
        "patternProperties": {"^x-": _FREE},
        "additionalProperties": False,
        "$defs": {**SHARED, **LEVELS, **parts, "rules": rules_schema(rules)},
    }


def _section(name: str) -> Schema:
    told = {"description": _SECTIONS[name]}
    if name not in SECTIONS:
        return told | {"$ref": f"#/$defs/{name}"}
    entry = schema_of(SECTIONS[name])
    return told | {
        "type": ["object", "array", "null"],
        "propertyNames": {"pattern": _ID},
        "additionalProperties": entry,
        "items": {"allOf": [entry, _WITH_ID]},
    }


def _entry(kind: type[Entry], known: Mapping[tuple[type[Entry], str], Schema]) -> Schema:
    """An entry, also where it stands as nothing but its name."""
    fields = {name: _field(of, known.get((kind, name))) for name, of in kind.fields.items()}
    shape = {"pattern": shapes.DATE} if kind is Day else {}
    return {
        "description": kind.__doc__ or "",
        "type": ["object", *(SCALARS if kind in _MAY_BE_TEXT else ("null",))],
        **shape,
        "properties": fields,
        "required": list(musts(kind)),
        "additionalProperties": False,
    }


def _field(field: Field, known: Schema | None) -> Schema:
    return told(field.description, *field.examples) | (known or schema_of(field.kind))
