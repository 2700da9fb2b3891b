"""Dates as people write them: 2021-05-19, Wednesday 19 May 2021, May 19-20, 2021."""

import datetime as dt
import re
from contextlib import suppress
from functools import lru_cache
from typing import NamedTuple

from confsched.model.texts import BadText, EitherOrder, quote, tidy
from confsched.patterns import pattern
from confsched.text.dates import MONTHS, WEEKDAYS
from confsched.text.nearest import nearest

_EXAMPLE = "2021-05-19"
_SPAN_EXAMPLE = "2021-05-19 to 2021-05-20"
_YEARS = range(1970, 2101)
_LONGEST_SPAN = 366
_LEAP_YEAR = 2000  # which has all days

_MONTHS = {
    spelling: number
    for number, name in enumerate(MONTHS, 1)
    for spelling in (name.lower(), name[:3].lower())
} | {"sept": 9}
_WEEKDAYS = {
    spelling: number
    for number, name in enumerate(WEEKDAYS)
    for spelling in (name.lower(), name[:3].lower())
} | {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}


class DateText(NamedTuple):
    """A date, and the weekday that stands with it (0 is Monday), which may contradict it."""

    date: dt.date
    weekday: int | None = None


def _pattern(form: str) -> re.Pattern[str]:
    return pattern(form, re.ASCII | re.IGNORECASE)


_MONTH = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")(?![a-z])\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th|\.)?(?: of)?"
_FORMS = tuple(
    _pattern(form + r"(?!\d)")
    for form in (
        r"(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})",
        r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})",
        rf"(?P<day>{_DAY})[ -]?(?P<month>{_MONTH}),?[ -]?(?P<year>\d{{4}})",
        rf"(?P<month>{_MONTH})[ -]?(?P<day>{_DAY})(?:, ?| |-)(?P<year>\d{{4}})",
        rf"(?P<year>\d{{4}}),?[ -]?(?P<month>{_MONTH})[ -]?(?P<day>{_DAY})",
        r"(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\. ?(?P<year>\d{4})",
    )
)
_EITHER_ORDER = _pattern(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)")
_WITHOUT_YEAR = _pattern(
    rf"(?:{_DAY}[ /-]?{_MONTH}|{_MONTH}[ -]?{_DAY}|\d{{1,2}}(?:\. ?|[/-])\d{{1,2}}\.?)"
    r"(?![\w/.-]|,? ?\d{4})"
)
_SHORT_YEAR = _pattern(r"\d{1,2}([./-]) ?\d{1,2}\1 ?\d{2}(?!\d)")
_ANYWHERE = _pattern(
    r"(?<!\d)(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{8}|\d{1,2}([./-]) ?\d{1,2}\2 ?\d{4})(?!\d)"
    rf"|(?<!\d){_DAY}[ -]?{_MONTH}|\b{_MONTH}[ -]?\d"
)

_TIME_BEHIND = _pattern(r"[T ,]*\d\d?[:.]\d\d.*")

_WORD = _pattern(r"(?<![^\W\d_])[a-z]{3,9}(?![^\W\d_])")
_WEEKDAY = "|".join(sorted(_WEEKDAYS, key=len, reverse=True))
_WEEKDAY_BEFORE = _pattern(rf"(?:(?P<weekday>{_WEEKDAY})\b\.?,? ?)?(?:the )?")
_WEEKDAY_FIRST = _pattern(rf"(?P<weekday>{_WEEKDAY})\b\.?")
_WEEKDAY_AFTER = _pattern(rf",? ?\(?(?P<weekday>{_WEEKDAY})\b[.)]*")

_TO = r"(?: (?:to|until|till|through|bis) | ?-+ ?| ?\.\.+ ?)"
_LONG_DASH = pattern(" ?[–—―] ?")
_FROM_TO = _pattern(
    r"(?:from )?(?P<first>.+?)"
    r"(?: (?:to|until|till|through|bis|-) | ?\.\.+ ?|(?<=\d)/(?=\d{4}-))(?P<last>.+)"
)
_DAYS_OF_MONTH = _pattern(rf"(?P<first>{_DAY}){_TO}(?P<last>{_DAY} ?(?P<tail>{_MONTH}.*))")
_MONTH_AND_DAYS = _pattern(
    rf"(?P<month>{_MONTH}) ?(?P<first>{_DAY}){_TO}(?P<last>{_DAY}),? ?(?P<year>\d{{4}})"
)
_ONE_YEAR = _pattern(
    rf"(?P<first>{_DAY} ?{_MONTH}|{_MONTH} ?{_DAY}){_TO}(?P<last>.+?(?P<year>\d{{4}}))"
)


