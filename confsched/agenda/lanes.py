"""Lanes side by side in one column: as many as sessions run at once, and none of them meets."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from datetime import datetime
from heapq import heappop, heappush
from operator import attrgetter

from confsched.schedule.entities import ScheduledSession

_by_start = attrgetter("start")


def depth(sessions: Iterable[ScheduledSession]) -> int:
    """Count how many run at once, at most; at least 1. They come by start."""
    deepest = 1
    ends: list[datetime] = []
    for session in sessions:
        while ends and ends[0] <= session.start:
            heappop(ends)
        heappush(ends, session.end)
        deepest = max(deepest, len(ends))
    return deepest


class Lanes:
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
