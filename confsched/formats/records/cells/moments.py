"""Moments and lengths that are no texts: `{"dateTime": "…"}`, `{hour: 9, minute: 30}`, `[9, 30]`.

Programs that know no time without a date give it one: the first that they can count.
"""

from collections.abc import Collection
from contextlib import suppress
from datetime import date as calendar_date
from datetime import timedelta

from confsched.formats.columns.compared import compared
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value, mappings_in

# day 0 of spreadsheets, of .NET, of Unix, and that of Rails: `Sat Dec 30 1899 11:00:00 GMT+0900`
_NO_DATE = pattern(
    r"(?:1899-12-3[01]|1900-01-0[01]|0001-01-01|1970-01-01|2000-01-01|[A-Z][a-z]{2} Dec 3[01] 1899)"
    r"[T ](\d{1,2}:\d\d)(?::\d\d(?:\.\d+)?)?( ?[AaPp][Mm])?(?![\d:]).*"
)
# of C, Java, Ruby and others, with the year at the end: `Tue May 14 09:30:00 +0000 2030`
_YEAR_LAST = pattern(
    r"([A-Z][a-z]{2}) ([A-Z][a-z]{2}) +(\d{1,2}) (\d\d:\d\d:\d\d)"
    r"(?: ([A-Z]{2,5}|[-+]\d{4}))? (\d{4})"
)

# of programs (RFC 9110, 5.6.7): `Tue, 14 May 2030 09:30:00 GMT`, which is no clock of London
_OF_HTTP = pattern(r"(?<=\d:\d\d:\d\d )GMT$")
# `2030-05-14-0930`, as no name of a file has a colon
_IN_DASHES = pattern(r"(\d{4}-\d\d-\d\d)[-_]([01]\d|2[0-3])[-.h]?([0-5]\d)")
# ISO 8601, 4.4: `2030-05-14T09:30/10:15`, `2030-05-14T09:30/PT45M`
_INTERVAL = pattern(
    r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d\S{0,12}) ?(?:/|--) ?"
    r"(?:PT(?:(\d+)H)?(?:(\d+)M)?|((?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d\S{0,12}))"
)
_OF_NET = pattern(r"/Date\((\d+)(?:[-+]\d{4})?\)/")

MOMENTS = ("dateTime", "datetime", "$date", "iso", "_seconds", "seconds", "date", "local")
_WHOLE_DAY = frozenset(("date", "timeZone"))
_DAY = ("year", "month", "day")
_CLOCK = ("hour", "minute", "second")
_OTHERS = frozenset(("nano", "nanosecond", "nanos"))
_UNITS = {"h": "hour", "hr": "hour", "m": "minute", "min": "minute", "s": "second", "sec": "second"}
_UNITS |= {"day of month": "day", "month value": "month", "month of year": "month"}  # of Java
_UNITS |= {"hour of day": "hour", "minute of hour": "minute", "second of minute": "second"}
_ZONES = frozenset(("timezone", "time zone", "zone", "offset"))
_UNSET = "-2147483648"  # of a calendar in Java: no zone is said


def instant(value: Value) -> Value:
    """The moment in a mapping; what has none as it is, but for a date that is none of a time."""
    if isinstance(value, str):
        return _OF_HTTP.sub("UTC", _year_first(_time_alone(value)))
    parted = clock(value)
    told = (one.get(key) for one in mappings_in([value]) for key in MOMENTS if parted is value)
    return next((one for one in told if isinstance(one, str)), parted)


def ending(value: Value) -> Value:
    """The end in a mapping; a date alone is the day behind the last one (Google's Calendar API)."""
    if isinstance(value, Mapping) and "date" in value and value.keys() <= _WHOLE_DAY:
        with suppress(ValueError):
            last = calendar_date.fromisoformat(str(value["date"])) - timedelta(days=1)
            return last.isoformat()
    return instant(value)


