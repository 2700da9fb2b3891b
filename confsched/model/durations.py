"""Lengths of time as people write them, `75m`, `1h15`, `1:15`, and ranges of them."""

import re
from datetime import timedelta
from functools import lru_cache

from confsched.model.texts import BadText, quote, tidy
from confsched.patterns import pattern
from confsched.text.lengths import length_in, with_decimals
from confsched.text.nearest import nearest

_EXAMPLE = "1h15"
_RANGE_EXAMPLE = "30m-60m"
# a number with a letter for a digit, or a word that may be misspelt: `9O`, `45 mni`
_MISREAD = pattern(r"(?=[oOIl]*\d)([\doOIl]{1,3})(?: ?([^\W\d_]{1,8}))?", re.ASCII)
_DIGITS = str.maketrans("oOIl", "0011")
_WORDS = ("min", "mins", "minute", "minutes", "hour", "hours")
_LONGEST = timedelta(days=366)  # of an exhibition


@lru_cache(maxsize=1024)
def parse_duration(text: str) -> timedelta:
    """Read a length of time, in whole seconds; a number alone is minutes.

    Raises BadText, also for nothing, less than nothing, and more than 366 days.
    """
    length = _read(tidy(with_decimals(text)))
    if length is None:
        meant = _meant(tidy(text))
        cure = f": write {meant}" if meant else ""
        raise BadText(f"{quote(text)} is not a length of time{cure}", _EXAMPLE, meant)
    if length <= timedelta():
        raise BadText(f"{quote(text)} is not longer than nothing", _EXAMPLE)
    if length > _LONGEST:
        raise BadText(f"{quote(text)} is longer than 366 days", _EXAMPLE)
    return length


def _meant(text: str) -> str:
    """What a text with slips of the pen surely was to be; nothing if it is no such text."""
    match = _MISREAD.fullmatch(text)
    if match is None:
        return ""
    number, word = match[1].translate(_DIGITS), match[2] or ""
    near = (word, *nearest(word, _WORDS, 1)) if len(word) > 1 else (word,)
    likely = (f"{number} {one}".strip() for one in near)
    return next((one for one in likely if _read(one) is not None), "")


def parse_duration_range(text: str) -> tuple[timedelta, timedelta]:
    """Read a shortest and a longest length: 30m-60m; raises BadText."""
    shortest, dash, longest = re.sub(r"\s*(?:–|\bto\b)\s*", "-", text).partition("-")
    if not dash:
        raise BadText(f"{quote(text)} is not a shortest and a longest length", _RANGE_EXAMPLE)
    least, most = parse_duration(shortest), parse_duration(longest)
    if least > most:
        raise BadText(f"{quote(text)} has the longer length first", _RANGE_EXAMPLE)
    return least, most


def _read(text: str) -> timedelta | None:
    if text.startswith("-"):
        length = length_in(text.lstrip("- "))
        return None if length is None else -length
    return length_in(text)
