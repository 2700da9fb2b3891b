"""Hours alone before titles, as `6 dinner` below `3-5 free time`: they may be numbers as well.

With a letter, `6p dinner` and `1-5p free time`, they may be the codes of sessions.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.clocks import Times
from confsched.reading.programme_text.recognisers.one_clock import Clock, Strength
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import type_of

_BARE = pattern(
    r"\s*(?P<whole>(?:(?P<first>\d{1,2})(?P<half>[ap])?\s?[-–]\s?(?=\d+[ap]))?"
    r"(?P<hour>\d{1,2})(?P<letter>[ap])?)(?:\s?[–—:-])?\s+(?=[^\W\d_]|[\"“„«])"
)
_COUNTED = pattern(  # what there are ten of
    r"(?i)(?:\w+\s)?(?:speakers|talks|people|persons|participants|rooms|posters|teams|sessions"
    r"|workshops|tables|winners|finalists|papers|panell?ists|presentations|min(?:ute)?s?|hours?|days?"
    r"|weeks?|months?|years?|places|seats|tickets|steps|ways|things|questions|points|volunteers)\b"
)
_HALF = 12 * 60
_FAR = 6 * 60  # minutes to the time next to it, where nothing stands behind, or before
_MOST = 0.75  # of such lines are times, or none is


class _Hour(NamedTuple):
    """A line that may begin with an hour, and whether it fits between the times around it."""

    reading: Reading
    times: Times
    fits: bool
    sure: bool


def read_bare_hours(readings: Sequence[Reading]) -> None:
    """Say of lines like `6 dinner` that they begin with a time, where it fits between those around.

    Nearly all such lines have to fit, and what they are called tells, or there are several.
    """
    hours = [hour for day in _days(readings) for hour in _hours(day)]
    fitting = [hour for hour in hours if hour.fits]
    several = sum(hour.sure for hour in fitting) > 1
    told = several or any(type_of(_title(hour.reading)) for hour in fitting)
    if told and len(fitting) >= _MOST * len(hours):
        for hour in fitting:
            hour.reading.lead(hour.times)


def _days(readings: Sequence[Reading]) -> Iterator[list[Reading]]:
    """The lines below each day."""
    number = 0
    numbers = []
    for one in readings:
        number += one.day is not None
        numbers.append(number)
    for _, day in groupby(zip(numbers, readings, strict=True), key=lambda pair: pair[0]):
        yield [one for _, one in day]


def _hours(day: Sequence[Reading]) -> Iterator[_Hour]:
    """The lines of a day that may begin with an hour; one that fits is what the next goes on from.

    It is later than what is above it and earlier than what is below it, on a clock of twelve hours.
    """
    above: Times | None = None
    for number, one in enumerate(day):
        times = _bare(one)
        if times is None:
            above = one.times if _begins_with_time(one) else above
            continue
        below = next((it.times for it in day[number + 1 :] if _begins_with_time(it)), None)
        after = _after(above, times) if above is not None else _HALF
        before = _before(times, below) if below is not None else _HALF
        sure = above is not None and below is not None
        whole = _before(above, below) if above is not None and below is not None else _FAR + 1
        fits = after + before <= whole if sure else min(after, before) < _FAR
        fits = fits and (after > 0 or (above is not None and above.last is not None)) and before > 0
        above = times if fits else above
        yield _Hour(one, times, fits, sure)


def _after(above: Times, times: Times) -> int:
    """Minutes from what is above to an hour: from its end, if it has one."""
    return (times.first.minutes - (above.last or above.first).minutes) % _HALF


def _before(above: Times, below: Times) -> int:
    """The same to the beginning of what is below."""
    return (below.first.minutes - (above.last or above.first).minutes) % _HALF


def _begins_with_time(reading: Reading) -> bool:
    return reading.times is not None and reading.where in (Where.LEADING, Where.ALONE)


def _bare(reading: Reading) -> Times | None:
    """The hour that a line may begin with that says no time and no day."""
    free = reading.times is None and reading.day is None and not reading.line.table
    match = _BARE.match(reading.text) if free else None
    if match is None or _COUNTED.match(reading.text, match.end()):
        return None
    hour = _clock(match["hour"], match["letter"])
    first = _clock(match["first"], match["half"]) if match["first"] else hour
    if first is None or hour is None:
        return None
    last = hour if match["first"] else None
    times = Times(first, last, "", *match.span("whole"), Strength.PLAIN)
    return times._replace(first=times.begin)


def _clock(digits: str, letter: str | None) -> Clock | None:
    hour = int(digits)
    half = f"{letter}m" if letter else ""
    return Clock(hour, 0, half, exact=hour > 12) if 0 < hour <= (12 if half else 23) else None


def _title(reading: Reading) -> str:
    return _BARE.sub("", reading.text)
