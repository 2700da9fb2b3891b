"""Where a session fits: the openings of each place on each day, and a start on the grid in one."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from functools import cached_property
from typing import NamedTuple

from confsched.planning.blocks import Block, Cause
from confsched.planning.constraints import Window
from confsched.planning.people import arrivals, people_blocks, walks
from confsched.planning.places import Place, closed, fits, place_blocks
from confsched.planning.search import Search
from confsched.schedule.entities import Interval, ScheduledSession
from confsched.schedule.instants import INSTANT
from confsched.schedule.timeline import EVER, gaps, shared


class Grid(NamedTuple):
    """Moments at equal distances, one of which is the anchor."""

    anchor: datetime
    step: timedelta

    def down(self, moment: datetime) -> datetime:
        """The last of them that is not after a moment."""
        return self.anchor + (moment - self.anchor) // self.step * self.step

    def up(self, moment: datetime) -> datetime:
        """The first of them that is not before a moment."""
        return self.anchor - (self.anchor - moment) // self.step * self.step

    def nearest(self, opening: Interval, wanted: datetime | None) -> datetime | None:
        """The start in an opening that is nearest to a wanted one, else the first.

        The wanted one itself need not be on the grid; None where nothing of the grid is in it.
        """
        if wanted is None or wanted < opening.start:
            start = self.up(opening.start)
        elif wanted >= opening.end:
            start = self.last(opening)
        else:
            start = wanted
        return start if opening.start <= start < opening.end else None

    def last(self, opening: Interval) -> datetime:
        """The last of them before the end of an opening."""
        return self.down(opening.end - INSTANT)


class Openings:
    """When a session can start, by place and by day.

    An opening is a stretch of instants at any of which it can start; half-open as all are, so its
    last start is the instant before its end.
    """

    def __init__(self, search: Search, windows: tuple[Window, ...]) -> None:
        self.search = search
        self.windows = windows

    @cached_property
    def common(self) -> tuple[Block, ...]:
        """What is in the way in every place."""
        both = (*people_blocks(self.search), *_programme_blocks(self.search))
        return tuple(self.search.constraints.counted(both))

    @cached_property
    def _busy(self) -> tuple[Block, ...]:
        return tuple(block for block in self.common if block.cause is Cause.BUSY)

    def own(self, place: Place) -> tuple[Block, ...]:
        """What is in the way in one place, on every day."""
        if place not in self._owned:
            self._owned[place] = self._own(place)
        return self._owned[place]

    @cached_property
    def _owned(self) -> dict[Place, tuple[Block, ...]]:
        return {}

    def _own(self, place: Place) -> tuple[Block, ...]:
        ways = walks(self.search, place.rooms, self._busy) if place.rooms else ()
        late = arrivals(self.search, place.rooms)
        own = (*place_blocks(self.search, place), *late, *ways)
        return tuple(self.search.constraints.counted(own))

    @cached_property
    def _free(self) -> dict[int, tuple[Interval, ...]]:
        """What is free on each day by its number, whatever the place."""
        return {
            window.day.number: tuple(gap for part in window.open for gap in gaps(part, self.common))
            for window in self.windows
        }

    @cached_property
    def _known(self) -> dict[Place, dict[int, tuple[Interval, ...]]]:
        return {}

    def at(self, place: Place, window: Window) -> tuple[Interval, ...]:
        """The openings of a place on a day."""
        if place not in self._known:
            self._known[place] = dict(self._of(place))
        return self._known[place][window.day.number]

    def _of(self, place: Place) -> Iterator[tuple[int, tuple[Interval, ...]]]:
        """The openings of a place by the number of the day."""
        fit = fits(place, self.search)
        free = tuple(gaps(EVER, self.own(place))) if fit else ()
        for window in self.windows:
            today = shared(self._free[window.day.number], free)
            open_now = gaps(window.whole, closed(place.rooms, window))
            yield window.day.number, tuple(self.starts(shared(today, open_now)))

    def starts(self, free: Iterable[Interval]) -> Iterator[Interval]:
        """The openings in what is free."""
        for start, end in free:
            if end - start >= self.search.length:
                yield Interval(start, end - self.search.length + INSTANT)

    def elsewhen(self, openings: Iterable[Interval]) -> Iterator[Interval]:
        """Openings of the place where the session is, parted at the moment when it starts now."""
        now = self.search.now
        taken = [] if now is None else [Interval(now.start, now.start + INSTANT)]
        for opening in openings:
            yield from gaps(opening, taken)

    def grid(self, window: Window) -> Grid:
        """The grid of a day, counted from its midnight."""
        return Grid(window.day.interval.start, self.search.constraints.grid)


def _programme_blocks(search: Search) -> Iterator[Block]:
    """Plenaries, breaks for everybody, its track, and what it is to be kept apart from or after."""
    for other in search.others:
        for cause in _beside(search, other):
            yield Block(other.start, other.end, cause, other=other)
        yield from _order(search, other)


def _beside(search: Search, other: ScheduledSession) -> Iterator[Cause]:
    """Why the two may not run at the same time, as often as somebody says so."""
    session = search.session
    if search.pause != other.type.pause:
        if other.in_every_room and not search.in_turn(other):
            yield Cause.PAUSE
    elif not search.pause:
        if session.plenary or other.plenary:
            yield Cause.PLENARY
        if search.follows is not None and search.follows is other.track:
            yield Cause.TRACK
    if _is_apart(search, other):
        yield Cause.APART


def _is_apart(search: Search, other: ScheduledSession) -> bool:
    """Whether one of the two names the other, or they share a tag of which one is enough."""
    session, tags = search.session, search.constraints.keep_apart
    is_named = other.id in session.not_with or session.id in other.not_with
    return is_named or any(tag in session.tags and tag in other.tags for tag in tags)


def _order(search: Search, other: ScheduledSession) -> Iterator[Block]:
    if other.id in search.session.after:
        yield Block(EVER.start, other.end, Cause.AFTER, other=other)
    if search.session.id in other.after:
        yield Block(other.start, EVER.end, Cause.BEFORE, other=other)
