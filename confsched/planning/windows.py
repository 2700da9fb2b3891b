"""The days of a conference as stretches of time in which something can be."""

from collections.abc import Iterable
from datetime import tzinfo
from typing import Final, NamedTuple

from confsched.schedule.entities import Day, Interval
from confsched.schedule.hours import Hours
from confsched.schedule.instants import instant
from confsched.schedule.timeline import merged

# for days that have no hours, on the conference's clock
_DAYTIME: Final = Hours(7 * 3600, 23 * 3600)


class Window(NamedTuple):
    """A day and the stretches of it that are open, in order and apart."""

    day: Day
    open: tuple[Interval, ...]

    @property
    def whole(self) -> Interval:
        """From the beginning of the first stretch to the end of the last."""
        return Interval(self.open[0].start, self.open[-1].end)


def windows(days: Iterable[Day], zone: tzinfo, *, pause: bool = False) -> tuple[Window, ...]:
    """Each day with its hours, else with 07:00 to 23:00.

    A pause may lie between two ranges of hours, as lunch does.
    """
    return tuple(window_of(day, zone, pause=pause) for day in days)


def window_of(day: Day, zone: tzinfo, *, pause: bool = False) -> Window:
    """One day; see `windows`."""
    hours = [Interval(*part) for part in merged(day.hours)] or [_daytime(day, zone)]
    window = Window(day, tuple(hours))
    return Window(day, (window.whole,)) if pause else window


def _daytime(day: Day, zone: tzinfo) -> Interval:
    start, end = (instant(day.date, seconds, zone) for seconds in _DAYTIME)
    return Interval(start, end)
