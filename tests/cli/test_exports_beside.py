"""What is exported into the folder of its conference is no part of it; all of it is made up."""

from pathlib import Path

import pytest
from process import Result, run

CONFERENCE = """\
conference: {id: made, title: Made Days, timezone: ET, days: 2030-05-14, online: true}
types: {demo: {name: Demonstration}}
speakers: {ada: {name: Ada Sample, role: Pilot}}
sessions:
  tides: {title: Tides, time: 10:00-11:00, type: demo, speakers: [ada], abstract: How it goes.}
"""
CLEAN = Result(0, "no mistakes found in 1 session of Made Days\n", "")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "conference.yaml").write_text(CONFERENCE, encoding="utf-8")
    return tmp_path


def checked(folder: Path, *paths: str) -> Result:
    return run(["validate", "--ignore", "R405", *paths], cwd=folder)


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("xlsx", "programme.xlsx"),
        ("csv", "programme.csv"),
        ("json", "programme.json"),
        ("jsonld", "event.json"),
        ("schedule.json", "schedule.json"),
        ("sessionize", "grid.json"),
    ],
)
def test_an_export_lies_in_the_folder_and_nothing_is_said_twice(
    folder: Path, form: str, name: str
) -> None:
    assert run(["export", form, "-o", name], cwd=folder) == Result(0, "", "")
    assert checked(folder) == CLEAN


def test_an_exported_workbook_is_read_where_it_is_named(folder: Path) -> None:
    run(["export", "xlsx", "-o", "programme.xlsx"], cwd=folder)

    assert checked(folder, "programme.xlsx") == CLEAN


def test_an_exported_workbook_that_is_called_like_a_section_is_part_of_it(folder: Path) -> None:
    run(["export", "xlsx", "-o", "made.xlsx"], cwd=folder)
    (folder / "made.xlsx").rename(folder / "sessions.xlsx")
    code, stdout, _ = checked(folder)

    assert code == 1
    assert "error F007 duplicate-id" in stdout


def test_words_of_others_are_no_slips_of_sections(folder: Path) -> None:
    (folder / "linked.json").write_text('{"@type": "Event", "$rooms": []}', encoding="utf-8")

    assert checked(folder) == CLEAN


def test_a_copy_of_all_sessions_in_the_folder_is_told_once(folder: Path) -> None:
    entry = (
        "  s{0}: {{title: Talk {0}, time: {1}:00-{1}:30, speakers: [ada], abstract: So it is.}}\n"
    )
    with (folder / "conference.yaml").open("a", encoding="utf-8") as file:
        file.writelines(entry.format(number, number) for number in range(11, 17))
    assert run(["export", "csv", "-o", "programme.csv"], cwd=folder).code == 0
    (folder / "programme.csv").rename(folder / "sessions.csv")
    done = run(["validate", "--select", "F007", "--format", "concise"], cwd=folder)

    assert (done.code, done.stderr) == (1, "")
    assert done.stdout == (
        "sessions.csv:2:106: error F007 duplicate-id: all 8 ids of this file are defined in "
        "conference.yaml as well; if it is a copy, take it away; also in lines 2–8\n"
    )
