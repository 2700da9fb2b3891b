"""Another date in a text, written as the one that stands there: Wed 19 May 2021, 19.5.2021."""

import datetime as dt
import re

from confsched.model.dates import date_in, split_date
from confsched.model.texts import BadText, tidy
from confsched.patterns import pattern
from confsched.text.dates import MONTHS, WEEKDAYS

_ORDINAL = pattern(r"(\d+)(st|nd|rd|th)?", re.IGNORECASE)


def with_date(text: str, on: dt.date) -> str | None:
    """A text that starts with a date, with another; None where that cannot be read again."""
    plain = tidy(text)
    parts = date_in(plain)
    if parts is None or _means(plain, on):
        return text if parts else None
    numbers = parts.numbers
    pieces = {
        numbers.span("year"): f"{on.year:04}",
        numbers.span("month"): _month(numbers["month"], on.month),
        numbers.span("day"): _day(numbers["day"], on.day, pads=_pads(numbers)),
    }
    if parts.weekday is not None:
        pieces[parts.weekday.span("weekday")] = _weekday(parts.weekday["weekday"], on.weekday())
    written = plain
    for (start, end), piece in sorted(pieces.items(), reverse=True):
        written = written[:start] + piece + written[end:]
    return written if _means(written, on) else None


def with_weekday(text: str, weekday: int) -> str:
    """The name of a weekday, as long as the one that it replaces."""
    return _weekday(text.strip(), weekday)


def _means(written: str, on: dt.date) -> bool:
    try:
        found = split_date(written)
    except BadText:
        return False
    return found is not None and found[0].date == on and found[0].weekday in (None, on.weekday())


def _month(old: str, month: int) -> str:
    if old.isdigit():
        return f"{month:0{len(old) if old[0] == '0' or int(old) > 9 else 1}}"
    name = MONTHS[month - 1]
    is_short = len(old.rstrip(".")) < len(_month_named(old)) and len(old.rstrip(".")) <= 4
    dot = "." if old.endswith(".") and is_short else ""
    return _cased(old, name[:3] if is_short else name) + (dot if len(name) > 3 else "")


def _month_named(old: str) -> str:
    return next(name for name in MONTHS if name.lower().startswith(old[:3].lower()))


def _pads(numbers: re.Match[str]) -> bool:
    """Whether the fifth of a month would be 05 there."""
    month, day = numbers["month"], numbers["day"]
    return day[0] == "0" or (month.isdigit() and len(month) == len(day) == 2)


def _day(old: str, day: int, *, pads: bool) -> str:
    def put(match: re.Match[str]) -> str:
        suffix = _cased(match[2], _ordinal(day)) if match[2] else ""
        return f"{day:0{2 if pads else 1}}{suffix}"

    return _ORDINAL.sub(put, old, count=1)


def _ordinal(day: int) -> str:
    return "th" if 11 <= day <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def _weekday(old: str, weekday: int) -> str:
    name = WEEKDAYS[weekday]
    full = old.capitalize() in WEEKDAYS
    return _cased(old, name if full else name[:3])


def _cased(old: str, new: str) -> str:
    letters = [character for character in old if character.isalpha()]
    if len(letters) > 1 and all(letter.isupper() for letter in letters):
        return new.upper()
    return new.lower() if letters and letters[0].islower() else new
