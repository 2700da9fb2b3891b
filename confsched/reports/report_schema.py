"""JSON Schema (2020-12) of the JSON report: what programs can rely on."""

from typing import Any

from confsched.exporters.json_schema import closed_object
from confsched.findings import Severity
from confsched.reports.json_text import VERSION

_COUNT = {"type": "integer", "minimum": 0}
_TEXT = {"type": "string"}
_POSITION = {"type": "integer", "minimum": 1}
_PLACE = {
    "path": {"type": "string", "description": "The file, as it was named."},
    "cell": {"type": "string", "description": "In a workbook the sheet and cell: Talks!B7."},
    "line": {"description": "From 1; in a workbook the row.", **_POSITION},
    "column": {"description": "From 1, in code points; in a workbook the column.", **_POSITION},
    "end_line": _POSITION,
    "end_column": {"description": "Exclusive: the column after the last.", **_POSITION},
}
_SEVERITY = {"enum": [Severity.ERROR.value, Severity.WARNING.value, Severity.INFO.value]}
_CODE = {"type": "string", "pattern": "^[A-Z]+[0-9]+$"}
_RULE = {
    "code": {"description": "The rule's code, which never changes its meaning.", **_CODE},
    "name": {"type": "string", "description": "The rule's name: room-clash."},
    "severity": _SEVERITY,
}


def report_schema() -> dict[str, Any]:
    """The schema of what `validate` and `check-feed` write with `--format json`."""
    finding = _FINDING | {"waiver": {"$ref": "#/$defs/waiver"}}
    parts = {
        "version": {"const": VERSION},
        "findings": {"type": "array", "items": closed_object(_FINDING, *_OPTIONAL)},
        "waived": {"type": "array", "items": closed_object(finding, *_OPTIONAL)},
        "statistics": {"type": "array", "items": closed_object(_RULE | {"findings": _COUNT})},
        "summary": closed_object(dict.fromkeys(_COUNTS + _SIZES, _COUNT), *_SIZES),
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A report of confsched",
        **closed_object(parts),
        "$defs": {
            "place": closed_object(_PLACE, "cell"),
            "related": closed_object({"message": _TEXT} | _PLACE, "cell"),
            "edit": closed_object({"text": _TEXT} | _PLACE, "cell"),
            "fix": closed_object(_FIX),
            "waiver": closed_object(_WAIVER | _PLACE, "cell"),
        },
    }


_FINDING = {
    **_RULE,
    "message": {"type": "string", "description": "What is wrong, in one sentence."},
    **_PLACE,
    "related": {"type": "array", "items": {"$ref": "#/$defs/related"}},
    "fix": {"anyOf": [{"$ref": "#/$defs/fix"}, {"type": "null"}]},
    "stands_for": {
        "description": "Of what is wrong everywhere, and told once: each place where it is.",
        "type": "array",
        "items": {"$ref": "#/$defs/place"},
    },
}
_OPTIONAL = ("cell", "stands_for")
_FIX = {
    "description": _TEXT,
    "safe": {"type": "boolean", "description": "Whether it cannot change what was meant."},
    "edits": {"type": "array", "items": {"$ref": "#/$defs/edit"}},
}
_WAIVER = {
    "reason": {"type": ["string", "null"]},
    "until": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]},
}
_COUNTS = ("errors", "warnings", "infos", "waived")
_SIZES = ("conferences", "sessions", "feeds", "events")  # of what was looked at
