"""`confsched agenda`."""

from confsched.cli.colors import are_seen
from confsched.cli.groups import Choosing, Foreign, Screen
from confsched.cli.options import (
    AgendaAudience,
    Paths,
    Plain,
    View,
    ViewChoice,
    Zones,
)


def agenda(  # noqa: PLR0913 -- the ways to narrow an agenda down
    paths: Paths = None,
    *,
    view: ViewChoice = View.BEST,
    choosing: Choosing,
    tz: Zones = None,
    audience: AgendaAudience = None,
    plain: Plain = False,
    screen: Screen,
    foreign: Foreign,
) -> None:
    """Print the agenda."""
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.loading import load_readable  # noqa: PLC0415 -- slow import
    from confsched.cli.local_zone import with_local  # noqa: PLC0415 -- not needed for --help

    selection = choosing.selection()
    schedule = load_readable(paths, foreign.reading())
    lines = api.agenda_lines(
        schedule,
        selection,
        tz=with_local(tz, schedule),
        width=terminal.columns(),
        view=view,
        audience=audience,
        colors=are_seen(screen.color),
        plain=plain,
    )
    terminal.show(lines, color=screen.color, paged=not (screen.no_pager or plain))
