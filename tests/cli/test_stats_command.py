"""`confsched stats` as a process: as text, as JSON by its schema, in ASCII, and what is refused."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from process import run
from programmes import GOLDENS, SCENES, golden
from support import PROJECT

from confsched.reports.figures_schema import figures_schema

FORUM = PROJECT / "data" / "mesf2021"
CLASH = PROJECT / "tests" / "scenes" / "clash.yaml"
EVERYTHING = GOLDENS / "everything.yaml"
CONFERENCES = (
    FORUM,
    PROJECT / "data" / "harbour-draft",
    EVERYTHING,
    *(path for name in SCENES if (path := PROJECT / "tests" / "scenes" / f"{name}.yaml").exists()),
)


def test_figures_in_json_are_as_in_the_golden() -> None:
    code, stdout, stderr = run(["stats", "--format", "json", CLASH])
    made = stdout.encode()

    assert (code, stderr, made) == (0, "", golden("stats-clash.json", made))


@pytest.mark.parametrize("path", CONFERENCES, ids=lambda path: path.stem)
def test_figures_in_json_are_as_their_schema_says(path: Path) -> None:
    schema = figures_schema()
    Draft202012Validator.check_schema(schema)
    written = json.loads(run(["stats", "--format", "json", path]).stdout)

    assert list(Draft202012Validator(schema).iter_errors(written)) == []
    written["days"][0]["more"] = 1
    assert len(list(Draft202012Validator(schema).iter_errors(written))) == 1


def test_a_long_list_ends_after_ten_unless_all_of_it_is_asked_for() -> None:
    short, long = (run(["stats", FORUM, *more]).stdout for more in ((), ("--all",)))

    assert "\n  28 more, together            28  34:00\n" in short
    assert "more, together" not in long
    assert len(long.splitlines()) - len(short.splitlines()) == 27 + 17 + 2


def test_figures_are_of_what_is_asked_for() -> None:
    told = run(["stats", CLASH, "--where", "track = wind", "--by", "role"], columns=80)

    assert (told.code, told.stderr) == (0, "")
    assert (
        told.stdout
        == ("Workshop on Tides (made up)\n2 sessions · 1 h 45 min · 1 speaker · 2 rooms · 1 day\n")
        + told.stdout[told.stdout.index("\nTypes") :]
    )
    assert "Longest gaps" not in told.stdout


def test_where_there_is_no_unicode_a_plot_is_drawn_all_the_same() -> None:
    told = run(["stats", CLASH], env={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}, columns=40)

    assert "?" not in told.stdout
    assert (
        "3                #\n"
        "2             #########      ###\n"
        "1    ######   #########      #########\n"
        "  09    10    11    12    13    14    15\n"
    ) in told.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ["--by", "colour", FORUM],
            (
                "error: no speaker has an attribute 'colour'\n"
                "  hint: use one of organization, country, role, pronouns\n"
            ),
        ),
        (
            ["--room", "hall", EVERYTHING],
            "error: there is no room 'hall'\n  hint: did you mean kim?\n",
        ),
    ],
)
def test_what_nobody_has_is_refused(arguments: list[str | Path], said: str) -> None:
    assert run(["stats", *arguments]) == (2, "", said)


def test_a_conference_of_nothing_has_figures(tmp_path: Path) -> None:
    (tmp_path / "conference.yaml").write_text("conference: {id: c, title: C, timezone: ET}\n")

    assert run(["stats"], cwd=tmp_path) == (0, "C\n0 sessions · 0 h\n", "")
