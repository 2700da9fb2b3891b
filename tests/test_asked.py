"""Moments as somebody names them to a command: by the format, and by what a day is called."""

import pytest
from support import schedule_of

from confsched import asked
from confsched.errors import ConfschedError
from confsched.schedule.schedule import Schedule

CONFERENCE = """\
conference:
  id: c
  title: C
  timezone: ET
  days:
    - {date: 2021-05-19, title: The First, hours: 09:00-02:00}
    - {date: 2021-05-20, title: Both}
    - {date: 2021-05-26, title: Both}
"""
TEN = 36_000


def conference() -> Schedule:
    return schedule_of({"c.yaml": CONFERENCE.encode()})


def moment(text: str, usual: int | None = None) -> tuple[int, str]:
    schedule = conference()
    day, found = asked.moment(schedule, text, schedule.days, usual=usual)
    return day.number, f"{found:%d %H:%M}"


@pytest.mark.parametrize(
    ("text", "day", "when"),
    [
        ("day 2 15:00", 2, "20 19:00"),
        ("2021-05-20 3 PM", 2, "20 19:00"),
        ("2021-05-20T19:00Z", 2, "20 19:00"),
        ("2 15:00", 2, "20 19:00"),
        ("Thursday 15:00", 2, "20 19:00"),
        ("thu, 3 PM", 2, "20 19:00"),
        ("Thursday at noon", 2, "20 16:00"),
        ("20 May 15:00 Europe/London", 2, "20 14:00"),
        ("May 20 15:00", 2, "20 19:00"),
        ("the  first 15:00", 1, "19 19:00"),
        ("The First 1:30", 1, "20 05:30"),
    ],
)
def test_a_day_is_called_by_its_number_its_name_or_its_date(text: str, day: int, when: str) -> None:
    assert moment(text) == (day, when)


@pytest.mark.parametrize("text", ["day 2", "thursday", "2021-05-20", "20 May 2021"])
def test_a_day_alone_has_the_usual_time_if_there_is_one(text: str) -> None:
    assert moment(text, TEN) == (2, "20 14:00")
    with pytest.raises(ConfschedError) as error:
        moment(text)
    assert error.value.message == f"{text!r} has no time of day"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        # two days are called so
        ("Wednesday 15:00", "'Wednesday 15:00' is not a time"),
        ("Both 15:00", "'Both 15:00' is not a time"),
        ("Friday 15:00", "'Friday 15:00' is not a time"),
        ("Thursday 15:00-16:00", "'Thursday 15:00-16:00' is not a time"),
        ("15:00", "'15:00' can be on several days"),
        ("day 4 15:00", "there is no day '4'"),
    ],
)
def test_what_is_not_clear_is_not_guessed(text: str, message: str) -> None:
    with pytest.raises(ConfschedError) as error:
        moment(text)
    assert error.value.message == message


@pytest.mark.parametrize(
    ("text", "alone"), [("15:00", True), ("3 PM ET", True), ("day 1 15:00", False), ("soon", False)]
)
def test_a_time_of_day_may_stand_alone(text: str, alone: bool) -> None:  # noqa: FBT001 -- a case
    assert asked.is_clock(text) is alone
