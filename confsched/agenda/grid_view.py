"""One day with rooms side by side and times down the side, each session as tall as it is long."""

from collections.abc import Iterator
from typing import Final

from confsched.agenda.cells import CANCELLED
from confsched.agenda.facts import rooms_fact
from confsched.agenda.flow import paragraph
from confsched.agenda.grid import Grid, grid_of
from confsched.agenda.grid_page import Page
from confsched.agenda.heights import scale_for
from confsched.agenda.hours import Hours, changes
from confsched.agenda.layout import AgendaDay
from confsched.agenda.listing import list_day
from confsched.agenda.remarks import remarks
from confsched.agenda.sheets import sheets_of
from confsched.agenda.writer import Writer
from confsched.agenda.zones import Clock
from confsched.text.styled import Line

_LEAST_SPACE: Final = 12


def set_grid(day: AgendaDay, clock: Clock, writer: Writer, columns: int) -> Iterator[Line]:
    """Yield a day as one page, or as pages of rooms where they are too many for the width.

    A page that has no room for a column is a list. Below the last page stands what is only marked.
    """
    grid = _grid(day, clock)
    hours = Hours(grid.moments, day.date, clock, columns)
    space = columns - hours.width
    if space < _LEAST_SPACE:
        yield from list_day(day, clock, writer, columns)
        return
    pages = [Page(sheet, grid, day, clock, writer) for sheet in sheets_of(grid.columns, space)]
    scale = scale_for([stretch for page in pages for stretch in page.stretches()])
    lines: list[Line] = []
    for page in pages:
        lines.append(())
        if len(pages) > 1:
            lines += paragraph(rooms_fact(page.rooms, day), columns, "day")
        lines += page.head(hours)
        lines += page.lines(hours, scale)
    yield from lines
    texts = [*hours.remarks()]
    if _is_signed(lines):
        texts.append(f"{CANCELLED}means cancelled.")
    yield from remarks(grid.clashes, texts, clock, day.date, columns)


def _grid(day: AgendaDay, clock: Clock) -> Grid:
    """Lay out a day, with a row that begins where clocks change."""
    grid = grid_of(day)
    first, last = grid.moments[0], grid.moments[-1]
    marks = [change.moment for zone in clock.zones for change in changes(first, last, zone)]
    return grid_of(day, marks=marks) if marks else grid


def _is_signed(lines: list[Line]) -> bool:
    """Whether something is marked as cancelled by a sign."""
    return any(
        CANCELLED in piece.text for line in lines for piece in line if piece.style == "cancelled"
    )
