"""Definitions of zones (VTIMEZONE, RFC 5545 §3.6.5), and the ways in which programs read them."""

from bisect import bisect_right
from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from confsched.feedcheck import values
from confsched.feedcheck.components import Component, Property
from confsched.formats.zones import zone_name
from confsched.patterns import pattern

_ZERO = timedelta()
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FURTHEST = 2100
_KNOWN_PARTS = frozenset(
    ("FREQ", "BYMONTH", "BYDAY", "BYMONTHDAY", "UNTIL", "COUNT", "INTERVAL", "WKST")
)
_BY_DAY = pattern(r"([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)")
_ABBREVIATION = pattern(r"[A-Z]{3,5}|[A-Z]{3}\d[A-Z]{3}")
# written like abbreviations, and nobody takes them for a half of the year
_WHOLE_YEAR = frozenset(("UTC", "GMT", "UCT", "PRC", "ROC", "ROK"))


class Way(StrEnum):
    """How a program finds the offset of a time in a zone that the feed defines."""

    RULES = "rules"  # the first onset of each part and its yearly rule, no dates beside it
    DATES = "dates"  # all that the definition says
    FIRST_DATES = "first dates"  # ical.js: of each list of dates the first; UTC before all onsets
    NAMES = "names"  # the definition is not read: the name is looked up in the tz database


