"""What people do in sessions, each of them once."""

from collections.abc import Iterable
from typing import TypeAlias

from confsched.rules.clashes import is_listed_twice
from confsched.schedule.entities import Appearance, ScheduledSession

Part: TypeAlias = tuple[ScheduledSession, Appearance]


def sessions_once(parts: Iterable[Part]) -> list[Part]:
    """What somebody does in one session after another, by start.

    A session in which they are named twice, or that is listed twice, is one; they join it from
    afar if any of these places says so.
    """
    found: list[Part] = []
    for session, part in parts:
        index = _known(session, found)
        if index is None:
            found.append((session, part))
        elif part.remote:
            known, first = found[index]
            found[index] = known, first._replace(remote=True)
    return found


def _known(session: ScheduledSession, found: list[Part]) -> int | None:
    for index in range(len(found) - 1, -1, -1):
        other = found[index][0]
        if other.start != session.start:
            break
        if other is session or is_listed_twice(other, session):
            return index
    return None
