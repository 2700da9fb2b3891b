"""Where sessions of a table with rooms above its columns are: in one, in some, for everybody."""

from collections.abc import Sequence

from confsched.reading.programme_text.grammar.drafts import NOTHING, Session, Told, told
from confsched.reading.programme_text.page import Cell, Note
from confsched.reading.programme_text.tables.heads_and_cells import Row, Table, head_of, heads_of

_FOR_ALL = ("break", "meal")


def place(session: Session, table: Table, cell: Cell) -> None:
    """Say of a session what stands above its column, or above all of its columns."""
    head = head_of(table, cell)
    if head is None:
        session.across += _across(table, [told(head.reading) for head in heads_of(table, cell)])
        return
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
    """A break that stands in the column of every room is one, and in none of them."""
    titles = [one.title.text.casefold() for one in sessions]
    first: dict[str, Session] = {}
    found = []
    for title, session in zip(titles, sessions, strict=True):
        if titles.count(title) > 1 and session.kind and not session.people:
            one = first.setdefault(title, session)
            one.across.append(session.room)
            if one is not session:
                continue
        found.append(session)
    for session in first.values():
        session.room = session.beneath = NOTHING
        session.across = _across(table, session.across)
    return found


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
