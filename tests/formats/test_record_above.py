"""What stands above the head of a list. All of it is made up."""

import json
from pathlib import Path
from typing import Any

import pytest
from test_records import translated

from confsched import api

ROWS = "Time,Title,Room\n9:00-10:00,Boats,Hall\n"


@pytest.mark.parametrize(
    ("above", "title", "days", "extra"),
    [
        ("Made Days 2030,,", "Made Days 2030", [], None),
        ("Made Days 13–15 May 2030,,", "Made Days 13–15 May 2030", [], None),
        ("Made Days 14 May to 15 May 2030,,", "Made Days 14 May to 15 May 2030", [], None),
        ("3D Days 12-15 May 2030,,", "3D Days 12-15 May 2030", [], None),
        ("Stand: 3. April 2030,,", "talks", [], {"note": "Stand: 3. April 2030"}),
        ("Update: 3 April 2030,,", "talks", [], {"note": "Update: 3 April 2030"}),
        (
            "Made Days – Draft v3 (May 2),,",
            "Made Days",
            [],
            {"note": "Made Days – Draft v3 (May 2)"},
        ),
        ("Boat Update 2030,,", "Boat Update 2030", [], None),
        ("Programme of the Made Days,,", "Made Days", [], None),
        ("Tuesday 14 May 2030,,", "talks", ["2030-05-14"], None),
        ("Made Days – Tuesday 14 May 2030,,", "Made Days", ["2030-05-14"], None),
        ("Made Days 2030 – Dienstag 14. Mai 2030,,", "Made Days 2030", ["2030-05-14"], None),
        ("First Day - 14th of May 2030,,", "talks", ["2030-05-14"], None),
        ("Made Days – Day 1 (14 May 2030),,", "Made Days", ["2030-05-14"], None),
        ("Made Days am 14. Mai 2030,,", "Made Days", ["2030-05-14"], None),
        ("Made Days on 14 May 2030,,", "Made Days", ["2030-05-14"], None),
        ("Programme for Tuesday 14 May 2030,,", "talks", ["2030-05-14"], None),
        ("Made Days - Day Two,,", "Made Days", [], None),
        ("Made Days: Friday,,", "Made Days: Friday", [], None),
        ("Boats @ Made Days – 14 May 2030,,", "Boats @ Made Days", ["2030-05-14"], None),
        ("ann@example.org,,\nMade Days,,", "Made Days", [], {"note": "ann@example.org"}),
        ("Programme,,\nMade Days 2030,,", "Made Days 2030", [], None),
        ("Programm\nDienstag 14. Mai 2030,,", "talks", ["2030-05-14"], None),
        ("[our logo],,\nMade Days,,", "Made Days", [], {"note": "[our logo]"}),
        ("Made Days,,\nas of spring,,", "Made Days", [], {"note": "as of spring"}),
        (
            "Please fill in the rows below.,,",
            "talks",
            [],
            {"note": "Please fill in the rows below."},
        ),
    ],
)
def test_what_stands_above_the_head_is_the_title_or_the_day(
    above: str, title: str, days: list[str], extra: dict[str, str] | None
) -> None:
    cells = above.replace("\n", ",,\n") if "\n" in above else above
    conference = translated(f"{cells}\n{ROWS}")["conference"]

    assert conference["title"] == title
    assert conference.get("days", []) == days
    assert conference.get("extra") == extra


@pytest.mark.parametrize(
    "above",
    [
        # several cells are filled above the head
        "Made Days,,Version 3\n",
        "Made Days,,Hall\nas of,spring,\n\n",
    ],
)
def test_the_head_is_the_row_that_names_columns(tmp_path: Path, above: str) -> None:
    path = tmp_path / "talks.csv"
    path.write_text(f"{above}{ROWS}", encoding="utf-8")
    found: Any = api.load(path, reading=api.Reading(timezone="UTC"))

    assert [(one.title, one.rooms[0].name) for one in found.sessions] == [("Boats", "Hall")]


@pytest.mark.parametrize(
    ("above", "zone"),
    [
        ("Made Days\nAll times are in CEST.", "CEST"),
        ("All times are in CEST\nMade Days", "CEST"),
        ("Made Days\nTime zone: Europe/Berlin", "Europe/Berlin"),
        ("Made Days\nOnline | All times Eastern", "ET"),
        ("Made Days\nTime: 9:00 AM - 1:00 PM ET", "ET"),
        ("Made Days\nDoors at 8:00 AM ET", "ET"),
        ("Made Days\nThursday 16 May 2030 (CEST)", "CEST"),
        ("Made Days\nAll times are local", None),
        ("Made Days\nTime for boats EST", None),
    ],
)
def test_a_zone_above_a_list_is_that_of_its_times(above: str, zone: str | None) -> None:
    rows = "Time,Title,Speaker\n9:00-9:30,Boats,Ada Sample\n9:30-10:00,Nets,Ben Sample\n"
    found = translated(f"{above}\n{rows}")["conference"]

    assert (found.get("timezone"), found["title"]) == (zone, "Made Days")


@pytest.mark.parametrize("behind", [" (CEST)", " - all times CEST", ", CEST"])
def test_a_zone_behind_the_day_of_rows_is_that_of_the_times(behind: str) -> None:
    text = (
        f'Time,Title,Speaker\n"Thursday 16 May 2030{behind}",,\n9:00-9:30,Boats,Ada Sample\n'
        f'"Friday 17 May 2030{behind}",,\n9:30-10:00,Nets,Ben Sample\n'
    )

    assert translated(text)["conference"]["timezone"] == "CEST"


