"""When a session cannot be, whichever room it is in, because of what else is on."""

from collections.abc import Iterator

from confsched.planning.blocks import Block, Cause
from confsched.planning.search import Search
from confsched.schedule.entities import ScheduledSession
from confsched.schedule.timeline import EVER


def programme_blocks(search: Search) -> Iterator[Block]:
    """Plenaries, breaks for everybody, its track, and what it is to be kept apart from or after."""
    for other in search.others:
        for cause in _beside(search, other):
            yield Block(other.start, other.end, cause, other=other)
        yield from _order(search, other)


def _beside(search: Search, other: ScheduledSession) -> Iterator[Cause]:
    """Why the two may not run at the same time, as often as somebody says so."""
    session = search.session
    if search.pause != other.type.pause:
        if other.in_every_room and not search.in_turn(other):
            yield Cause.PAUSE
    elif not search.pause:
        if session.plenary or other.plenary:
            yield Cause.PLENARY
        if search.follows is not None and search.follows is other.track:
            yield Cause.TRACK
    if _is_apart(search, other):
        yield Cause.APART


def _is_apart(search: Search, other: ScheduledSession) -> bool:
    """Whether one of the two names the other, or they share a tag of which one is enough."""
    session, tags = search.session, search.constraints.keep_apart
    is_named = other.id in session.not_with or session.id in other.not_with
    return is_named or any(tag in session.tags and tag in other.tags for tag in tags)


def _order(search: Search, other: ScheduledSession) -> Iterator[Block]:
    if other.id in search.session.after:
        yield Block(EVER.start, other.end, Cause.AFTER, other=other)
    if search.session.id in other.after:
        yield Block(other.start, EVER.end, Cause.BEFORE, other=other)
