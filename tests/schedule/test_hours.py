"""Hours of the day: whether a slot lies within them, and what is outside them."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import example, given
from hypothesis import strategies as st

from confsched.schedule.hours import Hours, lies_within, outside

KIND = Hours(7 * 3600, 23 * 3600)
LATE = Hours(22 * 3600, 2 * 3600)
ALL_DAY = Hours(0, 0)
ZONES = tuple(
    map(ZoneInfo, ("America/New_York", "Asia/Tokyo", "Australia/Lord_Howe", "America/Havana"))
)
MINUTE = timedelta(minutes=1)
HOURS = st.builds(
    Hours, *(st.integers(0, 47).map(lambda half_hours: half_hours * 1800) for _ in "ab")
)
# an ordinary day, and those before the clocks change in New York and Havana, and in Lord Howe
DAYS = tuple(
    datetime(2021, month, day, tzinfo=UTC)
    for month, day in ((5, 18), (3, 13), (11, 6), (4, 3), (10, 2))
)
STARTS = st.builds(
    lambda day, quarters: day + quarters * 15 * MINUTE, st.sampled_from(DAYS), st.integers(0, 300)
)
LENGTHS = st.integers(1, 120).map(lambda minutes: minutes * 15 * MINUTE)


def crosses(start: datetime, end: datetime, zone: ZoneInfo, hours: Hours) -> bool:
    """Whether a slot meets something outside, or runs across what has no length."""
    return any(start < part.end and part.start < end for part in outside(start, end, zone, hours))


@given(STARTS, LENGTHS, st.sampled_from(ZONES), HOURS)
@example(datetime(2021, 11, 7, 6, tzinfo=UTC), 15 * MINUTE, ZONES[0], Hours(5400, 36_000))
@example(datetime(2021, 11, 7, 5, 30, tzinfo=UTC), 15 * MINUTE, ZONES[0], Hours(79_200, 5400))
@example(datetime(2021, 3, 14, 7, tzinfo=UTC), 15 * MINUTE, ZONES[0], Hours(79_200, 9000))
def test_a_slot_that_meets_nothing_outside_lies_within(
    start: datetime, length: timedelta, zone: ZoneInfo, hours: Hours
) -> None:
    end = start + length

    assert crosses(start, end, zone, hours) or lies_within(start, end, zone, hours)


@given(STARTS.filter(lambda start: start.month == 5), LENGTHS, st.sampled_from(ZONES), HOURS)
@example(datetime(2021, 5, 19, 15, tzinfo=UTC), 60 * MINUTE, ZONES[1], ALL_DAY)
def test_a_slot_that_meets_something_outside_does_not(
    start: datetime, length: timedelta, zone: ZoneInfo, hours: Hours
) -> None:
    end = start + length

    assert crosses(start, end, zone, hours) is not lies_within(start, end, zone, hours)


def test_outside_are_the_nights_of_the_days_about_a_slot() -> None:
    noon = datetime(2021, 5, 19, 16, tzinfo=UTC)

    assert [
        (part.start.isoformat()[5:16], part.end.isoformat()[5:16])
        for part in outside(noon, noon + MINUTE, ZONES[0], KIND)
    ] == [
        ("05-18T03:00", "05-18T11:00"),
        ("05-19T03:00", "05-19T11:00"),
        ("05-20T03:00", "05-20T11:00"),
        ("05-21T03:00", "05-21T11:00"),
    ]


def test_hours_may_run_past_midnight() -> None:
    midnight = datetime(2021, 5, 19, 4, tzinfo=UTC)

    assert lies_within(midnight - 30 * MINUTE, midnight + 30 * MINUTE, ZONES[0], LATE)
    assert not lies_within(midnight, midnight + 121 * MINUTE, ZONES[0], LATE)
    assert (LATE.length, ALL_DAY.length) == (timedelta(hours=4), timedelta(days=1))


DAY_MINUTES = 24 * 60
MINUTES = st.integers(0, DAY_MINUTES - 1)


@given(MINUTES, MINUTES)
@example(0, 0)
def test_hours_hold_every_minute_from_their_start_up_to_their_end(start: int, end: int) -> None:
    hours = Hours(start * 60, end * 60)
    length = end - start if end > start else end - start + DAY_MINUTES
    expected = {(start + passed) % DAY_MINUTES for passed in range(length)}

    assert {minute for minute in range(DAY_MINUTES) if hours.hold(minute * 60)} == expected


def test_the_last_second_is_held_and_the_end_is_not() -> None:
    night = Hours(0, 6 * 3600)

    assert (night.hold(6 * 3600 - 1), night.hold(6 * 3600)) == (True, False)
