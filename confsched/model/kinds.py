"""Kinds of values: how a text becomes a flag, a number, a colour, a list, a time.

Every scalar arrives as text. A kind is a type annotated with how it is read (see `values`); what
that refuses becomes a finding with an example of a right value (see `binding`).
"""

import re
from collections.abc import Callable
from datetime import timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Annotated, TypeAlias

from confsched.model.clocks import DAY, ClockRange, ClockTime, parse_clock, parse_hours, parse_time
from confsched.model.dates import DateText, parse_date, parse_date_span
from confsched.model.durations import parse_duration, parse_duration_range
from confsched.model.moments import (
    Moment,
    MomentRange,
    is_moment,
    parse_moment,
    parse_moment_range,
)
from confsched.model.texts import BadText, BadWord, quote
from confsched.model.values import First, Parsed, as_text
from confsched.model.zones import Zone, parse_zone
from confsched.patterns import pattern
from confsched.text.color_names import COLOR_NAMES
from confsched.text.nearest import nearest

TRUE = frozenset(("true", "yes", "on", "y", "1"))
_FALSE = frozenset(("false", "no", "off", "n", "0"))
_NIGHT = 60 * 60  # seconds; nothing is closed for less
_MINUTES = 5 * 60  # 04:00-03:59 is a whole day
_HEX = pattern(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_LANGUAGE = pattern(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_LABEL = pattern(r"[^\W_](?:[\w-]{0,61}[^\W_])?")
_ADDRESS = pattern(r"^(?:https?://)?(?:www\.)?([^/@:?#]+)(?:[/:?#].*)?$")
_IDENTIFIER = pattern(r"[\w.-]+")


def is_identifier(text: str) -> bool:
    """Letters, digits, `-`, `_` and `.`."""
    return text.replace("-", "").isalnum() or _IDENTIFIER.fullmatch(text) is not None


def as_list(value: object) -> object:
    """One value where several may stand is a list of one."""
    return value if isinstance(value, list) else (value,)


def named(value: object) -> object:
    """A text where a mapping may stand is its name."""
    return {"name": value} if isinstance(value, str) else value


def days(value: object) -> object:
    """A text where a list of days may stand is a span of dates; in the list it is one date."""
    if isinstance(value, str):
        return [{"date": date} for date in parse_date_span(value)]
    if isinstance(value, list):
        return [{"date": day} if isinstance(day, str) else day for day in value]
    return value


def one_of(options: type[StrEnum]) -> Parsed:
    """One of a few words."""

    def validate(value: object) -> StrEnum:
        word = as_text(value).lower()
        if word not in options.__members__.values():
            near = nearest(word, map(str, options), most=1) or _as_others_say(word, options)
            message = f"{quote(str(value))} is none of {', '.join(options)}"
            raise BadWord(message, (*near, *options)[0], near)
        return options(word)

    return Parsed(validate)


def _as_others_say(word: str, options: type[StrEnum]) -> tuple[str, ...]:
    """The one of some words that a word of others says, if it is one of these."""
    from confsched.model.other_words import meant_by  # noqa: PLC0415 -- for mistakes only

    return tuple(one for one in meant_by(word) if one in options.__members__.values())


def _parsed(parse: Callable[[str], object]) -> Parsed:
    known = lru_cache(maxsize=4096)(parse)  # sessions share their times, lengths and languages
    return Parsed(lambda value: known(value if value.__class__ is str else as_text(value)))


def _flag(text: str) -> bool:
    word = text.lower()
    if word not in TRUE and word not in _FALSE:
        raise BadText(f"{quote(text)} is neither true nor false", "true")
    return word in TRUE


def _whole_number(text: str) -> int:
    digits = re.sub(r"[ _,](?=\d{3}\b)", "", text)
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 9):
        is_less = digits[:1] in ("-", "−") and digits[1:].isdecimal()
        what = "less than nothing" if is_less else "not a whole number"
        raise BadText(f"{quote(text)} is {what}", "120")
    return int(digits)


def _color(text: str) -> str:
    if _HEX.fullmatch(text) is None and text.lower() not in COLOR_NAMES:
        near = nearest(text.lower(), COLOR_NAMES, most=1)
        raise BadWord(f"{quote(text)} is not a colour", "'#1f6feb' or teal", near)
    return text.lower()


def _language(text: str) -> str:
    if _LANGUAGE.fullmatch(text) is None:
        from confsched.text.language_names import (  # noqa: PLC0415 -- for mistakes only
            language_code,
        )

        message, code = f"{quote(text)} is not a language code", language_code(text)
        raise BadWord(message, "en", (code,)) if code else BadText(message, "en")
    return text


def _identifier(text: str) -> str:
    if not is_identifier(text):
        from confsched.formats.ids import slug  # noqa: PLC0415 -- for mistakes only

        message = f"{quote(text)} is not an id: letters, digits, '-', '_' and '.'"
        raise BadText(message, slug(text) or "forum-2021")
    return text


def _domain(text: str) -> str:
    """A name as RFC 1123 §2.1 has it, or an international one: it goes into every UID."""
    labels = text.split(".")
    if len(text) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        name = _ADDRESS.sub(r"\1", text)
        known = name != text and all(map(_LABEL.fullmatch, name.split(".")))
        raise BadText(f"{quote(text)} is not a domain", name if known else "forum.example")
    return text.lower()


def _degrees(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 999
    if not -180 <= number <= 180:  # also false for nan
        raise BadText(f"{quote(text)} is not a number of degrees", "[45.42, -75.69]")
    return number


def _point(value: object) -> tuple[float, ...]:
    parts = value if isinstance(value, list) else [value]
    values = tuple(_degrees(as_text(part)) for part in parts)
    if len(values) != 2 or not -90 <= values[0] <= 90:
        raise BadText("a point on the map is a latitude and a longitude", "[45.42, -75.69]")
    return values


def _date(value: object) -> DateText:
    return value if isinstance(value, DateText) else parse_date(as_text(value))


def _end(text: str) -> ClockTime | Moment:
    return parse_moment(text) if is_moment(text) else parse_clock(text)


def _start(text: str) -> ClockTime | Moment:
    found = _end(text)
    if found.at == DAY:
        raise BadText(f"{quote(text)} only ends something: a start at midnight is 0:00", "0:00")
    return found


def _hours(value: object) -> tuple[ClockRange, ...]:
    parts = value if isinstance(value, list) else [value]
    return tuple(_plain(found, part) for part in parts for found in parse_hours(as_text(part)))


def _plain(hours: ClockRange, value: object) -> ClockRange:
    """The same hours; those that end at night, right before they begin again, are a slip."""
    if _MINUTES < hours.start - hours.end < _NIGHT:
        text = f"{quote(as_text(value))} ends before it begins, if it is no night and day"
        raise BadText(text, "10:00-18:00")
    return hours


def _day_hours(value: object) -> tuple[ClockRange, ...]:
    found = _hours(value)
    if not found:
        raise BadText("a day cannot be closed: leave it out of the days", "10:00-18:00")
    return found


def _room_hours(value: object) -> dict[str, tuple[ClockRange, ...]]:
    """By day as it is named there; the empty name stands for every day."""
    if isinstance(value, dict):
        return {day: _hours(hours) for day, hours in value.items()}
    return {"": _hours(value)}


Text: TypeAlias = str
Texts: TypeAlias = Annotated[tuple[Text, ...], First(as_list)]
Flag: TypeAlias = Annotated[bool, _parsed(_flag)]
WholeNumber: TypeAlias = Annotated[int, _parsed(_whole_number)]
Identifier: TypeAlias = Annotated[str, _parsed(_identifier)]
Domain: TypeAlias = Annotated[str, _parsed(_domain)]
Color: TypeAlias = Annotated[str, _parsed(_color)]
Language: TypeAlias = Annotated[str, _parsed(_language)]
Languages: TypeAlias = Annotated[tuple[Language, ...], First(as_list)]
Geo: TypeAlias = Annotated[tuple[float, ...], Parsed(_point)]
ZoneText: TypeAlias = Annotated[Zone, _parsed(parse_zone)]
ZoneTexts: TypeAlias = Annotated[tuple[ZoneText, ...], First(as_list)]
Date: TypeAlias = Annotated[DateText, Parsed(_date)]
Time: TypeAlias = Annotated[ClockRange | ClockTime, _parsed(parse_time)]
Start: TypeAlias = Annotated[ClockTime | Moment, _parsed(_start)]
End: TypeAlias = Annotated[ClockTime | Moment, _parsed(_end)]
Duration: TypeAlias = Annotated[timedelta, _parsed(parse_duration)]
DurationRange: TypeAlias = Annotated[tuple[timedelta, timedelta], _parsed(parse_duration_range)]
Distances: TypeAlias = dict[str, Duration] | None
Attributes: TypeAlias = dict[str, Text] | None
DayHours: TypeAlias = Annotated[tuple[ClockRange, ...], Parsed(_day_hours)]
RoomHours: TypeAlias = Annotated[dict[str, tuple[ClockRange, ...]] | None, Parsed(_room_hours)]
MomentText: TypeAlias = Annotated[Moment, _parsed(parse_moment)]
MomentRanges: TypeAlias = Annotated[
    tuple[Annotated[MomentRange, _parsed(parse_moment_range)], ...], First(as_list)
]
