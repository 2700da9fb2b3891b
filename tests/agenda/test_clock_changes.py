"""The moments at which clocks change; against every minute."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from confsched.agenda.hours import Change, changes

BERLIN = ZoneInfo("Europe/Berlin")
MINUTE = timedelta(minutes=1)
DAYS = (
    (BERLIN, datetime(2024, 3, 30, 12, tzinfo=UTC)),
    (BERLIN, datetime(2024, 10, 26, 12, tzinfo=UTC)),
    (ZoneInfo("Australia/Lord_Howe"), datetime(2024, 4, 6, 3, tzinfo=UTC)),
    (ZoneInfo("America/New_York"), datetime(2024, 5, 14, 3, tzinfo=UTC)),
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_in_spring_an_hour_is_missing() -> None:
    (change,) = changes(at("2024-03-30T21:00"), at("2024-03-31T02:00"), BERLIN)

    assert change == Change(at("2024-03-31T01:00"), timedelta(hours=1), "02:00 CET", "03:00 CEST")
    assert str(change) == (
        "Clocks go forward from 02:00 CET to 03:00 CEST: the time between is missing."
    )


def test_in_autumn_an_hour_comes_twice() -> None:
    (change,) = changes(at("2024-10-26T20:00"), at("2024-10-27T03:00"), BERLIN)

    assert change == Change(at("2024-10-27T01:00"), timedelta(hours=-1), "03:00 CEST", "02:00 CET")
    assert str(change) == (
        "Clocks go back from 03:00 CEST to 02:00 CET: the time between comes twice."
    )


def test_a_change_at_an_end_is_nobodys() -> None:
    assert [*changes(at("2024-03-30T21:00"), at("2024-03-31T01:00"), BERLIN)] == []
    assert [*changes(at("2024-03-31T01:00"), at("2024-03-31T05:00"), BERLIN)] == []


@settings(deadline=None)
@given(st.sampled_from(DAYS), st.integers(0, 3000), st.integers(0, 3000))
def test_changes_are_where_minutes_differ(
    day: tuple[ZoneInfo, datetime], first: int, length: int
) -> None:
    zone, noon = day
    start = noon + first * MINUTE
    minutes = [start + n * MINUTE for n in range(length + 1)]
    expected = [
        later
        for earlier, later in pairwise(minutes)
        if earlier.astimezone(zone).utcoffset() != later.astimezone(zone).utcoffset()
    ]

    assert [change.moment for change in changes(start, minutes[-1], zone)] == [
        moment for moment in expected if moment < minutes[-1]
    ]
