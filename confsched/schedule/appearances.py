"""Everybody in a session once, though they may be named in it several times."""

from confsched.schedule.entities import Appearance, Session


def each_once(session: Session) -> tuple[Appearance, ...]:
    """Everybody in a session, where they are named first.

    They join it from afar if any of the places says so in which they are named.
    """
    first = {part.speaker.id: part for part in reversed(session.people)}
    if len(first) == len(session.people):
        return session.people
    afar = {part.speaker.id for part in session.people if part.remote}
    return tuple(part._replace(remote=part.speaker.id in afar) for part in reversed(first.values()))
