"""IANA names of zones by themselves and by their cities, `Berlin`, and what their clocks show."""

from datetime import datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

# Not in the index of names: the machine's own zone, and the placeholder of a fresh system.
_NO_PLACES = frozenset({"localtime", "Factory"})
_CONTINENTS = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
# Old names of Australian states, which nobody takes for a city.
_NO_CITIES = frozenset({"act", "lhi", "north", "nsw", "south", "west"})

_SEASONS = (datetime(2024, 1, 1), datetime(2024, 7, 1))  # noqa: DTZ001 -- given a zone below


def offsets_of(place: ZoneInfo) -> tuple[timedelta | None, ...]:
    """The offsets of a place from UTC in winter and in summer."""
    return tuple(place.utcoffset(season) for season in _SEASONS)


def names_of(place: ZoneInfo) -> tuple[str | None, ...]:
    """What the clocks of a place are called in winter and in summer: `EST`, `EDT`."""
    return tuple(season.replace(tzinfo=place).tzname() for season in _SEASONS)


def zone_named(name: str) -> str:
    """The zone of an IANA name or a city, whatever its capitals; empty for one not known."""
    return zone_names().get(name.strip().replace(" ", "_").casefold(), "")


def load_zone(key: str) -> ZoneInfo | None:
    """The zone of an IANA name."""
    if key in _NO_PLACES:
        return None
    try:
        return ZoneInfo(key)
    except (KeyError, OSError, ValueError):  # unknown; a folder; no zone file
        return None


@lru_cache(maxsize=1)
def zone_names() -> dict[str, str]:
    """All IANA names by themselves and by their cities, in lower case; takes 10 ms and more."""
    # Of two names with one city the later one stays: Europe/Istanbul, not Asia/Istanbul.
    names = sorted(available_timezones() - _NO_PLACES)
    found = {name.rpartition("/")[2].casefold(): name for name in names if _is_city(name)}
    return found | {name.casefold(): name for name in names}


def _is_city(name: str) -> bool:
    continent, _, city = name.partition("/")
    return continent in _CONTINENTS and city.casefold() not in _NO_CITIES
