"""Dates in other people's lists, as ISO 8601: in many languages, and in either order of numbers.

What `05/06/2025` means is known by what else stands in the list: a day after the 12th, or that the
conference would last for half a year. A year of two digits is one of this century. A date that is
in no calendar, and one without a year where nobody says it, stay as they are: the model says what
is wrong with them.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

from confsched.patterns import pattern
from confsched.reading.programme_text.words import calendar as abroad
from confsched.reading.programme_text.words.programme import DAY_WORDS, MONTHS, WEEKDAYS

WEEKDAY_NAMES = (*("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|(?P<dot>\.))?"
_MONTH = r"(?P<month>[^\W\d_]{3,12})\.?"
# what no time of day goes on with: `14 May 10:00` has no year
_YEAR = r"(?P<year>\d{4}|[1-6]\d(?!\d| ?[:.h]| ?[ap]\.?m))"
# in which either number may be the month
_EITHER = pattern(rf"(?P<first>\d{{1,2}})(?P<mark>-| ?/ ?)(?P<second>\d{{1,2}})(?P=mark){_YEAR}")
# `14052030`, and no `20300514`
_GLUED = pattern(r"(?P<first>\d\d)(?P<second>\d\d)(?P<year>20[0-6]\d)(?!\d)")
_EITHER_YEARLESS = pattern(r"(?P<first>\d{1,2})/(?P<second>\d{1,2})(?![/\d])")
_FORMS = (
    _EITHER,
    *(
        pattern(form)
        for form in (
            r"(?P<year>20\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?!\d)",
            _GLUED.pattern,
            r"(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2}|[^\W\d_]{3,12})(?P=mark)(?P<day>\d{1,2})",
            rf"{_DAY}[ -]?(?:of |de )?{_MONTH},?[ -]?(?:de |del )?(?P<year>\d{{4}})",
            rf"{_DAY}[ /-]{_MONTH}[ /-]'?{_YEAR}",
            rf"{_MONTH}[ -]?{_DAY},?[ -](?P<year>\d{{4}})",
            rf"(?P<day>\d{{1,2}})\. ?(?P<month>\d{{1,2}})\. ?{_YEAR}",
            # Hungarian, Korean, Japanese and Chinese
            rf"(?P<year>\d{{4}})\.? {_MONTH} (?P<day>\d{{1,2}})\.?",
            r"(?P<year>\d{4})\. ?(?P<month>\d{1,2})\. ?(?P<day>\d{1,2})\.?",
            r"(?P<year>\d{4}) ?[年년] ?(?P<month>\d{1,2}) ?[月월] ?(?P<day>\d{1,2}) ?[日號号일]?",
        )
    ),
)
# the same without a year, for whoever knows it
_YEARLESS = (
    _EITHER_YEARLESS,
    *(
        pattern(form)
        for form in (
            rf"{_DAY}[ /-]?(?:of |de )?{_MONTH}(?![^\W\d_])",
            rf"{_MONTH}[ -]?{_DAY}(?!\d| ?[:h])",
            r"(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\.(?!\d)",
            r"(?P<month>\d{1,2}) ?[月월] ?(?P<day>\d{1,2}) ?[日號号일]?(?!\d)",
        )
    ),
)
_WEEKDAY = pattern(
    r"(?:(?:יום|يوم) )?(?P<weekday>(?:п['’ʼ])?[^\W\d_]{2,13}(?:-feira)?)\.?[,،]?(?: ?[/|])? ?"
    r"(?:the |den |le |el |dem )?(?=\d|[^\W\d_]{3})"
)
_FIRST_OF_SEVERAL = pattern(r"[a-z]{5,}1")  # `saturday1`, as keys of a week and two ends
_NUMBERED = pattern(
    rf"(?:{'|'.join((*DAY_WORDS, *abroad.DAY_WORDS))})[ _:-]?(?:no\.?|nr\.?|#)? ?(\d{{1,2}})(?!\d)"
    rf"|第?(\d{{1,2}}|[{abroad.CHINESE_NUMBERS}]) ?(?:日目|天|일차)"
    r"|(\d)(?:\.|-?(?:й|и))? (?:день|den|nap|paiva)"
)
_IN_WORDS = pattern(
    rf"(?:(?P<order>{'|'.join(abroad.IN_ORDER)})"
    r"|(?P<nth>\d{1,2})(?:st|nd|rd|th|\.|[oae]|er|eme|°)) "
    rf"(?:{'|'.join(DAY_WORDS)})"
    rf"|(?:{'|'.join(DAY_WORDS)}) (?P<count>{'|'.join(abroad.COUNTED)})"
)
_APART = pattern(r" ?[-–—,:()/|]+ ?")
_NUMERIC = pattern(r"[\d./ -]+")
_PARTED = pattern(r"\d(?:[/-]| / )\d|(?<!\d)\d{4}20\d\d(?!\d)")
# in Russian, Polish and other languages a word for the year stands behind it
_END = pattern(r"(?!\d)(?: ?(?:гг?|року?|р|г|roku|r|god|m)\.?(?![^\W_]))?,? ?")
_BEHIND = pattern(r"(?:\(([^\W\d_]{1,13})\.?\)|([^\W\d_]{3,13})(?![^\W_])),? ?")
_SERIAL = pattern(r"([2-7]\d{4})(?:\.(\d+))?")
_CENTURY, _THIS_CENTURY = 100, 2000
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
def split_date(text: str, *, month_first: bool | None = None, year: int = 0) -> Found | None:
    """The date that a text begins with; `month_first` says what `05/06/2025` means, if known.

    `year` is that of dates without one, if somebody says it.
    """
    plain = _plain(text)
    if len(plain) != len(text):
        return None
    if serial := _SERIAL.fullmatch(plain):
        return _of_serial(serial[1], serial[2] or "")
    behind = _behind_number(plain)
    weekday, start = _weekday(plain, behind)
    for form in _FORMS + _YEARLESS if year else _FORMS:
        if (match := form.match(plain, start)) and (end := _END.match(plain, match.end())):
            found = _date({"year": str(year)} | match.groupdict(), month_first=month_first)
            if start > behind and found and _is_other_word(plain[behind:start], match[0], found):
                return None
            told = _found(found, weekday, text, plain, end.end()) if found else None
            return told._replace(rest=told.rest.lstrip(") ")) if told and behind else told
    return None


def _is_other_word(before: str, said: str, date: dt.date) -> bool:
    """Whether `to`, Thursday in Finnish, is more likely the English word before a date."""
    word = before.strip(" .,")
    if word not in abroad.WEEKDAYS_OR_WORDS:
        return False
    return not _NUMERIC.fullmatch(said) or date.weekday() != abroad.WEEKDAYS[word]


def _found(date: dt.date, weekday: str, text: str, plain: str, end: int) -> Found:
    """A date, with the weekday before it or behind it, as in `2030-05-14 (Tue)`."""
    behind = _BEHIND.match(plain, end)
    named = _weekday_named(behind[1] or behind[2]) if behind and not weekday else ""
    if behind and behind[2] in abroad.WEEKDAYS_OR_WORDS:
        named = ""
    end = behind.end() if behind and named else end
    return Found(date.isoformat(), weekday or named, text[end:])


def belongs(date: str, day: str) -> bool:
    """Whether something on a date can be part of a day: it is that day, or the night after it."""
    return date in (day, after(day))


def after(date: str) -> str:
    """The day after a date; there is none after the last one that can be written."""
    found = dt.date.fromisoformat(date)
    return (found + dt.timedelta(days=1)).isoformat() if found < dt.date.max else ""


def day_word(text: str) -> str:
    """The day that a text is, as ours are named: `2` for `Jour 2`, `Monday` for `Montag`.

    What has both (`Day 2 (Monday)`) is the day of the number; a day may be told in two languages.
    """
    plain = _plain(text).strip(" .,:")
    if word := _day_named(plain):
        return word
    days = [_day_named(part) for part in _APART.split(plain) if part]
    if len(days) != 2 or not all(days):
        return ""
    numbers = [day for day in days if day.isdecimal()]
    return days[0] if days[0] == days[1] else numbers[0] if len(numbers) == 1 else ""


def counted_day(text: str) -> str:
    """The number of a day that is called by it alone, in words: `one`, `zwei`; empty without."""
    return str(abroad.COUNTED.get(_plain(text).strip(), ""))


def _day_named(plain: str) -> str:
    if match := _NUMBERED.fullmatch(plain):
        number = str(match[match.lastindex or 0])
        return str(abroad.CHINESE_NUMBERS.find(number) + 1 or number)
    if match := _IN_WORDS.fullmatch(plain):
        named = abroad.IN_ORDER.get(match["order"]) or abroad.COUNTED.get(match["count"])
        return str(named or match["nth"])
    plain = plain.removeprefix("יום ").removeprefix("يوم ")  # `day Monday`
    return _weekday_named(plain[:-1] if _FIRST_OF_SEVERAL.fullmatch(plain) else plain)


def _plain(text: str) -> str:
    """Letter for letter without accents, capitals and tabs; Korean syllables stay whole."""
    if text.isascii():
        return text.lower().replace("\t", " ")
    return "".join(
        letter if "\uac00" <= letter <= "\ud7a3" else normalize("NFKD", letter)[:1].lower()
        for letter in text
    )


def _behind_number(plain: str) -> int:
    """Where a date may begin behind the number of its day: `Day 1 - August 20, 2026`."""
    match = _NUMBERED.match(plain) or _IN_WORDS.match(plain)
    apart = _APART.match(plain, match.end()) if match else None
    return apart.end() if apart and apart[0] not in ("-", "–", "/") else 0


def _weekday(plain: str, start: int = 0) -> tuple[str, int]:
    match = _WEEKDAY.match(plain, start)
    name = _weekday_named(match["weekday"]) if match else ""
    return (name, match.end()) if match and name else ("", start)


@lru_cache(maxsize=1024)
def _weekday_named(word: str) -> str:
    """The weekday that a word is, in English; two letters of it are enough."""
    number = abroad.WEEKDAYS.get(word, _number(word, WEEKDAYS, least=2))
    return "" if number is None else WEEKDAY_NAMES[number]


def _number(word: str, names: Mapping[str, int], least: int) -> int | None:
    """Which month or weekday a word is, as they are counted; the beginning of one counts as well.

    What several of them begin with is none.
    """
    if word in names or len(word) < least:
        return names.get(word)
    begun = {number for name, number in names.items() if name.startswith(word)}
    return begun.pop() if len(begun) == 1 else None


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
        named = int(word) if word.isdigit() else _month_named(word)
        if abroad.is_october(word, dotted=parts.get("dot") is not None):
            named = 10
        day, month = int(parts["day"]), named or 0
        if month > 12 >= day and word.isdigit():  # `05.14.2030`, with the month first all the same
            day, month = month, day
    return _real(int(parts["year"]), month, day)


def _month_named(word: str) -> int | None:
    found = _number(word, MONTHS, least=3)
    return abroad.MONTHS.get(word) if found is None else found


def _real(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year if year > _CENTURY else _THIS_CENTURY + year, month, day)
    except ValueError:
        return None


def _of_serial(days: str, fraction: str) -> Found:
    """The number by which spreadsheets keep a date: days since the end of 1899."""
    date = _EPOCH + dt.timedelta(days=int(days))
    return Found(date.isoformat(), "", f"0.{fraction}" if fraction else "")


def month_comes_first(texts: Iterable[str], *, year: int = 0) -> bool | None:
    """Whether the dates of a list are written `month/day/year`; None where nothing tells.

    `year` is that of dates without one, if somebody says it.
    """
    likely = (text for text in texts if _PARTED.search(text))
    both = [one for text in likely if (one := _slashed(_plain(text), year))]
    if any(one.first > 12 for one in both):
        return False
    if any(one.second > 12 for one in both):
        return True
    named = [one for one in both if one.weekday]
    if named and all(one.fits(month_first=False) for one in named):
        return None if all(one.fits(month_first=True) for one in named) else False
    if named and all(one.fits(month_first=True) for one in named):
        return True
    by_day = _length(one.date(month_first=False) for one in both)
    by_month = _length(one.date(month_first=True) for one in both)
    if by_day <= _SHORT and by_month > _LONG:
        return False
    return True if by_month <= _SHORT and by_day > _LONG else None


class _Slashed(NamedTuple):
    """A date in which either number may be the month, and the weekday that stands with it."""

    first: int
    second: int
    year: int
    weekday: str

    def date(self, *, month_first: bool) -> dt.date | None:
        """The date in one of the two orders; None where the calendar has no such day."""
        month, day = (self.first, self.second) if month_first else (self.second, self.first)
        return _real(self.year, month, day)

    def fits(self, *, month_first: bool) -> bool:
        """Whether it is on its weekday in one of the two orders."""
        date = self.date(month_first=month_first)
        return date is not None and WEEKDAY_NAMES[date.weekday()] == self.weekday


def _slashed(plain: str, year: int) -> _Slashed | None:
    weekday, start = _weekday(plain)
    match = _EITHER.match(plain, start) or _GLUED.match(plain, start)
    if match is None and year:
        match = _EITHER_YEARLESS.match(plain, start)
    if match is None:
        return None
    said = int(match.groupdict().get("year") or year)
    return _Slashed(int(match["first"]), int(match["second"]), said, weekday)


def _length(dates: Iterable[dt.date | None]) -> dt.timedelta:
    known = [date for date in dates if date]
    return max(known) - min(known) if known else dt.timedelta()
