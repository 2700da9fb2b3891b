"""Hours of the day as a setting has them, and whether a slot lies between them."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from confsched.schedule.entities import Interval

_ONE_DAY = timedelta(days=1)
_SECONDS = 86_400


class Hours(NamedTuple):
    """From one time of day to another, in seconds after midnight; past it if they run backwards."""

    start: int
    end: int

    def __str__(self) -> str:
        return f"{_clock(self.start)}-{_clock(self.end)}"

    @property
    def length(self) -> timedelta:
        """From the first to the last of them; a whole day where they are the same."""
        return timedelta(seconds=(self.end - self.start) % 86_400 or 86_400)

    def hold(self, seconds: int) -> bool:
        """Whether a time of day is one of them; half-open: the end is not."""
        length = (self.end - self.start) % _SECONDS or _SECONDS
        return (seconds - self.start) % _SECONDS < length


KIND_HOURS: Final = Hours(7 * 3600, 23 * 3600)  # when nobody minds to speak, at home


def _clock(seconds: int) -> str:
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}"


@lru_cache(maxsize=65_536)  # those who live in one zone and are on at one time
def lies_within(start: datetime, end: datetime, zone: tzinfo, hours: Hours) -> bool:
    """Whether a slot lies between two hours of one day, as a clock on a zone's wall shows them."""
    first, last = (moment.astimezone(zone).replace(tzinfo=None) for moment in (start, end))
    midnight = datetime.combine(first.date(), time())
    opens = midnight + timedelta(seconds=hours.start)
    return any(at <= first and last <= at + hours.length for at in (opens, opens - _ONE_DAY))


def outside(start: datetime, end: datetime, zone: tzinfo, hours: Hours) -> Iterator[Interval]:
    """The stretches about a slot that are outside those hours of any day, on a zone's wall.

    A slot that meets none of them `lies_within` the hours. Where those of one day follow on those
    of another, the stretch between has no length, and no slot runs across it.
    """
    first, last = (moment.astimezone(zone).date() for moment in (start, end))
    days = [first + number * _ONE_DAY for number in range(-2, (last - first).days + 3)]
    inside = [_on(day, zone, hours) for day in days]
    yield from (Interval(before.end, after.start) for before, after in pairwise(inside))


def _on(day: date, zone: tzinfo, hours: Hours) -> Interval:
    """The hours that begin on a date, less what clocks show twice or never at their edges."""
    opens = datetime.combine(day, time()) + timedelta(seconds=hours.start)
    closes = opens + hours.length
    return Interval(max(_readings(opens, zone)), min(_readings(closes, zone)))


def _readings(local: datetime, zone: tzinfo) -> list[datetime]:
    return [local.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)]
