"""A part of a schedule as a smaller schedule."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from confsched.schedule.dates import date_of, days_taken
from confsched.schedule.entities import Session
from confsched.schedule.schedule import Schedule


def narrowed(
    schedule: Schedule,
    sessions: Iterable[Session],
    *,
    dates: Collection[date | None] | None = None,
    leaves_gaps: bool = False,
) -> Schedule:
    """The same conference with some of its sessions, and with what these need.

    Days, rooms, tracks and people stay where one of the sessions has them, in their order; what
    is in all rooms is in those that stay, or in all where no other session names one. Sessions that
    are gone are named by none that stay. What was noticed is not told of a part. `dates` are those
    that were asked for: other days of a fair are gone. `leaves_gaps` says that nothing takes place
    between them for whoever reads it.
    """
    chosen = tuple(sessions)
    ids = {session.id for session in chosen}
    kept = tuple(_without_others(session, ids) for session in chosen)
    if dates is None:
        dates = {on for one in kept for on in (date_of(one, schedule.zone), *days_taken(one))}
    used = {room.id for session in kept for room in session.rooms}
    tracks = {session.track.id for session in kept if session.track}
    people = {part.speaker.id for session in kept for part in session.people}
    rooms = tuple(room for room in schedule.rooms if room.id in used)
    if not rooms and any(session.everywhere for session in kept):
        rooms = schedule.rooms
    return replace(
        schedule,
        sessions=kept,
        days=tuple(day for day in schedule.days if day.date in dates),
        rooms=rooms,
        tracks=tuple(track for track in schedule.tracks if track.id in tracks),
        speakers=tuple(speaker for speaker in schedule.speakers if speaker.id in people),
        waivers=(),
        engagements=(),
        notices=(),
        is_part=not leaves_gaps,
    )


def _without_others(session: Session, ids: set[str]) -> Session:
    """A session that names none but those."""
    after = tuple(one for one in session.after if one in ids)
    not_with = tuple(one for one in session.not_with if one in ids)
    if (after, not_with) == (session.after, session.not_with):
        return session
    return replace(session, after=after, not_with=not_with)
