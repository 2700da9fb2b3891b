"""People in lists as offices and clubs write them: styles, posts before names, years of classes."""

from pathlib import Path

import pytest

from confsched import api
from confsched.formats.columns.fields import Column, columns
from confsched.formats.records.people.nobody import names_nobody


def people(path: Path, cells: list[str], head: str = "Speakers") -> list[str]:
    """The people of a list with a session for each cell: what they do, and all said of them."""
    rows = [f'2030-05-14,{9 + at}:00-{9 + at}:45,"{cell}"' for at, cell in enumerate(cells)]
    path.write_text("\n".join([f"Date,Time,{head},Title", *(f"{one},Boats" for one in rows)]))
    schedule = api.load(path, reading=api.Reading(timezone="UTC"))
    return [
        f"{part.role} | {one.name} | {one.role or ''} | {one.organization or ''}"
        for session in schedule.sessions
        for part in session.people
        for one in (part.speaker,)
    ]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (
            "Barr. (Mrs.) Ada Sample, Chairman, Organising Committee",
            ["speaker | Barr. (Mrs.) Ada Sample | Chairman | Organising Committee"],
        ),
        ("Dr. (Mrs.) Ada Sample (DG, NBA)", ["speaker | Dr. (Mrs.) Ada Sample | DG | NBA"]),
        (
            "Ada Sample '99, Ben Test '06, moderated by Cleo Probe",
            [
                "speaker | Ada Sample '99 |  | ",
                "speaker | Ben Test '06 |  | ",
                "moderator | Cleo Probe |  | ",
            ],
        ),
        (
            "Planning Director Peter Sample; City Attorney Mary Test",
            [
                "speaker | Peter Sample | Planning Director | ",
                "speaker | Mary Test | City Attorney | ",
            ],
        ),
        (
            "Ada Sample, actuary & Ben Test, trustee",
            ["speaker | Ada Sample | actuary | ", "speaker | Ben Test | trustee | "],
        ),
        ("Chair (Ada Sample, Boat Club)", ["chair | Ada Sample |  | Boat Club"]),
        ("Ben Test (Regional Organiser)", ["speaker | Ben Test | Regional Organiser | "]),
        ("Ben Test, MSN, CCRN", ["speaker | Ben Test, MSN, CCRN |  | "]),
    ],
)
def test_people_as_offices_write_them(cell: str, expected: list[str], tmp_path: Path) -> None:
    assert people(tmp_path / "list.csv", [cell]) == expected


@pytest.mark.parametrize("text", ["All welcome", "Student guides", "-do-"])
def test_whoever_is_welcome_or_meant_again_is_nobody(text: str) -> None:
    assert names_nobody(text)


def test_two_posts_of_one_person_are_not_mixed_and_both_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    said = people(path, ["Ada Sample (Secretary); Ada Sample (Convenor, Boat Club)"])
    reading = api.Reading(timezone="UTC")
    api.import_files(path, into=tmp_path / "ours", reading=reading)
    written = (tmp_path / "ours" / "speakers.yaml").read_text("utf-8")

    assert said == ["speaker | Ada Sample | Secretary | "]
    assert "extra: {role: Convenor, organization: Boat Club}" in written


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("Ring", Column("room")),
        ("Est. Length (min)", Column("duration")),
        ("Credentials", Column("role", "speaker")),
        ("Feuerwehr", Column("organization", "speaker")),
    ],
)
def test_columns_of_shows_councils_and_brigades(name: str, column: Column) -> None:
    assert columns(["Title", "Start", name])[name] == column
