"""`confsched import`."""

from typing import Annotated

import typer

from confsched.cli.options import Columns, From, ListFormat, Side, TheirZone, one_of


def import_(  # noqa: PLR0913 -- what can be said of several sources
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="SRC...",
            help="Files and folders of other systems; several become one conference.",
            show_default=False,
        ),
    ],
    folder: Annotated[
        str,
        typer.Option(
            "--output", "-o", metavar="DIR", help="The folder to make.", show_default=False
        ),
    ],
    *,
    update: Annotated[
        bool,
        typer.Option("--update", help="Bring what has changed since into a folder made before."),
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would change and write nothing.")
    ] = False,
    room_prefix: Annotated[
        list[str] | None,
        typer.Option(
            metavar="[SRC=]PREFIX",
            help="Put this before the names of a source's rooms: one after the other, or by file.",
        ),
    ] = None,
    rename_room: Annotated[
        list[str] | None,
        typer.Option(
            metavar="OLD=NEW", help="Call a room by another name; rooms of one name become one."
        ),
    ] = None,
    same_person: Annotated[
        list[str] | None,
        typer.Option(metavar="ID=ID", help="The first of these people is the second."),
    ] = None,
    same_people: Annotated[
        bool, typer.Option("--same-people", help="People of one name in several sources are one.")
    ] = False,
    settle: Annotated[
        Side | None,
        typer.Option(
            help="End all conflicts of an update: keep what is ours, or take what is theirs.",
            **one_of(Side),
        ),
    ] = None,
    output: Annotated[
        ListFormat,
        typer.Option("--format", help="How the summary is written.", **one_of(ListFormat)),
    ] = ListFormat.TEXT,
    source: From = None,
    timezone: TheirZone = None,
    columns: Columns = None,
) -> None:
    """Make files of ours of those of another system, or bring in what has changed there since.

    An update leaves what you changed as it is. Where both sides changed the same, yours stays, and
    both values are shown until they agree. Nothing is deleted: a session that is gone is cancelled.
    """
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.importing import show  # noqa: PLC0415 -- slow import
    from confsched.cli.loading import reading_of  # noqa: PLC0415 -- slow import
    from confsched.importing.choices import pairs_of  # noqa: PLC0415 -- slow import

    done = api.import_files(
        *sources,
        into=folder,
        update=update,
        reading=reading_of(source, timezone, columns),
        room_prefix=room_prefix or (),
        rename_room=dict(pairs_of("--rename-room", rename_room or ())),
        same_person=dict(pairs_of("--same-person", same_person or ())),
        same_people=same_people,
        settle=settle,
        write=not dry_run,
    )
    show(done, output, terminal.columns())
    raise typer.Exit(int(done.has_conflicts))
