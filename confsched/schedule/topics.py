"""What holds several sessions at once: topics that nobody is to follow as a whole, and open areas.

And tracks that have their breaks in turn.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Final, TypeAlias

from confsched.schedule.entities import ScheduledSession, Session
from confsched.schedule.timeline import overlapping

Pair: TypeAlias = tuple[ScheduledSession, ScheduledSession]

FEW: Final = 3  # clashes that are slips yet
ENOUGH: Final = 4  # clashes for each session: a few that run all day could have millions


def is_crowded(sessions: Sequence[ScheduledSession], clashes: int) -> bool:
    """Whether most sessions of a track or a room have others of it beside them, of some clashes."""
    return clashes > FEW and 2 * len(crowd(sessions)) > len(sessions)


def crowd(sessions: Iterable[ScheduledSession]) -> set[ScheduledSession]:
    """Those that have others beside them."""
    return {session for pair in beside(sessions) for session in pair}


def beside(sessions: Iterable[ScheduledSession]) -> Iterator[Pair]:
    """Each session that begins while others run, behind the one of these that ends last."""
    latest: ScheduledSession | None = None
    for session in sorted(sessions, key=lambda one: one.start):
        if latest is not None and session.start < latest.end:
            yield latest, session
        if latest is None or session.end > latest.end:
            latest = session


def clashing(
    sessions: Sequence[ScheduledSession], clash: Callable[[Pair], bool], least: int = 0
) -> tuple[list[Pair], int]:
    """The pairs of sessions that meet and clash, and how many there are at the least.

    Of very many it is each session with one that runs when it begins.
    """
    most = max(ENOUGH * len(sessions), least)
    pairs = [*islice(filter(clash, overlapping(sessions)), most)]
    count = len(pairs)
    return (pairs if count < most else [*filter(clash, beside(sessions))]), count


def tracks_of_sessions(sessions: Iterable[Session]) -> frozenset[str]:
    """The ids of the tracks in which there is more than breaks."""
    return frozenset(s.track.id for s in sessions if s.track is not None and not s.type.pause)


def is_of_others(pause: Session, session: Session, tracks: frozenset[str]) -> bool:
    """Whether a session may run through a break: that is in no place, and of another track.

    What everybody is meant to attend is of all tracks. `tracks` are those with sessions.
    """
    if pause.track is None or session.track is None or pause.rooms or pause.everywhere:
        return False
    if session.everywhere or session.plenary:
        return False
    return pause.track.id in tracks and pause.track.id != session.track.id
