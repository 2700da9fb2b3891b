"""Rooms of several buildings that are called alike. All of them are made up."""

import json
from typing import Any

import pytest
from test_records import sessions, translation
from translating import translated

HEAD = "Title,Start,End"


def rooms(text: str) -> list[str | None]:
    return [one.get("room") for one in sessions(text)]


@pytest.mark.parametrize("name", ["Venue", "Building", "cinema", "Gebäude"])
def test_rooms_of_several_buildings_say_in_which_they_are(name: str) -> None:
    text = f"""\
{HEAD},{name},Room
Boats,9:00,9:30,Harbour House,Room 1
Knots,9:00,9:30,Sea House,Room 1
Sails,10:00,10:30,Sea House,Attic
Tar,10:00,10:30,Tar House,
"""

    assert rooms(text) == [
        *("Room 1 (Harbour House)", "Room 1 (Sea House)", "Attic", "Tar House"),
    ]
    assert [one["extra"][name] for one in sessions(text)][::3] == ["Harbour House", "Tar House"]


def test_rooms_of_one_building_are_called_by_their_names() -> None:
    text = f"{HEAD},Building,Room\nBoats,9:00,9:30,Harbour House,Room 1\n"
    text += "Knots,9:00,9:30,Sea House,Room 2\nTar,10:00,10:30,Sea House,\n"

    assert rooms(text) == ["Room 1", "Room 2", None]


def test_where_the_column_of_rooms_is_empty_the_venue_is_the_room() -> None:
    text = f"{HEAD},Venue,Room\nBoats,9:00,9:30,Hall A,\nKnots,9:00,9:30,Hall B,\n"

    assert rooms(text) == ["Hall A", "Hall B"]
    for name in ("Building", "Gym", "classroom", "Studio"):
        assert rooms(f"{HEAD},{name}\nBoats,9:00,9:30,Blue\nKnots,9:00,9:30,\n") == ["Blue", None]


def test_rooms_may_stand_in_the_brackets_behind_titles() -> None:
    text = f"{HEAD}\nBoats (Main Hall),9:00,9:30\nKnots (for all),9:00,9:30\n"
    text += "Tar (Room 2),10:00,10:30\nNets (Room 2),11:00,11:30\n"
    titles = [one["title"] for one in sessions(text)]

    assert titles == ["Boats", "Knots (for all)", "Tar", "Nets"]
    assert rooms(text) == ["Main Hall", None, "Room 2", "Room 2"]
    assert rooms(f"{HEAD}\nBoats (Main Hall),9:00,9:30\nKnots (for all),9:00,9:30\n") == [None] * 2


def test_a_zone_is_one_of_clocks_or_of_the_grounds() -> None:
    for zones in (("ET", "ET"), ("Lisbon", "Lisbon"), ("+02:00", "+02:00")):
        text = f"{HEAD},Zone\nBoats,9:00,9:30,{zones[0]}\nKnots,9:00,9:30,{zones[1]}\n"
        assert rooms(text) == [None, None]

    text = f"{HEAD},Zone\nBoats,9:00,9:30,Green Lawn\nKnots,9:00,9:30,Kids Zone\n"
    assert rooms(text) == ["Green Lawn", "Kids Zone"]
    text = f"{HEAD},Room,Zone\nBoats,9:00,9:30,Tent 1,12\nKnots,9:00,9:30,Tent 2,Kids Zone\n"
    assert rooms(text) == ["Tent 1", "Tent 2"]
    assert [one["extra"] for one in sessions(text)] == [{"zone": "12"}, {"zone": "Kids Zone"}]


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ({"name": "Harbour House", "room": "Attic"}, "Attic (Harbour House)"),
        ({"name": "Harbour House", "room": "Room TBD"}, "Harbour House"),
        ({"name": "Harbour House", "room": "Quay 1, 20457 Hamburg"}, "Harbour House"),
        ({"name": "Hall A, Harbour House", "room": "Hall A"}, "Hall A, Harbour House"),
    ],
)
def test_a_building_may_be_described_with_the_room_that_is_meant(
    place: dict[str, str], name: str
) -> None:
    rows = [{"title": "Boats", "start": "2030-05-06T09:00", "location": place}]
    found = translated({"plan.json": rows})

    assert [one["name"] for one in found["rooms"].values()] == [name]


def test_tracks_that_are_rooms_and_rooms_that_are_tracks_change_places() -> None:
    rows = [("Boats", "Room 1", "Sea"), ("Knots", "Hall A", "Wood"), ("Tar", "Room 1", "Wood")]
    text = "".join(f"{title},9:00,9:30,{one},{other}\n" for title, one, other in rows)

    found = translation(f"{HEAD},Track,Room Name\n{text}Nets,9:00,9:30,Hall A,\n")
    root: Any = found.roots[0]
    assert [(one.get("room"), one.get("track")) for one in root["sessions"].values()] == [
        *(("Room 1", "Sea"), ("Hall A", "Wood"), ("Room 1", "Wood"), ("Hall A", None)),
    ]
    assert found.beside == ("tracks look like rooms, and rooms do not: each is read as the other",)
    for tracks, names in (("Sea,Wood", "Blue,Red"), ("Room 1,Hall A", "Hall B,Attic")):
        told = list(zip(tracks.split(","), names.split(","), strict=True))
        text = "".join(f"Boats,9:00,9:30,{track},{room}\n" for track, room in told)
        kept = sessions(f"{HEAD},Track,Room\n{text}")
        assert [(one["track"], one["room"]) for one in kept] == told


def test_rooms_in_a_list_are_those_that_a_text_has_as_well() -> None:
    talks = [
        {"title": "Boats", "start": "9:00", "end": "9:30", "room": "Loft", "rooms": ["Loft"]},
        {
            "title": "Coffee",
            "start": "9:30",
            "end": "10:00",
            "room": "Loft, Quay",
            "rooms": ["Loft", "Quay"],
        },
        {
            "title": "Knots",
            "start": "10:00",
            "end": "10:30",
            "room": "Attic",
            "rooms": ["Loft", "Quay"],
        },
    ]
    found = sessions(json.dumps(talks), "talks.json")

    assert [one.get("rooms") or one["room"] for one in found] == [
        *(["Loft"], ["Loft", "Quay"], "Attic"),
    ]
    assert [one.get("extra") for one in found] == [None, None, {"rooms": ["Loft", "Quay"]}]
