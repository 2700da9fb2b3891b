"""Tracks that have their breaks in turn: a break in a track of sessions is that of this track."""

from collections.abc import Iterable

from confsched.schedule.entities import Session


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
