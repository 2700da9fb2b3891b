"""Rows of tables that say twice how long a session lasts, and not the same. All are made up."""

import json
from pathlib import Path

import pytest

from confsched import api

WHICH = ", which is what counts; correct one of the two"
BOATS = {"title": "Boats", "time": "9:00-9:45"}
RIGHT = "2030-05-14,Nets,10:00,10:30,30,Hall\n2030-05-14,Sails,11:00,12:30,1:30,Hall\n"


def told(path: Path, text: str) -> list[str]:
    """What is said of what contradicts itself, and where."""
    path.write_text(text)
    found = api.load(path).noticed("F002")
    return [f"{one.span.first.line}:{one.span.first.column} {one.message}" for one in found]


def of_rows(path: Path, row: str) -> list[str]:
    return told(path / "made.csv", f"Date,Title,Start,End,Duration,Room\n{row}\n{RIGHT}")


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (
            "2030-05-14,Boats,09:00,09:45,60,Hall",
            f"2:30 this says 60 min, but it is 45 min from start to end{WHICH}",
        ),
        (
            "2030-05-14,Boats,9:00 AM,10:45 AM,0:45,Hall",
            f"2:35 this says 45 min, but it is 105 min from start to end{WHICH}",
        ),
        (
            "2030-05-14,Boats,09:00-10:00,09:45,,Hall",
            f"2:30 this says 09:45, but the time is 09:00-10:00{WHICH}",
        ),
        (
            "2030-05-14,Boats,9-10,10:15,,Hall",
            f"2:23 this says 10:15, but the time is 9-10{WHICH}",
        ),
    ],
)
def test_an_end_that_another_cell_contradicts_is_told(
    tmp_path: Path, row: str, expected: str
) -> None:
    assert of_rows(tmp_path, row) == [expected]


@pytest.mark.parametrize(
    "row",
    [
        "2030-05-14,Boats,09:00,09:45,45,Hall",
        "2030-05-14,Boats,23:30,00:15,45,Hall",
        "2030-05-14,Boats,09:00-09:45,09:45,45,Hall",
        "2030-05-14,Boats,09:00,09:45,,Hall",
        "2030-05-14,Boats,09:00,09:45,short,Hall",
        "2030-05-14,Boats,2030-05-14 09:00,2030-05-15 10:00,60,Hall",
    ],
)
def test_what_agrees_and_what_cannot_be_compared_is_not_told(tmp_path: Path, row: str) -> None:
    assert of_rows(tmp_path, row) == []


def test_a_column_that_means_something_else_is_not_told(tmp_path: Path) -> None:
    head = "Date,Title,Start,End,Duration\n"
    rows = "2030-05-14,Boats,09:00,10:00,20\n2030-05-14,Nets,10:00,11:00,20\n"

    assert told(tmp_path / "made.csv", head + rows) == []


def test_of_a_few_rows_one_is_told(tmp_path: Path) -> None:
    head = "Date,Title,Start,End\n"
    rows = "2030-05-14,Boats,09:00-10:00,09:45\n2030-05-14,Nets,10:00,11:00\n"

    expected = f"2:30 this says 09:45, but the time is 09:00-10:00{WHICH}"
    assert told(tmp_path / "made.csv", head + rows) == [expected]


@pytest.mark.parametrize(("rest", "expected"), [("5", 0), ("10", 1), ("some", 1)])
def test_a_length_and_the_rest_of_it_contradict_no_end(
    tmp_path: Path, rest: str, expected: int
) -> None:
    rows = f"2030-05-14,Boats,09:00,09:45,40,{rest}\n2030-05-14,Nets,10:00,10:30,30,0\n"
    head = "Date,Title,Start,End,talk_minutes,qa_minutes"

    assert len(told(tmp_path / "made.csv", f"{head}\n{rows}")) == expected


@pytest.mark.parametrize(
    "days",
    [
        [{"day": "Sat", "date": "2030-05-13", "talks": [BOATS]}],
        [{"section": "Sobota", "date": "13.05.2030", "slots": [BOATS]}],
        [{"weekday": "Saturday", "date": "13 May 2030", "talks": [BOATS]}],
        {"Saturday": {"date": "2030-05-13", "sessions": [BOATS]}},
        [{"day": "Saturday", "date": "2030-05-13", **BOATS}],
        [{"date": "2030-05-13", "day": "Saturday", **BOATS}],
    ],
)
def test_a_weekday_beside_a_date_that_has_another_is_told(tmp_path: Path, days: object) -> None:
    path = tmp_path / "made.json"
    path.write_text(json.dumps(days))
    found = [*api.load(path).noticed("T208")]

    assert [one.message for one in found] == ["13 May 2030 is a Monday, not a Saturday"]
    assert "13" in found[0].span.text


@pytest.mark.parametrize(
    "day",
    [
        {"day": "Monday", "date": "2030-05-13", "talks": [BOATS]},
        {"day": "Opening", "date": "2030-05-13", "talks": [BOATS]},
        {"day": "Day 1", "date": "2030-05-13", "talks": [BOATS]},
        {"day": "Sunday", "date": "2030-05-13", **BOATS, "time": "0:30-1:15"},  # of the night
    ],
)
def test_what_stands_beside_a_date_may_be_its_weekday_or_none(tmp_path: Path, day: object) -> None:
    path = tmp_path / "made.json"
    path.write_text(json.dumps([day]))

    assert [*api.load(path).noticed("T208")] == []
