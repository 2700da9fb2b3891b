"""What others write for a flag, a date, a language or a moment, in our words."""

from collections.abc import Callable, Iterable, Iterator

from confsched.formats.drafts import Put
from confsched.formats.tables import Extra, Field, Rule
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value
from confsched.text.language_names import language_code

_YES = frozenset(
    (
        *(*"x×✓✔☑✅●•◉1", "yes", "y", "ja", "j", "oui", "o", "si", "sí", "sim", "tak", "ok", "on"),
        *("true", "ein", "wahr", "vrai", "verdadero", "waar"),
    )
)
_NO = frozenset(
    (
        *(*"-–—✗✘☐○0", "", "no", "n", "nein", "non", "não", "nao", "nee", "nie", "off", "false"),
        *("hidden", "unlisted"),
    )
)
NUMBERS = ("0", "1")
_SHORT = pattern(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}:\d{1,2}")
_LONE = pattern(r"(?<=[-:])\d(?!\d)")
# `930`, `0930`; `9:30 AM`, `9 pm`
_COMPACT = pattern(r"(\d{1,2})([0-5]\d)")
_HALF = pattern(r"(\d{1,2})(?:[:.]([0-5]\d)(?::[0-5]\d)?)? ?([AaPp])\.? ?[Mm]\.?")
_SEVERAL = pattern(r"\s*(?:[,;/&+]|\b(?:and|und|et|y)\b)\s*")
_OF_A_PLACE = pattern(r"(.+?)\s*(?:\(([^()]+)\)|\s[-–]\s+(.+))")  # `English - UK`
_WITH_TIME = pattern(r"(?<=\d)[T ]\d.*")
_NOON = 12


def says_yes(value: Value) -> bool | None:
    """Whether a text says yes, by a word or a cross, or no; None where it is something else."""
    text = value.strip().casefold() if isinstance(value, str) else "?"
    return True if text in _YES else False if text in _NO else None


def if_true(value: Value) -> Value:
    """A flag that is set; nothing for one that is not."""
    return "true" if says_yes(value) else None


def said(change: Callable[[Value], Value]) -> Callable[[Value], Value]:
    """What is said, but for the words that Python and its tables write where nothing is."""
    return lambda value: None if value in ("None", "nan") else change(value)


def date_of(value: Value) -> Value:
    """The date of a whole moment: `2021-05-19T00:00:00` is `2021-05-19`, with a space as well."""
    return _WITH_TIME.sub("", value) if isinstance(value, str) else value


def language(value: Value) -> Value:
    """The code of a language that is named in full; what is no language stays as it is."""
    if not isinstance(value, str):
        return value
    code = value.strip().replace("_", "-")  # as programs call the languages of a place: `de_AT`
    whole = _OF_A_PLACE.fullmatch(code)
    spoken = whole[1] if whole and not language_code(whole[2] or whole[3]) else code
    return language_code(code) or language_code(spoken) or code


def language_rule(value: Value) -> Rule:
    """The language of a session, which has one; several are kept as they are told."""
    told = value if isinstance(value, Sequence) else _SEVERAL.split(str(value or ""))
    codes = {language(one) for one in told if isinstance(one, str)} if len(told) > 1 else set()
    return _LANGUAGES_TOLD if len(codes) > 1 else _ONE_LANGUAGE


def _only_language(value: Value) -> Value:
    """The language that is told, if need be several times."""
    if isinstance(value, Sequence):
        return language(next((one for one in value if one), None))
    return said(language)(_SEVERAL.split(value)[0]) if isinstance(value, str) else value


_ONE_LANGUAGE = Field("language", _only_language)
_LANGUAGES_TOLD = Extra("languages")


def on_24_hours(value: Value) -> Value:
    """A time of day as most clocks show it: `930` is `09:30`, `1:30 PM` is `13:30`."""
    if not isinstance(value, str):
        return value
    text = value.strip()
    if compact := _COMPACT.fullmatch(text):
        return f"{compact[1]:>02}:{compact[2]}"
    half = _HALF.fullmatch(text)
    if half is None or not 1 <= int(half[1]) <= _NOON:
        return text
    hour = int(half[1]) % _NOON + _NOON * (half[3] in "Pp")
    return f"{hour:02}:{half[2] or '00'}"


def page(value: Value) -> Value:
    """The address of a page that is written without its scheme, as pages write their own links."""
    bare = isinstance(value, str) and value.startswith("//") and "." in value
    return f"https:{value}" if bare else value


def padded(value: Value) -> Value:
    """A date or a length without its zeros, `2030-5-4` or `0:5`, with them."""
    if not isinstance(value, str) or not _SHORT.fullmatch(value.strip()):
        return value
    return _LONE.sub(r"0\g<0>", value.strip())


def listed(value: Value) -> list[Value]:
    """The items of a list; one value alone is a list of one."""
    return list(value) if isinstance(value, Sequence) else [] if value is None else [value]


def listed_at(value: Value, mark: int) -> Iterable[tuple[Value, int]]:
    """The items of a list, each with its place; one value alone is a list of one."""
    if isinstance(value, Sequence):
        return zip(value, value.all_marks(), strict=True)
    return () if value is None else ((value, mark),)


def inner(value: Value, key: str) -> str:
    """The text that a mapping has under a key; empty without one."""
    found = value.get(key) if isinstance(value, Mapping) else None
    return found if isinstance(found, str) else ""


def each_of(put: Put | None) -> Iterator[Put]:
    """What a list holds, each with its place; one value alone is a list of it."""
    for value, mark in listed_at(put.value, put.mark) if put is not None else ():
        yield Put(value, mark, mark)
