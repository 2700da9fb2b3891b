"""The arguments and options of `confsched export` that are its own, and what they mean."""

import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from confsched.cli.options import Audience, ExportFormat, SheetStyle, not_empty, one_of, whole
from confsched.errors import ConfschedError

if TYPE_CHECKING:
    from confsched.schedule.dates import Why
    from confsched.schedule.entities import Day, Room, Session, Speaker, Track
    from confsched.schedule.schedule import Schedule

CALENDARS = (ExportFormat.ICS, ExportFormat.XCAL)
SHEETS = (ExportFormat.RUNSHEET, ExportFormat.DOORS)
_LISTS = (ExportFormat.CSV, ExportFormat.XLSX, ExportFormat.SESSIONIZE)
_LINES = (ExportFormat.TABLE, *SHEETS)
_NAMES = {
    **dict.fromkeys(CALENDARS, "the calendar"),
    ExportFormat.SESSIONIZE: "the grid",
    ExportFormat.DOORS: "the sheets for doors",
}
NO_DOMAIN = "the entries' UIDs end in '.invalid': give the conference a 'domain'"
# what a program that opens a file of this ending expects in it
_ENDINGS = {
    ".csv": (ExportFormat.CSV,),
    ".ics": (ExportFormat.ICS,),
    ".xlsx": (ExportFormat.XLSX,),
    ".xml": (ExportFormat.SCHEDULE_XML, ExportFormat.XCAL),
    ".json": (
        *(ExportFormat.JSON, ExportFormat.JSONLD),
        *(ExportFormat.SCHEDULE_JSON, ExportFormat.SESSIONIZE),
    ),
}
# what fits on paper that stands upright, in letters that can be read
_PAPER = 80
_LEAST = 20

Form = Annotated[
    ExportFormat,
    typer.Argument(
        help=f"What to write: {', '.join(ExportFormat)}.",
        show_default=False,
        **one_of(ExportFormat) | {"metavar": "FORMAT"},
    ),
]
Output = Annotated[
    str,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Write to this file; '-' prints it.",
        parser=not_empty,
    ),
]
Stamp = Annotated[
    str | None,
    typer.Option(metavar="TIME", help="Date calendar entries with this time, in ISO 8601."),
]
Fields = Annotated[
    str | None,
    typer.Option(
        metavar="NAMES", help="What to tell of each session, in this order, like id,title,start."
    ),
]
Bom = Annotated[
    bool,
    typer.Option(
        "--bom", help="Begin with a byte order mark, by which some spreadsheets know UTF-8."
    ),
]
Role = Annotated[
    str,
    typer.Option(
        metavar="ROLE",
        help="For whom run sheets are: moderator, speaker …, av, host. Default: everybody.",
        show_default=False,
    ),
]
As = Annotated[
    SheetStyle,
    typer.Option("--as", help="How sheets are written.", **one_of(SheetStyle)),
]
GreenRoom = Annotated[
    str | None,
    typer.Option(
        metavar="LENGTH",
        help="How long before a session people are to be there. Default: 15m.",
        show_default=False,
    ),
]
Width = Annotated[
    int | None,
    typer.Option(
        metavar="COLUMNS",
        help="How wide a text is. Default: as the terminal, sheets at most 80.",
        **whole(_LEAST),
        show_default=False,
    ),
]


def width_of(form: ExportFormat, width: int | None, columns: int) -> int:
    """How wide a text is, on a terminal of so many columns; raises ConfschedError."""
    if width is None:
        return min(columns, _PAPER) if form in SHEETS else columns
    if form not in _LINES:
        hint = f"leave --width out; it is for {', '.join(_LINES)}"
        raise ConfschedError(f"{form} has no lines of a width", hint)
    return width


def named(fields: str | None) -> list[str]:
    """The names of fields that stand between commas."""
    return [] if fields is None else [name.strip() for name in fields.split(",")]


def dated(form: ExportFormat, stamp: str | None) -> datetime | None:
    """When an export is made; what the machine says of it concerns only what has a date."""
    from confsched.cli.dates import stamp_of  # noqa: PLC0415 -- not needed for --help

    return stamp_of(stamp) if stamp is not None or form in CALENDARS else None


