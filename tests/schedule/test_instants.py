"""Wall clocks and instants, against every minute that zoneinfo knows around a change."""

from collections import defaultdict
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confsched.schedule.instants import (
    clock,
    date_text,
    dates_text,
    day_start,
    format_duration,
    format_hours,
    instant,
    is_change,
    long_date,
    offset_name,
    place_name,
    readings,
    seconds_of_day,
    span_text,
    zone_name,
)

MINUTE = timedelta(minutes=1)
CHANGES = [
    ("America/New_York", date(2021, 3, 14)),
    ("America/New_York", date(2021, 11, 7)),
    ("Europe/London", date(2021, 3, 28)),
    ("Europe/London", date(2021, 10, 31)),
    ("Australia/Lord_Howe", date(2021, 10, 3)),  # half an hour
    ("Australia/Lord_Howe", date(2021, 4, 4)),
    ("Africa/Casablanca", date(2021, 4, 11)),  # for the month of Ramadan
    ("Africa/Casablanca", date(2021, 5, 16)),
    ("Africa/Cairo", date(2023, 4, 28)),  # at midnight
    ("America/Havana", date(2021, 11, 7)),  # back to midnight
    ("Pacific/Apia", date(2011, 12, 30)),  # a day that never was
    ("Europe/Berlin", date(2021, 5, 19)),  # an ordinary day
]


@lru_cache
def shown(key: str, around: date) -> dict[datetime, tuple[datetime, ...]]:
    """What the clock on the wall shows at every minute of five days, and when it shows it."""
    zone = ZoneInfo(key)
    first = datetime(around.year, around.month, around.day, tzinfo=UTC) - timedelta(days=2)
    found: defaultdict[datetime, list[datetime]] = defaultdict(list)
    for minute in range(5 * 1440):
        moment = first + minute * MINUTE
        found[moment.astimezone(zone).replace(tzinfo=None, fold=0)].append(moment)
    return {wall: tuple(moments) for wall, moments in found.items()}


def wall_of(on: date, minutes: int) -> datetime:
    return datetime(on.year, on.month, on.day) + minutes * MINUTE  # noqa: DTZ001 -- a wall clock


@pytest.mark.parametrize(("key", "on"), CHANGES)
def test_every_minute_around_a_change_means_what_the_clock_shows(key: str, on: date) -> None:
    zone, known = ZoneInfo(key), shown(key, on)
    wrong = {
        minutes: readings(on, minutes * 60, zone)
        for minutes in range(36 * 60)  # past midnight as well
        if readings(on, minutes * 60, zone) != known.get(wall_of(on, minutes), ())
    }

    assert wrong == {}


@pytest.mark.parametrize(("key", "on"), CHANGES)
def test_a_time_of_day_is_what_the_clock_shows_at_every_minute(key: str, on: date) -> None:
    zone = ZoneInfo(key)
    wrong = {
        moment
        for wall, moments in shown(key, on).items()
        for moment in moments
        if seconds_of_day(moment, zone) != wall.hour * 3600 + wall.minute * 60 + wall.second
    }

    assert wrong == set()


@pytest.mark.parametrize(("key", "on"), CHANGES)
def test_the_first_instant_is_chosen_where_there_are_two(key: str, on: date) -> None:
    zone = ZoneInfo(key)
    for minutes in range(36 * 60):
        found = readings(on, minutes * 60, zone)
        assert found == () or instant(on, minutes * 60, zone) == found[0]


@pytest.mark.parametrize(("key", "on"), CHANGES)
def test_a_time_in_a_gap_is_read_as_if_the_clock_had_not_moved(key: str, on: date) -> None:
    zone = ZoneInfo(key)
    gap = [m for m in range(24 * 60) if not readings(on, m * 60, zone)]
    for minutes in gap:
        moment = instant(on, minutes * 60, zone)
        before = (moment - timedelta(days=1)).astimezone(zone).utcoffset()
        assert moment.replace(tzinfo=None) == wall_of(on, minutes) - (before or timedelta())


@pytest.mark.parametrize(("key", "on"), CHANGES)
def test_a_change_is_the_minute_at_which_the_offset_is_another(key: str, on: date) -> None:
    zone = ZoneInfo(key)
    first = datetime(on.year, on.month, on.day, tzinfo=UTC) - timedelta(days=1)
    moments = [first + minute * MINUTE for minute in range(3 * 1440)]
    changes = [
        moment
        for moment in moments
        if moment.astimezone(zone).utcoffset() != (moment - MINUTE).astimezone(zone).utcoffset()
    ]

    assert [moment for moment in moments if is_change(moment, zone)] == changes


ZONES = st.sampled_from(sorted(available_timezones() - {"localtime", "Factory"})).map(ZoneInfo)


@given(ZONES, st.dates(date(1971, 1, 1), date(2037, 12, 30)), st.integers(0, 48 * 3600 - 1))
def test_every_reading_shows_the_time_it_was_read_from(
    zone: ZoneInfo, on: date, seconds: int
) -> None:
    wall = datetime(on.year, on.month, on.day) + timedelta(seconds=seconds)  # noqa: DTZ001 -- a wall clock
    found = readings(on, seconds, zone)

    assert [moment.astimezone(zone).replace(tzinfo=None, fold=0) for moment in found] == [
        wall
    ] * len(found)
    assert list(found) == sorted(set(found))
    assert all(moment.tzinfo is UTC for moment in found)


