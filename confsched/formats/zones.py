"""Zones as calendars name them, as IANA names: Windows' own, prefixed ones, ones with a dash.

Offsets name no place, but where clocks change during a conference, one region may do so.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from confsched.formats.windows_zones import WINDOWS_ZONES
from confsched.patterns import pattern
from confsched.reading import Value
from confsched.text.cities import load_zone, offsets_of, zone_named

# what Outlook shows for a zone: `(UTC-05:00) Eastern Time (US & Canada)`
_SHOWN = pattern(r"\((?:UTC|GMT)([+-]\d\d?:\d\d)?\)\s*(.*)")
# with words around it: `Sample Town, UTC-4`, `UTC+1 (Central European Time)`
_OFFSET = pattern(r"(?:^|(?<=[\s(,]))(?:UTC|GMT) ?([+-]) ?(\d{1,2})(?::?(\d\d))?")
_AHEAD = pattern(r"([+-]?)(\d{1,2})(?::?(00|15|30|45))?")  # of UTC, where that is said beside it
_IN_FULL = pattern(r"[^()]+\(([^()]+)\)")
_PLACE = pattern(r"[A-Z][A-Za-z]{1,30}(?:/[A-Za-z_+-]{1,40}){1,2}")
_SHORT = pattern(r"(?<![\w/-])[A-Z]{1,4}T(?![\w/-])")  # `all times in AWST`
_NAME = pattern(r"[A-Za-z][\w+-]*(?:/[A-Za-z][\w+-]*){0,2}")
_CITIES = {
    "Eastern Time (US & Canada)": "America/New_York",
    "Central Time (US & Canada)": "America/Chicago",
    "Mountain Time (US & Canada)": "America/Denver",
    "Pacific Time (US & Canada)": "America/Los_Angeles",
    "Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna": "Europe/Berlin",
    "Brussels, Copenhagen, Madrid, Paris": "Europe/Paris",
    "Dublin, Edinburgh, Lisbon, London": "Europe/London",
    "Coordinated Universal Time": "UTC",
    # in full they are the clocks of the place, also in summer; `CET` may be meant as it stands
    "Western European Time": "Europe/Lisbon",
    "Central European Time": "Europe/Berlin",
    "Eastern European Time": "Europe/Athens",
}
# what is ahead of UTC has a minus there
_ETC = pattern(r"Etc/GMT([+-])([1-9]|1[0-4])")
_UTC = frozenset(("utc", "z", "gmt", "etc/utc", "tzone://microsoft/utc"))
_BEST_KNOWN = (
    *("America/Los_Angeles", "America/Denver", "America/Chicago", "America/New_York"),
    *("America/Halifax", "America/St_Johns", "America/Anchorage", "America/Sao_Paulo"),
    *("America/Santiago", "Europe/London", "Europe/Berlin", "Europe/Athens", "Europe/Chisinau"),
    *("Asia/Jerusalem", "Asia/Beirut", "Africa/Cairo", "Africa/Casablanca", "Asia/Tehran"),
    *("Australia/Sydney", "Australia/Adelaide", "Pacific/Auckland", "America/Havana"),
)
_HALF_A_YEAR = 183  # days
_HOUR, _QUARTER = 3600, 900  # seconds
_FARTHEST = 14  # hours ahead of UTC
_YEAR = 2024  # whose rules are those that calendars describe


def known_zone(value: Value) -> Value:
    """A zone that a file names, by its IANA name; as it is written where nobody knows it."""
    return (zone_name(value) or value) if isinstance(value, str) else value


def zone_name(text: str) -> str:
    """The IANA name of a zone, or its offset from UTC; empty for one that nobody knows."""
    name = text.strip().strip('"').replace("US and Canada", "US & Canada")  # as Zoom writes
    if name.lower() in _UTC:
        return "UTC"
    if counted := _ETC.fullmatch(name):
        return f"UTC{'-' if counted[1] == '+' else '+'}{int(counted[2]):02}:00"
    known = WINDOWS_ZONES.get(name) or _CITIES.get(name) or _known(name)
    return known or _prefixed(name) or _shown(name)


def _known(name: str) -> str:
    for one in (name, name.replace("-", "/", 1), name.replace(" ", "_"), name.replace(" / ", "/")):
        if _NAME.fullmatch(one) and load_zone(one):
            return one
    return ""


def _prefixed(name: str) -> str:
    """`/freeassociation.sourceforge.net/Tzfile/Europe/Berlin`: the longest end that is a zone."""
    parts = name.strip("/").split("/")
    ends = ("/".join(parts[-count:]) for count in (3, 2, 1) if count < len(parts))
    return next((known for end in ends if (known := _known(end))), "")


def _shown(name: str) -> str:
    match = _SHOWN.fullmatch(name)
    if match is None:
        return ""
    offset = f"UTC{match[1] or ''}"
    known = _CITIES.get(match[2], "") or WINDOWS_ZONES.get(match[2], "")
    return known or _city_in(match[2], offset) or offset


def _city_in(names: str, offset: str) -> str:
    """The first of some cities that has a zone, if it has the offset."""
    city = next((zone for name in names.split(",") if (zone := zone_named(name))), "")
    said = _OFFSET.search(offset)
    return city if city and said and _has_offset(city, said) else ""


def told_zone(value: Value) -> Value:
    """A zone as somebody writes it, by its name, or by its offset among words.

    A place goes before an offset that it has at some time of the year, and an abbreviation.
    """
    if not isinstance(value, str):
        return value
    offset, aside = _OFFSET.search(value), _IN_FULL.fullmatch(value.strip())
    named = [*_PLACE.findall(value), *([aside[1]] if offset and aside else [])]
    place = next((zone for name in named if (zone := zone_name(name) or zone_named(name))), "")
    if place and (not offset or _has_offset(place, offset)):
        return place
    short = _SHORT.findall(value) if " " in value.strip() else []
    return zone_name(value) or (offset[0] if offset else short[0] if len(short) == 1 else value)


def zone_of_offset(value: Value) -> Value:
    """The zone that is so far ahead of UTC, `+03:00`, `5.5`, also in seconds; else as written."""
    text = value.strip().upper() if isinstance(value, str) else ""
    text = text.removesuffix(".0").replace(".5", ":30")
    size = int(number) if (number := text.lstrip("+-")).isdecimal() else 0
    if size > 100 * _FARTHEST and size % _QUARTER == 0:
        text = f"{'-' * text.startswith('-')}{size // _HOUR}:{size % _HOUR // 60:02}"
    told = _AHEAD.fullmatch(text.removeprefix("UTC").removeprefix("GMT").strip())
    if told is None or int(told[2]) > _FARTHEST:
        return value
    return f"UTC{told[1] or '+'}{int(told[2]):02}:{told[3] or '00'}"


def _has_offset(place: str, said: re.Match[str]) -> bool:
    """Whether clocks there show the offset in winter or in summer."""
    size = timedelta(hours=int(said[2]), minutes=int(said[3] or 0))
    zone = ZoneInfo(place)
    told = -size if said[1] == "-" else size
    return told in offsets_of(zone)


def region_of(moments: Iterable[datetime]) -> str:
    """The zone in which every moment has the offset it is written with; empty for several."""
    written = list(moments)
    fitting = [zone for zone in map(ZoneInfo, available_timezones()) if _fits(zone, written)]
    if len({_rule(zone, written[0]) for zone in fitting}) != 1:
        return ""
    names = {zone.key for zone in fitting}
    return next((name for name in _BEST_KNOWN if name in names), min(names))


def region_changing(offsets: Sequence[timedelta], months: Sequence[int]) -> str:
    """The best known place where two offsets follow each other, changing in these months.

    `offsets` are those of winter and summer, `months` those in which each begins.
    """
    return next((name for name in _BEST_KNOWN if _changes(name) == (*offsets, *months)), "")


@lru_cache(maxsize=32)
def _changes(name: str) -> tuple[timedelta | int, ...]:
    """The offset of a place without and with summer time, and the months in which they begin."""
    zone = ZoneInfo(name)
    firsts = [datetime(_YEAR, month, 1, 12, tzinfo=zone) for month in range(1, 13)]
    first_of_next = [*firsts[1:], firsts[0].replace(year=_YEAR + 1)]
    begins = {
        after.utcoffset() or timedelta(): before.month
        for before, after in zip(firsts, first_of_next, strict=True)
        if before.utcoffset() != after.utcoffset()
    }
    return (*sorted(begins), *(begins[offset] for offset in sorted(begins)))


def _fits(zone: ZoneInfo, moments: list[datetime]) -> bool:
    return all(moment.astimezone(zone).utcoffset() == moment.utcoffset() for moment in moments)


def _rule(zone: ZoneInfo, around: datetime) -> tuple[timedelta | None, ...]:
    """The offsets of all days of the year around a moment."""
    first = around.astimezone(UTC) - timedelta(days=_HALF_A_YEAR)
    days = (first + timedelta(days=number) for number in range(2 * _HALF_A_YEAR))
    return tuple(day.astimezone(zone).utcoffset() for day in days)
