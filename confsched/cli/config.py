"""`confsched config`."""

from typing import Annotated

from confsched.cli.groups import Weighing
from confsched.cli.options import ListFormat, Paths, PhaseChoice, written_as


def config(
    paths: Paths = None,
    output: Annotated[ListFormat, written_as("How the list is written.")] = ListFormat.TEXT,
    *,
    phase: PhaseChoice = None,
    weighing: Weighing,
) -> None:
    """Show which rules are in force, what they weigh, their settings, and who says so."""
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- the same
    from confsched.reports import settings  # noqa: PLC0415 -- the same

    schedule = api.load(*paths or ["."])
    choices = weighing.choices(phase)
    in_force = api.config(schedule, choices)
    if output is ListFormat.JSON:
        terminal.put(settings.settings_json(in_force, choices.phase or schedule.phase))
    else:
        shown = settings.settings_table(
            in_force, choices.phase or schedule.phase, terminal.columns()
        )
        terminal.show(shown)
