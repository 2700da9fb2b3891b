"""Rows without a time below one that says when all of them are. All are made up."""

from typing import Any

import pytest
from test_records import sessions, translation
from translating import translation as data

HEAD = "Time,What,Who,Where\n"
ROUND = "11:15-12:00,Workshops,,\n"
KNOTS = ",- Knots,Ben Sample,Hall\n"
NETS = ",- Nets,Cleo Sample,Attic\n"
LUNCH = "12:00-13:00,Lunch,,Yard\n"


def test_what_has_rooms_of_its_own_below_a_time_is_at_that_time() -> None:
    found = sessions(HEAD + ROUND + KNOTS + NETS + LUNCH)

    assert [(one["title"], one["time"], one["room"]) for one in found] == [
        ("Knots", "11:15-12:00", "Hall"),
        ("Nets", "11:15-12:00", "Attic"),
        ("Lunch", "12:00-13:00", "Yard"),
    ]
    assert [one["type"] for one in found[:2]] == ["workshop", "workshop"]


def test_what_stands_above_them_ends_what_was_before() -> None:
    rows = "10:00,Service,Ada Sample,Church\n11:15,Workshops,,\n12:00,Lunch,,Yard\n"
    text = HEAD + rows.replace("12:00", f"{KNOTS}{NETS}12:00")
    root: Any = translation(text).roots[0]
    found = root["sessions"].values()

    assert [(one["title"], one.get("end")) for one in found] == [
        ("Service", "11:15"),
        ("Knots", "12:00"),
        ("Nets", "12:00"),
        ("Lunch", None),
    ]


def test_a_dash_within_a_title_is_part_of_it() -> None:
    found = sessions(HEAD + ROUND + KNOTS.replace("- Knots", "Knots - and how to tie them") + NETS)

    assert [one["title"] for one in found] == ["Knots - and how to tie them", "Nets"]


def test_the_row_above_may_have_an_id_and_what_is_cancelled_no_room() -> None:
    text = (
        "Number,Date,Authors,Title,Location\n"
        "0,2030-05-14,7:00 PM - 9:00 PM,Evening Workshops,\n"
        "1,2030-05-14,Ada Sample,Boats,Hall\n"
        "2,2030-05-14,Ben Sample,CANCELLED Knots,\n"
        "3,2030-05-14,Cleo Sample,Nets,Attic\n"
    )

    assert [(one["title"], one["time"], one["speakers"]) for one in sessions(text)] == [
        ("Boats", "7:00 PM - 9:00 PM", ["ada-sample"]),
        ("Knots", "7:00 PM - 9:00 PM", ["ben-sample"]),
        ("Nets", "7:00 PM - 9:00 PM", ["cleo-sample"]),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        ROUND + KNOTS,  # one may just wait for a time
        ROUND + KNOTS + NETS.replace("Attic", "Hall"),
        ROUND.replace(",,\n", ",Ada Sample,\n") + KNOTS + NETS,
        ROUND.replace(",,\n", ",,Foyer\n") + KNOTS + NETS,
    ],
)
def test_other_rows_without_a_time_have_none(rows: str) -> None:
    assert [one.get("time") for one in sessions(HEAD + rows)][1:] == [None] * (rows.count("\n") - 1)


HEADS = {"time": "9:30-10:45", "title": "Parallel Session One", "id": "2"}
BOATS = {"title": "Boats", "speakers": ["Ada Sample"], "id": "3"}
SHIPS = {"title": "Ships", "speakers": ["Jo Sample"], "id": "4"}


@pytest.mark.parametrize(
    ("rows", "times"),
    [
        ([HEADS, BOATS, SHIPS], ["9:30-10:45", "9:30-10:45"]),
        # outside of tables the row above has to say it, and somebody to speak
        ([{**HEADS, "title": "Round one"}, BOATS, SHIPS], ["9:30-10:45", None, None]),
        ([HEADS, BOATS, {"title": "Ships", "id": "4"}], ["9:30-10:45", None, None]),
    ],
)
def test_they_need_no_rooms_where_the_row_above_says_so(rows: list[Any], times: list[Any]) -> None:
    root: Any = data({"plan.json": rows}).roots[0]

    assert [one.get("time") for one in root["sessions"].values()] == times


def test_one_row_is_at_the_time_above_if_both_say_first_which_round_they_are_of() -> None:
    for one, other in (("Round 1", "Round 1"), ("Forum 1", "Forum 2"), ("Lab A", "Lab B")):
        rows = f"11:15-12:00,{one}: Knots,Ben Sample,Hall\n,{other}: Nets,Cleo Sample,Attic\n"
        found: Any = translation(HEAD + rows + LUNCH).roots[0]

        assert [(session["title"], session["time"]) for session in found["sessions"].values()] == [
            (f"{one}: Knots", "11:15-12:00"),
            (f"{other}: Nets", "11:15-12:00"),
            ("Lunch", "12:00-13:00"),
        ]
