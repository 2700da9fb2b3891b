"""Dates and weekdays in a text, in several languages, and `Day 1`, which is a day as well."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.clock_forms import BEFORE_CLOCK
from confsched.reading.programme_text.words.calendar import (
    CHINESE_NUMBERS,
    COUNTED,
    DAY_WORDS,
    DAY_WORDS_ABROAD,
    DAY_WORDS_OF_PAGES,
    DAYS_IN_ORDER,
    MONTHS_OF_PAGES,
    NO_WEEKDAYS,
    ORDINALS,
    ORDINALS_ABROAD,
    WEEKDAYS_OF_PAGES,
    WEEKDAYS_OR_WORDS,
    is_october,
    month_named,
    weekday_named,
)
from confsched.reading.programme_text.words.plain import lowered

_YEARS = range(1970, 2101)
Pair: TypeAlias = tuple[int, int]  # of numbers, as in `1/30`


class Day(NamedTuple):
    """What a text says of a day, and where: any of its parts may be missing.

    `either` is whether month and day may have changed places: `5/6/2024` is in June or in May.
    `last` are month and day of the last of several days. `number` is that of `Day 1`. `numbers` are
    day and month in the order in which they stand, where that may be either.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    number: int | None = None
    either: bool = False
    last: tuple[int, int] | None = None
    numbers: tuple[int, int] | None = None

    @property
    def date(self) -> date | None:
        """The date, where all of it is there and the calendar has it."""
        if self.year and self.month and self.day and self.year in _YEARS:
            return _date(self.year, self.month, self.day)
        return None

    def swapped(self) -> "Day":
        """The other reading of `5/6/2024`."""
        return self._replace(month=self.day, day=self.month)

    def in_order(self, *, month_first: bool) -> "Day":
        """The reading of `5/6/2024` in one of the two orders; any other day as it is."""
        if self.numbers is None:
            return self
        month, day = self.numbers if month_first else self.numbers[::-1]
        return self._replace(month=month, day=day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


# Names of months and weekdays are hundreds, and most forms of dates have some: they are replaced by
# marks of the same length, which no text has, so that a form is short and is compiled at once.
_MONTH_MARK, _WEEKDAY_MARK, _EITHER_MARK, _OF_MARK = "\ufdd0", "\ufdd1", "\ufdd2", "\ufdd3"
_MARKS = (
    {word: _MONTH_MARK * len(word) for word in MONTHS_OF_PAGES}
    | {word: _WEEKDAY_MARK * len(word) for word in WEEKDAYS_OF_PAGES}
    | {word: _EITHER_MARK * len(word) for word in MONTHS_OF_PAGES.keys() & WEEKDAYS_OF_PAGES.keys()}
    | {"di": _WEEKDAY_MARK + _OF_MARK}  # `4 di giugno`, and short for Tuesday in German
)
_OF_BOTH = {(True, False): _MONTH_MARK, (False, True): _WEEKDAY_MARK, (True, True): _EITHER_MARK}
_FOREIGN = frozenset((_MONTH_MARK, _WEEKDAY_MARK, _EITHER_MARK, _OF_MARK))  # a text that has one
_TO_MARK = _MARKS.keys() | _FOREIGN
_NAME = pattern(
    r"[\ufdd0-\ufdd3]|(?<=\d)(?:st(?!y)|nd|rd|th)(?=[^\W\d_]{3})"  # `4thJune`
    r"|[^\W\d_]+(?:[- ]feira|(?<=п)'ятниця)?"
)


def _marked(low: str) -> str:
    """A folded text with marks instead of the names of months and weekdays."""
    return low if _TO_MARK.isdisjoint(_NAME.findall(low)) else _NAME.sub(_mark, low)


def _mark(found: re.Match[str]) -> str:
    name = found[0]
    return " " if name in _FOREIGN else _MARKS.get(name, name)


def _mark_any(found: re.Match[str]) -> str:
    """The same of names of further languages, and of the beginnings of names: `janv`, `Sund`."""
    name, before = found[0], found.string[: found.start()]
    told = month_named(name) is not None, weekday_named(name) is not None
    is_known = name in _MARKS or not any(told) or (before[-1:].isdecimal() and len(name) < 3)
    return _mark(found) if is_known else _OF_BOTH[told] * len(name)


# texts are folded first, so that accents and capitals are no matter here
_WHOLE = r"(?<![\ufdd0-\ufdd3])"
_MONTH_NAME = rf"{_WHOLE}[{_MONTH_MARK}{_EITHER_MARK}]+"
_WEEKDAY_NAME = (
    rf"{_WHOLE}[{_WEEKDAY_MARK}{_EITHER_MARK}][{_WEEKDAY_MARK}{_EITHER_MARK}{_OF_MARK}]*"
)
_MONTH = rf"(?P<month>{_MONTH_NAME})\.?"
_WEEKDAY = rf"(?P<weekday>{_WEEKDAY_NAME})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|o|(?P<dot>\.)|º|ª|°)?(?!\d)(?![.:h]\d)"
_YEAR = (  # `4 мая 2030 года`
    r"(?P<year>(?:19|20)\d\d)(?!\d)(?:\s?(?:г\.|года\b|г\b|року\b|р\.|r\.|roku\b))?"
)
_ITS_WEEKDAY = rf"(?:{_WEEKDAY_NAME}\.?,?\s?(?:(?:the|den|le)\s)?)?"  # `13. bis Samstag, 14. Mai`
_LAST = (  # `6, 7 y 8 de noviembre`
    r"(?:(?:,\s\d\d?(?:st|nd|rd|th|\.)?(?![\d.:])){0,4}\s?(?:-|/|&|to|and|et|und|y|e|a|au|bis|al)"
    rf"\s?{_ITS_WEEKDAY}(?P<last>\d{{1,2}})(?:st|nd|rd|th|er|\.)?(?!\d|[:h]\d|\s?(?:[ap]\.?\s?m|uhr|h)\b))"
)
_LAST_OF = (
    rf"(?:\s?(?:-|to|au|bis|al|a)\s?{_ITS_WEEKDAY}"
    rf"(?:(?P<last_first>\d{{1,2}})\.?(?:th|st|nd|rd)?\s(?P<last_month>{_MONTH_NAME})"
    rf"|(?P<last_before>{_MONTH_NAME})\.?\s(?P<last_after>\d{{1,2}})(?:th|st|nd|rd)?)"
    r"(?![^\W_])\.?)"
)
_MINUTES = r"00|\d\d\s?[-–—]\s?\d{1,2}[.:]\d\d"  # of `Sunday 9.30 - 10.00`
_BEHIND = rf"(?:\s?\((?P<behind>{_WEEKDAY_NAME})\.?\))?"  # `May 4 (Tuesday)`
_OF = (
    rf"(?:\s?(?:of|de|del|.{_OF_MARK})\s"
    rf"|(?(weekday),\s(?={_MONTH_NAME}\s(?:19|20)\d\d)|(?!))|[\s/-]*)"  # `Monday 4, May 2026`
)
_PART = r"(?:\s(?:morning|afternoon|evening|night|matin|soir|manana|tarde|noche|mattina|sera))?"
_LEAD = (
    rf"(?:(?:יום |يوم )?{_WEEKDAY}{_PART}\s?[,،;:|/(·•-]?\s{{0,2}}"
    r"(?:(?:the|le|den|der|dem|el|il|dia|d\.)\s?)?)?"
)
_TO_TIME = r"\s?[-–—]\s?\d\d?\.\d\d(?!\d|\.)"  # `12.10.-13.10` are hours
_CLOCK = r"\d| ?[:hu時]|\.\d\d(?!\.?\d)"  # behind an hour: `13.05. 13.30`
_YEAR_IN_NUMBERS = rf"(?:20|19)\d\d(?!\d|:\d)|\d\d(?!{_CLOCK})"
_START = r"(?<![\w.,/:#])"
_IN_NUMBERS = tuple(
    pattern(rf"{_START}{_LEAD}{form}")
    for form in (
        rf"(?P<year>(?:19|20)\d\d)(?P<mark>[-/.])(?P<month>\d{{1,2}})(?P=mark)(?P<day>\d{{1,2}})(?!\d){_BEHIND}",
        rf"(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.(?:\s?(?P<year>{_YEAR_IN_NUMBERS}))?(?!\d)(?(year)|(?!{_TO_TIME})){_BEHIND}",
        rf"(?P<day>\d{{1,2}})(?:-|\.\s?-\s?|\.?\s?(?:bis|al)\s?)(?P<last>\d{{1,2}})(?P<mark>[./])\s?(?P<month>\d{{1,2}})(?P=mark)\s?{_YEAR}",
        rf"(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})(?={BEFORE_CLOCK})",
        rf"(?P<one>\d{{1,2}})(?P<mark>-|\s?/\s?)(?P<two>\d{{1,2}})(?P=mark)(?P<year>(?:20)?\d\d)(?!\d|:\d|-){_BEHIND}",
        # Korean
        r"(?P<year>(?:19|20)\d\d)\.\s?(?P<month>\d{1,2})\.\s?(?P<day>\d{1,2})(?!\d)\.?",
    )
)
_WITH_NAMES = tuple(
    pattern(rf"{_START}{form}")
    for form in (
        rf"{_LEAD}{_DAY}{_LAST}?{_OF}{_MONTH}{_LAST_OF}?(?:(?:,|\s?de[l]?)?[\s/-]?\s?{_YEAR})?{_BEHIND}",
        rf"{_LEAD}{_MONTH}(?:\s{{1,2}}|-)?{_DAY}{_LAST_OF}?{_LAST}?(?:(?:,\s?|\s|-){_YEAR})?{_BEHIND}",
        rf"{_WEEKDAY}\s?,?\s?\(?(?P<one>\d{{1,2}})(?P<mark>[/.])(?!{_MINUTES})(?P<two>\d{{1,2}})\.?\)?(?!\d)",
        rf"(?P<one>\d{{1,2}})(?P<mark>/)(?P<two>\d{{1,2}})\s?\((?P<weekday>{_WEEKDAY_NAME})\.?\)",
        _WEEKDAY,
        # Hungarian, and `2030-May-14`
        rf"{_LEAD}(?P<year>(?:19|20)\d\d)\.?[\s/-]{_MONTH}[\s/-](?P<day>\d{{1,2}})(?!\d)\.?",
    )
)
# where a date is asked for: `20300514`, `14052030`, `5/14`, `14-May-30`
_ASKED_FOR = tuple(
    pattern(form)
    for form in (
        r"(?P<year>20\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?!\d)",
        r"(?P<one>\d\d)(?P<two>\d\d)(?P<year>20[0-6]\d)(?!\d)",  # below in the north: `3/11 2030`
        rf"{_LEAD}(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})(?:\s|\s?-\s?)(?P<year>20\d\d)(?![\d:])",
        rf"{_LEAD}(?P<one>\d{{1,2}})/(?P<two>\d{{1,2}})(?![/\d])",
        rf"{_LEAD}{_DAY}[\s/-]{_MONTH}[\s/-]'?(?P<year>[1-6]\d)(?!{_CLOCK}| ?\.| ?[ap]\.?m)",
    )
)
# Japanese, Chinese and Korean, without blanks between words; years may be told in two ways
_IN_CHARACTERS = pattern(
    r"(?<!\d)(?:(?:(?P<year>(?:19|20)\d\d)"
    r"|(?P<era>令和|平成|昭和|民[國国]|(?=1\d\d))\s?(?P<of_era>\d{1,3}|元))"
    r"\s?[年년]\s?(?:\([^()]{2,4}\d{0,4}年\)\s?)?)?"
    r"(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日號号일]"
    r"(?:\s?(?P<open>\(\s?)?(?P<weekday>[月火水木金土日]曜日?|[월화수목금토일]요일"
    r"|(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]"
    r"|(?(open)[月火水木金土日월화수목금토일一二三四五六]|(?!)))(?(open)\s?(?:[·・,/]\s?[祝休])?\)))?"
    r"(?:\s?[-~・·、]\s?(?P<last>\d{1,2})\s?[日일](?:\s?\([^()\d]{1,3}\))?)?"
)
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}  # the year before each
_REPUBLIC = 1911  # before that of China, which counts alone as well: `113年10月25日`
_SLASHED = pattern(  # `10/27(六)`
    r"(?<![\d/.:])(?P<month>\d{1,2})/(?P<day>\d{1,2})\s?\(\s?"
    r"(?P<weekday>[月火水木金土日一二三四五六월화수목금토일])\s?\)"
)
_VIETNAMESE = pattern(
    r"(?:(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat)\s?,?\s?)?(?:ngay )?(?<!\d)(?P<day>\d{1,2})"
    r"\sthang\s(?P<month>\d{1,2})(?!\d)(?:,?\s(?:nam\s)?(?P<year>(?:19|20)\d\d))?"
)
_OPENING = 90  # characters: what begins with a date has it in them
_HINT = pattern(
    rf"(?<![^\W\d_])(?:\d{{1,2}}(?:st|nd|rd|th|er|\.)?[\s-]?(?:de |of |.{_OF_MARK} )?"
    rf"(?:{_MONTH_NAME}|[月월])|\d\d? ?-|日目|일차|第.{{1,2}}天"
    rf"|{_MONTH_NAME}\.?[\s-]{{0,2}}\d|{_WEEKDAY_NAME}|\d{{1,4}}[./-]\s?\d"
    rf"|(?:{'|'.join(DAY_WORDS | DAY_WORDS_OF_PAGES)}|{DAYS_IN_ORDER})(?![^\W\d_]))"
)
_QUICK = pattern(rf"[\d{_WEEKDAY_MARK}{_EITHER_MARK}]")
_WORD = pattern(r"[^\W\d_]+")
_COUNTED = pattern(
    rf"第?(\d{{1,2}}|[{CHINESE_NUMBERS}])\s?(?:日目|天|일차)"
    r"|(\d)(?:-?[ий] день|\. (?:den|nap|paiva))"
)
_DIGITS = pattern(r"\d+")
_SECONDS = pattern(r"[07-9]\d")  # of a time; a year is one of this century
_NUMERIC = pattern(r"[\d./, -]+")


