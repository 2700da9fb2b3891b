"""Dates and weekdays in a text, in several languages, and `Day 1`, which is a day as well."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.clocks import BEFORE_CLOCK
from confsched.reading.programme_text.words import calendar as abroad
from confsched.reading.programme_text.words.plain import lowered
from confsched.reading.programme_text.words.programme import (
    DAY_WORDS,
    NO_WEEKDAYS,
    ORDINALS,
)
from confsched.reading.programme_text.words.programme import MONTHS as _MONTHS_NEAR
from confsched.reading.programme_text.words.programme import WEEKDAYS as _WEEKDAYS_NEAR

_LEAST = 6  # letters of a name with a slip
_OTHER_WORDS = frozenset(("domino", "javier"))  # that look like one


def _with_slips(names: Mapping[str, int]) -> dict[str, int]:
    """Names, and long ones with a letter missing or two that changed places: `wendesday`."""
    found = dict(names)
    for name, number in names.items():
        if len(name) >= _LEAST and name.isalpha():
            for at in range(1, len(name) - 1):
                before, one, two, behind = name[:at], name[at], name[at + 1], name[at + 2 :]
                found.setdefault(f"{before}{two}{one}{behind}", number)
                if len(name) > _LEAST:
                    found.setdefault(f"{before}{two}{behind}", number)
    return {name: number for name, number in found.items() if name not in _OTHER_WORDS}


_WEEKDAYS_TOLD = _with_slips(_WEEKDAYS_NEAR) | {
    name.replace("-", " "): number
    for name, number in _WEEKDAYS_NEAR.items()  # `sexta feira`
}
_WEEKDAYS_TOLD |= {
    f"{name}{part}": number  # `Freitagabend`
    for name, number in _WEEKDAYS_NEAR.items()
    for part in ("vormittag", "mittag", "nachmittag", "abend")
    if name.endswith(("tag", "woch"))
}
_MONTHS = _with_slips(_MONTHS_NEAR) | abroad.MONTHS_OF_PAGES
_WEEKDAYS = _WEEKDAYS_TOLD | abroad.WEEKDAYS
_WEEKDAY_WORDS = _WEEKDAYS_TOLD | abroad.WEEKDAYS_OF_PAGES
_DAYS = DAY_WORDS | abroad.DAY_WORDS_OF_PAGES
_YEARS = range(1970, 2101)


class Day(NamedTuple):
    """What a text says of a day, and where: any of its parts may be missing.

    `either` is whether month and day may have changed places: `5/6/2024` is in June or in May.
    `last` are month and day of the last of several days. `number` is that of `Day 1`.
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

    @property
    def date(self) -> date | None:
        """The date, where all of it is there and the calendar has it."""
        if self.year and self.month and self.day and self.year in _YEARS:
            return _date(self.year, self.month, self.day)
        return None

    def swapped(self) -> "Day":
        """The other reading of `5/6/2024`."""
        return self._replace(month=self.day, day=self.month)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


