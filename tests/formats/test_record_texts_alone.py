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


SAILS = ["9:00-9:30 Boats", "10:00-10:30 - Knots"]
OARS = ["9:00-9:30: Nets", "14:00-14:30 Tides"]


@pytest.mark.parametrize(
    "root",
    [
        {"2030-05-14": SAILS, "2030-05-15": OARS},
        {"days": [{"date": "2030-05-14", "plan": SAILS}, {"date": "2030-05-15", "plan": OARS}]},
        [
            {"date": "2030-05-14", "title": "Sails", "activities": SAILS},
            {"date": "2030-05-15", "title": "Oars", "activities": OARS},
        ],
        [{"dia": "2030-05-14", "horarios": SAILS}, {"dia": "2030-05-15", "horarios": OARS}],
    ],
)
def test_texts_in_lists_may_begin_with_the_times_at_which_they_are(root: object) -> None:
    found = sessions(json.dumps(root), "schedule.json")

    assert [(one["date"], one["time"], one["title"]) for one in found] == [
        ("2030-05-14", "9:00-9:30", "Boats"),
        ("2030-05-14", "10:00-10:30", "Knots"),
        ("2030-05-15", "9:00-9:30", "Nets"),
        ("2030-05-15", "14:00-14:30", "Tides"),
    ]


def test_a_session_may_have_a_list_of_times_and_what_each_of_them_is_called() -> None:
    day = {"date": "2030-05-14", "room": "Hall"}
    rows = [
        {"title": "Boats", **day, "time": ["9:00-9:30 (Sails)", "Group 2: 10.00-10.30"]},
        {"title": "Knots", **day, "time": ["11:00-11:30", "12:00-12:30"]},
        {"title": "Nets", **day, "time": "14:00-14:30", "hours": ["9:00-12:00", "13:00-18:00"]},
        {"title": "Tides", **day, "time": "15:00", "description": ["15:00 Start", "16:00 End"]},
    ]
    found = sessions(json.dumps(rows), "schedule.json")

    assert [
        (one["title"], one.get("time") or one["start"], one.get("subtitle")) for one in found
    ] == [
        ("Boats", "9:00-9:30", "Sails"),
        ("Boats", "10.00-10.30", "Group 2"),
        ("Knots", "11:00-11:30", None),
        ("Knots", "12:00-12:30", None),
        ("Nets", "14:00-14:30", None),
        ("Tides", "15:00", None),
    ]
    assert found[4]["extra"] == {"hours": ["9:00-12:00", "13:00-18:00"]}


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
