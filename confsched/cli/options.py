"""Arguments and options that several commands share."""

from enum import StrEnum
from typing import Annotated, Any

import typer

Paths = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="PATH",
        help="Files and folders of a conference; '-' is standard input. Default: this folder.",
        show_default=False,
    ),
]
Zone = Annotated[
    str | None,
    typer.Option("--tz", metavar="ZONE", help="Show times in this zone, like Europe/Paris."),
]

Length = Annotated[
    str | None,
    typer.Option("--for", metavar="LENGTH", help="How long it takes, like 45m or 1h15."),
]


def one_of(kind: type[StrEnum]) -> dict[str, Any]:
    """What typer needs to take, complete and show one of a few words.

    Left to itself it speaks of a "Value error".
    """

    def parse(text: str) -> StrEnum:
        if text not in kind.__members__.values():
            raise typer.BadParameter(f"{text!r} is none of {', '.join(kind)}")
        return kind(text)

    return {"parser": parse, "autocompletion": lambda: list(kind), "metavar": "|".join(kind)}


class ExportFormat(StrEnum):
    """What a schedule can be written as."""

    ICS = "ics"
    TABLE = "table"
    CSV = "csv"
    MARKDOWN = "markdown"
    JSON = "json"


class ListFormat(StrEnum):
    """How a list of rules or of slots is written."""

    TEXT = "text"
    JSON = "json"
