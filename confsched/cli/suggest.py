"""`confsched suggest`."""

from typing import Annotated

import typer

from confsched.cli.groups import Foreign
from confsched.cli.options import Length, ListFormat, OneSession, OnlyDay, Paths, whole, written_as


def suggest(  # noqa: PLR0913 -- the ways to narrow a search down
    session: OneSession,
    paths: Paths = None,
    length: Length = None,
    day: OnlyDay = None,
    room: Annotated[str | None, typer.Option(help="Only this room: its id or name.")] = None,
    limit: Annotated[
        int, typer.Option(metavar="N", help="Show at most so many slots.", **whole(1))
    ] = 5,
    output: Annotated[ListFormat, written_as("How the slots are written.")] = ListFormat.TEXT,
    *,
    foreign: Foreign,
) -> None:
    """Find the nearest slots in which a session fits, or say what rules them out.

    A slot fits where the room, everybody in the session and the rest of the programme are free,
    and the room is large enough and has what the session needs.
    """
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.loading import load_readable, refuse_turned  # noqa: PLC0415 -- slow import

    refuse_turned(session, paths)
    schedule = load_readable(paths, foreign.reading())
    answer = api.suggest(schedule, session, length=length, day=day, room=room, limit=limit)
    if output is ListFormat.JSON:
        from confsched.reports.planning_json import suggestions_json  # noqa: PLC0415 -- one of two

        terminal.put(suggestions_json(answer))
    else:
        from confsched.reports.suggestions import suggestions  # noqa: PLC0415 -- the same

        terminal.show(suggestions(answer, terminal.columns()))
