"""Slots by their numbers, in timetables that say once how long each is."""

from typing import Any

from translating import translated

PLAN = {"start_date": "2030-05-14", "start_time": "08:30", "slot_duration": "00:15"}


def sessions(*slots: dict[str, Any], **more: object) -> list[tuple[object, ...]]:
    found = translated({"plan.json": {**PLAN, **more, "slots": list(slots)}})["sessions"]
    return [(one["title"], one.get("start"), one.get("duration")) for one in found.values()]


def test_numbers_of_slots_say_when_sessions_begin_and_how_long_they_last() -> None:
    boats = {"title": "Boats", "start_slot": 0, "duration_slot": 2, "day": 0}
    nets = {"title": "Nets", "start_slot": 14, "duration_slot": 4, "day": 0}

    assert sessions(boats, nets) == [("Boats", "08:30", "30min"), ("Nets", "12:00", "60min")]


def test_they_say_nothing_where_nobody_says_how_long_a_slot_is() -> None:
    boats = {"title": "Boats", "start_slot": 0, "duration_slot": 2, "day": 0}
    nets = {"title": "Nets", "start_slot": 900, "duration_slot": 4, "day": 0}

    assert sessions(boats, nets, slot_duration="short") == [
        ("Boats", None, None),
        ("Nets", None, None),
    ]
    assert sessions(boats, nets)[1] == ("Nets", None, None)  # longer than any day
