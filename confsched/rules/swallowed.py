"""People whom the text above them has swallowed, since the line `speakers:` is missing between.

In YAML a text that goes on over several lines takes up the items of a list that are as deep as it.
"""

from collections.abc import Collection

from confsched.schedule.entities import Session
from confsched.schedule.schedule import Schedule

_ITEM = " - "


def swallowed(session: Session, known: Collection[str]) -> tuple[str, ...]:
    """The ids and names of people at the end of a session's texts, each behind a dash."""
    if session.people:
        return ()
    parts = (_last_items(text, known) for text in (session.description, session.abstract) if text)
    return next(filter(None, parts), ())


def people_known(schedule: Schedule) -> frozenset[str]:
    """The ids and names of all people."""
    return frozenset(text for one in schedule.speakers for text in (one.id, one.name))


def _last_items(text: str, known: Collection[str]) -> tuple[str, ...]:
    if _ITEM not in (whole := " ".join(text.split())):
        return ()
    parts = whole.split(_ITEM)
    at = len(parts)
    while at > 1 and parts[at - 1] in known:
        at -= 1
    return tuple(parts[at:])
