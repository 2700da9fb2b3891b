"""Rooms that sessions describe themselves, one or several of them. All made up."""

from typing import Any

import pytest
from translating import translated

HALL = {"id": "h1", "name": "Hall", "floor": "2"}
ATTIC = {"id": "a1", "name": "Attic"}
STREAM = {"@type": "VirtualLocation", "url": "https://meet.example/1"}


def told(key: str, value: object) -> tuple[Any, Any]:
    """The rooms that there are, and what a session says of its own."""
    times = {"start": "2030-05-14T10:00", "end": "2030-05-14T11:00", "speakers": ["Jo Sample"]}
    found = translated({"plan.json": [{"title": "Boats", **times, key: value}]})
    boats = found["sessions"]["boats"]
    return found.get("rooms"), {
        name: value for name, value in boats.items() if name in ("room", "rooms", "link", "extra")
    }


@pytest.mark.parametrize("key", ["rooms", "room", "location"])
def test_several_rooms_may_be_described_in_a_session(key: str) -> None:
    assert told(key, [HALL, ATTIC]) == (
        {"h1": {"name": "Hall", "floor": "2"}, "a1": {"name": "Attic"}},
        {"rooms": ["h1", "a1"]},
    )


@pytest.mark.parametrize(
    ("rooms", "said"),
    [
        ([HALL], {"room": "h1"}),
        # a place without a name is kept beside the others, or alone
        (
            [STREAM, HALL],
            {
                "rooms": ["h1"],
                "extra": {
                    "rooms": {"url": STREAM["url"], "extra": {"type": "VirtualLocation"}},
                },
            },
        ),
        ([STREAM], {"link": STREAM["url"]}),
        (STREAM, {"link": STREAM["url"]}),
        (["Hall", "Attic"], {"rooms": ["Hall", "Attic"]}),
    ],
)
def test_a_list_of_rooms_may_have_one_or_be_of_names(rooms: object, said: object) -> None:
    assert told("rooms", rooms)[1] == said


@pytest.mark.parametrize("called", ["rooms", "ROOM_LABELS", "stageNames", "eventStages"])
@pytest.mark.parametrize("label", [lambda name: name, lambda name: {"label": name}])
def test_a_mapping_says_what_rooms_are_called_by_their_keys(called: str, label: Any) -> None:  # noqa: ANN401 -- a function
    names = {"hall": label("Great Hall"), "top": label("Attic")}
    talk = {"start": "9:00", "end": "9:30", "title": "Boats", "room": "hall"}
    found = translated({"plan.json": {called: names, "talks": [talk]}})

    assert found["rooms"] == {"hall": {"name": "Great Hall"}, "top": {"name": "Attic"}}
    assert found["sessions"]["boats"]["room"] == "hall"


def test_colours_by_their_keys_are_no_names() -> None:
    talk = {"start": "9:00", "end": "9:30", "title": "Boats", "track": "sea"}
    found = translated({"plan.json": {"tracks": {"sea": "#0000ff"}, "talks": [talk]}})

    assert "tracks" not in found
    assert found["conference"]["extra"] == {"tracks": {"sea": "#0000ff"}}


def test_rooms_may_stand_under_their_ids() -> None:
    assert told("rooms", {"1": HALL, "2": ATTIC}) == (
        {"h1": {"name": "Hall", "floor": "2"}, "a1": {"name": "Attic"}},
        {"rooms": ["h1", "a1"]},
    )
    assert told("locations", {"1": {"@type": "Location", "name": "Hall"}}) == (
        {"hall": {"name": "Hall", "extra": {"type": "Location"}}},
        {"room": "hall"},
    )


def test_people_under_their_ids_may_have_parts() -> None:
    people = {
        "a": {"name": "Ada Sample", "roles": {"attendee": "true", "chair": "true"}},
        "b": {"name": "Bo Sample", "roles": {"owner": "true"}},
        "c": {"name": "Cleo Sample", "roles": {"attendee": "true"}},
    }
    event = {"@type": "Event", "uid": "1", "title": "Boats", "start": "2030-05-14T10:00:00"}
    more = {"duration": "PT1H", "timeZone": "Europe/Oslo", "participants": people}
    found = translated({"plan.json": {"@type": "Group", "entries": [{**event, **more}]}})

    [boats] = found["sessions"].values()
    assert {part: boats.get(part) for part in ("speakers", "chair", "host")} == {
        "speakers": ["cleo-sample"],
        "chair": ["ada-sample"],
        "host": ["bo-sample"],
    }
    assert {key: one.get("extra") for key, one in found["speakers"].items()} == {
        "ada-sample": None,
        "bo-sample": None,
        "cleo-sample": None,
    }


def test_each_of_several_rooms_may_say_how_many_it_holds() -> None:
    assert told("rooms", ["Hall (200 seats)", "Attic (80 seats)"]) == (
        {"hall": {"name": "Hall", "capacity": "200"}, "attic": {"name": "Attic", "capacity": "80"}},
        {"rooms": ["hall", "attic"]},
    )
