"""`confsched template`."""

from enum import StrEnum
from typing import Annotated

import typer

from confsched.cli.options import Columns, FirstDay, TheirZone, not_empty, one_of


class Form(StrEnum):
    """What can be made to be filled in."""

    XLSX = "xlsx"


def template(  # noqa: PLR0913 -- what is said of a file of another system
    form: Annotated[
        Form,
        typer.Argument(
            help="What to write: xlsx, a workbook.",
            show_default=False,
            **one_of(Form) | {"metavar": "FORMAT"},
        ),
    ],
    output: Annotated[
        str,
        typer.Option(
            "--output", "-o", metavar="FILE", help="Write to this file.", parser=not_empty
        ),
    ],
    source: Annotated[
        str | None,
        typer.Option(
            "--from", metavar="PATH", help="Put this conference into it, instead of a sample."
        ),
    ] = None,
    timezone: TheirZone = None,
    columns: Columns = None,
    date: FirstDay = None,
) -> None:
    """Write a workbook to be filled in, which every command reads like our own files."""
    from confsched import api, files  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.groups import Foreign  # noqa: PLC0415 -- the same
    from confsched.cli.sample import CONFERENCE  # noqa: PLC0415 -- the same
    from confsched.text.shell import argument  # noqa: PLC0415 -- the same

    if not output.lower().endswith(f".{form}"):
        raise api.ConfschedError(f"{output!r} is no name for a workbook", f"let it end in .{form}")
    if files.is_there(output):
        raise api.ConfschedError(f"{output!r} is there already", "give another name with -o")
    said = Foreign(None, timezone, columns, date)
    if said.words and not source:
        raise api.ConfschedError(f"{said.words[0]} is for a conference", "name it with --from")
    made = api.template(source or "", text=CONFERENCE, reading=said.reading())
    files.write(output, made.data)
    for what in made.left_out:
        terminal.note(f"left out: {what}")
    for what in made.changed:
        terminal.note(f"changed: {what}")
    terminal.note(f"check it with: confsched validate {argument(output)}")
