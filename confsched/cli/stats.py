"""`confsched stats`."""

from typing import Annotated

import typer

from confsched.cli.groups import Choosing, Foreign, Screen
from confsched.cli.options import ListFormat, Paths, written_as


def stats(  # noqa: PLR0913 -- what is counted, and how it is told
    paths: Paths = None,
    *,
    by: Annotated[
        str,
        typer.Option(
            metavar="ATTRIBUTE",
            help="What panellists are told apart by: organization, country, role, pronouns, or a "
            "key of their attributes.",
        ),
    ] = "organization",
    every: Annotated[
        bool, typer.Option("--all", help="Show long lists to their ends, not only the first ten.")
    ] = False,
    output: Annotated[ListFormat, written_as("How the figures are written.")] = ListFormat.TEXT,
    choosing: Choosing,
    screen: Screen,
    foreign: Foreign,
) -> None:
    """Count sessions and hours, loads of speakers and rooms, what runs side by side, and shares.

    Whoever leads a panel or helps there is no panellist; where there is no panel, everybody in a
    session counts. Rooms are used by sessions, not by pauses, of the time that they are open.
    """
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.choosing import sessions_of  # noqa: PLC0415 -- slow import
    from confsched.cli.loading import load_readable  # noqa: PLC0415 -- the same

    selection = choosing.selection()
    schedule = load_readable(paths, foreign.reading())
    sessions = sessions_of(schedule, selection, None)
    found = api.stats(schedule, by=by, sessions=sessions, gaps=selection.leaves_gaps)
    if output is ListFormat.JSON:
        from confsched.reports.figures_json import figures_json  # noqa: PLC0415 -- one of two

        terminal.put(figures_json(found))
    else:
        from confsched.reports.figures import figures_lines  # noqa: PLC0415 -- the same

        screen.show(figures_lines(found, terminal.columns(), every=every))