@given(st.integers(-14 * 60, 14 * 60), st.integers(0, 86_399))
def test_a_fixed_offset_has_every_time_once(minutes: int, seconds: int) -> None:
    zone = timezone(timedelta(minutes=minutes))
    midnight = datetime(2021, 5, 19, tzinfo=UTC)

    assert readings(date(2021, 5, 19), seconds, zone) == (
        midnight + timedelta(seconds=seconds) - timedelta(minutes=minutes),
    )


def test_a_day_begins_at_midnight_or_where_midnight_is_skipped_right_after() -> None:
    cairo, apia = ZoneInfo("Africa/Cairo"), ZoneInfo("Pacific/Apia")

    assert day_start(date(2021, 5, 19), ZoneInfo("America/New_York")) == datetime(
        2021, 5, 19, 4, tzinfo=UTC
    )
    assert day_start(date(2023, 4, 28), cairo) == datetime(2023, 4, 27, 22, tzinfo=UTC)
    assert day_start(date(2011, 12, 31), apia) == datetime(2011, 12, 30, 10, tzinfo=UTC)


NEW_YORK = ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("zone", "told"),
    [
        (NEW_YORK, "10:30 EDT"),
        (ZoneInfo("Asia/Kathmandu"), "20:15 UTC+5:45"),
        (ZoneInfo("America/St_Johns"), "12:00 NDT"),
        (ZoneInfo("Asia/Dubai"), "18:30 UTC+4"),
        (timezone(timedelta(hours=-3, minutes=-30)), "11:00 UTC-3:30"),
        (timezone(timedelta(0)), "14:30 UTC"),
        (UTC, "14:30 UTC"),
    ],
)
def test_a_time_is_told_with_its_zone(zone: tzinfo, told: str) -> None:
    assert clock(datetime(2021, 5, 19, 14, 30, tzinfo=UTC), zone) == told


def test_seconds_are_told_where_there_are_any() -> None:
    assert clock(datetime(2021, 5, 19, 14, 30, 5, tzinfo=UTC), UTC) == "14:30:05 UTC"


def test_a_slot_across_a_change_names_both_zones() -> None:
    start = datetime(2021, 11, 7, 5, 30, tzinfo=UTC)

    assert span_text(start, start + timedelta(hours=1), NEW_YORK) == "01:30 EDT–01:30 EST"
    assert span_text(start, start + timedelta(minutes=30), NEW_YORK) == "01:30 EDT–01:00 EST"
    assert span_text(start, start + timedelta(minutes=29), NEW_YORK) == "01:30–01:59 EDT"


@pytest.mark.parametrize(
    ("minutes", "name"),
    [
        (0, "UTC"),
        (-240, "UTC-4"),
        (330, "UTC+5:30"),
        (-210, "UTC-3:30"),
        (840, "UTC+14"),
        (1, "UTC+0:01"),
    ],
)
def test_an_offset_has_a_short_name(minutes: int, name: str) -> None:
    assert offset_name(timedelta(minutes=minutes)) == name


@pytest.mark.parametrize(
    ("zone", "name"),
    [
        (NEW_YORK, "New York"),
        (ZoneInfo("America/Argentina/Buenos_Aires"), "Buenos Aires"),
        (UTC, "UTC"),
        (timezone(timedelta(hours=3)), "UTC+3"),
    ],
)
def test_a_zone_is_called_by_its_town(zone: tzinfo, name: str) -> None:
    assert place_name(zone) == name


def test_a_zone_without_letters_is_told_as_an_offset() -> None:
    assert zone_name(datetime(2021, 5, 19, tzinfo=ZoneInfo("America/Sao_Paulo"))) == "UTC-3"


def test_dates_are_in_english_whatever_the_machine_speaks() -> None:
    assert (date_text(date(2021, 5, 9)), long_date(date(2021, 5, 19))) == (
        "9 May 2021",
        "Wednesday 19 May 2021",
    )


def test_spans_of_dates_say_month_and_year_once() -> None:
    first = date(2021, 12, 30)

    assert dates_text(first, first) == "30 December 2021"
    assert dates_text(first, date(2021, 12, 31)) == "30–31 December 2021"
    assert dates_text(date(2021, 11, 30), first) == "30 November – 30 December 2021"
    assert dates_text(first, date(2022, 1, 2)) == "30 December 2021 – 2 January 2022"


@pytest.mark.parametrize(
    ("length", "text"),
    [
        (timedelta(minutes=75), "1 h 15 min"),
        (timedelta(minutes=45), "45 min"),
        (timedelta(hours=2), "2 h"),
        (timedelta(hours=26), "1 d 2 h"),
        (timedelta(seconds=30), "30 s"),
        (timedelta(), "0 min"),
        (timedelta(minutes=-75), "-1 h 15 min"),
    ],
)
def test_a_length_is_written_in_the_units_it_needs(length: timedelta, text: str) -> None:
    assert format_duration(length) == text


@pytest.mark.parametrize(
    ("length", "text"),
    [
        (timedelta(minutes=75), "1 h 15 min"),
        (timedelta(minutes=45), "45 min"),
        (timedelta(hours=28, minutes=20), "28 h 20 min"),
        (timedelta(hours=1020), "1,020 h"),
        (timedelta(seconds=30), "0 h"),
    ],
)
def test_what_sessions_come_to_is_told_in_hours_and_never_in_days(
    length: timedelta, text: str
) -> None:
    assert format_hours(length) == text
