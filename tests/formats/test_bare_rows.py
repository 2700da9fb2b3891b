"""Sessions that are lists of texts, with their times in front. All of it is made up."""

from typing import Any

import pytest
from translating import Files, translated, translation

ROWS = [
    ["10:00", "Boats in harbours", "Jo Sample"],
    ["11:00", "Coffee break", ""],
    ["11:30", "Nets at sea", "Bo Sample"],
]
TIDES = ["10:00", "Tides", "Attic"]
SESSIONS = [
    ("Boats in harbours", "10:00", "11:00", ["jo-sample"]),
    ("Coffee break", "11:00", "11:30", None),
    ("Nets at sea", "11:30", None, ["bo-sample"]),
]


def read(files: Files) -> Any:  # noqa: ANN401 -- to be looked into
    """What it comes to, whatever is noticed on the way."""
    return translation(files).roots[0]


@pytest.mark.parametrize(
    "files",
    [
        {"plan.json": ROWS},
        {"plan.json": {"schedule": ROWS}},
        {"plan.json": {"schedule": [["Time", "Title", "Speaker"], *ROWS]}},
        {
            "plan.yml": "schedule:\n- ['10:00', Boats in harbours, Jo Sample]\n"
            "- ['11:00', Coffee break, '']\n- ['11:30', Nets at sea, Bo Sample]\n"
        },
        {
            "plan.js": "const schedule = [\n['10:00', 'Boats in harbours', 'Jo Sample'],\n"
            "['11:00', 'Coffee break', ''],\n['11:30', 'Nets at sea', 'Bo Sample'],\n];\n"
        },
    ],
)
def test_rows_with_a_time_in_front_are_sessions(files: Files) -> None:
    found = read(files)["sessions"].values()

    assert [
        (one["title"], one.get("start", one.get("time")), one.get("end"), one.get("speakers"))
        for one in found
    ] == SESSIONS


@pytest.mark.parametrize("between", [" → ", " - ", " à "])
def test_such_rows_may_have_words_behind_times_and_where_people_are_from(between: str) -> None:
    rows = [
        [f"10:00{between}11:00", "Boats in harbours", "Jo Sample (Boat Club)", "Attic"],
        [f"11:00{between}11:30 hrs", "Coffee break", "", ""],
        [f"11:30{between}12:30 Uhr", "Nets at sea", "Bo Sample (Net Works) / Mo Test", "Attic"],
    ]
    found = translated({"plan.json": [{"date": "2030-05-14", "rows": rows}]})

    assert [one.get("speakers") for one in found["sessions"].values()] == [
        ["jo-sample"],
        None,
        ["bo-sample", "mo-test"],
    ]
    assert found["speakers"]["jo-sample"] == {"name": "Jo Sample", "organization": "Boat Club"}


def test_days_may_have_such_rows() -> None:
    days = [
        {"date": "2030-05-14", "theme": "Harbours", "rows": ROWS},
        {"date": "2030-05-15", "theme": "Seas", "rows": [["9:00", "Sails"], *ROWS]},
    ]
    found = read({"plan.json": {"days": days}})

    assert found["conference"]["days"] == [
        {"date": "2030-05-14", "title": "Harbours"},
        {"date": "2030-05-15", "title": "Seas"},
    ]
    assert [(one["title"], one["date"]) for one in found["sessions"].values()] == [
        ("Boats in harbours", "2030-05-14"),
        ("Coffee break", "2030-05-14"),
        ("Nets at sea", "2030-05-14"),
        ("Sails", "2030-05-15"),
        ("Boats in harbours", "2030-05-15"),
        ("Coffee break", "2030-05-15"),
        ("Nets at sea", "2030-05-15"),
    ]


def test_other_lists_of_lists_are_kept_as_they_are() -> None:
    sessions = [{"title": "Boats", "start": "10:00", "end": "10:45"}]
    prices = [["Early", "10"], ["Late", "20"], ["At the door", "30"]]
    found = translated({"plan.json": {"sessions": sessions, "prices": prices}})

    assert found["conference"]["extra"] == {"prices": prices}


def test_an_item_with_nothing_in_it_is_none_of_a_list() -> None:
    plan = "- {title: Boats, time: '10:00-10:45'}\n- {title: Nets, time: '11:00-11:45'}\n-\n"

    assert [*translated({"sessions.yml": plan})["sessions"]] == ["boats", "nets"]


def test_the_zone_of_more_than_half_of_the_times_is_that_of_the_conference() -> None:
    rows = [
        {"title": "Boats", "date": "2030-05-14", "time": "5pm EDT", "duration": "1h"},
        {"title": "Nets", "date": "2030-05-15", "time": "5pm EDT", "duration": "1h"},
        {"title": "Sails", "date": "2030-05-16", "time": "6pm PDT", "duration": "1h"},
    ]

    assert [
        translated({"plan.json": plan})["conference"].get("timezone") for plan in (rows, rows[1:])
    ] == ["ET", None]


def test_a_day_with_few_rows_has_them_as_the_others_do_and_rooms_may_be_last() -> None:
    days = {
        "Day 1": [["9:00", "Opening", "Main Hall"], ["9:30", "Boats", "Main Hall"], TIDES],
        "Day 2": [["9:00", "Nets", "Main Hall"]],
    }
    found = read({"plan.json": days})["sessions"].values()

    assert [(one["day"], one["title"], one.get("room")) for one in found] == [
        ("1", "Opening", "Main Hall"),
        ("1", "Boats", "Main Hall"),
        ("1", "Tides", "Attic"),
        ("2", "Nets", "Main Hall"),
    ]


def test_below_a_head_one_row_is_enough() -> None:
    rows = [["Time", "Title", "Speaker", "Room"], ["9:00-9:30", "Boats", "Jo Sample", "Hall"]]
    found = read({"plan.json": {"schedule": rows}})["sessions"]

    assert found["boats"] == {
        "title": "Boats",
        "time": "9:00-9:30",
        "speakers": ["jo-sample"],
        "room": "Hall",
    }


def test_texts_between_such_rows_are_headings_and_names_may_have_posts() -> None:
    rows = [
        *("Morning", ["9:00-9:30", "Opening", ""], ["9:30-10:00", "Boats", "Jo Sample, Captain"]),
        *("Afternoon", ["13:00-13:30", "Nets", "Bo Sample, Head of Nets"]),
    ]
    root = read({"plan.json": {"agenda": {"rows": rows}}})

    assert [(one["title"], one.get("speakers")) for one in root["sessions"].values()] == [
        ("Opening", None),
        ("Boats", ["jo-sample"]),
        ("Nets", ["bo-sample"]),
    ]
    assert root["conference"]["extra"] == {"note": "Morning", "note 2": "Afternoon"}
