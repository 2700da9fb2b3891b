"""Whether files that were read again say what they were meant to, and nothing else anew."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from confsched.errors import ConfschedError
from confsched.moves.case import Aim
from confsched.moves.wanted import Wanted, slot_of
from confsched.moves.writing import cannot_be_written
from confsched.schedule.entities import Session
from confsched.schedule.schedule import Schedule


class _Where(NamedTuple):
    """When and where a session is."""

    slot: Aim | None
    rooms: tuple[str, ...]
    everywhere: bool


def verify(before: Schedule, after: Schedule, wanted: Sequence[Wanted]) -> None:
    """Raise ConfschedError unless the wanted sessions, and they alone, are where they should be."""
    by_id = {one.session.id: one for one in wanted}
    if not after.whole or _around(before) != _around(after):
        raise _differs(wanted[0], before)
    for old, new in zip(before.sessions, after.sessions, strict=True):
        one = by_id.get(old.id)
        if _where(new) != (_expected(one) if one else _where(old)) or _rest(old) != _rest(new):
            raise _differs(one or wanted[0], before)


def _differs(wanted: Wanted, schedule: Schedule) -> ConfschedError:
    session = wanted.session
    aim = wanted.aim or slot_of(session)
    if aim is None:  # pragma: no cover -- only a room is given to a session without a slot
        return ConfschedError(f"{session.title!r} cannot be moved by an edit", "do it by hand")
    return cannot_be_written(session, aim, schedule)


def _expected(wanted: Wanted) -> _Where:
    now = _where(wanted.session)
    slot = wanted.aim or now.slot
    if wanted.place is None:
        return now._replace(slot=slot)
    rooms = tuple(room.id for room in wanted.place.rooms)
    return _Where(slot, rooms, wanted.place.everywhere)


def _where(session: Session) -> _Where:
    return _Where(slot_of(session), tuple(room.id for room in session.rooms), session.everywhere)


def _around(schedule: Schedule) -> Mapping[str, object]:
    """What does not change with a session; rooms that nobody defined come and go with it."""
    return {
        "conference": (schedule.id, schedule.title, schedule.zone_key, schedule.phase),
        "days": [(day.number, day.date, day.title, day.interval) for day in schedule.days],
        "speakers": [(speaker.id, speaker.name) for speaker in schedule.speakers],
        "tracks": [track.id for track in schedule.tracks],
        "sessions": [session.id for session in schedule.sessions],
    }


def _rest(session: Session) -> tuple[object, ...]:
    """All that a session says but when and where it is."""
    return (
        session.title,
        session.type.id,
        session.status,
        session.track.id if session.track else None,
        [(part.speaker.id, part.role, part.remote) for part in session.people],
        (session.subtitle, session.abstract, session.description, session.language),
        (session.url, session.link, session.expected, session.needs, session.tags),
        (session.after, session.not_with, session.plenary, session.broken),
    )
