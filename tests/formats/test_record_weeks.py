"""Weekdays below the names of weeks. All of it is made up."""

from typing import Any

import pytest
from translating import translated

BOATS = {"title": "Boats", "time": "9:00-10:00"}
NETS = {"title": "Nets", "time": "10:00-11:00"}


def dates(weeks: dict[str, Any]) -> list[tuple[str, str]]:
    found = translated({"plan.json": {"startdate": "2030-05-14", "events": weeks}})["sessions"]
    return [(one["title"], one["date"]) for one in found.values()]


def test_days_of_later_weeks_are_counted_from_the_first_day() -> None:
    weeks = {
        "week1": {"Tuesday": [BOATS], "Friday": [NETS]},
        "week2": {"Monday": [NETS], "Tuesday": [BOATS]},
    }

    assert dates(weeks) == [
        *(("Boats", "2030-05-14"), ("Nets", "2030-05-17")),
        *(("Nets", "2030-05-20"), ("Boats", "2030-05-21")),
    ]


def test_weeks_and_their_days_are_called_in_other_languages() -> None:
    weeks = {"Woche 1": {"Dienstag": [BOATS]}, "Woche 2": {"Mittwoch": [NETS]}}

    assert dates(weeks) == [("Boats", "2030-05-14"), ("Nets", "2030-05-22")]


def test_weekdays_may_have_the_number_of_their_week() -> None:
    weeks = {"tuesday1": [BOATS], "friday1": [NETS], "tuesday2": [BOATS]}

    assert dates(weeks) == [
        ("Boats", "2030-05-14"),
        ("Nets", "2030-05-17"),
        ("Boats", "2030-05-21"),
    ]


def test_numbers_behind_weekdays_may_be_those_of_dates() -> None:
    found = translated({"plan.json": {"tuesday3": [BOATS], "wednesday4": [NETS]}})["sessions"]

    assert [one["extra"] for one in found.values()] == [
        {"group": "tuesday3"},
        {"group": "wednesday4"},
    ]


def test_a_pause_at_the_same_time_is_in_each_of_the_weeks() -> None:
    lunch = {"title": "Lunch", "time": "12:00-13:00"}
    weeks = {week: {"Tuesday": [BOATS, lunch], "Friday": [NETS]} for week in ("week1", "week2")}

    assert [date for title, date in dates(weeks) if title == "Lunch"] == [
        "2030-05-14",
        "2030-05-21",
    ]


@pytest.mark.parametrize(
    ("head", "first", "second"),
    [
        ("Week commencing", "13 May 2030", "20 May 2030"),
        ("W/C", "13/05/2030", "20/05/2030"),
        ("Week beginning", "2030-05-12", "2030-05-19"),
        ("Woche vom", "13.05.2030", "20.05.2030"),
    ],
)
def test_the_day_on_which_a_week_begins_may_stand_in_a_column(
    head: str, first: str, second: str
) -> None:
    rows = f"{first},Tue,9:00,10:00,Boats\n,Friday,10:00,11:00,Nets\n{second},Tue,9:00,10:00,Boats"
    found = translated({"plan.csv": f"{head},Day,Start,End,Title\n{rows}\n"})["sessions"]

    assert [(one["title"], one["date"]) for one in found.values()] == [
        ("Boats", "2030-05-14 (Tuesday)"),
        ("Nets", "2030-05-17 (Friday)"),
        ("Boats", "2030-05-21 (Tuesday)"),
    ]


def test_lists_may_be_called_by_the_day_with_which_their_week_begins() -> None:
    def row(day: str, title: str) -> dict[str, str]:
        return {"day": day, "start": "10:00", "end": "11:00", "title": title}

    weeks = [
        {"week_of": "2030-09-02", "sessions": [row("Monday", "Knots"), row("Wednesday", "Boats")]},
        {"week_of": "2030-09-09", "sessions": [row("Tuesday", "Nets")]},
    ]
    sessions = translated({"schedule.json": weeks})["sessions"]

    assert [(one["title"], one["date"]) for one in sessions.values()] == [
        ("Knots", "2030-09-02 (Monday)"),
        ("Boats", "2030-09-04 (Wednesday)"),
        ("Nets", "2030-09-10 (Tuesday)"),
    ]
