"""`confsched fix`."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from confsched.cli.groups import Foreign
from confsched.cli.options import (
    Ignore,
    Paths,
    PhaseChoice,
    Select,
    Today,
)

if TYPE_CHECKING:
    from confsched.fixes import Fixed


def fix(  # noqa: PLR0913 -- what can be decided over the files
    paths: Paths = None,
    *,
    diff: Annotated[
        bool, typer.Option("--diff", "--dry-run", help="Show the change and write nothing.")
    ] = False,
    unsafe: Annotated[
        bool, typer.Option("--unsafe", help="Also make fixes that only probably mean the same.")
    ] = False,
    select: Select = None,
    ignore: Ignore = None,
    phase: PhaseChoice = None,
    today: Today = None,
    foreign: Foreign,
) -> None:
    """Mend what can be mended without asking anybody.

    In files of ours, and in the cells of tables in text (.csv); workbooks are never changed.
    Every fix is proved by checking the conference again: one that brings another finding is undone,
    but for infos where an error or a warning goes. All else in the files stays as it is. Ends with
    0 if nothing at error level is left, else with 1; with --diff with 1 if something would change,
    else with 0; and with 2 if it could not run.
    """
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.cli.dates import date_of  # noqa: PLC0415 -- the same
    from confsched.text.shell import no_option  # noqa: PLC0415 -- the same

    done = api.fix(
        *(paths or ()),
        unsafe=unsafe,
        phase=phase,
        select=select or (),
        ignore=ignore or (),
        today=date_of(today),
        reading=foreign.reading(),
        write=not diff,
    )
    _show(done, (*map(no_option, paths or ()), *foreign.words))
    raise typer.Exit(int(bool(done.files)) if diff else int(done.left.exit_code))


def _show(done: "Fixed", paths: Sequence[str]) -> None:
    """All on standard output; where that has the patch, what is said of it stands beside it."""
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.patches import show_patch  # noqa: PLC0415 -- the same
    from confsched.reports.fixes import Told, fixes, remarks  # noqa: PLC0415 -- slow import

    told = Told(
        done.mended,
        done.left.findings,
        done.undone,
        done.waiting,
        done.foreign,
        done.shared,
        len(done.files),
        done.written,
        paths,
    )
    if done.written:
        terminal.show(fixes(told, terminal.columns()))
        return
    show_patch(done.patch)
    for sentence in remarks(told):
        terminal.note(sentence)
