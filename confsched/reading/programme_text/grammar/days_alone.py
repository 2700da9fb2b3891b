"""Days that are two numbers and no more, like `1/30`, and headings of several: `10-11 June 2022`.

What the numbers mean is decided for all of them. What follows below several days is on each of
them; at the top of a page such a heading only says when the whole conference is.
"""

from collections.abc import Collection, Sequence
from itertools import pairwise

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.elsewhere import is_of_something_else
from confsched.reading.programme_text.page import Kind, Line
from confsched.reading.programme_text.recognisers.clock_forms import BEFORE_CLOCK
from confsched.reading.programme_text.recognisers.clocks import Times, times_in
from confsched.reading.programme_text.recognisers.dates import (
    Day,
    Pair,
    days_in,
    is_date,
    orders_of,
)
from confsched.reading.programme_text.recognisers.day_headings import DayHeading
from confsched.reading.programme_text.recognisers.one_clock import Strength
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.text.lengths import in_units

_SLASHED = pattern(r"\s*(\d{1,2})/(\d{1,2})\s*:?\s*")
_BEFORE_TITLE = pattern(
    r"\s*(\d{1,2})/(\d{1,2})(?:/(?:20)?\d\d)?(?::\s|\s{1,8}|\s[–—-]\s)(?=[^\W_])"
)
_DOTTED = pattern(r"\s*(\d{1,2})\.(\d{1,2})\.?\s*")
_BEFORE_TIME = pattern(rf"(?i)\s*(\d{{1,2}})/(\d{{1,2}})(?={BEFORE_CLOCK}),?\s+")
_DATED = pattern(r"\s*(\d\d)\.(\d\d)\.:?\s+(?=[^\W\d_])")
_COUNTED = pattern(r"(\d{1,2})/(\d{1,2})\)?(?![\d/])[\s:–—-]*")  # behind `Day 1 (`
OF_ALL = pattern(  # said of a series
    r"(?i)\b(?:all|each|every|always|jeweils|immer|tou(?:te)?s|chaque|cada|ogni"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:mon|diens|donners|frei|sams|sonn)tags"
    r"|mittwochs|(?:lun|mar|mercre|jeu|vendre|same)dis|(?:los|todos os|as) \w{3,7}s"
    r"|(?:le \w{3,6}di|il \w{4,7}d[iì]|op \w{3,6}dag|w \w{4,9}ki)(?!,? \d))\b"
)
# before a time that is not that of all: `April 10 **note special time: 12:00-1:30 pm`
_NOTE = pattern(
    r"(?i)(?P<date>[^:\n]{4,40}?)[\s*(–—-]+(?:please )?(?:note|nb|special|different|unusual|change)"
    r"[^:\d]{0,40}\b(?:time|day|date|hour|room|place|location)s?\b[^:\d]{0,20}[:*]\s*(?=\d)"
)
_LASTING = pattern(
    r"(?i)\b(?:lasts?|takes?(?! place)|dauer[nt]|dur(?:e|ent|a[nm]?|ano))\s(\w{1,5}\s\w{1,8})"
)
_MARK = pattern(r"(?:\s?[:–—|-]\s+|\s{2,}|\s?\t\s*)(?=\S)")  # behind a date
_BEGINNING = frozenset((Kind.ITEM, Kind.HEADING))
_FEW, _SERIES, _SHORT = 2, 3, 12
_NEAR, _SENTENCES = 3, 400  # lines below the heading of a day, characters that tell a time


def without_note(line: Line) -> Line:
    """A line that begins with a date and a time of its own, without the words that say so."""
    match = _NOTE.match(line.text)
    if match is None or not any(day.start == 0 and day.day for day in days_in(match["date"])):
        return line
    return line._replace(text=f"{match['date']} {line.text[match.end() :]}")


def read_slashed_days(readings: Sequence[Reading]) -> None:
    """Say of lines like `1/30` that they are days, where they can be and count no pages.

    Behind the number of a day, `Day 1 (5/17): Boats`, they say which date it has.
    """
    found = [
        (reading, *one)
        for number, reading in enumerate(readings)
        if (one := _slashed(reading, readings[number + 1 : number + 1 + _NEAR])) is not None
    ]
    pairs = [pair for _, _, pair in found]
    orders = orders_of(pairs)
    if not orders or len(pairs) < len(orders) or _are_pages(pairs):  # `2/4` alone may be anything
        return
    for (reading, heading, _), (day, month) in zip(found, orders[0], strict=True):
        said = heading.day._replace(month=month, day=day, either=len(orders) > 1)
        reading.day = heading._replace(day=said)


def read_slashed_series(readings: Sequence[Reading]) -> None:
    """Say of lines like `9/27 Ada Sample: Boats` that a day stands before a title.

    There are several, and a line says the time of all.
    """
    found = [
        (one, match)
        for one in readings
        if one.day is None and (match := _BEFORE_TITLE.match(one.text)) is not None
    ]
    pairs = [(int(match[1]), int(match[2])) for _, match in found]
    orders = orders_of(pairs)
    told = any(OF_ALL.search(one.text) and any(times_in(one.text)) for one in readings)
    if len(pairs) < _SERIES or not orders or not told:
        return
    for (reading, match), (day, month) in zip(found, orders[0], strict=True):
        said = Day(0, match.end(), month=month, day=day, either=len(orders) > 1)
        reading.day = DayHeading(said, match.end(), len(reading.text))


