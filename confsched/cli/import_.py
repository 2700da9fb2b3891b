"""`confsched import`."""

from typing import Annotated

import typer

from confsched.cli.groups import Foreign
from confsched.cli.options import DryRun, ListFormat, Side, not_empty, one_of, written_as

_Sources = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="SRC",
        help="Files, folders or pages ('-' is standard input); several become one conference. "
        "An update that names none reads those of the last import.",
        show_default=False,
    ),
]
_Folder = Annotated[
    str,
    typer.Option(
        "--output",
        "-o",
        metavar="DIR",
        help="The folder to make.",
        show_default=False,
        parser=not_empty,
    ),
]
_Update = Annotated[
    bool,
    typer.Option("--update", help="Bring what has changed since into a folder made before."),
]
_RoomPrefix = Annotated[
    list[str] | None,
    typer.Option(
        metavar="[SRC=]PREFIX",
        help="Put this before the names of a source's rooms: one after the other, or by file. "
        "Repeatable.",
    ),
]
_RenameRoom = Annotated[
    list[str] | None,
    typer.Option(
        metavar="OLD=NEW",
        help="Call a room by another name; rooms of one name become one. Repeatable.",
    ),
]
_SamePerson = Annotated[
    list[str] | None,
    typer.Option(metavar="ID=ID", help="The first of these people is the second. Repeatable."),
]
_SamePeople = Annotated[
    bool, typer.Option("--same-people", help="People of one name in several sources are one.")
]
_Day = Annotated[
    list[str] | None,
    typer.Option(
        "--day",
        metavar="NUMBER=DATE",
        help="A day that does not follow the one before it, like 2=2021-05-21. Repeatable.",
    ),
]
_Explain = Annotated[
    bool,
    typer.Option(
        "--explain", help="Show a programme written for people with what each line became."
    ),
]
_Strict = Annotated[
    bool, typer.Option("--strict", help="End with 1 when a line of it was not understood.")
]
_Settle = Annotated[
    Side | None,
    typer.Option(
        help="End all conflicts of an update: keep what is ours, or take what is theirs.",
        **one_of(Side),
    ),
]
_Output = Annotated[ListFormat, written_as("How the summary is written.")]


def import_(  # noqa: PLR0913 -- what can be said of several sources
    folder: _Folder,
    sources: _Sources = None,
    *,
    update: _Update = False,
    dry_run: DryRun = False,
    room_prefix: _RoomPrefix = None,
    rename_room: _RenameRoom = None,
    same_person: _SamePerson = None,
    same_people: _SamePeople = False,
    settle: _Settle = None,
    output: _Output = ListFormat.TEXT,
    foreign: Foreign,
    day: _Day = None,
    explain: _Explain = False,
    strict: _Strict = False,
) -> None:
    """Make files of ours of those of another system, or bring in what has changed there since.

    A programme that was written for people is read as well: a page of the web, an e-mail, a PDF, a
    Word document, a spreadsheet with rooms as columns. What it does not say and was inferred is
    told, and so is what was not understood.

    An update leaves what you changed as it is. Where both sides changed the same, yours stays, and
    both values are shown until they agree. Nothing is deleted: a session that is gone is cancelled.
    """
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.importing import show  # noqa: PLC0415 -- slow import
    from confsched.importing.choices import pairs_of  # noqa: PLC0415 -- slow import
    from confsched.text.joined import joined  # noqa: PLC0415 -- not needed for --help

    if settle and not update:
        raise api.ConfschedError("--settle ends conflicts of an update", "say --update as well")
    done = api.import_files(
        *(sources or ()),
        into=folder,
        update=update,
        reading=foreign.reading(day),
        room_prefix=room_prefix or (),
        rename_room=pairs_of("--rename-room", rename_room or ()),
        same_person=pairs_of("--same-person", same_person or ()),
        same_people=same_people,
        settle=settle,
        write=not dry_run,
    )
    if not sources:
        terminal.note(f"read again: {joined(done.paths)}")
    for text in done.beside:
        terminal.note(text)
    show(done, output, terminal.columns(), explain=explain)
    raise typer.Exit(int(done.has_conflicts or (strict and done.has_left_over)))
