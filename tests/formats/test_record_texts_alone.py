"""Slots whose sessions are nothing but texts: one for each room, or a list. All are made up."""

import json
from typing import Any

import pytest
from test_records import sessions


def told(root: object) -> list[tuple[object, ...]]:
    """When, where and what the sessions of a file are."""
    found = sessions(json.dumps(root), "schedule.json")
    return [(one["time"], one.get("room") or one.get("track"), one["title"]) for one in found]


def test_a_row_has_a_session_for_each_room_whose_name_is_a_key() -> None:
    rows = [
        {"time": "9:00-9:20", "Main Hall": "Boats", "Room 2": None},
        {"time": "9:30-9:50", "Main Hall": "Knots", "Room 2": "Tides"},
        {"time": "10:00-10:20", "Main Hall": "Coffee break", "Room 2": "Coffee Break"},
        {"time": "10:30-10:50", "Main Hall": "Nets", "Room 2": "Nets"},
    ]

    assert told({"schedule": rows}) == [
        ("9:00-9:20", "Main Hall", "Boats"),
        ("9:30-9:50", "Main Hall", "Knots"),
        ("9:30-9:50", "Room 2", "Tides"),
        ("10:00-10:20", "all", "Coffee break"),
        ("10:30-10:50", "Main Hall", "Nets"),
        ("10:30-10:50", "Room 2", "Nets"),
    ]


@pytest.mark.parametrize(
    ("keys", "heads", "places"),
    [
        (("salaA", "salaB"), (), ("Sala A", "Sala B")),
        (("track1", "track2"), (), ("Track 1", "Track 2")),
        (("one", "two"), ("Hora", "Main Hall", "Room 2"), ("Main Hall", "Room 2")),
        (("salaA", "salaB"), ("Hora", "Sala A (Sea)", "Sea"), ("Sala A (Sea)", "Sala B")),
    ],
)
def test_rooms_are_called_as_their_keys_or_the_heads_beside_the_rows(
    keys: tuple[str, ...], heads: tuple[str, ...], places: tuple[str, ...]
) -> None:
    rows = [
        {"hora": "9:00-9:20", **dict(zip(keys, ("Boats", "Knots"), strict=True))},
        {"hora": "9:30-9:50", **dict(zip(keys, ("Tides", "Nets"), strict=True))},
    ]

    assert told({"titulo": "7 May 2030", "columnas": heads, "filas": rows}) == [
        ("9:00-9:20", places[0], "Boats"),
        ("9:00-9:20", places[1], "Knots"),
        ("9:30-9:50", places[0], "Tides"),
        ("9:30-9:50", places[1], "Nets"),
    ]


def test_a_slot_may_have_nothing_but_a_list_of_titles() -> None:
    slots = [
        {"startTime": "9:00", "endTime": "9:20", "activities": ["Of boats", "Of knots (Attic)"]},
        {"startTime": "9:30", "endTime": "9:50", "activities": ["Of tides"]},
    ]

    found: list[Any] = sessions(json.dumps(slots), "schedule.json")
    assert [(one["start"], one["end"], one["title"]) for one in found] == [
        ("9:00", "9:20", "Of boats"),
        ("9:00", "9:20", "Of knots (Attic)"),
        ("9:30", "9:50", "Of tides"),
    ]


@pytest.mark.parametrize("described", [False, True])
def test_the_only_key_beside_times_may_be_the_room_of_all(*, described: bool) -> None:
    cells = {"9:00-9:30": "Boats", "9:30-10:00": "Lunch", "10:00-10:30": "Nets"}
    rows = [
        {"time": time, "Main Hall": {"title": title} if described else title}
        for time, title in cells.items()
    ]

    assert told({"schedule": rows}) == [
        ("9:00-9:30", "Main Hall", "Boats"),
        ("9:30-10:00", "Main Hall" if described else "all", "Lunch"),
        ("10:00-10:30", "Main Hall", "Nets"),
    ]


@pytest.mark.parametrize("listed", [False, True])
def test_days_may_stand_in_the_place_of_rooms(*, listed: bool) -> None:
    cells = {"9:00-9:30": ("Boats", "Tar"), "9:30-10:00": ("Lunch", "Lunch"), "10:00": ("", "Nets")}
    days = ["Mon · 6 May 2030", "Tue · 7 May 2030"]
    rows = [
        {"time": time, **({"cells": [*texts]} if listed else dict(zip(days, texts, strict=True)))}
        for time, texts in cells.items()
    ]
    root = {"days": days, "rows": rows} if listed else rows
    found = sessions(json.dumps(root, ensure_ascii=False), "schedule.json")

    assert [(one["date"][:10], one["title"], one.get("room")) for one in found] == [
        ("2030-05-06", "Boats", None),
        ("2030-05-07", "Tar", None),
        ("2030-05-06", "Lunch", None),
        ("2030-05-07", "Lunch", None),
        ("2030-05-07", "Nets", None),
    ]


def test_cells_in_a_list_stand_in_the_rooms_beside() -> None:
    rows = [{"time": "9:00-9:30", "cells": ["Boats", ""]}, {"time": "9:30", "cells": ["", "Nets"]}]

    assert told({"rooms": ["Hall A", "Hall B"], "rows": rows}) == [
        ("9:00-9:30", "Hall A", "Boats"),
        ("9:30", "Hall B", "Nets"),
    ]
