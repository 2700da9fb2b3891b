"""Dates in six digits or four, and in keys with their times. All of it is made up."""

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


def test_a_month_and_a_day_in_four_digits_are_a_date_without_a_year() -> None:
    names = ("title", "start_day", "start_at", "end_day", "end_at")
    rows = [
        ("Boats", "1126", "9:00", "1126", "10:00"),
        ("Ships", "1127", "24:00", "1127", "25:00"),
        ("Fair", "1130", "9:00", "1201", "17:00"),
    ]
    told = [dict(zip(names, row, strict=True)) for row in rows]
    root: Any = translation({"programme.json": told}).roots[0]

    sessions = root["sessions"].values()
    assert [(one["day"], one["start"], one["end"]) for one in sessions] == [
        ("1", "9:00", "10:00"),
        ("3", "00:00", "01:00"),
        ("5", "9:00", "17:00"),
    ]


def test_years_are_no_dates_in_four_digits() -> None:
    rows = [
        {"title": f"Knots {year}", "date": year, "speaker": "Ada Sample"}
        for year in ("2010", "2011")
    ]
    root: Any = translation({"talks.json": rows}).roots[0]

    assert [one.get("day") for one in root["sessions"].values()] == [None, None]


def test_an_end_may_have_a_date_in_six_digits() -> None:
    names = ("title", "start_date", "start", "end_date", "end")
    rows = [
        ("Boats", "200926", "9:00", "200926", "10:00"),
        ("Fair", "200927", "9:00", "200929", "9:00"),
    ]
    told = [dict(zip(names, row, strict=True)) for row in rows]
    root: Any = translation({"programme.json": told}).roots[0]

    sessions = root["sessions"].values()
    assert [(one["date"], one["start"], one["end"]) for one in sessions] == [
        ("2020-09-26", "9:00", "10:00"),
        ("2020-09-27", "9:00", "2020-09-29 9:00"),
    ]
