"""Breaking a text into lines of a given width."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Final

from confsched.patterns import pattern
from confsched.text.width import chop, clip, clusters, width

# All white space but the no-break spaces.
_SPACES: Final = pattern("[^\\S\u00a0\u2007\u202f]+")
# After a hyphen or dash inside a word, yet not inside 10:00–11:00 or 2021-05-19.
_AFTER_HYPHEN: Final = pattern(r"(?<=\w[-‐–])(?=[^\W\d_])|(?<=\w—)(?=\w)")
# What is to be typed as it stands: `--same-person`, `ann-sample=ann`, `--date=2021-05-19`.
_TO_TYPE: Final = pattern(r"['\"(]?--[a-z]|[\w.-]+=[\w.-]")
# Ideographs, kana, their punctuation and fullwidth forms. Korean has spaces to break at.
_IDEOGRAPHIC: Final = pattern(
    "[\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\U00020000-\U0003ffff]"
)
_FIRST_IDEOGRAPHIC: Final = "\u2e80"  # without any, the pattern need not be compiled
_NEVER_LAST: Final = "Ps"
_NEVER_FIRST: Final = frozenset({"Pe", "Po", "Lm"})


def wrap(text: str, columns: int, *, most: int | None = None) -> tuple[str, ...]:
    """Return the text in lines of at most so many columns; empty text is one empty line.

    Lines break at spaces, after hyphens and dashes inside a word that is no option, and beside
    Chinese and Japanese characters. A word longer than a line is broken between clusters. White
    space between words counts as one space; no-break spaces hold. Of more than `most` lines only
    so many are returned, the last with an ellipsis. A wide character in a single column sticks out.

    Raises:
        ValueError: `columns` or `most` is below 1.

    """
    if columns < 1 or (most is not None and most < 1):
        raise ValueError("a text needs at least one line of one column")
    if _is_spaced(text) and width(text) <= columns:  # as most are: nothing is taken apart
        return (text,)
    words = text.split() if text.isascii() else [word for word in _SPACES.split(text) if word]
    whole = " ".join(words)
    if width(whole) <= columns:
        return (whole,)
    lines = _lines(words, columns)
    return tuple(lines) if most is None else _shortened(lines, columns, most)


def _is_spaced(text: str) -> bool:
    """Whether a text has one plain space between two words and nowhere else; quick."""
    return text.isprintable() and "  " not in text and text == text.strip()


def _lines(words: list[str], columns: int) -> Iterator[str]:
    line, used = "", 0
    for gap, unit, needed in _units(words):
        if line and used + len(gap) + needed <= columns:
            line += gap + unit
            used += len(gap) + needed
            continue
        if line:
            yield line
        line, used = unit, needed
        if needed > columns:
            *full, line = chop(unit, columns)
            yield from full
            used = width(line)
    yield line


def _shortened(lines: Iterator[str], columns: int, most: int) -> tuple[str, ...]:
    kept = tuple(islice(lines, most))
    if next(lines, None) is None:
        return kept
    return (*kept[:-1], clip(kept[-1], columns - 1, "") + "…")


def _units(words: list[str]) -> Iterator[tuple[str, str, int]]:
    """Yield what must not be broken: the space before it if there is one, and its width."""
    for word in words:
        if word.isalpha() and word.isascii():
            yield " ", word, len(word)
            continue
        gap = " "
        for unit in _unbreakable(word):
            yield gap, unit, width(unit)
            gap = ""


def _unbreakable(word: str) -> Iterator[str]:
    for part in (word,) if _TO_TYPE.match(word) else _AFTER_HYPHEN.split(word):
        plain = part.isascii() or max(part) < _FIRST_IDEOGRAPHIC
        if plain or _IDEOGRAPHIC.search(part) is None:
            yield part
        else:
            yield from _between_ideographs(part)


def _between_ideographs(part: str) -> Iterator[str]:
    unit = before = ""
    for cluster in clusters(part):
        if before and _may_break(before[0], cluster[0]):
            yield unit
            unit = ""
        unit += cluster
        before = cluster
    yield unit


@lru_cache(maxsize=4096)
def _may_break(before: str, after: str) -> bool:
    """Whether a line may end between the two: beside an ideograph, never before 。 or after 「."""
    pair = before + after
    return (
        _IDEOGRAPHIC.search(pair) is not None
        and all(_IDEOGRAPHIC.match(char) or char.isalnum() for char in pair)
        and unicodedata.category(before) != _NEVER_LAST
        and unicodedata.category(after) not in _NEVER_FIRST
    )