@lru_cache(maxsize=1024)
def parse_date(text: str) -> DateText:
    """Read a date that has its year, with the weekday if one is named. Raises BadText."""
    plain = tidy(text)
    found = split_date(plain)
    if found is None or found[1]:
        complaint = _span_complaint(plain) or year_complaint(plain) or _month_complaint(plain)
        if found and _TIME_BEHIND.fullmatch(found[1]):
            complaint = f"says the time as well: write {found[0].date}"
        raise BadText(f"{quote(text)} {complaint}", _EXAMPLE)
    return found[0]


@lru_cache(maxsize=256)
def parse_date_span(text: str) -> tuple[DateText, ...]:
    """Read `2021-05-19 to 2021-05-20` as all its days, at most 366; one date is one day.

    A weekday stays with the date it is named for. Raises BadText.
    """
    try:
        return _days(text, [parse_date(date) for date in _ends(tidy(_LONG_DASH.sub(" - ", text)))])
    except BadText as error:
        raise error.with_example(_SPAN_EXAMPLE) from None


def parse_weekday(text: str) -> int | None:
    """Return the weekday that the text is, 0 for Monday; None if it is none."""
    return _WEEKDAYS.get(tidy(text).casefold().removesuffix("."))


def split_weekday(plain: str) -> tuple[int, str] | None:
    """Read the weekday that a tidy text starts with, and return what follows it."""
    weekday, position = _weekday(_WEEKDAY_FIRST, plain, 0)
    return None if weekday is None else (weekday, plain[position:])


def holds_date(text: str) -> bool:
    """Whether a date stands anywhere in the text, be it a right one or not; quick."""
    return _ANYWHERE.search(tidy(text)) is not None


def year_complaint(plain: str) -> str:
    """Return what is wrong with the year of a tidy text that starts with a date, or nothing."""
    _, position = _weekday(_WEEKDAY_BEFORE, plain, 0)
    if _SHORT_YEAR.match(plain, position):
        return "has a year of two digits where four are wanted"
    found = _WITHOUT_YEAR.match(plain, position)
    return (_in_no_year(found[0]) or "has no year") if found else ""


def _month_complaint(plain: str) -> str:
    """What is wrong with a text that is no date, and the date that a month in it looks like."""
    words = [one for one in _WORD.findall(plain) if parse_weekday(one) is None]
    months = nearest(words[0], _MONTHS, 1) if len(words) == 1 else ()
    meant = plain.replace(words[0], months[0].capitalize(), 1) if months else ""
    with suppress(BadText):
        if meant and split_date(meant) is not None:
            return f"is not a date (did you mean {meant}?)"
    return "is not a date"


def _in_no_year(text: str) -> str:
    """What is wrong with a date without a year that no year has; nothing with any other."""
    text = text.rstrip(".")
    marks = (mark for mark in "/-" if mark in text)
    mark = " " if any(map(str.isalpha, text)) else next(marks, ". ")
    try:
        split_date(f"{text}{mark}{_LEAP_YEAR}")
    except EitherOrder:
        return ""
    except BadText as error:
        why = error.message.rpartition("there is no ")[2].partition(",")[0]
        return f"is not a date: there is no {why.removesuffix(f' {_LEAP_YEAR}')}"
    return ""


def may_be_two(text: str) -> bool:
    """Whether a text is a date whose day may be its month, `05/06/2021`."""
    try:
        split_date(tidy(text))
    except EitherOrder:
        return True
    except BadText:
        return False
    return False


def split_date(plain: str) -> tuple[DateText, str] | None:
    """Read the date that a tidy text starts with, and return what follows it.

    None if it starts with none. Raises BadText for one that the calendar does not have, and for
    `05/06/2021`, which has two readings.
    """
    weekday, position = _weekday(_WEEKDAY_BEFORE, plain, 0)
    found = _match_date(plain, position)
    if found is None:
        return None
    date, position = found
    if weekday is None:
        weekday, position = _weekday(_WEEKDAY_AFTER, plain, position)
    return DateText(date, weekday), plain[position:]


class DateParts(NamedTuple):
    """Where a date stands in a text: the groups `year`, `month` and `day`; and its weekday."""

    numbers: re.Match[str]
    weekday: re.Match[str] | None
    end: int


