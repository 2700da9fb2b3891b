"""Another time or date in a text, in the way of the one that stands there."""

from datetime import date

import pytest

from confsched.model.clocks import DAY
from confsched.model.restyled_dates import with_date, with_weekday
from confsched.model.restyling import (
    Habits,
    first_time_of,
    habits_of,
    with_clock,
    with_moment,
    with_times,
)

PADDED = Habits()


def at(text: str) -> int:
    hour, _, minute = text.partition(":")
    return int(hour) * 3600 + int(minute or 0) * 60


@pytest.mark.parametrize(
    ("text", "start", "end", "written"),
    [
        ("10:30 AM - 11:45 AM ET", "13:05", "14:00", "1:05 PM - 2:00 PM ET"),
        ("10:30 a.m. – 11:45 a.m.", "13:05", "14:00", "1:05 p.m. – 2:00 p.m."),
        ("10:30AM-11:45AM", "9", "12", "9:00AM-12:00PM"),
        ("11:30-1:00 PM", "9", "10", "9:00-10:00 AM"),
        ("11:30-1:00 PM", "10:30", "12:15", "10:30-12:15 PM"),
        ("9:30-10:30 AM", "11:30", "12:30", "11:30-12:30 PM"),
        ("10-11 AM", "13", "13:45", "1-1:45 PM"),
        ("10:30–11:45", "9:05", "9:50", "09:05–09:50"),
        ("9:30 - 10:15", "8:05", "9:00", "8:05 - 9:00"),
        ("09:30 - 10:15", "8:05", "9:00", "08:05 - 09:00"),
        ("16h15 - 17h15", "9", "10:30", "09h00 - 10h30"),
        ("16h - 17h", "14:15", "15", "14h15 - 15h"),
        ("13.30 bis 15 Uhr", "9:05", "10:15", "09.05 bis 10:15 Uhr"),
        ("1030-1145", "9", "13:05", "0900-1305"),
        ("noon to 1 PM", "12", "12:45", "noon to 12:45 PM"),
        ("noon to 1 PM", "11:15", "12", "11:15 AM to 12 PM"),
        ("10 AM to noon", "12", "14", "12 PM to 2 PM"),
        ("22:00 - midnight", "21", "24", "21:00 - midnight"),
        ("22:00 - midnight", "21", "23", "21:00 - 23:00"),
        ("22:00-24:00", "23", "24", "23:00-00:00"),
        ("22:00-24:00", "22", "24", "22:00-24:00"),
        ("between 10:30 and 11:45 UTC+2", "9", "10", "between 09:00 and 10:00 UTC+2"),
        ("from 10 to 11 AM (ET)", "14", "15", "from 2 to 3 PM (ET)"),
        ("10:30:15 - 11:00:45", "9", "10", "09:00:00 - 10:00:00"),
        ("10:30  -   11:45", "9", "10", "09:00 - 10:00"),
        ("１０:３０ ー １１:４５", "9", "10", None),
        ("１０:３０ – １１:４５", "9", "10", "09:00 – 10:00"),
    ],
)
def test_a_range_is_written_as_the_one_before(
    text: str, start: str, end: str, written: str | None
) -> None:
    assert with_times(text, at(start), at(end), PADDED) == written


@pytest.mark.parametrize(
    ("text", "start", "written"),
    [("10:30 AM", "15", "3:00 PM"), ("2 PM ET", "9:15", "9:15 AM ET"), ("16h", "9", "09h")],
)
def test_a_start_alone_is_written_as_the_one_before(text: str, start: str, written: str) -> None:
    assert with_times(text, at(start), None, PADDED) == written


def test_a_range_is_no_start_and_a_start_no_range() -> None:
    assert with_times("10:30", at("9"), at("10"), PADDED) is None
    assert with_times("10:30-11:00", at("9"), None, PADDED) is None
    assert with_clock("soon", at("9"), PADDED) is None


def test_an_end_may_be_the_end_of_the_day() -> None:
    assert with_clock("24:00", DAY, PADDED) == "24:00"
    assert with_clock("11:00 PM", DAY, PADDED) == "12:00 AM"


@pytest.mark.parametrize(
    ("text", "old", "new", "written"),
    [
        ("1:15 AM - 1:45 AM", "", "EDT", "9:00 AM - 10:00 AM EDT"),
        ("1:15 AM ET - 1:45 AM ET", "ET", "EST", "9:00 AM EST - 10:00 AM EST"),
        ("10:30-11:45 -04:00", "-04:00", "-05:00", "09:00-10:00 -05:00"),
    ],
)
def test_its_zone_is_written_anew_where_it_has_to_be(
    text: str, old: str, new: str, written: str
) -> None:
    assert with_times(text, at("9"), at("10"), PADDED, (old, new)) == written


