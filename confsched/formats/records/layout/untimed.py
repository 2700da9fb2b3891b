"""Rows of a table without a time among those with one: what a session holds, and headers.

A programme of papers says of a session when it is, and lists what is given in it below. What a list
itself calls a header, by its type perhaps, is no session, and those below say what is above. One
that is a day is left with nothing else: it is that of those below.
"""

from collections.abc import Sequence

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.drafts import Draft
from confsched.formats.holding import HOLDS, hold, is_kind_alone
from confsched.formats.likely import is_pause
from confsched.formats.records.layout.day_names import day_in
from confsched.formats.records.rooms.blocks import is_in_table
from confsched.formats.records.times.columns import WHEN
from confsched.formats.values import says_yes

_ELSEWHERE = frozenset((*WHEN, "room", "rooms", "date", "day", "_on", "_sub"))
_MARKS = ("header", "is header", "divider", "is divider", "separator", "section header")
_HEADERS = frozenset(
    ("header", "heading", "section header", "group", "section", "divider", "separator")
)
_OF_DAY = frozenset(("day", "date", "day header", "dayheader", "day heading", "tag", "jour", "día"))
_DAYS = ("date", "day")


def settle_untimed(book: Book) -> None:
    """Put talks without a time into the session above them."""
    sessions = book.sessions
    if all(one.says(WHEN) for one in sessions) or not all(map(is_in_table, sessions)):
        return
    held = _held_in(sessions)
    for session, below in held:
        hold(session, below)
    book.leave_out(part for _, below in held for part in below)


def leave_headers(book: Book) -> None:
    """Leave out rows that are marked as headers, and say of those below what they stand under."""
    marked = {id(one) for one in book.sessions if not one.says(WHEN) and _is_marked(one)}
    if not marked or len(marked) == len(book.sessions):
        return
    head: Draft | None = None
    kept: list[Draft] = []
    for session in book.sessions:
        if id(session) in marked and not _is_day(session):
            head = session
            continue
        if id(session) in marked:
            head = None
        elif head is not None and head.above is session.above:
            session.leave("session", *head.fields["title"])
        kept.append(session)
    book.drafts["sessions"] = kept


def _is_marked(session: Draft) -> bool:
    said = (put.value for key, put in session.extra.items() if compared(key) in _MARKS)
    marked = any(says_yes(value) for value in said)
    kind = session.text("type").casefold()
    marked = marked or kind in _HEADERS or kind in _OF_DAY
    return marked and "title" in session.fields and not session.people


def _is_day(header: Draft) -> bool:
    """Whether a header is a day, by its title or its kind and date; it then says nothing else."""
    title, of_day = header.fields["title"], header.text("type").casefold() in _OF_DAY
    told = next((name for name in _DAYS if of_day and name in header.fields), "")
    if not (told or day_in(str(title.value))):
        return False
    beside = {"day title": title, **header.extra} if told else {**header.extra}
    for name, put in beside.items():
        header.top.leave(name, *header.top.moved(put, header))
    header.fields = {name: header.fields[name] for name in (told or "title",)}
    header.extra.clear()
    return True


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
