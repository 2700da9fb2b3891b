"""A session that looks for a slot, and the sessions that are there already."""

from datetime import timedelta
from functools import cached_property
from itertools import islice

from confsched.planning.constraints import Constraints
from confsched.schedule.appearances import each_once
from confsched.schedule.entities import (
    Appearance,
    Interval,
    Room,
    ScheduledSession,
    Session,
    Track,
)
from confsched.schedule.schedule import Schedule
from confsched.schedule.timeline import overlapping
from confsched.schedule.topics import FEW, is_crowded, is_of_others, tracks_of_sessions
from confsched.text.alike import uncased


class Search:
    """What is looked for: a slot of some length for a session of a schedule."""

    def __init__(
        self, schedule: Schedule, session: Session, length: timedelta, constraints: Constraints
    ) -> None:
        self.schedule = schedule
        self.session = session
        self.length = length
        self.constraints = constraints

    @property
    def pause(self) -> bool:
        """Whether the session is a break or the like, which clashes with other things."""
        return self.session.type.pause

    @property
    def now(self) -> Interval | None:
        """Where the session is, if it has a slot of that length."""
        session = self.session
        if not isinstance(session, ScheduledSession) or session.length != self.length:
            return None
        return Interval(session.start, session.end)

    @property
    def span(self) -> Interval:
        """From the first to the last moment of interest."""
        stretches = [day.interval for day in self.schedule.days]
        stretches += [self.now] if self.now else []
        return Interval(min(s.start for s in stretches), max(s.end for s in stretches))

    @cached_property
    def others(self) -> tuple[ScheduledSession, ...]:
        """All that is scheduled and is not the session itself."""
        return tuple(other for other in self.schedule.scheduled if other is not self.session)

    @cached_property
    def tracks(self) -> frozenset[str]:
        """The ids of the tracks in which there are other sessions than breaks."""
        return tracks_of_sessions(self.others)

    def in_turn(self, other: Session) -> bool:
        """Whether the session and another are a track's break and a session of another track."""
        pause, session = (self.session, other) if self.pause else (other, self.session)
        return is_of_others(pause, session, self.tracks)

    @cached_property
    def namesakes(self) -> tuple[ScheduledSession, ...]:
        """The others that have the same title."""
        title = uncased(self.session.title)
        return tuple(other for other in self.others if uncased(other.title) == title)

    @cached_property
    def follows(self) -> Track | None:
        """The track that somebody may want to follow all of; none where it is only a topic."""
        track = self.session.track
        if track is None:
            return None
        talking = [o for o in self.others if o.track is track and not o.type.pause]
        clashes = len(list(islice(overlapping(talking), FEW + 1)))
        return None if is_crowded(talking, clashes) else track

    @cached_property
    def by_room(self) -> dict[Room, list[ScheduledSession]]:
        """The same by room; what is in all rooms is in each."""
        return {
            room: [other for other in sessions if other is not self.session]
            for room, sessions in self.schedule.by_room()
        }

    @cached_property
    def people(self) -> tuple[Appearance, ...]:
        """Everybody in the session once, with the first thing that they do."""
        return each_once(self.session)
