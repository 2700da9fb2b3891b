"""Time zones inside a calendar: VTIMEZONE (RFC 5545 §3.6.5), derived from zoneinfo alone."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache, reduce
from itertools import pairwise, product
from operator import and_
from zoneinfo import ZoneInfo

from confsched.exporters.icaltext import content

# A block never claims to know what a zone did before; old tables are incomplete there.
_EARLIEST_ONSET = 1970
# Room for the neighbouring years within what zoneinfo and datetime can tell.
_YEARS = range(1900, 9999)
# No zone has ever left an offset and come back to it within less than four days (Freetown did in
# September 1939), so between two moments closer than that equal offsets mean no change.
_STEP = timedelta(days=3)
_SECOND = timedelta(seconds=1)
_ZERO = timedelta()
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class ZoneBlock:
    """One VTIMEZONE, right for every moment of the years `first_year` to `last_year`.

    `lines` are content lines from BEGIN:VTIMEZONE to END:VTIMEZONE, neither folded nor ended.
    The years are those of the zone's own wall clock, both included.
    """

    tzid: str
    lines: tuple[str, ...]
    first_year: int
    last_year: int

    @property
    def content(self) -> bytes:
        """The lines as they stand in a file."""
        return content(self.lines)


@dataclass(frozen=True, slots=True)
class _Change:
    """One change of offset, at the time `wall` of a clock that still has the offset `before`."""

    wall: datetime
    before: timedelta
    after: timedelta
    name: str


@dataclass(frozen=True, slots=True)
class _Rule:
    """A change of every year, on the `week`-th `weekday` of `month`; week -1 is the last one."""

    month: int
    week: int
    weekday: str
    clock: timedelta
    before: timedelta
    after: timedelta


# What a year can be like: two rules in the order of the calendar, or one offset throughout.
_Pattern = tuple[_Rule, _Rule] | timedelta


@lru_cache(maxsize=256)
def zone_block(zone: ZoneInfo, first_year: int, last_year: int) -> ZoneBlock | None:
    """Return the zone as a VTIMEZONE that holds in all these years; None where there is none.

    None asks the caller to write the moments of these years in UTC. It is the answer for UTC
    itself, for a zone without a key, for years before 1900 or after 9998, and wherever neither one
    offset nor one pair of yearly rules fits every change that zoneinfo knows in these years. The
    rules must have held in the year before, too: some readers (ical.js) take what precedes the
    first onset for UTC, and what happened once, like a Ramadan, is not a yearly rule.
    """
    years = range(first_year, last_year + 1)
    if not (first_year in _YEARS and last_year in _YEARS) or not zone.key or _is_utc(zone, years):
        return None
    common = reduce(and_, (_patterns(zone, year) for year in years))
    if not common:
        return None
    begin, _, pattern = min((_begin(zone, each, first_year), _weeks(each), each) for each in common)
    if begin == first_year and not isinstance(pattern, timedelta):
        return None
    parts = _parts(zone, pattern, begin, last_year)
    lines = ("BEGIN:VTIMEZONE", f"TZID:{zone.key}", *parts, "END:VTIMEZONE")
    return ZoneBlock(zone.key, lines, first_year, last_year)


def in_repeated_hour(moment: datetime, zone: ZoneInfo) -> bool:
    """Say whether the zone's clock shows the time of this aware moment twice that day."""
    local = moment.astimezone(zone)
    return local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()


def _is_utc(zone: ZoneInfo, years: range) -> bool:
    """Recognise UTC by any of its names (Zulu, Etc/UCT …): no other zone is abbreviated so."""
    return zone.tzname(_new_year(years[0])) == "UTC"


def _begin(zone: ZoneInfo, pattern: _Pattern, year: int) -> int:
    """Go back from a year to the first one since which the pattern has held without a break."""
    while year > _EARLIEST_ONSET and pattern in _patterns(zone, year - 1):
        year -= 1
    return year


def _weeks(pattern: _Pattern) -> tuple[int, ...]:
    """Make the last week sort before the fourth, which it is more often meant to be."""
    return () if isinstance(pattern, timedelta) else tuple(rule.week for rule in pattern)


@lru_cache(maxsize=1024)
def _patterns(zone: ZoneInfo, year: int) -> frozenset[_Pattern]:
    """Return every way to describe what the zone does in this year; often there is none."""
    if _ends_twice(zone, year):
        return frozenset()
    match _changes(zone, year):
        case ():
            return frozenset((_offset(zone, _new_year(year)),))
        case (first, second):
            return frozenset(product(_rules(first), _rules(second)))
        case _:
            return frozenset()


