"""Grids of weekdays that say once of which week they are, and what stands in brackets in them.

All of it is made up.
"""

from pathlib import Path

import pytest
from test_grids import Rows, book
from test_sheets_as_pages import told

from confsched import api

HOURS = "9:00-10:00,Boats,,Nets\n10:00-11:00,,Ropes,\n"


def read(folder: Path, text: str) -> list[str]:
    (folder / "made.csv").write_text(text)
    return told(folder / "made.csv")


@pytest.mark.parametrize(
    "head",
    [
        "Made classes w/c 13 May 2030,Mon,Tue,Wed",
        "Week commencing Sunday 12 May 2030,Monday,Tuesday,Wednesday",
        "Made classes\nWeek of 13 May 2030\nTime,MON,TUE,WED",
        "Woche vom 13.05.2030,Montag,Dienstag,Mittwoch",
        "Semaine du 13 mai 2030,Lundi,Mardi,Mercredi",
        "Semana del 13 de mayo de 2030,Lunes,Martes,Miércoles",
    ],
)
def test_weekdays_have_the_dates_of_the_week_that_is_told(tmp_path: Path, head: str) -> None:
    assert read(tmp_path, f"{head}\n{HOURS}") == [
        "13 09:00-10:00 | Boats",
        "14 10:00-11:00 | Ropes",
        "15 09:00-10:00 | Nets",
    ]


def test_each_sheet_may_be_called_by_its_week(tmp_path: Path) -> None:
    rows: Rows = [["Time", "Tue", "Wed"], ["9:00-10:00", "Boats", "Nets"]]
    path = tmp_path / "made.xlsx"
    path.write_bytes(book({f"wc {day} May 2030": (rows, []) for day in (14, 20)}))

    assert told(path) == [
        "14 09:00-10:00 | Boats",
        "15 09:00-10:00 | Nets",
        "21 09:00-10:00 | Boats",
        "22 09:00-10:00 | Nets",
    ]


def test_the_week_is_no_part_of_the_title(tmp_path: Path) -> None:
    read(tmp_path, f"Made classes – w/c 13 May 2030\nTime,Mon,Tue,Wed\n{HOURS}")

    assert api.load(tmp_path / "made.csv").title == "Made classes"


def test_people_and_rooms_may_stand_in_one_bracket(tmp_path: Path) -> None:
    head = "Time,13 May 2030,14 May 2030\n"
    cells = '9:00-10:00,"Boats (Ada Sample, Hall 2)","Nets (Lab 2; Dr. Tester)"\n'
    more = '10:00-11:00,"Ropes (A. Muster & B. Tester, Great Hall)","Oars (Cleo Urban, Port Lab)"\n'

    assert read(tmp_path, f"{head}{cells}{more}") == [
        "13 09:00-10:00 | Hall 2 | Boats | Ada Sample",
        "13 10:00-11:00 | Great Hall | Ropes | A. Muster; B. Tester",
        "14 09:00-10:00 | Lab 2 | Nets | Dr. Tester",
        "14 10:00-11:00 | Oars | Cleo Urban (Port Lab)",
    ]


@pytest.mark.parametrize("ends", ["End", "Finish", "Until", "Tot"])
def test_what_a_column_of_ends_says_goes_on_no_longer(tmp_path: Path, ends: str) -> None:
    head = f"14 May 2030,,,\nStart,{ends},Hall 1,Hall 2\n"
    rows = "9:00,9:45,Boats,Nets\n9:45,10:30,,Ropes\n11:00,11:30,Oars,\n"

    assert read(tmp_path, head + rows) == [
        "14 09:00-09:45 | Hall 1 | Boats",
        "14 09:00-09:45 | Hall 2 | Nets",
        "14 09:45-10:30 | Hall 2 | Ropes",
        "14 11:00-11:30 | Hall 1 | Oars",
    ]
