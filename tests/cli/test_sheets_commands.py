"""`export runsheet` and `export doors` as people type them, with the mistakes they make."""

from pathlib import Path

import pytest
from process import Result, run
from support import PROJECT

CREW = PROJECT / "tests" / "scenes" / "crew.yaml"
CLASH = PROJECT / "tests" / "scenes" / "clash.yaml"


def widest(made: Result) -> int:
    return max(len(line) for sheet in made.stdout.split("\f") for line in sheet.splitlines())


@pytest.mark.parametrize(
    ("columns", "options", "width"),
    [(132, [], 80), (60, [], 60), (60, ["--width", "100"], 100), (132, ["--as", "text"], 80)],
)
def test_sheets_fit_on_paper_unless_they_are_to_be_wider(
    columns: int, options: list[str], width: int
) -> None:
    assert widest(run(["export", "doors", CLASH, *options], columns=columns)) == width


def test_a_table_is_as_wide_as_it_is_to_be() -> None:
    assert widest(run(["export", "table", CLASH, "--width", "50"])) == 50


def test_what_has_no_time_is_on_no_door_and_that_is_said() -> None:
    made = run(["export", "doors", CLASH])

    assert "A Talk Without a Time" not in made.stdout
    assert made.stderr == (
        "not in the sheets for doors, for it has no time: A Talk Without a Time\n"
    )


@pytest.mark.parametrize(
    ("audience", "said"),
    [
        ("public", "some links, notes and numbers are not for the public: see --audience\n"),
        ("speakers", "some links, notes and numbers are not for the speakers: see --audience\n"),
        ("crew", ""),
    ],
)
def test_whoever_prints_less_than_there_is_is_told(audience: str, said: str) -> None:
    made = run(["export", "runsheet", CREW, "--audience", audience])

    assert (made.code, made.stderr) == (0, said)
    assert ("555" in made.stdout) == (audience == "crew")


def test_nothing_is_said_where_nothing_is_left_out() -> None:
    assert run(["export", "runsheet", CLASH]).stderr == ""


def test_one_person_on_one_day_is_one_sheet_that_knows_the_rest() -> None:
    made = run(["export", "runsheet", CREW, "--speaker", "Ada Sample", "--day", "1"])

    assert made.stdout.count("\f") == 0
    assert made.stdout.startswith("Ada Sample (she/her)\n")
    assert "Before: 09:00–09:15 Opening (Bo Example)\n" in made.stdout
    assert "Not scheduled yet" not in made.stdout


def test_sheets_are_written_to_a_file(tmp_path: Path) -> None:
    path = tmp_path / "sheets.md"
    written = run(["export", "doors", CLASH, "--as", "markdown", "-o", path])
    printed = run(["export", "doors", CLASH, "--as", "markdown"])

    assert (written.code, written.stdout) == (0, "")
    assert path.read_text("utf-8") == printed.stdout


@pytest.mark.parametrize(
    ("arguments", "stderr"),
    [
        (
            ["runsheet", CREW, "--role", "modrator"],
            (
                "error: nobody is 'modrator' here; did you mean 'moderator'?\n"
                "  hint: use one of host, speaker, moderator, interpreter, av\n"
            ),
        ),
        (
            ["doors", CREW, "--role", "moderator"],
            "error: doors has no roles to choose\n  hint: leave --role out; it is for runsheet\n",
        ),
        (
            ["csv", CREW, "--as", "markdown"],
            (
                "error: csv is written in one way only\n"
                "  hint: leave --as out; it is for runsheet, doors\n"
            ),
        ),
        (
            ["doors", CREW, "--green-room", "5m"],
            (
                "error: doors tells nobody when to be ready\n"
                "  hint: leave --green-room out; it is for runsheet\n"
            ),
        ),
        (
            ["runsheet", CREW, "--green-room", "soon"],
            "error: 'soon' is not a length of time\n  hint: write it like 1h15\n",
        ),
        (
            ["csv", CREW, "--width", "90"],
            (
                "error: csv has no lines of a width\n"
                "  hint: leave --width out; it is for table, runsheet, doors\n"
            ),
        ),
        (
            ["doors", CREW, "--room", "attic"],
            "error: there is no room 'attic'\n  hint: use one of lamp, cellar\n",
        ),
    ],
)
def test_a_mistake_is_told_with_a_way_out(arguments: list[str | Path], stderr: str) -> None:
    assert run(["export", *arguments]) == (2, "", stderr)
