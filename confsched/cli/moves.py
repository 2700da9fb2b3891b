"""`confsched move`, `confsched swap` and `confsched shift`."""

from typing import TYPE_CHECKING, Annotated

import typer

from confsched.cli.options import ListFormat, OneSession, PatchOnly, Paths, written_as

if TYPE_CHECKING:
    from confsched.planning.change import Change

_By = Annotated[
    str | None, typer.Option(metavar="LENGTH", help="How much later: 15m; earlier: -15m.")
]
_Format = Annotated[ListFormat, written_as("How the change is told.")]


def move(  # noqa: PLR0913 -- where a session can be moved to
    session: OneSession,
    paths: Paths = None,
    *,
    to: Annotated[
        str | None,
        typer.Option(metavar="TIME", help="When it is to begin, like 'day 2 15:00' or 15:00."),
    ] = None,
    by: _By = None,
    room: Annotated[
        str | None, typer.Option(help="The room it is to be in: id or name, or all.")
    ] = None,
    dry_run: PatchOnly = False,
    output: _Format = ListFormat.TEXT,
) -> None:
    """Move a session to another time or room, and tell what is found because of it.

    The files are changed where the time is written, in the way in which it is written there. The
    session keeps its length.
    """
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.cli.loading import refuse_turned  # noqa: PLC0415 -- the same
    from confsched.cli.validating import today  # noqa: PLC0415 -- the same

    refuse_turned(session, paths)
    where = {"to": to, "by": by, "room": room}
    _show(api.move(session, *paths or (), **where, today=today(), write=not dry_run), output)


def swap(
    one: OneSession,
    other: Annotated[str, typer.Argument(metavar="OTHER", help="Another one.", show_default=False)],
    paths: Paths = None,
    *,
    dry_run: PatchOnly = False,
    output: _Format = ListFormat.TEXT,
) -> None:
    """Let two sessions change places, and tell what is found because of it.

    Each begins when the other began, in its room where both have one, and keeps its own length.
    """
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.cli.validating import today  # noqa: PLC0415 -- the same

    _show(api.swap(one, other, *paths or (), today=today(), write=not dry_run), output)


def shift(  # noqa: PLR0913 -- which sessions, and how far
    paths: Paths = None,
    *,
    after: Annotated[
        str,
        typer.Option(
            metavar="TIME", help="From when on, like 'day 1 14:00' or 14:00.", show_default=False
        ),
    ],
    by: Annotated[
        str,
        typer.Option(
            metavar="LENGTH", help="How much later: 15m; earlier: -15m.", show_default=False
        ),
    ],
    day: Annotated[
        str | None, typer.Option(help="The day: its number, weekday, title or date.")
    ] = None,
    room: Annotated[str | None, typer.Option(help="Only what is in this room.")] = None,
    dry_run: PatchOnly = False,
    output: _Format = ListFormat.TEXT,
) -> None:
    """Move all sessions that begin at a time or later on that day: we run late.

    What runs already at that time stays where it is. Breaks move as well; with --room only what is
    in that room does.
    """
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.cli.validating import today  # noqa: PLC0415 -- the same

    change = api.shift(
        *paths or (),
        after=after,
        by=by,
        day=day,
        room=room,
        today=today(),
        write=not dry_run,
    )
    _show(change, output)


def _show(change: "Change", output: ListFormat) -> None:
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.patches import show_patch  # noqa: PLC0415 -- the same
    from confsched.reports.moves import moves  # noqa: PLC0415 -- slow import
    from confsched.reports.moves_json import moves_json  # noqa: PLC0415 -- the same

    if output is ListFormat.JSON:
        terminal.put(moves_json(change))
        return
    if not change.written:
        show_patch(change.patch)
    terminal.show(moves(change, terminal.columns()))