@lru_cache(maxsize=4096)
def holds_day(text: str) -> bool:
    """Whether the beginning of a text may say a day; quick."""
    return _HINT.search(_marked(lowered(text[:_OPENING]))) is not None


@lru_cache(maxsize=4096)
def days_in(text: str) -> tuple[Day, ...]:
    """All dates in a plain text, in their order, and weekdays that stand alone."""
    low = lowered(text)
    marked = _marked(low)
    return tuple(_found(low, marked)) if _QUICK.search(marked) else ()


@lru_cache(maxsize=4096)
def date_at(text: str, start: int = 0) -> Day | None:
    """The date that a text begins with where one is asked for, perhaps without its year.

    Names may be shorter there than in other texts, and numbers more.
    """
    low = lowered(text[: start + _OPENING])
    forms = _texts_of_forms(low, _NAME.sub(_mark_any, low), _ASKED_FOR)
    matches = (match for form, said in forms.items() if (match := form.match(said, start)))
    days = (day for match in matches if not _is_clock(match) and (day := _read(match, low)))
    return next((day for day in days if day.day and not _is_led_by_word(day, low, text)), None)


def _is_clock(match: re.Match[str]) -> bool:
    """Whether `Fri 9.10` may be a time as well, or `9.10.00`."""
    said = match.groupdict()
    dotted = said.get("mark") == "." and not said.get("year") and match[0][-1] != "."
    return dotted or _SECONDS.fullmatch(said.get("year") or "") is not None


