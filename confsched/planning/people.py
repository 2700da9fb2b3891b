"""When the people of a session cannot be in it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta, tzinfo

from confsched.planning.blocks import Block, Cause
from confsched.planning.search import Search
from confsched.schedule.availability import STAY, absences, has_to_come
from confsched.schedule.entities import Appearance, Interval, Room, ScheduledSession, Speaker
from confsched.schedule.hours import Hours, outside
from confsched.schedule.timeline import merged
from confsched.schedule.ways import shortest

_NO_TIME = timedelta()


def people_blocks(search: Search) -> Iterator[Block]:
    """When somebody is elsewhere, cannot, or is asleep, wherever the session is."""
    for part in search.people:
        yield from unavailable(part.speaker)
        zone = home_of(part, online=search.schedule.online)
        if zone is not None:
            yield from nights(part.speaker, zone, search.span, search.constraints.kind_hours)
    yield from _elsewhere(search)


def arrivals(search: Search, rooms: Sequence[Room]) -> Iterator[Block]:
    """When those who have to come to a session in these rooms are not there."""
    for part in search.people:
        if has_to_come(part, rooms, online=search.schedule.online):
            yield from not_there(part.speaker)


def home_of(part: Appearance, *, online: bool) -> tzinfo | None:
    """The zone from which somebody takes part, if that is at home and known."""
    at_home = online or part.remote
    return part.speaker.zone if at_home and not part.speaker.team else None


def nights(speaker: Speaker, zone: tzinfo, within: Interval, kind: Hours) -> Iterator[Block]:
    """When it is too early or too late where somebody lives."""
    for start, end in outside(within.start, within.end, zone, kind):
        yield Block(start, end, Cause.NIGHT, speaker)


def busy(speaker: Speaker, sessions: Iterable[ScheduledSession]) -> Iterator[Block]:
    """When somebody is in one of some sessions; a team may be in two places."""
    if not speaker.team:
        for session in {one.id: one for one in sessions}.values():
            yield Block(session.start, session.end, Cause.BUSY, speaker, session)


def _elsewhere(search: Search) -> Iterator[Block]:
    mine = [part.speaker for part in search.people if not part.speaker.team]
    for other in search.others:
        there = {part.speaker for part in other.people} if mine else ()
        for speaker in mine:
            if speaker in there:
                yield from busy(speaker, [other])


def walks(search: Search, rooms: Sequence[Room], blocks: Iterable[Block]) -> Iterator[Block]:
    """Blocks of sessions that somebody is busy in, with the way there and back if it takes time.

    `rooms` are those that the session would be in.
    """
    remote = {part.speaker for part in search.people if part.remote}
    for block in blocks:
        if block.other is None or block.subject in remote:
            continue
        there = block.other
        if any(part.remote for part in there.people if part.speaker is block.subject):
            continue
        before = _way(rooms, there.rooms, search)
        after = _way(there.rooms, rooms, search)
        if before or after:
            yield Block(
                there.start - before, there.end + after, Cause.WALKING, block.subject, there
            )


def _way(start: Sequence[Room], end: Sequence[Room], search: Search) -> timedelta:
    """The shortest way; none where a place is not known, or nobody has to walk."""
    if search.schedule.online:
        return _NO_TIME
    way = shortest(start, end, search.constraints.transfer)
    return way.takes if way else _NO_TIME


def unavailable(speaker: Speaker) -> Iterator[Block]:
    """When they cannot, wherever they would have to be."""
    for start, end in merged(absences(speaker, present=False)):
        yield Block(start, end, Cause.AWAY, speaker)


def not_there(speaker: Speaker) -> Iterator[Block]:
    """When they have not arrived or have left, for what they have to come to."""
    for absence in absences(speaker):
        if absence.field in STAY:
            late = absence.field == "arrives"
            cause = Cause.BEFORE_ARRIVAL if late else Cause.AFTER_DEPARTURE
            yield Block(absence.start, absence.end, cause, speaker)
