"""How a zone is called today: old spellings and renamed zones by their canonical name."""

from datetime import timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo


def canonical(key: str) -> str:
    """The name that the tz database gives a zone today; a name that it knows no better stays.

    `US/Eastern`, `Asia/Calcutta` and `Europe/Kiev` are links that were left behind by a renaming.
    Many other links are places of their own whose clocks have gone like those of a larger one since
    1970 (Europe/Oslo, like Europe/Berlin): these stay, or else people in Oslo would be told of
    Berlin. What tells the two apart is the list of places (`zone.tab`, `zone1970.tab`), which has
    every place that somebody could be in, and no old spelling.
    """
    from confsched.exporters.old_zones import OLD_ZONES  # noqa: PLC0415 -- for calendars only

    return OLD_ZONES.get(key, key)


def name_of(zone: tzinfo) -> str:
    """What programs call a zone, or an offset in whole hours; empty for any other offset.

    The signs of `Etc/GMT-2`, which is two hours ahead of UTC, are those of POSIX.
    """
    if isinstance(zone, ZoneInfo):
        return canonical(zone.key or "")
    hours, rest = divmod(zone.utcoffset(None) or timedelta(), timedelta(hours=1))
    return "" if rest else f"Etc/GMT{-hours:+d}" if hours else canonical("UTC")


@lru_cache(maxsize=256)
def renamed(zone: tzinfo) -> tzinfo:
    """The same zone under its canonical name."""
    key = zone.key if isinstance(zone, ZoneInfo) else None
    return zone if not key or canonical(key) == key else ZoneInfo(canonical(key))
