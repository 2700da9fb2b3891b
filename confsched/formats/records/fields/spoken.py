"""Languages of sessions, by codes, by names, by letters, and several of them at once."""

from functools import lru_cache

from confsched.formats.columns.compared import compared
from confsched.formats.tables import Extra, Field, Rule
from confsched.formats.values import language
from confsched.patterns import pattern
from confsched.reading import Sequence, Value
from confsched.text.language_names import language_code, language_said

_BY_LETTER = {"d": "de", "e": "en", "f": "fr", "i": "it"}
_TWICE = pattern(r"\s*[/|(（]\s*|\s+[-–]\s+")
_OF_SEVERAL = frozenset(
    ("bilingual", "multilingual", "trilingual", "bilingue", "multilingue", "zweisprachig")
)
_SEVERAL = pattern(r"\s*[/|,;&+]\s*|\s+(?:and|und|et|y|e|en)\s+")


def languages_rule(value: Value) -> Rule:
    """A language; several of them, `DE/EN` or `bilingual`, are kept, for a session has one."""
    listed = isinstance(value, Sequence) and len(value) > 1
    several = listed or (isinstance(value, str) and _are_languages(value))
    return Extra("language") if several else Field("language", _language)


@lru_cache(maxsize=256)
def _are_languages(text: str) -> bool:
    codes = {_said_language(one) for one in _SEVERAL.split(text.strip())}
    return compared(text) in _OF_SEVERAL or (len(codes) > 1 and "" not in codes)


def _said_language(text: str) -> str:
    """The code of a language that is named, or told by a letter as in Switzerland: `D`."""
    return _BY_LETTER.get(text.strip().casefold()) or language_said(text)


def _language(value: Value) -> Value:
    """A language by its code; it may be named twice: `日本語/Japanese`, `de - German`."""
    if isinstance(value, Sequence) and len(value) == 1:
        return _language(value[0])
    if not isinstance(value, str):
        return value
    whole = language_code(compared(value))
    if whole:
        return whole
    codes = {_said_language(compared(one)) for one in _TWICE.split(value.strip(" )）"))}
    return (codes.pop() if len(codes) == 1 else "") or language(value)
