"""The nearest free slots for a session, each with what it costs, or why there is none."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from confsched.planning.constraints import DEFAULT, Constraints, Window, windows
from confsched.planning.openings import Openings
from confsched.planning.people import home_of
from confsched.planning.places import Place, other_places, places_of, present_place
from confsched.planning.reasons import in_the_way
from confsched.planning.refusal import why_not
from confsched.planning.search import Search
from confsched.planning.wording import LocalTime, Reason, local_times
from confsched.schedule.entities import Day, Interval, Room, Session
from confsched.schedule.schedule import Schedule
from confsched.schedule.timeline import gaps, merged


class Suggestion(NamedTuple):
    """A free slot and what it costs.

    `moved` is how much later it starts than now, None for a session without a slot. `rooms` are
    those that it would be in, the same as now or not (None where it has none yet); others that are
    free then as well are `other_rooms`. In `rooms` it can start at any time from `earliest` to
    `latest`.
    """

    day: Day
    start: datetime
    end: datetime
    rooms: tuple[Room, ...]
    everywhere: bool
    same_room: bool | None
    other_rooms: tuple[Room, ...]
    earliest: datetime
    latest: datetime
    moved: timedelta | None
    local_times: tuple[LocalTime, ...]


class Suggestions(NamedTuple):
    """The slots for one session, nearest first.

    `in_the_way` says what is wrong with the slot that it has. `why_not` says what rules everything
    out where nothing is left at all, or else nothing on the session's own day.
    """

    schedule: Schedule
    session: Session
    length: timedelta
    found: tuple[Suggestion, ...]
    in_the_way: tuple[Reason, ...]
    why_not: tuple[Reason, ...]

    @property
    def other_days_only(self) -> bool:
        """Whether something is left, but not on the session's own day."""
        return bool(self.found) and bool(self.why_not)


class _Pick(NamedTuple):
    """A start on a day; `place` is the present one, None for any of the others."""

    window: Window
    start: datetime
    opening: Interval
    place: Place | None


def suggest(  # noqa: PLR0913 -- the ways to narrow a search down
    schedule: Schedule,
    session: Session,
    *,
    length: timedelta,
    days: Sequence[Day],
    rooms: Sequence[Room] | None = None,
    limit: int = 5,
    constraints: Constraints = DEFAULT,
) -> Suggestions:
    """The nearest slots of some length in which everything fits, at most `limit`.

    Each is the nearest start of another opening: a stretch of time in which it could start at any
    moment. The room that it has goes before others, those of one day before those of another.
    Only `days` are looked at, and only `rooms` if they are given.
    """
    search = Search(schedule, session, length, constraints)
    openings = Openings(search, windows(days, schedule.zone, pause=search.pause))
    planner = _Planner(openings, rooms)
    picks = sorted(planner.picks(), key=planner.cost)[:limit]
    return Suggestions(
        schedule,
        session,
        length,
        found=tuple(map(planner.suggestion, picks)),
        in_the_way=tuple(in_the_way(openings, planner.home)),
        why_not=tuple(planner.why_not(picks)),
    )


class _Planner:
    """Picks starts from openings and says what they cost."""

    def __init__(self, openings: Openings, rooms: Sequence[Room] | None) -> None:
        self.openings = openings
        self.search = openings.search
        self.home = self.present = present_place(self.search)
        self.others = other_places(self.search)
        if rooms is not None:
            asked = places_of(rooms)
            self.others = tuple(place for place in asked if place != self.home)
            self.present = self.home if self.home in asked else None

    @property
    def wanted(self) -> datetime | None:
        """The start to be near to."""
        return getattr(self.search.session, "start", None)

    def picks(self) -> Iterator[_Pick]:
        """One start for each opening, not where the session is already.

        Other rooms are worth it only where the present one is not free.
        """
        for window in self.openings.windows:
            here = list(self._here(window))
            for opening in here:
                yield from self._pick(window, opening, self.present)
            for opening in self._of_others(window):
                for part in gaps(opening, here):
                    yield from self._pick(window, part, None)

    def _pick(self, window: Window, opening: Interval, place: Place | None) -> Iterator[_Pick]:
        start = self.openings.grid(window).nearest(opening, self.wanted)
        if start is not None:
            yield _Pick(window, start, opening, place)

    def why_not(self, picks: Sequence[_Pick]) -> Sequence[Reason]:
        """Why nothing is left, or nothing on the day of the session, if it is looked at."""
        windows = self.openings.windows
        if picks:
            day = self.search.session.day
            elsewhere = picks[0].window.day is not day
            windows = tuple(window for window in windows if elsewhere and window.day is day)
        return why_not(self.openings, windows, self.present, self.others) if windows else ()

    def _here(self, window: Window) -> Iterator[Interval]:
        """The openings of the present place, but for where the session is already."""
        if self.present is not None:
            yield from self.openings.elsewhen(self.openings.at(self.present, window))

    def _of_others(self, window: Window) -> list[Interval]:
        """The openings of all other places together."""
        every = (opening for place in self.others for opening in self.openings.at(place, window))
        return [Interval(*part) for part in merged(every)]

    def cost(self, pick: _Pick) -> tuple[bool, timedelta, bool, datetime]:
        """The key that sorts slots: another day, minutes moved, another room, time."""
        day, wanted = self.search.session.day, self.wanted
        origin = wanted or self.search.span.start
        other_day = day is not None and pick.window.day is not day
        return other_day, abs(pick.start - origin), pick.place is None, pick.start

    def suggestion(self, pick: _Pick) -> Suggestion:
        """Everything about one start."""
        window, start, grid = pick.window, pick.start, self.openings.grid(pick.window)
        place, opening, free = self._places(pick)
        schedule, wanted = self.search.schedule, self.wanted
        people = self.search.people
        homes = ((part.speaker, home_of(part, online=schedule.online)) for part in people)
        return Suggestion(
            day=window.day,
            start=start,
            end=start + self.search.length,
            rooms=place.rooms,
            everywhere=place.everywhere,
            same_room=None if self.home is None else pick.place is not None,
            other_rooms=tuple(room for other in free for room in other.rooms),
            earliest=min(start, grid.up(opening.start)),
            latest=max(start, grid.last(opening)),
            moved=None if wanted is None else start - wanted,
            local_times=tuple(local_times(homes, schedule.zone, start)),
        )

    def _places(self, pick: _Pick) -> tuple[Place, Interval, list[Place]]:
        """Where a start is, how long it is open there, and which other places are free then."""
        holding = [
            (place, opening)
            for place in self.others
            if (opening := _holds(self.openings.at(place, pick.window), pick.start)) is not None
        ]
        here, opening = holding.pop(0) if pick.place is None else (pick.place, pick.opening)
        return here, opening, [place for place, _ in holding]


def _holds(openings: Iterable[Interval], start: datetime) -> Interval | None:
    return next((one for one in openings if one.start <= start < one.end), None)
