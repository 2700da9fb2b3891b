"""How reasons are told, and whether they are enough of a reason."""

from dataclasses import replace
from datetime import timedelta

import pytest
from brute import CONSTRAINTS
from crowded import TEN, crowded_schedules, day_of
from hypothesis import given, settings
from hypothesis import strategies as st

from confsched.planning.constraints import Window
from confsched.planning.reasons import on_days
from confsched.planning.suggest import suggest
from confsched.schedule.schedule import Schedule


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ([1], "on day 1"),
        ([2, 1, 2], "on days 1 and 2"),
        ([1, 2, 3], "on days 1–3"),
        ([1, 3, 4, 5, 6, 8, 9], "on days 1, 3–6, 8 and 9"),
    ],
)
def test_days_in_a_row_are_told_by_the_first_and_the_last(numbers: list[int], told: str) -> None:
    day = day_of(0, ((0, 18),))
    days = [replace(day, number=number) for number in numbers]

    assert on_days(Window(one, one.hours) for one in days) == told


@settings(deadline=None)
@given(crowded_schedules(), st.integers(1, 18))
def test_there_is_a_reason_where_nothing_is_left_and_only_there(
    schedule: Schedule, tens: int
) -> None:
    session = schedule.sessions[0]
    length: timedelta = tens * TEN
    found = suggest(schedule, session, length=length, days=schedule.days, constraints=CONSTRAINTS)
    on_its_day = session.day is None or any(one.day is session.day for one in found.found)

    assert bool(found.why_not) == (not found.found or not on_its_day)
    assert len(found.why_not) <= 8
    assert all(reason.text for reason in found.why_not)
