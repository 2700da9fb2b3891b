"""Talks without times, told in one form: behind or before which mark most lines have people.

`Boats of old – Ada Sample`, `Ada Sample (Sample Boats): Boats of old`, `"Boats of old", Ada Sample`.
What one line alone leaves open, for names may be anything, all of a list tell.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.heads import Column
from confsched.reading.programme_text.page import Kind
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.posts import holds_organization, holds_post
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.words.plain import trimmed

_LEAST = 2  # lines
_MOST = 400  # characters of one
_SHARE = 0.75  # of the lines of a list that have the form
_MAYBE, _LIKELY = 0.35, 0.55  # people: one of them, and most
_TITLE = 3  # words of most titles at the least
_SEVERAL = 7  # words that no post has
_NUMBER = pattern(r"\s*(?:\d{1,2}|[a-z])[.)]\s+")


class _Form(NamedTuple):
    """A mark between titles and people; behind the first of several, or behind the last."""

    mark: re.Pattern[str]
    names_first: bool
    last: bool = False


_BAR, _DASH = pattern(r"\s*[|\t]\s*"), pattern(r"\s+[-–—]+\s+|\s?[–—]\s")
_SLASH, _COLON = pattern(r"\s/\s"), pattern(r"\s?:\s+")
_BY, _COMMA = pattern(r",?\s(?:by|par|von|por)\s", re.IGNORECASE), pattern(r",\s+")
_QUOTED = pattern(r"[\"”“»]\s*(?:[,.:;–—-]\s*|(?:by|par|von|por)\s)?(?=[^\s\"”“»])")
_BEFORE_QUOTE = pattern(r"\s*[,.:;–—-]?\s*(?=[\"“„«])")
_BRACKET = pattern(r"\s*\((?=[^()]*\)\W*$)")
_BEHIND_BRACKET = pattern(r"(?<=\))\s*[,.;]?\s+(?=[^\s(–—-])")
_FORMS = (
    _Form(_QUOTED, names_first=False, last=True),
    _Form(_BEFORE_QUOTE, names_first=True),
    _Form(_BAR, names_first=False),
    _Form(_BAR, names_first=True),
    _Form(_DASH, names_first=False, last=True),
    _Form(_DASH, names_first=True),
    _Form(_COLON, names_first=True),
    _Form(_SLASH, names_first=False, last=True),
    _Form(_SLASH, names_first=True),
    _Form(_BRACKET, names_first=False, last=True),
    _Form(_BY, names_first=False, last=True),
    _Form(_BEHIND_BRACKET, names_first=True),
    _Form(_COMMA, names_first=False),
)


class _Told(NamedTuple):
    """A line in one form: where its title and its people stand, and how likely these are some."""

    reading: Reading
    title: Column
    names: Column
    score: float


def talks_of_a_form(lines: Sequence[Reading]) -> dict[int, Column]:
    """Where lines begin that tell of talks, and where in them people stand; empty without a form."""
    items = [one for one in lines if one.line.kind is Kind.ITEM]
    told = [one for one in items or lines if not _is_something_else(one)]
    if len(told) < _LEAST:
        return {}
    found = [talks for form in _FORMS if (talks := _in_form(told, form))]
    best = max(found, key=_weight, default=[])
    return {one.reading.line.start: one.names for one in best}


def _is_something_else(reading: Reading) -> bool:
    leads = reading.label is not None and bool(reading.label.role)
    return reading.times is not None or leads or len(reading.text) > _MOST


def _weight(talks: list[_Told]) -> float:
    """How sure a form is: how many people it has in the place of people, and how few in titles."""
    return sum(one.score - _people(one.reading, one.title) for one in talks)


def _in_form(lines: Sequence[Reading], form: _Form) -> list[_Told]:
    """The lines that have a form, if these are most; empty otherwise."""
    parts = [(one, _parted(one, form)) for one in lines if form.mark.search(one.text)]
    least = max(_LEAST, _SHARE * len(lines))
    if len(parts) < least:
        return []
    told = [_Told(one, *said, _people(one, said[1])) for one, said in parts if said is not None]
    talks = [one for one in told if one.score >= _MAYBE]
    if len(talks) < least or sum(one.score for one in talks) < _LIKELY * len(talks):
        return []
    return talks if _are_titles([one.reading.value(*one.title) for one in talks]) else []


def _parted(reading: Reading, form: _Form) -> tuple[Column, Column] | None:
    """The title and the people of a line; None where either is too short."""
    text = reading.text
    number = _NUMBER.match(text)
    matches = [*form.mark.finditer(text, number.end() if number is not None else 0)]
    match = next(iter(_tried(reading, matches, form)), None)
    if match is None:
        return None
    first = Column(*trimmed(text, number.end() if number is not None else 0, match.start()))
    second = Column(*trimmed(text, match.end(), len(text)))
    if min(first.end - first.start, second.end - second.start) <= _TITLE:
        return None
    return (second, first) if form.names_first else (first, second)


def _tried(
    reading: Reading, matches: Sequence[re.Match[str]], form: _Form
) -> Iterator[re.Match[str]]:
    """The marks of a line: the last one, the first one, or from the first on who is likely."""
    if form.mark is not _COMMA:
        yield from matches[-1:] if form.last else matches[:1]
        return
    for match in matches:
        if people_in(reading.text[match.end() :], several=True).score >= _LIKELY:
            yield match


def _people(reading: Reading, part: Column) -> float:
    return reading.people_between(*part, several=True).score


def _are_titles(texts: Iterable[str]) -> bool:
    """Whether most are of some words, and neither somebody nor what somebody is."""
    words = [(text, text.count(" ") + 1) for text in texts]
    fitting = sum(
        count >= _SEVERAL
        or (
            count >= _TITLE
            and not (holds_post(text) or holds_organization(text))
            and people_in(text).score < _LIKELY
        )
        for text, count in words
    )
    return 3 * fitting >= 2 * len(words)
