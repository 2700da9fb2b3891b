"""Lists as apps and small sites keep them, by keys of their own. All of it is made up."""

import json
from typing import Any

import pytest
from translating import translated

WHEN = {"start": "2030-05-14T10:00", "end": "2030-05-14T10:45"}
THEN = {"start": "2030-05-14T11:00", "end": "2030-05-14T11:45"}
ADA = ["Ada Sample"]


def of(value: object) -> Any:  # noqa: ANN401 -- to be looked into
    return translated({"schedule.json": json.dumps(value)})


@pytest.mark.parametrize(
    ("key", "first"),
    [("start", "Tuesday, 14 May 2030"), ("begins", "2030-05-14"), ("from", "May 14th, 2030")],
)
def test_a_conference_begins_on_a_date_in_whatever_words(key: str, first: str) -> None:
    about = {"name": "Harbour Days", key: first, "end": "Wednesday, 15 May 2030"}
    talks = [{"title": "Ropes", "day": 1, "time": "9:00"}, {"title": "Oars", "day": 2}]
    found = of({"conference": about, "sessions": talks})

    assert found["conference"]["title"] == "Harbour Days"
    assert [(one["title"], one["date"]) for one in found["sessions"].values()] == [
        ("Ropes", "2030-05-14"),
        ("Oars", "2030-05-15"),
    ]


def test_people_and_sessions_stand_in_one_list_by_their_types() -> None:
    found = of(
        [
            {"type": "room", "id": "r1", "name": "Great Hall"},
            {"type": "Speaker", "id": "ada", "name": "Ada Sample", "company": "Boat Club"},
            {"type": "talk", "title": "Ropes", "speakers": ["ada"], "room": "r1", **WHEN},
            {"type": "break", "title": "Coffee", **THEN},
        ]
    )

    assert [(one["title"], one.get("speakers")) for one in found["sessions"].values()] == [
        ("Ropes", ["ada"]),
        ("Coffee", None),
    ]
    assert found["speakers"]["ada"]["organization"] == "Boat Club"
    assert found["rooms"]["r1"]["name"] == "Great Hall"


def test_a_session_may_be_of_a_type_that_is_called_like_people() -> None:
    found = of(
        [
            {"type": "speaker", "name": "Ropes", "speaker": "Ada Sample", **WHEN},
            {"type": "party", "name": "Dinner", **THEN},
        ]
    )

    assert [one["title"] for one in found["sessions"].values()] == ["Ropes", "Dinner"]


def test_rooms_and_tracks_are_told_by_where_they_stand_in_their_lists() -> None:
    found = of(
        {
            "rooms": [{"name": "Great Hall"}, {"name": "Attic"}],
            "tracks": [{"title": "Craft"}, {"title": "Trade"}],
            "sessions": [
                {"title": "Ropes", "roomIndex": 0, "trackIndex": 1, **WHEN},
                {"title": "Knots", "roomIndex": 1, "trackIndex": 0, **THEN},
            ],
        }
    )
    rooms, tracks = (
        {key: one["name"] for key, one in found[name].items()} for name in ("rooms", "tracks")
    )

    assert [
        (one["title"], rooms[one["room"]], tracks[one["track"]])
        for one in found["sessions"].values()
    ] == [("Ropes", "Great Hall", "Trade"), ("Knots", "Attic", "Craft")]


def test_acts_are_sessions_and_where_nobody_tells_them_called_by_their_ids() -> None:
    slots = [{"actId": "ropes", "stageId": "s1", **WHEN}, {"actId": "trio", **THEN}]
    acts = [{"id": "ropes", "name": "The Ropes"}, {"id": "trio", "name": "Knot Trio"}]
    told = of({"acts": acts, "stages": [{"id": "s1", "name": "Dock Stage"}], "schedule": slots})

    assert [(one["title"], one["start"]) for one in told["sessions"].values()] == [
        ("The Ropes", "2030-05-14T10:00"),
        ("Knot Trio", "2030-05-14T11:00"),
    ]
    assert [one["title"] for one in of(slots)["sessions"].values()] == ["ropes", "trio"]


def test_who_coordinates_a_session_is_in_it() -> None:
    found = of(
        [
            {"title": "Ropes", "coordinators": ADA, **WHEN},
            {"title": "Knots", "coordinador": "Ben Test", **THEN},
        ]
    )

    assert [
        (one.get("host"), one.get("chair"), one.get("speakers"))
        for one in found["sessions"].values()
    ] == [(["ada-sample"], None, None), (None, ["ben-test"], None)]


def test_what_sites_call_no_talk_may_be_two_things() -> None:
    day = {
        "day": "2030-05-14",
        "sessions": [
            {"session": "__coffee&snacks", "time": "09:00-09:30"},
            {"session": "__lunch", "time": "10:00-11:00"},
        ],
    }

    assert [one["title"] for one in of([day])["sessions"].values()] == ["coffee&snacks", "lunch"]
