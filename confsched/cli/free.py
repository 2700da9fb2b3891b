"""`confsched free`."""

from typing import Annotated, Any

import typer

from confsched.cli.groups import Foreign
from confsched.cli.options import Length, ListFormat, OnlyDay, Paths, Zone, written_as


def free(  # noqa: PLR0913 -- the ways to narrow a question down
    paths: Paths = None,
    speaker: Annotated[
        list[str] | None, typer.Option(help="A speaker: id or name. Repeatable.")
    ] = None,
    room: Annotated[
        list[str] | None, typer.Option(help="A room: its id or name. Repeatable.")
    ] = None,
    at: Annotated[
        str | None,
        typer.Option(metavar="TIME", help="One moment, like 'day 1 14:00' or '2021-05-19 14:00'."),
    ] = None,
    length: Length = None,
    day: OnlyDay = None,
    tz: Zone = None,
    output: Annotated[ListFormat, written_as("How the times are written.")] = ListFormat.TEXT,
    *,
    foreign: Foreign,
) -> None:
    """Show when speakers and rooms are free together, or who and what is free at one moment.

    Without any, each room is shown.
    """
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.loading import load_readable  # noqa: PLC0415 -- slow import
    from confsched.cli.local_zone import zone_of  # noqa: PLC0415 -- not needed for --help

    schedule = load_readable(paths, foreign.reading())
    zone = zone_of(tz, schedule)
    asked: dict[str, Any] = {"speakers": speaker or (), "rooms": room or ()}
    asked |= {"length": length, "day": day}
    answer = api.free(schedule, **asked) if at is None else api.free_at(schedule, at, **asked)
    if output is ListFormat.JSON:
        from confsched.reports.planning_json import free_json  # noqa: PLC0415 -- one of two

        terminal.put(free_json(answer))
    else:
        from confsched.reports.free_times import free_times  # noqa: PLC0415 -- the same

        terminal.show(free_times(answer, terminal.columns(), zone))
