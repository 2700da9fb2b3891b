"""One day as one list: the times in a margin, or above each session where the page is narrow."""

from collections.abc import Iterator
from typing import Final

from confsched.agenda.facts import ALL_DAY
from confsched.agenda.flow import indented
from confsched.agenda.layout import AgendaDay, Gap
from confsched.agenda.margin import BETWEEN, margin_of
from confsched.agenda.writer import Writer
from confsched.agenda.zones import Clock
from confsched.schedule.entities import Session
from confsched.schedule.instants import format_duration
from confsched.text.styled import Line, Piece

ALL_DAY_INDENT: Final = len(ALL_DAY) + BETWEEN


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
    for session in sessions:
        yield ()
        text = writer.session(session, columns - ALL_DAY_INDENT, rooms=True, seats=False)
        yield from beside_all_day(text)


def beside_all_day(text: list[Line]) -> Iterator[Line]:
    """Yield what is said of something that takes all of a day, beside the words for that."""
    when = (Piece(ALL_DAY, "time"), Piece(" " * BETWEEN))
    for number, line in enumerate(text):
        yield (Piece(" " * ALL_DAY_INDENT), *line) if number else (*when, *line)


def gap_line(gap: Gap, indent: int) -> Line:
    """Say how long nothing takes place, quietly."""
    return Piece(" " * indent), Piece(f"{format_duration(gap.length)} free", "quiet")
