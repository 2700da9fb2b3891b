"""One day as one list: the times in a margin, or above each session where the page is narrow."""

from collections.abc import Iterator

from confsched.agenda.facts import ALL_DAY, WHOLE_DAY
from confsched.agenda.flow import indented
from confsched.agenda.layout import AgendaDay, Gap
from confsched.agenda.margin import BETWEEN, Margin, margin_of
from confsched.agenda.writer import Writer
from confsched.agenda.zones import Clock
from confsched.schedule.entities import Session
from confsched.schedule.instants import format_duration
from confsched.text.styled import Line, Piece


def list_day(
    day: AgendaDay, clock: Clock, writer: Writer, columns: int, *, rooms: bool = True
) -> Iterator[Line]:
    """Yield the rows of a day, one below the other, an empty line before each.

    `rooms` says whether they are named.
    """
    margin = margin_of(day, clock, columns)
    seats = bool(day.rooms)
    for row in day.rows:
        yield ()
        if isinstance(row, Gap):
            yield gap_line(row, margin.indent)
            continue
        text = writer.session(row, columns - margin.indent, rooms=rooms, seats=seats)
        yield from margin.beside(clock.slots(row.start, row.end, day.date), text)


def list_unscheduled(sessions: tuple[Session, ...], writer: Writer, columns: int) -> Iterator[Line]:
    """Yield sessions without a slot, an empty line before each."""
    for session in sessions:
        yield ()
        lines = writer.session(session, columns - BETWEEN, rooms=True, seats=False)
        yield from indented(lines, BETWEEN)


def list_whole(sessions: tuple[Session, ...], writer: Writer, columns: int) -> Iterator[Line]:
    """Yield what takes all of a day, an empty line before each."""
    margin = Margin((len(ALL_DAY),), columns)
    for session in sessions:
        yield ()
        text = writer.session(session, columns - margin.indent, rooms=True, seats=False)
        yield from margin.beside((WHOLE_DAY,), text)


def gap_line(gap: Gap, indent: int) -> Line:
    """Say how long nothing takes place, quietly."""
    return Piece(" " * indent), Piece(f"{format_duration(gap.length)} free", "quiet")
