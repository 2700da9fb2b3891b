"""One day as a grid: moments from top to bottom, rooms side by side, and nothing hides anything."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from heapq import heappop, heappush
from itertools import zip_longest
from operator import attrgetter
from typing import NamedTuple

from confsched.agenda.layout import AgendaDay
from confsched.by_key import grouped
from confsched.schedule.entities import Room, ScheduledSession
from confsched.schedule.timeline import EVER
from confsched.schedule.topics import clashing, is_of_others, tracks_of_sessions

_Pair = tuple[ScheduledSession, ScheduledSession]
_by_start = attrgetter("start")
_MANY = 1000  # pairs


class Column(NamedTuple):
    """A room and its lanes, from `left` to before `right`, counted through all columns.

    A room has as many lanes as sessions are in it at once, so mostly one. The last column may be
    for what is in no room: its `room` is None.
    """

    room: Room | None
    left: int
    right: int


class Block(NamedTuple):
    """A session as a rectangle: rows from `top` to before `bottom`, lanes `left` to before `right`.

    It starts at the moment `top` and ends at the moment `bottom`. A session that is in rooms that
    are no neighbours, or a break that goes round one that is still running, has several; all but
    the first are a `repeat`. `clash` says that another session is in its room at its time.
    """

    session: ScheduledSession
    top: int
    bottom: int
    left: int
    right: int
    repeat: bool
    clash: bool


class Clash(NamedTuple):
    """Two sessions that share a room and a moment; no `rooms` where both are in all of them."""

    earlier: ScheduledSession
    later: ScheduledSession
    rooms: tuple[Room, ...]

    @property
    def start(self) -> datetime:
        """When they meet: the later one starts."""
        return self.later.start

    @property
    def end(self) -> datetime:
        """When the first of them ends."""
        return min(self.earlier.end, self.later.end)


@dataclass(frozen=True, slots=True)
class Grid:
    """A day laid out: row n is the time from `moments[n]` to `moments[n + 1]`.

    Blocks come by row and lane, and no two share a row and a lane. Every session of the day has
    one that is no repeat.
    """

    moments: tuple[datetime, ...]
    columns: tuple[Column, ...]
    blocks: tuple[Block, ...]
    clashes: tuple[Clash, ...]

    @property
    def lanes(self) -> int:
        """How many lanes there are in all columns."""
        return self.columns[-1].right if self.columns else 0


class _Span(NamedTuple):
    """Neighbouring lanes that a session has to itself."""

    left: int
    right: int


def grid_of(day: AgendaDay, *, marks: Iterable[datetime] = ()) -> Grid:
    """Lay out a day; `marks` are moments that begin a row although nothing starts or ends.

    Sessions that meet in one room, also where only one of them takes place, are in lanes of their
    own. What is for all, and what has no room and nothing beside it, spans every column that is
    free for as long as it lasts; where none is, it stands beside the rooms.
    """
    placing = _Placing(day)
    columns, spans = placing.columns(), placing.spans
    clashes = _clashes(day)
    clashing = {session for clash in clashes for session in (clash.earlier, clash.later)}
    moments = sorted({moment for s in day.sessions for moment in (s.start, s.end)})
    if moments:
        within = (mark for mark in marks if moments[0] < mark < moments[-1])
        moments = sorted({*moments, *within})
    rows = {moment: number for number, moment in enumerate(moments)}
    blocks = [
        Block(s, rows[s.start], rows[s.end], *span, repeat=bool(nth), clash=s in clashing)
        for s in day.sessions
        for nth, span in enumerate(_joined(spans[s]))
    ]
    blocks.sort(key=lambda block: (block.top, block.left))
    return Grid(tuple(moments), tuple(columns), tuple(blocks), tuple(clashes))


def is_for_all(session: ScheduledSession) -> bool:
    """Whether everybody is meant to be there: in all rooms, plenary, or a break without a room."""
    return session.plenary or session.in_every_room


class _Placing:
    """Gives each session of a day its lanes: rooms first, then what is for all around them."""

    def __init__(self, day: AgendaDay) -> None:
        self.spans: dict[ScheduledSession, list[_Span]] = {s: [] for s in day.sessions}
        self._rooms = day.rooms
        self._in_room = grouped((room, s) for s in day.sessions for room in s.rooms)
        alone = set(_alone(day.sessions))
        wide = [s for s in day.sessions if is_for_all(s) or (not s.rooms and s in alone)]
        # what takes place goes before what was cancelled
        self._wide = sorted(wide, key=attrgetter("cancelled"))
        self._left = 0

    def columns(self) -> list[Column]:
        """Place everything, and return the columns that this took."""
        columns = [
            self._column(room, self._in_room.get(room, []), following)
            for room, following in zip_longest(self._rooms, self._rooms[1:])
        ]
        homeless = [session for session, spans in self.spans.items() if not spans]
        return [*columns, self._column(None, homeless, None)] if homeless else columns

    def _column(
        self, room: Room | None, sessions: list[ScheduledSession], following: Room | None
    ) -> Column:
        lanes = _Lanes(_depth(sessions))
        for session in sessions:
            lanes.put(session, last=following in session.rooms)
        column = Column(room, self._left, self._left + len(lanes))
        self._left = column.right
        for session, left, right in lanes.widened():
            self.spans[session].append(_Span(column.left + left, column.left + right))
        for session in self._wide:
            if lanes.cover(session):
                self.spans[session].append(_Span(column.left, column.right))
        return column


def _alone(sessions: Sequence[ScheduledSession]) -> Iterator[ScheduledSession]:
    """Yield what nothing meets; sessions come by start."""
    until = EVER.start
    for session, following in zip_longest(sessions, sessions[1:]):
        if until <= session.start and (following is None or session.end <= following.start):
            yield session
        until = max(until, session.end)


def _joined(spans: list[_Span]) -> list[_Span]:
    """Make one of those that touch; they come from left to right."""
    joined: list[_Span] = []
    for span in spans:
        if joined and joined[-1].right == span.left:
            joined[-1] = _Span(joined[-1].left, span.right)
        else:
            joined.append(span)
    return joined


def _clashes(day: AgendaDay) -> list[Clash]:
    """Return every pair once; a concurrent room may hold several."""
    held = [session for session in day.sessions if not session.cancelled]
    everywhere = [session for session in held if session.in_every_room]
    tracks = tracks_of_sessions(held)
    found: dict[_Pair, list[Room]] = {}
    for room, sessions in grouped((room, s) for s in held for room in s.rooms).items():
        if not room.concurrent:
            for pair in _colliding([*everywhere, *sessions], tracks):
                found.setdefault(pair, []).append(room)
    found |= {pair: [] for pair in _colliding(everywhere, tracks)}
    clashes = [Clash(earlier, later, tuple(rooms)) for (earlier, later), rooms in found.items()]
    return sorted(clashes, key=attrgetter("start"))


def _colliding(sessions: Sequence[ScheduledSession], tracks: frozenset[str]) -> list[_Pair]:
    """All that meet, but for two pauses, and for one that another track has in its turn."""

    def collide(pair: _Pair) -> bool:
        pauses = [one for one in pair if one.type.pause]
        other = pair[1] if pair[0].type.pause else pair[0]
        return not pauses or (len(pauses) == 1 and not is_of_others(pauses[0], other, tracks))

    return clashing(sessions, collide, _MANY)[0]


def _depth(sessions: Iterable[ScheduledSession]) -> int:
    """Count how many run at once, at most; at least 1. They come by start."""
    deepest = 1
    ends: list[datetime] = []
    for session in sessions:
        while ends and ends[0] <= session.start:
            heappop(ends)
        heappush(ends, session.end)
        deepest = max(deepest, len(ends))
    return deepest


class _Lanes:
    """What is in each lane, by start; with as many lanes as the depth, one is always free."""

    def __init__(self, count: int) -> None:
        self._lanes: list[list[ScheduledSession]] = [[] for _ in range(count)]
        self._placed: list[tuple[ScheduledSession, int]] = []

    def __len__(self) -> int:
        """How many lanes there are."""
        return len(self._lanes)

    def put(self, session: ScheduledSession, *, last: bool) -> None:
        """Put a session into the first lane, or the last, where nothing runs when it starts."""
        lanes = range(len(self._lanes))
        for lane in reversed(lanes) if last else lanes:
            running = self._lanes[lane]
            if not running or running[-1].end <= session.start:
                running.append(session)
                self._placed.append((session, lane))
                return

    def widened(self) -> Iterator[tuple[ScheduledSession, int, int]]:
        """Yield sessions as they were put, with all neighbouring lanes that are free meanwhile."""
        for session, lane in self._placed:
            left, right = lane, lane + 1
            while right < len(self) and self._take(right, session):
                right += 1
            while left > 0 and self._take(left - 1, session):
                left -= 1
            yield session, left, right

    def cover(self, session: ScheduledSession) -> bool:
        """Take all lanes for a session, if they are free for as long as it lasts."""
        places = [self._free(lane, session) for lane in self._lanes]
        free = [place for place in places if place is not None]
        if len(free) < len(places):
            return False
        for lane, place in zip(self._lanes, free, strict=True):
            lane.insert(place, session)
        return True

    def _take(self, lane: int, session: ScheduledSession) -> bool:
        place = self._free(self._lanes[lane], session)
        if place is not None:
            self._lanes[lane].insert(place, session)
        return place is not None

    @staticmethod
    def _free(lane: list[ScheduledSession], session: ScheduledSession) -> int | None:
        """Return where a session belongs in a lane, None if something is in its way."""
        place = bisect_left(lane, session.end, key=_by_start)
        return place if not place or lane[place - 1].end <= session.start else None
