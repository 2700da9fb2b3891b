"""`confsched validate --format` as a process: what goes where, and what is refused."""

import json
from pathlib import Path

import pytest
from process import run

CLASH = """\
conference: {id: tiny, title: Tiny Forum, timezone: ET, online: true, days: 2021-05-19}
rules: {select: [C101]}
sessions:
  a: {title: A, room: hall, day: 1, time: 10:00-11:00}
  b: {title: B, room: hall, day: 1, time: 10:30-11:30}
"""
CONCISE = (
    "tiny.yaml:5:43: error C101 room-clash: 'B' starts at 10:30 EDT, before 'A' ends in 'hall'\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a room clash."""
    (tmp_path / "tiny.yaml").write_text(CLASH)
    return tmp_path


def test_several_reports_are_written_at_once(folder: Path) -> None:
    forms = ["--format", "concise", "--format", "sarif=r.sarif", "--format", "junit=r.xml"]

    assert run(["validate", *forms], cwd=folder) == (1, CONCISE, "")
    assert json.loads((folder / "r.sarif").read_text())["runs"][0]["results"][0]["ruleId"] == "C101"
    assert (folder / "r.xml").read_text().startswith('<?xml version="1.0" encoding="UTF-8"?>\n')


def test_the_text_is_shown_where_all_others_have_files(folder: Path) -> None:
    text = run(["validate"], cwd=folder)

    assert run(["validate", "--format", "json=r.json"], cwd=folder) == text
    assert json.loads((folder / "r.json").read_text())["summary"]["errors"] == 1


def test_a_report_whose_file_is_standard_output_is_printed_alone(folder: Path) -> None:
    as_json = run(["validate", "--format", "json"], cwd=folder)

    assert run(["validate", "--format", "json=-"], cwd=folder) == as_json


def test_a_report_goes_into_a_file(folder: Path) -> None:
    assert run(["validate", "--format", "concise", "-o", "r.txt"], cwd=folder) == (1, "", "")
    assert (folder / "r.txt").read_text() == CONCISE


def test_a_report_in_a_file_is_plain_even_where_colours_are_wanted(folder: Path) -> None:
    done = run(["validate", "-o", "r.txt"], cwd=folder, env={"FORCE_COLOR": "1"})

    assert done == (1, "", "")
    assert "\x1b" not in (folder / "r.txt").read_text()


def test_github_is_told_at_its_place(folder: Path) -> None:
    code, stdout, stderr = run(["validate", "--format", "github"], cwd=folder)

    assert (code, stderr) == (1, "")
    assert stdout == (
        "::error file=tiny.yaml,line=5,endLine=5,col=43,endColumn=54,title=C101 room-clash::"
        "'B' starts at 10:30 EDT, before 'A' ends in 'hall'"
        "%0Atiny.yaml:4:43: runs until 11:00 EDT\n"
    )


def test_gitlab_gets_a_list_of_issues(folder: Path) -> None:
    code, stdout, stderr = run(["validate", "--format", "gitlab"], cwd=folder)
    [issue] = json.loads(stdout)

    assert (code, stderr, issue["check_name"]) == (1, "", "C101 room-clash")
    assert issue["location"] == {"path": "tiny.yaml", "lines": {"begin": 5, "end": 5}}


def test_statistics_count_instead_of_listing(folder: Path) -> None:
    assert run(["validate", "--statistics"], cwd=folder) == (
        1,
        "1  error    C101 room-clash\n1 error in 2 sessions of Tiny Forum\n",
        "",
    )


@pytest.mark.parametrize(
    ("arguments", "said", "hint"),
    [
        (
            ["--format", "sarif", "--format", "text"],
            "sarif and text would both go to standard output",
            "give one of them a file, like --format text=report.text",
        ),
        (
            ["--format", "json=x", "--format", "sarif=x"],
            "json and sarif would both go to 'x'",
            "give one of them a file, like --format sarif=report.sarif",
        ),
        (
            ["--format", "json=x", "--format", "sarif=./x"],
            "json and sarif would both go to './x'",
            "give one of them a file, like --format sarif=report.sarif",
        ),
        (
            ["--format", "pdf"],
            "'pdf' is no format of a report",
            "use one of text, concise, json, github, gitlab, sarif, junit",
        ),
        (
            ["--format", "json="],
            "no file is named in 'json='",
            "name it, like --format json=report.json",
        ),
        (["-o", "no/such"], "there is no folder 'no'", "make it first"),
    ],
)
def test_what_cannot_be_written_is_refused(
    folder: Path, arguments: list[str], said: str, hint: str
) -> None:
    stderr = f"error: {said}\n  hint: {hint}\n"

    assert run(["validate", *arguments], cwd=folder) == (2, "", stderr)
