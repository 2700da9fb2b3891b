"""The arguments and options of `confsched export` that are its own, and what they mean."""

from datetime import datetime
from typing import Annotated

import typer

from confsched.cli.options import ExportFormat, SheetStyle, one_of

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
Role = Annotated[
    str,
    typer.Option(
        metavar="ROLE",
        help="For whom run sheets are: moderator, speaker …, av, host. Default: everybody.",
        show_default=False,
    ),
]
As = Annotated[
    SheetStyle,
    typer.Option("--as", help="How sheets are written.", **one_of(SheetStyle)),
]
GreenRoom = Annotated[
    str | None,
    typer.Option(
        metavar="LENGTH",
        help="How long before a session people are to be there. Default: 15m.",
        show_default=False,
    ),
]


def named(fields: str | None) -> list[str]:
    """The names of fields that stand between commas."""
    return [] if fields is None else [name.strip() for name in fields.split(",")]


def dated(form: ExportFormat, stamp: str | None) -> datetime | None:
    """When an export is made; what the machine says of it concerns only what has a date."""
    from confsched.cli.stamps import stamp_of  # noqa: PLC0415 -- not needed for --help

    return stamp_of(stamp) if stamp is not None or form in CALENDARS else None


def place(form: ExportFormat) -> str:
    """What a file is called in a sentence."""
    return _NAMES.get(form, str(form))
