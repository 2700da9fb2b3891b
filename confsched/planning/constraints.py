"""The numbers by which a slot is judged, and the stretches of days in which it can be."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta, tzinfo
from typing import Final, NamedTuple

from confsched.planning.blocks import Block, Cause
from confsched.schedule.entities import Day, Interval
from confsched.schedule.hours import KIND_HOURS, Hours
from confsched.schedule.instants import instant
from confsched.schedule.timeline import merged

# what rules find that can be done all the same; nobody can be in two places, whatever is checked
_HABITS: Final[Mapping[str, tuple[Cause, ...]]] = {
    "C103": (Cause.PLENARY,),
    "C104": (Cause.PAUSE,),
    "C105": (Cause.TRACK,),
    "C106": (Cause.APART,),
    "P302": (Cause.NIGHT,),
    "P303": (Cause.WALKING,),
    "T215": (Cause.AFTER, Cause.BEFORE),
}
# for days that have no hours, on the conference's clock
_DAYTIME: Final = Hours(7 * 3600, 23 * 3600)


@dataclass(frozen=True, slots=True)
class Constraints:
    """What the rules are set to; by default what they are without any settings.

    `kind_hours` are on the clock where somebody lives. `transfer` is what a speaker needs between
    sessions in different rooms whose distance is not known, `turnaround` what a room needs between
    two sessions. Slots that are offered start on the `grid`. Sessions that share a tag of
    `keep_apart` are. `off` has the codes of rules that are switched off: what is a habit and no
    hindrance, such as one session of a track at a time, is then in nobody's way.
    """

    kind_hours: Hours = KIND_HOURS
    transfer: timedelta = timedelta(minutes=5)
    turnaround: timedelta = timedelta()
    grid: timedelta = timedelta(minutes=5)
    keep_apart: tuple[str, ...] = ()
    off: frozenset[str] = frozenset()

    def counted(self, blocks: Iterable[Block]) -> Iterator[Block]:
        """The blocks that are in the way: not those of a habit that nobody keeps."""
        ignored = {cause for code in self.off for cause in _HABITS.get(code, ())}
        return (block for block in blocks if block.cause not in ignored)


DEFAULT = Constraints()


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
