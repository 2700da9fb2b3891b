"""Moments and ranges as people write them."""

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confsched.model.moments import (
    Moment,
    MomentRange,
    is_moment,
    parse_moment,
    parse_moment_range,
)
from confsched.model.texts import BadText
from confsched.model.zones import parse_zone

DATE = date(2021, 5, 19)
HOUR = 3600


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2021-05-19", Moment(DATE, None, None)),
        ("2021-05-19 14:00", Moment(DATE, None, 14 * HOUR)),
        ("2021-05-19, 14:00", Moment(DATE, None, 14 * HOUR)),
        ("2021-05-19 at noon", Moment(DATE, None, 12 * HOUR)),
        ("2021-05-19 24:00", Moment(DATE, None, 24 * HOUR)),
        ("19.05.2021 14.30 Uhr", Moment(DATE, None, 14 * HOUR + 1800)),
        ("19 May 2021 2 PM ET", Moment(DATE, None, 14 * HOUR, parse_zone("ET"))),
        ("May 19, 2021, 2 PM (ET)", Moment(DATE, None, 14 * HOUR, parse_zone("ET"))),
        ("2021-05-19 ET", Moment(DATE, None, None, parse_zone("ET"))),
        ("Wed 19 May 2021 14:00", Moment(DATE, None, 14 * HOUR, None, 2)),
        ("2021-05-19T14:00", Moment(DATE, None, 14 * HOUR)),
        ("20210519T1400", Moment(DATE, None, 14 * HOUR)),
        ("20210519T140000Z", Moment(DATE, None, 14 * HOUR, parse_zone("Z"))),
        ("2021-05-19t14:00:00z", Moment(DATE, None, 14 * HOUR, parse_zone("z"))),
        ("2021-05-19T14:00:00.000Z", Moment(DATE, None, 14 * HOUR, parse_zone("Z"))),
        ("2021-05-19T14:00:00.500127+00:00", Moment(DATE, None, 14 * HOUR, parse_zone("+00:00"))),
        ("2021-05-19T14:00-04:00", Moment(DATE, None, 14 * HOUR, parse_zone("-04:00"))),
        ("2021-05-19T14:00-0400", Moment(DATE, None, 14 * HOUR, parse_zone("-0400"))),
        ("2021-05-19 14:00:00-04:00", Moment(DATE, None, 14 * HOUR, parse_zone("-04:00"))),
        ("2021-05-19 14:00+02:00", Moment(DATE, None, 14 * HOUR, parse_zone("+02:00"))),
        (
            "2021-05-19T14:00 Europe/London",
            Moment(DATE, None, 14 * HOUR, parse_zone("Europe/London")),
        ),
        ("day 2", Moment(None, 2, None)),
        ("Day 2", Moment(None, 2, None)),
        ("day2 14:00", Moment(None, 2, 14 * HOUR)),
        ("day 1 14:00", Moment(None, 1, 14 * HOUR)),
        ("Day 1, 2 PM ET", Moment(None, 1, 14 * HOUR, parse_zone("ET"))),
    ],
)
def test_a_moment_is_read_as_people_write_it(text: str, moment: Moment) -> None:
    assert parse_moment(text) == moment
    assert is_moment(text)


