"""How long something is: `45 min`, `1 h 30`, `1.5 hours`, `90'`; alone, or behind a title."""

import re
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.labels import label_of
from confsched.reading.programme_text.words.plain import plain

# minutes in a line between a start and an end, or what is drawn there
LENGTH = r"\(?\d{1,3} ?(?:m(?:in\w{0,4})?\.?|分間?|분|мин\.?|хв\.?)\)?|[|↓▼]"
_LONGEST = 12 * 60  # minutes; what takes more says something else: `Back in 24 hours`
_HOURS = r"(?:hours?|hrs?|stunden?|std|heures?|horas?|or[ae]|uur|h)(?![^\W\d_])\.?"
_MINUTES = r"(?:min(?:ute)?s?\b\.?|minut(?:en|i|os|er)\b|分(?:間)?|분|мин\b\.?|хв\b\.?|')"
_LENGTH = (
    rf"(?:(?P<hours>\d{{1,2}}(?:[.,]\d{{1,2}})?)\s?{_HOURS}"
    rf"(?:\s?(?P<more>\d{{1,2}})(?:\s?{_MINUTES})?)?|(?P<minutes>\d{{1,3}})\s?{_MINUTES})"
)
# `45m` alone; behind a title it may be how far something is
_ALONE = pattern(rf"\s*\(?(?:{_LENGTH}|(?P<short_minutes>\d{{1,3}}) ?m\.?)\)?\s*", re.IGNORECASE)
_NUMBER = pattern(r"\s*(?:(?P<hours>\d{1,2}):(?P<more>\d\d)|(?P<minutes>\d{1,3}))\s*")
_SET_OFF = pattern(
    rf"\s*\(\s*{_LENGTH}\s*\)\s*$|\s*\[\s*{_LENGTH.replace('<', '<in_')}\s*\]\s*$"
    rf"|(?:\s+[-–—|]\s+|,\s+){_LENGTH.replace('<', '<behind_')}\s*$",
    re.IGNORECASE,
)
_SHORT = pattern(r"\s*[(\[]\s*(?P<minutes>\d{1,3}) ?m\s*[)\]]\s*$")
_BETWEEN = pattern(rf"(?i)\s*(?:{LENGTH})\s*")
_BEHIND = pattern(r"\s+(?P<minutes>\d{1,3})\s?min(?:utes|s)?\.?\s*$", re.IGNORECASE)


class Length(NamedTuple):
    """Minutes that a text says, and where it begins to."""

    minutes: int
    start: int


def minutes_of(text: str, *, numbers: bool = False) -> int | None:
    """The minutes that a text is; `numbers` may be minutes, or hours and minutes: `1:30`."""
    text = plain(text)
    match = _ALONE.fullmatch(text) or (_NUMBER.fullmatch(text) if numbers else None)
    return _minutes(match) if match is not None else None


def length_behind(title: str, *, bare: bool = False, known: int = 0) -> Length | None:
    """The length at the end of a title: in brackets, behind a dash or comma, or `bare`.

    Where it is known, that one counts alone, and `(45m)` is one.
    """
    text = plain(title)
    match = _SET_OFF.search(text) or (_BEHIND.search(text) if bare else None)
    match = match or (_SHORT.search(text) if known else None)
    minutes = _minutes(match) if match is not None and match.start() else None
    if match is None or not minutes or (known and minutes != known):
        return None
    return Length(minutes, match.start())


def is_length(text: str) -> bool:
    """Whether a text only says how long something is."""
    return minutes_of(text) is not None or _BETWEEN.fullmatch(text) is not None


def is_free(text: str) -> bool:
    """Whether a line only says how long nothing is on: `15 min free`."""
    return text.endswith(" free") and is_length(text.removesuffix(" free"))


def says_length(text: str) -> bool:
    """Whether a line has a label for lengths: `Length: 1 h 15` is no time."""
    label = label_of(text) if ":" in text else None
    return label is not None and label.field == "duration"


def _minutes(match: re.Match[str]) -> int | None:
    said = {name.rpartition("_")[2]: text for name, text in match.groupdict().items() if text}
    hours = float(said.get("hours", "0").replace(",", "."))
    minutes = round(60 * hours) + int(said.get("more") or said.get("minutes") or 0)
    return minutes if 0 < minutes <= _LONGEST else None
