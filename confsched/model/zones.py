"""Time zones as people write them: ET, Europe/London, UTC+3, CEST."""

import re
from datetime import timedelta
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from confsched.model.texts import BadText, quote, tidy
from confsched.patterns import pattern
from confsched.text.cities import load_zone, offsets_of, zone_named, zone_names

_EXAMPLE = "Europe/London"
_FURTHEST = timedelta(hours=14)


class ZoneKind(StrEnum):
    """How a zone was named, and so how exact it is."""

    PLACE = "place"
    OFFSET = "offset"
    ABBREVIATION = "abbreviation"
    AMBIGUOUS = "ambiguous"


class Zone(NamedTuple):
    """A time zone as somebody wrote it.

    `place` is the region whose clock it follows; for an abbreviation, the region it is known for.
    `offset` is east of UTC, and set for exact offsets and for abbreviations. An ambiguous
    abbreviation has neither, but `candidates`: what it can mean, with the region's IANA name.
    """

    text: str
    place: ZoneInfo | None
    offset: timedelta | None
    kind: ZoneKind
    candidates: tuple[tuple[str, str], ...] = ()


class _Named(NamedTuple):
    abbreviation: str
    name: str
    offset: str
    place: str


_NAMED = (
    _Named("EST", "Eastern Standard Time", "-05:00", "America/New_York"),
    _Named("EDT", "Eastern Daylight Time", "-04:00", "America/New_York"),
    _Named("CST", "Central Standard Time", "-06:00", "America/Chicago"),
    _Named("CST", "China Standard Time", "+08:00", "Asia/Shanghai"),
    _Named("CST", "Cuba Standard Time", "-05:00", "America/Havana"),
    _Named("CDT", "Central Daylight Time", "-05:00", "America/Chicago"),
    _Named("MST", "Mountain Standard Time", "-07:00", "America/Denver"),
    _Named("MDT", "Mountain Daylight Time", "-06:00", "America/Denver"),
    _Named("PST", "Pacific Standard Time", "-08:00", "America/Los_Angeles"),
    _Named("PDT", "Pacific Daylight Time", "-07:00", "America/Los_Angeles"),
    _Named("AKST", "Alaska Standard Time", "-09:00", "America/Anchorage"),
    _Named("AKDT", "Alaska Daylight Time", "-08:00", "America/Anchorage"),
    _Named("HST", "Hawaii Standard Time", "-10:00", "Pacific/Honolulu"),
    _Named("AST", "Atlantic Standard Time", "-04:00", "America/Halifax"),
    _Named("AST", "Arabia Standard Time", "+03:00", "Asia/Riyadh"),
    _Named("ADT", "Atlantic Daylight Time", "-03:00", "America/Halifax"),
    _Named("NST", "Newfoundland Standard Time", "-03:30", "America/St_Johns"),
    _Named("NDT", "Newfoundland Daylight Time", "-02:30", "America/St_Johns"),
    _Named("BRT", "Brasília Time", "-03:00", "America/Sao_Paulo"),
    _Named("ART", "Argentina Time", "-03:00", "America/Argentina/Buenos_Aires"),
    _Named("WET", "Western European Time", "+00:00", "Europe/Lisbon"),
    _Named("WEST", "Western European Summer Time", "+01:00", "Europe/Lisbon"),
    _Named("BST", "British Summer Time", "+01:00", "Europe/London"),
    _Named("BST", "Bangladesh Standard Time", "+06:00", "Asia/Dhaka"),
    _Named("BST", "Bougainville Standard Time", "+11:00", "Pacific/Bougainville"),
    _Named("CET", "Central European Time", "+01:00", "Europe/Berlin"),
    _Named("CEST", "Central European Summer Time", "+02:00", "Europe/Berlin"),
    _Named("MET", "Middle European Time", "+01:00", "Europe/Berlin"),
    _Named("MEST", "Middle European Summer Time", "+02:00", "Europe/Berlin"),
    _Named("MEZ", "Mitteleuropäische Zeit", "+01:00", "Europe/Berlin"),
    _Named("MESZ", "Mitteleuropäische Sommerzeit", "+02:00", "Europe/Berlin"),
    _Named("EET", "Eastern European Time", "+02:00", "Europe/Athens"),
    _Named("EEST", "Eastern European Summer Time", "+03:00", "Europe/Athens"),
    _Named("MSK", "Moscow Time", "+03:00", "Europe/Moscow"),
    _Named("TRT", "Türkiye Time", "+03:00", "Europe/Istanbul"),
    _Named("WAT", "West Africa Time", "+01:00", "Africa/Lagos"),
    _Named("CAT", "Central Africa Time", "+02:00", "Africa/Maputo"),
    _Named("SAST", "South Africa Standard Time", "+02:00", "Africa/Johannesburg"),
    _Named("EAT", "East Africa Time", "+03:00", "Africa/Nairobi"),
    _Named("IST", "India Standard Time", "+05:30", "Asia/Kolkata"),
    _Named("IST", "Irish Standard Time", "+01:00", "Europe/Dublin"),
    _Named("IST", "Israel Standard Time", "+02:00", "Asia/Jerusalem"),
    _Named("IDT", "Israel Daylight Time", "+03:00", "Asia/Jerusalem"),
    _Named("IRST", "Iran Standard Time", "+03:30", "Asia/Tehran"),
    _Named("GST", "Gulf Standard Time", "+04:00", "Asia/Dubai"),
    _Named("PKT", "Pakistan Time", "+05:00", "Asia/Karachi"),
    _Named("NPT", "Nepal Time", "+05:45", "Asia/Kathmandu"),
    _Named("ICT", "Indochina Time", "+07:00", "Asia/Bangkok"),
    _Named("WIB", "Western Indonesia Time", "+07:00", "Asia/Jakarta"),
    _Named("WITA", "Central Indonesia Time", "+08:00", "Asia/Makassar"),
    _Named("WIT", "Eastern Indonesia Time", "+09:00", "Asia/Jayapura"),
    _Named("SGT", "Singapore Time", "+08:00", "Asia/Singapore"),
    _Named("HKT", "Hong Kong Time", "+08:00", "Asia/Hong_Kong"),
    _Named("JST", "Japan Standard Time", "+09:00", "Asia/Tokyo"),
    _Named("KST", "Korea Standard Time", "+09:00", "Asia/Seoul"),
    _Named("AWST", "Australian Western Standard Time", "+08:00", "Australia/Perth"),
    _Named("ACST", "Australian Central Standard Time", "+09:30", "Australia/Adelaide"),
    _Named("ACDT", "Australian Central Daylight Time", "+10:30", "Australia/Adelaide"),
    _Named("AEST", "Australian Eastern Standard Time", "+10:00", "Australia/Sydney"),
    _Named("AEDT", "Australian Eastern Daylight Time", "+11:00", "Australia/Sydney"),
    _Named("NZST", "New Zealand Standard Time", "+12:00", "Pacific/Auckland"),
    _Named("NZDT", "New Zealand Daylight Time", "+13:00", "Pacific/Auckland"),
)

