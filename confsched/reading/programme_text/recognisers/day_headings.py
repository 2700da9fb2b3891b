"""The heading of a day: a date, a weekday or a number, and what the day is called behind it."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.page import Kind, Line
from confsched.reading.programme_text.recognisers import prose
from confsched.reading.programme_text.recognisers.clocks import times_in
from confsched.reading.programme_text.recognisers.dates import Day, days_in, numbered_day
from confsched.reading.programme_text.recognisers.one_clock import Strength
from confsched.reading.programme_text.words.calendar import DAY_WORDS, weekday_named
from confsched.reading.programme_text.words.plain import folded, trimmed
from confsched.reading.programme_text.words.sessions import CONFERENCE, PROGRAMME
from confsched.reading.programme_text.words.vocabulary import BEFORE_DAYS

_HEADING = 140  # no heading of a day is longer
_PLAIN, _BOLD = 6, 12  # words; fewer may follow a date without a mark between
_PAIR = 2  # dates
_WIDE = 3  # blanks between columns
_BRACKETED = pattern(r"\([^()]*\)")
_WORD = pattern(r"[^\W\d_]+")
_DATE = pattern(r"(\d{4})-(\d\d)-(\d\d)(?!\d)")
_NUMBER = pattern(  # of a month, and nothing else behind it than a mark
    r",? (?:\((?:0?[1-9]|[12]\d|3[01])\)|(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|\.)?)"
    r"(?=\s*$|\s?[:–—-]\s(?!\d))"
)
_DASH = pattern(r"\s?[-–—|]\s")  # `4 May – Friday`
_LAST_WORD = pattern(r"\s([^\W\d_]{3,})$")  # `3 Ekim Perşembe`
_SAID = pattern(r"[^\W_]")
_BEFORE_DAY = BEFORE_DAYS | PROGRAMME | DAY_WORDS | CONFERENCE
_SEPARATED = frozenset(":–—-|,(·/;\t")
_LEADING = frozenset(":–—-|")  # to the date: `Programme of the weekend: Saturday, 4 May`

_BEFORE_DATE = " \t:–—-|,(·"
_PART_OF_DAY = pattern(
    r"(?:(?:por|am|in|de|a) )?(?:the |la |le |el |l.)?(?:(?:early|late) )?"
    r"(?:sessions?|talks|programm?e?|sesion(?:es)?)? ?(?:du |de la |del |della )?"
    r"(?:mornings?|afternoons?|evenings?|night|vormittags?|nachmittags?|abends?|matin(?:ee)?"
    r"|apres.midi|soiree|soir|manana|tarde|mattin[ao]|pomeriggio|manha|noite|ochtend|middag|avond"
    r"|[上下]午|晚上|午[前後]|오[전후])"
    r"(?: ?(?:sessions?|talks|programm?e?|schedule|agenda|block|part|sitzung(?:en)?))?"
)


class DayHeading(NamedTuple):
    """A line that is the heading of a day: what it says, and the stretch with the day's title."""

    day: Day
    start: int
    end: int


def marked_day(line: Line) -> DayHeading | None:
    """The day that markup names in a heading without saying it in words."""
    dates = [moment.text for moment in line.moments if _DATE.fullmatch(moment.text)]
    if not dates or line.kind is not Kind.HEADING:
        return None
    return DayHeading(Day(0, len(line.text)), len(line.text), len(line.text))


def with_moment(heading: DayHeading, line: Line) -> DayHeading:
    """The date of a day as its markup has it, where the words leave some of it out."""
    dates = [match for moment in line.moments if (match := _DATE.match(moment.text))]
    if not dates or heading.day.date is not None:
        return heading
    year, month, day = map(int, dates[0].groups())
    return heading._replace(day=heading.day._replace(year=year, month=month, day=day, either=False))


def is_part_of_day(text: str) -> bool:
    """`Afternoon Sessions`: what the times say as well."""
    return _PART_OF_DAY.fullmatch(folded(text).strip(" :.()")) is not None


@lru_cache(maxsize=4096)
def day_heading(text: str, *, bold: bool = False) -> DayHeading | None:
    """The day that a line is the heading of; None where a date is only mentioned.

    One that stands out may say more of the day.
    """
    numbered = numbered_day(text)
    dates = _with_weekday(_dates_beside(text, numbered), text)
    if numbered is not None and (called := _called_before(text, numbered, dates)):
        return called
    dated = next((day for day in dates if day.last is None), None)
    if dates and dates[0].last is not None:
        return None
    day = _with_number(_joined(numbered, dated, text), text)
    if day is None or not _is_led_to(text, day, numbered):
        return None
    start, end = trimmed(text, day.end)
    while start < end and text[start] in ":.)–—-/|(":
        start, end = trimmed(text, start + 1, end)
    rest = text[start:end]
    rest = rest.rstrip(")") if rest.count("(") < rest.count(")") else rest
    if (day.weekday is not None or not rest.isascii()) and is_part_of_day(rest):
        return DayHeading(day, end, end)  # `Friday evening`
    return (
        DayHeading(day, start, start + len(rest))
        if _may_follow(text, day, rest, bold=bold)
        else None
    )