def clock(value: Value) -> Value:
    """A date, a time or both in parts, as of a mapping or a list; anything else as it is."""
    if isinstance(value, Mapping) and (told := _date_and_time(value)):
        return told
    parts = _parts(value, (*_DAY, *_CLOCK))
    if not parts or not (parts.keys() >= {*_DAY} or "hour" in parts):
        return value
    day = "-".join(f"{parts[one]:02}" for one in _DAY if one in parts)
    time = f"{parts['hour']:02}:{parts.get('minute', 0):02}" if "hour" in parts else ""
    return "T".join(filter(None, (day, time)))


def _date_and_time(value: Mapping) -> str:
    """A date and the time beside it, with the zone that is told: `{date: …, time: "9:00"}`."""
    named = {compared(key): one for key, one in value.items() if isinstance(one, str)}
    if not {"date", "time"} <= named.keys() or named.keys() - {"date", "time"} - _ZONES:
        return ""
    return " ".join(filter(None, (named["date"], named["time"], *map(named.get, _ZONES))))


def _time_alone(text: str) -> str:
    """A time without the date that a program gave it, or with one before another dash."""
    if counted := _OF_NET.fullmatch(text):
        return counted[1]
    if interval := _INTERVAL.fullmatch(text) if text[16:] else None:
        day, start, hours, minutes, end = interval.groups("")
        until = divmod(_minutes(start[:2], start[3:5]) + _minutes(hours, minutes), 60)
        return f"{day} {start} - {end or f'{until[0] % 24:02}:{until[1]:02}{start[5:]}'}"
    if dashed := _IN_DASHES.fullmatch(text):
        return f"{dashed[1]}T{dashed[2]}:{dashed[3]}"
    match = _NO_DATE.fullmatch(text)
    return f"{match[1]}{match[2] or ''}" if match else text


def _minutes(hours: str, minutes: str) -> int:
    return 60 * int(hours or 0) + int(minutes or 0)


def date(value: Value) -> Value:
    """A date, which a mapping may have in parts, with the time that stands in it behind it."""
    return _year_first(value) if isinstance(value, str) else clock(value)


def _year_first(text: str) -> str:
    """A date and the time behind it, where a program wrote that before the year."""
    match = _YEAR_LAST.fullmatch(text)
    if match is None:
        return text
    weekday, month, day, time, zone, year = match.groups("")
    return f"{weekday}, {day} {month} {year} {time} {zone}".strip()


def length(value: Value) -> Value:
    """A length of time that a mapping has in parts; anything else as it is."""
    parts = _parts(value, _CLOCK)
    if not parts:
        return value
    seconds = sum(parts.get(one, 0) * 60**power for power, one in enumerate(reversed(_CLOCK)))
    return f"{round(seconds / 60)}min"


def seconds(value: Value) -> Value:
    """A length of time that is counted in seconds; anything else as it is."""
    counted = isinstance(value, str) and value.strip().isdecimal()
    return f"{round(int(value) / 60)}min" if counted and isinstance(value, str) else value


def _parts(value: Value, known: Collection[str]) -> dict[str, int]:
    """The numbers in a mapping by units of time; nothing if it has anything else.

    But what a program says besides of a whole moment follows from it, unless it is a zone. Java
    writes lists of them, `[2030, 5, 14, 9, 30]`, and of times alone, `[9, 30]`.
    """
    numbers = [str(one) for one in value] if isinstance(value, Sequence) else []
    if len(numbers) > 1 and all(map(str.isdecimal, numbers)):
        units = known if len(numbers[0]) == len("2030") else _CLOCK
        return dict(zip(units, map(int, numbers), strict=False))
    if not isinstance(value, Mapping):
        return {}
    named = [(_unit(key), one) for key, one in value.items()]
    texts = [(unit, one) for unit, one in named if unit in known and isinstance(one, str)]
    told = {unit: int(text) for unit, text in texts if text.isdecimal()}
    zoned = any(unit in _ZONES and one not in (None, _UNSET) for unit, one in named)
    is_whole = told.keys() >= {*_DAY, "hour"} and not zoned
    return told if is_whole or all(unit in told or unit in _OTHERS for unit, _ in named) else {}


def _unit(key: str) -> str:
    """A unit of time by its name, in the singular."""
    plain = compared(key)
    return _UNITS.get(plain) or plain.removesuffix("s")
