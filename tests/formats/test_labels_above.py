"""What is told above a list or a grid by labels, a name and a value in each row. All made up."""

from pathlib import Path

import pytest
from test_sheets_as_pages import told

from confsched import api

ROWS = "Time,Session,Speaker,Room\n9:00-10:00,Boats,Ada Sample,Pier\n"


@pytest.mark.parametrize(
    "above",
    [
        "Event,Boat Days,,\nDate,14 May 2030,,\nVenue,Old Mill,,\n",
        "Date,14 May 2030,,\nPlace,Old Mill,,\nEvent name,Boat Days,,\n",
        "Name of event:,Boat Days,,\nDate:,14 May 2030,,\nTime:,9am to 4pm,,\n",
        "Title of the event: Boat Days,,,\nDate: 14 May 2030,,,\nVenue: Old Mill,,,\n",
    ],
)
@pytest.mark.parametrize("blank", ["", ",,,\n"])
def test_labels_above_a_list_say_what_it_is_of(tmp_path: Path, above: str, blank: str) -> None:
    path = tmp_path / "made.csv"
    path.write_text(f"{above}{blank}{ROWS}")
    found = api.load(path)

    assert told(path) == ["14 09:00-10:00 | Pier | Boats | Ada Sample"]
    assert found.title == "Boat Days"


def test_a_date_without_a_title_leaves_the_conference_its_name(tmp_path: Path) -> None:
    path = tmp_path / "made.csv"
    path.write_text(f"Date: 14 May 2030,,,\nVenue: Old Mill,,,\n{ROWS}")

    assert api.load(path).title == "made"


def test_letters_that_count_sessions_are_no_titles(tmp_path: Path) -> None:
    path = tmp_path / "made.csv"
    rows = "A,9:00-10:00,Boats,Pier\nB,10:00-11:00,Nets,Attic\nC,11:00-12:00,Ropes,Pier\n"
    path.write_text(f"Date,14 May 2030,,\nEvent,Boat Days,,\nSession,Time,Workshop,Room\n{rows}")

    assert told(path) == [
        "14 09:00-10:00 | Pier | Boats",
        "14 10:00-11:00 | Attic | Nets",
        "14 11:00-12:00 | Pier | Ropes",
    ]


@pytest.mark.parametrize("head", ["Q&A with", "Discussion with"])
def test_whom_one_talks_with_may_be_several(tmp_path: Path, head: str) -> None:
    path = tmp_path / "made.csv"
    rows = '14 May 2030,9:00-10:00,Boats,"Ada Sample (captain), Ben Tester"\n'
    more = '15 May 2030,9:00-10:00,Nets,"Cleo Sample, captain"\n'
    path.write_text(f"Date,Time,Film,{head}\n{rows}{more}")

    assert told(path) == [
        "14 09:00-10:00 | Boats | Ada Sample; Ben Tester",
        "15 09:00-10:00 | Nets | Cleo Sample",
    ]