class BadZone(Exception):  # noqa: N818 -- says what is bad
    """A definition that cannot be followed; carries why, and the property or part to blame."""

    def __init__(
        self, message: str, blamed: Property | None = None, part: Component | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.blamed = blamed
        self.part = part


class Onset(NamedTuple):
    """A change: the time on the clock before it, and both offsets."""

    wall: datetime
    before: timedelta
    after: timedelta

    @property
    def instant(self) -> datetime:
        """When it is."""
        return (self.wall - self.before).replace(tzinfo=UTC)


class Observance(NamedTuple):
    """A part of a definition, STANDARD or DAYLIGHT, with all of its onsets by where they stand."""

    component: Component
    begins: Onset
    repeats: tuple[Onset, ...]  # by the rule, with the beginning
    dates: tuple[tuple[Onset, ...], ...]  # of each RDATE

    def onsets(self, way: Way) -> Iterator[Onset]:
        """The onsets that a program sees."""
        if way is Way.FIRST_DATES:
            yield from (onsets[0] for onsets in self.dates if onsets)
            yield from self.repeats
            if not self.dates and not self.repeats:
                yield self.begins
            return
        yield self.begins
        yield from self.repeats
        if way is Way.DATES:
            yield from (onset for onsets in self.dates for onset in onsets)


class Reading:
    """A definition as programs of one way read it."""

    def __init__(self, observances: Iterable[Observance], way: Way) -> None:
        found = sorted({onset for one in observances for onset in one.onsets(way)})
        self.onsets = found
        self._walls = [onset.wall for onset in found]
        before = found[0].before if found else _ZERO
        self._before = _ZERO if way is Way.FIRST_DATES else before

    def offset(self, wall: datetime) -> timedelta:
        """The offset at a time of the clock."""
        past = bisect_right(self._walls, wall)
        return self.onsets[past - 1].after if past else self._before


class Definition:
    """A VTIMEZONE: its name in the feed, the zone that is meant if anybody knows it, its parts."""

    __slots__ = ("component", "meant", "observances", "tzid")

    def __init__(self, component: Component, last_year: int) -> None:
        """Raises BadZone for one that cannot be followed until the end of a year."""
        named = component.first("TZID")
        if named is None or not named.value.strip():
            raise BadZone("this definition of a zone has no TZID")
        self.component = component
        self.tzid = named.text
        self.meant = meant(self.tzid) or meant(component.text("X-LIC-LOCATION"))
        parts = component.inside("STANDARD", "DAYLIGHT")
        year = min(last_year, _FURTHEST)
        self.observances = tuple(_observance(part, year) for part in parts)
        if not self.observances:
            raise BadZone(f"zone {self.tzid!r} has no STANDARD and no DAYLIGHT", named)

    @property
    def is_abbreviation(self) -> bool:
        """Whether it is named like a half of the year, so that the name does not say the zone."""
        return is_abbreviation(self.tzid)


def is_abbreviation(tzid: str) -> bool:
    """Whether a name is that of a half of the year, like EST, or of a rule without a place."""
    return tzid not in _WHOLE_YEAR and _ABBREVIATION.fullmatch(tzid) is not None


@lru_cache(maxsize=1024)
def meant(tzid: str) -> ZoneInfo | None:
    """The zone that a name means, in any of the spellings of calendars; None for an unknown one."""
    name = zone_name(tzid) if tzid else ""
    if not name or name.startswith("UTC"):
        return ZoneInfo("UTC") if name == "UTC" else None
    return ZoneInfo(name)


def _observance(part: Component, last_year: int) -> Observance:
    begins, before, after = (
        _needed(part, name) for name in ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO")
    )
    written = values.moment(begins.value.strip())
    if written is None or written.is_utc or written.is_date:
        raise BadZone(f"{begins.value!r} is no time on the clock of a zone", begins)
    offsets = (_offset(before), _offset(after))
    rules = part.all("RRULE")
    walls = {
        wall for rule in rules for wall in _repeated(rule, written.wall, offsets[0], last_year)
    }
    dates = (
        tuple(Onset(wall, *offsets) for wall in _dates(one, written.wall, offsets[0]))
        for one in part.all("RDATE")
    )
    repeats = (Onset(wall, *offsets) for wall in sorted(walls))
    return Observance(part, Onset(written.wall, *offsets), tuple(repeats), tuple(dates))


def _needed(part: Component, name: str) -> Property:
    found = part.first(name)
    if found is None:
        raise BadZone(f"this {part.name} has no {name}", part=part)
    return found


def _offset(one: Property) -> timedelta:
    found = values.offset(one.value.strip())
    if found is None:
        raise BadZone(f"{one.value!r} is no offset: it is written like -0500", one)
    return found


def _dates(one: Property, begins: datetime, before: timedelta) -> Iterator[datetime]:
    """The times of a list; a date has the clock of the beginning, and all else is no onset."""
    for text in one.value.split(","):
        written = values.moment(text.strip().split("/")[0])
        if written is None:
            continue
        wall = written.wall
        if written.is_date:
            wall = datetime.combine(wall, begins.time())
        yield _on_clock(wall, before) if written.is_utc else wall


def _on_clock(instant: datetime, offset: timedelta) -> datetime:
    """A time in UTC on a clock; on the first and last day of the calendar it stays."""
    try:
        return instant + offset
    except OverflowError:
        return instant


def _repeated(
    rule: Property, begins: datetime, before: timedelta, last_year: int
) -> Iterator[datetime]:
    """The beginning and every time that a yearly rule brings, until the end of a year."""
    parts = _rule_parts(rule)
    until = values.moment(parts.get("UNTIL", ""))
    ends = until and (_on_clock(until.wall, before) if until.is_utc else until.wall)
    count = int(parts.get("COUNT", "9999"))
    _day(parts, begins.year, begins.date(), rule)  # which complains of one that is none
    yield begins
    for year in range(begins.year, last_year + 1, int(parts.get("INTERVAL", "1"))):
        day = _day(parts, year, begins.date(), rule)
        wall = datetime.combine(day, begins.time()) if day else begins
        if wall <= begins:
            continue
        count -= 1
        if count < 1 or (ends and wall > ends):
            return
        yield wall


def _rule_parts(rule: Property) -> dict[str, str]:
    pairs = (part.partition("=") for part in rule.value.strip().upper().split(";") if part)
    parts = {name: value for name, _, value in pairs}
    numbers = [parts.get(name, "1") for name in ("COUNT", "INTERVAL", "BYMONTH")]
    is_plain = parts.get("FREQ") == "YEARLY" and _KNOWN_PARTS.issuperset(parts)
    if not is_plain or not all(len(one) < 5 and one.isdecimal() and int(one) for one in numbers):
        raise BadZone(f"{rule.value!r} is no yearly rule that programs agree on", rule)
    return parts


def _day(parts: dict[str, str], year: int, begins: date, rule: Property) -> date | None:
    """The day of a year that a rule means; None where there is none."""
    month = int(parts.get("BYMONTH", begins.month))
    match = _BY_DAY.fullmatch(parts.get("BYDAY", "MO"))
    if month > 12 or match is None:
        raise BadZone(f"{rule.value!r} is no yearly rule that programs agree on", rule)
    weekday = _WEEKDAYS.index(match[2]) if "BYDAY" in parts else None
    told = parts.get("BYMONTHDAY", str(begins.day) if weekday is None else "")
    return _chosen(year, month, told, weekday, int(match[1] or 1))


@lru_cache(maxsize=65536)
def _chosen(year: int, month: int, told: str, weekday: int | None, week: int) -> date | None:
    """The `week`-th of the days of a month that are on a weekday and in a list, as far as told."""
    length = monthrange(year, month)[1]
    days = [date(year, month, day) for day in range(1, length + 1)]
    if told:
        numbers = {int(one) for one in told.split(",") if one.removeprefix("-").isdecimal()}
        days = [day for day in days if not numbers.isdisjoint((day.day, day.day - length - 1))]
    if weekday is not None:
        days = [day for day in days if day.weekday() == weekday]
    if not 0 < abs(week) <= len(days):
        return None
    return days[week if week < 0 else week - 1]
