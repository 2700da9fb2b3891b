"""Entries that say the same to the letter under another id: one of them can go."""

from collections.abc import Iterator

from confsched.findings import Fix, safe_fix
from confsched.reading import Mapping, Value
from confsched.rules.slips import unread_rows
from confsched.schedule.entities import ROLES, Session
from confsched.schedule.schedule import Schedule
from confsched.source import Span

_TWICE = " is defined twice"  # of an id, as F007 says it
# what says which sessions there are, and who and what is in them
_OF_SESSIONS = ("sessions", "panels", "room", "rooms", "speakers", *ROLES)


def without(schedule: Schedule, session: Session, first: Session) -> Fix | None:
    """Take a session out that says what another one does.

    Nothing if only a word is different, and if something names it by its id.
    """
    if session.id in schedule.once(_named):
        return None
    from confsched.editing.cells import without_row  # noqa: PLC0415 -- for slips
    from confsched.editing.fields import remove_entry  # noqa: PLC0415 -- for slips

    mapping, source = session.origin.mapping, session.origin.mapping.places.source
    if not source.is_mended or _said(mapping) != _said(first.origin.mapping):
        return None
    if source.separator:
        return safe_fix("take it out", lambda: without_row(session.at("title")))
    return safe_fix("take it out", lambda: remove_entry(mapping))


def _named(schedule: Schedule) -> frozenset[str]:
    """The ids of sessions that others and waivers name."""
    others = (name for one in schedule.sessions for name in (*one.after, *one.not_with))
    return frozenset((*others, *(waiver.other or "" for waiver in schedule.waivers)))


def _said(mapping: Mapping) -> dict[str, Value]:
    return {name: value for name, value in mapping.items() if name != "id"}


def is_something_lost(schedule: Schedule) -> bool:
    """Whether sessions, or whom and what they name, were given twice: only the first ones count.

    Or a cell of a table could not be read, which may have named anything.
    """
    if unread_rows(schedule):
        return True
    names = {slip.span.text.strip("'\"") for slip in schedule.noticed("F002")}
    return not names.isdisjoint(_OF_SESSIONS) or any(one.id in names for one in schedule.sessions)


def said_twice(schedule: Schedule) -> str:
    """What stands in entries whose id another one has: nothing of it counts."""
    twice = (slip for slip in schedule.noticed("F007") if slip.message.endswith(_TWICE))
    return "\n".join(line for slip in twice for line in _below(slip.span))


def _below(span: Span) -> Iterator[str]:
    """The line of an id, and those below it that are indented deeper."""
    source, number = span.source, span.first.line
    line = source.line(number)
    depth = len(line) - len(line.lstrip())
    while line.strip():
        yield line
        number += 1
        line = source.line(number)
        if len(line) - len(line.lstrip()) <= depth:
            return
