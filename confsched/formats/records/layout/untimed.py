"""Rows without a time among those with one: the talks of the session above them."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.holding import HOLDS, hold, is_kind_alone
from confsched.formats.likely import is_pause
from confsched.formats.records.layout.block_heads import speaks
from confsched.formats.records.layout.listed_talks import (
    are_items,
    is_marked,
    leave_marks,
    part_titles,
)
from confsched.formats.records.rooms.blocks import is_in_table
from confsched.formats.when import CLOCKS

_ELSEWHERE = frozenset((*CLOCKS, "room", "rooms", "date", "day", "_on", "_sub"))
_OF_ENTRY = frozenset(("id", "title", "type", "status"))
_Held: TypeAlias = tuple[Draft, list[Draft]]


def settle_untimed(book: Book) -> None:
    """Put talks without a time into the session above them."""
    sessions = book.sessions
    if all(one.says(CLOCKS) for one in sessions) or not all(map(is_in_table, sessions)):
        return
    held = _held_in(sessions)
    for session, below in held:
        hold(session, below)
    book.leave_out(part for _, below in held for part in below)


def _held_in(sessions: Sequence[Draft]) -> list[_Held]:
    """Sessions with the talks below each; if none has several, they may just wait for a time.

    What is not called so that it may hold some does where somebody gives all that is below, and
    some of it stands above what has a time; or where that is a list of items.
    """
    found = [one for one in _below_timed(sessions) if not all(map(_is_entry, one[1]))]
    items = [below for above, below in found if are_items(below) and not is_marked(above)]
    part_titles([part for _, below in found for part in below])
    for below in items:
        leave_marks(below)
    anonymous = not any(one.people for one in sessions)  # then a talk is nobody's either
    told = [one for one in found if anonymous or one[1] in items or _are_talks(one[1])]
    given = [below for _, below in told if all(map(speaks, below))]
    plainly = any(len(below) > 1 and below[-1] is not sessions[-1] for below in given)
    sure = items + (given if plainly else [])
    held = [(above, below) for above, below in told if below in sure or _is_holder(above)]
    return held if any(len(below) > 1 for _, below in held) else []


def _is_entry(row: Draft) -> bool:
    """Whether a row is as good as any other but for its time, as in what programs export."""
    return row.fields.keys() >= _OF_ENTRY


def _below_timed(sessions: Sequence[Draft]) -> Iterator[_Held]:
    """Rows with a time, each with those without one right below it."""
    above: Draft | None = None
    below: list[Draft] = []
    for session in (*sessions, None):
        if session is not None and not session.says(CLOCKS):
            if not session.people and is_pause(session.text("title")):
                continue  # it has no time of its own, and none holds it
            if above is not None and _may_hold(above, session):
                below.append(session)
                continue
        if above is not None and below:
            yield above, below
        above = session if session is not None and session.says(CLOCKS) else None
        below = []


def _may_hold(above: Draft, talk: Draft) -> bool:
    """Whether what a row with a time says may hold what is given below."""
    return (
        above.places is talk.places
        and "title" in talk.fields
        and not any(_is_elsewhere(talk, above, field) for field in talk.fields)
        and all(role != "speaker" for role, _, _ in above.people)
        and not is_pause(above.text("title"))
    )


def _is_holder(session: Draft) -> bool:
    title = session.text("title")
    return HOLDS.search(title) is not None or is_kind_alone(title)


def _is_elsewhere(talk: Draft, above: Draft, field: str) -> bool:
    """Whether a field says when or where a talk is, and not that it is where the row above is."""
    return field in _ELSEWHERE and (field in CLOCKS or talk.text(field) != above.text(field))


def _are_talks(below: Sequence[Draft]) -> bool:
    """Whether most have somebody who gives them."""
    return 2 * sum(map(speaks, below)) > len(below)
