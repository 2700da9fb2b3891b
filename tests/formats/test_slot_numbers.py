"""Slots by their numbers, in timetables that say once how long each is."""

from typing import Any

import pytest
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


TIMES = ["09:00-09:40", "09:45-10:25"]


@pytest.mark.parametrize(
    ("numbers", "times"),
    [((1, 2), TIMES), ((0, 1), TIMES), ((2, 2), [TIMES[1]] * 2), ((1, 3), [None, None])],
)
@pytest.mark.parametrize("name", ["slot", "timeslot"])
def test_numbers_of_listed_slots_say_when_sessions_are(
    name: str, numbers: tuple[int, int], times: list[str | None]
) -> None:
    boats, nets = (
        {"title": title, "date": "2030-05-14", name: number}
        for title, number in zip(("Boats", "Nets"), numbers, strict=True)
    )
    found = translated({"plan.json": {"slots": TIMES, "talks": [boats, nets]}}, "UTC")

    assert [one.get("time") for one in found["sessions"].values()] == times
