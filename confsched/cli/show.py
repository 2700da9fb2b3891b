"""`confsched show`."""

from typing import Annotated

import typer

from confsched.cli.groups import Foreign, Screen
from confsched.cli.options import (
    Audience,
    AudienceChoice,
    EntryKind,
    Paths,
    Today,
    Zone,
    one_of,
)


def show(  # noqa: PLR0913 -- what is meant, and how it is told
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME",
            help="A session, speaker, room, track or day: its id, title or name, or a part of them "
            "that only it has.",
            show_default=False,
        ),
    ],
    paths: Paths = None,
    *,
    kind: Annotated[
        EntryKind | None,
        typer.Option(
            "--kind", help="Which it is, where a name means several.", **one_of(EntryKind)
        ),
    ] = None,
    audience: AudienceChoice = Audience.CREW,
    tz: Zone = None,
    today: Today = None,
    screen: Screen,
    foreign: Foreign,
) -> None:
    """Show everything about one session, speaker, room, track or day, and what is wrong with it.

    It is told as to the crew, private fields included; with --audience public as everybody sees
    it. A session's times are told in the zones of the audience and of its speakers as well.
    """
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.dates import date_of  # noqa: PLC0415 -- slow import
    from confsched.cli.loading import load_readable, refuse_turned  # noqa: PLC0415 -- the same
    from confsched.cli.local_zone import zone_of  # noqa: PLC0415 -- the same
    from confsched.reports.show import show_lines  # noqa: PLC0415 -- the same

    refuse_turned(name, paths)
    schedule = load_readable(paths, foreign.reading())
    zone = zone_of(tz, schedule)
    profile = api.show(schedule, name, kind=kind, audience=audience, today=date_of(today))
    screen.show(show_lines(profile, terminal.columns(), zone))
