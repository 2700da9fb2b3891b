"""Moving sessions: to another time or room, in each other's place, all of them a bit later.

The files are changed and nothing else: every time is written as the one before it was, and what was
written is read again before any file is touched.
"""

import os
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from confsched import asked
from confsched.errors import ConfschedError
from confsched.moves.exchange import exchanged
from confsched.moves.making import Making
from confsched.moves.targets import by_of, later, target_of
from confsched.moves.wanted import ALL, Wanted, place_in, refuse_unmovable, slot_of
from confsched.planning.change import Change
from confsched.schedule.entities import Room
from confsched.schedule.lookup import session_named
from confsched.schedule.schedule import Schedule

__all__ = ["move", "shift", "swap"]

StrPath = str | os.PathLike[str]


def move(  # noqa: PLR0913 -- where a session can be moved to
    session: str,
    *paths: StrPath,
    to: str | datetime | None = None,
    by: str | timedelta | None = None,
    room: str | None = None,
    today: date | None = None,
    write: bool = True,
) -> Change:
    """Move a session, called by id or title, in the files of one conference.

    `to` is a moment, written as in the files: `day 2 15:00`, or a time alone for the day that it is
    on, or a day alone for the same time there. `by` is how much later, or earlier with a minus.
    `room` is an id or a name, or `all`. A session keeps its length, in real minutes also across a
    change of the clocks. Without `write` the files stay as they are. Waivers have ended by `today`.

    Raises `ConfschedError` where there is no such session, day or room, where the session is
    cancelled or in a file of another system, and where a file cannot be changed.
    """
    if to is None and by is None and room is None:
        raise ConfschedError("nothing says where to", "give --to, --by or --room")
    if to is not None and by is not None:
        raise ConfschedError("--to and --by say two things", "give one of them")
    making = Making(_names(paths), today=today, writes=write)
    schedule = making.schedule
    found = session_named(session, schedule.sessions)
    refuse_unmovable(found)
    aim = target_of(schedule, found, to, by)
    place = place_in(found, _room(schedule, room)) if room is not None else None
    stays = [] if aim != slot_of(found) or place else [f"{found.title!r} is there already"]
    return making.change([Wanted(found, aim, place)], stays)


def _room(schedule: Schedule, name: str) -> Room | None:
    """The room of that id or name; None for all of them."""
    if name.strip().lower() == ALL and all(room.id != ALL for room in schedule.rooms):
        return None
    return asked.rooms(schedule, [name])[0]


def swap(
    one: str, other: str, *paths: StrPath, today: date | None = None, write: bool = True
) -> Change:
    """Let two sessions change places: times, and rooms where both have one; see `move`.

    Each begins when the other began and keeps its own length. Of two that follow each other, or
    would then overlap, the first keeps the beginning and the second the end of what both took.
    """
    making = Making(_names(paths), today=today, writes=write)
    first, second = (session_named(name, making.schedule.sessions) for name in (one, other))
    if first is second:
        raise ConfschedError(f"{one!r} and {other!r} are one session", "name two of them")
    for session in (first, second):
        refuse_unmovable(session)
    return making.change(*exchanged(first, second))


def shift(  # noqa: PLR0913 -- which sessions, and how far
    *paths: StrPath,
    after: str | datetime,
    by: str | timedelta,
    day: str | None = None,
    room: str | None = None,
    today: date | None = None,
    write: bool = True,
) -> Change:
    """Move all sessions of a day that begin at a time or later, all of them or none; see `move`.

    `after` is the time, with its day or with `day` beside it; `by` how much later they begin, or
    earlier with a minus. With `room` only those move that are held there. What runs at that time
    already stays, and so does what is cancelled.
    """
    making = Making(_names(paths), today=today, writes=write)
    schedule = making.schedule
    length = by_of(by)
    on, moment = asked.moment(schedule, after, asked.days(schedule, day))
    rooms = asked.rooms(schedule, [room]) if room is not None else None
    return making.change(*later(schedule, on, moment, length, rooms))


def _names(paths: Sequence[StrPath]) -> list[str]:
    return [os.fspath(path) for path in paths]
