"""Grids whose rows are slots of equal length, and what stands beside days in them. All made up."""

import pytest
from test_grids_beside import sessions

DAYS = "Time,Mon 14 May 2029,Tue 15 May 2029\n"


@pytest.mark.parametrize(
    "times",
    [
        ("9:00-9:30", "9:30-10:00", "10:00-10:30", "10:30-11:00", "11:00-11:30"),
        ("9:00", "9:30", "10:00", "10:30", "11:00"),
    ],
)
def test_what_is_repeated_below_goes_on(times: tuple[str, ...]) -> None:
    cells = ["On boats,Sails", "On boats,Maps", "Lunch,Maps", "Lunch,Knots", ","]
    rows = (f"{time},{both}\n" for time, both in zip(times, cells, strict=True))

    assert sessions(DAYS + "".join(rows)) == [
        "2029-05-14 09:00-10:00 | nowhere | On boats",
        "2029-05-14 10:00-11:00 | nowhere | Lunch",
        "2029-05-15 09:00-09:30 | nowhere | Sails",
        "2029-05-15 09:30-10:30 | nowhere | Maps",
        "2029-05-15 10:30-11:00 | nowhere | Knots",
    ]


def test_talks_without_titles_and_what_does_not_follow_are_others() -> None:
    text = "Time,Hall A,Hall B\n9:00-9:30,Talk 1,Maps\n9:30-10:00,Talk,TBA\n10:00-10:30,Talk,TBA\n"

    assert sum(" Talk" in line for line in sessions(text)) == 3
    assert sum("TBA" in line for line in sessions(text)) == 2
    gap = f"{DAYS}9:00-9:30,On boats,Sails\n9:45-10:15,On boats,Maps\n"
    assert sum("On boats" in line for line in sessions(gap)) == 2


def test_types_of_days_and_tables_beside_them_are_no_sessions() -> None:
    types = "Time,Mon 14 May 2029,Type_Mon,Tue 15 May 2029,Type_Tue\n"
    forms = types.replace("Type_Mon", "Mon 14 May 2029_fmt").replace(
        "Type_Tue", "Tue 15 May 2029_fmt"
    )
    lists = "Time,Mon 14 May 2029,Tue 15 May 2029,,No,Crew,Berth\n"
    told = [
        "2029-05-14 09:00-09:30 | nowhere | Boats",
        "2029-05-14 09:30-10:00 | nowhere | Ships",
        "2029-05-15 09:00-09:30 | nowhere | Sails",
        "2029-05-15 09:30-10:00 | nowhere | Maps",
    ]

    rows = "9:00-9:30,Boats,wood,Sails,sea\n9:30-10:00,Ships,wood,Maps,sea\n"
    assert sessions(types + rows) == sessions(forms + rows) == told
    assert (
        sessions(f"{lists}9:00-9:30,Boats,Sails,,1,Red,A\n9:30-10:00,Ships,Maps,,2,Blue,B\n")
        == told
    )


def test_a_dash_is_an_empty_cell_in_pages_as_well() -> None:
    page = "# Made Days, 14 May 2029\n\n| Time | Track A | Track B |\n| --- | --- | --- |\n"
    rows = ["9:00-9:30 | Boats | Sails", "9:30-10:00 | Lunch | -", "10:00-10:30 | – | Maps"]
    found = sessions(page + "".join(f"| {row} |\n" for row in rows), "made.md")

    assert [line.split(" | ")[2] for line in found] == ["Boats", "Sails", "Lunch", "Maps"]


def test_a_room_may_be_called_by_the_word_for_rooms() -> None:
    text = "20 May 2027,Hall,Lab\n9:00,Opening,\n"
    text += '9:30,"Boats\nAda Sample","Knots\nBen Muster"\n10:30,"Sails\nCleo Probe",\n'

    assert sessions(text) == [
        "2027-05-20 09:00-09:30 | Hall | Opening",
        "2027-05-20 09:30-10:30 | Hall | Boats | ada-sample",
        "2027-05-20 09:30-10:30 | Lab | Knots | ben-muster",
        "2027-05-20 10:30 | Hall | Sails | cleo-probe",
    ]
