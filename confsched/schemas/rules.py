"""JSON Schema of the section `rules`: every rule with its severity and its settings."""

from collections.abc import Iterable

from confsched.findings import Phase, Severity
from confsched.model.entries import RuleSettings
from confsched.rules.catalogue import EXAMPLES, Kind, Rule, Setting, written
from confsched.schemas.values import OBJECT, SCALARS, Schema, one_of, told

_TEXT = {"$ref": "#/$defs/text"}
_LEVEL = {"$ref": "#/$defs/level"}
_SEVERITY = {"$ref": "#/$defs/severity"}
# YAML before version 1.2 calls `off` false
LEVELS: dict[str, Schema] = {
    "level": {"anyOf": [*one_of(*Severity)["anyOf"], {"const": False}]},
    "severity": {
        **told(
            "How much its findings weigh: in every phase, or by phase.",
            *("warning", "{draft: off, announced: error}"),
        ),
        "anyOf": [
            _LEVEL,
            {
                "type": "object",
                "properties": dict.fromkeys(map(str, Phase), _LEVEL),
                "additionalProperties": False,
            },
        ],
    },
}


def rules_schema(rules: Iterable[Rule]) -> Schema:
    """What may be set about some rules: by name, by code, or by the beginning of a code."""
    rules = tuple(rules)
    patterns = {
        "type": [*SCALARS, "array"],
        "items": {"anyOf": [{"enum": [rule.name for rule in rules]}, _TEXT]},
    }
    kinds = {"select": patterns, "ignore": patterns, "extra": OBJECT}
    several = {"anyOf": [{"type": ["object", "null"]}, _LEVEL]}
    return {
        "type": ["object", "null"],
        "properties": {
            **{name: _told(name) | kind for name, kind in kinds.items()},
            **{rule.name: _rule(rule) for rule in rules},
        },
        "patternProperties": {_codes(rules): several, r"^(?=.*[A-Z\s])[\w\s-]+$": several},
        "additionalProperties": False,
    }


def _told(name: str) -> Schema:
    """What is said of a field of the section itself."""
    field = RuleSettings.fields[name]
    return told(field.description, *field.examples)


def _codes(rules: Iterable[Rule]) -> str:
    """Codes and their beginnings, more or less."""
    letters = sorted({letter for rule in rules for letter in rule.code if letter.isalpha()})
    return rf"^\s*[{''.join(letters)}{''.join(letters).lower()}]+[0-9]*\s*$"


def _rule(rule: Rule) -> Schema:
    own = {setting.name: _setting(setting) for setting in rule.settings}
    entry = {
        "type": ["object", "null"],
        "properties": {"severity": _SEVERITY, **own, "extra": _told("extra") | OBJECT},
        "additionalProperties": False,
    }
    return {"description": f"{rule.code}: {rule.summary}", "anyOf": [entry, _LEVEL]}


def _setting(setting: Setting) -> Schema:
    usual = f"Default: {written(setting.kind, setting.default)}."
    text = told(f"{setting.meaning} {usual}", EXAMPLES[setting.kind])
    match setting.kind:
        case Kind.WORDS:
            return text | {"$ref": "#/$defs/texts"}
        case Kind.LENGTHS:
            return text | {"type": ["object", "null"], "additionalProperties": _TEXT}
        case _:
            return text | _TEXT
