"""The hours of a day along a line: what a cell stands for, and where a moment is."""

from datetime import datetime, timedelta, tzinfo
from itertools import chain, count
from typing import Final

_MINUTES: Final = (1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60, 120, 180, 240, 360, 720)
_EVERY: Final = (1, 2, 3, 4, 6, 12)
_HOUR: Final = timedelta(hours=1)
_DAY: Final = timedelta(days=1)


class Axis:
    """A stretch of time in at most so many cells, from the full hour before it.

    A cell stands for `step`: minutes that divide an hour, hours that divide a day, or whole days.
    """

    def __init__(self, start: datetime, end: datetime, zone: tzinfo, most: int) -> None:
        local = start.astimezone(zone)
        past = timedelta(minutes=local.minute, seconds=local.second)
        self.start = start - past
        length = end - self.start
        minutes = (timedelta(minutes=minutes) for minutes in _MINUTES)
        steps = chain(minutes, (days * _DAY for days in count(1)))
        self.step = next(step for step in steps if -(-length // step) <= most)
        self.cells = -(-length // self.step)

    def cell(self, moment: datetime) -> int:
        """Return the cell that a moment is in."""
        return (moment - self.start) // self.step

    def ticks(self) -> range:
        """Return the cells in which hours begin, every cell where one is longer, and the end."""
        return range(0, self.cells + 1, max(1, _HOUR // self.step))

    def labels(self, zone: tzinfo, room: int) -> str:
        """Tell hours above the cells in which they begin, on a zone's clock: as many as fit."""
        ticks = self.ticks()
        moments = [(self.start + x * self.step).astimezone(zone) for x in ticks]
        whole = all(local.minute == 0 for local in moments)
        form = "%d" if self.step >= _DAY else "%H" if whole else "%H:%M"
        apart = len(f"{self.start:{form}}") + 1
        every = next(n for n in _EVERY if n * ticks.step >= apart)
        line = ""
        for x, local in list(zip(ticks, moments, strict=True))[::every]:
            label = " " * (x - len(line)) + f"{local:{form}}"
            line += label if len(line + label) <= room else ""
        return line