# Keys stand without a closing "time": "Eastern Time" and "Eastern" are one.
_PLACES = {
    "et": "America/New_York",
    "eastern": "America/New_York",
    "ct": "America/Chicago",
    "central": "America/Chicago",
    "mt": "America/Denver",
    "mountain": "America/Denver",
    "pt": "America/Los_Angeles",
    "pacific": "America/Los_Angeles",
    "at": "America/Halifax",
    "atlantic": "America/Halifax",
    "nt": "America/St_Johns",
    "newfoundland": "America/St_Johns",
    "alaska": "America/Anchorage",
    "hawaii": "Pacific/Honolulu",
    "hawaii-aleutian": "Pacific/Honolulu",
    "uk": "Europe/London",
}
_UTC = frozenset({"utc", "gmt", "z", "coordinated universal", "greenwich mean"})

_BETWEEN = pattern(r"\s+[-–—]\s+|\s*[(),;]\s*")
_IN_AMERICA = pattern(r" ?\((?:us|usa) (?:&|and) canada\)?", re.IGNORECASE)

_SIGNED = pattern(r"(?:(?:utc|gmt) ?)?[+-] ?\d.*", re.IGNORECASE | re.ASCII)
_OFFSET = pattern(
    r"(?:(?:utc|gmt) ?(?P<far>[+-]) ?|(?P<near>[+-]))(?P<hours>\d{1,2})(?::?(?P<minutes>[0-5]\d))?",
    re.IGNORECASE | re.ASCII,
)
# The usual spelling only: a file system that ignores case would find others under a wrong name.
_IANA = pattern(r"(?:US|[A-Z][a-z]\w*)(?:/[A-Z][a-z][\w-]*)*", re.ASCII)


