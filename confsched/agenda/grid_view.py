"""One day with rooms side by side and times down the side, each session as tall as it is long."""

from collections.abc import Iterator
from typing import Final

from confsched.agenda.cells import CANCELLED
from confsched.agenda.changes import changes
from confsched.agenda.facts import NO_ROOM
from confsched.agenda.flow import fenced, paragraph
from confsched.agenda.grid import Grid, grid_of
from confsched.agenda.grid_page import Page
from confsched.agenda.heights import scale_for
from confsched.agenda.hours import Hours
from confsched.agenda.layout import AgendaDay
from confsched.agenda.listing import list_day
from confsched.agenda.remarks import clash_remarks
from confsched.agenda.sheets import Sheet, sheets_of
from confsched.agenda.writer import Writer
from confsched.agenda.zones import Clock
from confsched.text.safe import visible
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
    pages = [Page(sheet, grid, day, clock) for sheet in sheets_of(grid.columns, space)]
    scale = scale_for([stretch for page in pages for stretch in page.stretches()])
    for page in pages:
        yield ()
        if len(pages) > 1:
            yield from paragraph(_rooms_of(page.sheet, day), columns, "day")
        yield from page.head(hours)
        yield from page.lines(hours, scale)
    yield from _remarks(grid, hours, day, clock, columns)


def _grid(day: AgendaDay, clock: Clock) -> Grid:
    """Lay out a day, with a row that begins where clocks change."""
    grid = grid_of(day)
    first, last = grid.moments[0], grid.moments[-1]
    marks = [change.moment for zone in clock.zones for change in changes(first, last, zone)]
    return grid_of(day, marks=marks) if marks else grid


def _remarks(
    grid: Grid, hours: Hours, day: AgendaDay, clock: Clock, columns: int
) -> Iterator[Line]:
    texts = [*hours.remarks()]
    if any(session.cancelled for session in day.sessions):
        texts.append(f"{CANCELLED}was cancelled.")
    lines = [*clash_remarks(grid.clashes, clock, day.date, columns)]
    lines += (line for text in texts for line in paragraph(text, columns, "quiet"))
    if lines:
        yield from ((), *lines)


def _rooms_of(sheet: Sheet, day: AgendaDay) -> str:
    """Say which rooms are on a page: `Rooms 1–8 of 40: Room 01 … Room 08`."""
    rooms = [strip.column.room for strip in sheet.strips if strip.column.room]
    if not rooms:
        return NO_ROOM.capitalize()
    first, last = (day.rooms.index(room) + 1 for room in (rooms[0], rooms[-1]))
    count = f"of {len(day.rooms)}: "
    if first == last:
        return f"Room {first} {count}{visible(rooms[0].name)}"
    names = f"{fenced(rooms[0].name)} … {fenced(rooms[-1].name)}"
    return f"Rooms {first}–{last} {count}{names}"
