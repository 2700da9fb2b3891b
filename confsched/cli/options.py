"""Arguments and options that several commands share."""

from enum import StrEnum
from typing import Annotated

import typer

Paths = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PATH]...",
        help="Files and folders of a conference; - is standard input. Default: this folder.",
        show_default=False,
    ),
]
Zone = Annotated[
    str | None,
    typer.Option("--tz", metavar="ZONE", help="Show times in this zone, like Europe/Paris."),
]


class ExportFormat(StrEnum):
    """What a schedule can be written as."""

    ICS = "ics"
    TABLE = "table"
    CSV = "csv"
    MARKDOWN = "markdown"
    JSON = "json"


class ListFormat(StrEnum):
    """How a list of rules is written."""

    TEXT = "text"
    JSON = "json"
