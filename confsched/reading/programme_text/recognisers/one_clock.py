"""One time of day in a text: `9:00`, `9h15`, `13.30 Uhr`, `noon`, `下午2:00`."""

import re
from enum import IntEnum
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.clock_forms import (
    BEFORE,
    BEFORE_CLOCK,
    CLOCK,
    HAN_CLOCK,
    WORD_STANDS,
    half_of,
)
from confsched.reading.programme_text.words.plain import folded


class Strength(IntEnum):
    """How plainly a number is a time of day: `9`, `9.30` and `9h`, `9:30` and `9 am`."""

    BARE = 0
    WEAK = 1
    PLAIN = 2


class Clock(NamedTuple):
    """A time of day as it is written; `half` is `am`, `pm` or nothing, where the page leaves it.

    `exact` is whether the hour can have no other meaning: a word, or written in 24 hours.
    """

    hour: int
    minute: int
    half: str = ""
    exact: bool = False

    @property
    def minutes(self) -> int:
        """Minutes after midnight, if a half of the day that is left out is the morning."""
        if self.half:
            return (self.hour % 12 + 12 * (self.half == "pm")) * 60 + self.minute
        return self.hour * 60 + self.minute

    @property
    def text(self) -> str:
        """The time as our own files have it."""
        return f"{self.hour}:{self.minute:02}{f' {self.half.upper()}' if self.half else ''}"


class Token(NamedTuple):
    """A time at a place in a text, and how plainly it is one."""

    clock: Clock
    strength: Strength
    start: int
    end: int
    split: int = 0  # where a dash was lost: 1012 for 10-12


_MIDNIGHTS = ("midnight", "minuit", "mitternacht", "medianoche", "mezzanotte")
_MORNINGS = ("午前", "上午", "早上", "凌晨", "오전")
_NO_MINUTES = pattern(r"(?<=\d):[6-9]\d(?!\d)")  # `12:75` is no noon
_ORDINAL = pattern(r"(?:(?<=\d)(?:st|nd|rd|th|er|[èe]re|[èe]me|ª|º))\b")  # `9:40 – 1st dance`
# how long something is: `1 h 45 min`, `15 mins`
_LASTS = pattern(r"(?i)\d{1,2} ?h ?\d{1,2} ?min|\d{1,3}[- ]?min(?:s|utes?|uten|uti|utos)?\b")
_BEFORE_CLOCK = pattern(BEFORE_CLOCK, re.IGNORECASE)
_MONTHS, _YEARS = range(1, 13), range(1900, 2100)


def next_token(text: str, position: int) -> Token | None:
    """The next number or word that may be a time."""
    for place in BEFORE.finditer(text, position):
        token = token_at(text, place.start())
        if token is not None:
            return token
    return None


def token_at(text: str, start: int) -> Token | None:
    """The number or word at a place that may be a time of day."""
    if not text.isascii() and (match := HAN_CLOCK.match(text, start)):
        return _han(match)
    match = CLOCK.match(text, start)
    if match is None or not match[0] or _LASTS.match(text, start):
        return None
    if match["word"]:
        return _word(match) if WORD_STANDS.search(text, max(0, start - 12), start) else None
    return _compact(match) if match["compact"] else _numbers(match)


def _word(match: re.Match[str]) -> Token:
    word = folded(match["word"]).removesuffix("s")
    clock = Clock(0, 0, "am", exact=True) if word in _MIDNIGHTS else Clock(12, 0, "pm", exact=True)
    return Token(clock, Strength.PLAIN, match.start(), match.end())


def _han(match: re.Match[str]) -> Token | None:
    hour = int(match["hour"])
    minute = int(match["minute"] or match["after"] or 30 * bool(match["half"]))
    if hour > 24 or minute > 59:
        return None
    part = match["part"] if hour <= 12 else None
    half = "" if part is None else "am" if part in _MORNINGS else "pm"
    return Token(Clock(hour, minute, half, exact=not half), Strength.PLAIN, *match.span())


def _numbers(match: re.Match[str]) -> Token | None:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = _half(match, hour)
    if not hour and half == "am":
        half = ""
    if hour > 24 or (half and not 0 < hour <= 23) or (hour == 24 and minute) or _is_no_time(match):
        return None
    end = match.end()
    if hour > 12:
        half = ""
        end = _without_glued(match)
    exact = hour > 12 or not hour or match["hour"][0] == "0" or bool(match["unit"])
    exact = (exact or (match["mark"] or "").strip().lower() == "h") and not half
    return Token(Clock(hour, minute, half, exact), _strength(match, half), match.start(), end)


def _is_no_time(match: re.Match[str]) -> bool:
    """Whether numbers are something else: `9:40` in `9:40th`, `17.04` in `17.04 9:00`, a date."""
    if _ORDINAL.match(match.string, match.end()) or _NO_MINUTES.match(match.string, match.end()):
        return True
    dotted = match["dot"] and int(match["minute"] or 0) in _MONTHS
    return bool(dotted and _BEFORE_CLOCK.match(match.string, match.end()))


def _half(match: re.Match[str], hour: int) -> str:
    """Which half of the day is said before or behind an hour, in letters or words; else nothing."""
    if match["noon"]:
        late = hour > 8 and hour != 12  # `11:30 noon` is meant to be before noon
        return "pm" if match["noon"] == "m" or (match["noon"][0] in "nN" and not late) else "am"
    if match["abroad"]:
        return half_of(match["abroad"], hour)
    if match["part"]:  # `10:00Matin`, `3 de la tarde`
        return "am" if match["part"].lower().startswith(("ma", "mo")) else "pm"
    letter = _letter(match)
    return ("am" if letter in "aAπΠ" else "pm") if letter else ""


def _letter(match: re.Match[str]) -> str:
    return match["before"] or match["half"] or match["glued"] or match["letter"] or ""


def _without_glued(match: re.Match[str]) -> int:
    """Where an hour of the afternoon ends; `14:15A new …` begins a title."""
    if match["letter"]:
        return match.start("letter")
    glued = match["part"] and match.string[match.start("part") - 1].isdigit()
    return match.start("part") if glued else match.end()


def _strength(match: re.Match[str], half: str) -> Strength:
    """How surely numbers are a time; `8a` alone may be anything."""
    told = (_letter(match) or half) and not (match["letter"] and not match["mark"])
    marked = told or match["mark"] or (match["unit"] or "").lower() not in ("", "h")
    if marked and (match["minute"] or told or match["unit"]):
        return Strength.PLAIN
    return Strength.WEAK if match["dot"] or match["unit"] else Strength.BARE


def _compact(match: re.Match[str]) -> Token | None:
    number = int(match["compact"])
    hour, minute = divmod(number, 100)
    half = f"{match['compact_half'].lower()}m" if match["compact_half"] else ""
    unit = bool(match["compact_unit"] or half)
    if hour > 23 or minute > 59 or (number in _YEARS and not unit):
        return None
    split = match.start() + 2 if unit and minute % 5 and hour < minute <= 24 else 0
    strength = Strength.PLAIN if unit else Strength(match["compact"].startswith("0"))
    clock = Clock(hour, minute, half if hour <= 12 else "", exact=not half)
    return Token(clock, strength, match.start(), match.end(), split)
