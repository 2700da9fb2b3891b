"""The bars of a timeline: what is in a room, in cells of an axis, on as few lines as hold it."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from confsched.agenda.axis import Axis
from confsched.agenda.grid import Block, Column, Grid
from confsched.agenda.palette import Palette
from confsched.reading.workbook import letters
from confsched.schedule.entities import ScheduledSession
from confsched.text.styled import Line, Piece

_SESSION: Final = "▇"
_PAUSE: Final = "░"
_CANCELLED: Final = "╌"
_TICK: Final = "·"


class Labels(NamedTuple):
    """Short names of a day's sessions: a number in its room, a letter for what is in several."""

    shared: dict[ScheduledSession, str]
    by_column: dict[Column, dict[ScheduledSession, str]]


def labels_of(grid: Grid) -> Labels:
    """Name the sessions of a day, those of each room by their starts."""
    where: dict[ScheduledSession, list[Column]] = {}
    for block in grid.blocks:
        found = where.setdefault(block.session, [])
        found += (column for column in grid.columns if is_in(block, column))
    shared = [session for session, columns in where.items() if len(columns) > 1]
    alone: dict[Column, dict[ScheduledSession, str]] = {column: {} for column in grid.columns}
    for session, columns in where.items():
        if len(columns) == 1:
            numbers = alone[columns[0]]
            numbers[session] = str(len(numbers) + 1)
    return Labels({session: letters(n) for n, session in enumerate(shared, 1)}, alone)


def is_in(block: Block, column: Column) -> bool:
    """Whether a block stands in a column."""
    return block.left < column.right and column.left < block.right


class Bar(NamedTuple):
    """A session in cells from `first` to before `last`."""

    first: int
    last: int
    session: ScheduledSession
    label: str
    clash: bool

    def pieces(self, palette: Palette) -> Line:
        """Draw it: its label if that fits, filled up."""
        room = self.last - self.first
        mark = "!" if self.clash else ""
        label = self.label if len(mark + self.label) <= room else ""
        style = _style(self.session, palette)
        text = label + _fill(self.session) * (room - len(mark + label))
        return (Piece(mark, "clash"), Piece(text, style)) if mark else (Piece(text, style),)


def bars_of(grid: Grid, column: Column, labels: Labels, axis: Axis) -> list[list[Bar]]:
    """Place what is in a column on lines, one below the other, so that no two share a cell.

    A session that is too short for a cell has one all the same.
    """
    lines: list[list[Bar]] = [[]]
    names = labels.shared | labels.by_column[column]
    for block in grid.blocks:
        if not is_in(block, column):
            continue
        session = block.session
        first = axis.cell(session.start)
        last = max(first + 1, axis.cell(session.end))
        bar = Bar(first, last, session, names[session], block.clash)
        free = (line for line in lines if not line or line[-1].last <= first)
        line = next(free, None)
        if line is None:
            lines.append([bar])
        else:
            line.append(bar)
    return lines


def drawn(bars: Sequence[Bar], axis: Axis, palette: Palette, *, ticks: bool) -> Line:
    """Draw the bars of one line, with a dot in free cells where an hour begins."""
    empty = _empty(axis) if ticks else " " * axis.cells
    pieces: list[Piece] = []
    at = 0
    for bar in bars:
        pieces += (Piece(empty[at : bar.first], "quiet"), *bar.pieces(palette))
        at = bar.last
    return *pieces, Piece(empty[at:], "quiet")


def _empty(axis: Axis) -> str:
    ticks = set(axis.ticks())
    return "".join(_TICK if cell in ticks else " " for cell in range(axis.cells))


def _fill(session: ScheduledSession) -> str:
    if session.cancelled:
        return _CANCELLED
    return _PAUSE if session.type.pause else _SESSION


def _style(session: ScheduledSession, palette: Palette) -> str:
    if session.cancelled:
        return "cancelled"
    if session.type.pause:
        return "pause"
    return palette.style(session.track) if session.track else "session"
