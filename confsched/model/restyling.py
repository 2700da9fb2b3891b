"""Another time in a text, written as the one that stands there: 10:30 AM - 11:45 AM ET, 16h15.

The inverse of the readers: what is returned has been read again and means what was asked for. A
text that cannot be written so is None, and whoever asked finds another way.
"""

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from confsched.model.clocks import DAY, HALF_DAY, ClockRange, parse_clock, parse_time, times_in
from confsched.model.moments import Moment, head_of_moment, parse_moment
from confsched.model.restyled_dates import with_date
from confsched.model.texts import BadText, tidy
from confsched.model.zones import Zone
from confsched.patterns import pattern

_CLOCK_START = pattern(r"(?<![a-z\d.:])(?=\d|noon|mid)|(?<=\dT)(?=\d)", re.IGNORECASE)
_PADDED = pattern(r"(?<![\d:.+-])0\d(?:[:.hH]\d\d)")
_UNPADDED = pattern(r"(?<![\d:.+])\d(?:[:.hH]\d\d)(?!\d)(?! ?[ap]\.?m)", re.IGNORECASE)
_PADDED_HOURS = frozenset(f"{hour:02}" for hour in range(10))
_NUMBERS = ("unit", "second", "minute", "minutes", "hour")
_DASHES = "-‐‒–—―−"


class Habits(NamedTuple):
    """How somebody writes what a single text does not show: whether 9:30 is 09:30."""

    pads: bool = True


@lru_cache(maxsize=8)
def habits_of(text: str) -> Habits:
    """How most times in a file are written; padded where nothing shows it."""
    return Habits(len(_PADDED.findall(text)) >= len(_UNPADDED.findall(text)))


def with_times(
    text: str, start: int, end: int | None, habits: Habits, zone: tuple[str, str] = ("", "")
) -> str | None:
    """A range of times, or one time where there is no end, with others in seconds.

    `zone` is what is written for it and what is to be; an empty one is added at the end. 24:00 and
    0:00 are the same end.
    """

    def means(written: str) -> bool:
        read = parse_time(written)
        if isinstance(read, ClockRange):
            return end is not None and (read.start, read.end % DAY) == (start, end % DAY)
        return end is None and read.at == start

    wanted = (start,) if end is None else (start, end)
    return _first(text, times_in, wanted, means, habits, zone)


def with_clock(text: str, at: int, habits: Habits, zone: tuple[str, str] = ("", "")) -> str | None:
    """One time with another, which may be the 24:00 of an end."""

    def means(written: str) -> bool:
        return parse_clock(written).at % DAY == at % DAY

    return _first(text, times_in, (at,), means, habits, zone)


def with_moment(
    text: str,
    on: dt.date | int,
    at: int,
    habits: Habits,
    zone: tuple[str, str] = ("", ""),
) -> str | None:
    """A date or a day's number with a time, with another date or number and another time."""
    headed = _with_head(text, on)
    if headed is None:
        return None

    def means(written: str) -> bool:
        read = parse_moment(written)
        same_day = read.day == on if isinstance(on, int) else read.date == on
        return same_day and (read.at or 0) % DAY == at % DAY and _weekday_fits(read)

    return _first(headed, _clock_of_moment, (at,), means, habits, zone)


def _weekday_fits(read: Moment) -> bool:
    return read.weekday is None or read.date is None or read.weekday == read.date.weekday()


def first_time_of(text: str) -> str | None:
    """A range without its end: `10:30 AM ET` of `10:30 AM - 11:45 AM ET`."""
    plain = _aligned(text) or tidy(text)
    found = times_in(plain)
    if len(found) < 2:
        return None
    first, last = found
    handed = not first["meridiem"] and last["meridiem"] and not last["word"]
    meridiem = _meridiem_at(last, HALF_DAY) if handed else ""
    return f"{first['clock']}{meridiem}{plain[last.end('clock') :]}"


