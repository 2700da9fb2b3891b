"""Slips in workbooks that were filled in which show in several rows or rules: one finding."""

from pathlib import Path

import pytest
from test_slips_in_filled_workbooks import SAILS, sheets, told
from test_workbooks_of_anybody import types_in

from confsched import api

WORDS = "sessions end before they start: their starts and ends may be swapped in the heads"


def test_heads_of_times_that_are_swapped_are_told_once(tmp_path: Path) -> None:
    made = sheets()
    made["Sessions"].append(["nets", "Nets", *SAILS[2:4], "12:00", "12:45", *SAILS[6:]])
    made["Sessions"][0][4:6] = ["End", "Start"]

    assert told(tmp_path / "made.xlsx", made) == [f"E2 T201 all 4 {WORDS} of their columns"]


def test_a_zone_that_is_not_the_one_that_was_meant_is_told_once(tmp_path: Path) -> None:
    made = sheets()
    made["Days"][1][2] = "9:00-18:00"
    made["Sessions"][1][4:6] = ["9:00 AM CET", "9:45 AM CET"]

    slot, hours = "09:00–09:45 CEST", "day 1 (15:00–00:00 CEST)"
    said = (
        f"'Boats' runs {slot}, outside the hours of {hours}; 09:00–09:45 EDT would be within them"
    )

    assert told(tmp_path / "made.xlsx", made) == [f"E2 T202 {said}"]


def test_an_address_in_the_place_of_a_name_is_told_there_alone(tmp_path: Path) -> None:
    made = sheets()
    made["Speakers"][1][1] = "ada@boats.example"

    assert told(tmp_path / "made.xlsx", made) == [
        "B2 X506 the name has the e-mail address 'ada@boats.example' in it"
    ]


def test_a_total_below_the_sessions_is_none(tmp_path: Path) -> None:
    made = sheets()
    made["Sessions"] += [["Total", "3"], ["", "Total:", "", "", "2h15"]]

    assert told(tmp_path / "made.xlsx", made) == []
    assert api.load(tmp_path / "made.xlsx").beside == (
        "a row of sessions with nothing but 'Total 3' was left out",
        "a row of sessions with nothing but 'Total: 2h15' was left out",
    )


def test_an_end_with_the_wrong_half_of_the_day_is_told_with_the_right_one(tmp_path: Path) -> None:
    made = sheets()
    made["Days"][1][2] = "9:00-18:00"
    made["Sessions"][2][5] = "10:45 PM"
    said = "'Knots' runs 10:00–22:45 EDT, outside the hours of day 1 (09:00–18:00 EDT)"

    assert told(tmp_path / "made.xlsx", made) == [
        f"E3 T202 {said}; 10:00–10:45 EDT would be within them"
    ]


def test_a_name_that_two_have_is_told_with_both(tmp_path: Path) -> None:
    made = sheets()
    made["Speakers"] += [["", "Cleo Probe", "Cook", "Boat Club"], ["", "Cleo Trial", "Cook", "Inn"]]
    made["Sessions"][3][7] = "Cleo"

    assert told(tmp_path / "made.xlsx", made) == [
        "H4 F006 no speaker has the id or name 'Cleo'; did you mean 'Cleo Probe' or 'Cleo Trial'?"
    ]


@pytest.mark.parametrize("name", ["Muster, Ben", "Ben M. Muster", "Benjamin Muster"])
def test_a_name_that_is_otherwise_on_its_list_is_told_there(name: str, tmp_path: Path) -> None:
    made = sheets()
    made["Speakers"][2][1] = name
    said = f"speaker {name!r} is named nowhere, and 'Ben Muster', which is no speaker, 2 times"

    assert told(tmp_path / "made.xlsx", made) == [f"B3 F006 {said}; did you mean 'Ben Muster'?"]


def test_a_room_without_a_name_is_told_and_is_none(tmp_path: Path) -> None:
    made = sheets()
    made["Rooms"].append(["", "", "80"])
    found = told(tmp_path / "made.xlsx", made)

    assert found == ["C4 F004 this row of rooms has no name"]
    assert [one.name for one in api.load(tmp_path / "made.xlsx").rooms] == ["Great Hall", "Attic"]


def test_what_is_in_a_track_for_all_may_be_anything(tmp_path: Path) -> None:
    day = "2030-05-14"
    found = types_in(
        tmp_path,
        Plan=[
            ["Date", "Start", "End", "Title", "Speaker", "Track"],
            [day, "9:00", "9:45", "Boats", "Ada Sample", "Plenary"],
            [day, "10:00", "10:45", "Opening plenary: Tides", "Ben Muster", "Plenary"],
            [day, "11:00", "11:45", "Nets", "Cleo Probe", "Fishing"],
            [day, "12:00", "12:45", "Awards", "", "Plenary"],
        ],
    )

    assert found == [
        ("Boats", "talk"),
        ("Opening plenary: Tides", "keynote"),
        ("Nets", "talk"),
        ("Awards", "ceremony"),
    ]
