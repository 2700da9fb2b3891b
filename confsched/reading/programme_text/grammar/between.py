"""When a break or a meal is that stands without a time: between the sessions around it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from confsched.reading.programme_text.grammar.drafts import Session
from confsched.reading.programme_text.page import Note

_KINDS = frozenset(("break", "meal"))
_LONGEST = 3 * 60  # minutes
_WORDS = 3  # of a title


def settle_pauses(sessions: Sequence[Session]) -> list[Note]:
    """Give those without a time what is free between the sessions around them on their day."""
    days: defaultdict[int, list[Session]] = defaultdict(list)
    for session in sessions:
        days[session.day].append(session)
    return [note for day in days.values() for note in _of_day(day)]


def _of_day(sessions: Sequence[Session]) -> Iterator[Note]:
    for (before, one), after in zip(pairwise(sessions), sessions[2:], strict=False):
        end, start = before.end, after.start
        if end is None or start is None or not _is_pause(one):
            continue
        if 0 < start - end <= _LONGEST:
            one.start, one.end, one.when = end, start, one.title
            message = "the time is what is free between the sessions around it"
            yield Note(one.title.start, one.title.end, message)


def _is_pause(session: Session) -> bool:
    """Whether it is nothing else and has no time; `Reception, followed by dinner` is much more."""
    timed = session.times is not None or session.start is not None
    return not timed and session.kind in _KINDS and len(session.title.text.split()) <= _WORDS
