"""Lists that say no day and begin the times of each day anew. All made up."""

from typing import Any

import pytest
from translating import translation

DAY = ("8:30 Breakfast", "9:00 Boats", "12:30 Lunch (in the hall)", "16:00 Knots")


def days(*rows: str) -> tuple[list[str | None], list[str]]:
    """The days of sessions, and what is told."""
    told = [dict(zip(("time", "title"), row.split(" ", 1), strict=True)) for row in rows]
    found = translation({"plan.json": told})
    root: Any = found.roots[0]
    sessions = root["sessions"].values()
    return [one.get("day") for one in sessions], [one.message for one in found.findings]


def test_days_are_counted_where_times_begin_anew_and_meals_come_again() -> None:
    numbers, told = days("18:00 Welcome dinner", *DAY, *DAY)

    assert numbers == ["1", *("2" * 4), *("3" * 4)]
    assert told[0] == "no session says its day: 3 are counted, as times begin anew"


@pytest.mark.parametrize(
    "rows",
    [
        DAY,
        # other kinds of sessions of one day
        ("9:00 Boats", "12:00 Lunch", "17:00 Knots", "10:00 Workshop of nets", "15:00 Sails"),
        # in no order
        (*DAY, "15:00 Sails", *DAY),
        # one meal twice on a day
        ("8:30 Boats", "12:00 Lunch", "13:00 Lunch", "9:00 Boats", "12:00 Lunch"),
    ],
)
def test_else_they_are_of_no_day(rows: tuple[str, ...]) -> None:
    numbers, told = days(*rows)

    assert numbers == [None] * len(rows)
    assert not [one for one in told if "counted" in one]


def test_rooms_side_by_side_begin_anew_as_well() -> None:
    rows = [dict(zip(("time", "title"), row.split(" ", 1), strict=True)) for row in DAY]
    both = [{**row, "room": room} for room in ("Hall", "Attic") for row in rows]
    root: Any = translation({"plan.json": both}).roots[0]

    assert [one.get("day") for one in root["sessions"].values()] == [None] * 8


ONE = [{"time": "9:30", "title": "Boats"}, {"time": "14:00", "title": "Knots"}]
OTHER = [{"time": "9:00", "title": "Sails"}]


def test_groups_that_say_nothing_are_days_where_each_begins_anew() -> None:
    root: Any = translation({"plan.json": [{"events": ONE}, {"events": OTHER}]}).roots[0]

    assert [one.get("day") for one in root["sessions"].values()] == ["1", "1", "2"]


@pytest.mark.parametrize(
    "groups",
    [
        [{"kind": "Talks", "events": ONE}, {"kind": "Trips", "events": OTHER}],
        {"keynotes": ONE, "workshops": OTHER},
        [{"events": OTHER}, {"events": ONE}],
    ],
)
def test_other_groups_are_of_one_day(groups: Any) -> None:  # noqa: ANN401 -- of some shape
    root: Any = translation({"plan.json": groups}).roots[0]

    assert [one.get("day") for one in root["sessions"].values()] == [None] * 3