# Names of months and weekdays are hundreds, and most forms of dates have some: they are replaced by
# marks of the same length, which no text has, so that a form is short and is compiled at once.
_MONTH_MARK, _WEEKDAY_MARK, _EITHER_MARK, _OF_MARK = "\ufdd0", "\ufdd1", "\ufdd2", "\ufdd3"
_MARKS = (
    {word: _MONTH_MARK * len(word) for word in _MONTHS}
    | {word: _WEEKDAY_MARK * len(word) for word in _WEEKDAY_WORDS}
    | {word: _EITHER_MARK * len(word) for word in _MONTHS.keys() & _WEEKDAY_WORDS.keys()}
    | {"di": _WEEKDAY_MARK + _OF_MARK}  # `4 di giugno`, and short for Tuesday in German
)
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
_LAST = (
    rf"(?:\s?(?:-|/|&|to|and|et|und|y|e|a|au|bis|al)\s?{_ITS_WEEKDAY}"
    r"(?P<last>\d{1,2})(?:st|nd|rd|th|er|\.)?)"
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
    rf"|(?(weekday),\s(?={_MONTH_NAME}\s(?:19|20)\d\d)|(?!))|[\s-]*)"  # `Monday 4, May 2026`
)
_PART = r"(?:\s(?:morning|afternoon|evening|night|matin|soir|manana|tarde|noche|mattina|sera))?"
_LEAD = rf"(?:{_WEEKDAY}{_PART}\s?[,;:|/(·•-]?\s?(?:(?:the|le|den|der|dem|el|il|dia|d\.)\s?)?)?"
_TO_TIME = r"\s?[-–—]\s?\d\d?\.\d\d(?!\d|\.)"  # `12.10.-13.10` are hours
_START = r"(?<![\w.,/:])"
_IN_NUMBERS = tuple(
    pattern(rf"{_START}{_LEAD}{form}")
    for form in (
        rf"(?P<year>(?:19|20)\d\d)(?P<mark>[-/.])(?P<month>\d{{1,2}})(?P=mark)(?P<day>\d{{1,2}})(?!\d){_BEHIND}",
        rf"(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.(?:\s?(?P<year>(?:20|19)?\d\d)(?!\d|:))?(?!\d|{_TO_TIME}){_BEHIND}",
        rf"(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})(?={BEFORE_CLOCK})",
        rf"(?P<one>\d{{1,2}})(?P<mark>[/-])(?P<two>\d{{1,2}})(?P=mark)(?P<year>(?:20)?\d\d)(?!\d|:|-){_BEHIND}",
        # Korean
        r"(?P<year>(?:19|20)\d\d)\.\s?(?P<month>\d{1,2})\.\s?(?P<day>\d{1,2})(?!\d)\.?",
    )
)
_WITH_NAMES = tuple(
    pattern(rf"{_START}{form}")
    for form in (
        rf"{_LEAD}{_DAY}{_LAST}?{_OF}{_MONTH}{_LAST_OF}?(?:(?:,|\s?de[l]?)?[\s-]?\s?{_YEAR})?{_BEHIND}",
        rf"{_LEAD}{_MONTH}[\s-]?{_DAY}{_LAST_OF}?{_LAST}?(?:(?:,\s?|\s|-){_YEAR})?{_BEHIND}",
        rf"{_WEEKDAY}\s?,?\s?\(?(?P<one>\d{{1,2}})(?P<mark>[/.])(?!{_MINUTES})(?P<two>\d{{1,2}})\.?\)?(?!\d)",
        rf"(?P<one>\d{{1,2}})(?P<mark>/)(?P<two>\d{{1,2}})\s?\((?P<weekday>{_WEEKDAY_NAME})\.?\)",
        _WEEKDAY,
        # Hungarian
        rf"{_LEAD}(?P<year>(?:19|20)\d\d)\.?\s{_MONTH}\s(?P<day>\d{{1,2}})(?!\d)\.?",
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
_OPENING = 90  # characters: the heading of a day has its date in them
_HINT = pattern(
    rf"(?<![^\W\d_])(?:\d{{1,2}}(?:st|nd|rd|th|er|\.)?[\s-]?(?:de |of |.{_OF_MARK} )?"
    rf"(?:{_MONTH_NAME}|[月월])"
    rf"|{_MONTH_NAME}\.?[\s-]?\d|{_WEEKDAY_NAME}|\d{{1,4}}[./-]\s?\d"
    rf"|(?:{'|'.join(_DAYS)})(?![^\W\d_])|\d\d? ?-|日目|일차|第.{{1,2}}天)"
)
_QUICK = pattern(rf"[\d{_WEEKDAY_MARK}{_EITHER_MARK}]")
_WORD = pattern(r"[^\W\d_]+|\d{1,2}[^\W\d_]{0,3}")
_COUNTED = pattern(rf"第?(\d{{1,2}}|[{abroad.CHINESE_NUMBERS}])\s?(?:日目|天|일차)")
_DIGITS = pattern(r"\d+")
_APART = frozenset((" ", ". ", "-", " #", "", " n. "))
_BEFORE_NUMBERED = pattern(r"\d+ \S+ \d")  # `22 Day 1`


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


def _found(low: str, marked: str) -> Iterator[Day]:
    texts = _texts_of_forms(low, marked)
    next_of = {form: match for form, text in texts.items() if (match := form.search(text))}
    while next_of:
        first = min(next_of.values(), key=lambda match: (match.start(), -match.end()))
        day = _read(first, low)
        if day is not None:
            yield day
        position = max(first.end(), first.start() + 1)
        for form in [form for form, match in next_of.items() if match.start() < position]:
            match = form.search(texts[form], position)
            if match is None:
                del next_of[form]
            else:
                next_of[form] = match


def _texts_of_forms(low: str, marked: str) -> dict[re.Pattern[str], str]:
    """The forms that dates of a text may have, each with what it is looked for in."""
    forms = _IN_NUMBERS if marked is low else (*_IN_NUMBERS, *_WITH_NAMES)
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
    weekday = _WEEKDAYS.get(said.get("weekday") or said.get("behind", ""))
    if "one" in said:
        return _either_order(match, said, weekday)
    if "day" not in said:
        is_word = said["weekday"] not in NO_WEEKDAYS and len(said["weekday"]) > 2
        return Day(*match.span(), weekday=weekday) if is_word else None
    month = said["month"]
    number = int(month) if month.isdigit() else _MONTHS[month]
    if abroad.is_october(month, dotted="dot" in said):
        number = 10
    day = int(said["day"])
    if not (1 <= number <= 12 and 1 <= day <= 31):
        return None
    return Day(*match.span(), _year(said), number, day, weekday, last=_last(said, number))


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
    return (_MONTHS[name] if name else month, int(day)) if day else None


def _either_order(match: re.Match[str], said: dict[str, str], weekday: int | None) -> Day | None:
    """`19/5/2021`, whose order tells itself, or `5/6/2021`, which has two readings."""
    one, two = int(said["one"]), int(said["two"])
    if not (1 <= min(one, two) <= 12 and 1 <= max(one, two) <= 31):
        return None
    day, month = (one, two) if two <= 12 else (two, one)
    sure = max(one, two) > 12 or one == two or said["mark"] == "."
    return Day(*match.span(), _year(said), month, day, weekday, either=not sure)


@lru_cache(maxsize=1024)
def numbered_day(text: str) -> Day | None:
    """The first of `Day 1`, `Day Two`, `2. Tag`, `Première journée` in the opening of a text."""
    low = lowered(text[:60])
    if counted := _COUNTED.search(low):
        number = abroad.CHINESE_NUMBERS.find(counted[1]) + 1 or int(counted[1])
        return Day(*counted.span(), number=number)
    words = list(_WORD.finditer(low))
    for one, two in pairwise(words):
        if low[one.end() : two.start()] in _APART:
            number = _number(two[0]) if one[0] in _DAYS else 0
            if two[0] in _DAYS and not _BEFORE_NUMBERED.match(low, one.start()):
                number = _number(one[0])
            if number:
                return Day(one.start(), two.end(), number=number)
    return None


def _number(text: str) -> int:
    digits = _DIGITS.match(text)
    return int(digits[0]) if digits else ORDINALS.get(text, 0)
