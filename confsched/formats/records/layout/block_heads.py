"""Rows of a table that are heads of blocks: a name like `Session 2`, above the talks in it.

Such a row is no session: the talks have times of their own. They say which one they are in, who
chairs it and where it is, if that stands above them. The head may have a time as well, which they
fill. Where only the head says when it ends, each of them lasts until the next one begins, and the
last until it ends, which is told.
"""

from collections.abc import Iterator, Sequence
from itertools import dropwhile, islice, pairwise, takewhile
from typing import NamedTuple

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.columns.compared import compared, role_of
from confsched.formats.drafts import Draft, Put
from confsched.formats.holding import HOLDS
from confsched.formats.likely import is_pause
from confsched.formats.records.cells.clocks import span_of, written
from confsched.formats.records.fields.bylines import led_in
from confsched.formats.records.layout.day_names import day_in
from confsched.formats.records.people.in_text import lead
from confsched.formats.records.rooms.blocks import day_and_start, is_in_table
from confsched.formats.records.times.beginnings import last_until, says_end
from confsched.formats.types import known_type
from confsched.formats.values import says_yes
from confsched.formats.when import CLOCKS, DAYS
from confsched.text.title_words import NO_TALKS
from confsched.text.titles import plain_type

_OF_BLOCK = ("room", "track")
_BESIDE = frozenset(("title", "type", "timezone", "_list", "date", "day", *_OF_BLOCK, *CLOCKS))
LEADING = frozenset(("chair", "moderator", "host", "discussant"))
_FLAGS = frozenset(("session", "is session"))
_SEVERAL = 2  # talks in a block
_NEAR = 50  # rows below a head, among which talks of its room may be
_LONGEST = 4 * 60  # minutes of a block that is not called so
_FROM_HEAD = 15  # minutes that talks may end before their block: for questions
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
    if not any(map(speaks, sessions)):
        return
    silent = [n for n, one in enumerate(sessions) if not speaks(one)]  # few, in most lists
    heads = [n for n in silent if _is_head(sessions[n])]
    opened = _opened(sessions, silent) | _below_titles(sessions, silent)
    gone: list[Draft] = []
    ended: list[Draft] = []
    for number in sorted({*heads, *opened}):
        talks = opened.get(number) or _talks(sessions, number) or _ended(sessions, number, ended)
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
    head.fields["title"] = put.holding(title)
    lead(head, role, names, put)


def speaks(session: Draft) -> bool:
    """Whether somebody does more in a session than lead it."""
    return any(role not in LEADING for role, _, _ in session.people)


def _is_head(session: Draft) -> bool:
    """Whether a row has nothing but the name of a session, when and where it is, and who leads it.

    Who does may not be known yet.
    """
    if not _says_no_more(session):
        return False
    marked = any(_is_flag(*one) for one in session.extra.items())
    if not session.says(CLOCKS) and (session.people or marked or led_in(session.text("title"))):
        return True
    return is_in_table(session) and _may_be_block(session)


def _says_no_more(session: Draft) -> bool:
    """Whether a row has a title, and nothing that a head could not say."""
    beside = all(_may_be_of_head(*one) for one in session.extra.items())
    return beside and "title" in session.fields and session.fields.keys() <= _BESIDE


def _may_be_block(head: Draft) -> bool:
    """Whether a row is called as what holds talks is, or has a time that they may fill."""
    if _holds(head):
        return True
    span = _span(head)
    kinds = plain_type(head.text("title")), known_type(head.text("type"))
    is_no_talk = not NO_TALKS.isdisjoint(kinds)
    return span is not None and span.end - span.start <= _LONGEST and not is_no_talk


def _holds(head: Draft) -> bool:
    return any(HOLDS.search(head.text(field)) for field in ("title", "type"))


def _may_be_of_head(key: str, put: Put) -> bool:
    """Whether what has no field tells who is not known yet, a day without a year, or is a flag."""
    return role_of(key) != "" or key in DAYS or _is_flag(key, put)


def _is_flag(key: str, put: Put) -> bool:
    """Whether something says of what has no time that it is a session of talks: `session: true`."""
    return compared(key) in _FLAGS and says_yes(put.value) is True


def _talks(sessions: Sequence[Draft], number: int) -> list[Draft]:
    """The talks in the block below a head; none where it is a session like others."""
    head = sessions[number]
    below: Iterator[Draft] = (sessions[at] for at in range(number + 1, len(sessions)))
    if head.says(CLOCKS):
        return _filling(head, below)
    if _holds(head):
        below = dropwhile(lambda one: plain_type(one.text("title")) == "opening", below)
    rows = _in_a_row(below)
    if not rows or rows[0].places is not head.places or not rows[0].says(CLOCKS):
        return []
    if any(head.text(day) != rows[0].text(day) for day in DAYS if day in head.fields):
        return []
    return [one for one in rows if one.says(CLOCKS)]


def _in_a_row(below: Iterator[Draft]) -> list[Draft]:
    """What is given on one day, up to what is no talk; what nobody gives is among the others."""
    rows = [*takewhile(_may_be_talk, below)]
    rows = [*takewhile(lambda one: _days_of(one) == _days_of(rows[0]), rows)]
    given = [n for n, one in enumerate(rows) if _is_talk(one)]
    return rows[: given[-1] + 1] if given[:1] == [0] else []


def _may_be_talk(session: Draft) -> bool:
    """Whether a row is no head of a block, break, opening or closing."""
    return _is_talk(session) or (
        session.says(CLOCKS)
        and not _is_head(session)
        and plain_type(session.text("title")) not in NO_TALKS
    )