def _is_led_by_word(day: Day, low: str, text: str) -> bool:
    """Whether `to`, Thursday in Finnish, is more likely the English word before a date."""
    word = _WORD.match(low, day.start)
    said = text[slice(*word.span())] if word is not None else ""
    if word is None or word[0] not in WEEKDAYS_OR_WORDS or not said.isascii():  # `sön` is no `son`
        return False
    in_numbers = _NUMERIC.fullmatch(low, word.end(), day.end)
    return not in_numbers or day.date is None or day.date.weekday() != day.weekday


def _found(low: str, marked: str) -> Iterator[Day]:
    texts = _texts_of_forms(low, marked)
    next_of = {form: match for form, text in texts.items() if (match := form.search(text))}
    while next_of:
        first = min(next_of.values(), key=lambda match: (match.start(), -match.end()))
        day = _read(first, low)
        if day is not None:
            yield day
        position = max(first.end() if day else 0, first.start() + 1)  # `#42 - Friday 9 May`
        for form in [form for form, match in next_of.items() if match.start() < position]:
            match = form.search(texts[form], position)
            if match is None:
                del next_of[form]
            else:
                next_of[form] = match


def _texts_of_forms(
    low: str, marked: str, others: tuple[re.Pattern[str], ...] = ()
) -> dict[re.Pattern[str], str]:
    """The forms that dates of a text may have, each with what it is looked for in."""
    forms = (*_IN_NUMBERS, *others) if marked == low else (*_IN_NUMBERS, *others, *_WITH_NAMES)
    texts = dict.fromkeys(forms, marked)
    if "月" in low or "월" in low:
        texts[_IN_CHARACTERS] = low
    if "/" in low and not low.isascii():
        texts[_SLASHED] = low
    if "thang" in low:
        texts[_VIETNAMESE] = low
    return texts


