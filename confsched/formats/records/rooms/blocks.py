"""Rooms that stand only in the first row of a block, as people leave cells empty in spreadsheets.

They are read for the rows below where that is plain, and told: more than half of the rows have
none, the first one has, and each block begins where a day does or where the times begin anew. An
empty cell among rows in the order of time may be a room that nobody knows yet, and stays empty.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.day_texts import after, split_date
from confsched.formats.drafts import Draft, Put
from confsched.formats.likely import is_pause
from confsched.formats.records.cells.clocks import span_of
from confsched.formats.records.rooms.venues import few_venues_as_rooms
from confsched.reading.tree import end_of, start_of

_DAY = 24 * 60  # minutes


class _Row(NamedTuple):
    """A session of a table that may have a room, its day, and its first minute of that.

    Or a track: what may be there is `field`.
    """

    session: Draft
    day: str
    start: int
    field: str

    @property
    def told(self) -> str:
        return self.session.text(self.field)

    @property
    def tells(self) -> bool:
        return self.field in self.session.fields


def carry_rooms(book: Book, lists: Mapping[int, str]) -> None:
    """Give the rows of blocks the room of their first one; `lists` names the list of each draft.

    So they have its track, where it stands there alone.
    """
    few_venues_as_rooms(book)
    for field in ("room", "track"):
        if field in book.fields:
            _carry_field(book, lists, field)


def _carry_field(book: Book, lists: Mapping[int, str], field: str) -> None:
    tables = (one for one in book.sessions if is_in_table(one))
    for _, sessions in groupby(tables, lambda one: (id(one.places), lists.get(id(one)))):
        listed = list(sessions)
        placed = sum(field in one.fields for one in listed)
        if placed == len(listed) or (2 * placed >= len(listed) and not _with_dates(listed, field)):
            continue  # most lists end here
        if all("id" in one.fields and not one.text("id").isdecimal() for one in listed):
            continue  # a program wrote it, and leaves no cell empty that it could fill
        rows = _rows(listed, field)
        blocks = _blocks(rows)
        few = 2 * len(blocks) < len(rows) or _with_dates([one.session for one in rows], field)
        if 1 < len(blocks) < len(rows) and few and _are_plain(blocks):
            _carry(blocks)
            if field == "room":
                book.findings.append(_told(blocks, len(rows) - len(blocks)))
            else:
                book.beside.append("tracks stand only in the first row of each block")


def _with_dates(sessions: Iterable[Draft], field: str) -> bool:
    """Whether rows leave out a field and their date together, as those above say both."""
    said = ((one, one.fields.get("date"), field in one.fields) for one in sessions)
    return all(told == (put is not None and says_itself(one, put)) for one, put, told in said)


def says_itself(session: Draft, put: Put) -> bool:
    """Whether what a row says of its day or its room stands in a cell of its own."""
    inside = start_of(session.mark) <= start_of(put.mark) <= end_of(session.mark)
    return inside and put.mark != session.mark


def is_in_table(session: Draft) -> bool:
    """Whether a session is a row of a table, in text or in a workbook."""
    return session.places.source.is_table


def _rows(sessions: Sequence[Draft], field: str) -> list[_Row]:
    """The rows of a list, without breaks; none where one of them has no time or several rooms.

    Where none has a time they are in their order.
    """
    rows = []
    timed = any(map(day_and_start, sessions))
    for at, session in enumerate(sessions):
        if is_pause(session.text("title")) and field not in session.fields:
            continue
        day = session.text("date") or session.text("day")
        found = day_and_start(session) if timed else (day, at)
        if found is None or "rooms" in session.fields:
            return []
        rows.append(_Row(session, *found, field))
    return rows


def day_and_start(session: Draft) -> tuple[str, int] | None:
    """The day of a session, as it is written, and the first minute of it; None without a time.

    What begins in the night after its day has minutes beyond that.
    """
    text = session.text("start") or session.text("time")
    span = span_of(text)
    if not span:
        return None
    found, on = split_date(text), split_date(session.text("_on"))
    if found and on and found.date == after(on.date):
        return on.text, span[0] + _DAY
    day = session.text("date") or session.text("day") or (found.date if found else "")
    return day.partition(" (")[0], span[0]  # `2030-05-14 (Tuesday)` is that date


def _blocks(rows: Sequence[_Row]) -> list[list[_Row]]:
    """Rows by the room that stands in the first of them; none where the first row has no room."""
    blocks: list[list[_Row]] = []
    for row in rows:
        if row.tells:
            blocks.append([row])
        elif not blocks:
            return []
        else:
            blocks[-1].append(row)
    return blocks


def _are_plain(blocks: Sequence[Sequence[_Row]]) -> bool:
    """Whether blocks are nothing but one session after the other, and none goes on with another.

    Those of one day have different rooms: who leaves cells empty would not repeat one.
    """
    ordered = all(
        one.day == other.day and one.start < other.start
        for block in blocks
        for one, other in pairwise(block)
    )
    return ordered and all(
        last[-1].day != block[0].day
        or (block[0].start <= last[-1].start and block[0].told != last[0].told)
        for last, block in pairwise(blocks)
    )


def _carry(blocks: Iterable[Sequence[_Row]]) -> None:
    for first, *rest in blocks:
        put = first.session.fields[first.field]
        for row in rest:
            row.session.fields[row.field] = put


def _told(blocks: Sequence[Sequence[_Row]], count: int) -> Finding:
    session = blocks[0][0].session
    put = session.fields["room"]
    rows = "1 row" if count == 1 else f"{count} rows"
    message = f"rooms stand only in the first row of each block: {rows} below have the same one"
    return Finding(message, session.places.span(put.mark), code="R404")
