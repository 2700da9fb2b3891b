"""Rows without a time among those with one: the talks of the session above them."""

from collections.abc import Sequence

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.holding import HOLDS, hold, is_kind_alone
from confsched.formats.likely import is_pause
from confsched.formats.records.rooms.blocks import is_in_table
from confsched.formats.records.times.columns import WHEN

_ELSEWHERE = frozenset((*WHEN, "room", "rooms", "date", "day", "_on", "_sub"))


def settle_untimed(book: Book) -> None:
    """Put talks without a time into the session above them."""
    sessions = book.sessions
    if all(one.says(WHEN) for one in sessions) or not all(map(is_in_table, sessions)):
        return
    held = _held_in(sessions)
    for session, below in held:
        hold(session, below)
    book.leave_out(part for _, below in held for part in below)


def _held_in(sessions: Sequence[Draft]) -> list[tuple[Draft, list[Draft]]]:
    """Sessions with the talks below each; if none has several, they may just wait for a time."""
    found: list[tuple[Draft, list[Draft]]] = []
    above: Draft | None = None
    for session in sessions:
        if session.says(WHEN):
            above = session
        elif not session.people and is_pause(session.text("title")):
            continue  # it has no time of its own, and none holds it
        elif above is not None and _may_hold(above, session):
            if not found or found[-1][0] is not above:
                found.append((above, []))
            found[-1][1].append(session)
        else:
            above = None
    anonymous = not any(one.people for one in sessions)  # then a talk is nobody's either
    held = [(one, below) for one, below in found if anonymous or _are_talks(below)]
    return held if any(len(below) > 1 for _, below in held) else []


def _may_hold(above: Draft, talk: Draft) -> bool:
    """Whether what a row with a time says may hold what is given below."""
    title = above.text("title")
    return (
        above.places is talk.places
        and "title" in talk.fields
        and not any(_is_elsewhere(talk, above, field) for field in talk.fields)
        and all(role != "speaker" for role, _, _ in above.people)
        and (HOLDS.search(title) is not None or is_kind_alone(title))
    )


def _is_elsewhere(talk: Draft, above: Draft, field: str) -> bool:
    """Whether a field says when or where a talk is, and not that it is where the row above is."""
    if field not in _ELSEWHERE:
        return False
    return field in WHEN or talk.text(field) != above.text(field)


def _are_talks(below: Sequence[Draft]) -> bool:
    """Whether most have somebody who gives them."""
    return 2 * sum(bool(one.people) for one in below) > len(below)
