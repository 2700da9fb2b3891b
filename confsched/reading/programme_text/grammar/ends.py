"""When a session ends of which only the start is told: when the next one begins."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence

from confsched.reading.day_ends import ends_day
from confsched.reading.programme_text.grammar.drafts import Session
from confsched.reading.programme_text.page import Note

_LONGEST = 4 * 60  # minutes; what begins later than that says nothing of an end


def settle_ends(sessions: Sequence[Session]) -> list[Note]:
    """End sessions when the next of the same day begins; one that none follows stays open.

    What only says that a day is over takes no time.
    """
    starts: defaultdict[int, set[int]] = defaultdict(set)
    for session in sessions:
        if session.start is not None:
            starts[session.day].add(session.start + 1440 * session.late)
    ordered = {day: sorted(found) for day, found in starts.items()}
    notes = []
    for session in sessions:
        if ends_day(session.title.text) and not session.people:
            session.end = None if session.reached else session.end
        elif session.reached and session.end is not None:
            notes.append(_note(session, session.end))
        elif session.start is not None and session.end is None:
            following = _next(ordered[session.day], session.start + 1440 * session.late)
            if following is not None:
                session.end, session.inferred = following, True
                notes.append(_note(session, following))
    return notes


def _next(starts: list[int], start: int) -> int | None:
    number = bisect_right(starts, start)
    following = starts[number] if number < len(starts) else None
    return following if following is not None and following - start <= _LONGEST else None


def _note(session: Session, end: int) -> Note:
    hour, minute = divmod(end % 1440, 60)
    message = f"the end {hour:02}:{minute:02} is the start of what follows"
    return Note(session.when.start, session.when.end, message)