def _ends_twice(zone: ZoneInfo, year: int) -> bool:
    """Say whether the clock is put back at the end of the year, so that it ends once more."""
    last = _new_year(year + 1) - _SECOND
    return zone.utcoffset(last) != zone.utcoffset(last.replace(fold=1))


def _rules(change: _Change) -> Iterator[_Rule]:
    """Yield the one or two rules that a change may follow: by its week, as the month's last."""
    wall = change.wall
    clock = wall - wall.replace(hour=0, minute=0, second=0)
    week = (wall.day - 1) // 7 + 1
    weeks = [week] if week < 5 else []
    if (wall + timedelta(days=7)).month != wall.month:
        weeks.append(-1)
    weekday = _WEEKDAYS[wall.weekday()]
    for each in weeks:
        yield _Rule(wall.month, each, weekday, clock, change.before, change.after)


@lru_cache(maxsize=1024)
def _changes(zone: ZoneInfo, year: int) -> tuple[_Change, ...]:
    """Return the changes of offset in a year of the zone's wall clock, in order."""
    end = _new_year(year + 1) - _SECOND
    days = (end - _new_year(year)) // _STEP
    samples = [*(_new_year(year) + day * _STEP for day in range(days + 1)), end]
    return tuple(
        change for low, high in pairwise(samples) for change in _changes_between(zone, low, high)
    )


def _changes_between(zone: ZoneInfo, low: datetime, high: datetime) -> Iterator[_Change]:
    while (before := _offset(zone, low)) != _offset(zone, high):
        low = _end_of_offset(zone, low, high)
        after = _offset(zone, low)
        # A clock put forward keeps its old offset to the end of the gap that it jumps over.
        wall = low - max(after - before, _ZERO)
        yield _Change(wall, before, after, zone.tzname(low) or "")


def _end_of_offset(zone: ZoneInfo, low: datetime, high: datetime) -> datetime:
    """Find by bisection the first second of the wall clock with another offset than at `low`."""
    offset = _offset(zone, low)
    seconds = range((high - low) // _SECOND + 1)
    return low + _SECOND * bisect_left(
        seconds, 1, key=lambda second: _offset(zone, low + _SECOND * second) != offset
    )


def _offset(zone: ZoneInfo, wall: datetime) -> timedelta:
    return zone.utcoffset(wall) or _ZERO


def _new_year(year: int) -> datetime:
    return datetime(year, 1, 1)  # noqa: DTZ001 -- a wall clock


def _parts(zone: ZoneInfo, pattern: _Pattern, begin: int, last_year: int) -> Iterator[str]:
    """Yield the lines of every part; abbreviations are those in use in the last year."""
    if isinstance(pattern, timedelta):
        name = zone.tzname(_new_year(last_year)) or ""
        yield from _part("STANDARD", _Change(_new_year(begin), pattern, pattern, name))
        return
    for rule, first, last in zip(
        pattern, _changes(zone, begin), _changes(zone, last_year), strict=True
    ):
        # By Irish law the exception is winter; in a calendar DAYLIGHT is the clock put forward.
        kind = "DAYLIGHT" if rule.after > rule.before else "STANDARD"
        recurrence = f"RRULE:FREQ=YEARLY;BYMONTH={rule.month};BYDAY={rule.week}{rule.weekday}"
        yield from _part(kind, replace(first, name=last.name), recurrence)


def _part(kind: str, onset: _Change, *recurrence: str) -> Iterator[str]:
    yield f"BEGIN:{kind}"
    yield f"DTSTART:{onset.wall:%Y%m%dT%H%M%S}"
    yield from recurrence
    yield f"TZOFFSETFROM:{_utc_offset(onset.before)}"
    yield f"TZOFFSETTO:{_utc_offset(onset.after)}"
    yield f"TZNAME:{onset.name}"
    yield f"END:{kind}"


def _utc_offset(offset: timedelta) -> str:
    """Write an offset as RFC 5545 §3.3.14 wants it, with seconds only where there are any."""
    sign = "-" if offset < _ZERO else "+"
    minutes, seconds = divmod(abs(offset) // _SECOND, 60)
    return f"{sign}{minutes // 60:02}{minutes % 60:02}" + (f"{seconds:02}" if seconds else "")