def _with_head(text: str, on: dt.date | int) -> str | None:
    """A moment whose time is the old one still, on another day."""
    if isinstance(on, dt.date):
        return with_date(text, on)
    number = head_of_moment(text)
    return None if number is None else f"{text[: number[0]]}{on}{text[number[1] :]}"


def _clock_of_moment(plain: str) -> tuple[re.Match[str], ...]:
    """The time behind the date of a moment."""
    starts = [match.end() for match in _CLOCK_START.finditer(plain)]
    for start in reversed(starts):
        if _is_moment(plain[:start]) and (found := times_in(plain, start)):
            return found[:1]
    return ()


def _is_moment(head: str) -> bool:
    """Whether what stands before a time names a day, and all of it."""
    try:
        return parse_moment(head.rstrip(" ,T").removesuffix(" at")).at is None
    except BadText:
        return False


def _first(  # noqa: PLR0913 -- a text, what is in it, and what is to be
    text: str,
    find: Callable[[str], tuple[re.Match[str], ...]],
    wanted: tuple[int, ...],
    means: Callable[[str], bool],
    habits: Habits,
    zone: tuple[str, str],
) -> str | None:
    """The first way of writing it that is read as what is wanted."""
    if not zone[1] and _reads(text, means):
        return text
    aligned, plain = _aligned(text), tidy(text)
    for raw, tidied in ((text, aligned), (plain, plain)):
        found = find(tidied) if tidied is not None else ()
        if tidied is None or len(found) != len(wanted):
            continue
        for clocks in product(*_renderings(found, wanted, habits)):
            written = _zoned(*_put(raw, found, clocks), *zone)
            if _reads(written, means):
                return written
    return None


def _reads(written: str, means: Callable[[str], bool]) -> bool:
    try:
        return means(written)
    except BadText:
        return False


def _put(raw: str, found: tuple[re.Match[str], ...], clocks: tuple[str, ...]) -> tuple[str, str]:
    """A text with other times, up to the end of the last of them, and the rest."""
    done = 0
    pieces: list[str] = []
    for match, clock in zip(found, clocks, strict=True):
        pieces += (raw[done : match.start("clock")], clock)
        done = match.end("clock")
    return "".join(pieces), raw[done:]


def _zoned(times: str, rest: str, old: str, new: str) -> str:
    """A text with another zone: in place of the old one, also where both times have it."""
    if not new:
        return times + rest
    return times.replace(old, new) + rest.replace(old, new) if old else f"{times}{rest} {new}"


def _renderings(
    found: tuple[re.Match[str], ...], wanted: tuple[int, ...], habits: Habits
) -> Iterator[tuple[str, ...]]:
    """For each time the ways to write another in its place, the most alike first."""
    small = [one["hour"] for one in found if one["hour"] and int(one["hour"]) < 10]
    habits = Habits(len(small[0]) == 2) if small else habits
    for match, at in zip(found, wanted, strict=True):
        other = next((one for one in found if one is not match), None)
        yield tuple(dict.fromkeys(_written(match, other, at, habits)))


def _written(
    match: re.Match[str], other: re.Match[str] | None, at: int, habits: Habits
) -> Iterator[str]:
    if match["word"]:
        yield from _words(match, at)
        match = other if other is not None and not other["word"] else _BY_WORD
        yield _rendered(match, at, habits, twelve=bool(match["meridiem"]))
        return
    handed = not match["meridiem"] and other is not None and bool(other["meridiem"])
    if handed and other is not None:
        yield _rendered(match, at, habits, twelve=True)
        yield _rendered(match, at, habits, twelve=True) + _meridiem_at(other, at)
    yield _rendered(match, at, habits, twelve=bool(match["meridiem"]))


def _words(match: re.Match[str], at: int) -> Iterator[str]:
    is_midnight = match["word"].lower() == "midnight"
    if (at % DAY == 0) if is_midnight else (at == HALF_DAY):
        yield match["clock"]


