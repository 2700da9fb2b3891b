"""Tracks that are topics: most of their sessions are beside others, and nobody is to follow all."""

from collections.abc import Iterable, Sequence
from typing import Final

from confsched.schedule.entities import ScheduledSession

FEW: Final = 3  # clashes that do not make a topic of a track


def is_topic(sessions: Sequence[ScheduledSession], clashes: int) -> bool:
    """Whether most of the sessions of a track have others of it beside them, of some clashes."""
    return clashes > FEW and 2 * len(crowd(sessions)) > len(sessions)


def crowd(sessions: Iterable[ScheduledSession]) -> set[ScheduledSession]:
    """Those that have others beside them."""
    found: set[ScheduledSession] = set()
    latest: ScheduledSession | None = None
    for session in sorted(sessions, key=lambda one: one.start):
        if latest is not None and session.start < latest.end:
            found.update((latest, session))
        if latest is None or session.end > latest.end:
            latest = session
    return found
