"""`confsched check-feed`."""

from typing import Annotated

import typer

from confsched.cli.groups import Reporting, Weighing


def check_feed(
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
    *,
    reporting: Reporting,
    weighing: Weighing,
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
    from confsched.cli.spared import spare  # noqa: PLC0415 -- the same
    from confsched.cli.validating import show  # noqa: PLC0415 -- the same
    from confsched.rules.feeds import FEED_RULES  # noqa: PLC0415 -- the same

    choices = weighing.choices(today=today)
    manner = reporting.manner()
    spare(
        [target.file for target in manner.targets],
        [file.name for _, file in files.calendars(paths)],
    )
    report = feedchecks.check_feeds(paths, choices, against)
    size = {"feeds": report.feeds, "events": report.events}
    show(report, manner, report.size, size, lambda: FEED_RULES)
    raise typer.Exit(0 if manner.exit_zero else report.ending(strict=manner.strict))
