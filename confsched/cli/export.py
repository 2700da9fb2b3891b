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
    Paths,
    TheirZone,
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
) -> None:
    """Write the schedule as a calendar, a table or the file of another system."""
    from confsched import api, files  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.loading import load_readable  # noqa: PLC0415 -- slow import
    from confsched.cli.stamps import stamp_of  # noqa: PLC0415 -- not needed for --help

    when: datetime | None = stamp_of(stamp)
    schedule = load_readable(paths, source, timezone, columns)
    data = api.export(
        schedule, form, tz=tz, width=terminal.columns(), stamp=when, audience=audience
    )
    terminal.put_bytes(data) if output == "-" else files.write(output, data)
    for session, reason in api.left_out(schedule, form):
        terminal.note(f"not in {_NAMES.get(form, form)}, for {reason}: {session.title}")
    if form in _CALENDARS and schedule.domain is None:
        terminal.note("the entries' UIDs end in '.invalid': give the conference a 'domain'")