def _read(match: re.Match[str], low: str) -> Day | None:
    said = {name: low[slice(*match.span(name))] for name, text in match.groupdict().items() if text}
    weekday = weekday_named(said.get("weekday") or said.get("behind", ""))
    if "one" in said:
        return _either_order(match, said, weekday)
    if "day" not in said:
        is_word = len(said["weekday"]) > 2 and said["weekday"] not in NO_WEEKDAYS
        return Day(*match.span(), weekday=weekday) if is_word else None
    month, day = said["month"], int(said["day"])
    number = int(month) if month.isdigit() else month_named(month) or 0
    number = 10 if is_october(month, dotted="dot" in said) else number
    # `05.14.2030`, with the month first all the same; a slip where the year leads (`2030-14-05`)
    if number > 12 >= day and "year" in said and "mark" not in said:
        number, day = day, number
    last = _last(said, number)
    most = 31 if month.isdigit() or weekday is None or "year" not in said else 39  # a slip is told
    is_back = last and last[0] == number and last[1] < day
    is_one = 1 <= number <= 12 and 1 <= day <= most and not is_back
    return Day(*match.span(), _year(said), number, day, weekday, last=last) if is_one else None


def _year(said: dict[str, str]) -> int | None:
    if "of_era" in said:
        return _ERAS.get(said.get("era", ""), _REPUBLIC) + (
            1 if said["of_era"] == "元" else int(said["of_era"])
        )
    year = int(said["year"]) if "year" in said else None
    return year + 2000 if year is not None and year < 100 else year


