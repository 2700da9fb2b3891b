"""`confsched validate`."""

from typing import Annotated

import typer

from confsched.cli.options import Paths, one_of
from confsched.cli.validating import ReportFormat


def validate(
    paths: Paths = None,
    output: Annotated[
        ReportFormat,
        typer.Option("--format", help="How findings are written.", **one_of(ReportFormat)),
    ] = ReportFormat.TEXT,
) -> None:
    """Check a conference for mistakes.

    Every mistake is shown with its file, line and column. Ends with 0 if nothing is at error
    level, 1 if something is, and 2 if it could not run.
    """
    from confsched.cli.validating import run  # noqa: PLC0415 -- slow import

    raise typer.Exit(run(paths or [], output))
