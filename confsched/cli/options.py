"""Arguments and options that several commands share."""

from contextlib import suppress
from enum import StrEnum
from typing import Annotated, Any

import typer

from confsched.cli.colors import ColorChoice
from confsched.cli.reporting import ReportFormat
from confsched.findings import Phase


def codes_and_names() -> list[str]:
    """What rules can be called by."""
    from confsched.rules import every_rule  # noqa: PLC0415 -- to complete words only
    from confsched.rules.feeds import FEED_RULES  # noqa: PLC0415 -- the same

    rules = every_rule() + FEED_RULES
    return [rule.code for rule in rules] + [rule.name for rule in rules]


def one_of(kind: type[StrEnum]) -> dict[str, Any]:
    """What typer needs to take, complete and show one of a few words.

    Left to itself it speaks of a "Value error".
    """

    def parse(text: str) -> StrEnum:
        if text not in kind.__members__.values():
            words = ", ".join(kind)
            what = f"none of {words}" if len(kind) > 1 else f"not {words}"
            raise typer.BadParameter(f"{text!r} is {what}{_instead(text, [*map(str, kind)])}")
        return kind(text)

    return {"parser": parse, "autocompletion": lambda: list(kind), "metavar": "|".join(kind)}


def not_empty(text: str) -> str:
    """A file or a folder to write; an empty text, of a variable that nobody set, is none."""
    if not text:
        raise typer.BadParameter("the name is empty")
    return text


def whole(least: int) -> dict[str, Any]:
    """What typer needs to take a number; left to itself it speaks of an input it cannot parse."""

    def parse(text: str | int) -> int:
        with suppress(ValueError):
            if (number := int(text)) >= least:
                return number
        raise typer.BadParameter(f"{text!r} is no whole number from {least} upwards")

    return {"parser": parse}


def _instead(text: str, words: list[str]) -> str:
    """What somebody may have meant that wrote none of some words: a path first, or one of them."""
    from confsched import files  # noqa: PLC0415 -- for mistakes only
    from confsched.text.nearest import did_you_mean, nearest  # noqa: PLC0415 -- the same

    if files.is_there(text):
        return f"; write {'one' if words[1:] else 'it'} before the path"
    return did_you_mean(nearest(text, words, alike=0.8))


def _paths(piped: str = "") -> Any:  # noqa: ANN401 -- what typer takes beside a type
    told = f"Files and folders of a conference{piped}. Default: this folder."
    return typer.Argument(metavar="PATH", help=told, show_default=False)


Paths = Annotated[list[str] | None, _paths("; '-' is standard input")]
FilesOnly = Annotated[list[str] | None, _paths()]
PhaseChoice = Annotated[
    Phase | None,
    typer.Option("--phase", help="As if the conference were in this phase.", **one_of(Phase)),
]
Select = Annotated[
    list[str] | None,
    typer.Option(
        "--select",
        metavar="RULES",
        help="Run only these: codes, prefixes or names, with commas.",
        autocompletion=codes_and_names,
    ),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(
        "--ignore",
        metavar="RULES",
        help="Leave these out.",
        autocompletion=codes_and_names,
    ),
]
SeverityChoice = Annotated[
    list[str] | None,
    typer.Option(
        "--severity",
        metavar="RULE=LEVEL",
        help="How much a rule weighs, like C105=off. Repeatable.",
    ),
]
Forms = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        metavar="|".join(ReportFormat),
        help="How findings are written; FORMAT=FILE writes one more. Repeatable. Default: text.",
        autocompletion=lambda: list(ReportFormat),
        show_default=False,
    ),
]
ReportFile = Annotated[
    str,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Where the one without a file goes.",
        parser=not_empty,
    ),
]
DryRun = Annotated[
    bool, typer.Option("--dry-run", help="Show what would change and write nothing.")
]
PatchOnly = Annotated[
    bool, typer.Option("--dry-run", help="Show the change of the files and write nothing.")
]
Statistics = Annotated[
    bool, typer.Option("--statistics", help="Count the findings of each rule, list none.")
]
Strict = Annotated[bool, typer.Option("--strict", help="End with 1 on warnings too.")]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="End with 0 whatever is found.")]
Today = Annotated[
    str | None,
    typer.Option("--today", metavar="DATE", help="The date by which waivers end; default: today."),
]
Zone = Annotated[
    str | None,
    typer.Option(
        "--tz",
        metavar="ZONE",
        help="Show times in this zone, like Europe/Paris; 'local' is this machine's.",
    ),
]
Zones = Annotated[
    list[str] | None,
    typer.Option(
        "--tz",
        metavar="ZONE",
        help="Show times in this zone, like Europe/Paris; 'local' is this machine's. Repeatable.",
        show_default=False,
    ),
]


From = Annotated[
    str | None,
    typer.Option(
        "--from",
        metavar="FORMAT",
        help="The format of the files, where they are another system's. Default: as they look.",
        show_default=False,
    ),
]
TheirZone = Annotated[
    str | None,
    typer.Option(
        "--timezone",
        metavar="ZONE",
        help="The zone of their times, for files of another system that do not say.",
        show_default=False,
    ),
]
Columns = Annotated[
    list[str] | None,
    typer.Option(
        "--map",
        metavar="THEIRS=OURS",
        help="A column of a list and the field it is, like 'Vortrag=title'. Repeatable.",
        show_default=False,
    ),
]

