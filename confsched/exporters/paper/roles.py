"""For whom a run sheet is: people by what they do in sessions, or a job that is done in a room."""

from collections.abc import Iterable
from typing import Final

from confsched.errors import ConfschedError
from confsched.schedule.schedule import Schedule
from confsched.text.nearest import did_you_mean, nearest

AV: Final = "av"
HOST: Final = "host"
# what is done in every room, whether somebody is named for it or not
JOBS: Final = (AV, HOST)


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
