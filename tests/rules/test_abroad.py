"""When clocks here and abroad differ for some weeks only, against every hour of two years."""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import pytest
from support import schedule_of

from confsched.findings import Severity
from confsched.rules.abroad import clock_change_abroad

HOUR = timedelta(hours=1)
FIVE_WEEKS = timedelta(weeks=5)
FIRST = date(2021, 1, 1)
PAIRS = [
    ("America/New_York", "Europe/Berlin"),
    ("Europe/London", "America/Los_Angeles"),
    ("Europe/Berlin", "Europe/London"),
    ("America/New_York", "Australia/Sydney"),
    ("Australia/Sydney", "Europe/Berlin"),
    ("America/Santiago", "America/New_York"),
    ("America/Havana", "America/New_York"),
    ("Asia/Tokyo", "Europe/Berlin"),
    ("America/Phoenix", "America/Denver"),
    ("Asia/Tehran", "Europe/London"),
    ("Asia/Jerusalem", "America/New_York"),
]


@lru_cache
def changes(key: str) -> tuple[datetime, ...]:
    """Every hour at which a zone's clocks have just changed."""
    zone = ZoneInfo(key)
    hours = [datetime(2020, 10, 1, tzinfo=UTC) + hour * HOUR for hour in range(24 * 600)]
    return tuple(
        hour
        for hour in hours
        if (hour - HOUR).astimezone(zone).utcoffset() != hour.astimezone(zone).utcoffset()
    )


def is_between(home: str, abroad: str, on: date) -> bool:
    """Whether one has changed its clocks in the weeks before, and the other will in those after."""
    start = datetime(on.year, on.month, on.day, tzinfo=ZoneInfo(home)).astimezone(UTC)
    following = on + timedelta(days=1)
    end = datetime(following.year, following.month, following.day, tzinfo=ZoneInfo(home))
    noon = start + (end.astimezone(UTC) - start) / 2
    had = [
        any(start - FIVE_WEEKS < change <= noon for change in changes(key))
        for key in (home, abroad)
    ]
    will = [
        any(noon < change <= end.astimezone(UTC) + FIVE_WEEKS for change in changes(key))
        for key in (home, abroad)
    ]
    return (had[0] and not had[1] and will[1]) or (had[1] and not had[0] and will[0])


def found_on(home: str, abroad: str, on: date) -> bool:
    text = f"conference: {{id: s, title: S, timezone: {home}, audience: {abroad}, days: {on}}}\n"
    schedule = schedule_of({"sample.yaml": text.encode()})
    return any(clock_change_abroad.run(schedule, Severity.INFO))


@pytest.mark.parametrize(("home", "abroad"), PAIRS)
def test_a_day_is_told_between_a_change_of_clocks_here_and_one_there(
    home: str, abroad: str
) -> None:
    days = [FIRST + timedelta(days=number) for number in range(365)]
    wrong = [day for day in days if found_on(home, abroad, day) != is_between(home, abroad, day)]

    assert wrong == []
