"""`confsched validate`."""

from typing import Annotated

import typer

from confsched.cli.groups import Foreign
from confsched.cli.options import (
    ExitZero,
    Forms,
    Ignore,
    Paths,
    PhaseChoice,
    ReportFile,
    Select,
    SeverityChoice,
    Statistics,
    Strict,
    Today,
)


def validate(  # noqa: PLR0913 -- what can be decided over the files, and how it is shown
    paths: Paths = None,
    forms: Forms = None,
    output: ReportFile = "-",
    *,
    statistics: Statistics = False,
    phase: PhaseChoice = None,
    select: Select = None,
    ignore: Ignore = None,
    severity: SeverityChoice = None,
    strict: Strict = False,
    exit_zero: ExitZero = False,
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
    from confsched.cli.deciding import choices_of  # noqa: PLC0415 -- slow import
    from confsched.cli.reporting import targets_of  # noqa: PLC0415 -- the same
    from confsched.cli.validating import Manner, run  # noqa: PLC0415 -- the same

    manner = Manner(targets_of(forms or [], output), show_waived, strict, exit_zero, statistics)
    choices = choices_of(phase, select, ignore, severity, today, busy)
    raise typer.Exit(run(paths or [], manner, choices, foreign.reading()))
