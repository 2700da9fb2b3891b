"""Where sessions of a table with rooms above its columns are: in one, in some, for everybody."""

from collections.abc import Sequence
from typing import TypeAlias

from confsched.reading.programme_text.grammar.drafts import NOTHING, Session, Told, told
from confsched.reading.programme_text.page import Cell, Note
from confsched.reading.programme_text.recognisers.places import is_track
from confsched.reading.programme_text.tables.heads_and_cells import Row, Table, head_of, heads_of

_FOR_ALL = ("break", "meal")
_Said: TypeAlias = tuple[str, tuple[str, ...], str]


def place(session: Session, table: Table, cell: Cell) -> None:
    """Say of a session what stands above its column, or above all of its columns."""
    head = head_of(table, cell)
    if head is None:
        session.across += _across(table, [told(head.reading) for head in heads_of(table, cell)])
        return
    if session.room and is_track(head.reading.text):
        session.track = session.track or told(head.reading)
    session.room = session.room or told(head.reading)
    if head.also is not None:
        session.beneath = told(head.also)


def _across(table: Table, rooms: Sequence[Told]) -> list[Told]:
    """Some rooms, or `all` where they are those of the whole table."""
    every = {head.reading.line.start for head in table.heads.values()}
    if len(rooms) > 1 and {room.start for room in rooms} >= every:
        return [rooms[0]._replace(text="all")]
    return list(rooms) if len(rooms) > 1 else []


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
    rooms = [head.reading for head in table.heads.values()]
    if not rooms:
        return
    alone = len(row.cells) == 1 and row.cells[0].column == min(table.heads)
    if not alone or len(found) != 1 or found[0].kind not in _FOR_ALL or len(rooms) < 2:
        return
    session = found[0]
    if session.room.start == rooms[0].line.start:
        session.room = session.beneath = NOTHING
        session.across = _across(table, [told(room) for room in rooms])
        message = f"{session.title.text!r} stands alone in its row: it is for everybody"
        notes.append(Note(session.title.start, session.title.end, message))
