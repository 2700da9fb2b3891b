"""Breaks that lists have once for each track. All of it is made up."""

from typing import Any

import pytest
from translating import translated

HEAD = "Title,Date,Start,End,Room,Track,Speaker\n"
SLOT = "2030-05-14,10:30,11:00"


def read(rows: str) -> dict[str, Any]:
    sessions: dict[str, Any] = translated({"made.csv": HEAD + rows}, "UTC")["sessions"]
    return sessions


def test_a_break_of_every_track_is_one_and_in_none_of_them() -> None:
    rows = f"Coffee break,{SLOT},,Rivers,\nBoats,2030-05-14,11:00,11:30,Hall,Rivers,Jo Sample\n"
    found = read(rows + f"Coffee break,{SLOT},,Seas,\nCoffee break,{SLOT},,Lakes,\n")

    assert list(found) == ["coffee-break", "boats"]
    assert found["coffee-break"] == {
        "title": "Coffee break",
        "date": "2030-05-14",
        "start": "10:30",
        "end": "11:00",
        "extra": {"track": "Rivers", "track 2": "Seas", "track 3": "Lakes"},
    }


def test_a_type_says_what_a_pause_is_as_well() -> None:
    head = "Title,Date,Start,End,Track,Type\n"
    rows = f"Time to eat,{SLOT},Rivers,Lunch\nTime to eat,{SLOT},Seas,Lunch\n"
    talk = "Boats,2030-05-14,11:00,11:30,Rivers,Talk\n"
    found = translated({"made.csv": head + rows + talk}, "UTC")["sessions"]

    assert {name: one.get("type") for name, one in found.items()} == {
        "time-to-eat": "meal",
        "boats": "talk",
    }


def test_what_differs_in_more_than_the_track_stays_apart() -> None:
    rooms = f"Lunch,{SLOT},Hall,Rivers,\nLunch,{SLOT},Attic,Seas,\n"
    slots = f"Tea,{SLOT},,Rivers,\nTea,2030-05-14,10:30,11:15,,Seas,\n"
    people = f"Dinner,{SLOT},,Rivers,Jo Sample\nDinner,{SLOT},,Seas,Al Muster\n"
    talks = f"Knots,{SLOT},,Rivers,\nKnots,{SLOT},,Seas,\n"
    found = read(rooms + slots + people + talks)

    assert [(one["title"], one["track"]) for one in found.values()] == [
        (title, track)
        for title in ("Lunch", "Tea", "Dinner", "Knots")
        for track in ("Rivers", "Seas")
    ]


def test_what_stands_twice_in_one_track_is_a_slip_and_stays_one() -> None:
    found = read(f"Lunch,{SLOT},,Rivers,\nLunch,{SLOT},,Rivers,\nLunch,{SLOT},,Seas,\n")

    assert [one["track"] for one in found.values()] == ["Rivers", "Rivers", "Seas"]


def test_what_every_track_has_in_one_room_is_one() -> None:
    lunch = f"Lunch,{SLOT},Hall,Rivers,\nLunch,{SLOT},Hall,Seas,\n"
    closing = f"Closing,{SLOT},Hall,Rivers,\nClosing,{SLOT},Hall,Seas,\n"
    apart = f"Welcome,{SLOT},,Rivers,\nWelcome,{SLOT},,Seas,\n"
    found = read(lunch + closing + apart)

    assert [(one["title"], one.get("room"), one.get("track")) for one in found.values()] == [
        *(("Lunch", "Hall", None), ("Closing", "Hall", None)),
        *(("Welcome", None, "Rivers"), ("Welcome", None, "Seas")),
    ]


def test_a_break_of_some_tracks_is_none_of_those_that_have_something_else_then() -> None:
    lunch = f"Lunch,{SLOT},,Rivers,\nLunch,{SLOT},,Seas,\n"
    found = read(f"{lunch}Boats,{SLOT},,Lakes,Jo Sample\n")

    assert [(one["title"], one["track"]) for one in found.values()] == [
        *(("Lunch", "Rivers"), ("Lunch", "Seas"), ("Boats", "Lakes")),
    ]


@pytest.mark.parametrize(
    "days",
    [
        "[{day: 1, items: [BOATS, LUNCH]}, {day: 2, items: [NETS, LUNCH]}]",
        "[{day: 1, breaks: [LUNCH, TEA]}, {day: 2, breaks: [LUNCH, TEA]}]",
    ],
)
def test_the_pauses_of_numbered_days_are_on_each_of_them(days: str) -> None:
    rows = {"BOATS": "9:00", "NETS": "10:00", "LUNCH": "12:00", "TEA": "15:00"}
    for name, start in rows.items():
        days = days.replace(name, f"{{title: {name.title()}, start: '{start}', end: '16:00'}}")
    found = translated({"plan.yml": days})["sessions"]

    assert [(one["title"], one["day"]) for one in found.values() if one["title"] == "Lunch"] == [
        ("Lunch", day) for day in "12"
    ]
