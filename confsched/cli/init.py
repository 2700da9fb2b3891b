"""`confsched init`."""

from typing import Annotated

import typer


def init(
    folder: Annotated[
        str,
        typer.Argument(
            metavar="DIR", help="Where to make it; this folder by default.", show_default=False
        ),
    ] = ".",
) -> None:
    """Make a small conference to start from; nothing is ever overwritten.

    A schema for editors lies beside it, in .confsched: they complete and check with it.
    """
    from shlex import quote  # noqa: PLC0415 -- not needed for --help

    from confsched import files  # noqa: PLC0415 -- not needed for --help
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.sample import CONFERENCE, MODELINE, SCHEMA  # noqa: PLC0415 -- the same

    path = files.create(folder, "conference.yaml", MODELINE + CONFERENCE)
    terminal.put(f"made {path}\n")
    schema = files.in_folder(folder, SCHEMA)
    if not files.is_there(schema):
        terminal.put(f"made {_schema(folder)}\n")
    terminal.note(f"check it with: confsched validate {quote(folder)}")


def _schema(folder: str) -> str:
    from confsched import files  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.sample import SCHEMA  # noqa: PLC0415 -- the same
    from confsched.rules import every_rule  # noqa: PLC0415 -- the same
    from confsched.schemas import conference_schema  # noqa: PLC0415 -- the same
    from confsched.text.as_json import as_json_line  # noqa: PLC0415 -- the same

    inner, _, name = SCHEMA.rpartition("/")
    text = f"{as_json_line(conference_schema(every_rule()))}\n"
    return files.create(files.in_folder(folder, inner), name, text)
