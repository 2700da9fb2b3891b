"""Dates in six digits, and in keys with their times. All of it is made up."""

from typing import Any

import pytest
from translating import translation


@pytest.mark.parametrize("days", [("200318", "200319"), ("180320", "190320"), ("031820", "031920")])
def test_dates_in_six_digits_are_in_the_order_in_which_they_are_near(days: tuple[str, str]) -> None:
    rows = [{"date": day, "time": "9:00-10:00", "title": f"Knots {day}"} for day in days]
    root: Any = translation({"schedule.json": rows}).roots[0]

    sessions = root["sessions"].values()
    assert [one["date"] for one in sessions] == ["2020-03-18", "2020-03-19"]


def test_days_may_have_them_beside_what_they_are_called() -> None:
    boats = [{"hour": "9:00 - 10:00", "title": "Boats"}]
    days = [
        {"day": "Mar 20", "date": "200318", "activity": boats},
        {"day": "Gio 22", "date": "220318", "activity": boats},
    ]
    root: Any = translation({"programme.json": {"schedule": days}}).roots[0]

    assert [one["date"] for one in root["sessions"].values()] == ["2018-03-20", "2018-03-22"]


def test_keys_may_have_an_underscore_between_date_and_time() -> None:
    keyed = {
        "2030-05-14_09:00": {"title": "Opening", "chair": "Ada Sample"},
        "2030-05-15_10:30": {"title": "Knots", "speaker": "Bo Muster"},
    }
    root: Any = translation({"sessions.json": keyed}).roots[0]

    sessions = root["sessions"].values()
    assert [(one["title"], one["start"]) for one in sessions] == [
        ("Opening", "2030-05-14 09:00"),
        ("Knots", "2030-05-15 10:30"),
    ]
