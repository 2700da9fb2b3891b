"""What organisers do by mistake to the files of a conference: told, and not passed over."""

from pathlib import Path

import pytest
from process import Result, run

DESCRIBED = (
    "conference: {id: made, title: Made Days, timezone: UTC, online: true, days: [2030-05-14]}\n"
)
LISTS = """\
rooms:
  - {id: hall, nam: Hall}
speakers:
  ann: {name: Ann Sample, organisation: Sample Club}
sessions:
  a: {title: Opening, type: opening, room: hall, time: 9:00-9:30, speakers: [ann]}
"""
SLIPS = """\
conference.yaml:4:16: error F003 unknown-field: 'nam' is not a field of a room; \
did you mean 'name'? [fix]
conference.yaml:6:27: error F003 unknown-field: 'organisation' is not a field of a speaker; \
did you mean 'organization'? [fix]
"""


def validated(place: Path) -> Result:
    return run(["validate", "--format", "concise", "--ignore", "R405"], cwd=place)


@pytest.mark.parametrize(
    ("section", "told"),
    [
        ("x-club: Sample Club", []),
        ("rulez: {}", ["'rulez' is not a section of a conference; did you mean 'rules'? [fix]"]),
        ("sponsors: [Sample Club]", ["'sponsors' is not a section of a conference"]),
        (
            "schedule: {b: {title: Boats}}",
            ["'schedule' is not a section of a conference; write what is in it below 'sessions'"],
        ),
    ],
)
def test_a_conference_is_ours_whatever_its_other_sections_are_called(
    tmp_path: Path, section: str, told: list[str]
) -> None:
    (tmp_path / "conference.yaml").write_text(f"{DESCRIBED}{section}\n{LISTS}")
    more = "".join(f"conference.yaml:2:1: error F003 unknown-field: {one}\n" for one in told)

    assert validated(tmp_path) == (1, more + SLIPS, "")


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        (
            "sessions.csv",
            b"\x80\x00\xff\xfe\x00",
            "this is not a text file; save it as text, .csv, .xlsx or .docx",
        ),
        (
            "talks.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512),
            "a file of an old office program; save it as .xlsx or .docx",
        ),
    ],
)
def test_a_list_beside_a_conference_that_cannot_be_read_is_told(
    tmp_path: Path, name: str, data: bytes, why: str
) -> None:
    (tmp_path / "conference.yaml").write_text(
        DESCRIBED + "sessions: {a: {title: Opening, type: opening, time: 9:00-9:30}}\n"
    )
    (tmp_path / name).write_bytes(data)
    (tmp_path / f"budget-{name}").write_bytes(data)

    assert validated(tmp_path) == (1, f"{name}:1:1: error F001 syntax: {why}\n", "")


def test_an_import_of_a_workbook_says_what_it_was_made_of(tmp_path: Path) -> None:
    run(["template", "xlsx", "-o", "made.xlsx"], cwd=tmp_path)
    done = run(["import", "made.xlsx", "-o", "programme"], cwd=tmp_path)
    head = (tmp_path / "programme" / "conference.yaml").read_text().splitlines()[0]

    assert done.stdout.splitlines()[:2] == ["Sample Conference", "from made.xlsx in programme"]
    assert head == "# Sample Conference, imported from made.xlsx."


@pytest.mark.parametrize(
    ("command", "written"),
    [
        (["show", "forum", "opening"], "opening forum"),
        (["suggest", "forum", "opening"], "opening forum"),
        (["move", "forum", "opening", "--by", "5m"], "opening forum"),
    ],
)
def test_what_is_asked_for_comes_before_the_folder(
    tmp_path: Path, command: list[str], written: str
) -> None:
    (tmp_path / "forum").mkdir()

    assert run(command, cwd=tmp_path) == (
        2,
        "",
        (
            "error: 'forum' is there, and 'opening' is not: what is asked for comes first\n"
            f"  hint: turn them round: {written}\n"
        ),
    )


@pytest.mark.parametrize("command", ["validate", "agenda"])
def test_a_file_of_a_conference_that_is_named_alone_is_told_to_be_a_part(
    tmp_path: Path, command: str
) -> None:
    (tmp_path / "conference.yaml").write_text("conference: {id: a, title: A, timezone: ET}\n")
    (tmp_path / "day1.yaml").write_text("sessions: {}\n")
    said = "'day1.yaml' is a part of the conference in '.'; name that folder to have all of it\n"

    assert said in run([command, "day1.yaml"], cwd=tmp_path).stderr
    assert run([command, "-"], cwd=tmp_path, stdin="sessions: {}\n").stderr == ""
