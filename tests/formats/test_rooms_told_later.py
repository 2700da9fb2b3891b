"""Rooms that will be told later, in words of several languages. All of it is made up."""

import pytest
from translating import translated


@pytest.mark.parametrize("room", ["TBA", "Room TBD", "Salle à définir", "Raum folgt", "Venue: tbc"])
def test_what_says_that_a_room_will_be_told_later_is_none(room: str) -> None:
    rows = [
        {"title": "Sails", "start": "9:00", "end": "9:30", "room": room},
        {"title": "Nets", "start": "9:30", "end": "10:00", "room": "Hall A"},
    ]
    found = translated({"schedule.json": rows})["sessions"]

    assert [one.get("room") for one in found.values()] == [None, "Hall A"]


@pytest.mark.parametrize("text", ["Description à venir", "Abstract: tba", "Beschreibung folgt"])
def test_what_says_that_a_description_will_be_told_later_is_none(text: str) -> None:
    row = {"title": "Sails", "start": "9:00", "end": "9:30", "description": text}
    [session] = translated({"schedule.json": [row]})["sessions"].values()

    assert "description" not in session
    assert session["extra"] == {"description": text}