def _rendered(match: re.Match[str], at: int, habits: Habits, *, twelve: bool) -> str:
    """A time in the place of another, with its signs, its zeros and its AM or PM."""
    minutes, second = divmod(at % DAY, 60)
    hour, minute = divmod(minutes, 60)
    shown = (hour - 1) % 12 + 1 if twelve else hour
    if match["hours"]:
        text = f"{shown:02}{minute:02}" + (f":{second:02}" if second else "")
        return text + _tail(match, match.end("minutes"), at)
    pads = match["hour"] in _PADDED_HOURS or (habits.pads and not twelve)
    text = f"{shown:0{2 if pads else 1}}" + _after_hour(match, minute, second)
    return text + _tail(match, _numbers_end(match, minute, second), at)


def _tail(match: re.Match[str], start: int, at: int) -> str:
    """What stands behind the numbers of a time, with the AM or PM of another."""
    if not match["meridiem"]:
        return match.string[start : match.end("clock")]
    place = match.start("meridiem")
    letter = "p" if at % DAY >= HALF_DAY else "a"
    letter = letter.upper() if match["meridiem"].isupper() else letter
    return match.string[start:place] + letter + match.string[place + 1 : match.end("clock")]


def _after_hour(match: re.Match[str], minute: int, second: int) -> str:
    """Minutes and seconds, where they stand in the text or are needed."""
    if match["minute"]:
        sign = match.string[match.end("hour") : match.start("minute")]
    elif minute or second:
        sign = match["unit"] if _is_h(match) else ":"
    else:
        return ""
    text = f"{sign}{minute:02}"
    if match["second"]:
        between = match.string[match.end("minute") : match.start("second")]
        return f"{text}{between}{second:02}"
    return f"{text}:{second:02}" if second else text


def _numbers_end(match: re.Match[str], minute: int, second: int) -> int:
    """Where what follows the numbers goes on: behind the `h` where that stands between them."""
    group = "second" if match["second"] else "minute" if match["minute"] else "hour"
    if group == "hour" and (minute or second) and _is_h(match):
        return match.end("unit")
    return match.end(group)


def _is_h(match: re.Match[str]) -> bool:
    return (match["unit"] or "").lower() == "h"


def _meridiem_at(match: re.Match[str], at: int) -> str:
    """The AM or PM of a time as it would be for another, with the space before it."""
    last = next((g for g in _NUMBERS if match[g]), "clock")
    return _tail(match, match.end(last), at)


def _aligned(text: str) -> str | None:
    """A text as `tidy` leaves it but as long as it was, so that places in it stay the same."""
    characters = [_aligned_character(character) for character in text]
    return "".join(characters) if all(len(one) == 1 for one in characters) else None


def _aligned_character(character: str) -> str:
    if character in _DASHES:
        return "-"
    if character.isspace():
        return " "
    return character if character.isascii() else tidy(unicodedata.normalize("NFKC", character))


def other_zone(zone: Zone, letters: str, offset: dt.timedelta) -> str | None:
    """How an offset or an abbreviation is written that is to be another; None for a place."""
    if zone.offset is None and not zone.candidates:
        return None
    if zone.text[-1:].isdigit():
        return _offset_like(zone.text, offset)
    return letters if letters.isalpha() else None


def _offset_like(text: str, offset: dt.timedelta) -> str:
    minutes = round(offset.total_seconds() / 60)
    sign = "-" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), 60)
    prefix = text[: next((i for i, c in enumerate(text) if c in "+-"), 0)]
    digits = text[len(prefix) + 1 :]
    whole = digits.partition(":")[0] if ":" in digits or len(digits) < 3 else digits[:-2]
    wide = len(whole) > 1 and (whole[0] == "0" or not prefix)
    colon = ":" if ":" in digits or len(digits) < 3 else ""
    shown = f"{hours:02}" if wide else str(hours)
    return f"{prefix}{sign}{shown}" + (f"{colon}{rest:02}" if rest or len(digits) > 2 else "")


_BY_WORD = times_in("12:00")[0]
