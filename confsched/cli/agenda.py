"""`confsched agenda`."""

from confsched.cli.colors import ColorChoice, are_seen
from confsched.cli.options import (
    AgendaAudience,
    Color,
    Columns,
    From,
    Mine,
    NoPager,
    OneDay,
    OneRoom,
    OneSpeaker,
    OneTrack,
    OneType,
    Paths,
    Plain,
    TheirZone,
    View,
    ViewChoice,
    Where,
    Zones,
)


def agenda(  # noqa: PLR0913 -- the ways to narrow an agenda down
    paths: Paths = None,
    *,
    view: ViewChoice = View.BEST,
    day: OneDay = None,
    room: OneRoom = None,
    speaker: OneSpeaker = None,
    track: OneTrack = None,
    type_: OneType = None,
    where: Where = None,
    mine: Mine = None,
    tz: Zones = None,
    audience: AgendaAudience = None,
    color: Color = ColorChoice.AUTO,
    plain: Plain = False,
    no_pager: NoPager = False,
    source: From = None,
    timezone: TheirZone = None,
    columns: Columns = None,
) -> None:
    """Print the agenda."""
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.choosing import selection_of  # noqa: PLC0415 -- slow import
    from confsched.cli.loading import load_readable  # noqa: PLC0415 -- slow import
    from confsched.cli.local_zone import with_local  # noqa: PLC0415 -- not needed for --help

    selection = selection_of(
        day=day, room=room, speaker=speaker, track=track, type_=type_, where=where, mine=mine
    )
    schedule = load_readable(paths, source, timezone, columns)
    lines = api.agenda_lines(
        schedule,
        selection,
        tz=with_local(tz, schedule),
        width=terminal.columns(),
        view=view,
        audience=audience,
        colors=are_seen(color),
        plain=plain,
    )
    terminal.show(lines, color=color, paged=not (no_pager or plain))
