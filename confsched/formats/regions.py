"""The region whose clock shows several offsets: one that changes during the conference.

Offsets name no place. But where the clocks change on a certain day, all regions that do so may
have one rule, as those of the Pacific coast have: then it is pinned down which time it is, and the
best known place that has it names it. Where regions of several rules fit, nothing is chosen.

A calendar that defines a zone of its own tells both offsets and the months in which they begin.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

_BEST_KNOWN = (
    *("America/Los_Angeles", "America/Denver", "America/Chicago", "America/New_York"),
    *("America/Halifax", "America/St_Johns", "America/Anchorage", "America/Sao_Paulo"),
    *("America/Santiago", "Europe/London", "Europe/Berlin", "Europe/Athens", "Europe/Chisinau"),
    *("Asia/Jerusalem", "Asia/Beirut", "Africa/Cairo", "Africa/Casablanca", "Asia/Tehran"),
    *("Australia/Sydney", "Australia/Adelaide", "Pacific/Auckland", "America/Havana"),
)
_HALF_A_YEAR = 183  # days
_YEAR = 2024  # whose rules are those that calendars describe


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