def _slashed(reading: Reading, near: Sequence[Reading]) -> tuple[DayHeading, Pair] | None:
    """The heading of a day that two numbers are, or stand in, and these."""
    heading, end = reading.day, len(reading.text)
    if heading is not None and heading.day.number is not None and heading.day.day is None:
        match = _COUNTED.match(reading.text, heading.start)
        heading = heading._replace(start=match.end()) if match is not None else heading
    else:
        timed = end < _SHORT and any(one.times is not None for one in near)
        match = _SLASHED.fullmatch(reading.text) if timed else None
        heading = DayHeading(Day(0, end), end, end)
    return (heading, (int(match[1]), int(match[2]))) if match is not None else None


def read_dotted_days(readings: Sequence[Reading]) -> None:
    """Say of lines like `16.04` that they are days, where no other time could be written so."""
    found = [
        (reading, (int(match[1]), int(match[2])))
        for reading in readings
        if len(reading.text) < 8 and (match := _DOTTED.fullmatch(reading.text)) is not None
    ]
    pairs = [pair for _, pair in found]
    if len(pairs) < _FEW or not all(map(is_date, pairs)) or not _follow(pairs):
        return
    alone = {id(reading) for reading, _ in found}
    others = [one for one in readings if one.times and id(one) not in alone]
    if not others or not (all(map(_has_half, others)) or not any(map(_has_dot, others))):
        return
    for reading, (day, month) in found:
        end = len(reading.text)
        reading.times, reading.where = None, Where.NOWHERE
        reading.day = DayHeading(Day(0, end, month=month, day=day), end, end)


def read_days_of_a_series(readings: Sequence[Reading]) -> None:
    """Say of lines like `24.04. Ada Sample: Boats` that they begin with a day and no time.

    The time of each is the only other one of the page; of `24 April 2031 – Boats` in a list too.
    """
    found = [(one, match) for one in readings if (match := _DATED.match(one.text)) is not None]
    pairs = [(int(match[1]), int(match[2])) for _, match in found]
    rising = all(one[::-1] < two[::-1] for one, two in pairwise(pairs))
    if len(pairs) < _SERIES or not all(map(is_date, pairs)) or not rising:
        _read_dated_items(readings)
        return
    dated = {id(reading) for reading, _ in found}
    others = [one for one in readings if one.times and id(one) not in dated]
    times = others[0].times if len(others) == 1 else None
    for (reading, match), (day, month) in zip(found, pairs, strict=True):
        reading.times, reading.where, end = None, Where.NOWHERE, match.end()
        title = (end, end) if times is not None else (end, len(reading.text))
        reading.day = DayHeading(Day(0, end, month=month, day=day), *title)
        if times is not None:
            reading.lead(times._replace(start=0, end=end))
    for one in others if times is not None else ():
        one.times, one.where = None, Where.NOWHERE


def _read_dated_items(readings: Sequence[Reading]) -> None:
    """Say of items that begin with a date when they are, where sentences tell one time of all.

    So are headings, and lines that begin with one behind an empty line.
    """
    told = any(one.day is None and OF_ALL.search(one.text) for one in readings)
    if told or sum(one.day is None and any(times_in(one.text)) for one in readings) == 1:
        _read_long_ones(readings)
    dated = {one.number for one in readings if one.day is not None}
    items = [one for one in readings if one.day is not None and _begins_item(one, dated)]
    days = [(one, one.day) for one in items if one.day is not None and one.times is None]
    titled = [(one, day) for one, day in days if day.start < day.end]
    alone = [each for each in days if len(days) >= _SERIES and each[1].day.day]
    found = alone if _SERIES * len(titled) <= len(days) else titled
    others = [one for one in readings if one.day is None and len(one.text) < _SENTENCES]
    of_all = [one for one in others if len(found) >= _FEW and OF_ALL.search(one.text)]
    of_all = of_all or _time_above(readings, found)
    sure = [x for one in of_all for x in [*times_in(one.text)][:1] if x.strength == Strength.PLAIN]
    if 2 * len(days) <= len(items) or len({x[:2] for x in sure}) != 1:  # most say none of their own
        return
    times = _lasting(sure[0], others)
    for one in of_all:
        one.times, one.where = None, Where.NOWHERE
    for reading, heading in found:
        reading.day = heading._replace(end=heading.start)
        reading.lead(times._replace(start=heading.start, end=heading.start))


def _begins_item(reading: Reading, dated: Collection[int]) -> bool:
    """Whether a line is an item, or stands as one does: below a gap, beside others with dates."""
    marked = reading.line.kind in _BEGINNING or reading.gap > 0
    beside = reading.number - 1 in dated or reading.number + 1 in dated
    return marked or beside or _is_alone(reading) or _is_marked(reading)


