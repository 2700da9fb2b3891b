"""Dates as people write them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confsched.model.dates import (
    DateText,
    holds_date,
    parse_date,
    parse_date_span,
    parse_weekday,
    split_date,
)
from confsched.model.texts import BadText

WEDNESDAY = date(2021, 5, 19)


@pytest.mark.parametrize(
    "text",
    [
        "2021-05-19",
        "2021-5-19",
        "2021/05/19",
        "2021.05.19",
        "20210519",
        "19 May 2021",
        "19 may 2021",
        "19 May, 2021",
        "19-May-2021",
        "19May2021",
        "19. May 2021",
        "19th May 2021",
        "19th of May 2021",
        "the 19th of May 2021",
        "May 19, 2021",
        "May 19 2021",
        "May 19th, 2021",
        "MAY 19,2021",
        "2021 May 19",
        "19.05.2021",
        "19.5.2021",
        "19. 5. 2021",
        "19/05/2021",
        "05/19/2021",
        "19-05-2021",
        "٢٠٢١-٠٥-١٩",
        "2021‑05‑19",
    ],
)
def test_a_date_is_read_as_people_write_it(text: str) -> None:
    assert parse_date(text) == DateText(WEDNESDAY)


@pytest.mark.parametrize(
    "text",
    [
        "Wednesday 19 May 2021",
        "Wednesday, 19 May 2021",
        "Wed, 19 May 2021",
        "Wed. 19 May 2021",
        "Wednesday the 19th of May 2021",
        "wednesday, May 19, 2021",
        "Wed 2021-05-19",
        "2021-05-19 (Wed)",
        "19 May 2021, Wednesday",
    ],
)
def test_a_date_is_read_with_its_weekday(text: str) -> None:
    assert parse_date(text) == DateText(WEDNESDAY, 2)


def test_a_weekday_may_contradict_its_date() -> None:
    assert parse_date("Wednesday 20 May 2021") == DateText(date(2021, 5, 20), 2)


def test_a_date_in_either_order_is_read_when_one_order_is_possible() -> None:
    assert parse_date("05/05/2021") == DateText(date(2021, 5, 5))
    assert parse_date("13/05/2021") == DateText(date(2021, 5, 13))
    assert parse_date("05/13/2021") == DateText(date(2021, 5, 13))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "'' is not a date"),
        ("soon", "'soon' is not a date"),
        ("Wednesday", "'Wednesday' is not a date"),
        ("May 2021", "'May 2021' is not a date"),
        ("2021-05-19 10:00", "'2021-05-19 10:00' says the time as well: write 2021-05-19"),
        ("1234567890", "'1234567890' is not a date"),
        ("19 May", "'19 May' has no year"),
        ("19-21 May 2021", "'19-21 May 2021' is several days where one is wanted"),
        ("May 19th", "'May 19th' has no year"),
        ("Wednesday, 19 May", "'Wednesday, 19 May' has no year"),
        ("19.5.", "'19.5.' has no year"),
        ("19/05", "'19/05' has no year"),
        ("19/may", "'19/may' has no year"),
        ("31.06.", "'31.06.' is not a date: there is no 31 June"),
        ("Wed 31 June", "'Wed 31 June' is not a date: there is no 31 June"),
        ("32/5", "'32/5' is not a date: there is no 32 May"),
        ("5.14.", "'5.14.' is not a date: there is no month 14"),
        ("29.2.", "'29.2.' has no year"),
        ("19.05.21", "'19.05.21' has a year of two digits where four are wanted"),
        ("05/19/21", "'05/19/21' has a year of two digits where four are wanted"),
        ("2021-02-31", "'2021-02-31' is not a date: there is no 31 February 2021"),
        ("Feb 29, 2021", "'Feb 29, 2021' is not a date: there is no 29 February 2021"),
        ("31/02/2021", "'31/02/2021' is not a date: there is no 31 February 2021"),
        ("2021-05-00", "'2021-05-00' is not a date: there is no 0 May 2021"),
        ("2021-13-01", "'2021-13-01' is not a date: there is no month 13, but there is 2021-01-13"),
        ("13/13/2021", "'13/13/2021' is not a date: there is no month 13"),
        ("1969-12-31", "'1969-12-31' is not in the years 1970 to 2100"),
        ("2101-01-01", "'2101-01-01' is not in the years 1970 to 2100"),
        ("05/06/3021", "'05/06/3021' is not in the years 1970 to 2100"),
    ],
)
def test_what_is_no_date_is_refused_in_one_sentence(text: str, message: str) -> None:
    with pytest.raises(BadText) as caught:
        parse_date(text)

    assert caught.value.message == message
    assert caught.value.example == "2021-05-19"


def test_a_date_with_two_readings_is_refused_with_both() -> None:
    with pytest.raises(BadText) as caught:
        parse_date("05/06/2021")

    assert caught.value.message == "'05/06/2021' may be 5 June or 6 May"
    assert caught.value.example == "2021-06-05"


def test_the_first_and_the_last_year_are_read() -> None:
    assert parse_date("1970-01-01") == DateText(date(1970, 1, 1))
    assert parse_date("2100-12-31") == DateText(date(2100, 12, 31))


def days(first: date, count: int) -> tuple[DateText, ...]:
    return tuple(DateText(first + timedelta(days=number)) for number in range(count))


@pytest.mark.parametrize(
    ("text", "first", "count"),
    [
        ("2021-05-19", WEDNESDAY, 1),
        ("2021-05-19 to 2021-05-19", WEDNESDAY, 1),
        ("2021-05-19 to 2021-05-20", WEDNESDAY, 2),
        ("2021-05-19 until 2021-05-21", WEDNESDAY, 3),
        ("2021-05-19 - 2021-05-21", WEDNESDAY, 3),
        ("2021-05-19 – 2021-05-21", WEDNESDAY, 3),
        ("2021-05-19–2021-05-21", WEDNESDAY, 3),
        ("2021-05-19..2021-05-21", WEDNESDAY, 3),
        ("2021-05-19/2021-05-21", WEDNESDAY, 3),
        ("from 2021-05-19 to 2021-05-21", WEDNESDAY, 3),
        ("19 May 2021 to 21 May 2021", WEDNESDAY, 3),
        ("19.05.2021 bis 21.05.2021", WEDNESDAY, 3),
        ("19-21 May 2021", WEDNESDAY, 3),
        ("19–21 May 2021", WEDNESDAY, 3),
        ("19th to 21st May 2021", WEDNESDAY, 3),
        ("May 19-21, 2021", WEDNESDAY, 3),
        ("May 19–21 2021", WEDNESDAY, 3),
        ("30 May - 2 June 2021", date(2021, 5, 30), 4),
        ("May 30 – June 2, 2021", date(2021, 5, 30), 4),
        ("30 December 2021 - 2 January 2022", date(2021, 12, 30), 4),
        ("2020-01-01 to 2020-12-31", date(2020, 1, 1), 366),
    ],
)
def test_a_span_is_all_its_days(text: str, first: date, count: int) -> None:
    assert parse_date_span(text) == days(first, count)


def test_a_span_keeps_the_weekdays_that_it_names() -> None:
    first, between, last = days(WEDNESDAY, 3)

    assert parse_date_span("Wed 19 May 2021 to Thu 21 May 2021") == (
        DateText(first.date, 2),
        between,
        DateText(last.date, 3),
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2021-05-19 to", "'2021-05-19 to' is not a date"),
        ("2021-05-19 to soon", "'soon' is not a date"),
        ("19 May to 21 May", "'19 May' has no year"),
        ("2021-05-19 to 2021-05-18", "'2021-05-19 to 2021-05-18' ends before it starts"),
        ("2021-01-01 to 2022-01-02", "'2021-01-01 to 2022-01-02' is longer than a year"),
    ],
)
def test_what_is_no_span_is_refused_in_one_sentence(text: str, message: str) -> None:
    with pytest.raises(BadText) as caught:
        parse_date_span(text)

    assert caught.value.message == message
    assert caught.value.example == "2021-05-19 to 2021-05-20"


@pytest.mark.parametrize(
    ("text", "weekday"),
    [("Monday", 0), ("tues", 1), ("Wed", 2), ("Thurs.", 3), (" SUNDAY ", 6), ("day 1", None)],
)
def test_a_weekday_is_known_by_its_names(text: str, weekday: int | None) -> None:
    assert parse_weekday(text) == weekday


def test_a_date_is_split_from_what_follows_it() -> None:
    assert split_date("19 May 2021 2 PM ET") == (DateText(WEDNESDAY), " 2 PM ET")
    assert split_date("2021-05-19T14:00") == (DateText(WEDNESDAY), "T14:00")
    assert split_date("2021-05-19 (Wed) 14:00") == (DateText(WEDNESDAY, 2), " 14:00")
    assert split_date("14:00") is None


@given(st.dates(date(1970, 1, 1), date(2100, 12, 31)))
def test_every_date_is_read_in_every_style(day: date) -> None:
    texts = (
        day.isoformat(),
        f"{day:%Y%m%d}",
        f"{day:%Y/%m/%d}",
        f"{day:%d.%m.%Y}",
        f"{day.day} {day:%B %Y}",
        f"{day.day} {day:%b. %Y}",
        f"{day:%B} {day.day}, {day.year}",
    )

    assert {parse_date(text) for text in texts} == {DateText(day)}
    assert {parse_date(f"{day:%A}, {text}") for text in texts} == {DateText(day, day.weekday())}
    assert all(holds_date(text) for text in texts)


@given(st.dates(date(1970, 1, 1), date(2099, 12, 31)), st.integers(1, 366))
def test_every_span_is_all_its_days(first: date, count: int) -> None:
    last = first + timedelta(days=count - 1)

    assert parse_date_span(f"{first} to {last}") == days(first, count)
    assert parse_date_span(f"{first:%d %B %Y} – {last:%d %B %Y}") == days(first, count)
