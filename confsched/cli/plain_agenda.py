"""`confsched agenda` with nothing but paths and a view, which does without the option parser."""

from collections.abc import Sequence
from typing import NamedTuple


class Plain(NamedTuple):
    """What of a command line can be read without a parser: paths, and which view."""

    paths: list[str]
    view: str


def read(arguments: Sequence[str]) -> Plain | None:
    """Read `PATH … --view VIEW` in any order; None for all else, right or wrong."""
    from confsched.agenda.views import BEST, VIEWS  # noqa: PLC0415 -- for this command only

    paths: list[str] = []
    view = BEST
    rest = iter(arguments)
    for argument in rest:
        name, equals, value = argument.partition("=")
        if name == "--view":
            view = value if equals else next(rest, "")
        elif argument == "-" or not argument.startswith("-"):
            paths.append(argument)
        else:
            return None
    return Plain(paths, view) if view in VIEWS else None


def show(asked: Plain) -> None:
    """Print the agenda, as the command does that has options."""
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.agenda.filters import Selection  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- slow import
    from confsched.cli.colors import are_seen  # noqa: PLC0415 -- slow import
    from confsched.cli.loading import load_readable  # noqa: PLC0415 -- slow import

    lines = api.agenda_lines(
        load_readable(asked.paths),
        Selection(),
        width=terminal.columns(),
        view=asked.view,
        colors=are_seen(),
    )
    terminal.show(lines, paged=True)
