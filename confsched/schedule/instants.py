"""Wall clocks to instants and back: what a local time means on a date, in a zone.

`aware + timedelta` is wall-clock arithmetic in Python, so lengths are only ever added in UTC.
"""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import Final

from confsched.text.dates import MONTHS, WEEKDAYS

INSTANT: Final = timedelta(microseconds=1)


@lru_cache(maxsize=65_536)
def readings(on: date, seconds: int, zone: tzinfo) -> tuple[datetime, ...]:
    """The instants that a wall clock shows a time of a date, earlier first.

    Seconds count from midnight and may run into the next day. One instant as a rule; none in the
    gap when clocks go forward; two when they go back (PEP 495).
    """
    local = datetime.combine(on, time()) + timedelta(seconds=seconds)
    first = local.replace(tzinfo=zone, fold=0).astimezone(UTC)
    second = local.replace(tzinfo=zone, fold=1).astimezone(UTC)
    if first == second:
        return (first,)
    return (first, second) if first < second else ()


def instant(on: date, seconds: int, zone: tzinfo) -> datetime:
    """The instant that a local time means: of two the first, in a gap as if it came before it."""
    local = datetime.combine(on, time()) + timedelta(seconds=seconds)
    return local.replace(tzinfo=zone).astimezone(UTC)


@lru_cache(maxsize=65_536)
def seconds_of_day(moment: datetime, zone: tzinfo) -> int:
    """What the clock on a zone's wall shows, in seconds after midnight."""
    local = moment.astimezone(zone)
    return local.hour * 3600 + local.minute * 60 + local.second


def is_change(moment: datetime, zone: tzinfo) -> bool:
    """Whether a zone's clocks change at this very moment."""
    return offset(moment - INSTANT, zone) != offset(moment, zone)


def offset(moment: datetime, zone: tzinfo) -> timedelta:
    """How far a zone's clocks are from UTC at a moment."""
    return moment.astimezone(zone).utcoffset() or timedelta()


def day_start(on: date, zone: tzinfo) -> datetime:
    """The instant at which a date begins."""
    return instant(on, 0, zone)


def clock(moment: datetime, zone: tzinfo) -> str:
    """A time of day with its zone: `10:30 EDT`."""
    local = moment.astimezone(zone)
    return f"{wall(local)} {zone_name(local)}"


def span_text(start: datetime, end: datetime, zone: tzinfo) -> str:
    """A slot with its zone: `10:30–11:45 EDT`."""
    first, last = start.astimezone(zone), end.astimezone(zone)
    if first.utcoffset() != last.utcoffset():
        return f"{clock(start, zone)}–{clock(end, zone)}"
    return f"{wall(first)}–{wall(last)} {zone_name(first)}"


def wall(local: datetime) -> str:
    """Hours and minutes, and seconds where there are any."""
    return f"{local:%H:%M:%S}" if local.second else f"{local:%H:%M}"


def zone_name(local: datetime) -> str:
    """What the zone calls itself at that time; an offset where it has no name."""
    name = local.tzname() or ""
    return name if name.isalpha() else offset_name(local.utcoffset() or timedelta())


def offset_name(offset: timedelta) -> str:
    """`UTC-4`, `UTC+5:30`, `UTC`."""
    minutes = round(offset.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    if not minutes:
        return "UTC"
    return f"UTC{'-' if minutes < 0 else '+'}{hours}{f':{rest:02}' if rest else ''}"


def zone_key(zone: tzinfo) -> str:
    """The IANA name of a zone, or its offset: `America/New_York`, `UTC+3`."""
    key = getattr(zone, "key", None)
    return str(key) if key else offset_name(zone.utcoffset(None) or timedelta())


def place_name(zone: tzinfo) -> str:
    """The town of a zone, or its offset: what a sentence calls it."""
    return zone_key(zone).rsplit("/", 1)[-1].replace("_", " ")


def date_text(on: date) -> str:
    """`19 May 2021`, in English whatever the machine's locale."""
    return f"{on.day} {MONTHS[on.month - 1]} {on.year}"


def long_date(on: date) -> str:
    """`Wednesday 19 May 2021`."""
    return f"{day_name(on)} {on.year}"


def day_name(on: date) -> str:
    """`Wednesday 19 May`, where the year is known."""
    return f"{WEEKDAYS[on.weekday()]} {on.day} {MONTHS[on.month - 1]}"


def dates_text(first: date, last: date) -> str:
    """A span of dates: `19–20 May 2021`, `31 May – 2 June 2021`."""
    if first == last:
        return date_text(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{date_text(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} – {date_text(last)}"
    return f"{date_text(first)} – {date_text(last)}"


def format_duration(length: timedelta) -> str:
    """A length to the second, as it is read as well: `1 h 15 min`, `45 min`, `1 d 2 h`."""
    sign = "-" if length < timedelta() else ""
    minutes, seconds = divmod(int(abs(length).total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    parts = ((days, "d"), (hours, "h"), (minutes, "min"), (seconds, "s"))
    return sign + (" ".join(f"{count} {unit}" for count, unit in parts if count) or "0 min")


def minutes(length: timedelta) -> int:
    """A length in minutes, to the nearest."""
    return round(length / timedelta(minutes=1))


def format_hours(length: timedelta) -> str:
    """What many sessions come to together, to the minute: `28 h 20 min`, `45 min`, `1,020 h`."""
    hours, rest = divmod(length // timedelta(minutes=1), 60)
    parts = (f"{hours:,} h" if hours else "", f"{rest} min" if rest else "")
    return " ".join(filter(None, parts)) or "0 h"
