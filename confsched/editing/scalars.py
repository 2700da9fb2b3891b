"""Texts, lists and mappings as our reader reads them back, in the style of where they stand."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import TypeAlias

from confsched.errors import ConfschedError
from confsched.patterns import pattern
from confsched.reading.tree import NULLS

Plain: TypeAlias = str | Sequence["Plain"] | Mapping[str, "Plain"]


class Where(StrEnum):
    """What a text stands in, which decides how it may be written."""

    BLOCK = "block"  # YAML by indentation
    FLOW = "flow"  # YAML in brackets; what is right there is right in a block as well
    JSON = "json"

    @property
    def inner(self) -> "Where":
        """What stands in brackets there."""
        return Where.JSON if self is Where.JSON else Where.FLOW


# one line that YAML reads as it stands: no control characters, none of its line breaks
_ONE_LINE = pattern("[ -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]*")
_BARE = pattern(r"(?:[^\s\-?:,\[\]{}#&*!|>'\"%@`]|-(?=\S))(?:.*\S)?")
_SPECIAL = pattern(r":\s|:$|\s#")
_SPECIAL_IN_FLOW = pattern(r":\s|:$|\s#|[,\[\]{}?]|:[\"']")
_ESCAPED = pattern(
    '[\\\\"]|[^ -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]'
)
_SHORT = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_HALF = pattern("[\ud800-\udfff]")


def scalar(text: str, like: str = "", where: Where = Where.FLOW) -> str:
    """Write a text as one that reads as exactly this text.

    It gets the quotes of what it is `like`, or none, where it can; else double quotes. Raises
    ConfschedError for a text that no file can hold.
    """
    if _HALF.search(text):
        raise ConfschedError(f"{text!r} holds half of a two-part character", "leave it out")
    if where is Where.JSON:
        return _in_double_quotes(text)
    one_line = _ONE_LINE.fullmatch(text) is not None
    if like[:1] == "'" and one_line:
        return "'" + text.replace("'", "''") + "'"
    if like[:1] != '"' and one_line and _is_bare(text, where):
        return text
    return _in_double_quotes(text)


@lru_cache(1024)
def key(text: str, where: Where = Where.FLOW) -> str:
    """Write a key; `<<` alone would take over the entries of another mapping."""
    return scalar(text, '"' if text == "<<" else "", where)


def written(value: Plain, where: Where = Where.FLOW, like: str = "") -> str:
    """Write a text, or a list or a mapping in brackets."""
    if isinstance(value, str):
        return scalar(value, like, where)
    inner = where.inner
    if isinstance(value, Mapping):
        return "{" + ", ".join(entry(name, item, inner) for name, item in value.items()) + "}"
    return "[" + ", ".join(written(item, inner) for item in value) + "]"


def entry(name: str, value: Plain, where: Where = Where.FLOW, like: str = "") -> str:
    """Write a key with its value."""
    return f"{key(name, where)}: {written(value, where, like)}"


def _is_bare(text: str, where: Where) -> bool:
    """Whether a line of text would be read as it stands, and as no sign of YAML's."""
    special = _SPECIAL if where is Where.BLOCK else _SPECIAL_IN_FLOW
    return text not in NULLS and _BARE.fullmatch(text) is not None and special.search(text) is None


def _in_double_quotes(text: str) -> str:
    return '"' + _ESCAPED.sub(lambda match: _escape(match[0]), text) + '"'


def _escape(character: str) -> str:
    return _SHORT.get(character) or f"\\u{ord(character):04x}"
