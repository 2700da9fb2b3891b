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
    from confsched import files
    from confsched.cli import terminal
    from confsched.cli.template import CONFERENCE

    path = files.create(folder, "conference.yaml", CONFERENCE)
    terminal.put(f"made {path}\n")
    terminal.note(f"check it with: confsched validate {folder}")
