"""`confsched config`."""

from typing import Annotated

import typer

from confsched.cli.options import (
    Ignore,
    ListFormat,
    Paths,
    PhaseChoice,
    Select,
    SeverityChoice,
    one_of,
)


def config(  # noqa: PLR0913 -- what can be decided over the files, as for validate
    paths: Paths = None,
    output: Annotated[
        ListFormat,
        typer.Option("--format", help="How the list is written.", **one_of(ListFormat)),
    ] = ListFormat.TEXT,
    phase: PhaseChoice = None,
    select: Select = None,
    ignore: Ignore = None,
    severity: SeverityChoice = None,
) -> None:
    """Show which rules are in force, what they weigh, their settings, and who says so."""
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- the same
    from confsched.cli.deciding import choices_of  # noqa: PLC0415 -- the same
    from confsched.reports import settings  # noqa: PLC0415 -- the same

    schedule = api.load(*paths or ["."])
    choices = choices_of(phase, select, ignore, severity, None)
    in_force = api.config(schedule, choices)
    if output is ListFormat.JSON:
        terminal.put(settings.settings_json(in_force, choices.phase or schedule.phase))
    else:
        shown = settings.settings_table(
            in_force, choices.phase or schedule.phase, terminal.columns()
        )
        terminal.show(shown)
