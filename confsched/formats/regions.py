"""The region whose clock shows several offsets: one that changes during the conference.

Offsets name no place. But where the clocks change on a certain day, all regions that do so may
have one rule, as those of the Pacific coast have: then it is pinned down which time it is, and the
best known place that has it names it. Where regions of several rules fit, nothing is chosen.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

_BEST_KNOWN = (
    *("America/Los_Angeles", "America/Denver", "America/Chicago", "America/New_York"),
    *("America/Halifax", "America/St_Johns", "America/Anchorage", "America/Sao_Paulo"),
    *("America/Santiago", "Europe/London", "Europe/Berlin", "Europe/Athens", "Europe/Chisinau"),
    *("Asia/Jerusalem", "Asia/Beirut", "Africa/Cairo", "Africa/Casablanca", "Asia/Tehran"),
    *("Australia/Sydney", "Australia/Adelaide", "Pacific/Auckland", "America/Havana"),
)
_HALF_A_YEAR = 183  # days


def region_of(moments: Iterable[datetime]) -> str:
    """The zone in which every moment has the offset it is written with; empty for several."""
    written = list(moments)
    fitting = [zone for zone in map(ZoneInfo, available_timezones()) if _fits(zone, written)]
    if len({_rule(zone, written[0]) for zone in fitting}) != 1:
        return ""
    names = {zone.key for zone in fitting}
    return next((name for name in _BEST_KNOWN if name in names), min(names))


def _fits(zone: ZoneInfo, moments: list[datetime]) -> bool:
    return all(moment.astimezone(zone).utcoffset() == moment.utcoffset() for moment in moments)


def _rule(zone: ZoneInfo, around: datetime) -> tuple[timedelta | None, ...]:
    """The offsets of all days of the year around a moment."""
    first = around.astimezone(UTC) - timedelta(days=_HALF_A_YEAR)
    days = (first + timedelta(days=number) for number in range(2 * _HALF_A_YEAR))
    return tuple(day.astimezone(zone).utcoffset() for day in days)