@lru_cache(maxsize=1024)
def parse_zone(text: str) -> Zone:
    """Read a time zone: a place, an IANA name, an offset from UTC or an abbreviation.

    Case does not matter, nor do brackets around the whole. `ET`, `CT`, `MT` and `PT` are places
    and follow the date; `EST` and `EDT` are offsets. Raises BadText.
    """
    name = _IN_AMERICA.sub("", tidy(text)).strip("()[] ")
    key = name.casefold().removesuffix(" time")
    zone = (
        _read_offset(name, key)
        or _read_place(name, key)
        or _read_abbreviation(name, key)
        or _read_pair(name, key)
        or _read_region(name)
        or _read_several(name)
    )
    if zone is None:
        near = _near(key[:64])
        hint = f" (did you mean {' or '.join(near)}?)" if near else _hint_at(name[:64])
        meant = near[0] if len(near) == 1 else ""
        raise BadText(f"{quote(text)} is not a time zone{hint}", _EXAMPLE, meant)
    return zone


def _read_offset(name: str, key: str) -> Zone | None:
    if key in _UTC:
        return Zone(name, None, timedelta(), ZoneKind.OFFSET)
    if not _SIGNED.fullmatch(name):
        return None
    offset = _parse_offset(name)
    if offset is None:
        raise BadText(f"{quote(name)} is not an offset from UTC", "UTC+3")
    if abs(offset) > _FURTHEST:
        raise BadText(f"{quote(name)} is more than 14 hours from UTC", "UTC+3")
    return Zone(name, None, offset, ZoneKind.OFFSET)


def _parse_offset(text: str) -> timedelta | None:
    match = _OFFSET.fullmatch(text)
    if match is None:
        return None
    size = timedelta(hours=int(match["hours"]), minutes=int(match["minutes"] or 0))
    return -size if "-" in (match["far"], match["near"]) else size


def _read_place(name: str, key: str) -> Zone | None:
    place = _PLACES.get(key)
    return Zone(name, ZoneInfo(place), None, ZoneKind.PLACE) if place else None


def _read_abbreviation(name: str, key: str) -> Zone | None:
    match _meanings().get(key, ()):
        case ():
            return None
        case (one,):
            return Zone(name, ZoneInfo(one.place), _parse_offset(one.offset), ZoneKind.ABBREVIATION)
        case several:
            candidates = tuple((f"{one.name} ({_written(one)})", one.place) for one in several)
            return Zone(name, None, None, ZoneKind.AMBIGUOUS, candidates)


@lru_cache(maxsize=1)
def _meanings() -> dict[str, tuple[_Named, ...]]:
    found: dict[str, tuple[_Named, ...]] = {}
    for one in _NAMED:
        for key in (one.abbreviation.casefold(), one.name.casefold().removesuffix(" time")):
            found[key] = (*found.get(key, ()), one)
    return found


def _written(named: _Named) -> str:
    sign, hours, minutes = named.offset[0], int(named.offset[1:3]), named.offset[4:]
    return f"UTC{sign}{hours}" if minutes == "00" else f"UTC{sign}{hours}:{minutes}"


