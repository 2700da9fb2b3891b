"""Cells with a title, who speaks, and what they are, each in a line. All of it is made up."""

import json
from typing import Any

from test_grids import book, grid
from test_records import translated

HARBOUR, SOCIETY = "Boats\nAda Sample\nHarbour Institute", "Tides\nCleo Probe\nSea Society"
WORKS = "Ropes\nby Dan Example\nDirector\nRope Works Ltd"


def people(*cells: str) -> dict[str, str]:
    """Who speaks in a list of such cells, each as they are described, and what talks say."""
    rows = (f'2030-05-06,{9 + n}:00-{9 + n}:45,Hall,"{cell}"\n' for n, cell in enumerate(cells))
    root = translated("Date,Time,Room,Session\n" + "".join(rows))
    assert not any("description" in one for one in root["sessions"].values())
    return {
        one["name"]: ", ".join(filter(None, (one.get("role"), one.get("organization"))))
        for one in root["speakers"].values()
    }


def test_what_somebody_is_stands_below_the_name() -> None:
    assert people(HARBOUR, SOCIETY, WORKS, "Coffee") == {
        "Ada Sample": "Harbour Institute",
        "Cleo Probe": "Sea Society",
        "Dan Example": "Director, Rope Works Ltd",
    }


def test_where_most_names_have_it_below_a_line_that_may_be_a_name_is_no_other_one() -> None:
    guild, word = "Sails\nEva Sample\nSailmakers Guild", "Keels\nGus Sample\nGoggles"

    assert people(HARBOUR, SOCIETY, WORKS, guild, word) == {
        "Ada Sample": "Harbour Institute",
        "Cleo Probe": "Sea Society",
        "Dan Example": "Director, Rope Works Ltd",
        "Eva Sample": "Sailmakers Guild",
        "Gus Sample": "Goggles",
    }


def test_where_several_names_have_names_below_they_are_people() -> None:
    assert people(HARBOUR, "Sails\nEva Sample\nBen Test", "Keels\nGus Sample\nFay Trial") == {
        "Ada Sample": "Harbour Institute",
        "Eva Sample": "",
        "Ben Test": "",
        "Gus Sample": "",
        "Fay Trial": "",
    }


def test_where_most_lines_below_titles_are_people_so_is_what_may_be_a_name() -> None:
    cells = "Boats\nAda Sample", "Tides\nCleo Probe", "Ropes\nDan Test", "Sails\nLuna Mesa"

    assert [*people(*cells, "Locks\nTaranuma Shaila Zamani, Tim Test")] == [
        *("Ada Sample", "Cleo Probe", "Dan Test", "Luna Mesa"),
        *("Taranuma Shaila Zamani", "Tim Test"),
    ]


def test_the_same_holds_for_the_cells_of_a_grid() -> None:
    rows: list[list[object]] = [
        ["Time", "Hall A", "Hall B"],
        ["9:00-9:45", HARBOUR, "Knots\nBen Test\nQuay University"],
        ["10:00-10:45", SOCIETY, "Locks\nDan Example\nLock Foundation"],
        ["11:00-11:30", "Coffee", "Coffee"],
        ["11:30-12:00", "Sails\nEva Sample\nSailmakers Guild", "Keels\nGus Sample\nGoggles"],
    ]
    document = grid(book({"Programme": (rows, [])}))
    assert document is not None
    root: Any = document.roots[0]

    assert {one["name"]: one["organization"] for one in root["speakers"].values()} == {
        "Ada Sample": "Harbour Institute",
        "Ben Test": "Quay University",
        "Cleo Probe": "Sea Society",
        "Dan Example": "Lock Foundation",
        "Eva Sample": "Sailmakers Guild",
        "Gus Sample": "Goggles",
    }


def test_what_stands_in_brackets_below_a_title_is_no_title_of_somebody_above_it() -> None:
    told = people("Ada Sample\nOf boats", "Ben Test\nOf tides", "Tide Works\n(Club of Sails)")

    assert told == {"Ada Sample": "", "Ben Test": ""}


def test_a_place_may_stand_below_titles_where_no_column_has_any() -> None:
    talks = [
        {"time": "9:00-9:30", "title": "<u>Check-In</u><br>Quay Foyer"},
        {"time": "9:30-10:00", "title": "Boats<br>Willow Room"},
        {"time": "10:00-10:30", "title": "<u>Lunch</u><br>"},
        {"time": "10:30-11:00", "title": "Nets<br>with ropes<br>Willow Room"},
    ]
    found = translated(json.dumps(talks), "plan.json")["sessions"].values()

    assert [(one["title"], one.get("room"), one.get("description")) for one in found] == [
        ("Check-In", "Quay Foyer", None),
        ("Boats", "Willow Room", None),
        ("Lunch", None, None),
        ("Nets", "Willow Room", "with ropes"),
    ]


def test_titles_in_lines_each_with_people_behind_are_sessions_each() -> None:
    talks = [
        {"time": "9:00-9:30", "title": "Opening (Ada Sample, Ben Sample)"},
        {"time": "9:30-10:00", "title": "Of boats (Ada Sample) <br> Of nets (Ben Sample)"},
        {"time": "10:00-10:30", "title": "Of tar (Eva Sample)\nOf rope (Jo Test, Ben Sample)"},
        {"time": "10:30-11:00", "title": "Coffee"},
        {"time": "11:00-11:30", "title": "Harbour tour (Quay 3)"},
    ]
    root = translated(json.dumps(talks), "plan.json")

    assert [
        (one["time"], one["title"], one.get("speakers")) for one in root["sessions"].values()
    ] == [
        ("9:00-9:30", "Opening", ["ada-sample", "ben-sample"]),
        ("9:30-10:00", "Of boats", ["ada-sample"]),
        ("9:30-10:00", "Of nets", ["ben-sample"]),
        ("10:00-10:30", "Of tar", ["eva-sample"]),
        ("10:00-10:30", "Of rope", ["jo-test", "ben-sample"]),
        ("10:30-11:00", "Coffee", None),
        ("11:00-11:30", "Harbour tour (Quay 3)", None),
    ]


def test_titles_in_lines_each_with_a_room_behind_are_sessions_each() -> None:
    rows = '9:00-9:30,Opening,Foyer\n9:30-10:00,"Of boats (Room 1)\nOf nets (Room 2)",Upstairs\n'
    root = translated(f"time,title,room\n{rows}")

    assert [(one["time"], one["title"], one["room"]) for one in root["sessions"].values()] == [
        ("9:00-9:30", "Opening", "Foyer"),
        ("9:30-10:00", "Of boats", "Room 1"),
        ("9:30-10:00", "Of nets", "Room 2"),
    ]
