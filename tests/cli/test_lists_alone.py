"""A folder of nothing but lists as a process: what is missing, and what the folder is called."""

from pathlib import Path

import pytest
from process import run

LISTS = {
    "sessions.csv": "Title,Date,Start,End,Room,Speakers\nOpening,2030-05-14,9:00,9:30,Attic,ada\n",
    "speakers.csv": "ID,Name,Role\nada,Ada Sample,Sailor\n",
    "rooms.csv": "Name,Seats\nAttic,20\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three lists of a made-up conference."""
    folder = tmp_path / "made-days"
    folder.mkdir()
    for name, text in LISTS.items():
        (folder / name).write_text(text)
    return folder


def test_the_zone_that_nothing_says_is_missing_at_the_sessions(folder: Path) -> None:
    code, stdout, stderr = run(["validate", "--format", "concise"], cwd=folder)

    assert (code, stderr) == (1, "")
    assert stdout == (
        "sessions.csv:1:1: error F004 missing-field: the conference has no timezone; say the zone "
        "with --timezone\n"
    )


@pytest.mark.parametrize("paths", [["."], [], ["../made-days"], [*LISTS]])
def test_a_folder_of_lists_is_one_conference_however_it_is_named(
    paths: list[str], folder: Path
) -> None:
    assert run(["validate", "--timezone", "ET", *paths], cwd=folder) == (
        0,
        "no mistakes found in 1 session of made-days\n",
        "",
    )


@pytest.mark.parametrize("command", ["validate", "agenda"])
def test_a_table_without_rows_is_told(tmp_path: Path, command: str) -> None:
    (tmp_path / "made.csv").write_text("title,start,room\n", encoding="utf-8")
    result = run([command, "made.csv"], cwd=tmp_path)

    assert result == (
        2,
        "",
        "error: 'made.csv' has no row below its head\n  hint: add a row for each session\n",
    )


def test_a_file_with_nothing_in_it_is_told_to_be_empty(tmp_path: Path) -> None:
    (tmp_path / "made.csv").write_text("\n", encoding="utf-8")
    done = run(["agenda", "made.csv"], cwd=tmp_path)

    assert done == (2, "", "error: 'made.csv' is empty\n  hint: add a row for each session\n")


@pytest.mark.parametrize("command", ["validate", "agenda"])
@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "all.json",
            '{"sessions": [], "speakers": [], "questions": [], "categories": [], "rooms": []}',
        ),
        (
            "all.ics",
            "BEGIN:VCALENDAR\nX-WR-CALNAME:Sample\nX-WR-TIMEZONE:Europe/Berlin\nEND:VCALENDAR\n",
        ),
    ],
)
def test_an_export_of_another_system_without_anything_in_it_is_told(
    tmp_path: Path, command: str, name: str, text: str
) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    hint = "export it again when there is a programme, or name the file that has it"

    assert run([command, name], cwd=tmp_path) == (
        2,
        "",
        f"error: '{name}' has no sessions in it\n  hint: {hint}\n",
    )


def test_a_list_that_was_piped_is_not_called_like_a_pipe(tmp_path: Path) -> None:
    listed = "Title,Date,Start,End\nBoats,2030-05-14,10:00,11:00\n"
    done = run(["agenda", "--timezone", "UTC", "-"], cwd=tmp_path, stdin=listed)

    assert done.stdout.splitlines()[:2] == ["Conference", "14 May 2030"]
