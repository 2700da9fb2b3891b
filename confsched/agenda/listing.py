"""One day as one list: the times in a margin, or above each session where the page is narrow."""

from collections.abc import Iterator
from typing import Final

from confsched.agenda.layout import AgendaDay, Gap
from confsched.agenda.writer import Writer
from confsched.agenda.zones import Clock, Slot
from confsched.schedule.entities import ScheduledSession, Session
from confsched.schedule.instants import format_duration
from confsched.text.styled import Line, Piece
from confsched.text.width import pad

BETWEEN: Final = 2
_NARROW: Final = 60
_LEAST_TEXT: Final = 30
_INDENT: Final = Piece("  ")


def margin_of(day: AgendaDay, clock: Clock) -> int:
    """Return the columns that the times of a day need."""
    slots = {(row.start, row.end) for row in day.rows if isinstance(row, ScheduledSession)}
    told = [clock.slot(start, end, day.date) for start, end in slots]
    return max((len(text) for slot in told for text in slot), default=0)


def list_day(
    day: AgendaDay, clock: Clock, writer: Writer, columns: int, *, rooms: bool = True
) -> Iterator[Line]:
    """Yield the rows of a day, one below the other, an empty line before each.

    `rooms` says whether they are named.
    """
    margin = margin_of(day, clock)
    narrow = is_narrow(margin, columns)
    indent = BETWEEN if narrow else margin + BETWEEN
    seats = bool(day.rooms)
    for row in day.rows:
        yield ()
        if isinstance(row, Gap):
            yield gap_line(row, indent)
            continue
        text = writer.session(row, columns - indent, rooms=rooms, seats=seats)
        slot = clock.slot(row.start, row.end, day.date)
        yield from _below(slot, text) if narrow else beside(slot, text, margin)


def list_unscheduled(sessions: tuple[Session, ...], writer: Writer, columns: int) -> Iterator[Line]:
    """Yield sessions without a slot, an empty line before each."""
    for session in sessions:
        yield ()
        for line in writer.session(session, columns - BETWEEN, rooms=True, seats=False):
            yield (_INDENT, *line)


def is_narrow(margin: int, columns: int) -> bool:
    """Whether a page has no room for a margin."""
    return columns < _NARROW or columns - margin - BETWEEN < _LEAST_TEXT


def gap_line(gap: Gap, indent: int) -> Line:
    """Say how long nothing takes place, quietly."""
    return Piece(" " * indent), Piece(f"{format_duration(gap.end - gap.start)} free", "quiet")


def beside(slot: Slot, text: list[Line], margin: int) -> Iterator[Line]:
    """Yield the lines of a session with its time in the margin."""
    gap = " " * BETWEEN
    yield Piece(pad(slot.text, margin) + gap, "time"), *text[0]
    rest = text[1:]
    if slot.mark:
        yield Piece(pad(slot.mark, margin) + gap, "time"), *(rest.pop(0) if rest else ())
    empty = Piece(" " * (margin + BETWEEN))
    for line in rest:
        yield empty, *line


def _below(slot: Slot, text: list[Line]) -> Iterator[Line]:
    yield (Piece(str(slot), "time"),)
    for line in text:
        yield _INDENT, *line
