"""The arguments and options of `confsched export` that are its own, and what they mean."""

import sys
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Annotated

import typer

from confsched.cli.options import ExportFormat, one_of

if TYPE_CHECKING:
    from confsched.schedule.schedule import Schedule

CALENDARS = (ExportFormat.ICS, ExportFormat.XCAL)
_NAMES = {**dict.fromkeys(CALENDARS, "the calendar"), ExportFormat.SESSIONIZE: "the grid"}

Form = Annotated[
    ExportFormat,
    typer.Argument(
        help=f"What to write: {', '.join(ExportFormat)}.",
        show_default=False,
        **one_of(ExportFormat) | {"metavar": "FORMAT"},
    ),
]
Output = Annotated[
    str,
    typer.Option("--output", "-o", metavar="FILE", help="Write to this file; '-' prints it."),
]
OneZone = Annotated[
    str | None,
    typer.Option(
        "--tz",
        metavar="ZONE",
        help="Tell times in this zone, like Europe/Paris; 'local' is this machine's.",
    ),
]
Stamp = Annotated[
    str | None,
    typer.Option(metavar="TIME", help="Date calendar entries with this time, in ISO 8601."),
]
Fields = Annotated[
    str | None,
    typer.Option(
        metavar="NAMES", help="What to tell of each session, in this order, like id,title,start."
    ),
]
Bom = Annotated[
    bool,
    typer.Option(
        "--bom", help="Begin with a byte order mark, by which some spreadsheets know UTF-8."
    ),
]


def named(fields: str | None) -> list[str]:
    """The names of fields that stand between commas."""
    return [] if fields is None else [name.strip() for name in fields.split(",")]


def dated(form: ExportFormat, stamp: str | None) -> datetime | None:
    """When an export is made; what the machine says of it concerns only what has a date."""
    from confsched.cli.stamps import stamp_of  # noqa: PLC0415 -- not needed for --help

    return stamp_of(stamp) if stamp is not None or form in CALENDARS else None


def zone_of(tz: str | None, schedule: "Schedule") -> str | tzinfo | None:
    """The zone that an option names, with this machine's for `local`; raises ConfschedError."""
    from confsched.cli.local_zone import with_local  # noqa: PLC0415 -- not needed for --help

    return None if tz is None else next(iter(with_local([tz], schedule) or ()), None)


def put(data: bytes, form: ExportFormat, output: str) -> None:
    """Print a file, or write it to where somebody said; raises ConfschedError."""
    from confsched import files  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.errors import ConfschedError  # noqa: PLC0415 -- the same

    if output != "-":
        files.write(output, data)
    elif form is ExportFormat.XLSX and sys.stdout.isatty():
        raise ConfschedError(f"{form} is nothing that a terminal can show", "name a file with -o")
    else:
        terminal.put_bytes(data)


def place(form: ExportFormat) -> str:
    """What a file is called in a sentence."""
    return _NAMES.get(form, str(form))
