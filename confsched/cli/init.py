"""`confsched init`."""

from contextlib import suppress
from typing import Annotated

import typer

from confsched.cli.options import not_empty

_NAME = "conference.yaml"


def init(
    folder: Annotated[
        str,
        typer.Argument(
            metavar="DIR",
            help="Where to make it; this folder by default.",
            show_default=False,
            parser=not_empty,
        ),
    ] = ".",
) -> None:
    """Make a small conference to start from; nothing is ever overwritten.

    A schema for editors lies beside it, in .confsched: they complete and check with it.
    """
    from confsched import files  # noqa: PLC0415 -- not needed for --help
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.sample import CONFERENCE, MODELINE, SCHEMA  # noqa: PLC0415 -- the same
    from confsched.text.shell import argument  # noqa: PLC0415 -- the same

    _refuse_second(folder)
    texts = {_NAME: MODELINE + CONFERENCE}
    if not files.is_there(files.in_folder(folder, SCHEMA)):
        texts[SCHEMA] = _schema()
    for path in files.create(folder, texts):
        terminal.put(f"made {path}\n")
    terminal.note(f"check it with: confsched validate {argument(folder)}")


def _refuse_second(folder: str) -> None:
    """Raise ConfschedError for a folder in which a conference lies: two in one are none."""
    from confsched import files  # noqa: PLC0415 -- not needed for --help
    from confsched.errors import ConfschedError  # noqa: PLC0415 -- the same
    from confsched.loading import load_ours  # noqa: PLC0415 -- the same

    if files.is_there(files.in_folder(folder, _NAME)):
        return  # it is refused as it is
    there = []
    with suppress(ConfschedError):  # there is nothing to read
        there = load_ours(folder) if files.is_folder(folder) else []
    if there:
        message = f"{folder!r} holds a conference already: see {there[0].source.name!r}"
        raise ConfschedError(message, "name another folder")


def _schema() -> str:
    from confsched.rules import every_rule  # noqa: PLC0415 -- the same
    from confsched.schemas import conference_schema  # noqa: PLC0415 -- the same
    from confsched.text.as_json import as_json_line  # noqa: PLC0415 -- the same

    return f"{as_json_line(conference_schema(every_rule()))}\n"
