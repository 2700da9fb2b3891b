"""Rows that have one cell, in the column of times. All of them are made up."""

import pytest
from test_records import sessions, translated

HEAD = "Time,Speaker,Title\n"
BOATS = "9:00-9:20,Ada Sample,Boats\n"


@pytest.mark.parametrize(
    "cell",
    ["10:00-10:30 Coffee", "10:00-10:30: Coffee", "10:00-10:30 – Coffee", "10:00-10:30\nCoffee"],
)
def test_what_takes_place_may_stand_behind_its_time(cell: str) -> None:
    assert sessions(f'{HEAD}{BOATS}"{cell}",,\n')[1] == {"title": "Coffee", "time": "10:00-10:30"}


@pytest.mark.parametrize("cell", ["10:30 Uhr", "10:30 (CET)", "10:30 PM", "10:30 ET"])
def test_words_for_times_are_no_title(cell: str) -> None:
    assert [one["title"] for one in sessions(f"{HEAD}{BOATS}{cell},,\n")] == ["Boats"]


def test_a_heading_is_no_time_and_is_kept_of_the_talks_below_it() -> None:
    text = (
        f"Made Days 14 May 2030,,\n{HEAD}Session 1A: Sea (Chair: Ben Sample),,\n{BOATS}"
        "Session 1B: Land,,\n9:00-9:20,Cleo Sample,Knots\nPlenary,,\n10:00-11:00,Fay Sample,Oars\n"
    )
    found = translated(text)

    assert [(one["title"], one.get("extra")) for one in found["sessions"].values()] == [
        ("Boats", {"session": "Session 1A: Sea (Chair: Ben Sample)"}),
        ("Knots", {"session": "Session 1B: Land"}),
        ("Oars", {"session": "Plenary"}),
    ]
    assert "extra" not in found["conference"]
