"""Rows that say how long they last and not when they begin. All of it is made up."""

from typing import Any

import pytest
from translating import translation

OPENING = {"time": "9:00", "duration": "0:25", "title": "Opening"}
BREAK = {"duration": "0:5", "title": "5 minute break"}
BOATS = {"duration": "0:30", "title": "Boats"}
MARK = {"duration": "0:00", "title": "<b>Hall closes</b>"}


def when(rows: list[dict[str, str]]) -> list[tuple[Any, ...]]:
    root: Any = translation({"plan.json": {"day1": rows}}).roots[0]
    found = root["sessions"].values()
    return [tuple(one.get(field) for field in ("title", "start", "end")) for one in found]


def test_they_begin_when_the_one_above_ends_and_it_is_told() -> None:
    document = translation({"plan.json": {"day1": [OPENING, BREAK, BOATS, MARK]}})

    root: Any = document.roots[0]
    sessions, conference = root["sessions"], root["conference"]
    assert [one.get("start", one.get("time")) for one in sessions.values()] == [
        *("9:00", "09:25", "09:30")
    ]
    assert conference["extra"]["moments"] == ["1 10:00 Hall closes"]
    assert [one.message for one in document.findings] == [
        "3 sessions without a time are taken to begin when the one above ends"
    ]


def test_a_row_without_a_length_lasts_until_the_next_one_begins() -> None:
    doors = {"time": "8:00", "title": "Doors"}

    assert when([doors, OPENING, BREAK, BOATS])[0] == ("Doors", "8:00", "09:00")


def test_talks_alone_may_wait_for_a_time_of_their_own() -> None:
    assert [one[1] for one in when([OPENING, BOATS, BOATS])] == [None, None, None]


def test_they_wait_as_well_where_one_would_begin_before_it_is_told_to() -> None:
    late = {"time": "9:10", "title": "Nets", "duration": "0:30"}

    assert [one[1] for one in when([OPENING, BREAK, BOATS, late])] == [None] * 4


def test_the_zone_in_which_a_day_says_when_it_starts_is_that_of_its_rows() -> None:
    nets = {"duration": "0:45", "title": "Nets"}
    day = {"date": "2030-05-14", "start": "2030-05-14T09:00:00+02:00", "sessions": [BOATS, nets]}
    root: Any = translation({"plan.json": {"days": [day]}}).roots[0]

    assert [(one["title"], one.get("start")) for one in root["sessions"].values()] == [
        ("Boats", "2030-05-14T09:00+02:00"),
        ("Nets", "2030-05-14T09:30+02:00"),
    ]


@pytest.mark.parametrize("key", ["start", "start_time", "starts_at"])
def test_a_day_may_say_when_it_starts_above_rows_that_have_nothing_but_lengths(key: str) -> None:
    nets = {"duration": "0:45", "title": "Nets"}
    days = [
        {"date": "2030-05-14", key: "09:00", "sessions": [BOATS, nets]},
        {"date": "2030-05-15", key: "10:15", "sessions": [nets, BOATS, {"title": "Oars"}]},
        {"date": "2030-05-16", key: "10:15", "sessions": [nets, {"title": "Oars"}, BOATS]},
    ]
    root: Any = translation({"plan.json": days}).roots[0]

    assert [(one["title"], one.get("start")) for one in root["sessions"].values()] == [
        *(("Boats", "09:00"), ("Nets", "09:30")),
        *(("Nets", "10:15"), ("Boats", "11:00"), ("Oars", "11:30")),
        # what stands below something without a length may begin at any time
        *(("Nets", None), ("Oars", None), ("Boats", None)),
    ]


@pytest.mark.parametrize(
    "above",
    [
        "Made Board;;\nDate: 14 May 2030;;\nStart: 14:00;;\n",
        "Made Board, 14.05.2030, Beginn 14:00 Uhr;;\n",
        "Made Board;;\nDate: 14 May 2030;;\nTime: 2:00 PM – 2:40 PM;;\n",
        "Made Board, 14 May 2030, 14:00-14:40;;\n",
    ],
)
def test_what_stands_above_the_table_may_say_when_the_first_row_begins(above: str) -> None:
    text = f"{above}Item;Topic;Minutes\n1;Welcome;5\n2;Boats;25\n3;Knots;10\n"
    root: Any = translation({"made.csv": text}).roots[0]

    assert [(one["title"], one["start"], one["duration"]) for one in root["sessions"].values()] == [
        ("Welcome", "14:00", "5"),
        ("Boats", "14:05", "25"),
        ("Knots", "14:30", "10"),
    ]


def test_what_goes_on_in_another_room_and_comes_back_begins_when_the_one_above_ends() -> None:
    rows = "Item;Topic;Minutes;Room\n1;Welcome;5;Hall\n2;Boats;25;Attic\n3;Knots;10;Hall\n"
    root: Any = translation({"made.csv": f"Made Board;;;\nStart: 14:00;;;\n{rows}"}).roots[0]

    assert [(one["title"], one["start"], one["room"]) for one in root["sessions"].values()] == [
        ("Welcome", "14:00", "Hall"),
        ("Boats", "14:05", "Attic"),
        ("Knots", "14:30", "Hall"),
    ]


def test_a_day_may_say_its_date_and_when_it_starts_at_once() -> None:
    first = [{"title": "Boats", "duration": "30 minutes"}, {"title": "Nets", "duration": "1 hour"}]
    second = [{"title": "Knots", "duration": "45 minutes"}]
    days = [
        {"title": "Week 1, Day 1", "start": "2031-05-14T04:00Z", "agenda": first},
        {"title": "Week 1, Day 2", "start": "2031-05-15T12:00Z", "agenda": second},
    ]
    root: Any = translation({"agenda.json": days}).roots[0]

    sessions = root["sessions"]
    assert [(one["title"], one.get("start")) for one in sessions.values()] == [
        ("Boats", "2031-05-14T04:00Z"),
        ("Nets", "2031-05-14T04:30Z"),
        ("Knots", "2031-05-15T12:00Z"),
    ]
