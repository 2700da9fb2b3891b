"""Dates in other people's lists, as ISO 8601: in many languages, and in either order of numbers.

What `05/06/2025` means is known by what else stands in the list: a day after the 12th, or that the
conference would last for half a year. A year of two digits is one of this century. A date that is
in no calendar, and one without a year where nobody says it, stay as they are: the model says what
is wrong with them.
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.dates import Day, date_at, numbered_day
from confsched.reading.programme_text.words.calendar import (
    COUNTED,
    WEEKDAYS_OR_WORDS,
    weekday_named,
)
from confsched.reading.programme_text.words.plain import lowered
from confsched.text.dates import WEEKDAYS

_FIRST_OF_SEVERAL = pattern(r"[a-z]{5,}1")  # `saturday1`, as keys of a week and two ends
_APART = pattern(r" ?[-–—,:()/|]+ ?")
_PARTED = pattern(r"\d(?:[/-]| / )\d|(?<!\d)\d{4}20\d\d(?!\d)")
# in Russian, Polish and other languages a word for the year stands behind it
# and an underscore before a time, in keys: `2030-05-14_09:00`
_END = pattern(
    r"(?!\d)(?:_(?=\d\d?[:h.]\d\d)|(?: ?(?:гг?|року?|р|г|roku|r|god|m)\.?(?![^\W_]))?,? ?)"
)
_BEHIND = pattern(r"(?:\(([^\W\d_]{1,13})\.?\)|([^\W\d_]{3,13})(?![^\W_])),? ?")
# weekdays as some languages shorten them, which are other words as well if they do not fit the date
_WORD = pattern(r"([^\W\d_]{1,3})\.?,? (?=\d)")
_SHORT_WEEKDAYS = (
    *("po dl pr h he e al sen", "uto dt an ot k t ar sel sal", "on st dc sre sri sze k tr az rab"),
    *("jo st ct cet cs csu kt ce n og kam dj cz", "vin dv pet p pn pk r or jum pi"),
    *("lø lo ds sub szo st se l lr sab sb", "sø so du dum dg ned ne v va sk sv p ig min"),
)
_DOTTED = pattern(r"(?:.*[^\d.:])?\d{1,2}\. ?\d{1,2}")
_SERIAL = pattern(r"([2-7]\d{4})(?:\.(\d+))?")
_OF_WEEK = pattern(r"(20\d\d)-?w(\d\d)-?([1-7])(?![^\W_t])")  # ISO 8601: a day of a week
_MONTHS = 12
_OPENING = 180  # characters: a date is in them, behind the number of its day perhaps
_EPOCH = dt.date(1899, 12, 30)  # day 0 of spreadsheets
_SEVERAL = 2
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

    @property
    def falls_on(self) -> str:
        """The weekday of the date, in English."""
        return f"{dt.date.fromisoformat(self.date):%A}"


@lru_cache(maxsize=4096)
def split_date(text: str, *, month_first: bool | None = None, year: int = 0) -> Found | None:
    """The date that a text begins with; `month_first` says what `05/06/2025` means, if known.

    `year` is that of dates without one, if somebody says it.
    """
    plain = lowered(text[:_OPENING])
    if not any(map(str.isdecimal, plain)):
        return None
    if serial := _SERIAL.fullmatch(plain):
        return _of_serial(serial[1], serial[2] or "")
    if week := _OF_WEEK.match(plain):
        return _of_week(week, text[week.end() :])
    behind = _behind_number(plain)
    word = None if (day := date_at(text, behind)) else _WORD.match(plain)
    day = date_at(text, word.end()) if word else day
    told = _in_order(day._replace(year=day.year or year), month_first) if day else None
    if told and word and word[1] not in _SHORT_WEEKDAYS[told.weekday()].split():
        return None
    end = _END.match(plain, day.end) if day and told and not day.last else None
    if day is None or told is None or end is None:
        return None
    weekday, position = _weekday_behind(plain, end.end(), day.weekday)
    rest = text[position:]
    return Found(told.isoformat(), weekday, rest.lstrip(") ") if "(" in text[:position] else rest)


def _in_order(day: Day, month_first: bool | None) -> dt.date | None:  # noqa: FBT001 -- as above
    """The date of a day, which may be of two orders; None where nobody says of which."""
    if not day.either:
        return day.date
    return None if month_first is None else day.in_order(month_first=month_first).date


def _weekday_behind(plain: str, end: int, weekday: int | None) -> tuple[str, int]:
    """A weekday in English, with that behind a date, `2030-05-14 (Tue)`, and where that ends."""
    if weekday is not None:
        return WEEKDAYS[weekday], end
    behind = _BEHIND.match(plain, end)
    named = _weekday_named(behind[1] or behind[2]) if behind else ""
    if behind is None or not named or behind[2] in WEEKDAYS_OR_WORDS:
        return "", end
    return named, behind.end()


def with_dot(text: str) -> str:
    """`14.05.` for `14.05`, which is no time where a day is asked for."""
    return f"{text}." if _DOTTED.fullmatch(text) else text


def belongs(date: str, day: str) -> bool:
    """Whether something on a date can be part of a day: it is that day, or the night after it."""
    return date in (day, after(day))


def after(date: str) -> str:
    """The day after a date; there is none after the last one that can be written."""
    found = dt.date.fromisoformat(date)
    return (found + dt.timedelta(days=1)).isoformat() if found < dt.date.max else ""


def before(date: str) -> str:
    """The day before a date; there is none before the first one that can be written."""
    found = dt.date.fromisoformat(date)
    return (found - dt.timedelta(days=1)).isoformat() if found > dt.date.min else ""


def day_word(text: str) -> str:
    """The day that a text is, as ours are named: `2` for `Jour 2`, `Monday` for `Montag`.

    What has both (`Day 2 (Monday)`) is the day of the number; a day may be told in two languages.
    """
    plain = lowered(text).strip(" .,:")
    if word := _day_named(plain):
        return word
    days = [_day_named(part) for part in _APART.split(plain) if part]
    if len(days) != 2 or not all(days):
        return ""
    numbers = [day for day in days if day.isdecimal()]
    return days[0] if days[0] == days[1] else numbers[0] if len(numbers) == 1 else ""


def counted_day(text: str) -> str:
    """The number of a day that is called by it alone, in words: `one`, `zwei`; empty without."""
    return str(COUNTED.get(lowered(text).strip(), ""))


def _day_named(plain: str) -> str:
    day = numbered_day(plain, asked=True)
    if day and (day.start, day.end) == (0, len(plain)):
        return str(day.number)
    plain = plain.removeprefix("יום ").removeprefix("يوم ")  # `day Monday`
    return _weekday_named(plain[:-1] if _FIRST_OF_SEVERAL.fullmatch(plain) else plain)


def _behind_number(plain: str) -> int:
    """Where a date may begin behind the number of its day: `Day 1 - August 20, 2026`."""
    day = numbered_day(plain, asked=True)
    apart = _APART.match(plain, day.end) if day and not day.start else None
    return apart.end() if apart and apart[0] not in ("-", "–", "/") else 0


def _weekday_named(word: str) -> str:
    """The weekday that a word is, in English; two letters of it are enough."""
    number = weekday_named(word)
    return "" if number is None else WEEKDAYS[number]


def _of_serial(days: str, fraction: str) -> Found:
    """The number by which spreadsheets keep a date: days since the end of 1899."""
    date = _EPOCH + dt.timedelta(days=int(days))
    return Found(date.isoformat(), "", f"0.{fraction}" if fraction else "")


def _of_week(told: re.Match[str], rest: str) -> Found | None:
    """The date of a weekday in a week of a year, which may not have so many."""
    try:
        return Found(dt.date.fromisocalendar(*map(int, told.groups())).isoformat(), "", rest)
    except ValueError:
        return None


def month_comes_first(texts: Iterable[str], *, year: int = 0) -> bool | None:
    """Whether the dates of a list are written `month/day/year`; None where nothing tells.

    `year` is that of dates without one, if somebody says it.
    """
    return order_of(dates_in_numbers(texts, year=year))


def order_of(dated: Sequence[Day]) -> bool | None:
    """Whether dates in numbers have the month first, as all of them show; None: nothing tells."""
    orders = {first: [one.in_order(month_first=first) for one in dated] for first in (True, False)}
    for first, days in orders.items():
        if any((one.month or 0) > _MONTHS for one in days):
            return first if _is_slip(dated, told=not first) else not first
    fits = {first: all(map(_is_on_weekday, days)) for first, days in orders.items()}
    if any(one.weekday is not None for one in dated) and any(fits.values()):
        return None if all(fits.values()) else fits[True]
    spans = {first: _length(one.date for one in days) for first, days in orders.items()}
    likely_orders = [
        first for first in orders if spans[first] <= _SHORT and spans[not first] > _LONG
    ]
    if likely_orders or not dated:
        return likely_orders[0] if likely_orders else None
    in_one_year = _without_odd_year(dated)
    return order_of(in_one_year) if len(in_one_year) < len(dated) else None


def _is_slip(dated: Sequence[Day], *, told: bool) -> bool:
    """Whether the only date of several that tells an order is turned round itself.

    So it is where the others are near it in the other order, and months apart in this one:
    `5-4-2030`, `6-4-2030`, `4-13-2030`, `7-4-2030`.
    """
    in_turn = [day.in_order(month_first=not told) for day in dated]
    odd = {day.swapped().date for day in in_turn if (day.month or 0) > _MONTHS}
    others = {day.date for day in in_turn if (day.month or 0) <= _MONTHS}
    if len(odd) > 1 or len(others) <= 1:
        return False
    apart = _length(day.in_order(month_first=told).date for day in dated)
    return _length((*odd, *others)) <= _LONG and apart > 2 * _LONG


def _without_odd_year(dated: Sequence[Day]) -> Sequence[Day]:
    """The dates without the only one of several whose year is that of no other: a slip.

    Of three it is one if the year is far off: lists run on from December to January.
    """
    years = Counter(day.year for day in {*dated})
    (year, most), *others = years.most_common()
    common = [day for day in dated if years[day.year] == most]
    if [count for _, count in others] != [1] or most < _SEVERAL:
        return dated
    far = abs((year or 0) - (others[0][0] or 0)) > 1
    return common if far or most > _SEVERAL else dated


def dates_in_numbers(texts: Iterable[str], *, year: int = 0) -> list[Day]:
    """The dates with which texts begin, where the month and the day may change places."""
    likely = (text for text in texts if _PARTED.search(text))
    told = [day for text in likely if (day := date_at(text)) and day.numbers]
    return [day._replace(year=day.year or year) for day in told if day.year or year]


def _is_on_weekday(day: Day) -> bool:
    """Whether a date is on the weekday that stands with it, if one does."""
    return day.weekday is None or (day.date is not None and day.date.weekday() == day.weekday)


def _length(dates: Iterable[dt.date | None]) -> dt.timedelta:
    known = [date for date in dates if date]
    return max(known) - min(known) if known else dt.timedelta()
