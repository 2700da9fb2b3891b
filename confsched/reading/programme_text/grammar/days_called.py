"""Days that are called something before their date: `Tutorials – Monday 1 June`, `Palm Sunday, …`.

A session may be told so too, with its time below. That of a day has several below it, or others of
the page that look like it have.
"""

from collections.abc import Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.elsewhere import is_of_something_else
from confsched.reading.programme_text.recognisers.dates import days_in
from confsched.reading.programme_text.recognisers.day_headings import DayHeading
from confsched.reading.programme_text.recognisers.names import LIKELY
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.words.calendar import DAY_WORDS
from confsched.reading.programme_text.words.plain import folded

_LONGEST = 80  # characters
_WORDS = 6  # that a day is called at the most
_FEW = 2
_NEAR = 3  # lines to the first time below
_WORD = pattern(r"[^\W\d_]+")
_AROUND = " \t:–—-|,(·•"


def read_called_days(readings: Sequence[Reading]) -> None:
    """Say of such lines that they are the headings of days, each right above a time."""
    found = {
        number: day
        for number, one in enumerate(readings)
        if (day := _called(one)) is not None
        and any(below.times for below in readings[number + 1 : number + 1 + _NEAR])
    }
    heads = [one for one in readings if one.number in found or one.day is not None]
    if not found or len(heads) < _FEW:
        return
    above = [0] * (len(readings) + 1)  # how many times stand above a line
    for number, one in enumerate(readings):
        above[number + 1] = above[number] + (one.times is not None)
    ends = [*(one.number for one in heads[1:]), len(readings)]
    counts = [above[end] - above[one.number] for one, end in zip(heads, ends, strict=True)]
    if max(counts) < _FEW:
        return
    for one, count in zip(heads, counts, strict=True):
        if one.number in found and count:
            one.day = found[one.number]


def _called(reading: Reading) -> DayHeading | None:
    """The day whose date a line ends with, and where it says what the day is called."""
    text = reading.text
    known = reading.day or reading.times or reading.label
    if known or len(text) > _LONGEST or is_of_something_else(text):
        return None
    days = days_in(text)
    name = text[: days[0].start].rstrip(_AROUND) if len(days) == 1 else ""
    if not name or not name[0].isalnum() or name.count(" ") >= _WORDS:
        return None
    day = days[0]
    if day.last is not None or not day.day or text[day.end :].strip(" ).:"):
        return None
    end = len(name)
    marked = bool(text[end : day.start].strip())
    of_a_day = folded(name.split()[-1]) in DAY_WORDS
    somebody = not of_a_day and reading.people_between(0, end).score >= LIKELY
    weekday = _WORD.match(text, day.start) if day.weekday is not None and not marked else None
    if somebody or not (marked or weekday):
        return None
    return DayHeading(day, 0, weekday.end() if weekday is not None else end)  # `Good Friday`
