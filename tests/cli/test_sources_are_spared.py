"""What a command reads is not lost to what it writes; the conference is made up."""

from pathlib import Path

import pytest
from process import Result, run

CONFERENCE = """\
conference: {id: made, title: Made Days, timezone: ET, days: 2030-05-14, online: true}
"""
SPEAKERS = """\
speakers:
  ada: {name: Ada Sample, role: Pilot}
"""
SESSIONS = """\
sessions:
  tides: {title: Tides, time: 10:00-11:00, speakers: [ada]}
"""
LIST = "Title,Date,Start,End\nTides,2030-05-14,10:00,11:00\n"
FEED = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//made//up//EN\r\nEND:VCALENDAR\r\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    texts = {"conference.yaml": CONFERENCE, "people.yaml": SPEAKERS, "day.yaml": SESSIONS}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def refused(name: str) -> Result:
    message = f"error: {name!r} was read for this, and what is in it would be lost"
    return Result(2, "", f"{message}\n  hint: give another name\n")


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        (["export", "ics", "-o", "conference.yaml"], "conference.yaml"),
        (["export", "csv", "conference.yaml", "day.yaml", "-o", "./day.yaml"], "./day.yaml"),
        (["export", "csv", "--where", "title ~ none", "-o", "people.yaml"], "people.yaml"),
        (["validate", "-o", "day.yaml"], "day.yaml"),
        (["validate", "--format", "json=people.yaml"], "people.yaml"),
    ],
)
def test_no_file_of_the_conference_is_written_over(
    folder: Path, arguments: list[str], name: str
) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}

    assert run(arguments, cwd=folder) == refused(name)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        (["export", "csv", "-o", "house.yaml"], "house.yaml"),
        (["validate", "--format", "json=house.yaml"], "house.yaml"),
        (["validate", "--busy", "ada=ada.ics", "-o", "ada.ics"], "ada.ics"),
        (["export", "csv", "--mine", "@mine.txt", "-o", "mine.txt"], "mine.txt"),
    ],
)
def test_nor_is_what_is_read_beside_them(folder: Path, arguments: list[str], name: str) -> None:
    texts = {
        "conference.yaml": CONFERENCE.replace("online: true", "online: true, extends: house.yaml"),
        "house.yaml": "rules: {odd-length: off}\n",
        "ada.ics": FEED,
        "mine.txt": "tides\n",
    }
    for file, text in texts.items():
        (folder / file).write_text(text, encoding="utf-8")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}

    assert run(arguments, cwd=folder) == refused(name)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_file_that_cannot_be_read_is_spared_as_well(folder: Path) -> None:
    (folder / "day.yaml").write_text("sessions: [", encoding="utf-8")

    assert run(["validate", "-o", "day.yaml"], cwd=folder) == refused("day.yaml")


def test_a_list_is_not_written_over_by_its_own_export(tmp_path: Path) -> None:
    (tmp_path / "talks.csv").write_text(LIST, encoding="utf-8")
    command = ["export", "csv", "talks.csv", "--timezone", "ET", "-o", "talks.csv"]

    assert run(command, cwd=tmp_path) == refused("talks.csv")
    assert (tmp_path / "talks.csv").read_text(encoding="utf-8") == LIST


def test_a_feed_is_not_written_over_by_its_report(tmp_path: Path) -> None:
    (tmp_path / "all.ics").write_text(FEED, encoding="utf-8", newline="")

    assert run(["check-feed", "all.ics", "-o", "all.ics"], cwd=tmp_path) == refused("all.ics")


def test_what_was_exported_before_is_written_again(folder: Path) -> None:
    (folder / "site.json").write_text("{}", encoding="utf-8")
    once = run(["export", "json", "-o", "site.json"], cwd=folder)
    again = run(["export", "json", "-o", "site.json"], cwd=folder)

    assert (once, again) == (Result(0, "", ""), Result(0, "", ""))


@pytest.mark.parametrize(
    ("arguments", "other"),
    [
        (["export", "csv", "-o", "sessions.csv"], "programme.csv"),
        (["export", "csv", ".", "-o", "./talks-day1.csv"], "programme.csv"),
        (["export", "sessionize", "-o", "sessions.json"], "programme.json"),
    ],
)
def test_no_list_is_written_to_where_it_would_be_read(
    folder: Path, arguments: list[str], other: str
) -> None:
    name = arguments[-1]
    message = f"error: {name!r} would be part of the conference beside it, with its sessions twice"
    hint = f"give another name, like {other!r}, or another folder"

    assert run(arguments, cwd=folder) == Result(2, "", f"{message}\n  hint: {hint}\n")
    assert not (folder / name).exists()
    assert run([*arguments[:-1], other], cwd=folder).code == 0
    assert "F007" not in run(["validate", "--format", "concise"], cwd=folder).stdout


def test_a_list_of_somebody_elses_may_be_written_beside_it(tmp_path: Path) -> None:
    (tmp_path / "made.csv").write_text(LIST)

    assert run(["export", "csv", "made.csv", "-o", "sessions.csv"], cwd=tmp_path).code == 0
