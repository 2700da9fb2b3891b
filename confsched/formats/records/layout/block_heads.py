"""Rows of a table that are heads of blocks: a name like `Session 2`, above the talks in it.

Such a row is no session: the talks have times of their own. They say which one they are in, who
chairs it and where it is, if that stands above them. The head may have a time as well, which they
fill. Where only the head says when it ends, each of them lasts until the next one begins, and the
last until it ends, which is told. Rows without a time among those with one are what a session
holds.
"""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile
from typing import NamedTuple

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.columns.compared import compared, role_of
from confsched.formats.drafts import Draft, Put
from confsched.formats.holding import HOLDS, hold, is_kind_alone
from confsched.formats.likely import is_pause
from confsched.formats.records.cells.clocks import span_of, written
from confsched.formats.records.fields.bylines import led_in
from confsched.formats.records.fields.flag_names import NO_TALKS
from confsched.formats.records.layout.day_names import day_in
from confsched.formats.records.people.in_text import several
from confsched.formats.records.rooms.blocks import day_and_start, is_in_table
from confsched.formats.records.times.beginnings import last_until
from confsched.formats.records.times.columns import WHEN
from confsched.formats.types import known_type
from confsched.formats.values import says_yes
from confsched.text.titles import plain_type

_OF_BLOCK = ("room", "track")
_BESIDE = frozenset(("title", "type", "timezone", "_list", "date", "day", *_OF_BLOCK, *WHEN))
_DAYS = ("date", "day")
LEADING = frozenset(("chair", "moderator", "host", "discussant"))
_FLAGS = frozenset(("session", "is session"))
_SEVERAL = 2  # talks in a block
_NEAR = 50  # rows below a head, among which talks of its room may be
_LONGEST = 4 * 60  # minutes of a block that is not called so
_FROM_HEAD = 15  # minutes that talks may end before their block: for questions
_ELSEWHERE = frozenset((*WHEN, "room", "rooms", "date", "day", "_on", "_sub"))
_MARKS = ("header", "is header", "divider", "is divider", "separator", "section header")
_HEADERS = frozenset(
    ("header", "heading", "section header", "group", "section", "divider", "separator")
)
_OF_DAY = frozenset(("day", "date", "day header", "dayheader", "day heading", "tag", "jour", "día"))


class _Span(NamedTuple):
    """The day of a row, and the minutes at which it starts and ends."""

    day: str
    start: int
    end: int


def settle_block_heads(book: Book) -> None:
    """Leave out heads of blocks, and say of each talk what stands above it."""
    sessions = book.sessions
    if not any(map(_speaks, sessions)):
        return
    heads = [n for n, one in enumerate(sessions) if not _speaks(one) and _is_head(one)]
    gone: list[Draft] = []
    ended: list[Draft] = []
    for number in heads:
        talks = _talks(sessions, number) or _ended(sessions, number, ended)
        if talks:
            _part_leader(sessions[number])
        for talk in talks:
            _say_of_block(talk, sessions[number])
        if talks:
            gone.append(sessions[number])
    if ended:
        book.findings.append(_told(ended))
    book.leave_out(gone)


def _part_leader(head: Draft) -> None:
    """Take who leads a block out of its name, where nobody else is told to."""
    led = led_in(head.text("title")) if not head.people else None
    if led is None:
        return
    title, role, names = led
    put = head.fields["title"]
    head.fields |= {"title": put.holding(title), "_led": put.holding(names)}
    several(head, "_led", role)


def _speaks(session: Draft) -> bool:
    """Whether somebody does more in a session than lead it."""
    return any(role not in LEADING for role, _, _ in session.people)


def _is_head(session: Draft) -> bool:
    """Whether a row has nothing but the name of a session, when and where it is, and who leads it.

    Who does may not be known yet.
    """
    says_no_more = all(_may_be_of_head(*one) for one in session.extra.items())
    if not ("title" in session.fields and says_no_more and session.fields.keys() <= _BESIDE):
        return False
    marked = any(_is_flag(*one) for one in session.extra.items())
    if not session.says(WHEN) and (session.people or marked):
        return True
    return is_in_table(session) and _may_be_block(session)


def _may_be_block(head: Draft) -> bool:
    """Whether a row is called as what holds talks is, or is in a room that they may fill."""
    title, kind = head.text("title"), head.text("type")
    if HOLDS.search(title) or HOLDS.search(kind):
        return True
    span = _span(head) if "room" in head.fields else None
    is_no_talk = not NO_TALKS.isdisjoint((plain_type(title), known_type(kind)))
    return span is not None and span.end - span.start <= _LONGEST and not is_no_talk


def _may_be_of_head(key: str, put: Put) -> bool:
    """Whether what has no field tells who is not known yet, a day without a year, or is a flag."""
    return role_of(key) != "" or key in _DAYS or _is_flag(key, put)


def _is_flag(key: str, put: Put) -> bool:
    """Whether something says of what has no time that it is a session of talks: `session: true`."""
    return compared(key) in _FLAGS and says_yes(put.value) is True


