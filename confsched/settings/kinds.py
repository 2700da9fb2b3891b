"""Values of settings, read as an organiser writes them."""

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from confsched.model.clocks import ClockRange, parse_time
from confsched.model.durations import parse_duration, parse_duration_range
from confsched.model.texts import BadText, quote
from confsched.patterns import pattern
from confsched.rules.catalogue import EXAMPLES, Kind, Setting
from confsched.schedule.hours import Hours
from confsched.text.nearest import did_you_mean, nearest

_NOTHING = pattern(r"0+ ?(?:m|min|minutes|h|hours|s|seconds)?", re.IGNORECASE)
_SIZE = pattern(r"(\d{1,6})(?: ?(?:-|–|to) ?(\d{1,6}))?", re.ASCII)


def read(setting: Setting, value: object, types: Mapping[str, object]) -> Any:  # noqa: ANN401 -- what it is depends on the kind
    """The value of a setting; raises BadText. `types` are the types of session there are."""
    if setting.kind is Kind.WORDS:
        return _words(value)
    if setting.kind is Kind.LENGTHS:
        return {**setting.default, **_lengths(value, types)}
    text = _text(value, setting.kind)
    match setting.kind:
        case Kind.LENGTH:
            return timedelta() if _NOTHING.fullmatch(text) else parse_duration(text)
        case Kind.HOURS:
            return _hours(text)
        case Kind.COUNT:
            return _size(text, Kind.COUNT)[0]
        case _:
            return _size(text, Kind.SIZE)


def _text(value: object, kind: Kind) -> str:
    if isinstance(value, str) and value.strip():
        return value.strip()
    raise BadText(f"a text is wanted here, not {_described(value)}", EXAMPLES[kind])


def _described(value: object) -> str:
    if isinstance(value, list):
        return "a list"
    return "a mapping" if isinstance(value, dict) else "nothing"


def _hours(text: str) -> Hours:
    found = parse_time(text)
    if not isinstance(found, ClockRange) or found.zone is not None:
        raise BadText(f"{quote(text)} is no range of hours on a clock", EXAMPLES[Kind.HOURS])
    return Hours(found.start, found.end)


def _size(text: str, kind: Kind) -> tuple[int, int]:
    match = _SIZE.fullmatch(text)
    if match is None or (kind is Kind.COUNT and match[2]):
        what = "a whole number" if kind is Kind.COUNT else "a least and a most"
        raise BadText(f"{quote(text)} is not {what}", EXAMPLES[kind])
    least, most = int(match[1]), int(match[2] or match[1])
    if least > most:
        raise BadText(f"{quote(text)} runs backwards", EXAMPLES[kind])
    return least, most


def _words(value: object) -> tuple[str, ...]:
    words = value if isinstance(value, list) else [value] if value is not None else []
    found = tuple(word.strip() for word in words if isinstance(word, str) and word.strip())
    if len(found) < len(words):
        raise BadText("a list of words is wanted here", EXAMPLES[Kind.WORDS])
    return found


def _lengths(value: object, types: Mapping[str, object]) -> dict[str, tuple[timedelta, timedelta]]:
    if not isinstance(value, dict):
        raise BadText("a mapping of types to lengths is wanted here", EXAMPLES[Kind.LENGTHS])
    for name in value:
        if name not in types:
            near = did_you_mean(nearest(name, types))
            raise BadText(f"no type of session is called {quote(name)}{near}", "")
    return {name: parse_duration_range(_text(text, Kind.LENGTHS)) for name, text in value.items()}
