"""When a session in a table ends, and where it is: in the room above its column, in some, in all.

It ends where its cell does, or where something begins below it.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeAlias

from confsched.reading.programme_text.grammar.drafts import NOTHING, Session, Told, told
from confsched.reading.programme_text.grammar.heads import Column, place_beside
from confsched.reading.programme_text.page import Cell, Note
from confsched.reading.programme_text.recognisers.clocks import Times
from confsched.reading.programme_text.recognisers.places import is_room, is_track
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_section
from confsched.reading.programme_text.tables.heads import Head
from confsched.reading.programme_text.tables.heads_and_cells import (
    Row,
    Shape,
    Table,
    day_of,
    end_of,
    head_of,
    heads_of,
    is_whole_row,
)
from confsched.reading.programme_text.words.plain import trimmed
from confsched.text.title_words import NO_SPEAKERS

_SLIP = 3 * 60  # minutes; what begins so much earlier stands in the wrong row
_NOON, _AFTERNOON = 12 * 60, 13 * 60
_Said: TypeAlias = tuple[str, tuple[str, ...], str]


def extend(session: Session, table: Table, row: Row, rows: Sequence[Row], cell: Cell) -> None:
    """End a session where its cell ends."""
    said = [one.times for one in (row.time, end_of(row, table)) if one and one.times]
    ends = [end for one in said for end in (one.first, one.last)]
    if session.times is None or (session.times.last and session.times.last not in ends):
        return  # it has its own
    last = _last(table, row, rows, cell.rows) if cell.rows > 1 else None
    if session.times.last is None:
        reach(session, end_below(table, row, rows, cell.rows))
        session.until = last.first.minutes if last is not None else 0
    elif last is not None:
        session.times = session.times._replace(last=last.last or last.first)


def end_in_turn(sessions: Sequence[Session], row: Row) -> None:
    """End what a cell tells with its own times: when the next begins, the last with its row."""
    for one, following in pairwise(sessions):
        if one.times is not None and one.times.last is None:
            reach(one, following.times)
    last = sessions[-1] if sessions else None
    times = row.time.times if row.time is not None else None
    if last and last.times and times and times.last and last.times.last is None:
        reach(last, times._replace(first=times.last))


def in_one_room(sessions: Sequence[Session], last: Reading) -> None:
    """Say of all that one cell tells where it is, if that stands below them: `Room: Hall A`."""
    placed = last.label is not None and last.label.field == "room"
    if placed and not any(one.room for one in sessions[:-1]):
        for one in sessions[:-1]:
            one.room = sessions[-1].room


def reach(session: Session, end: Times | None) -> None:
    """End a session when something begins, unless that is a little earlier: it is a slip."""
    if session.times is None or end is None:
        return
    if not 0 < session.times.first.minutes - end.first.minutes < _SLIP:
        session.times = session.times._replace(last=end.first)
        session.reached = True


def end_below(table: Table, row: Row, rows: Sequence[Row], height: int) -> Times | None:
    """When the rows below a cell begin, which is when it ends.

    Where no cell of a grid is drawn over several rows, those in which nothing begins are passed
    over; behind the last session a single one is its end.
    """
    each = table.is_tall or table.shape is Shape.FIELDS
    empty: list[Times] = []
    for below in rows[row.number + height :]:
        if is_whole_row(below, table) or day_of(below, table) or _begins_day(table, row, below):
            break
        times = _anew(row, below)
        if times is not None and _is_next_day(row, times):
            break
        if times is not None and (below.cells or each):
            return times
        if times is not None:
            empty.append(times)
    return empty[0] if len(empty) == 1 else None


def _begins_day(table: Table, row: Row, below: Row) -> bool:
    """Whether a column of dates says another day for a row below."""
    day = table.date_of(below)
    return day != "" and day != table.date_of(row)


def _anew(row: Row, below: Row) -> Times | None:
    """The time of a row below, unless it is the same one: what stands beside it began with it."""
    times = below.time.times if below.time is not None and below.time is not row.time else None
    mine = row.time.times if row.time is not None else None
    same = times is not None and mine is not None and times.first == mine.first
    return None if same else times


def _is_next_day(row: Row, times: Times) -> bool:
    """Whether a morning follows an afternoon on a clock of 24 hours: nothing lasts until then."""
    mine = row.time.times if row.time is not None else None
    if mine is None or times.first.half == "pm":
        return False
    return times.first.minutes < _NOON < _AFTERNOON <= mine.first.minutes


def _last(table: Table, row: Row, rows: Sequence[Row], height: int) -> Times | None:
    """What the last row of a cell that is drawn over several says of the time, or of its end."""
    last = rows[row.number + height - 1] if row.number + height <= len(rows) else row
    said = end_of(last, table) or last.time
    return said.times if said is not None else None


def place(session: Session, table: Table, cell: Cell) -> None:
    """Say of a session what stands above its column, or above all of its columns.

    Beside a room in its cell that is its track, unless it is a room as well.
    """
    head, heads = head_of(table, cell), heads_of(table, cell)
    if head is None:
        session.across += _across(table, [told(one.room) for one in heads])
    else:
        if session.room and not is_room(head.reading.text):
            session.track = session.track or told(head.reading)
        track, room = _section_and_room(head.room)
        session.track = session.track or track
        session.room = session.room or room
    starts = {one.also and one.also.line.start for one in table.heads.values()}
    also = {one.also and one.also.line: one.also for one in heads}
    if len(also) == 1 < len(starts) and (said := also.popitem()[1]):  # what all say tells nothing
        if is_track(said.text):
            session.track = session.track or told(said)
        else:
            session.beneath = told(said)


def _section_and_room(head: Reading) -> tuple[Told, Told]:
    """`Section A (Great Hall)` is both; any other head is what sessions are in, a track as well."""
    section = is_section(head.text) and not is_track(head.text)
    beside = place_beside(head.text, Column(0, len(head.text))) if section else None
    if beside is None:
        return NOTHING, told(head)
    title, room = (told(head, *trimmed(head.text, *one)) for one in beside)
    return title, room


def _across(table: Table, rooms: Sequence[Told]) -> list[Told]:
    """Some rooms, or `all` where they are those of the whole table."""
    every = {head.reading.line.start for head in _rooms(table)}
    if len(rooms) > 1 and {room.start for room in rooms} >= every:
        return [rooms[0]._replace(text="all")]
    return list(rooms) if len(rooms) > 1 else []


def _rooms(table: Table) -> list[Head]:
    """The heads of columns that are none of times: `End`."""
    return [one for one in table.heads.values() if not one.label or one.label.field != "time"]


def once(sessions: Sequence[Session], table: Table) -> list[Session]:
    """What stands in the columns of several rooms is one session: a break, or of the same people.

    A break in all of them is in none.
    """
    said = [_said(one) for one in sessions]
    first: dict[_Said, Session] = {}
    found = []
    for one, session in zip(said, sessions, strict=True):
        if said.count(one) > 1 and (session.kind or session.people):
            whole = first.setdefault(one, session)
            whole.across.append(session.room)
            if whole is not session:
                continue
        found.append(session)
    for session in first.values():
        session.room = session.beneath = NOTHING
        session.across = _across(table, session.across)
    return found


def _said(session: Session) -> _Said:
    """All that tells sessions of one row from each other."""
    title = session.title.text.casefold()
    return title, tuple(guest.name.text for guest in session.people), session.when.text


def for_all(notes: list[Note], table: Table, row: Row, found: Sequence[Session]) -> None:
    """A break that stands alone in a row, in the first column of all, is for everybody."""
    rooms = [head.room for head in _rooms(table)]
    alone = len(row.cells) == len(found) == 1 < len(rooms)
    if not alone or found[0].kind not in NO_SPEAKERS:
        return
    session = found[0]
    if session.room.start == rooms[0].line.start:
        session.room = session.beneath = NOTHING
        session.across = _across(table, [told(room) for room in rooms])
        message = f"{session.title.text!r} stands alone in its row: it is for everybody"
        notes.append(Note(session.title.start, session.title.end, message))
