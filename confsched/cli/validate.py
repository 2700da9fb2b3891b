"""`confsched validate`."""

from typing import Annotated

import typer

from confsched.cli.options import (
    Columns,
    From,
    Ignore,
    Paths,
    PhaseChoice,
    Select,
    SeverityChoice,
    TheirZone,
    Today,
)
from confsched.cli.reporting import ReportFormat


def validate(  # noqa: PLR0913 -- what can be decided over the files, and how it is shown
    paths: Paths = None,
    forms: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            metavar="|".join(ReportFormat),
            help="How findings are written; FORMAT=FILE writes one more. Repeatable.",
            autocompletion=lambda: list(ReportFormat),
            show_default="text",
        ),
    ] = None,
    output: Annotated[
        str,
        typer.Option("--output", "-o", metavar="FILE", help="Where the one without a file goes."),
    ] = "-",
    *,
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Count the findings of each rule, list none.")
    ] = False,
    phase: PhaseChoice = None,
    select: Select = None,
    ignore: Ignore = None,
    severity: SeverityChoice = None,
    strict: Annotated[bool, typer.Option("--strict", help="End with 1 on warnings too.")] = False,
    exit_zero: Annotated[
        bool, typer.Option("--exit-zero", help="End with 0 whatever is found.")
    ] = False,
    show_waived: Annotated[
        bool, typer.Option("--show-waived", help="Show what waivers accept as well.")
    ] = False,
    today: Today = None,
    busy: Annotated[
        list[str] | None,
        typer.Option(metavar="SPEAKER=FILE", help="A speaker's own calendar (.ics), for C108."),
    ] = None,
    source: From = None,
    timezone: TheirZone = None,
    columns: Columns = None,
) -> None:
    """Check a conference for mistakes.

    Every mistake is shown with its file, line and column. Ends with 0 if nothing is at error
    level, 1 if something is, and 2 if it could not run.
    """
    from confsched.cli.deciding import choices_of  # noqa: PLC0415 -- slow import
    from confsched.cli.loading import reading_of  # noqa: PLC0415 -- the same
    from confsched.cli.reporting import targets_of  # noqa: PLC0415 -- the same
    from confsched.cli.validating import Manner, run  # noqa: PLC0415 -- the same

    manner = Manner(targets_of(forms or [], output), show_waived, strict, exit_zero, statistics)
    choices = choices_of(phase, select, ignore, severity, today, busy)
    raise typer.Exit(run(paths or [], manner, choices, reading_of(source, timezone, columns)))