def _called_before(text: str, numbered: Day, dates: Sequence[Day]) -> DayHeading | None:
    """`Day 1: Boats (4 May 2030)`: a day whose date stands behind what it is called."""
    dated = dates[-1] if dates else numbered
    marked = text[: dated.start].rstrip()[-1:] in _SEPARATED
    if not (dated.date or (dated.day and marked)) or dated.last or _SAID.search(text, dated.end):
        return None
    led = day_heading(text[: dated.start].rstrip(_BEFORE_DATE))
    day = led and dated._replace(start=led.day.start, number=led.day.number)
    return led._replace(day=day) if led and day and day.number is not None else None


def _with_number(day: Day | None, text: str) -> Day | None:
    """A weekday with the day of a month that nobody names: `Tuesday 03`, `Freitag, 13.`."""
    bare = day is not None and day.weekday is not None and day.day is None
    behind = _NUMBER.match(text, day.end) if day is not None and bare else None
    return day._replace(end=behind.end()) if day is not None and behind is not None else day


def _with_weekday(dates: tuple[Day, ...], text: str) -> tuple[Day, ...]:
    """Dates with the weekday before the part of the day, `Friday morning, 4 May`, or behind."""
    last = _LAST_WORD.match(text, dates[0].end) if dates and dates[0].day else None
    weekday = weekday_named(folded(last[1])) if last else None
    if last and weekday is not None and dates[0].weekday is None:
        return (dates[0]._replace(end=last.end(), weekday=weekday),)
    if len(dates) >= _PAIR and dates[0].day and dates[0].weekday is None and not dates[1].day:
        behind = _DASH.fullmatch(text, dates[0].end, dates[1].start)
        said = dates[0]._replace(end=dates[1].end, weekday=dates[1].weekday)
        return (said, *dates[2:]) if behind is not None else dates
    if len(dates) < _PAIR or dates[0].weekday is None or dates[0].day or not dates[1].day:
        return dates
    between = text[dates[0].end : dates[1].start].strip(" ,;:(-–—")
    whole = dates[1]._replace(start=dates[0].start, weekday=dates[0].weekday)
    return (whole, *dates[2:]) if between and is_part_of_day(between) else dates


def _dates_beside(text: str, numbered: Day | None) -> tuple[Day, ...]:
    """The dates of a text; in `Day 2 - February 3` the 2 is no day of February."""
    dates = days_in(text)
    if numbered is None or not any(numbered.start <= one.start < numbered.end for one in dates):
        return dates
    blank = " " * (numbered.end - numbered.start)
    others = days_in(f"{text[: numbered.start]}{blank}{text[numbered.end :]}")
    return others if any(one.day for one in others) else dates


def _joined(numbered: Day | None, dated: Day | None, text: str) -> Day | None:
    """`Day 1: 30th March` as one."""
    if numbered is None or dated is None:
        return numbered or dated
    start, end = min(numbered.start, dated.start), max(numbered.end, dated.end)
    between = text[min(numbered.end, dated.end) : max(numbered.start, dated.start)]
    if _WORD.search(between) and len(between) > 12:
        return numbered if numbered.start < dated.start else dated
    return dated._replace(start=start, end=end, number=numbered.number)


def _is_led_to(text: str, day: Day, numbered: Day | None) -> bool:
    if day.start > 45:
        return False
    words = _WORD.findall(folded(text[: day.start]))
    if len(words) == 1 and day.date and weekday_named(words[0]) == day.date.weekday():
        return True  # `Tor 12 sep 2030`: short ones are other words as well
    if all(word in _BEFORE_DAY for word in words) or (numbered is not None and day.start < 2):
        return True
    ends = text[: day.start].rstrip()[-1:] in _LEADING and not _SAID.search(text, day.end)
    return ends and words[0] in PROGRAMME and day.day is not None


def _may_follow(text: str, day: Day, rest: str, *, bold: bool) -> bool:
    """Whether what stands behind a date may be the title of a day, or a time."""
    if not rest:
        return True
    first = next(times_in(rest[:60]), None)
    if first is not None and first.start < 3 and first.strength == Strength.PLAIN:
        return True
    if len(rest) > 90 or len(text) > _HEADING or prose.likeness(rest) > 0.5:
        return False
    if rest[:1].islower() and rest[-1:] in ".!?":
        return False
    between = text[day.end : text.find(rest, day.end)]
    gap = between.strip(" )") or (" " * _WIDE in between and "\t")
    if gap and gap[0] in _SEPARATED:
        return (
            day.date is not None
            or day.number is not None
            or day.weekday is not None
            or len(rest) < 60
        )
    words = len(_BRACKETED.sub("", rest).split())
    return day.day is not None and day.weekday is not None and words < (_BOLD if bold else _PLAIN)
