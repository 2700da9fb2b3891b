"""Workbooks as organisers of smaller events keep them: titles with dates, legends, names behind."""

from pathlib import Path

import pytest
from test_workbooks import Rows, book

from confsched import api
from confsched.opening import Reading
from confsched.schedule.schedule import Schedule

TALKS: Rows = [
    ["18:00-18:15", "Welcome and pizza", ""],
    ["18:15-18:45", "Ropes without tears - Ada Sample", "Ops"],
    ["18:45-19:15", "Knots in anger - Ben Muster", "Dev"],
    ["19:30-20:00", "Sails in 90 days - Cleo Trial (Boat Works)", "Ops"],
    ["20:00-21:00", "Drinks at the pier", ""],
]


def read(path: Path, sheets: dict[str, Rows]) -> Schedule:
    """The programme of a workbook."""
    path.write_bytes(book(**sheets))
    [schedule] = api.load_all(path, reading=Reading(timezone="UTC"))
    return schedule


def told(schedule: Schedule) -> list[tuple[str, list[str]]]:
    """Each session with its people."""
    return [(one.title, [part.speaker.name for part in one.people]) for one in schedule.sessions]


@pytest.mark.parametrize("head", ["Talk", "Talk - Speaker", "Talk & Speaker", "Speaker & Talk"])
def test_people_behind_dashes_stand_in_more_than_half_of_the_rows(
    head: str, tmp_path: Path
) -> None:
    sheet: Rows = [["Rope Users Group", "", "14/05/2030"], [], ["Time", head, "Track"], *TALKS]
    found = read(tmp_path / "made.xlsx", {"Sheet1": sheet})

    assert (found.title, str(found.days[0].date)) == ("Rope Users Group", "2030-05-14")
    assert told(found) == [
        ("Welcome and pizza", []),
        ("Ropes without tears", ["Ada Sample"]),
        ("Knots in anger", ["Ben Muster"]),
        ("Sails in 90 days", ["Cleo Trial"]),
        ("Drinks at the pier", []),
    ]


def test_a_grid_has_its_date_at_the_other_end_of_the_title(tmp_path: Path) -> None:
    sheet: Rows = [
        ["Made Forum", "", "Tuesday 14 May 2030"],
        ["", "Main Stage (400)", "", "Workshop Room (40)"],
        ["Time", "Title", "Speaker", "Title", "Speaker"],
        ["10:00-11:00", "Ropes in the Open", "Ada Sample", "Clean Knots", "Ben Muster"],
        ["11:00-12:00", "Sails Explained", "Cleo Trial", "Maps of Ports", "Dana Probe"],
    ]
    found = read(tmp_path / "made.xlsx", {"Tuesday": sheet})

    assert (found.title, [str(day.date) for day in found.days]) == ("Made Forum", ["2030-05-14"])
    assert told(found) == [
        ("Ropes in the Open", ["Ada Sample"]),
        ("Clean Knots", ["Ben Muster"]),
        ("Sails Explained", ["Cleo Trial"]),
        ("Maps of Ports", ["Dana Probe"]),
    ]


def test_a_legend_below_rooms_is_none_of_them(tmp_path: Path) -> None:
    sheet: Rows = [
        ["Made Staff Day, 14 May 2030"],
        ["Room", "9:00", "9:30", "10:00", "10:30"],
        ["Auditorium", "Ropes (Ada Sample)", "", "Sails (Cleo Trial)", ""],
        ["Attic", "Knots (Ben Muster)", "", "Oars (Dana Probe)", ""],
        [],
        ["Legend", "", "plenary"],
        ["", "", "workshop"],
    ]
    found = read(tmp_path / "made.xlsx", {"Plan": sheet})

    assert [room.name for room in found.rooms] == ["Auditorium", "Attic"]
    assert [one.title for one in found.sessions] == ["Ropes", "Knots", "Sails", "Oars"]


def test_degrees_behind_a_name_are_those_of_somebody_listed(tmp_path: Path) -> None:
    agenda: Rows = [
        ["Date", "Start", "End", "Topic", "Faculty"],
        ["2030-05-14", "8:00", "9:00", "Ropes in practice", "Ada Sample, PharmD"],
        ["2030-05-14", "9:00", "10:00", "Knots for nurses", "Ben Muster, RN, MSN; Cleo Trial, MD"],
    ]
    people: Rows = [
        ["Name", "Affiliation"],
        ["Ada Sample", "Harbour Clinic"],
        ["Ben Muster", "Mercy Ward"],
        ["Cleo Trial", "Dock Practice"],
    ]
    found = read(tmp_path / "made.xlsx", {"Agenda": agenda, "Faculty": people})
    parts = [part.speaker for one in found.sessions for part in one.people]

    assert [(one.name, one.organization) for one in parts] == [
        ("Ada Sample", "Harbour Clinic"),
        ("Ben Muster", "Mercy Ward"),
        ("Cleo Trial", "Dock Practice"),
    ]


@pytest.mark.parametrize(
    "line", ["All times Eastern (ET). Hybrid: Room 4 and Zoom.", "All times ET. Join us online."]
)
def test_a_zone_may_begin_a_line_above_a_list(line: str, tmp_path: Path) -> None:
    sheet: Rows = [
        ["Made Webinars"],
        [line],
        ["Date", "Time", "Title", "Presenter"],
        ["2030-05-14", "12:00-13:00", "Ropes at Work", "Ada Sample"],
        ["2030-05-21", "12:00-13:00", "Knots at Work", "Ben Muster"],
    ]
    (tmp_path / "made.xlsx").write_bytes(book(Series=sheet))
    [schedule] = api.load_all(tmp_path / "made.xlsx")

    assert (schedule.title, schedule.zone_key) == ("Made Webinars", "America/New_York")
