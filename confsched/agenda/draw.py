"""An agenda as lines of text with the meaning of their parts, at any width from 20 columns."""

from collections.abc import Callable, Iterator
from typing import Final

from confsched.agenda.facts import (
    NOTHING,
    UNSCHEDULED,
    conference_facts,
    day_facts,
    zone_fact,
)
from confsched.agenda.flow import flow, paragraph
from confsched.agenda.layout import Agenda, AgendaDay
from confsched.agenda.listing import list_day, list_unscheduled, list_whole
from confsched.agenda.margin import margin_of
from confsched.agenda.palette import Palette
from confsched.agenda.personal import closing, remarks_on
from confsched.agenda.views import BEST, PARTS
from confsched.agenda.writer import Writer
from confsched.agenda.zones import Clock
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece

_LEAST: Final = 20
_MOST_TOLD_APART: Final = 21
_DayView = Callable[[AgendaDay, Clock, Writer, int], Iterator[Line]]


def draw(
    agenda: Agenda, *, width: int = 80, view: str = BEST, colors: bool = False
) -> Iterator[Line]:
    """Draw an agenda in one of `VIEWS`; no line is wider than `width`.

    The best has rooms side by side on days where two or more are used and each can have 24
    columns, and is a list on others; `columns` has them side by side in pages, `grid` times down
    the side and sessions as tall as they are long, `timeline` a bar for each room. `PARTS` have
    one part after another, not one day.
    `colors` says that they will be seen: tracks then have marks in theirs, and a legend.
    Styles: title, subtitle, day, time, session, pause, cancelled, speaker, type, room, `track:`
    with its colour, status, warning, quiet, rule.
    """
    columns = max(width, _LEAST)
    plan = agenda.plan
    remarks = remarks_on(plan, agenda.zone) if plan else {}
    writer = Writer(Palette(agenda.schedule.tracks), remarks, swatches=colors)
    clock = Clock(*agenda.zones)
    yield from _opening(agenda, columns)
    if colors and view != "tracks":
        yield from _legend(agenda, writer, columns)
    if view in PARTS:
        from confsched.agenda.part_lines import set_parts  # noqa: PLC0415 -- for these views only

        yield from set_parts(agenda, view, clock, writer, columns)
    else:
        yield from _days(agenda, view, clock, writer, columns)
    if not agenda.days and not agenda.unscheduled:
        yield from ((), (Piece("No sessions.", "quiet"),))
    if plan:
        yield from closing(plan, agenda.zone, columns)


def _days(agenda: Agenda, view: str, clock: Clock, writer: Writer, columns: int) -> Iterator[Line]:
    """Yield one day after another, each with what takes all of it, then what has no time."""
    set_day = _view(view)
    for day in agenda.days:
        yield from _heading(day, clock, columns)
        yield from list_whole(day.whole, writer, columns)
        if day.rows:
            yield from set_day(day, clock, writer, columns)
        elif not day.whole:
            yield from ((), *paragraph(NOTHING, columns, "quiet"))
    if agenda.unscheduled:
        yield from ((), (Piece(UNSCHEDULED, "day"),), _rule(columns))
        yield from list_unscheduled(agenda.unscheduled, writer, columns)


def _opening(agenda: Agenda, columns: int) -> Iterator[Line]:
    schedule = agenda.schedule
    yield from paragraph(visible(schedule.title), columns, "title", schedule.url or "")
    if schedule.subtitle:
        yield from paragraph(visible(schedule.subtitle), columns, "subtitle")
    yield from flow(conference_facts(schedule), columns)
    if agenda.days:
        yield from paragraph(zone_fact(agenda), columns, "quiet")


def _legend(agenda: Agenda, writer: Writer, columns: int) -> list[Line]:
    """Name the tracks that are on an agenda, unless they are too many to be told apart."""
    used = {session.track for session in agenda.sessions}
    tracks = [track for track in agenda.schedule.tracks if track in used]
    return flow(map(writer.track, tracks), columns) if len(tracks) <= _MOST_TOLD_APART else []


def _heading(day: AgendaDay, clock: Clock, columns: int) -> Iterator[Line]:
    yield ()
    yield from flow(day_facts(day, clock), columns)
    if day.day and day.day.title:
        yield from paragraph(visible(day.day.title), columns, "subtitle")
    yield _rule(columns)


def _view(name: str) -> _DayView:
    """How a day is drawn; what a view needs is loaded when it is asked for."""
    match name:
        case "list":
            return list_day
        case "columns":
            from confsched.agenda.columns import set_columns  # noqa: PLC0415 -- one of several

            return set_columns
        case "grid":
            from confsched.agenda.grid_view import set_grid  # noqa: PLC0415 -- one of several

            return set_grid
        case "timeline":
            from confsched.agenda.timeline_view import set_timeline  # noqa: PLC0415 -- the same

            return set_timeline
    return _best


def _best(day: AgendaDay, clock: Clock, writer: Writer, columns: int) -> Iterator[Line]:
    from confsched.agenda.columns import fits_columns, set_columns  # noqa: PLC0415 -- the same

    if fits_columns(day, margin_of(day, clock, columns), columns):
        return set_columns(day, clock, writer, columns)
    return list_day(day, clock, writer, columns)


def _rule(columns: int) -> Line:
    return (Piece("─" * columns, "rule"),)