START_EXPECTED = "it has to start with a date or, say, 'day 1'"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", f"'' is not a moment: {START_EXPECTED}"),
        ("14:00", f"'14:00' is not a moment: {START_EXPECTED}"),
        ("day 1000", f"'day 1000' is not a moment: {START_EXPECTED}"),
        ("day 0", "'day 0' names day 0, but days are numbered from 1"),
        ("19 May 14:00", "'19 May 14:00' has no year"),
        ("2021-02-30 10:00", "'2021-02-30' is not a date: there is no 30 February 2021"),
        ("2021-05-19 25:00", "'25:00' is not a time of day"),
        ("2021-05-19T25:00Z", "'25:00' is not a time of day"),
        ("2021-05-19 14", "'14' is not a time: write 14:00"),
        ("2021-05-19T14:00+99:00", "'+99:00' is more than 14 hours from UTC"),
        ("2021-05-19T", "'2021-05-19T' has no time after its date"),
        ("2021-05-19 10:00-14:00", "'10:00-14:00' is a range where one time is wanted"),
        (
            "day 1 from 14:00",
            "'day 1 from 14:00' goes on with 'from 14:00', which is neither a time nor a zone",
        ),
        ("Thursday 5 June 14:00", "'Thursday 5 June 14:00' has no year"),
        ("Thursdays 14:00", f"'Thursdays 14:00' is not a moment: {START_EXPECTED}"),
        (
            "Thu afternoon",
            "'Thu afternoon' goes on with 'afternoon', which is neither a time nor a zone",
        ),
        (
            "2021-05-19 lunch",
            "'2021-05-19 lunch' goes on with 'lunch', which is neither a time nor a zone",
        ),
    ],
)
def test_what_is_no_moment_is_refused_in_one_sentence(text: str, message: str) -> None:
    with pytest.raises(BadText) as caught:
        parse_moment(text)

    assert caught.value.message == message
    assert caught.value.example == "2021-05-19 14:00"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("2021-05-19", MomentRange(DATE, None, None, None)),
        ("2021-05-19 10:00-14:00", MomentRange(DATE, None, 10 * HOUR, 14 * HOUR)),
        ("2021-05-19 22:00-02:00", MomentRange(DATE, None, 22 * HOUR, 2 * HOUR)),
        ("19 May 2021, 10 AM – 2 PM", MomentRange(DATE, None, 10 * HOUR, 14 * HOUR)),
        ("Wed 19 May 2021 from noon", MomentRange(DATE, None, 12 * HOUR, None, None, 2)),
        (
            "2021-05-19 10:00-14:00 Europe/London",
            MomentRange(DATE, None, 10 * HOUR, 14 * HOUR, parse_zone("Europe/London")),
        ),
        ("Thu from 2 PM", MomentRange(None, None, 14 * HOUR, None, None, 3)),
        ("Thursday", MomentRange(None, None, None, None, None, 3)),
        ("day 2", MomentRange(None, 2, None, None)),
        ("day 2 Europe/London", MomentRange(None, 2, None, None, parse_zone("Europe/London"))),
        ("day 1 10:00-14:00", MomentRange(None, 1, 10 * HOUR, 14 * HOUR)),
        ("day 1 from 10:00 to 14:00", MomentRange(None, 1, 10 * HOUR, 14 * HOUR)),
        ("day 1 between 10:00 and 14:00", MomentRange(None, 1, 10 * HOUR, 14 * HOUR)),
        ("day 1 from 14:00", MomentRange(None, 1, 14 * HOUR, None)),
        ("day 1 after 2 PM ET", MomentRange(None, 1, 14 * HOUR, None, parse_zone("ET"))),
        ("day 1 until 12:00", MomentRange(None, 1, None, 12 * HOUR)),
        ("day 1 before noon", MomentRange(None, 1, None, 12 * HOUR)),
        ("day 1 until midnight", MomentRange(None, 1, None, 24 * HOUR)),
        ("day 1 until 24:00", MomentRange(None, 1, None, 24 * HOUR)),
    ],
)
def test_a_range_is_read_as_people_write_it(text: str, part: MomentRange) -> None:
    assert parse_moment_range(text) == part


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", f"'' is not a range: {START_EXPECTED}"),
        ("10:00-14:00", f"'10:00-14:00' is not a range: {START_EXPECTED}"),
        ("2021-05-19 14:00", "'2021-05-19 14:00' is one moment where a range is wanted"),
        (
            "2021-05-19T14:00-04:00",
            "'2021-05-19T14:00-04:00' is one moment where a range is wanted",
        ),
        ("day 1 until 10-11", "'10-11' is a range where one time is wanted"),
        ("day 1 from 24:00", "'24:00' can only end something: write 00:00 of the next day"),
        (
            "day 1 to day 2",
            "'day 1 to day 2' goes on with 'to day 2', which is neither a time nor a zone",
        ),
    ],
)
def test_what_is_no_range_is_refused_in_one_sentence(text: str, message: str) -> None:
    with pytest.raises(BadText) as caught:
        parse_moment_range(text)

    assert caught.value.message == message
    assert caught.value.example == "2021-05-19 10:00-14:00"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "noon",
        "10:30",
        "10.30.15",
        "10-11",
        "1030-1145",
        "16h15 - 17h15",
        "10:30 AM - 11:45 AM ET",
        "10:30 America/New_York",
        "Wednesday 10:00",
    ],
)
def test_a_time_of_day_is_no_moment(text: str) -> None:
    assert not is_moment(text)


@pytest.mark.parametrize(
    "text", ["19 May 14:00", "14:00 on 19 May 2021", "05/06/2021 10:00", "2021-02-31 10:00"]
)
def test_a_text_with_a_wrong_date_is_still_meant_as_a_moment(text: str) -> None:
    assert is_moment(text)


offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
instants = st.datetimes(
    datetime(1970, 1, 1),  # noqa: DTZ001 -- the zone is the next argument's
    datetime(2100, 12, 31),  # noqa: DTZ001 -- the same
    timezones=offsets,
).map(lambda instant: instant.replace(microsecond=0))


@given(instants)
def test_every_instant_is_read_as_python_writes_it(instant: datetime) -> None:
    offset = instant.utcoffset()

    for text in (instant.isoformat(), str(instant), f"{instant:%Y%m%dT%H%M%S%z}"):
        read = parse_moment(text)
        at = timedelta(seconds=read.at or 0)

        assert (read.date, at, read.zone and read.zone.offset) == (
            instant.date(),
            timedelta(hours=instant.hour, minutes=instant.minute, seconds=instant.second),
            offset,
        )


@given(st.integers(1, 999), st.integers(0, 1439), st.integers(0, 1439))
def test_every_part_of_a_day_is_read(day: int, first: int, last: int) -> None:
    start, end = (f"{minute // 60:02}:{minute % 60:02}" for minute in (first, last))

    assert parse_moment(f"day {day} {start}") == Moment(None, day, first * 60)
    assert parse_moment_range(f"day {day} {start}-{end}") == MomentRange(
        None, day, first * 60, last * 60
    )
    assert parse_moment_range(f"day {day} from {start}").start == first * 60
    assert parse_moment_range(f"day {day} until {end}").end == (last * 60 or 24 * HOUR)