def fit(form: ExportFormat, output: str) -> None:
    """Raise ConfschedError for a name that says that something else is in the file."""
    ending = next((ending for ending in _ENDINGS if output.lower().endswith(ending)), None)
    if ending is not None and form not in _ENDINGS[ending]:
        others = " or ".join(f"`confsched export {other}`" for other in _ENDINGS[ending])
        message = f"{output!r} is no name for {form}: nothing that opens {ending} can read it"
        raise ConfschedError(message, f"give another name, or use {others}")


def put(
    data: bytes, form: ExportFormat, output: str, schedule: "Schedule", mine: str | None
) -> None:
    """Print a file, or write it to where somebody said; raises ConfschedError.

    That is over no file of the schedule, nor over the list of what is `mine`.
    """
    from confsched import files  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.spared import files_of, keep_out, spare  # noqa: PLC0415 -- slow import

    if output != "-":
        lists = [mine.removeprefix("@")] if mine else []
        spare([output], (*files_of(schedule), *lists))
        if form in _LISTS:
            keep_out(output, files_of(schedule))
        files.write(output, data)
    elif form is ExportFormat.XLSX and sys.stdout.isatty():
        raise ConfschedError(f"{form} is nothing that a terminal can show", "name a file with -o")
    else:
        terminal.put_bytes(data)


def remarks(
    schedule: "Schedule", whole: "Schedule", form: ExportFormat, audience: Audience
) -> Iterator[str]:
    """What is to be said beside a file of a part of a whole schedule: what it lacks, and why."""
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.exporters.paper.chosen import is_untold  # noqa: PLC0415 -- the same
    from confsched.schedule.audience import audience_of  # noqa: PLC0415 -- the same
    from confsched.text.joined import few  # noqa: PLC0415 -- the same

    if whole.sessions and not schedule.sessions:
        yield "nothing fits what was asked for: no session is in it"
    yield from without(f"not in {_NAMES.get(form, form)}", api.left_out(schedule, form))
    cut = [session.title for session in api.cut_to_one_room(schedule, form)]
    if cut:
        whose = "its" if len(cut) == 1 else "their"
        yield f"in {_NAMES.get(form, form)} only in the first of {whose} rooms: {few(cut)}"
    if form is ExportFormat.XLSX:
        yield from _cut_texts(schedule)
    if form is ExportFormat.RUNSHEET and is_untold(schedule, audience_of(audience)):
        yield f"some links, notes and numbers are not for the {audience}: see --audience"
    if form in CALENDARS and schedule.domain is None:
        yield NO_DOMAIN


def without(where: str, left_out: Iterable[tuple["Session", "Why"]]) -> Iterator[str]:
    """Which sessions are not there, a sentence for each reason: `it has no time`."""
    from confsched.schedule.dates import WHY_SEVERAL  # noqa: PLC0415 -- slow import
    from confsched.text.joined import few  # noqa: PLC0415 -- not needed for --help

    reasons: dict[Why, list[str]] = {}
    for session, reason in left_out:
        reasons.setdefault(reason, []).append(session.title)
    for reason, titles in reasons.items():
        why = reason if len(titles) == 1 else WHY_SEVERAL[reason]
        yield f"{where}, for {why}: {few(titles)}"


def _cut_texts(schedule: "Schedule") -> Iterator[str]:
    """Whose texts are too long for a cell, in one sentence."""
    from dataclasses import fields  # noqa: PLC0415 -- not needed for --help

    from confsched.spreadsheets import LONGEST  # noqa: PLC0415 -- the same

    def is_cut(one: "Schedule | Session | Speaker | Room | Track | Day") -> bool:
        texts = (getattr(one, field.name) for field in fields(one))
        return any(isinstance(text, str) and len(text) >= LONGEST for text in texts)

    named: tuple[Speaker | Room | Track, ...]
    named = (*schedule.speakers, *schedule.rooms, *schedule.tracks)
    cut = ["the conference"] if is_cut(schedule) else []
    cut += [f"day {one.number}" for one in schedule.days if is_cut(one)]
    cut += [f"{one.title:.60}" for one in schedule.sessions if is_cut(one)]
    cut += [f"{one.name:.60}" for one in named if is_cut(one)]
    if cut:
        yield f"in xlsx only the first {LONGEST - 2:,} characters of a text of: {', '.join(cut)}"
