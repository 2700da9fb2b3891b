"""`docs/agenda.md`: the ways to show an agenda, each with what its command prints."""

from collections.abc import Callable
from functools import partial
from textwrap import fill
from typing import NamedTuple

from tools.pictures import beginning, output, picture, prompt

_PAGE = 100
_FORUM = "data/mesf2021"
_TIDES = "tests/scenes/clash.yaml"


class Row(NamedTuple):
    """A heading, some sentences, and a command whose output is shown: so many lines of it.

    `picture` is the name of the SVG that shows it in colour; without one it is shown as text.
    """

    heading: str
    sentences: str
    command: tuple[str, ...] = ()
    lines: int = 22
    columns: int = 80
    picture: str = ""


ROWS: tuple[Row, ...] = (
    Row(
        "Rooms side by side, or a list",
        "Where two rooms or more are used on a day and each can have 24 columns, they stand side "
        "by side: that is `--view best`. Elsewhere, and with `--view list`, the sessions follow "
        "each other. `--view columns` has rooms side by side also where they are too many for the "
        "width: in pages. Free time of ten minutes and more is told.",
        ("agenda", _TIDES),
        lines=30,
        columns=100,
        picture="agenda-best",
    ),
    Row(
        "As a grid",
        "`--view grid` has times down the side and rooms side by side; a session is as tall as it "
        "is long, and what is for all runs across. Sessions that clash stand beside each other "
        "with a `!`, and a line below says which and when; a title in parentheses stands in "
        "another room or on a page before as well. Rooms that are too many for the width have "
        "pages. Titles are cut where they do not fit, nobody is left out: `--view list` says all. "
        "Where hours are free, or go on without a change, `⋮` marks that they are shortened. A "
        "change of clocks is told where it happens.",
        ("agenda", _TIDES, "--view", "grid"),
        lines=42,
        columns=90,
        picture="agenda-grid",
    ),
    Row(
        "As a timeline",
        "`--view timeline` has the hours in a line and a bar for each room. The key below tells "
        "what stands where: numbers are those of a room, letters what runs across rooms. `░` are "
        "breaks, `╌` was cancelled.",
        ("agenda", _TIDES, "--view", "timeline"),
        lines=32,
    ),
    Row(
        "By room, person or track",
        "`--view rooms`, `speakers` and `tracks` have a part for each room, person or track, and "
        "below it days and times, how many sessions there are and how long they are together. What "
        "belongs to none has a part of its own, so nothing is missing. Rooms and tracks come in "
        "the order of the file, people by the last word of their names.",
        ("agenda", _TIDES, "--view", "speakers"),
        lines=28,
    ),
    Row(
        "In several time zones",
        "`--tz` tells the times in another zone, and can be given several times: the first leads, "
        "the others have columns beside it, or on a narrow page lines below it. `--tz local` is "
        "the zone of this machine: what `TZ` says, else what it is set to. A time on another date "
        "than its day says so. Days stay those of the conference.",
        ("agenda", _FORUM, "--day", "1", "--tz", "ET", "--tz", "Asia/Tokyo"),
        lines=18,
    ),
    Row(
        "In colour",
        "On a terminal each track has its colour, and there is a legend; `--color always` and "
        "`--color never` decide, else `NO_COLOR` and `FORCE_COLOR` do where they are not empty. "
        "A colour of yours is made darker or lighter until it stands out from black, from white "
        "and from what is nearly so by 3 : 1 (WCAG 2.2), and tracks without one get colours that "
        "everybody can tell apart (those of Okabe and Ito). No colour says what no word says.",
        ("agenda", _TIDES, "--view", "tracks", "--color", "always"),
        lines=28,
        picture="agenda-tracks",
    ),
    Row(
        "For screen readers",
        "`--plain` tells one session in each line, as a sentence with its date and time, in the "
        "order of any view. Nothing is drawn, aligned or broken, and there is no pager.",
        ("agenda", _TIDES, "--plain"),
        lines=9,
    ),
    Row(
        "Longer than the screen",
        "On a terminal a long agenda is shown in the pager that `PAGER` names, else in "
        "`less -FRX` if that is installed; `LESS` is set to `FRX` where it is not set. "
        "`--no-pager`, or an empty `PAGER`, prints all at once. In a pipe there is no pager.",
    ),
    Row(
        "Links",
        "Titles, people, rooms and the venue, if they have a `url`, are links on terminals that "
        "are known to show them (iTerm2, WezTerm, kitty, Ghostty, Windows Terminal, Konsole, "
        "VS Code, and those built on VTE 0.50 or later). `FORCE_HYPERLINK=1` has them everywhere, "
        "`FORCE_HYPERLINK=0` nowhere. Only addresses of the web (`https://…`, `http://…`) are "
        "links.",
    ),
)
_OPENING = """\
# Agendas

`confsched agenda` prints the agenda of a conference: as wide as the terminal, or as `COLUMNS`
says, and 100 columns in a pipe. All options are in [cli.md](cli.md)."""


def agenda_page() -> str:
    """Write the opening, then a section for each row."""
    return "\n\n".join([_OPENING, *map(_section, ROWS)]) + "\n"


def pictures() -> dict[str, Callable[[], str]]:
    """Return how to make each picture of the page, by the file that it is in."""
    return {f"docs/{row.picture}.svg": partial(_picture, row) for row in ROWS if row.picture}


def _section(row: Row) -> str:
    parts = [f"## {row.heading}", fill(row.sentences, _PAGE, break_on_hyphens=False)]
    if row.picture:
        parts.append(f"![What a terminal shows: {_typed(row)}]({row.picture}.svg)")
    elif row.command:
        shown = [f"$ {_typed(row)}", *_shown(row, colors=False)]
        parts.append("\n".join(["```console", *shown, "```"]))
    return "\n\n".join(parts)


def _picture(row: Row) -> str:
    return picture([prompt(row.command), *_shown(row, colors=True)], columns=row.columns)


def _typed(row: Row) -> str:
    return f"confsched {' '.join(row.command)}"


def _shown(row: Row, *, colors: bool) -> list[str]:
    return beginning(output(row.command, columns=row.columns, colors=colors), row.lines)