def date_in(plain: str) -> DateParts | None:
    """Where the date stands that a tidy text starts with; None also where its order is guessed."""
    before = _WEEKDAY_BEFORE.match(plain)
    position = before.end() if before else 0
    numbers = next((match for form in _FORMS if (match := form.match(plain, position))), None)
    if numbers is None:
        return None
    if before is not None and before["weekday"]:
        return DateParts(numbers, before, numbers.end())
    after = _WEEKDAY_AFTER.match(plain, numbers.end())
    return DateParts(numbers, after, after.end() if after else numbers.end())


def _weekday(pattern: re.Pattern[str], plain: str, position: int) -> tuple[int | None, int]:
    """Read a weekday at a position, if there is one, and return where the text goes on."""
    match = pattern.match(plain, position)
    if match is None:
        return None, position
    name = match["weekday"]
    return _WEEKDAYS[name.lower()] if name else None, match.end()


def _match_date(plain: str, position: int) -> tuple[dt.date, int] | None:
    for form in _FORMS:
        if match := form.match(plain, position):
            return _date(match[0], match["year"], match["month"], match["day"]), match.end()
    if match := _EITHER_ORDER.match(plain, position):
        return _date_in_either_order(match), match.end()
    return None


def _date(text: str, year: str, month: str, day: str) -> dt.date:
    number = int(month) if month.isdigit() else _MONTHS[month.lower().removesuffix(".")]
    return _existing(text, int(year), number, int(re.sub(r"\D", "", day)))


def _existing(text: str, year: int, month: int, day: int) -> dt.date:
    if year not in _YEARS:
        raise BadText(f"{quote(text)} is not in the years 1970 to 2100", _EXAMPLE)
    if not 1 <= month <= 12:
        meant = f", but there is {year}-{day:02}-{month:02}" if 1 <= day <= 12 < month <= 31 else ""
        raise BadText(f"{quote(text)} is not a date: there is no month {month}{meant}", _EXAMPLE)
    try:
        return dt.date(year, month, day)
    except ValueError:
        named = f"{day} {MONTHS[month - 1]} {year}"
        raise BadText(f"{quote(text)} is not a date: there is no {named}", _EXAMPLE) from None


def _date_in_either_order(match: re.Match[str]) -> dt.date:
    one, two, year = int(match[1]), int(match[3]), int(match[4])
    if one > 12 or one == two or year not in _YEARS:
        return _existing(match[0], year, two, one)
    if two > 12:
        return _existing(match[0], year, one, two)
    readings = f"{one} {MONTHS[two - 1]} or {two} {MONTHS[one - 1]}"
    raise EitherOrder(f"{quote(match[0])} may be {readings}", f"{year}-{two:02}-{one:02}")


def _ends(plain: str) -> tuple[str, ...]:
    """Return the first date and the last, with the month and year that they share in each."""
    if match := _DAYS_OF_MONTH.fullmatch(plain):
        return f"{match['first']} {match['tail']}", match["last"]
    if match := _MONTH_AND_DAYS.fullmatch(plain):
        month, year = match["month"], match["year"]
        return f"{month} {match['first']}, {year}", f"{month} {match['last']}, {year}"
    if match := _ONE_YEAR.fullmatch(plain):
        return f"{match['first']} {match['year']}", match["last"]
    if match := _FROM_TO.fullmatch(plain):
        return match["first"], match["last"]
    return (plain,)


def _span_complaint(plain: str) -> str:
    """What is wrong with several days where one is wanted, or nothing."""
    ends = _ends(_LONG_DASH.sub(" - ", plain))
    if len(ends) == 1:
        return ""
    with suppress(BadText):
        for end in ends:
            parse_date(end)
        return "is several days where one is wanted"
    return ""


def _days(text: str, ends: list[DateText]) -> tuple[DateText, ...]:
    first, last = ends[0], ends[-1]
    count = (last.date - first.date).days + 1
    if count < 1:
        raise BadText(f"{quote(text)} ends before it starts", _SPAN_EXAMPLE)
    if count > _LONGEST_SPAN:
        raise BadText(f"{quote(text)} is longer than a year", _SPAN_EXAMPLE)
    if count == 1:
        return (first,)
    between = (first.date + dt.timedelta(days=number) for number in range(1, count - 1))
    return (first, *map(DateText, between), last)
