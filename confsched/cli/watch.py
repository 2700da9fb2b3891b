"""`confsched watch`."""

import typer

from confsched.cli.groups import Foreign
from confsched.cli.options import (
    Ignore,
    Paths,
    PhaseChoice,
    Select,
    SeverityChoice,
)


def watch(  # noqa: PLR0913 -- what is in force, and how files of others are read
    paths: Paths = None,
    *,
    phase: PhaseChoice = None,
    select: Select = None,
    ignore: Ignore = None,
    severity: SeverityChoice = None,
    foreign: Foreign,
) -> None:
    """Check a conference each time a file of it is saved, till you press Ctrl-C.

    What a change brings is marked with + and comes first, what it takes away with -. While a file
    cannot be read, what was found before stays. In a pipe every change is a block of lines.
    Needs the extra 'watch'.
    """
    from confsched.cli.deciding import choices_of  # noqa: PLC0415 -- slow import
    from confsched.cli.watching import run  # noqa: PLC0415 -- the same

    choices = choices_of(phase, select, ignore, severity, None)
    run(paths or ["."], choices, foreign.reading())
    raise typer.Exit
