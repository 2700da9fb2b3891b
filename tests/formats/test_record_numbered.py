"""Rows with a talk for each of several tracks, beside rows that have a title. All made up."""

from typing import Any

import pytest
from translating import translated


def rows(content: object) -> list[tuple[Any, ...]]:
    found = translated({"plan.json": content})["sessions"].values()
    fields = ("title", "time", "track", "room", "type")
    return [tuple(one.get(name) for name in fields) for one in found]


BREAK = {"time": "9:00-9:30", "type": "break", "title": "Doors"}


def test_what_stands_under_numbered_tracks_takes_place_side_by_side() -> None:
    row = {"time": "10:00-10:30", "type": "parallel", "track1": "boats", "track2": "nets"}

    assert rows([BREAK, row, {"time": "11:00-11:30", "type": "parallel", "track2": "oars"}]) == [
        ("Doors", "9:00-9:30", None, None, "break"),
        ("boats", "10:00-10:30", "Track 1", None, None),
        ("nets", "10:00-10:30", "Track 2", None, None),
        ("oars", "11:00-11:30", "Track 2", None, None),
    ]


@pytest.mark.parametrize("names", [("room_a", "room_b"), ("Room A", "Room B")])
def test_rooms_may_be_numbered_as_well(names: tuple[str, str]) -> None:
    first, second = names

    assert rows([BREAK, {"time": "10:00-10:30", first: "Boats", second: "Nets"}]) == [
        ("Doors", "9:00-9:30", None, None, "break"),
        ("Boats", "10:00-10:30", None, "Room A", None),
        ("Nets", "10:00-10:30", None, "Room B", None),
    ]


def test_beside_a_title_numbered_tracks_are_topics() -> None:
    row = {"time": "10:00-10:30", "title": "Boats", "track1": "Sails", "track2": "Harbours"}

    assert [one[0] for one in rows([BREAK, row])] == ["Doors", "Boats"]


def test_a_day_on_which_nothing_is_planned_is_no_session() -> None:
    days = [{"date": "May 14"}, {"date": "May 21", "title": "Boats"}, {"date": "May 28"}]
    document = translated({"plan.json": days})

    assert document["sessions"] == {"boats": {"title": "Boats", "date": "May 21"}}
    assert document["conference"]["extra"] == {"note": "May 14", "note 2": "May 28"}
