"""Days that are two numbers and no more, like `1/30`; what they mean is decided for all of them."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeAlias

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.dates import Day
from confsched.reading.programme_text.recognisers.readings import DayHeading, Reading, Where

_SLASHED = pattern(r"\s*(\d{1,2})/(\d{1,2})\s*:?\s*")
_DOTTED = pattern(r"\s*(\d{1,2})\.(\d{1,2})\.?\s*")
_FEW = 2
_NEAR = 3  # lines: a time follows the heading of a day

_Pair: TypeAlias = tuple[int, int]


def read_slashed_days(readings: Sequence[Reading]) -> None:
    """Say of lines like `1/30` that they are days, where they can be and count no pages."""
    found = [
        (reading, (int(match[1]), int(match[2])))
        for number, reading in enumerate(readings)
        if len(reading.text) < 12
        and (match := _SLASHED.fullmatch(reading.text)) is not None
        and any(one.times is not None for one in readings[number + 1 : number + 1 + _NEAR])
    ]
    pairs = [pair for _, pair in found]
    orders = [swap for swap in (False, True) if all(map(_is_date, _ordered(pairs, swap=swap)))]
    if not orders or len(pairs) < len(orders) or _are_pages(pairs):  # `2/4` alone may be anything
        return
    for (reading, _), (day, month) in zip(found, _ordered(pairs, swap=orders[0]), strict=True):
        end = len(reading.text)
        said = Day(0, end, month=month, day=day, either=len(orders) > 1)
        reading.day = DayHeading(said, end, end)


def read_dotted_days(readings: Sequence[Reading]) -> None:
    """Say of lines like `16.04` that they are days, where all other times have `am` or `pm`."""
    found = [
        (reading, (int(match[1]), int(match[2])))
        for reading in readings
        if len(reading.text) < 8 and (match := _DOTTED.fullmatch(reading.text)) is not None
    ]
    pairs = [pair for _, pair in found]
    if len(pairs) < _FEW or not all(map(_is_date, pairs)) or not _follow(pairs):
        return
    alone = {id(reading) for reading, _ in found}
    others = [one.times for one in readings if one.times and id(one) not in alone]
    if not others or not all(one.first.half or (one.last and one.last.half) for one in others):
        return
    for reading, (day, month) in found:
        end = len(reading.text)
        reading.times, reading.where = None, Where.NOWHERE
        reading.day = DayHeading(Day(0, end, month=month, day=day), end, end)


def _follow(pairs: Sequence[_Pair]) -> bool:
    """Whether each is the day after the one before, in one month."""
    return all(after == (before[0] + 1, before[1]) for before, after in pairwise(pairs))


def _ordered(pairs: Sequence[_Pair], *, swap: bool) -> list[_Pair]:
    """Day and month; `swap` if the month stands first."""
    return [(two, one) if swap else (one, two) for one, two in pairs]


def _is_date(pair: _Pair) -> bool:
    day, month = pair
    return 1 <= day <= 31 and 1 <= month <= 12


def _are_pages(pairs: Sequence[_Pair]) -> bool:
    """Whether they count up to a number that stays the same: `1/4`, `2/4`."""
    counted = [one for one, _ in pairs] == list(range(pairs[0][0], pairs[0][0] + len(pairs)))
    last = {of for _, of in pairs}
    return (
        len(pairs) > 1 and counted and len(last) == 1 and max(one for one, _ in pairs) <= min(last)
    )
