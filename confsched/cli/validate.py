"""`confsched validate`."""

from typing import Annotated

import typer

from confsched.cli.options import Paths, ReportFormat


def validate(
    paths: Paths = None,
    output: Annotated[
        ReportFormat, typer.Option("--format", help="How findings are written.")
    ] = ReportFormat.TEXT,
) -> None:
    """Check a conference for mistakes.

    Every mistake is shown with its file, line and column. Ends with 0 if nothing is at error
    level, 1 if something is, and 2 if it could not run.
    """
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.cli import reporting  # noqa: PLC0415 -- slow import

    report = api.validate(*paths or ["."])
    reporting.show(report, output)
    raise typer.Exit(report.exit_code)
