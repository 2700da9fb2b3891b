"""Grids that say elsewhere on their sheet what a cell or a column means. All of it is made up."""

from pathlib import Path

import pytest
from test_grids import Rows, book
from test_grids_beside import sessions

from confsched import api
from confsched.files import File
from confsched.opening import Reading, opened
from confsched.reading.programme_text.programme import LEFT_OVER

CODED = """\
Time,Great Hall,Attic
2 June 2031,,
9:00-10:00,K,
10:00-11:00,P1,P2
11:00-11:30,Coffee,
,,
"""
SAID = [
    "06-02 09:00-10:00 Great Hall: Keynote (Ada Sample)",
    "06-02 10:00-11:00 Attic: Old Ropes (Clara Probe)",
    "06-02 10:00-11:00 Great Hall: Boats (Ben Muster)",
    "06-02 11:00-11:30 : Coffee ()",
]


def told(path: Path, text: str, date: str = "") -> list[str]:
    """The sessions of a table in text, each with its room and who is in it."""
    path.write_text(text)
    schedule = api.load(path, reading=Reading(timezone="UTC", days={"1": date} if date else {}))
    return sorted(
        f"{one.start:%m-%d %H:%M}-{one.end:%H:%M} {''.join(room.name for room in one.rooms)}: "
        f"{one.title} ({', '.join(part.speaker.name for part in one.people)})"
        for one in schedule.scheduled
    )


@pytest.mark.parametrize(
    "key",
    [
        '"K = Keynote, Ada Sample"\n"P1 = Boats, Ben Muster"\n"P2 = Old Ropes, Clara Probe"',
        "K: Keynote (Ada Sample)\nP1: Boats (Ben Muster)\nP2: Old Ropes (Clara Probe)",
        "K,Keynote,Ada Sample\nP1,Boats,Ben Muster\nP2,Old Ropes,Clara Probe",
        "Code,Title,Speaker\nK,Keynote,Ada Sample\nP1,Boats,Ben Muster\nP2,Old Ropes,Clara Probe",
    ],
)
def test_codes_in_cells_mean_what_rows_below_say_of_them(tmp_path: Path, key: str) -> None:
    assert told(tmp_path / "made.csv", f"{CODED}{key}\n") == SAID


def test_a_code_that_no_cell_has_is_told() -> None:
    key = "K = Keynote\nP1 = Boats\nP2 = Old Ropes\nP9 = Lost at Sea\n"
    [found] = opened(File("made.csv", asked_for=True, data=f"{CODED}{key}".encode()), Reading())
    programme = found.document.programme
    assert programme is not None
    left = [fate.line for fate in programme.fates if fate.what == LEFT_OVER]

    assert [programme.page.lines[line].text for line in left] == ["P9 = Lost at Sea"]


WEEKS = """\
Time,Monday,Wednesday
{},,
9:00-10:00,Boats,Old Ropes
10:00-11:00,Maps,
{},,
9:00-10:00,Tides,Nets
"""
DATED = [
    "06-02 09:00-10:00 : Boats ()",
    "06-02 10:00-11:00 : Maps ()",
    "06-04 09:00-10:00 : Old Ropes ()",
    "06-09 09:00-10:00 : Tides ()",
    "06-11 09:00-10:00 : Nets ()",
]


@pytest.mark.parametrize(
    ("first", "second", "date"),
    [
        ("Week of 2 June 2031", "Week of 9 June 2031", ""),
        ("Week 1 (2-4 June 2031)", "Week 2 (9-11 June 2031)", ""),
        (",2 June 2031,4 June 2031", ",9 June 2031,11 June 2031", ""),
        ("Week 1", "Week 2", "2031-06-02"),
    ],
)
def test_weeks_stand_below_each_other_under_their_weekdays(
    tmp_path: Path, first: str, second: str, date: str
) -> None:
    text = WEEKS.format(first, second).replace("2031,,", "2031") if "," in first else ""
    text = text or WEEKS.format(first, second)

    assert told(tmp_path / "made.csv", text, date) == DATED


def test_numbers_of_days_say_how_many_are_between(tmp_path: Path) -> None:
    text = "Time,Day 1,Day 3\n9:00-10:00,Boats,Tides\n10:00-11:00,Maps,Nets\n"

    assert told(tmp_path / "made.csv", text, "2031-06-02") == [
        "06-02 09:00-10:00 : Boats ()",
        "06-02 10:00-11:00 : Maps ()",
        "06-04 09:00-10:00 : Tides ()",
        "06-04 10:00-11:00 : Nets ()",
    ]


def test_a_workshop_lasts_over_an_empty_cell_though_all_rows_are_slots() -> None:
    grid = """\
Time,Great Hall,Attic
9:00,Boats,Workshop: Sails
10:00,Nets and Knots,
11:00,Coffee,Coffee
12:00,Maps,Tides
13:00,Buoys,
14:00,Closing,
"""
    found = sessions(f"2 June 2031,,\n{grid}")

    assert [line for line in found if "Workshop" in line or "Knots" in line] == [
        "2031-06-02 09:00-11:00 | Attic | Workshop: Sails",
        "2031-06-02 10:00-11:00 | Great Hall | Nets and Knots",
    ]


def test_codes_that_a_list_explains_say_that_a_sheet_is_a_grid(tmp_path: Path) -> None:
    plan: Rows = [["Time", "Attic", "Library"], ["9:00-10:00", "T1", "T2"], ["10:00-11:00", "T3"]]
    talks: Rows = [["ID", "Title"], ["T1", "Boats"], ["T2", "Sails"], ["T3", "Knots"]]
    path = tmp_path / "made.xlsx"
    path.write_bytes(book({"2030-05-14": (plan, []), "Talks": (talks, [])}))
    schedule = api.load(path, reading=Reading(timezone="UTC"))

    assert [(f"{one.start:%H:%M}", one.rooms[0].name, one.title) for one in schedule.scheduled] == [
        ("09:00", "Attic", "Boats"),
        ("09:00", "Library", "Sails"),
        ("10:00", "Attic", "Knots"),
    ]
