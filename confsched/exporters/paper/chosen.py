"""What sheets are made of, sessions, rooms, people, and for whom: by role, or a job in a room."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final, NamedTuple, TypeVar

from confsched.errors import ConfschedError
from confsched.exporters.options import Options
from confsched.schedule.audience import Audience, may_see, shown_to, told_beyond
from confsched.schedule.entities import Room, Session, Speaker
from confsched.schedule.lookup import named
from confsched.schedule.schedule import Schedule
from confsched.text.nearest import did_you_mean, nearest

N = TypeVar("N", Room, Speaker)
AV: Final = "av"
HOST: Final = "host"
# what is done in every room, whether somebody is named for it or not
JOBS: Final = (AV, HOST)
# what sheets have room for, by who is the first to see it
_PRINTED: Final = {
    "room": ("link",),
    "speaker": ("phone", "email", "notes"),
    "session": ("link", "notes"),
}


class Chosen(NamedTuple):
    """Some sessions of a schedule that holds the others as well, all as the reader may see them.

    `rooms` and `people` are None where nobody asked for some of them alone.
    """

    schedule: Schedule
    sessions: tuple[Session, ...]
    rooms: tuple[Room, ...] | None = None
    people: tuple[Speaker, ...] | None = None

    def has_room(self, room: Room | None) -> bool:
        """Whether there is to be a sheet for a room, or for elsewhere."""
        return self.rooms is None or room in self.rooms

    def has_person(self, person: Speaker) -> bool:
        """Whether there is to be a sheet for somebody."""
        return self.people is None or person in self.people


def chosen(part: Schedule, options: Options, audience: Audience) -> Chosen:
    """What of a part of a schedule, or of a whole one, there are to be sheets for.

    Raises ConfschedError for a room or somebody that there is not.
    """
    whole = replace(shown_to(audience, options.within or part), days=part.days)
    ids = {session.id for session in part.sessions}
    return Chosen(
        whole,
        tuple(session for session in whole.sessions if session.id in ids),
        _asked("room", options.room, whole.rooms),
        _asked("speaker", options.speaker, whole.speakers),
    )


def _asked(what: str, text: str | None, known: Sequence[N]) -> tuple[N, ...] | None:
    return None if text is None else tuple(named(what, text, known))


def roles_in(schedule: Schedule) -> tuple[str, ...]:
    """What people do in sessions, as written, in the order in which it is first met."""
    return tuple(dict.fromkeys(part.role for s in schedule.sessions for part in s.people))


def role_named(text: str, schedule: Schedule) -> str:
    """The role or job that a word names, whatever its case; raises ConfschedError for none."""
    known = tuple(dict.fromkeys((*roles_in(schedule), *JOBS)))
    wanted = text.strip().casefold()
    for role in known:
        if wanted in (role.casefold(), f"{role.casefold()}s"):
            return role
    near = did_you_mean(nearest(wanted, known))
    raise ConfschedError(f"nobody is {text!r} here{near}", f"use one of {', '.join(known)}")


def said(roles: Iterable[str]) -> str:
    """Roles as a heading says them: `Moderator, Speaker`."""
    return ", ".join(dict.fromkeys(role[:1].upper() + role[1:] for role in roles))


def is_untold(schedule: Schedule, audience: Audience) -> bool:
    """Whether something is written down for run sheets that an audience may not see."""
    entries: dict[str, Sequence[Room | Speaker | Session]] = {
        "room": schedule.rooms,
        "speaker": schedule.speakers,
        "session": schedule.sessions,
    }
    return any(
        told_beyond(Audience.CREW, kind, entry.origin).get(name)
        for kind, names in _PRINTED.items()
        for name in names
        if not may_see(audience, kind, name)
        for entry in entries[kind]
    )
