"""Tracks before titles: `Track A: Boats of old`, where several sessions have one."""

from collections.abc import Sequence

from confsched.reading.programme_text.grammar.drafts import NOTHING, Session
from confsched.reading.programme_text.recognisers.places import is_track

_LEAST = 2  # sessions


def settle_tracks(sessions: Sequence[Session]) -> None:
    """Say of sessions that a label which names a track is theirs, and no kind of session."""
    labelled = [one for one in sessions if not one.track and is_track(one.subtitle.text)]
    told = sum(is_track(one.track.text) for one in sessions) + len(labelled)
    for session in labelled if told >= _LEAST else ():
        session.track, session.subtitle = session.subtitle, NOTHING
