"""When a session ends that says how long it is: `9:00 Boats (45 min)`."""

from collections.abc import Sequence

from confsched.reading.programme_text.grammar.drafts import Session, Told
from confsched.reading.programme_text.recognisers.lengths import Length, length_behind, minutes_of


def settle_lengths(sessions: Sequence[Session]) -> None:
    """End sessions by their lengths, which are then no part of their titles.

    A length without any mark before it is one where most titles have one.
    """
    timed = [one for one in sessions if one.start is not None and one.title]
    ends = sum(map(_ends_in_length, timed))
    bare = ends > 1 and 2 * ends >= len(timed)
    for session in timed:
        session.title, in_title = _taken_out(session, session.title, bare=bare)
        session.subtitle, below = _taken_out(session, session.subtitle, bare=True)
        minutes = session.length or in_title or below
        if minutes and session.start is not None and (session.end is None or session.reached):
            session.end, session.reached = session.start + minutes, False


def _ends_in_length(session: Session) -> bool:
    title = session.title.text
    return length_behind(title) is None and length_behind(title, bare=True) is not None


def _taken_out(session: Session, said: Told, *, bare: bool) -> tuple[Told, int]:
    """A text without the length that it says, and that in minutes."""
    alone = minutes_of(said.text)
    told = Length(alone, 0) if alone else length_behind(said.text, bare=bare)
    if told is None or not _fits(session, told.minutes):
        return said, 0
    return _cut(said, told.start), told.minutes


def _fits(session: Session, minutes: int) -> bool:
    """Whether a session ends so much later than it begins, as far as that is told."""
    if session.start is None or session.end is None or session.reached:
        return True
    return (session.end - session.start) % 1440 == minutes


def _cut(title: Told, at: int) -> Told:
    """A title without what stands from a place on."""
    exact = title.end - title.start == len(title.text)
    return Told(title.text[:at], title.start, title.start + at if exact else title.end)