def _time_above(
    readings: Sequence[Reading], found: Sequence[tuple[Reading, DayHeading]]
) -> list[Reading]:
    """The only line with a time, if it stands above a series of dates that call for nothing."""
    timed = [one for one in readings if one.times is not None]
    if len(found) < _SERIES or len(timed) != 1 or timed[0].number >= found[0][0].number:
        return []
    return [] if 2 * sum(map(_is_of_call, found)) > len(found) else timed


def _lasting(times: Times, readings: Sequence[Reading]) -> Times:
    """A time with its end, where a sentence tells how long all of them last."""
    lasts = (_LASTING.search(one.text) for one in readings)
    length = next((in_units(match[1]) for match in lasts if match is not None), None)
    if length is None or times.last is not None:
        return times
    end = times.first.minutes + round(length.total_seconds() / 60)
    last = times.first._replace(hour=end // 60 % 24, minute=end % 60, half="")
    return times._replace(last=last)


def _is_alone(reading: Reading) -> bool:
    """Whether a line is a date and no more: what is on then may stand above it."""
    day = reading.day
    return day is not None and not day.day.start and day.start == day.end == len(reading.text)


def _is_marked(reading: Reading) -> bool:
    """Whether a line begins with a date and a mark or a wide gap: `Sept 12    Beyond Diabetes`."""
    day = reading.day
    return day is not None and not day.day.start and bool(_MARK.match(reading.text, day.day.end))


def _is_of_call(found: tuple[Reading, DayHeading]) -> bool:
    """Whether a date is one until which something is asked for: `3 May: submission deadline`."""
    return is_of_something_else(found[0].text)


def _read_long_ones(readings: Sequence[Reading]) -> None:
    """Say of lines that begin with a date and a mark, as others do, that they do, however long."""
    dated = [one.number for one in readings if one.day is not None]
    if len(dated) < _FEW:
        return
    for one in (one for one in readings if one.day is None and one.times is None):
        match = next((day for day in days_in(one.text)[:1] if day.start == 0 and day.day), None)
        mark = _MARK.match(one.text, match.end) if match is not None else None
        if match is not None and mark is not None and match.last is None:
            one.day = DayHeading(match, mark.end(), len(one.text))


def read_slashed_days_before_times(readings: Sequence[Reading]) -> None:
    """Say of lines like `4/17 9:00 Wicks` that a day stands before their time."""
    found = [
        (one, match)
        for one in readings
        if one.times is not None and (match := _BEFORE_TIME.match(one.text)) is not None
    ]
    pairs = [(int(match[1]), int(match[2])) for _, match in found]
    orders = orders_of(pairs)
    if len(pairs) < _FEW or not orders:
        return
    for (reading, match), (day, month) in zip(found, orders[0], strict=True):
        end = match.end()
        times = next(times_in(" " * end + reading.text[end:]), None)
        if times is not None:
            said = Day(0, end, month=month, day=day, either=len(orders) > 1)
            reading.day = DayHeading(said, end, end)
            reading.lead(times)
            reading.line = _told_plainly(reading.line, f"{day}.{month}. ", end)


def _told_plainly(line: Line, day: str, end: int) -> Line:
    """A row whose first cell says a day as other pages do; any other line as it is."""
    first, *others = line.cells or (None,)
    if first is None or len(first.text) < end:
        return line
    return line._replace(cells=(first._replace(text=day + first.text[end:]), *others))


def _has_half(reading: Reading) -> bool:
    """Whether a time says which half of the day it is in."""
    times = reading.times
    return times is not None and bool(times.first.half or (times.last and times.last.half))


def _has_dot(reading: Reading) -> bool:
    times = reading.times
    return times is not None and "." in reading.text[times.start : times.end]


def _follow(pairs: Sequence[Pair]) -> bool:
    """Whether each is the day after the one before, be it the first of the next month."""
    return all(
        after in ((day + 1, month), (1, month + 1)) for (day, month), after in pairwise(pairs)
    )


def _are_pages(pairs: Sequence[Pair]) -> bool:
    """Whether they count up to a number that stays the same: `1/4`, `2/4`."""
    counted = [one for one, _ in pairs] == list(range(pairs[0][0], pairs[0][0] + len(pairs)))
    last = {of for _, of in pairs}
    return (
        len(pairs) > 1 and counted and len(last) == 1 and max(one for one, _ in pairs) <= min(last)
    )


def read_spans(readings: Sequence[Reading]) -> None:
    """Say of headings that are several days and no more that they are those of days."""
    levels: set[int] = set()
    for reading in readings:
        if reading.line.kind is not Kind.HEADING or reading.times is not None:
            continue
        if reading.day is not None and reading.day.day.date is not None:
            levels.add(reading.line.level)
        elif reading.day is None and reading.line.level in levels:
            span = _span(reading.text)
            reading.day = DayHeading(span, len(reading.text), len(reading.text)) if span else None


def _span(text: str) -> Day | None:
    """The days that are all that a text says."""
    day = next(iter(days_in(text)), None)
    if day is None or day.last is None or day.date is None:
        return None
    return day if not (text[: day.start] + text[day.end :]).strip(" :.,") else None