def test_brackets_in_a_title_say_the_zone_of_all_times() -> None:
    above = "Made Days 15 January 2030 – Programme (all times CET),,\n"

    assert translated(above + ROWS)["conference"] == {
        "title": "Made Days Programme",
        "timezone": "CET",
        "id": "made-days-programme",
        "days": ["2030-01-15"],
    }


@pytest.mark.parametrize(
    "day", ["Day 1 – 4 June 2030", "Tag 1 - 4. Juni 2030", "Day 1: 4 June 2030"]
)
def test_the_number_of_a_day_before_its_date_makes_no_days_of_it(day: str) -> None:
    found = translated(f"{day},,\nTime,Title,Speaker\n9:00-9:30,Boats,Ada Sample\n")

    assert found["conference"]["days"] == ["2030-06-04"]


def test_what_stands_below_the_title_of_a_page_is_no_subtitle_of_the_conference() -> None:
    rows = [{"title": "Boats", "start": "2030-05-14 9:00", "end": "2030-05-14 10:00"}]
    heads = [
        {"title": title, "subtitle": "All of it.", "schedule": rows}
        for title in ("Programme", "Harbour Days")
    ]
    found = [translated(json.dumps(head), "plan.json")["conference"] for head in heads]

    assert [(one["title"], one.get("subtitle"), one.get("extra")) for one in found] == [
        ("plan", None, {"title": "Programme", "subtitle": "All of it."}),
        ("Harbour Days", "All of it.", None),
    ]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Made Days 2030, Tuesday 4 June", "Made Days 2030"),
        ("Made Days 2030 – tisdag 4 juni", "Made Days 2030"),
    ],
)
def test_the_year_of_a_day_may_stand_in_the_title_before_it(line: str, title: str) -> None:
    found = translated(f"{line};;\nTime;Title;Speaker\n9:00-9:30;Boats;Ada Sample\n")

    assert (found["conference"]["title"], found["conference"]["days"]) == (title, ["2030-06-04"])


def test_dates_without_a_year_are_of_that_in_the_lines_above() -> None:
    text = (
        "Made Days;;\nGhent, 13-15 May 2030;;\nTime;Title;Speaker\n"
        "Sunday, 12 May;;\n19:00-21:00;Dinner;\n"
        "Monday, 13 May;;\n9:00-9:30;Boats;Ada Sample\n"
    )

    assert translated(text)["conference"]["days"] == ["2030-05-12", "2030-05-13"]


def test_a_day_without_a_year_above_each_table_may_be_called_something(tmp_path: Path) -> None:
    head = "Time;Title;Speaker\n"
    path = tmp_path / "made.csv"
    path.write_text(
        "Made Days;;\nMay 13-14, 2030, Ghent;;\nMonday, May 13: Knots;;\n"
        f"{head}9:00-9:30;Boats;Ada Sample\n10:00-10:30;Maps;\n"
        f"Tuesday, May 14: Sails;;\n{head}9:00-9:30;Ships;Ben Sample\n"
    )
    schedule = api.load(path)

    assert schedule.title == "Made Days"
    assert [(day.date.day, day.title) for day in schedule.days] == [(13, "Knots"), (14, "Sails")]
    assert [(one.title, one.start.day) for one in schedule.scheduled] == [
        ("Boats", 13),
        ("Maps", 13),
        ("Ships", 14),
    ]


def test_a_date_in_numbers_above_a_table_is_read_like_those_in_it(tmp_path: Path) -> None:
    path = tmp_path / "talks.csv"
    path.write_text(f"03/04/2030,,\n{ROWS}03/05/2030,,\n9:00-10:00,Nets,Hall\n")

    assert [f"{one.start:%m-%d}" for one in api.load(path).scheduled] == ["03-04", "03-05"]
    path.write_text(f"03/04/2030,,\n{ROWS}10:00-11:00,Nets,Hall\n")
    # once, and where it stands
    told = [one for one in api.validate(path).findings if one.code == "F005"]
    assert [(str(one.span)[-4:], one.message) for one in told] == [
        (":1:1", "'03/04/2030' may be 3 April or 4 March; for example: 2030-04-03")
    ]


@pytest.mark.parametrize(
    ("head", "zone"),
    [
        ("Time (Eastern)", "ET"),
        ("Time - US Eastern", "ET"),
        ("Date & Time (Eastern)", "ET"),
        ("Eastern Time", "ET"),
        ("Time EST/EDT", "EST/EDT"),
        ("Time (all ET)", "ET"),
        ("ET", "ET"),
        ("Start (New York)", "America/New_York"),
        ("Time NYC", "ET"),
        ("Heure (Paris)", "Europe/Paris"),
        ("Time in Berlin", "Europe/Berlin"),
        ("Time (24h)", None),
        ("Time (Main Hall)", None),
        ("Date and time", None),
    ],
)
def test_a_column_of_times_says_its_zone_in_words(head: str, zone: str | None) -> None:
    rows = "Boats,2030-05-14 9:00-9:45\nNets,2030-05-14 10:00-10:45\n"
    found = translated(f"Title,{head}\n{rows}")

    assert found["conference"].get("timezone") == zone
