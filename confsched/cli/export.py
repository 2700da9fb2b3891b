"""`confsched export`."""

from datetime import datetime
from typing import Annotated

import typer

from confsched.cli.options import Columns, ExportFormat, From, Paths, TheirZone, Zone, one_of


def export(  # noqa: PLR0913 -- what is written, where, and what of
    form: Annotated[
        ExportFormat,
        typer.Argument(
            help="What to write: ics, table, csv, markdown or json.",
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
) -> None:
    """Write the schedule as a calendar, table, CSV, Markdown or JSON file."""
    from confsched import api, files  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.loading import load_readable  # noqa: PLC0415 -- slow import
    from confsched.cli.stamps import stamp_of  # noqa: PLC0415 -- not needed for --help

    when: datetime | None = stamp_of(stamp)
    schedule = load_readable(paths, source, timezone, columns)
    data = api.export(schedule, form, tz=tz, width=terminal.columns(), stamp=when)
    terminal.put_bytes(data) if output == "-" else files.write(output, data)
    if form is ExportFormat.ICS:
        for session in schedule.unscheduled:
            terminal.note(f"not in the calendar, for it has no time: {session.title}")
        if schedule.domain is None:
            terminal.note("the entries' UIDs end in '.invalid': give the conference a 'domain'")
