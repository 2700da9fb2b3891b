"""Slots of a site that name sessions and people by their places. All of it is made up."""

from typing import Any

import pytest
from translating import translation


@pytest.mark.parametrize("named", [([0], [1, 2]), ([1], [2, 3]), (["Sails"], ["Nets", "Knots"])])
def test_slots_may_name_sessions_and_people_by_their_places_or_as_they_are_called(
    named: tuple[list[Any], list[Any]],
) -> None:
    people = {"Sails": ["Ada Sample"]} if named[0] == ["Sails"] else {"Sails": named[0]}
    site: Any = {
        "sessions": [
            {"title": title, "speakers": people.get(title, [])}
            for title in ("Sails", "Nets", "Knots")
        ],
        "schedule": [
            {
                "date": "2030-05-14",
                "timeslots": [
                    {"start": "9:00", "end": "9:30", "sessions": named[0]},
                    {"from": "9:30", "to": "10:00", "sessions": named[1]},
                ],
            }
        ],
    }
    if people["Sails"] != ["Ada Sample"]:
        site["speakers"] = [{"name": "Ada Sample"}]

    root: Any = translation({"site.json": site}).roots[0]
    told = [(one["title"], one["start"], one["end"]) for one in root["sessions"].values()]
    assert told == [
        ("Sails", "9:00", "9:30"),
        ("Nets", "9:30", "10:00"),
        ("Knots", "9:30", "10:00"),
    ]
    assert [one["name"] for one in root["speakers"].values()] == ["Ada Sample"]


def test_a_column_that_nobody_has_named_yet_is_no_room() -> None:
    day = {
        "date": "2030-05-14",
        "rooms": [{"title": "TBA"}],
        "timeslots": [{"startTime": "9:00", "endTime": "9:30", "sessionIds": ["a"]}],
    }
    site: Any = {"schedule": [day], "sessions": [{"id": "a", "title": "Sails"}]}

    root: Any = translation({"site.json": site}).roots[0]
    assert root["sessions"]["a"].get("room") is None
    assert root.get("rooms", {}) == {}
