"""`confsched agenda`."""

from confsched.cli.options import (
    Columns,
    From,
    Mine,
    OneDay,
    OneRoom,
    OneSpeaker,
    OneTrack,
    OneType,
    Paths,
    TheirZone,
    View,
    ViewChoice,
    Where,
    Zone,
)


def agenda(  # noqa: PLR0913 -- the ways to narrow an agenda down
    paths: Paths = None,
    view: ViewChoice = View.BEST,
    day: OneDay = None,
    room: OneRoom = None,
    speaker: OneSpeaker = None,
    track: OneTrack = None,
    type_: OneType = None,
    where: Where = None,
    mine: Mine = None,
    tz: Zone = None,
    source: From = None,
    timezone: TheirZone = None,
    columns: Columns = None,
) -> None:
    """Print the agenda."""
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.choosing import selection_of  # noqa: PLC0415 -- slow import
    from confsched.cli.loading import load_readable  # noqa: PLC0415 -- slow import

    selection = selection_of(
        day=day, room=room, speaker=speaker, track=track, type_=type_, where=where, mine=mine
    )
    schedule = load_readable(paths, source, timezone, columns)
    lines = api.agenda_lines(schedule, selection, tz=tz, width=terminal.columns(), view=view)
    terminal.show(lines)
