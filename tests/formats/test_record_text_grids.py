"""Rows of times with a cell for each room, in which titles stand. All of it is made up."""

import json
from typing import Any

import pytest
from translating import translated

from confsched.formats import recognise
from confsched.reading import read

ROWS: Any = [
    {"time": "9:00-10:00", "Red Room": "Opening", "Blue Room": None},
    {"time": "10:00-11:00", "Red Room": "Boats", "Blue Room": "Nets"},
]
OPENING = {"title": "Opening", "time": "9:00-10:00", "room": "Red Room"}
BOATS = {"title": "Boats", "time": "10:00-11:00", "room": "Red Room"}
NETS = {"title": "Nets", "time": "10:00-11:00", "room": "Blue Room"}


def sessions(content: object) -> list[dict[str, Any]]:
    return [*translated({"plan.json": content})["sessions"].values()]


def test_titles_under_the_names_of_rooms_are_sessions_at_the_time_of_their_row() -> None:
    assert sessions(ROWS) == [OPENING, BOATS, NETS]


def test_so_they_are_in_rows_under_days() -> None:
    when = {"date": "2030-05-14"}

    assert sessions({"2030-05-14": ROWS}) == [{**one, **when} for one in (OPENING, BOATS, NETS)]


@pytest.mark.parametrize("names", [["Hall", "Attic"], [{"name": "Hall"}, {"name": "Attic"}]])
def test_rooms_in_a_list_beside_may_be_called_anything(names: list[object]) -> None:
    talk = {"title": "Boats", "speaker": "Ada Sample"}
    rows = [
        {"time": "9:00-10:00", "Hall": "Opening"},
        {"time": "10:00-11:00", "Hall": talk, "Attic": "Nets"},
        {"time": "11:00-11:30", "all": "Coffee"},
    ]

    assert [
        (one["title"], one["time"], one.get("room", "").lower(), one.get("speakers"))
        for one in sessions({"rooms": names, "schedule": rows})
    ] == [
        ("Opening", "9:00-10:00", "hall", None),
        ("Boats", "10:00-11:00", "hall", ["ada-sample"]),
        ("Nets", "10:00-11:00", "attic", None),
        ("Coffee", "11:00-11:30", "", None),
    ]


def test_what_says_where_entries_are_is_no_room() -> None:
    where = {"room": "Hall", "location": "Building 2"}
    rows = [{"time": "9:00-10:00", **where, "description": one} for one in ("Boats", "Nets")]

    assert [(one["title"], one["room"]) for one in sessions(rows)] == [
        ("Boats", "Hall"),
        ("Nets", "Hall"),
    ]


@pytest.mark.parametrize("cell", ["Boats", {"title": "Boats"}])
def test_rows_with_titles_among_those_of_rooms_are_sessions_themselves(cell: object) -> None:
    rows = [
        {"time": "9:00-10:00", "title": "Opening"},
        {"time": "10:00-11:00", "Red Room": cell, "Blue Room": {"title": "Nets"}},
        {"time": "11:00-11:30", "title": "Coffee"},
    ]
    nowhere = [one["title"] for one in sessions(rows) if "room" not in one]

    assert [one for one in sessions(rows) if "room" in one] == [BOATS, NETS]
    assert nowhere == ["Opening", "Coffee"]


def test_a_list_in_slots_is_of_what_is_on_then() -> None:
    talk = {"name": "Boats", "speaker": "Ada Sample"}
    rows = [
        {"time": "9:00-10:00", "list": {"101": {**talk, "name": "Opening"}}},
        {"time": "10:00-11:00", "list": {"101": talk}},
    ]

    assert [(one["title"], one["time"], one["room"]) for one in sessions(rows)] == [
        ("Opening", "9:00-10:00", "101"),
        ("Boats", "10:00-11:00", "101"),
    ]
    assert (
        recognise(read("plan.json", json.dumps({"list": [{"name": "Boats Ltd"}]}).encode())) is None
    )


def test_a_break_in_one_room_takes_nothing_from_what_is_in_the_others() -> None:
    talk = {"title": "Nets"}
    rows = [
        {"time": "9:00-10:00", "Red Room": "Coffee", "Blue Room": None},
        {"time": "10:00-11:00", "Red Room": "Coffee", "Blue Room": talk},
    ]

    assert [(one["title"], one["room"]) for one in sessions(rows)] == [
        ("Coffee", "all"),
        ("Coffee", "Red Room"),
        ("Nets", "Blue Room"),
    ]


def test_who_speaks_in_each_room_is_no_session() -> None:
    row = {"time": "9:00-10:00", "room1_title": "Boats", "room1_speaker": "Ada Sample"}
    found = sessions([{**row, "room2_title": "Nets", "room2_speaker": "Jo Test"}] * 2)

    assert [(one["title"], one["room"], one["speakers"]) for one in found[:2]] == [
        ("Boats", "room1", ["ada-sample"]),
        ("Nets", "room2", ["jo-test"]),
    ]
