"""Sessions that name the slots of another list, which has their times. All of it is made up."""

import json
from pathlib import Path
from typing import Any

import pytest
from translating import translated

from confsched import api

SLOTS = [
    {"id": "s1", "start": "09:00", "end": "09:45"},
    {"id": "s2", "start": "10:00", "end": "10:45"},
]
TIMES = [("09:00", "09:45"), ("10:00", "10:45")]
DAY = {"date": "2031-05-06"}


def told(root: dict[str, Any]) -> list[tuple[str, str, str]]:
    return [(one["date"], one["start"], one["end"]) for one in root["sessions"].values()]


@pytest.mark.parametrize("key", ["slot", "slotId", "slot_id", "timeslotId", "blockId", "creneau"])
@pytest.mark.parametrize("by_id", [True, False])
@pytest.mark.parametrize("called", ["slots", "timeSlots", "horarios"])
def test_sessions_name_slots_by_ids(key: str, called: str, *, by_id: bool) -> None:
    rows = [{"title": title, **DAY, key: f"s{n}"} for n, title in enumerate(("Boats", "Oars"), 1)]
    talks = {f"t{n}": row for n, row in enumerate(rows, 1)} if by_id else rows
    found = translated({"made.json": {"program": {"talks": talks, called: SLOTS}}})

    assert told(found) == [("2031-05-06", *times) for times in TIMES]


def test_sessions_by_ids_beside_slots_are_no_conference_of_ours(tmp_path: Path) -> None:
    talks = {"t1": {"title": "Boats", **DAY, "slot": 1}, "t2": {"title": "Oars", **DAY, "slot": 2}}
    slots = [{**slot, "id": number} for number, slot in enumerate(SLOTS, 1)]
    file = tmp_path / "made.json"
    file.write_text(json.dumps({"sessions": talks, "slots": slots}))

    assert [f"{one.title} {one.start:%H:%M}" for one in api.load(file).scheduled] == [
        "Boats 09:00",
        "Oars 10:00",
    ]


def test_slots_beside_rooms_and_people_are_those_of_no_system() -> None:
    talk = {"id": 1, "title": "Boats", "slot": "s1", "room": "a", "speakers": ["p"]}
    site = {
        **DAY,
        "rooms": [{"id": "a", "name": "Attic"}],
        "people": [{"id": "p", "name": "Ada Sample"}],
        "timeSlots": SLOTS[:1],
        "sessions": [talk],
    }
    found = translated({"made.json": site})

    assert told(found) == [("2031-05-06", *TIMES[0])]
    assert found["rooms"] == {"a": {"name": "Attic"}}
    assert found["speakers"] == {"p": {"name": "Ada Sample"}}


def test_slots_without_names_say_when_what_begins_in_them_ends() -> None:
    blocks = [
        {"day": "2030-05-14", "start": "09:00", "end": "11:00", "rooms": ["Hall", "Loft"]},
        {"day": "2030-05-15", "start": "9:00", "end": "10:30", "rooms": ["Hall"]},
    ]
    panels = [
        {"day": "2030-05-14", "block_start": "09:00", "title": "Nets", "room": "Hall"},
        {"day": "2030-05-15", "block_start": "09:00", "title": "Ropes", "room": "Hall"},
        {"day": "2030-05-15", "block_start": "11:00", "title": "Knots", "room": "Hall"},
    ]
    root = translated({"plan.json": {"blocks": blocks, "panels": panels}})

    assert [(one["title"], one["start"], one.get("end")) for one in root["sessions"].values()] == [
        ("Nets", "09:00", "11:00"),
        ("Ropes", "09:00", "10:30"),
        ("Knots", "11:00", None),
    ]
