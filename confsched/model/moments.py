"""Moments and ranges as people write them: 2021-05-19 14:00, day 1 from 14:00."""

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from confsched.model.clocks import DAY, ClockRange, ClockTime, parse_clock, parse_time
from confsched.model.dates import holds_date, split_date, split_weekday, year_complaint
from confsched.model.texts import BadText, quote, tidy
from confsched.model.zones import Zone, parse_zone
from confsched.patterns import pattern

_EXAMPLE = "2021-05-19 14:00"
_RANGE_EXAMPLE = "2021-05-19 10:00-14:00"


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time: a `date` or a conference `day` (from 1), never both, and a time of day.

    With neither it is on the only day of the conference that is on the `weekday`. `at` is in
    seconds after midnight; None is the whole day.
    """

    date: dt.date | None
    day: int | None
    at: int | None
    zone: Zone | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class MomentRange:
    """A part of one `date` or conference `day` (from 1), never both, or of the one on a `weekday`.

    `start` and `end` are in seconds after midnight; None is the day's beginning or its end. An
    end that is not after the start is past midnight.
    """

    date: dt.date | None
    day: int | None
    start: int | None
    end: int | None
    zone: Zone | None = None
    weekday: int | None = None


class _Opening(NamedTuple):
    """The day that a text starts with, and what follows it."""

    date: dt.date | None
    day: int | None
    weekday: int | None
    rest: str


_DAY_NUMBER = pattern(r"day ?(?P<number>\d{1,3})(?!\d)", re.ASCII | re.IGNORECASE)
_COMMA = pattern(r"T(?=\d)|(?: ?, ?| )(?:at )?|(?=\()", re.IGNORECASE)
_CLOCK = pattern(r"\d|noon|mid", re.IGNORECASE)
_CLOCK_OR_RANGE = pattern(r"(?:(?:between|von|zwischen) )?(?:\d|noon|mid)", re.IGNORECASE)
_FROM = pattern(r"(?:from|after) (?=\d|noon|mid)", re.IGNORECASE)
_UNTIL = pattern(r"(?:until|till|before) (?=\d|noon|mid)", re.IGNORECASE)
# A minus after a time is a range everywhere else: so only behind a T, or with seconds.
_ISO_TIME = pattern(
    r"""
    (?: T \ ? | \ (?= \d\d:\d\d:\d\d ) )
    (?P<hour> \d\d ) (?P<mark> :? ) (?P<minute> \d\d )
    (?: (?P=mark) (?P<second> \d\d ) (?: [.,] \d+ )? )?
    \ ? (?P<offset> Z | [+-] \d\d (?: :? \d\d )? )?
    """,
    re.ASCII | re.IGNORECASE | re.VERBOSE,
)


@lru_cache(maxsize=4096)
def parse_moment(text: str) -> Moment:
    """Read a date or a conference day, with a time and a zone or without.

    `2021-05-19 14:00`, `19 May 2021 2 PM ET`, `day 1 14:00`, `2021-05-19T14:00-04:00`, `day 2`,
    `Friday 2 PM`.
    The ISO 8601 forms are those of RFC 3339, section 5.6. Raises BadText.
    """
    try:
        opening = _open(text, "moment")
        at, zone = _time_and_zone(text, opening.rest)
    except BadText as error:
        raise error.with_example(_EXAMPLE) from None
    return Moment(opening.date, opening.day, at, zone, opening.weekday)


@lru_cache(maxsize=1024)
def parse_moment_range(text: str) -> MomentRange:
    """Read a part of one day, or all of it.

    `2021-05-19 10:00-14:00`, `day 1 from 14:00`, `day 1 until 12:00`, `day 2`; a zone may follow.
    Raises BadText.
    """
    try:
        opening = _open(text, "range")
        start, end, zone = _part_of_day(text, opening.rest)
    except BadText as error:
        raise error.with_example(_RANGE_EXAMPLE) from None
    return MomentRange(opening.date, opening.day, start, end, zone, opening.weekday)


@lru_cache(maxsize=4096)
def is_moment(text: str) -> bool:
    """Whether a text names its day (a date or `day 2`), so that it is more than a time of day."""
    return _DAY_NUMBER.match(text) is not None or holds_date(text)


def head_of_moment(text: str) -> tuple[int, int] | None:
    """Where the number stands in a text that starts with `day 2`; None where it does not."""
    match = _DAY_NUMBER.match(text)
    return match.span("number") if match else None


def _open(text: str, wanted: str) -> _Opening:
    plain = tidy(text)
    if match := _DAY_NUMBER.match(plain):
        day = int(match["number"])
        if day == 0:
            raise BadText(f"{quote(text)} names day 0, but days are numbered from 1", _EXAMPLE)
        return _Opening(None, day, None, plain[match.end() :])
    if found := split_date(plain):
        date, rest = found
        return _Opening(date.date, None, date.weekday, rest)
    named = None if holds_date(plain) else split_weekday(plain)
    if named is None:
        raise BadText(f"{quote(text)} {_complaint(plain, wanted)}", _EXAMPLE)
    return _Opening(None, None, *named)


def _complaint(plain: str, wanted: str) -> str:
    about_year = year_complaint(plain) if holds_date(plain) else ""
    return about_year or f"is not a {wanted}: it has to start with a date or, say, 'day 1'"


def _time_and_zone(text: str, rest: str) -> tuple[int | None, Zone | None]:
    if not rest:
        return None, None
    if match := _ISO_TIME.fullmatch(rest):
        clock = parse_clock(":".join(filter(None, match.group("hour", "minute", "second"))))
        return clock.at, parse_zone(match["offset"]) if match["offset"] else None
    tail = _after_comma(text, rest)
    if not _CLOCK.match(tail):
        return None, _zone(text, tail)
    clock = parse_clock(tail)
    return clock.at, clock.zone


def _part_of_day(text: str, rest: str) -> tuple[int | None, int | None, Zone | None]:
    if not rest:
        return None, None, None
    tail = _after_comma(text, rest)
    if match := _UNTIL.match(tail):
        clock = parse_clock(tail[match.end() :])
        return None, clock.at or DAY, clock.zone
    start = _FROM.match(tail)
    if not start and not _CLOCK_OR_RANGE.match(tail):
        return None, None, _zone(text, tail)
    read = parse_time(tail[start.end() :] if start else tail)
    if isinstance(read, ClockRange) and not rest.upper().startswith("T"):
        return read.start, read.end, read.zone
    if isinstance(read, ClockTime) and start:
        return read.at, None, read.zone
    raise BadText(f"{quote(text)} is one moment where a range is wanted", _RANGE_EXAMPLE)


def _zone(text: str, tail: str) -> Zone:
    try:
        return parse_zone(tail)
    except BadText:
        raise BadText(
            f"{quote(text)} goes on with {quote(tail)}, which is neither a time nor a zone",
            _EXAMPLE,
        ) from None


def _after_comma(text: str, rest: str) -> str:
    comma = _COMMA.match(rest)
    if comma is None:
        raise BadText(f"{quote(text)} has no time after its date", _EXAMPLE)
    return rest[comma.end() :]
