"""`confsched check-feed`."""

from typing import Annotated

import typer

from confsched.cli.options import (
    ExitZero,
    Forms,
    Ignore,
    ReportFile,
    Select,
    SeverityChoice,
    Statistics,
    Strict,
)


def check_feed(  # noqa: PLR0913 -- what is compared, chosen and shown
    paths: Annotated[
        list[str],
        typer.Argument(
            metavar="FEED",
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
    forms: Forms = None,
    output: ReportFile = "-",
    *,
    statistics: Statistics = False,
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
    from confsched import feedchecks, files  # noqa: PLC0415 -- slow import
    from confsched.cli.deciding import choices_of  # noqa: PLC0415 -- the same
    from confsched.cli.reporting import targets_of  # noqa: PLC0415 -- the same
    from confsched.cli.spared import spare  # noqa: PLC0415 -- the same
    from confsched.cli.validating import Manner, show  # noqa: PLC0415 -- the same
    from confsched.rules.feeds import FEED_RULES  # noqa: PLC0415 -- the same

    choices = choices_of(None, select, ignore, severity, today)
    targets = targets_of(forms or [], output)
    spare([target.file for target in targets], [file.name for _, file in files.calendars(paths)])
    report = feedchecks.check_feeds(paths, choices, against)
    size = {"feeds": report.feeds, "events": report.events}
    manner = Manner(targets, strict=strict, exit_zero=exit_zero, statistics=statistics)
    show(report, manner, report.size, size, lambda: FEED_RULES)
    raise typer.Exit(0 if exit_zero else report.ending(strict=strict))
