"""`confsched show` as a process: everything about one entry, and names that mean none or several.

The conferences are made up, but for the forum.
"""

import shlex
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from process import run
from programmes import GOLDENS, golden
from support import PROJECT

from confsched.text.width import width

FORUM = PROJECT / "data" / "mesf2021"
HARBOUR = PROJECT / "data" / "harbour-draft"
SCENES = PROJECT / "tests" / "scenes"
EVERYTHING = GOLDENS / "everything.yaml"
TODAY = ("--today", "2021-04-01")
ALL_OF_IT = (
    ("kim", "--kind", "session"),
    ("kim", "--kind", "speaker"),
    ("kim", "--kind", "room"),
    ("kim", "--kind", "session", "--audience", "public", "--tz", "Europe/Berlin"),
    ("kim", "--kind", "speaker", "--audience", "public"),
    ("the crew",),
    ("springs",),
    ("attic",),
    ("rivers",),
    ("the only day",),
)
MORE = {
    "mesf2021": ("security-architecture", "Sanam Vakil", "thursday"),
    "harbour-draft": ("pilotage", "toni", "net shed", "ropes --kind track"),
    "clash": ("quay", "charts", "wind"),
    "midnight": ("red", "trains", "2"),
    "clock-change": ("tower", "autumn-cellar"),
}


def path_of(name: str) -> Path:
    data = PROJECT / "data" / name
    return data if data.exists() else SCENES / f"{name}.yaml"


def shown(commands: Iterable[Sequence[str]], path: Path, columns: int) -> bytes:
    """What commands print, one after another."""
    told = []
    for command in commands:
        asked: list[str | Path] = ["show", *command, path.relative_to(PROJECT), *TODAY]
        code, stdout, stderr = run(asked, cwd=PROJECT, columns=columns)
        assert (code, stderr) == (0, ""), (command, stderr)
        told.append(f"$ confsched show {shlex.join(command)}\n{stdout}")
    return "\n".join(told).encode()


def is_right(name: str, made: bytes, columns: int) -> bool:
    wide = max(width(line) for line in made.decode().splitlines() if not line.startswith("$"))
    return made == golden(f"show-{name}-{columns}.txt", made) and wide <= columns


@pytest.mark.parametrize("columns", [40, 80, 132])
def test_everything_about_an_entry_is_told(columns: int) -> None:
    assert is_right("everything", shown(ALL_OF_IT, EVERYTHING, columns), columns)


@pytest.mark.parametrize("columns", [40, 80, 132])
@pytest.mark.parametrize("name", MORE)
def test_entries_look_as_approved(name: str, columns: int) -> None:
    commands = [shlex.split(command) if " --" in command else [command] for command in MORE[name]]

    assert is_right(name, shown(commands, path_of(name), columns), columns)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ["kim", EVERYTHING],
            (
                "error: 'kim' is a session, a speaker and a room\n"
                "  hint: say which: --kind session or speaker or room\n"
            ),
        ),
        (
            ["Opening", FORUM],
            (
                "error: there are 2 sessions 'Opening'\n"
                "  hint: use an id: opening-day-1, opening-day-2\n"
            ),
        ),
        (
            ["diplomacy", FORUM],
            (
                "error: there is no session, speaker, room, track or day 'diplomacy'\n"
                "  hint: did you mean humanitarian-diplomacy, future-of-diplomacy, "
                "trade-and-business-diplomacy?\n"
            ),
        ),
        (
            ["toni sampel", HARBOUR],
            (
                "error: there is no session, speaker, room, track or day 'toni sampel'\n"
                "  hint: did you mean toni, robin, wren-sample?\n"
            ),
        ),
        (
            ["xyzzy", EVERYTHING],
            (
                "error: there is no session, speaker, room, track or day 'xyzzy'\n"
                "  hint: use one of kim, springs, mills, tea, gone and 4 more\n"
            ),
        ),
        (
            ["hall", FORUM, "--kind", "room"],
            "error: there is no room 'hall'\n  hint: the conference has none yet\n",
        ),
        (
            ["3", FORUM, "--kind", "day"],
            (
                "error: there is no day '3'\n"
                "  hint: use one of 1 (Wednesday 19 May 2021), 2 (Thursday 20 May 2021)\n"
            ),
        ),
    ],
)
def test_names_that_mean_none_or_several_are_refused(
    arguments: list[str | Path], said: str
) -> None:
    assert run(["show", *arguments]) == (2, "", said)


def test_a_conference_of_nothing_has_no_entry(tmp_path: Path) -> None:
    (tmp_path / "conference.yaml").write_text("conference: {id: c, title: C, timezone: ET}\n")
    said = (
        "error: there is no session, speaker, room, track or day 'a'\n"
        "  hint: the conference has none yet\n"
    )

    assert run(["show", "a"], cwd=tmp_path) == (2, "", said)


def test_a_weekday_of_several_days_is_several(tmp_path: Path) -> None:
    days = "[2021-05-19, 2021-05-26]"
    (tmp_path / "conference.yaml").write_text(
        f"conference: {{id: c, title: C, timezone: ET, days: {days}}}\n"
    )
    said = "error: 'Wednesday' is the days 1 and 2\n  hint: say which: 'day 1'\n"

    assert run(["show", "Wednesday"], cwd=tmp_path) == (2, "", said)


def test_a_name_is_a_session_before_it_is_a_day(tmp_path: Path) -> None:
    (tmp_path / "conference.yaml").write_text(
        "conference: {id: c, title: C, timezone: ET, days: 2021-05-19}\n"
        "sessions: {'1': {title: Wednesday}}\n"
    )

    names = ("1", "Wednesday", "day 1")
    titles = [run(["show", name], cwd=tmp_path).stdout.splitlines()[0] for name in names]

    assert titles == ["Wednesday", "Wednesday", "Day 1: Wednesday 19 May 2021"]


def test_the_public_sees_nothing_of_what_is_private() -> None:
    private = ("kim@example.org", "555", "late", "South", "Kolkata", "shirt", "tea", "old_id")
    for kind in ("session", "speaker", "room"):
        told = run(["show", "kim", EVERYTHING, "--kind", kind, "--audience", "public"]).stdout

        assert [word for word in (*private, "join.example", "yaml") if word in told] == []


def test_who_has_not_said_yes_is_nobody_to_the_public(tmp_path: Path) -> None:
    text = EVERYTHING.read_text("utf-8").replace("timezone: ET", "timezone: ET\n  phase: announced")
    (tmp_path / "conference.yaml").write_text(text)
    found = run(["show", "The Crew", "--audience", "public"], cwd=tmp_path)

    assert (found.code, found.stdout) == (2, "")
