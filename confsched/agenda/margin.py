"""The times at the left of a page: a column for each zone, or lines where there is no room."""

from collections.abc import Iterable, Iterator
from typing import Final

from confsched.agenda.flow import paragraph
from confsched.agenda.layout import AgendaDay
from confsched.agenda.zones import Clock, Slots
from confsched.schedule.entities import ScheduledSession
from confsched.text.styled import Line, Piece
from confsched.text.width import pad

BETWEEN: Final = 2
_NARROW: Final = 60
_SIDE_BY_SIDE: Final = 80
_LEAST_TEXT: Final = 30


class Margin:
    """Where the times of a day stand, and where the text beside them begins: at `indent`.

    `widths` are those of its columns: one for each zone, one in which the zones stand below each
    other, or none on a narrow page, where times are lines above the text. `page` is how wide the
    page is.
    """

    def __init__(self, widths: tuple[int, ...], page: int) -> None:
        self.widths = widths
        self._page = page
        self.indent = sum(widths) + BETWEEN * max(len(widths), 1)
        self._empty: Line = (Piece(" " * self.indent),)
        self._rows: dict[Slots, list[Line]] = {}

    @property
    def is_narrow(self) -> bool:
        """Whether there is no column for times."""
        return not self.widths

    def beside(self, slots: Slots, text: list[Line]) -> list[Line]:
        """Return lines, which are at most as wide as the page without the indent, with times."""
        empty = self._empty
        if self.is_narrow:
            above = [line for slot in slots for line in paragraph(str(slot), self._page, "time")]
            return [*above, *[empty + line for line in text]]
        times = self._told(slots)
        lines = [time + line for time, line in zip(times, text, strict=False)]
        lines += [empty + line for line in text[len(times) :]]
        return lines + times[len(text) :]

    def _told(self, slots: Slots) -> list[Line]:
        """Return slots as rows; those of one day are few, and are told again and again."""
        found = self._rows.get(slots)
        if found is None:
            found = self._rows[slots] = [(Piece(row, "time"),) for row in self._side_by_side(slots)]
        return found

    def _side_by_side(self, slots: Slots) -> Iterator[str]:
        """Yield the texts and below them the marks; zones without a column of theirs follow."""
        count = len(self.widths)
        for first in range(0, len(slots), count):
            for cells in zip(*slots[first : first + count], strict=True):
                if any(cells):
                    yield self._row(cells)

    def _row(self, cells: Iterable[str]) -> str:
        gap = " " * BETWEEN
        return "".join(
            pad(cell, width) + gap for cell, width in zip(cells, self.widths, strict=True)
        )


def margin_of(day: AgendaDay, clock: Clock, columns: int) -> Margin:
    """Return the margin that a day needs on a page of so many columns."""
    sessions = (row for row in day.rows if isinstance(row, ScheduledSession))
    return margin_for({clock.slots(row.start, row.end, day.date) for row in sessions}, columns)


def margin_for(told: Iterable[Slots], columns: int) -> Margin:
    """Return the margin for slots on a page of so many columns."""
    widths = tuple(
        max(len(text) for slot in slots for text in slot) for slots in zip(*told, strict=True)
    )
    beside = Margin(widths, columns)
    if columns >= _SIDE_BY_SIDE and columns - beside.indent >= _LEAST_TEXT:
        return beside
    widest = max(widths, default=0)
    return Margin(() if is_narrow(widest, columns) else (widest,), columns)


def is_narrow(margin: int, columns: int) -> bool:
    """Whether a page has no room for a margin of so many columns."""
    return columns < _NARROW or columns - margin - BETWEEN < _LEAST_TEXT
