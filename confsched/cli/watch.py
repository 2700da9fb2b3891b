"""`confsched watch`."""

import typer

from confsched.cli.groups import Foreign, Weighing
from confsched.cli.options import FilesOnly, PhaseChoice


def watch(
    paths: FilesOnly = None,
    *,
    phase: PhaseChoice = None,
    weighing: Weighing,
    foreign: Foreign,
) -> None:
    """Check a conference each time a file of it is saved, till you press Ctrl-C.

    What a change brings is marked with + and comes first, what it takes away with -. While a file
    cannot be read, what was found before stays. In a pipe every change is a block of lines.
    Needs the extra 'watch'.
    """
    from confsched.cli.watching import run  # noqa: PLC0415 -- slow import

    run(paths or ["."], weighing.choices(phase), foreign.reading())
    raise typer.Exit