@pytest.mark.parametrize(
    ("text", "on", "time", "written"),
    [
        ("2021-05-19T10:30-04:00", date(2021, 6, 3), "9:05", "2021-06-03T09:05-04:00"),
        ("2021-05-19T10:30:00Z", date(2021, 5, 19), "22", "2021-05-19T22:00:00Z"),
        ("2021-05-19 14:00", date(2021, 5, 20), "9", "2021-05-20 09:00"),
        ("19 May 2021, 2 PM ET", date(2021, 6, 3), "9:05", "3 June 2021, 9:05 AM ET"),
        ("Wed 19 May 2021 at 2:30 pm", date(2021, 5, 20), "9", "Thu 20 May 2021 at 9:00 am"),
        ("May 19th, 2021 14:00", date(2021, 5, 21), "9", "May 21st, 2021 09:00"),
        ("day 1 14:00", 2, "15:30", "day 2 15:30"),
        ("Day 12, 2 PM Europe/London", 3, "15:30", "Day 3, 3:30 PM Europe/London"),
        ("20210519T1400", date(2021, 6, 3), "9", "20210603T0900"),
        ("20210519T140000Z", date(2021, 6, 3), "9", None),
        ("day 1 14:00", date(2021, 6, 3), "9", None),
        ("2021-05-19 14:00", 2, "9", None),
    ],
)
def test_a_moment_is_written_as_the_one_before(
    text: str, on: date | int, time: str, written: str | None
) -> None:
    assert with_moment(text, on, at(time), PADDED) == written


@pytest.mark.parametrize(
    ("text", "on", "written"),
    [
        ("2021-05-19", date(2021, 10, 3), "2021-10-03"),
        ("2021-10-19", date(2021, 5, 3), "2021-05-03"),
        ("Wednesday 19 May 2021", date(2021, 6, 3), "Thursday 3 June 2021"),
        ("WED 19 MAY 2021", date(2021, 6, 3), "THU 3 JUNE 2021"),
        ("wed, 19 sept 2021", date(2021, 10, 31), "sun, 31 oct 2021"),
        ("19 Sep. 2021", date(2021, 10, 2), "2 Oct. 2021"),
        ("19 Sep. 2021", date(2021, 5, 2), "2 May 2021"),
        ("5 September 2021", date(2021, 5, 12), "12 May 2021"),
        ("05 Sep 2021", date(2021, 9, 6), "06 Sep 2021"),
        ("May 19th, 2021", date(2022, 6, 2), "June 2nd, 2022"),
        ("2021-05-19 (Wednesday)", date(2021, 5, 20), "2021-05-20 (Thursday)"),
        ("19.5.2021", date(2021, 12, 3), "3.12.2021"),
        ("19.05.2021", date(2021, 12, 3), "03.12.2021"),
        ("6.11.2021", date(2021, 11, 6), "6.11.2021"),
        ("05/19/2021", date(2021, 5, 20), None),
        ("day 1", date(2021, 5, 20), None),
    ],
)
def test_a_date_is_written_as_the_one_before(text: str, on: date, written: str | None) -> None:
    assert with_date(text, on) == written


@pytest.mark.parametrize(
    ("text", "written"), [("Monday", "Sunday"), ("mon", "sun"), ("MON", "SUN"), ("Tues", "Sun")]
)
def test_a_weekday_is_as_long_as_the_one_before(text: str, written: str) -> None:
    assert with_weekday(text, 6) == written


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("10:30 AM - 11:45 AM ET", "10:30 AM ET"),
        ("11:30-1:00 PM", "11:30 PM"),
        ("16h15 - 17h15", "16h15"),
        ("10:30", None),
    ],
)
def test_a_range_has_a_first_time(text: str, alone: str | None) -> None:
    assert first_time_of(text) == alone


@pytest.mark.parametrize(
    ("text", "pads"),
    [
        ("time: 10:30-11:45", True),
        ("time: 9:30-10:45", False),
        ("time: 9:30 AM - 10:45 AM", True),
        ("time: 09:30-10:45\n# until 9:00", True),
        ("hours: 09:00-18:00\ntime: 9:30-9:45", False),
        ("start: 2021-05-19T09:30-04:00", True),
        ("time: 9h30", False),
    ],
)
def test_a_file_shows_whether_half_past_nine_begins_with_a_zero(text: str, pads: bool) -> None:  # noqa: FBT001 -- a case
    assert habits_of(text) == Habits(pads)
