"""Timetables that sites draw: what is shown of a session is its title, and `true` is none."""

from typing import Any

import pytest
from translating import translated

DAY = "2026-05-01"


def sessions(*rows: dict[str, Any]) -> list[dict[str, Any]]:
    slot = {"startTime": "9:00", "endTime": "9:30", "events": list(rows)}
    found = translated({"plan.json": {"days": [{"date": DAY, "timeslots": [slot]}]}})
    return list(found["sessions"].values())


@pytest.mark.parametrize("name", ["topic", "session", "talk"])
def test_a_column_of_yes_and_no_is_no_title(name: str) -> None:
    lunch, boats = sessions(
        {name: False, "display": "Reception", "venue": {"name": "Hall"}},
        {name: True, "display": "Of boats", "venue": {"name": "Attic"}},
    )

    assert [lunch["title"], boats["title"]] == ["Reception", "Of boats"]


def test_another_title_goes_before_what_is_shown() -> None:
    (boats,) = sessions({"title": "Of boats", "display": "block", "venue": {"name": "Hall"}})

    assert boats["title"] == "Of boats"
    assert boats["extra"] == {"display": "block"}


@pytest.mark.parametrize("key", ["room", "name"])
def test_a_place_that_is_to_be_announced_is_no_room(key: str) -> None:
    boats, sea = sessions(
        {"title": "Of boats", "location": {key: "TBA", "isOnline": False}},
        {"title": "Of the sea", "location": {key: "Hall", "isOnline": False}},
    )

    assert "room" not in boats
    assert boats["extra"] == {"room": {key: "TBA", "isOnline": "false"}}
    assert sea["room"] == "hall"


def test_cantonese_has_a_code() -> None:
    (boats,) = sessions({"title": "Of boats", "language": "Cantonese"})

    assert boats["language"] == "yue"


def test_what_is_described_is_so_called_beside_its_abstract() -> None:
    rows = [
        {"time": "9:00 AM - 9:30 AM", "description": "Breakfast", "speaker": ""},
        {
            "time": "9:30 AM - 10:00 AM",
            "description": "Of boats",
            "speaker": "Jo Sample",
            "abstract": "They float.",
        },
    ]
    breakfast, boats = translated({"plan.json": rows})["sessions"].values()

    assert [breakfast["title"], boats["title"]] == ["Breakfast", "Of boats"]
    assert boats["abstract"] == "They float."
    assert "description" not in boats


def test_a_summary_is_the_title_beside_a_description() -> None:
    row = {"start": f"{DAY} 9:00", "end": f"{DAY} 9:30", "summary": "Of boats", "description": "A."}
    (boats,) = translated({"plan.json": [row]})["sessions"].values()

    assert [boats["title"], boats["description"]] == ["Of boats", "A."]
