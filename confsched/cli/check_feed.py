"""`confsched check-feed`."""

from typing import Annotated

import typer

from confsched.cli.options import ExitZero, Form, Ignore, Select, SeverityChoice, Strict
from confsched.cli.validating import ReportFormat


def check_feed(  # noqa: PLR0913 -- what is compared, chosen and shown
    paths: Annotated[
        list[str],
        typer.Argument(
            metavar="FEED...",
            help="Calendar feeds (.ics) and folders of them; '-' is standard input.",
            show_default=False,
        ),
    ],
    against: Annotated[
        str | None,
        typer.Option(
            metavar="PATH", help="An earlier feed, or a folder of earlier ones by the same names."
        ),
    ] = None,
    output: Form = ReportFormat.TEXT,
    *,
    select: Select = None,
    ignore: Ignore = None,
    severity: SeverityChoice = None,
    strict: Strict = False,
    exit_zero: ExitZero = False,
    today: Annotated[
        str | None,
        typer.Option(
            metavar="DATE",
            help="Events before this date may be gone from the earlier feed; default: today.",
        ),
    ] = None,
) -> None:
    """Check a calendar feed, whoever made it, as the programs of its subscribers read it.

    Shown with file, line and column: what makes a program drop a feed or an event, and which
    events are hours off in which programs. Ends with 0 if nothing is at error level, 1 if
    something is, and 2 if it could not run.
    """
    from confsched import feedchecks  # noqa: PLC0415 -- slow import
    from confsched.cli.deciding import choices_of  # noqa: PLC0415 -- the same
    from confsched.cli.validating import Manner, show  # noqa: PLC0415 -- the same

    choices = choices_of(None, select, ignore, severity, today)
    report = feedchecks.check_feeds(paths, choices, against)
    size = {"feeds": report.feeds, "events": report.events}
    manner = Manner(output, strict=strict, exit_zero=exit_zero)
    show(report, manner, report.size, size)
    raise typer.Exit(0 if exit_zero else report.ending(strict=strict))
