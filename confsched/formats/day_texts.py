"""Dates in other people's lists, as ISO 8601: in four languages, and in either order of numbers.

What `05/06/2025` means is known by what else stands in the list: a day after the 12th, or that the
conference would last for half a year. A date that is in no calendar, and one without a year, stay
as they are: the model says what is wrong with them.
"""

import datetime as dt
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

from confsched.patterns import pattern

_MONTHS = (
    ("january", "januar", "janvier", "enero", "janner"),
    ("february", "februar", "fevrier", "febrero", "feber"),
    ("march", "marz", "maerz", "mars", "marzo"),
    ("april", "avril", "abril"),
    ("may", "mai", "mayo"),
    ("june", "juni", "juin", "junio"),
    ("july", "juli", "juillet", "julio"),
    ("august", "aout", "agosto"),
    ("september", "septembre", "septiembre", "setiembre"),
    ("october", "oktober", "octobre", "octubre"),
    ("november", "novembre", "noviembre"),
    ("december", "dezember", "decembre", "diciembre"),
)
_WEEKDAYS = (
    ("monday", "montag", "lundi", "lunes"),
    ("tuesday", "dienstag", "mardi", "martes"),
    ("wednesday", "mittwoch", "mercredi", "miercoles"),
    ("thursday", "donnerstag", "jeudi", "jueves"),
    ("friday", "freitag", "vendredi", "viernes"),
    ("saturday", "samstag", "sonnabend", "samedi", "sabado"),
    ("sunday", "sonntag", "dimanche", "domingo"),
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.)?"
_MONTH = r"(?P<month>[a-z]{3,10})\.?"
_FORMS = tuple(
    pattern(form)
    for form in (
        r"(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2}|[a-z]{3,10})(?P=mark)(?P<day>\d{1,2})",
        rf"{_DAY}[ -]?(?:of |de )?{_MONTH},?[ -]?(?:de |del )?(?P<year>\d{{4}})",
        rf"{_MONTH}[ -]?{_DAY},?[ -](?P<year>\d{{4}})",
        r"(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\. ?(?P<year>\d{4})",
        r"(?P<first>\d{1,2})[/-](?P<second>\d{1,2})[/-](?P<year>\d{4})",
    )
)
_WEEKDAY = pattern(r"(?P<weekday>[a-z]{2,10})\.?,? ?(?:the |den |le |el |dem )?(?=\d|[a-z]{3})")
_NUMBERED = pattern(r"(?:day|tag|jour|dia|journee) ?(?:no\.?|nr\.?|#)? ?(\d{1,2})(?!\d)")
_END = pattern(r"(?!\d),? ?")
_SERIAL = pattern(r"([2-7]\d{4})(?:\.(\d+))?")
_EPOCH = dt.date(1899, 12, 30)  # day 0 of spreadsheets
_SHORT, _LONG = dt.timedelta(days=14), dt.timedelta(days=27)


class Found(NamedTuple):
    """A date in ISO 8601, the weekday that stands with it in English, and what follows."""

    date: str
    weekday: str
    rest: str

    @property
    def text(self) -> str:
        """The date as the model reads it."""
        return f"{self.date} ({self.weekday})" if self.weekday else self.date


@lru_cache(maxsize=4096)
def split_date(text: str, *, month_first: bool | None = None) -> Found | None:
    """The date that a text begins with; `month_first` says what `05/06/2025` means, if known."""
    plain = _plain(text)
    if len(plain) != len(text):
        return None
    if serial := _SERIAL.fullmatch(plain):
        return _of_serial(serial[1], serial[2] or "")
    weekday, start = _weekday(plain)
    for form in _FORMS:
        if (match := form.match(plain, start)) and (end := _END.match(plain, match.end())):
            found = _date(match.groupdict(), month_first=month_first)
            return Found(found.isoformat(), weekday, text[end.end() :]) if found else None
    return None


def belongs(date: str, day: str) -> bool:
    """Whether something on a date can be part of a day: it is that day, or the night after it."""
    return date in (day, after(day))


def after(date: str) -> str:
    """The day after a date."""
    return (dt.date.fromisoformat(date) + dt.timedelta(days=1)).isoformat()


def day_word(text: str) -> str:
    """The day that a text is, as ours are named: `2` for `Jour 2`, `Monday` for `Montag`."""
    plain = _plain(text).strip(" .,:")
    match = _NUMBERED.fullmatch(plain)
    if match:
        return match[1]
    number = _number(plain, _WEEKDAYS) if len(plain) > 1 else 0
    return _WEEKDAYS[number - 1][0].capitalize() if number else ""


def _plain(text: str) -> str:
    """Letter for letter without accents and capitals."""
    return "".join(normalize("NFKD", letter)[:1].lower() for letter in text)


def _weekday(plain: str) -> tuple[str, int]:
    match = _WEEKDAY.match(plain)
    if match:
        number = _number(match["weekday"], _WEEKDAYS)
        if number:
            return _WEEKDAYS[number - 1][0].capitalize(), match.end()
    return "", 0


def _number(word: str, names: tuple[tuple[str, ...], ...]) -> int:
    """Which month or weekday a word is, from 1; 0 where it is none. Short ones count."""
    least = 2 if names is _WEEKDAYS else 3
    for number, several in enumerate(names, 1):
        if any(name == word or (len(word) >= least and name.startswith(word)) for name in several):
            return number
    return 0


def _date(parts: dict[str, str], *, month_first: bool | None) -> dt.date | None:
    if "first" in parts:
        numbers = int(parts["first"]), int(parts["second"])
        if month_first is None and min(numbers) <= 12 < max(numbers):
            month_first = numbers[1] > 12
        if month_first is None and numbers[0] != numbers[1]:
            return None
        day, month = numbers[::-1] if month_first else numbers
    else:
        word = parts["month"]
        day, month = int(parts["day"]), int(word) if word.isdigit() else _number(word, _MONTHS)
    return _real(int(parts["year"]), month, day)


def _real(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _of_serial(days: str, fraction: str) -> Found:
    """The number by which spreadsheets keep a date: days since the end of 1899."""
    date = _EPOCH + dt.timedelta(days=int(days))
    return Found(date.isoformat(), "", f"0.{fraction}" if fraction else "")


def month_comes_first(texts: Iterable[str]) -> bool | None:
    """Whether the dates of a list are written `month/day/year`; None where nothing tells."""
    slashed = [match for text in texts if (match := _FORMS[-1].match(text))]
    both = [(int(match["first"]), int(match["second"]), int(match["year"])) for match in slashed]
    if any(first > 12 for first, _, _ in both):
        return False
    if any(second > 12 for _, second, _ in both):
        return True
    by_day = _length(_real(year, second, first) for first, second, year in both)
    by_month = _length(_real(year, first, second) for first, second, year in both)
    if by_day <= _SHORT and by_month > _LONG:
        return False
    return True if by_month <= _SHORT and by_day > _LONG else None


def _length(dates: Iterable[dt.date | None]) -> dt.timedelta:
    known = [date for date in dates if date]
    return max(known) - min(known) if known else dt.timedelta()
