"""`confsched publish`."""

from typing import Annotated

import typer

from confsched.cli.groups import Foreign
from confsched.cli.options import (
    Audience,
    AudienceChoice,
    DryRun,
    ListFormat,
    Paths,
    PublishFormat,
    Today,
    not_empty,
    one_of,
    written_as,
)

_Form = Annotated[
    PublishFormat,
    typer.Argument(
        help="What to publish: ics, which are calendars.",
        show_default=False,
        **one_of(PublishFormat) | {"metavar": "FORMAT"},
    ),
]
_Folder = Annotated[
    str,
    typer.Option(
        "--output",
        "-o",
        metavar="DIR",
        help="The folder of the feeds; for --only it may be an .ics file.",
        parser=not_empty,
    ),
]
_Base = Annotated[
    str | None,
    typer.Option(metavar="URL", help="The address of that folder on the web."),
]
_Feeds = Annotated[
    list[str] | None,
    typer.Option(
        metavar="KINDS",
        help="Which feeds beside the whole programme: day, room, track, type, session, "
        "speaker, with commas. Default: all of them.",
    ),
]
_Since = Annotated[
    str | None,
    typer.Option(metavar="DIR", help="The feeds published before, if not those in the folder."),
]
_Stamp = Annotated[
    str | None,
    typer.Option(metavar="TIME", help="Date changes with this time, in ISO 8601, and not now."),
]
_Only = Annotated[
    str | None,
    typer.Option(
        metavar="IDS|@FILE",
        help="A feed for one person, who is busy then: ids with commas, into an .ics file as "
        "--output, or a list with one on each line, also into personal/ of the folder.",
    ),
]
_Alarm = Annotated[
    str | None,
    typer.Option(metavar="LENGTH", help="Remind that person so long before, like 10m."),
]
_Restart = Annotated[
    bool, typer.Option("--restart", help="Begin anew, as if nothing had been published.")
]
_Force = Annotated[bool, typer.Option("--force", help="Publish in spite of errors in the files.")]
_Zone = Annotated[
    str | None,
    typer.Option(metavar="ZONE", help="Tell what moved in this zone too. Default: UTC."),
]
_Output = Annotated[ListFormat, written_as("How changes are told.")]


def publish(  # noqa: PLR0913 -- what is published, where, and since when
    form: _Form,  # noqa: ARG001 -- the only one so far
    paths: Paths = None,
    *,
    output: _Folder,
    base_url: _Base = None,
    feeds: _Feeds = None,
    since: _Since = None,
    stamp: _Stamp = None,
    audience: AudienceChoice = Audience.PUBLIC,
    only: _Only = None,
    alarm: _Alarm = None,
    restart: _Restart = False,
    force: _Force = False,
    tz: _Zone = None,
    today: Today = None,
    dry_run: DryRun = False,
    format_: _Output = ListFormat.TEXT,
    foreign: Foreign,
) -> None:
    """Publish the programme as calendars that people subscribe to, and that tell what changed.

    What was published before in the folder is what is compared with: entries that changed get a new
    revision, and sessions that are gone stay as cancelled until the conference is over. Ends with 1
    and writes nothing if something is wrong at error level.
    """
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.cli.dates import date_of, now_or  # noqa: PLC0415 -- the same
    from confsched.cli.publishing import only_of, show  # noqa: PLC0415 -- the same

    when = now_or(stamp)
    other = api.zone(tz)
    name, sessions = only_of(only, output)
    done = api.publish(
        *paths or (),
        into=output,
        feeds=feeds or (),
        base_url=base_url,
        since=since,
        stamp=when,
        audience=audience,
        only=sessions,
        name=name,
        alarm=alarm,
        restart=restart,
        force=force,
        today=date_of(today),
        reading=foreign.reading(),
        write=not dry_run,
    )
    raise typer.Exit(show(done, format_, other))
