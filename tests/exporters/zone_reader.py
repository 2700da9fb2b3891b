"""Reads a VTIMEZONE of yearly rules by itself, without anything of who writes it."""

from bisect import bisect_right
from calendar import monthrange
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

_LAST_YEAR = 2060
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class Onset(NamedTuple):
    """A change in UTC, with the offsets on both sides of it."""

    when: datetime
    before: timedelta
    after: timedelta


def offset_at(lines: tuple[str, ...], moment: datetime) -> timedelta:
    """The offset that a definition has at a moment, which must not lie before its first onset."""
    onsets = onsets_in(lines)
    past = bisect_right(onsets, moment, key=lambda onset: onset.when)
    assert past
    return onsets[past - 1].after


@lru_cache(maxsize=4096)
def onsets_in(lines: tuple[str, ...]) -> tuple[Onset, ...]:
    """Every onset until 2060, in order; each begins with the offset that the one before ends in."""
    onsets = tuple(sorted(onset for part in _parts(lines) for onset in _onsets(part)))
    assert all(left.after == right.before for left, right in pairwise(onsets))
    return onsets


def _parts(lines: tuple[str, ...]) -> Iterator[dict[str, str]]:
    part: dict[str, str] = {}
    for line in lines[2:-1]:
        name, _, value = line.partition(":")
        if name == "END":
            yield part
        part = {} if name == "BEGIN" else part | {name: value}


def _onsets(part: dict[str, str]) -> Iterator[Onset]:
    start = datetime.strptime(part["DTSTART"] + "Z", "%Y%m%dT%H%M%S%z")
    before, after = _offset(part["TZOFFSETFROM"]), _offset(part["TZOFFSETTO"])
    days = [start.date()]
    if "RRULE" in part:
        days = [_day(part["RRULE"], year) for year in range(start.year, _LAST_YEAR + 1)]
        assert days[0] == start.date()
    for day in days:
        yield Onset(datetime.combine(day, start.time(), UTC) - before, before, after)


def _offset(written: str) -> timedelta:
    sign = -1 if written[0] == "-" else 1
    hours, minutes, seconds = written[1:3], written[3:5], written[5:7] or "0"
    return sign * timedelta(hours=int(hours), minutes=int(minutes), seconds=int(seconds))


def _day(rule: str, year: int) -> date:
    fields = dict(field.split("=") for field in rule.split(";"))
    assert fields.keys() == {"FREQ", "BYMONTH", "BYDAY"}
    month, week, weekday = int(fields["BYMONTH"]), int(fields["BYDAY"][:-2]), fields["BYDAY"][-2:]
    days = [date(year, month, day + 1) for day in range(monthrange(year, month)[1])]
    same = [day for day in days if day.weekday() == _WEEKDAYS.index(weekday)]
    return same[week] if week < 0 else same[week - 1]
