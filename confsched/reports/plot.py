"""How many sessions run side by side over a day, as columns of blocks with the hours below."""

from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo
from itertools import pairwise
from typing import Final

from confsched.agenda.figures import DayLoad
from confsched.text.styled import Line, Piece

_BLOCKS: Final = " ▁▂▃▄▅▆▇█"
_STEPS: Final = tuple(timedelta(minutes=minutes) for minutes in (5, 10, 15, 20, 30, 60, 120, 180))
_ROWS: Final = 5
_WIDEST: Final = 72
_HOUR: Final = timedelta(hours=1)


def plot(day: DayLoad, columns: int, zone: tzinfo) -> Iterator[Line]:
    """Draw a day, told in a zone; a column stands for what runs at most in its stretch of time."""
    label = len(str(day.most)) + 1
    start, end = _whole_hours(day, zone)
    room = min(columns - label, _WIDEST)
    step = next((one for one in _STEPS if (end - start) / one <= room), _STEPS[-1])
    count = min(-((start - end) // step), room)
    values = [_most(day, start + number * step, step) for number in range(count)]
    rows = min(day.most, _ROWS)
    for row in range(rows, 0, -1):
        told = str(day.most * row // rows) if rows in (day.most, row) else ""
        bars = "".join(_block(value * rows / day.most - (row - 1)) for value in values)
        yield Piece(f"{told:>{label - 1}} ", "quiet"), Piece(bars.rstrip(), "plot")
    yield Piece(" " * label), Piece(_hours(start, step, min(count + 1, room - 1), zone), "quiet")


def _whole_hours(day: DayLoad, zone: tzinfo) -> tuple[datetime, datetime]:
    """When the plot begins and ends: at full hours on the clock."""
    start, end = day.sides[0].start, day.sides[-1].start
    past = _past(end, zone)
    return start - _past(start, zone), end + (_HOUR - past if past else past)


def _past(moment: datetime, zone: tzinfo) -> timedelta:
    local = moment.astimezone(zone)
    return timedelta(minutes=local.minute, seconds=local.second)


def _most(day: DayLoad, start: datetime, step: timedelta) -> int:
    """How many run side by side at most in a stretch of time."""
    end = start + step
    found = (
        before.sessions
        for before, after in pairwise(day.sides)
        if before.start < end and start < after.start
    )
    return max(found, default=0)


def _block(filled: float) -> str:
    """The character that fills so much of a cell; a little is more than nothing."""
    return " " if filled <= 0 else _BLOCKS[min(max(round(filled * 8), 1), 8)]


def _hours(start: datetime, step: timedelta, count: int, zone: tzinfo) -> str:
    """The hours below the columns at which they begin, as many as there is room for."""
    line = ""
    for number in range(count):
        moment = start + number * step
        local = moment.astimezone(zone)
        if not _past(moment, zone) and (not line or len(line) < number):
            line = f"{line:<{number}}{local:%H}"
    return line
