"""`confsched now`."""

from typing import Annotated

import typer

from confsched.cli.colors import ColorChoice
from confsched.cli.groups import Choosing, Foreign
from confsched.cli.options import (
    AgendaAudience,
    Color,
    Paths,
    Zone,
    whole,
)


def now(  # noqa: PLR0913 -- the ways to ask
    paths: Paths = None,
    *,
    at: Annotated[
        str | None,
        typer.Option(
            metavar="TIME",
            help="As if it were then, like 'day 1 14:00' or '2021-05-19 14:00'. Default: now.",
        ),
    ] = None,
    ahead: Annotated[
        int | None,
        typer.Option(
            "--next",
            metavar="N",
            **whole(0),
            help="How many to name that come next, in each room where some run side by side. "
            "Default: 3, or 1 in each room.",
            show_default=False,
        ),
    ] = None,
    follow: Annotated[
        bool, typer.Option("--follow", help="Go on till you press Ctrl-C; saved files are read.")
    ] = False,
    choosing: Choosing,
    tz: Zone = None,
    audience: AgendaAudience = None,
    color: Color = ColorChoice.AUTO,
    foreign: Foreign,
) -> None:
    """Show what runs now and for how long, and what is next and in how long.

    With --follow the picture changes with the minutes and the files; a file that cannot be read
    leaves it as it was, and is named. In a pipe it is written again whenever something begins or
    ends. With --at the clock then goes on from there.
    """
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.loading import load_readable  # noqa: PLC0415 -- the same
    from confsched.cli.local_zone import zone_of  # noqa: PLC0415 -- the same
    from confsched.cli.moments import Question  # noqa: PLC0415 -- the same

    selection = choosing.selection()
    question = Question(at, selection, ahead, audience, zone_of(tz))
    given = (paths or ["."], foreign.reading())
    if follow:
        from confsched.cli.following import Source, run  # noqa: PLC0415 -- for this alone

        run(Source(*given), question, color)
    else:
        terminal.show(question.answer(load_readable(*given)), color=color)
