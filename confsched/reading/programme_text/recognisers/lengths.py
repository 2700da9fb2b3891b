"""How long something is: `45 min`, `1 h 30`, `1.5 hours`, `90'`; alone, or behind a title."""

from datetime import timedelta
from functools import lru_cache
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.labels import label_of
from confsched.reading.programme_text.words.plain import plain
from confsched.text.lengths import MINUTES, in_units

# minutes in a line between a start and an end, or what is drawn there
LENGTH = rf"\(?\d{{1,3}} ?(?:{MINUTES}|m)\.?\)?|[|↓▼]"
_LONGEST = timedelta(hours=12)  # what takes more says something else: `Back in 24 hours`
_IN_BRACKETS = pattern(r"\s*[(\[](.*)[)\]]\s*")
_FIRST = pattern(
    r"(?:[(\[]([^()\[\]]{2,20})[)\]]|(\d{1,3}(?: ?min\.|['’](?=[\s:])))):?\s+[-–—|]?\s?"
)
_NUMBER = pattern(r"\s*(?:(?P<hours>\d{1,2}):)?(?P<minutes>\d{1,3})(?(hours)(?::00)?)\s*")
_SAID = r"\d(?:[^-–—|,()\[\]]|,(?=\d)){0,30}?"
_SET_OFF = pattern(rf"(?:\s*[(\[]\s*({_SAID})\s*[)\]]|(?:\s+[-–—|]\s+|,\s+)({_SAID}))\s*$")
_SHORT = pattern(r"\d{1,3} ?[dms]\.?")  # behind a title it may be how far something is: `90s`
_BETWEEN = pattern(rf"(?i)\s*(?:{LENGTH})\s*")
# `Dir. Ada Sample | Norway | 2030 | 96 min`, below the title of a film
CREDITS = pattern(
    r"(?:(?:(?:[Dd]ir|R[ée]al|Reż)\.|Director|Directed by|Regie|Regia|Regi|Un film d[ei]):?\s"
    r"(?P<who>[^|·•]{3,80}?)\s?[|·•] )?(?:[^|·•]{2,60}[|·•]){0,4}\s?(?:19|20)\d\d\s?[|·•]"
    r"\s?(?P<length>\d{2,3}\s?(?:min\.?|['’′]))\s*"
)
_BEHIND = pattern(r"(?i)\s+(\d{1,3}\s?min(?:utes|s)?\.?)\s*$")


class Length(NamedTuple):
    """Minutes that a text says, and where it begins to, or ends."""

    minutes: int
    start: int


@lru_cache(maxsize=1024)
def minutes_of(text: str, *, numbers: bool = False) -> int | None:
    """The minutes that a text is; `numbers` may be minutes, or hours and minutes: `1:30`."""
    text = plain(text)
    if not any(map(str.isnumeric, text)):  # `Hour`, which heads a column
        return None
    alone = _IN_BRACKETS.fullmatch(text)
    length = in_units(" ".join((alone[1] if alone else text).split()))
    if numbers and (match := _NUMBER.fullmatch(text)) is not None:
        length = timedelta(hours=int(match["hours"] or 0), minutes=int(match["minutes"]))
    return round(length.total_seconds() / 60) or None if length and length <= _LONGEST else None


def length_behind(title: str, *, bare: bool = False, known: int = 0) -> Length | None:
    """The length at the end of a title: in brackets, behind a dash or comma, or `bare`.

    Where it is known, that one counts alone, and `(45m)` is one.
    """
    text = plain(title)
    match = _SET_OFF.search(text) or (_BEHIND.search(text) if bare else None)
    if match is None or not match.start():
        return None
    said = next(filter(None, match.groups()))
    minutes = minutes_of(said) if known or not _SHORT.fullmatch(said) else None
    return Length(minutes, match.start()) if minutes and minutes == (known or minutes) else None


def length_before(text: str) -> Length | None:
    """The length before a title, behind its time: `(30 min) Boats`; and where the title begins."""
    match = _FIRST.match(plain(text))
    minutes = minutes_of(match[1] or match[2]) if match is not None else None
    return Length(minutes, match.end()) if match is not None and minutes else None


def is_length(text: str) -> bool:
    """Whether a text only says how long something is."""
    return minutes_of(text) is not None or _BETWEEN.fullmatch(text) is not None


def is_free(text: str) -> bool:
    """Whether a line only says how long nothing is on: `15 min free`, `20 h free`."""
    return text.endswith(" free") and in_units(text.removesuffix(" free")) is not None


def says_length(text: str) -> bool:
    """Whether a line has a label for lengths: `Length: 1 h 15` is no time."""
    label = label_of(text) if ":" in text else None
    return label is not None and label.field == "duration"
