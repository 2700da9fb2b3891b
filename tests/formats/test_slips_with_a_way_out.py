"""More slips in a workbook that was filled in, which say what to write instead."""

from pathlib import Path
from typing import Final

import pytest
from test_slips_in_filled_workbooks import sheets, told

SLIPS: Final = {  # a sheet, a cell, what stands in it, and what is told
    "a stranger": (
        *("Sessions", "H4", "Fay Probe"),
        (
            "F006 no speaker has the id or name 'Fay Probe'; if it is right, add it to the list"
            " of speakers"
        ),
    ),
    "a room of nobody": (
        *("Sessions", "G2", "Terrace"),
        "F006 no room has the id or name 'Terrace'; if it is right, add it to the list of rooms",
    ),
    "the number of a day": (
        *("Sessions", "D2", "Day 1"),
        "F005 'Day 1' is not a date; write the date, or write it in a column 'Day'",
    ),
    "a zone in words": (
        *("Conference", "B4", "Eastern Tme"),
        (
            "F005 'Eastern Tme' is not a time zone (did you mean Eastern Time?);"
            " for example: Europe/London"
        ),
    ),
    "a room that is said twice": (
        *("Sessions", "G2", "Great Hall; hall"),
        "F005 'Great Hall; hall' is one room: write 'Great Hall'",
    ),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_says_what_to_write(slip: str, tmp_path: Path) -> None:
    sheet, cell, text, message = SLIPS[slip]
    made = sheets()
    made[sheet][int(cell[1:]) - 1][ord(cell[0]) - ord("A")] = text

    assert told(tmp_path / "made.xlsx", made) == [f"{cell} {message}"]


def test_a_date_without_a_format_is_the_number_of_its_days(tmp_path: Path) -> None:
    made = sheets()
    made["Sessions"][1][3] = made["Days"][1][0] = 47617  # 14 May 2030

    assert told(tmp_path / "made.xlsx", made) == []


def test_who_does_not_say_whether_there_are_rooms_is_not_asked_for_them(tmp_path: Path) -> None:
    made = sheets()
    made["Conference"].append(["Online", "yes please"])
    for row in made["Sessions"][1:]:
        row[6] = ""
    found = [one for one in told(tmp_path / "made.xlsx", made) if "R405" not in one]

    assert "B5 F005 'yes please' is neither true nor false; for example: true" in found
    assert [one for one in found if "R404" in one] == []


def test_a_sheet_that_is_none_of_ours_has_no_slips(tmp_path: Path) -> None:
    made = sheets()
    made["Budget"] = [["Item", "Cost"], ["Rope", "#REF!"], ["Tar", "#DIV/0!"]]

    assert told(tmp_path / "made.xlsx", made) == []
