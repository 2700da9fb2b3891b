"""Words of a PDF that are times, by their form alone: where a column of them stands."""

import re
from collections.abc import Sequence
from itertools import pairwise

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.pdf.words import WIDE, Row, Word, text_of

DASHES = "-–—~"
_CLOCK = pattern(r"(?<![\d.])\d{1,2}(?: ?[:.h] ?\d\d(?!\.?\d)|h| ?[ap]\.?m)", re.IGNORECASE)
_HALF = r"(?:[ap]\.?m\.?|h|u[hu]r)"
_PART = pattern(
    rf"[(]?(?:\d{{1,2}}(?:[:.]\d\d|h\d{{0,2}})?)?{_HALF}?(?:[-–—~](?:\d[\d:.h]*{_HALF}?)?)?{_HALF}?[),:]?"
    r"|godz\.|ore|kl\.|to|bis|until|à|(?-i:a)|às|hrs?|noon"
    r"|(?-i:\(?(?:[ECMP][SD]?T|GMT|UTC|[CW]ES?T|BST)\)?)",
    re.IGNORECASE,
)
_OPEN = pattern(r"(?:[-–—~]|\b(?:to|bis|à))$", re.IGNORECASE)


def leading(row: Row) -> int:
    """How many words at the beginning of a row are a time; none where there is no clock."""
    count = 0
    for before, word in pairwise((row.words[0], *row.words)):
        if word.left - before.right > WIDE * word.size or not _PART.fullmatch(word.text):
            break
        count += 1
    return count if count and has_clock(text_of(row.words[:count])) else 0


def time_in(words: Sequence[Word]) -> str:
    """What words say that are all parts of a time; empty for others."""
    return text_of(words) if words and all(_PART.fullmatch(one.text) for one in words) else ""


def has_clock(text: str) -> bool:
    """Whether a time of day stands somewhere in a text."""
    return _CLOCK.search(text) is not None


def completes(above: Row, row: Row) -> bool:
    """Whether a row is the rest of a time above it, or begins with it: its end, or `a.m.`."""
    if not has_clock(above.text):
        return False
    opened = _OPEN.search(above.text) is not None
    rest = opened or row.text[0] in DASHES or not has_clock(row.text)
    return (opened and leading(row) > 0) or bool(rest and time_in(row.words))
