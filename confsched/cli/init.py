"""`confsched init`."""

from typing import Annotated

import typer


def init(
    folder: Annotated[
        str,
        typer.Argument(
            metavar="[DIR]", help="Where to make it; this folder by default.", show_default=False
        ),
    ] = ".",
) -> None:
    """Make a small conference to start from; nothing is ever overwritten."""
    from shlex import quote  # noqa: PLC0415 -- not needed for --help

    from confsched import files  # noqa: PLC0415 -- not needed for --help
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.sample import CONFERENCE  # noqa: PLC0415 -- not needed for --help

    path = files.create(folder, "conference.yaml", CONFERENCE)
    terminal.put(f"made {path}\n")
    terminal.note(f"check it with: confsched validate {quote(folder)}")
