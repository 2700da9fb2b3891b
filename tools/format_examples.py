"""Ways to write times, dates and zones, each with what the parsers make of it."""

from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import Any

from confsched.model.clocks import ClockRange, ClockTime, format_clock, parse_hours, parse_time
from confsched.model.dates import DateText, parse_date, parse_date_span
from confsched.model.durations import parse_duration
from confsched.model.moments import Moment, MomentRange, parse_moment, parse_moment_range
from confsched.model.texts import BadText
from confsched.model.zones import Zone, ZoneKind, parse_zone
from confsched.schedule.instants import format_duration, long_date, offset_name
from confsched.text.dates import WEEKDAYS
from tools.markdown import code, joined, table

_TIMES = (
    "10:30 AM - 11:45 AM ET",
    "11:30-1:00 PM",
    "10:30–11:45",
    "16h15 - 17h15",
    "13.30 bis 15 Uhr",
    "1030-1145",
    "noon to 1 PM",
    "22:00-00:30",
    "10:30 AM",
    "10",
    "25:00-26:00",
)
_HOURS = ("10:00 AM - 6:00 PM", "09:00-12:00, 13:00-18:00", "18:00-02:00", "closed")
_DURATIONS = (
    "75",
    "75m",
    "1h15",
    "1 h 15 min",
    "1:15",
    "1.5 hours",
    "1½ h",
    "20 + 10 min",
    "PT1H15M",
    "0m",
)
_DATES = (
    "2021-05-19",
    "19 May 2021",
    "Wednesday 19 May 2021",
    "May 19th, 2021",
    "19.5.2021",
    "05/06/2021",
    "19 May",
)
_SPANS = ("2021-05-19 to 2021-05-20", "19-20 May 2021", "May 19-20, 2021")
_ZONES = (
    "ET",
    "Eastern Time",
    "Europe/Berlin",
    "London",
    "UTC+3",
    "+05:30",
    "EST",
    "CEST",
    "CST",
    "IST",
    "Berln",
)
_MOMENTS = (
    "2021-05-19 14:00",
    "day 1 14:00",
    "Thursday 14:00",
    "2021-05-19T14:00-04:00",
    "19 May 2021, 2 PM ET",
    "2021-05-19",
    "14:00",
)
_RANGES = (
    "2021-05-19 10:00-14:00",
    "day 1 10:00-14:00 Europe/London",
    "day 1 from 14:00",
    "day 1 until 12:00",
    "Thu until 12:00",
    "day 2",
)


def examples() -> dict[str, str]:
    """Make a table for each way of writing, by its name in the template."""
    return {
        "times": _read(parse_time, _time, _TIMES),
        "hours": _read(parse_hours, _hours, _HOURS),
        "durations": _read(parse_duration, format_duration, _DURATIONS),
        "dates": _read(parse_date, _date, _DATES),
        "spans": _read(parse_date_span, _span, _SPANS),
        "zones": _read(parse_zone, _zone, _ZONES),
        "moments": _read(parse_moment, _moment, _MOMENTS),
        "ranges": _read(parse_moment_range, _moment_range, _RANGES),
    }


def _read(parse: Callable[[str], Any], describe: Callable[[Any], str], texts: Iterable[str]) -> str:
    rows = [(code(text), _outcome(parse, describe, text)) for text in texts]
    return table(("written", "read as"), rows)


def _outcome(parse: Callable[[str], Any], describe: Callable[[Any], str], text: str) -> str:
    try:
        return describe(parse(text))
    except BadText as error:
        return f"*refused:* {error.message}"


def _time(read: ClockRange | ClockTime) -> str:
    if isinstance(read, ClockRange):
        return f"{_from_to(read)}{_in(read.zone)}"
    return f"{format_clock(read.at)}{_in(read.zone)}, a start: an `end` or a `duration` must follow"


def _from_to(read: ClockRange) -> str:
    past_midnight = " of the next day" if read.end < read.start else ""
    return f"{format_clock(read.start)} to {format_clock(read.end)}{past_midnight}"


def _hours(read: Iterable[ClockRange]) -> str:
    return joined([_from_to(hours) for hours in read]) or "never"


def _date(read: DateText) -> str:
    weekday = "" if read.weekday is None else "; the weekday is checked"
    return long_date(read.date) + weekday


def _span(read: Iterable[DateText]) -> str:
    return joined([long_date(day.date) for day in read])


def _zone(read: Zone) -> str:
    match read.kind:
        case ZoneKind.PLACE:
            return f"the clock of {read.place}, summer time and all"
        case ZoneKind.AMBIGUOUS:
            meanings = [f"{name} in {place}" for name, place in read.candidates]
            return f"asked about, unless the conference's zone settles it: {', '.join(meanings)}"
        case ZoneKind.ABBREVIATION:
            return f"{_offset(read)}; it must be in force on the date, as in {read.place}"
        case ZoneKind.OFFSET:
            return f"{_offset(read)}, all year"


def _offset(read: Zone) -> str:
    return offset_name(read.offset or timedelta())


def _in(zone: Zone | None) -> str:
    return f", {zone.text}" if zone else ""


def _moment(read: Moment) -> str:
    at = "the whole day" if read.at is None else format_clock(read.at)
    return f"{_day(read)}, {at}{_in(read.zone)}"


def _moment_range(read: MomentRange) -> str:
    day = _day(read)
    if read.start is None and read.end is None:
        return f"{day}, the whole day{_in(read.zone)}"
    start = "its beginning" if read.start is None else format_clock(read.start)
    end = "its end" if read.end is None else format_clock(read.end)
    return f"{day}, {start} to {end}{_in(read.zone)}"


def _day(read: Moment | MomentRange) -> str:
    if read.date:
        return long_date(read.date)
    if read.day is None and read.weekday is not None:
        return f"the only {WEEKDAYS[read.weekday]} of the conference"
    return f"day {read.day} of the conference"