def _read_pair(name: str, key: str) -> Zone | None:
    """Read `EST/EDT`, which leaves the choice to the date and so means the place."""
    winter, slash, summer = key.partition("/")
    if not slash:
        return None
    summers = {one.place for one in _meanings().get(summer.strip(), ())}
    for one in _meanings().get(winter.strip(), ()):
        if one.place in summers:
            return Zone(name, ZoneInfo(one.place), None, ZoneKind.PLACE)
    return None


def _read_region(name: str) -> Zone | None:
    key = name.replace(" /", "/").replace("/ ", "/").replace(" ", "_")
    place = load_zone(key) if _IANA.fullmatch(key) else None
    if place is None:
        place = load_zone(zone_named(key.casefold().removesuffix("_time")))
    return Zone(name, place, None, ZoneKind.PLACE) if place else None


def _read_several(name: str) -> Zone | None:
    """Read a place that all other zones in a text agree with.

    They do if they are as its clock is on some day of the year: `Eastern Time - New York`, `Paris,
    France (CEST)`, `Berlin, Rome, Vienna`, `PT (UTC-7)`. Without a place an offset says which is
    meant, `IST (UTC+5:30)`.
    """
    parts = [part for part in _BETWEEN.split(name) if part]
    zones = [zone for part in parts if (zone := _read_part(part))] if len(parts) > 1 else []
    place = next((zone.place for zone in zones if zone.kind is ZoneKind.PLACE), None)
    if len(zones) < 2 or (place and not all(_may_mean(zone, place) for zone in zones)):
        return None
    if place is None:
        exact = [zone for zone in zones if zone.offset is not None]
        told = any(zone.kind is ZoneKind.OFFSET for zone in exact)
        same = told and len({zone.offset for zone in exact}) == 1
        return exact[0]._replace(text=name) if same else None
    return Zone(name, place, None, ZoneKind.PLACE)


def _read_part(text: str) -> Zone | None:
    key = text.casefold().removesuffix(" time")
    if (offset := _parse_offset(text)) is not None:
        return Zone(text, None, offset, ZoneKind.OFFSET)
    return _read_place(text, key) or _read_abbreviation(text, key) or _read_region(text)


def _may_mean(zone: Zone, place: ZoneInfo) -> bool:
    """Whether somebody who is in a place may mean its clock by a zone."""
    if zone.kind is ZoneKind.PLACE and zone.place:
        return offsets_of(zone.place) == offsets_of(place)
    return zone.offset in offsets_of(place) or any(name == place.key for _, name in zone.candidates)


@lru_cache(maxsize=1024)
def _hint_at(place: str) -> str:
    """The zone that a place most likely has: `Washington DC`."""
    from confsched.text.places import zone_at  # noqa: PLC0415 -- for mistakes only

    zone = zone_at(place)
    return f" (did you mean {zone}?)" if zone in zone_names().values() else ""


def _near(key: str) -> tuple[str, ...]:
    """What an unknown zone may have meant; remembered, as a slip is often repeated."""
    from difflib import SequenceMatcher, get_close_matches  # noqa: PLC0415 -- slow, for slips only

    key = key.replace(" ", "_")
    known = zone_names() | {one.abbreviation.casefold(): one.abbreviation for one in _NAMED}
    known |= {one: one.upper() for one in _PLACES if one == key[:2]}
    turned = "/".join(reversed(key.split("/")))  # `Riga/Europe`
    if "/" in key and turned in known:
        return (known[turned],)
    # of regions only letters that have changed places tell: `Eastren`, and no `Atlantis`
    known |= {name: name.capitalize() for name in _PLACES if sorted(name) == sorted(key)}
    # `Eastern Tme`, beside which the region is told
    region, _, behind = key.partition("_")
    known |= (
        {f"{region}_time": f"{region.capitalize()} Time"} if behind and region in _PLACES else {}
    )
    near = get_close_matches(key, known, n=3, cutoff=0.75)
    likeness = {known[one]: round(SequenceMatcher(None, one, key).ratio(), 2) for one in near}
    return tuple(name for name, like in likeness.items() if like == max(likeness.values()))
