"""Grids below heads of two rows, titles and headings of days. All of them are made up."""

from pathlib import Path
from typing import Any

import pytest
from test_grids import book, grid, told
from test_records import translated

from confsched import api

DAYS = [{"date": "2030-05-14", "title": "Knots"}, {"date": "2030-05-15", "title": "Sails"}]
HEADINGS = [
    ("Day 1: Knots (Tuesday 14 May 2030)", "Day 2: Sails (Wednesday 15 May 2030)"),
    ("Tag 1 – Knots – Dienstag, 14.05.2030", "Tag 2 – Sails – Mittwoch, 15.05.2030"),
    ("Jour 1 : Knots, mardi 14 mai 2030", "Jour 2 : Sails, mercredi 15 mai 2030"),
    ("14 May 2030 – Day 1 – Knots", "15 May 2030 – Day 2 – Sails"),
    ("Tuesday 14 May 2030: Knots", "Wednesday 15 May 2030: Sails"),
]


def test_what_is_in_several_columns_is_in_the_rooms_below_their_tracks() -> None:
    rows: list[list[object]] = [
        ["Made Days 2030 – Day 1 (15 May 2030)"],
        ["", "Track 1", "Track 2", "Track 3"],
        ["Time", "Hall A", "Hall B", "Hall C"],
        ["9:00", "Boats", "Ships", "Knots"],
        ["10:00", "Coffee break", "", "Maps"],
        ["10:30", "Tides", "Winds", "Oars"],
        ["11:00"],
    ]
    found = grid(book({"Day": (rows, ["B5:C5"])}))

    assert told(found)[3:5] == [
        "2030-05-15 10:00-10:30 | Hall A + Hall B | Coffee break",
        "2030-05-15 10:00-10:30 | Hall C [Track 3] | Maps",
    ]


@pytest.mark.parametrize("title", ["Boats’30", "Sailing 2030"])
def test_one_word_with_its_year_is_the_title_above_a_date(title: str) -> None:
    rows: list[list[object]] = [
        [title],
        ["Wednesday, 15 May 2030"],
        [],
        ["", "Hall A", "Hall B"],
        ["9:00 - 10:00", "Boats", "Ships"],
    ]
    found = grid(book({"Agenda": (rows, [])}))
    root: Any = found.roots[0] if found else {}

    assert root["conference"]["title"] == title


@pytest.mark.parametrize(("first", "second"), HEADINGS)
def test_a_day_may_be_called_something_beside_its_number_and_its_date(
    first: str, second: str
) -> None:
    rows = f'"{first}",,\n9-10,Boats,Jo Sample\n10-11,Ships,Jo Sample\n"{second}",,\n9-10,Maps,\n'
    drawn = grid(f"Time,Hall A,Hall B\n{rows}".encode(), "made.csv")
    root: Any = drawn.roots[0] if drawn else {}

    assert root["conference"]["days"] == DAYS
    assert translated(f"Time,Title,Speaker\n{rows}")["conference"]["days"] == DAYS


@pytest.mark.parametrize(("first", "second"), HEADINGS)
def test_days_above_tables_of_their_own_are_called_something(
    first: str, second: str, tmp_path: Path
) -> None:
    rows = "Time,Title,Speaker\n9:00-10:00,Boats,Ada Sample\n10:00-11:00,Ships,Jo Sample\n"
    path = tmp_path / "made.csv"
    path.write_text(f'Made Days,,\n"{first}",,\n{rows},,\n"{second}",,\n{rows}')
    schedule = api.load(path)

    assert schedule.title == "Made Days"
    assert [(str(one.date), one.title) for one in schedule.days] == [
        (one["date"], one["title"]) for one in DAYS
    ]


@pytest.mark.parametrize("theme", ["Hall A", "Afternoon", "CEST", "9:00 – 17:00"])
def test_a_place_a_zone_or_a_time_is_not_what_a_day_is_called(theme: str) -> None:
    text = f'Time,Title\n"Tuesday 14 May 2030, {theme}",\n9-10,Boats\n10-11,Ships\n'

    assert translated(text, "made.csv")["conference"]["days"] == ["2030-05-14"]
