"""Several conferences in one run, and calendars of speakers."""

from pathlib import Path

import pytest
from process import run

ONE = """\
conference: {id: one, title: One, timezone: ET, phase: announced, days: 2021-05-19}
speakers: {jo: {name: Jo Sample, role: Pilot, timezone: Europe/London}}
sessions: {a: {title: Trade, type: other, time: 10:00-11:00, room: x, speakers: [jo]}}
"""
TWO = ONE.replace("id: one, title: One", "id: two, title: Two").replace(
    "10:00-11:00", "10:30-11:30"
)
CALENDAR = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//sample
BEGIN:VEVENT
UID:dentist
DTSTAMP:20210101T000000Z
SUMMARY:Dentist
DTSTART;TZID=Europe/London:20210519T150000
DTEND;TZID=Europe/London:20210519T153000
END:VEVENT
BEGIN:VEVENT
UID:a@one
DTSTAMP:20210101T000000Z
SUMMARY:Trade
DTSTART:20210519T140000Z
DTEND:20210519T150000Z
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two conferences and a calendar."""
    for name, text in (("one", ONE), ("two", TWO)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "conference.yaml").write_text(text)
    (tmp_path / "jo.ics").write_text(CALENDAR)
    return tmp_path


def test_one_report_has_what_clashes_between_two_conferences(folder: Path) -> None:
    arms = "sessions: {a: {title: Trade, type: other, time: 10:30-11:30, room: x, speakers: [jo]}}"
    role = "speaker of 'Trade'"
    report = [
        "two/conference.yaml:3:82: error C108 other-conference",
        f"  Jo Sample is {role} at 10:30 EDT and {role} of 'One' until 11:00 EDT",
        f"     3 | {arms}",
        f"       | {' ' * 81}^^",
        "  one/conference.yaml:3:82: runs 10:00–11:00 EDT",
        f"     3 | {arms.replace('10:30-11:30', '10:00-11:00')}",
        f"       | {' ' * 81}--",
        "",
        "1 error in 2 sessions of 2 conferences",
        "",
    ]

    assert run(["validate", "one", "two"], cwd=folder) == (1, "\n".join(report), "")


def test_a_calendar_says_when_a_speaker_is_busy_and_nothing_of_why(folder: Path) -> None:
    code, stdout, stderr = run(["validate", "one", "--busy", "jo=jo.ics"], cwd=folder)

    assert (code, stderr) == (1, "")
    assert (
        "  Jo Sample is speaker of 'Trade' at 10:00 EDT and busy elsewhere until 10:30 EDT\n"
        in stdout
    )
    assert "  jo.ics:5:1: runs 10:00–10:30 EDT\n     5 | UID:dentist\n" in stdout
    assert ("Dentist" in stdout, stdout.count("C108")) == (False, 1)


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ("jo", "error: --busy: 'jo' names no calendar\n  hint: write speaker-id=file.ics\n"),
        (
            "joe=jo.ics",
            (
                "error: --busy: no speaker has the id 'joe'; did you mean 'jo'?\n"
                "  hint: write speaker-id=file.ics\n"
            ),
        ),
        (
            "jo=jim.ics",
            (
                "error: cannot read 'jim.ics': there is no such file or folder\n"
                "  hint: check the path\n"
            ),
        ),
        (
            "jo=one/conference.yaml",
            (
                "error: 'one/conference.yaml' is no calendar that can be read\n"
                "  hint: export it again as .ics\n"
            ),
        ),
    ],
)
def test_a_calendar_of_no_use_ends_with_2(folder: Path, option: str, message: str) -> None:
    assert run(["validate", "one", "--busy", option], cwd=folder) == (2, "", message)
