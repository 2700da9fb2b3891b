"""Tracks that have their breaks in turn: a break in a track of sessions is that of this track."""

from collections.abc import Iterable

from confsched.schedule.entities import Session


def tracks_of_sessions(sessions: Iterable[Session]) -> frozenset[str]:
    """The ids of the tracks in which there is more than breaks."""
    return frozenset(s.track.id for s in sessions if s.track is not None and not s.type.pause)


def is_in_turn(pause: Session, session: Session, tracks: frozenset[str]) -> bool:
    """Whether a break, if it is in no room, is that of another track than a session's.

    `tracks` are those in which there are sessions.
    """
    if pause.track is None or session.track is None:
        return False
    return pause.track.id in tracks and pause.track.id != session.track.id


def is_of_others(pause: Session, session: Session, tracks: frozenset[str]) -> bool:
    """Whether a session may run through a break: it is in no place, and of another track."""
    return not (pause.rooms or pause.everywhere) and is_in_turn(pause, session, tracks)