def _talks(sessions: Sequence[Draft], number: int) -> list[Draft]:
    """The talks in the block below a head; none where it is a session like others."""
    head = sessions[number]
    below = (sessions[at] for at in range(number + 1, len(sessions)))
    if head.says(WHEN):
        return _filling(head, below)
    rows = [*takewhile(_is_talk, below)]
    rows = [*takewhile(lambda one: _days_of(one) == _days_of(rows[0]), rows)]
    if not rows or rows[0].places is not head.places or not rows[0].says(WHEN):
        return []
    if any(head.text(day) != rows[0].text(day) for day in _DAYS if day in head.fields):
        return []
    return [one for one in rows if one.says(WHEN)]


def _days_of(session: Draft) -> list[str]:
    return [session.text(day) for day in _DAYS]


def _is_talk(session: Draft) -> bool:
    """Whether somebody speaks in a row below a head, who may not be known yet.

    Whoever opens or closes a day speaks in no block of it.
    """
    if plain_type(session.text("title")) in NO_TALKS:
        return False
    waits = any(role_of(key) not in ("", *LEADING) for key in session.extra)
    return waits or (bool(session.people) and (_speaks(session) or not _is_head(session)))


def _filling(head: Draft, below: Iterator[Draft]) -> list[Draft]:
    """Several talks, one after the other, from the beginning to the end of a head with a time."""
    block = _span(head)
    if block is None:
        return []
    found: list[tuple[_Span, Draft]] = []
    rooms = ("", head.text("room"))
    for session in islice(below, _NEAR):
        room = session.text("room")
        if (rooms[1] and room not in rooms) or not (room or _speaks(session)):
            continue
        span = _span(session)
        if span is None or span.day != block.day or span.start >= block.end:
            break
        found.append((span, session))
    spans = [span for span, _ in found]
    in_turn = all(one.end <= other.start for one, other in pairwise(spans))
    talks = [session for _, session in found if not is_pause(session.text("title"))]
    if sum(map(_speaks, talks)) < _SEVERAL or not in_turn or spans[0].start != block.start:
        return []
    return talks if 0 <= block.end - spans[-1].end <= _FROM_HEAD else []


def _ended(sessions: Sequence[Draft], number: int, ended: list[Draft]) -> list[Draft]:
    """Several talks without ends, in order from the beginning of a head with a time, with ends.

    They are added to all that are `ended`.
    """
    head = sessions[number]
    block = _span(head) if head.says(WHEN) else None
    below = (sessions[at] for at in range(number + 1, len(sessions)))
    begun = [*_begun(below, block)] if block is not None else []
    talks = [session for session in begun if _speaks(session)]
    clocks = [*map(_clock, begun), _until(head)]
    if len(talks) < _SEVERAL or not all(clocks) or not all(_is_open(talk, head) for talk in talks):
        return []
    for session, end in zip(begun, clocks[1:], strict=True):
        if _span(session) is None:
            last_until(session, end)
    ended += talks
    return talks


def _begun(below: Iterator[Draft], block: _Span) -> Iterator[Draft]:
    """What begins in a block, the first of it when the block does, and each later than the last."""
    least = block.start
    for session in below:
        day, start = day_and_start(session) or ("", -1)
        first = least == block.start
        if day != block.day or not least <= start < block.end or (first and start != least):
            return
        yield session
        least = start + 1


def _is_open(talk: Draft, head: Draft) -> bool:
    """Whether a talk says no end, and no other room than what holds it."""
    return _span(talk) is None and talk.text("room") in ("", head.text("room"))


def _clock(session: Draft) -> str:
    """When something begins, by the clock as it is written."""
    return session.text("start") or session.text("time")


def _until(head: Draft) -> str:
    """When a head ends, by the clock."""
    span = span_of(head.text("end") or head.text("time"))
    return written(span[-1]) if span else ""


def _told(ended: Sequence[Draft]) -> Finding:
    """That talks of blocks say no ends: once, at the first."""
    first = ended[0]
    message = f"{len(ended)} talks do not say when they end: they are taken to fill their sessions"
    return Finding(message, first.places.span(first.fields["start"].mark), code="T211")


def _span(session: Draft) -> _Span | None:
    """When a session is; None unless start and end are plain."""
    found = day_and_start(session)
    told = span_of(session.text("end"))[:1] or span_of(_clock(session))[1:]
    return _Span(*found, *told) if found and told else None


def _say_of_block(talk: Draft, head: Draft) -> None:
    """Say of a talk what stands above its block: what that is called, who leads it, where it is."""
    talk.leave("session", *head.fields["title"])
    for field in _OF_BLOCK:
        if field in head.fields and "rooms" not in talk.fields:
            talk.put(field, *head.fields[field])
    for name, put in head.extra.items():
        if not _is_flag(name, put):
            talk.leave(name, *put)
    if not any(role in LEADING for role, _, _ in talk.people):
        talk.people += head.people


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
