"""Zones as calendars name them, as IANA names: Windows' own, prefixed ones, ones with a dash."""

import re
from datetime import timedelta
from zoneinfo import ZoneInfo

from confsched.formats.windows_zones import WINDOWS_ZONES
from confsched.patterns import pattern
from confsched.reading import Value
from confsched.text.cities import load_zone, offsets_of, zone_named

# what Outlook shows for a zone: `(UTC-05:00) Eastern Time (US & Canada)`
_SHOWN = pattern(r"\((?:UTC|GMT)([+-]\d\d?:\d\d)?\)\s*(.*)")
# with words around it: `Sample Town, UTC-4`, `UTC+1 (Central European Time)`
_OFFSET = pattern(r"(?:^|(?<=[\s(,]))(?:UTC|GMT) ?([+-]) ?(\d{1,2})(?::?(\d\d))?")
_IN_FULL = pattern(r"[^()]+\(([^()]+)\)")
_PLACE = pattern(r"[A-Z][A-Za-z]+(?:/[A-Za-z_+-]+){1,2}")
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


def zone_name(text: str) -> str:
    """The IANA name of a zone, or its offset from UTC; empty for one that nobody knows."""
    name = text.strip().strip('"')
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
    return zone_name(value) or (offset[0] if offset else value)


def _has_offset(place: str, said: re.Match[str]) -> bool:
    """Whether clocks there show the offset in winter or in summer."""
    size = timedelta(hours=int(said[2]), minutes=int(said[3] or 0))
    zone = ZoneInfo(place)
    told = -size if said[1] == "-" else size
    return told in offsets_of(zone)