FirstDay = Annotated[
    str | None,
    typer.Option(
        "--date",
        metavar="DATE",
        help=(
            "The first day of a list, or of a programme written for people, that has no dates, "
            "or dates like 5/4/2030."
        ),
        show_default=False,
    ),
]

OneSession = Annotated[
    str, typer.Argument(metavar="SESSION", help="A session's id or title.", show_default=False)
]
Length = Annotated[
    str | None,
    typer.Option("--for", metavar="LENGTH", help="How long it takes, like 45m or 1h15."),
]
OnlyDay = Annotated[
    str | None,
    typer.Option("--day", help="Only this day: its number, weekday, title or date."),
]
OneDay = Annotated[
    str | None, typer.Option("--day", help="One day: its number, weekday, title or date.")
]
OneRoom = Annotated[str | None, typer.Option("--room", help="One room: its id or name.")]
OneSpeaker = Annotated[str | None, typer.Option("--speaker", help="One speaker: id or name.")]
OneTrack = Annotated[str | None, typer.Option("--track", help="One track: its id or name.")]
OneType = Annotated[str | None, typer.Option("--type", help="One type of session, like panel.")]
Where = Annotated[
    str | None,
    typer.Option(
        "--where",
        metavar="FILTER",
        help="What fits a filter, like 'track = security and start >= 14:00': docs/filters.md.",
        show_default=False,
    ),
]
Mine = Annotated[
    str | None,
    typer.Option(
        "--mine",
        metavar="IDS|FILE",
        help="What one person chose, and what is for everybody: ids or titles with commas, or a "
        "file with one on each line; '-' is standard input.",
        show_default=False,
    ),
]


class View(StrEnum):
    """How an agenda is shown, as in `agenda.views`."""

    BEST = "best"
    LIST = "list"
    COLUMNS = "columns"
    GRID = "grid"
    TIMELINE = "timeline"
    ROOMS = "rooms"
    SPEAKERS = "speakers"
    TRACKS = "tracks"


ViewChoice = Annotated[
    View,
    typer.Option(
        "--view",
        help="How it is shown; best has rooms side by side where they fit, else a list; the grid "
        "has sessions as tall as they are long, the timeline a bar for each room.",
        **one_of(View),
    ),
]


Color = Annotated[
    ColorChoice,
    typer.Option(
        "--color",
        help="When there are colours; auto: on a terminal, as NO_COLOR and FORCE_COLOR say.",
        **one_of(ColorChoice),
    ),
]
Plain = Annotated[
    bool,
    typer.Option(
        "--plain", help="For screen readers: a sentence for each session, nothing drawn, no pager."
    ),
]
NoPager = Annotated[
    bool, typer.Option("--no-pager", help="Print all at once, also what is longer than the screen.")
]


class ExportFormat(StrEnum):
    """What a schedule can be written as."""

    ICS = "ics"
    TABLE = "table"
    CSV = "csv"
    XLSX = "xlsx"
    MARKDOWN = "markdown"
    JSON = "json"
    JSONLD = "jsonld"
    XCAL = "xcal"
    SCHEDULE_XML = "schedule.xml"
    SCHEDULE_JSON = "schedule.json"
    SESSIONIZE = "sessionize"
    RUNSHEET = "runsheet"
    DOORS = "doors"


class SheetStyle(StrEnum):
    """How sheets for people are written, as in `exporters.options`."""

    TEXT = "text"
    MARKDOWN = "markdown"


class PublishFormat(StrEnum):
    """What a programme can be published as."""

    ICS = "ics"


class Audience(StrEnum):
    """For whom something is made, as in `schedule.audience`, which takes too long to import."""

    PUBLIC = "public"
    SPEAKERS = "speakers"
    CREW = "crew"


AudienceChoice = Annotated[
    Audience,
    typer.Option(
        "--audience",
        help="Who will read it; speakers and crew are told more than the public.",
        **one_of(Audience),
    ),
]

AgendaAudience = Annotated[
    Audience | None,
    typer.Option(
        "--audience",
        help="As somebody may see it; default: as whoever runs the conference does.",
        show_default=False,
        **one_of(Audience),
    ),
]


class EntryKind(StrEnum):
    """What a name can mean, as in `schedule.entry_named`."""

    SESSION = "session"
    SPEAKER = "speaker"
    ROOM = "room"
    TRACK = "track"
    DAY = "day"


class Side(StrEnum):
    """Whose value counts where both sides of an import changed the same."""

    OURS = "ours"
    THEIRS = "theirs"


class ListFormat(StrEnum):
    """How a list of rules or of slots is written."""

    TEXT = "text"
    JSON = "json"


def written_as(told: str) -> Any:  # noqa: ANN401 -- typer's own is of no type either
    """The option that says how an outcome is written; its help is what is told of it."""
    return typer.Option("--format", help=told, **one_of(ListFormat))
