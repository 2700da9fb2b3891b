"""Times with their zones, and the days by which a zone moves them."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from confsched.agenda.zones import Clock, describe, local_iso
from confsched.schedule.instants import zone_key

NEW_YORK = ZoneInfo("America/New_York")
BERLIN = ZoneInfo("Europe/Berlin")
TOKYO = ZoneInfo("Asia/Tokyo")
HONOLULU = ZoneInfo("Pacific/Honolulu")
ON = date(2021, 5, 19)
START = datetime(2021, 5, 19, 14, 30, tzinfo=UTC)
END = START + timedelta(minutes=75)


@pytest.mark.parametrize(
    ("zone", "hours", "told"),
    [
        (NEW_YORK, 0, "10:30–11:45 EDT"),
        (TOKYO, 0, "23:30–00:45 JST"),
        (TOKYO, 1, "00:30–01:45 JST (+1 day)"),
        (TOKYO, 26, "01:30–02:45 JST (+2 days)"),
        (HONOLULU, -5, "23:30–00:45 HST (−1 day)"),
        (ZoneInfo("Asia/Kolkata"), 0, "20:00–21:15 IST"),
        (timezone(timedelta(hours=5, minutes=45)), 0, "20:15–21:30 UTC+5:45"),
        (ZoneInfo("Asia/Dubai"), 0, "18:30–19:45 UTC+4"),
        (UTC, 0, "14:30–15:45 UTC"),
    ],
)
def test_a_slot_is_told_with_zone_and_moved_date(
    zone: ZoneInfo | timezone, hours: int, told: str
) -> None:
    later = timedelta(hours=hours)

    assert str(Clock(zone).slot(START + later, END + later, ON)) == told


def test_a_slot_around_the_clock_says_when_it_ends() -> None:
    clock = Clock(NEW_YORK)

    assert str(clock.slot(START, START + timedelta(hours=24), ON)) == (
        "10:30–10:30 EDT (ends +1 day)"
    )
    assert str(clock.slot(START + timedelta(days=1), START + timedelta(days=3), ON)) == (
        "10:30–10:30 EDT (+1 day) (ends +3 days)"
    )


def test_both_names_are_told_when_clocks_change_within() -> None:
    start = datetime(2024, 3, 31, 0, 30, tzinfo=UTC)

    assert str(Clock(BERLIN).slot(start, start + timedelta(hours=1), date(2024, 3, 31))) == (
        "01:30 CET–03:30 CEST"
    )


@pytest.mark.parametrize(
    ("zone", "described"),
    [
        (NEW_YORK, "Eastern Time: EDT (UTC-4), America/New_York"),
        (BERLIN, "Berlin time: CEST (UTC+2), Europe/Berlin"),
        (ZoneInfo("Asia/Dubai"), "Dubai time: UTC+4, Asia/Dubai"),
        (UTC, "UTC"),
        (ZoneInfo("UTC"), "UTC"),
        (ZoneInfo("Etc/UTC"), "UTC"),
        (ZoneInfo("Japan"), "JST (UTC+9), Japan"),
        (timezone(timedelta(hours=-4)), "UTC-4"),
    ],
)
def test_a_zone_is_described_for_people(zone: ZoneInfo, described: str) -> None:
    assert describe(zone, [START, END]) == described


def test_a_zone_whose_clocks_change_is_described_with_both_names() -> None:
    moments = [datetime(2024, 3, 30, 12, tzinfo=UTC), datetime(2024, 3, 31, 12, tzinfo=UTC)]

    assert describe(BERLIN, moments) == (
        "Berlin time: CET (UTC+1), then CEST (UTC+2), Europe/Berlin"
    )


def test_a_zone_is_described_without_any_moment() -> None:
    assert [describe(zone, []) for zone in (NEW_YORK, UTC, ZoneInfo("Japan"))] == [
        "Eastern Time, America/New_York",
        "UTC",
        "Japan",
    ]


def test_moments_and_zones_are_written_for_machines() -> None:
    assert local_iso(START, NEW_YORK) == "2021-05-19T10:30:00-04:00"
    assert local_iso(START, UTC) == "2021-05-19T14:30:00+00:00"
    assert [zone_key(zone) for zone in (NEW_YORK, UTC, timezone(timedelta(hours=3)))] == [
        "America/New_York",
        "UTC",
        "UTC+3",
    ]