def _last(said: dict[str, str], month: int) -> tuple[int, int] | None:
    name = said.get("last_month") or said.get("last_before")
    day = said.get("last_first") or said.get("last_after") or said.get("last")
    return (month_named(name) or 0 if name else month, int(day)) if day else None


def _either_order(match: re.Match[str], said: dict[str, str], weekday: int | None) -> Day | None:
    """`19/5/2021`, whose order tells itself, or `5/6/2021`, which has two readings."""
    one, two = int(said["one"]), int(said["two"])
    if not (1 <= min(one, two) <= 12 and 1 <= max(one, two) <= 31):
        return None
    day, month = (one, two) if two <= 12 else (two, one)
    dotted = said.get("mark") == "."
    sure = max(one, two) > 12 or one == two or dotted
    numbers = None if dotted else (one, two)
    whole = Day(*match.span(), _year(said), month, day, weekday, either=not sure)
    return whole._replace(numbers=numbers)


@lru_cache(maxsize=4096)
def numbered_day(text: str, *, asked: bool = False) -> Day | None:
    """The first of `Day 1`, `Day Two`, `2. Tag`, `Première journée` in the opening of a text.

    Where a day is asked for, more words may be one.
    """
    low = lowered(text[:60])
    if counted := _COUNTED.search(low):
        said = counted[1] or counted[2]
        number = CHINESE_NUMBERS.find(said) + 1 or int(said)
        return Day(*counted.span(), number=number)
    found = filter(None, (form.search(low) for form in _numbered(asked=asked)))
    first = min(found, key=lambda match: match.start(), default=None)
    return first and Day(*first.span(), number=_number(first["number"]))


@lru_cache
def _numbered(*, asked: bool) -> tuple[re.Pattern[str], ...]:
    """The forms of a day with its number behind it, and before it."""
    words = "|".join((*DAY_WORDS, *(DAY_WORDS_ABROAD if asked else DAY_WORDS_OF_PAGES)))
    behind, before = ("|".join(names) for names in (COUNTED | ORDINALS, ORDINALS))
    return (
        re.compile(
            rf"(?<![^\W_])(?:{words})(?:\.? ?|[_-]|:(?=\d))(?:(?:n|no|nr)\.? ?|# ?|ke-)?"
            rf"(?P<number>\d{{1,2}}(?!\d)(?:[^\W\d_]{{1,3}})?|{behind})(?![^\W_])"
        ),
        re.compile(
            rf"(?<![^\W_])(?P<number>\d{{1,2}}(?:st|nd|rd|th|\.|[oae]|er|eme|ere|re|°|η|-[иея])|{before})"
            rf"[ -](?:{words})(?![^\W_])"
        ),
        re.compile(rf"(?<![^\W_])(?P<number>{'|'.join(ORDINALS_ABROAD)}) (?:{DAYS_IN_ORDER})\b"),
    )


def _number(text: str) -> int:
    digits = _DIGITS.match(text)
    return int(digits[0]) if digits else (COUNTED | ORDINALS)[text]


def orders_of(pairs: Sequence[Pair]) -> list[list[Pair]]:
    """The days and months that pairs of numbers can be; both where nothing tells which is first."""
    swapped = [(two, one) for one, two in pairs]
    return [order for order in ([*pairs], swapped) if all(map(is_date, order))]


def is_date(pair: Pair) -> bool:
    """Whether some month has such a day."""
    day, month = pair
    return 1 <= day <= 31 and 1 <= month <= 12
