"""Times at the beginning of a line in which letters or other signs stand for digits and colons."""

import re

from confsched.patterns import pattern
from confsched.reading.programme_text.words.plain import plain

_TIME = r"[\doOIl]{1,2}[:;.][\doOIl]{2}"
# a range, `O9:30 – 10:30`, or one time, `9:3O Opening`; with `;` it may be two numbers as well
_RANGE = pattern(rf"[\s·*-]*(?P<said>{_TIME}\s?-+\s?{_TIME})(?![\w.;:])")
_ONE = pattern(r"[\s·*-]*(?P<said>[\doOIl]{1,2}:[\doOIl]{2})(?![\w.;:-])")
_COMMAS = pattern(r"\s*(?P<said>\d{1,2},[0-5]\d\s?[-–—]\s?\d{1,2},[0-5]\d)\s*")
_AS_MEANT = str.maketrans("oOIl;,", "0011::")
_CLOCK = pattern(r"(?:[01]?\d|2[0-3])[:.][0-5]\d")
_FEWEST = 2  # digits of one time: `Il:oo` is none


def as_meant(text: str) -> str:
    """A text of the same length, with the digits and colons that its first times plainly mean."""
    match = _RANGE.match(text) or _ONE.match(text) or _COMMAS.fullmatch(text)
    if match is None:
        return text
    meant = match["said"].translate(_AS_MEANT)
    times = re.split(r"\s?-+\s?", meant)
    if not all(map(_CLOCK.fullmatch, times)) or not _has_digits(match["said"]):
        return text
    return f"{text[: match.start('said')]}{meant}{text[match.end('said') :]}"


def misread(written: str, meant: str) -> str:
    """What is wrong with times that were read as others; nothing where only commas were meant."""
    if plain(written).replace(",", ":") == meant:
        return ""
    return f"{written!r} is not a time: it is read as {meant}"


def _has_digits(said: str) -> bool:
    return all(sum(map(str.isdigit, one)) >= _FEWEST for one in re.findall(r"[^\s-]+", said))
