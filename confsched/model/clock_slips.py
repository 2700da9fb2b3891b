"""Times with letters for digits, with signs of other keys, or with their day: what was meant."""

import re
from collections.abc import Callable
from contextlib import suppress
from typing import TypeAlias

from confsched.model.dates import parse_date, parse_weekday, year_complaint
from confsched.model.texts import BadText, quote, tidy
from confsched.patterns import pattern

IsTime: TypeAlias = Callable[[str], bool]

_EXAMPLE = "10:30 AM - 11:45 AM ET"
_LONGEST_DAY = 5  # words
_TWO = 2
_MISREAD = pattern(r"(?<![^\W\d_])[\doOIl]{1,2}[:.][\doOIl]{2}(?![^\W\d_])", re.ASCII)
_DIGITS = str.maketrans("oOIl", "0011")
# signs where others belong: a key beside that of the colon, and what parts two times
_NUMBER = pattern(r"^\s*(\d{1,2})[.,]([0-5])\s*$")  # that a spreadsheet made of `9.30`: `9.3`
_IN_A_TIME = pattern(r"(?<=\d)[;,](?=[0-5]\d(?!\d))|(?<![\d:.-]\d)(?<=\d)-(?=[3-5]\d(?![\d:.-]))")
_BETWEEN_TIMES = pattern(
    r"(?<=[\dm.])\ *(?:[/|,;+_>]+|[-–—]{2,}|[-–—=]+>|[→➔➜⟶])\ *(?=\d\d?(?:[:.]\d\d|\ ?[ap]\.?m\b))",
    re.IGNORECASE,
)
_JOINED = pattern(r"(?i)(?<=[\dm.h])\s*(?:[&,]|\b(?:and|und|et|y|e|en|och|og|ja)\b)\s*(?=\d)")
_BEHIND_ALL = pattern(r"(?<=\d)\s*[.:;,–—-]+\s*$")


def slip_in(text: str, is_time: IsTime) -> BadText | None:
    """What is wrong with a text that `is_time` once letters or signs in it are as meant."""
    return _with_letters(text, is_time) or _with_signs(text, is_time)


def _with_letters(text: str, is_time: IsTime) -> BadText | None:
    """What is wrong with a time in which letters stand for digits: `1O:30`."""
    meant = _MISREAD.sub(lambda match: match[0].translate(_DIGITS), text)
    if meant == text or not is_time(meant):
        return None
    message = f"{quote(text)} has a letter in the place of a digit: write {meant.strip()}"
    return BadText(message, _EXAMPLE, meant.strip())


def _with_signs(text: str, is_time: IsTime) -> BadText | None:
    """What is wrong with times that have other signs in, between and behind: `10;00/11;00.`."""
    meant = _BEHIND_ALL.sub("", _BETWEEN_TIMES.sub("-", _IN_A_TIME.sub(":", text)))
    meant = _NUMBER.sub(r"\1:\g<2>0", meant)
    if meant == text or not is_time(meant):
        return None
    message = f"{quote(text)} is not a time: write {meant.strip()}"
    return BadText(message, _EXAMPLE, meant.strip())


def times_joined(text: str, is_time: IsTime) -> BadText | None:
    """What is wrong with a text that says several times: `5:30 PM & 6:30 PM`."""
    times = _JOINED.split(text.strip())
    if len(times) == 1 or not all(map(is_time, times)):
        return None
    number = "two" if len(times) == _TWO else str(len(times))
    message = f"{quote(text)} is {number} times: each needs a session of its own"
    return BadText(message, _EXAMPLE)


def day_beside(text: str, is_time: IsTime) -> BadText | None:
    """What is wrong with a time that says its day as well, if it does."""
    words = tidy(text).split()
    for count in range(1, min(len(words), _LONGEST_DAY + 1)):
        day, rest = " ".join(words[:count]).rstrip(",:"), " ".join(words[count:])
        if (field := _says_day(day)) and is_time(rest):
            message = f"{quote(text)} says the day as well: write {field}: {day} and time: {rest}"
            return BadText(message, _EXAMPLE)
    return None


def _says_day(text: str) -> str:
    """The field for a text that is a day, by itself or with its year; nothing for any other."""
    if parse_weekday(text) is not None or re.fullmatch(r"(?i)day \d+", text):
        return "day"
    with suppress(BadText):
        parse_date(text)
        return "date"
    in_words = any(map(str.isalpha, text))  # 10.30 is a time
    return "day" if in_words and year_complaint(text).startswith("has") else ""
