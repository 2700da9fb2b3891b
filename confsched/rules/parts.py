"""What people do in sessions, each of them once."""

from collections.abc import Iterable
from itertools import groupby
from typing import TypeAlias

from confsched.rules.clashes import identity, is_listed_twice
from confsched.schedule.entities import Appearance, ScheduledSession

Part: TypeAlias = tuple[ScheduledSession, Appearance]


def sessions_once(parts: Iterable[Part]) -> list[Part]:
    """What somebody does in one session after another, by start.

    A session in which they are named twice, or that is listed twice, is one; they join it from
    afar if any of these places says so.
    """
    found: list[Part] = []
    for _, at_once in groupby(parts, key=lambda one: one[0].start):
        first, *others = at_once
        found.append(first)
        if others:
            _join(others, found)
    return found


def _join(parts: Iterable[Part], found: list[Part]) -> None:
    """Add what begins with the last part that was found, if it is no session that is there."""
    last = len(found) - 1
    known = {identity(found[last][0]): [last]}
    for session, part in parts:
        alike = known.setdefault(identity(session), [])
        index = next((n for n in alike if _are_one(found[n][0], session)), None)
        if index is None:
            alike.append(len(found))
            found.append((session, part))
        elif part.remote:
            kept, as_before = found[index]
            found[index] = kept, as_before._replace(remote=True)


def _are_one(one: ScheduledSession, other: ScheduledSession) -> bool:
    return one is other or is_listed_twice(one, other)
