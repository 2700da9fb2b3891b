"""The list of an agenda, and the same as tables of rich, one for each day."""

import io
from collections.abc import Callable, Iterable
from datetime import tzinfo
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from confsched.schedule.entities import ScheduledSession

WIDTH: Final = 100
_Cells: TypeAlias = tuple[str, ...]
_Days: TypeAlias = list[tuple[str, list[_Cells]]]


def agenda(folder: str) -> Callable[[], str]:
    """Draw the agenda of a loaded conference as a list."""
    from confsched import api  # noqa: PLC0415 -- for this task only

    return partial(api.agenda, api.load(folder), width=WIDTH, view="list")


def rich_table(folder: str) -> Callable[[], str]:
    """Draw the sessions of a loaded conference with a cell for each fact, as rich does it."""
    heads = ("Time", "Session", "Rooms", "Track", "People")
    return partial(_draw, _days(folder, _five), heads, {}, {})


def rich_two_cells(folder: str) -> Callable[[], str]:
    """The same in two cells, as cheap as rich can: no boxes, no markup, no highlighting."""
    plain = {"markup": False, "highlight": False, "emoji": False}
    return partial(_draw, _days(folder, _two), (), plain, {"box": None, "show_header": False})


def _days(folder: str, cells: Callable[["ScheduledSession", tzinfo], _Cells]) -> _Days:
    from confsched import api  # noqa: PLC0415 -- for these tasks only

    schedule = api.load(folder)
    return [
        (str(day), [cells(session, schedule.zone) for session in sessions])
        for day, sessions in groupby(schedule.scheduled, lambda session: session.start.date())
    ]


def _five(session: "ScheduledSession", zone: tzinfo) -> _Cells:
    """What the agenda says of a session: its time, title, rooms, track and people."""
    start, end = session.start.astimezone(zone), session.end.astimezone(zone)
    rooms = ", ".join(room.name for room in session.rooms) or "all rooms"
    people = (
        ", ".join(filter(None, (who.speaker.name, who.speaker.role, who.speaker.organization)))
        for who in session.people
    )
    track = session.track.name if session.track else ""
    return f"{start:%H:%M}–{end:%H:%M}", session.title, rooms, track, "\n".join(people)


def _two(session: "ScheduledSession", zone: tzinfo) -> _Cells:
    time, title, rooms, track, people = _five(session, zone)
    place = " · ".join(filter(None, (rooms, track)))
    return time, "\n".join(filter(None, (title, place, people)))


def _draw(
    days: _Days, heads: Iterable[str], settings: dict[str, Any], looks: dict[str, Any]
) -> str:
    from rich.console import Console  # noqa: PLC0415 -- part of what using rich costs
    from rich.table import Table  # noqa: PLC0415 -- the same

    output = io.StringIO()
    console = Console(file=output, width=WIDTH, **settings)
    for day, rows in days:
        table = Table(*heads, title=day, **looks)
        for row in rows:
            table.add_row(*row)
        console.print(table)
    return output.getvalue()
