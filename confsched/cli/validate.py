"""`confsched validate`."""

from dataclasses import replace
from typing import Annotated

import typer

from confsched.cli.groups import Foreign, Reporting, Weighing
from confsched.cli.options import Paths, PhaseChoice, Today


def validate(  # noqa: PLR0913 -- what can be decided over the files, and how it is shown
    paths: Paths = None,
    *,
    reporting: Reporting,
    phase: PhaseChoice = None,
    weighing: Weighing,
    show_waived: Annotated[
        bool, typer.Option("--show-waived", help="Show what waivers accept as well.")
    ] = False,
    today: Today = None,
    busy: Annotated[
        list[str] | None,
        typer.Option(
            metavar="SPEAKER=FILE", help="A speaker's own calendar (.ics), for C108. Repeatable."
        ),
    ] = None,
    foreign: Foreign,
) -> None:
    """Check a conference for mistakes.

    Every mistake is shown with its file, line and column. Ends with 0 if nothing is at error
    level, 1 if something is, and 2 if it could not run.
    """
    from confsched.cli.validating import run  # noqa: PLC0415 -- slow import

    manner = replace(reporting.manner(show_waived=show_waived), options=foreign.words)
    choices = weighing.choices(phase, today, busy)
    raise typer.Exit(run(paths or [], manner, choices, foreign.reading()))
