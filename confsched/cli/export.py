"""`confsched export`."""

from datetime import datetime
from typing import Annotated

import typer

from confsched.cli.options import (
    Audience,
    AudienceChoice,
    Columns,
    ExportFormat,
    From,
    Mine,
    OneDay,
    OneRoom,
    OneSpeaker,
    OneTrack,
    OneType,
    Paths,
    TheirZone,
    Where,
    Zone,
    one_of,
)

_CALENDARS = (ExportFormat.ICS, ExportFormat.XCAL)
_NAMES = {**dict.fromkeys(_CALENDARS, "the calendar"), ExportFormat.SESSIONIZE: "the grid"}


def export(  # noqa: PLR0913 -- what is written, where, and what of
    form: Annotated[
        ExportFormat,
        typer.Argument(
            help=f"What to write: {', '.join(ExportFormat)}.",
            show_default=False,
            **one_of(ExportFormat) | {"metavar": "FORMAT"},
        ),
    ],
    paths: Paths = None,
    output: Annotated[
        str,
        typer.Option("--output", "-o", metavar="FILE", help="Write to this file; '-' prints it."),
    ] = "-",
    tz: Zone = None,
    stamp: Annotated[
        str | None,
        typer.Option(metavar="TIME", help="Date calendar entries with this time, in ISO 8601."),
    ] = None,
    source: From = None,
    timezone: TheirZone = None,
    columns: Columns = None,
    audience: AudienceChoice = Audience.PUBLIC,
    day: OneDay = None,
    room: OneRoom = None,
    speaker: OneSpeaker = None,
    track: OneTrack = None,
    type_: OneType = None,
    where: Where = None,
    mine: Mine = None,
) -> None:
    """Write the schedule as a calendar, a table or the file of another system."""
    from confsched import api, files  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.choosing import selection_of  # noqa: PLC0415 -- slow import
    from confsched.cli.loading import load_readable  # noqa: PLC0415 -- slow import
    from confsched.cli.stamps import stamp_of  # noqa: PLC0415 -- not needed for --help

    when: datetime | None = stamp_of(stamp)
    selection = selection_of(
        day=day, room=room, speaker=speaker, track=track, type_=type_, where=where, mine=mine
    )
    schedule = load_readable(paths, source, timezone, columns)
    part = api.part_of(schedule, selection, tz=tz, audience=audience)
    data = api.export(part, form, tz=tz, width=terminal.columns(), stamp=when, audience=audience)
    terminal.put_bytes(data) if output == "-" else files.write(output, data)
    for session, reason in api.left_out(part, form):
        terminal.note(f"not in {_NAMES.get(form, form)}, for {reason}: {session.title}")
    if form in _CALENDARS and schedule.domain is None:
        terminal.note("the entries' UIDs end in '.invalid': give the conference a 'domain'")