def _below_titles(sessions: Sequence[Draft], silent: list[int]) -> dict[int, list[Draft]]:
    """The talks below each of several rows with nothing but a title, all of which head some."""
    bare = [n for n in silent if not sessions[n].says(CLOCKS) and _is_bare(sessions[n])]
    if len(bare) < _SEVERAL:
        return {}
    found = {n: _talks(sessions, n) for n in bare}
    return found if all(found.values()) and any(len(talks) > 1 for talks in found.values()) else {}


def _is_bare(row: Draft) -> bool:
    """Whether a row of a table has nothing but a title, which is that of no break."""
    alone = _says_no_more(row) and not (row.people or row.extra) and is_in_table(row)
    return alone and plain_type(row.text("title")) not in NO_TALKS


def _opened(sessions: Sequence[Draft], silent: list[int]) -> dict[int, list[Draft]]:
    """The talks below each head that begins with the first of them, where nothing says an end.

    Nothing else begins at once there: a table without rooms may have sessions side by side.
    """
    heads = [n for n in silent if n + 1 < len(sessions) and _opens(sessions, n)]
    at_once = [n for n in range(len(sessions) - 1) if _begin_at_once(sessions, n)] if heads else []
    if at_once != heads or not (len(heads) > 1 or (heads and _is_head(sessions[heads[0]]))):
        return {}
    ends = [*heads[1:], len(sessions)]
    found = {n: _up_to_pause(sessions[n + 1 : end]) for n, end in zip(heads, ends, strict=True)}
    return found if any(len(talks) > 1 for talks in found.values()) else {}


def _opens(sessions: Sequence[Draft], number: int) -> bool:
    """Whether a row is no more than a head, and somebody speaks in the next, which begins then."""
    head, talk = sessions[number : number + 2]
    is_head = _says_no_more(head) and is_in_table(head) and not is_pause(head.text("title"))
    return is_head and speaks(talk) and _is_open(talk, head) and _begin_at_once(sessions, number)


def _begin_at_once(sessions: Sequence[Draft], number: int) -> bool:
    """Whether a row and the next begin at the same time, and neither says an end."""
    one, other = sessions[number : number + 2]
    begun = _clock(one), one.places, _days_of(one)
    same = begun[0] != "" and begun == (_clock(other), other.places, _days_of(other))
    return same and not (says_end(one) or says_end(other))


def _up_to_pause(below: Sequence[Draft]) -> list[Draft]:
    """What is in a block without an end: up to a pause, another day, or what is no talk."""
    same = takewhile(lambda one: _days_of(one) == _days_of(below[0]), below)
    return [*takewhile(lambda one: plain_type(one.text("title")) not in NO_TALKS, same)]


def _days_of(session: Draft) -> list[str]:
    return [session.text(day) for day in DAYS]


def _is_talk(session: Draft) -> bool:
    """Whether somebody speaks in a row below a head, who may not be known yet.

    Whoever opens or closes a day speaks in no block of it.
    """
    if plain_type(session.text("title")) in NO_TALKS:
        return False
    waits = any(role_of(key) not in ("", *LEADING) for key in session.extra)
    return waits or (bool(session.people) and (speaks(session) or not _is_head(session)))


def _filling(head: Draft, below: Iterator[Draft]) -> list[Draft]:
    """Several talks, one after the other, from the beginning to the end of a head with a time."""
    block = _span(head)
    if block is None:
        return []
    found: list[tuple[_Span, Draft]] = []
    rooms = ("", head.text("room"))
    for session in islice(below, _NEAR):
        room = session.text("room")
        span = _span(session)
        if found and span and span.start < found[-1][0].end and _is_head(session):
            break  # another block at the time of this one
        if rooms[1] and (room not in rooms or not (room or speaks(session))):
            continue
        if span is None or block.day not in ("", span.day) or span.start >= block.end:
            break
        found.append((span, session))
    spans = [span for span, _ in found]
    in_turn = all(one.end <= other.start for one, other in pairwise(spans))
    talks = [session for _, session in found if not is_pause(session.text("title"))]
    one_room = _holds(head) or len({talk.text("room") for talk in talks} - {""}) <= 1
    if sum(map(speaks, talks)) < _SEVERAL or not in_turn or spans[0].start != block.start:
        return []
    return talks if one_room and 0 <= block.end - spans[-1].end <= _FROM_HEAD else []


def _ended(sessions: Sequence[Draft], number: int, ended: list[Draft]) -> list[Draft]:
    """Several talks without ends, in order from the beginning of a head with a time, with ends.

    They are added to all that are `ended`.
    """
    head = sessions[number]
    block = _span(head) if head.says(CLOCKS) else None
    below = (sessions[at] for at in range(number + 1, len(sessions)))
    begun = [*_begun(below, block)] if block is not None else []
    talks = [session for session in begun if speaks(session)]
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
        if (
            block.day not in ("", day)
            or not least <= start < block.end
            or (first and start != least)
        ):
            return
        yield session
        least = start + 1


def _is_open(talk: Draft, head: Draft) -> bool:
    """Whether a talk says no end, and no other room than what holds it."""
    room = head.text("room")
    return _span(talk) is None and (not room or talk.text("room") in ("", room))


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


def leave_headers(book: Book) -> None:
    """Leave out rows that are marked as headers, and say of those below what they stand under."""
    marked = {id(one) for one in book.sessions if not one.says(CLOCKS) and _is_marked(one)}
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
    told = next((name for name in DAYS if of_day and name in header.fields), "")
    if not (told or day_in(str(title.value))):
        return False
    beside = {"day title": title, **header.extra} if told else {**header.extra}
    for name, put in beside.items():
        header.top.leave(name, *header.top.moved(put, header))
    header.fields = {name: header.fields[name] for name in (told or "title",)}
    header.extra.clear()
    return True
