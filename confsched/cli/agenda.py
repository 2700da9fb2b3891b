"""`confsched agenda`."""

from typing import Annotated

import typer

from confsched.cli.colors import ColorChoice, are_seen
from confsched.cli.options import (
    AgendaAudience,
    Color,
    Columns,
    From,
    NoPager,
    Paths,
    TheirZone,
    View,
    ViewChoice,
    Zones,
)


def agenda(  # noqa: PLR0913 -- the ways to narrow an agenda down
    paths: Paths = None,
    *,
    view: ViewChoice = View.BEST,
    day: Annotated[
        str | None, typer.Option(help="One day: its number, weekday, title or date.")
    ] = None,
    room: Annotated[str | None, typer.Option(help="One room: its id or name.")] = None,
    speaker: Annotated[str | None, typer.Option(help="One speaker: id or name.")] = None,
    track: Annotated[str | None, typer.Option(help="One track: its id or name.")] = None,
    type_: Annotated[
        str | None, typer.Option("--type", help="One type of session, like panel.")
    ] = None,
    tz: Zones = None,
    audience: AgendaAudience = None,
    color: Color = ColorChoice.AUTO,
    no_pager: NoPager = False,
    source: From = None,
    timezone: TheirZone = None,
    columns: Columns = None,
) -> None:
    """Print the agenda."""
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.agenda.filters import Selection  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.loading import load_readable  # noqa: PLC0415 -- slow import
    from confsched.cli.local_zone import with_local  # noqa: PLC0415 -- not needed for --help

    selection = Selection(day=day, room=room, speaker=speaker, track=track, type=type_)
    schedule = load_readable(paths, source, timezone, columns)
    lines = api.agenda_lines(
        schedule,
        selection,
        tz=with_local(tz, schedule),
        width=terminal.columns(),
        view=view,
        audience=audience,
        colors=are_seen(color),
    )
    terminal.show(lines, color=color, paged=not no_pager)
