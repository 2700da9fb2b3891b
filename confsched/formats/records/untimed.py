"""Rows of a table without a time among those with one: what a session holds, and heads of blocks.

A programme of papers says of a session when it is, and lists what is given in it below. Or it has a
row for each session, which has a name like `Session 2` and nothing else, above the talks with their
times: then it is no session, and the talks below say which one they are in. So it is with what a
list itself calls a header.
"""

from collections.abc import Iterator, Sequence

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.formats.fields import compared
from confsched.formats.holding import hold
from confsched.formats.records.blocks import is_in_table
from confsched.patterns import pattern

_WHEN = frozenset(("start", "time", "end", "duration"))
_ELSEWHERE = frozenset((*_WHEN, "room", "rooms", "date", "day", "_on", "_sub"))
_MARKS = ("header", "is header", "divider", "is divider", "separator", "section header")
_TRUE = frozenset(("true", "yes", "1", "y"))
_BESIDE = frozenset(("title", "timezone", "_list", "date", "day"))
_DAYS = ("date", "day")
# what something is called that holds talks
HOLDS = pattern(
    r"(?i)\b(?:sessions?|block|papers|talks|presentations|contributions|panels?|symposi(?:um|a)"
    r"|tracks?|sitzung|vorträge|beiträge|kurzvorträge|séances?|exposés|communications|sesi(?:ón|ones)"
    r"|ponencias|charlas|comunicaciones|session[ei]|relazioni|sess(?:ão|ões)|palestras|sessies?"
    r"|lezingen|plenar\w*|plénières?|keynotes)\b"
)


def settle_untimed(book: Book) -> None:
    """Put talks without a time into the session above them, and leave out heads of blocks."""
    sessions = book.sessions
    if all(map(_is_timed, sessions)) or not all(map(is_in_table, sessions)):
        return
    held = _held_in(sessions)
    parts = {id(part) for _, below in held for part in below}
    for session, below in held:
        hold(session, below)
    kept = [one for one in sessions if id(one) not in parts]
    book.drafts["sessions"] = [*_without_heads(kept)]


def leave_headers(book: Book) -> None:
    """Leave out rows that are marked as headers, and say of those below what they stand under."""
    marked = {id(one) for one in book.sessions if not _is_timed(one) and _is_marked(one)}
    if not marked:
        return
    head: Draft | None = None
    kept: list[Draft] = []
    for session in book.sessions:
        if id(session) in marked:
            head = session
            continue
        if head is not None and head.above is session.above:
            session.leave("session", *head.fields["title"])
        kept.append(session)
    book.drafts["sessions"] = kept


def _is_marked(session: Draft) -> bool:
    said = (put.value for key, put in session.extra.items() if compared(key) in _MARKS)
    marked = any(isinstance(value, str) and value.casefold() in _TRUE for value in said)
    return marked and "title" in session.fields and not session.people


def _is_timed(session: Draft) -> bool:
    return not _WHEN.isdisjoint(session.fields)


def _held_in(sessions: Sequence[Draft]) -> list[tuple[Draft, list[Draft]]]:
    """Sessions with the talks below each; if none has several, they may just wait for a time."""
    found: list[tuple[Draft, list[Draft]]] = []
    above: Draft | None = None
    for session in sessions:
        if _is_timed(session):
            above = session
        elif above is not None and _may_hold(above, session):
            if not found or found[-1][0] is not above:
                found.append((above, []))
            found[-1][1].append(session)
        else:
            above = None
    held = [(one, below) for one, below in found if _are_talks(below)]
    return held if any(len(below) > 1 for _, below in held) else []


def _may_hold(above: Draft, talk: Draft) -> bool:
    """Whether what a row with a time says may hold what is given below."""
    return (
        above.places is talk.places
        and "title" in talk.fields
        and _ELSEWHERE.isdisjoint(talk.fields)
        and all(role != "speaker" for role, _, _ in above.people)
        and HOLDS.search(above.text("title")) is not None
    )


def _are_talks(below: Sequence[Draft]) -> bool:
    """Whether most have somebody who gives them."""
    return 2 * sum(bool(one.people) for one in below) > len(below)


def _without_heads(sessions: Sequence[Draft]) -> Iterator[Draft]:
    """The sessions without the heads of blocks, each with that of its block."""
    head: Put | None = None
    following = [*sessions[1:], None]
    for session, after in zip(sessions, following, strict=True):
        if _is_head(session, after):
            head = session.fields["title"]
            continue
        if head is not None and not session.people:
            head = None  # a break ends the block
        if head is not None and _is_timed(session):
            session.leave("session", *head)
        yield session


def _is_head(session: Draft, after: Draft | None) -> bool:
    """Whether a row has nothing but the name of a session, and a talk with a time is below it."""
    return (
        session.fields.keys() <= _BESIDE
        and not session.extra
        and not session.people
        and after is not None
        and after.places is session.places
        and all(session.text(day) == after.text(day) for day in _DAYS if day in session.fields)
        and _is_timed(after)
        and bool(after.people)
        and HOLDS.search(session.text("title")) is not None
    )
