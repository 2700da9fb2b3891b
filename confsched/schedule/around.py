"""The part of a schedule that can have to do with one entry: what is wrong with it shows there."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final, TypeAlias

from confsched.by_key import grouped
from confsched.schedule.dates import NEAR, date_of
from confsched.schedule.entities import Room, ScheduledSession, Session, Speaker, Track
from confsched.schedule.entry_named import Entry
from confsched.schedule.schedule import Schedule
from confsched.schedule.timeline import stretches

_Named: TypeAlias = Room | Speaker | Track

# no break and no turnaround that a rule asks for is as long: what is farther away has nothing to
# do with it, unless it is of the same day
_APART: Final = timedelta(hours=6)
_SEVERAL: Final = 3  # as many as need not be compared with more


def around(schedule: Schedule, entry: Entry) -> Schedule:
    """A schedule in which the same is wrong with an entry as in the whole; often much smaller.

    With a session, or all of somebody's, stay those that share a day, a stretch of time, a track or
    a person with it, those that one names, and some that are as long. Rooms, tracks and days stay,
    with the sessions that alone say of them. So do people; of a session that defines nobody itself
    only its own do. Of what goes on for more than two weeks all stays: how far away a date is
    depends on all of them.
    """
    own = _own(schedule, entry)
    if not own or _goes_on(schedule):
        return schedule
    speakers = schedule.speakers
    if isinstance(entry, Session) and not _defines_people(entry):
        people = {part.speaker for part in entry.people}
        speakers = tuple(one for one in speakers if one in people)
    named: tuple[_Named, ...] = (*schedule.rooms, *schedule.tracks, *speakers)
    passing = {one for one in named if one.origin is None}
    kept = _beside(schedule, own) | _naming(schedule, passing)
    sessions = tuple(one for one in schedule.sessions if one in kept)
    return replace(schedule, sessions=sessions, speakers=speakers)


def _own(schedule: Schedule, entry: Entry) -> tuple[Session, ...]:
    """What is looked at; nothing where all there is has to be."""
    if isinstance(entry, Session):
        return (entry,)
    if isinstance(entry, Speaker):
        return tuple(s for s in schedule.sessions if any(p.speaker is entry for p in s.people))
    return ()


def _goes_on(schedule: Schedule) -> bool:
    dates = [on for one in schedule.sessions if (on := date_of(one, schedule.zone)) is not None]
    return bool(dates) and max(dates) - min(dates) > NEAR


def _defines_people(session: Session) -> bool:
    """Whether somebody is in a session who is not written down elsewhere."""
    whole = session.origin.mapping.span
    for part in session.people:
        origin = part.speaker.origin
        if origin is None:
            return True
        place = origin.id_span
        if place.source is whole.source and whole.start <= place.start < whole.end:
            return True
    return False


def _naming(schedule: Schedule, passing: set[_Named]) -> set[Session]:
    """The first session, if one takes place, that names each of what stands nowhere else."""
    left, kept = set(passing), set()
    for session in (*schedule.active, *schedule.sessions) if passing else ():
        people = (part.speaker for part in session.people)
        named = left.intersection((*session.rooms, session.track, *people))
        if named:
            left -= named
            kept.add(session)
    return kept


def _beside(schedule: Schedule, own: Sequence[Session]) -> set[Session]:
    ids = {one.id for one in own}
    named = {name for one in own for name in (*one.after, *one.not_with)}
    named |= {waiver.other for waiver in schedule.waivers if waiver.other}
    people = {part.speaker for one in own for part in one.people}
    tracks = {one.track for one in own if one.track}
    dates = {date_of(one, schedule.zone) for one in own} - {None}
    kept = _at_the_same_time(schedule, own) | _as_long(schedule, own) | set(own)
    kept.update(
        one
        for one in schedule.sessions
        if one.id in named
        or one.track in tracks
        or date_of(one, schedule.zone) in dates
        or not ids.isdisjoint((*one.after, *one.not_with))
        or any(part.speaker in people for part in one.people)
    )
    return kept


def _as_long(schedule: Schedule, own: Iterable[Session]) -> set[Session]:
    """A few of the type of each that last as long: what several have is no slip."""
    lengths = {_length(one) for one in own if isinstance(one, ScheduledSession)}
    alike = (one for one in schedule.scheduled if _length(one) in lengths)
    found = grouped((_length(one), one) for one in alike)
    return {one for sessions in found.values() for one in sessions[:_SEVERAL]}


def _length(session: ScheduledSession) -> tuple[str, timedelta]:
    return session.type.id, session.length


def _at_the_same_time(schedule: Schedule, own: Iterable[Session]) -> set[Session]:
    """Everything from one long pause to the next."""
    asked = set(own)
    timed = [one for one in schedule.sessions if isinstance(one, ScheduledSession)]
    groups = stretches(timed, _APART)
    return {one for group in groups if not asked.isdisjoint(group) for one in group}
