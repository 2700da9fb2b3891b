"""JSON that can be shown on a terminal: what one would obey stands there as an escape."""

import re
from typing import Any, TypeAlias

from confsched.patterns import pattern

# controls that JSON need not escape, bidi marks, line separators, halves of surrogate pairs
_OBEYED = pattern(
    "[\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


Object: TypeAlias = dict[str, Any]


def as_json(value: object) -> str:
    """A value as readable JSON (RFC 8259), two spaces deep, with a line break at its end."""
    return _safe(value, indent=2) + "\n"


def as_json_line(value: object) -> str:
    """A value as JSON in one line, without a line break at its end."""
    return _safe(value)


def _safe(value: object, indent: int | None = None) -> str:
    import json  # noqa: PLC0415 -- pages that could show JSON seldom do

    return _OBEYED.sub(_escaped, json.dumps(value, ensure_ascii=False, indent=indent))


def _escaped(found: re.Match[str]) -> str:
    code = ord(found[0])
    return "\ufffd" if 0xD800 <= code <= 0xDFFF else f"\\u{code:04x}"  # half a pair is no text
