"""Hours of the day as a setting has them, and whether a slot lies between them."""

from datetime import datetime, time, timedelta, tzinfo
from typing import NamedTuple

_ONE_DAY = timedelta(days=1)


class Hours(NamedTuple):
    """From one time of day to another, in seconds after midnight; past it if they run backwards."""

    start: int
    end: int

    def __str__(self) -> str:
        return f"{_clock(self.start)}-{_clock(self.end)}"


def _clock(seconds: int) -> str:
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}"


def lies_within(start: datetime, end: datetime, zone: tzinfo, hours: Hours) -> bool:
    """Whether a slot lies between two hours of one day, as a clock on a zone's wall shows them."""
    first, last = (moment.astimezone(zone).replace(tzinfo=None) for moment in (start, end))
    midnight = datetime.combine(first.date(), time())
    length = timedelta(seconds=(hours.end - hours.start) % 86_400 or 86_400)
    opens = midnight + timedelta(seconds=hours.start)
    return any(at <= first and last <= at + length for at in (opens, opens - _ONE_DAY))
