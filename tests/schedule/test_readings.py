"""What clock times mean on a date, against every minute that zoneinfo knows around a change."""

from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import schedule_of

from confsched.schedule.entities import ScheduledSession
from confsched.schedule.resolve.readings import Reading, read
from confsched.schedule.resolve.times import Times

MINUTE = timedelta(minutes=1)
DAYS = [
    ("America/New_York", date(2021, 3, 14)),
    ("America/New_York", date(2021, 11, 7)),
    ("Europe/London", date(2021, 3, 28)),
    ("Europe/London", date(2021, 10, 31)),
    ("Australia/Lord_Howe", date(2021, 10, 3)),
    ("Australia/Lord_Howe", date(2021, 4, 4)),
    ("Africa/Casablanca", date(2021, 4, 11)),
    ("Africa/Casablanca", date(2021, 5, 16)),
    ("America/New_York", date(2021, 5, 19)),
]


@lru_cache
def shown(key: str, around: date) -> dict[datetime, list[datetime]]:
    """What the clock on the wall shows at every minute of five days, and when it shows it."""
    zone = ZoneInfo(key)
    first = datetime(around.year, around.month, around.day, tzinfo=UTC) - timedelta(days=2)
    found: defaultdict[datetime, list[datetime]] = defaultdict(list)
    for minute in range(5 * 1440):
        moment = first + minute * MINUTE
        found[moment.astimezone(zone).replace(tzinfo=None, fold=0)].append(moment)
    return found


def moments(key: str, on: date, minutes: int) -> list[datetime]:
    """When the clock shows so many minutes after midnight of a date."""
    wall = datetime(on.year, on.month, on.day) + minutes * MINUTE  # noqa: DTZ001 -- a wall clock
    return shown(key, on).get(wall, [])


def reading(key: str, on: date, start: int, end: int) -> Reading:
    return read(Times(start * 60, end * 60), on, None, None, ZoneInfo(key))


def codes(found: Reading) -> list[str]:
    return [problem.code for problem in found.problems]


# mostly the small hours, in which clocks change
MINUTES = st.one_of(st.integers(0, 5 * 60), st.integers(0, 1439))


@settings(deadline=None, max_examples=500)
@given(st.sampled_from(DAYS), MINUTES, MINUTES)
def test_times_that_exist_once_mean_those_instants(
    day: tuple[str, date], start: int, end: int
) -> None:
    key, on = day
    later = end + 1440 if end <= start else end
    starts, ends = moments(key, on, start), moments(key, on, later)
    found = reading(key, on, start, end)
    if len(starts) != 1 or len(ends) != 1:
        return
    too_long = later != end and ends[0] - starts[0] > timedelta(hours=12)

    if start == end or too_long:
        assert (found.slot, codes(found)) == (None, ["T201"])
    else:
        assert found.slot is not None
        assert (found.slot[:2], codes(found)) == ((starts[0], ends[0]), [])


@settings(deadline=None, max_examples=500)
@given(st.sampled_from(DAYS), MINUTES, MINUTES)
def test_times_that_do_not_exist_once_are_found(
    day: tuple[str, date], start: int, end: int
) -> None:
    key, on = day
    later = end + 1440 if end <= start else end
    starts, ends = moments(key, on, start), moments(key, on, later)
    found = set(codes(reading(key, on, start, end)))

    # an end at the very moment of a change is fine: just before it, the clock shows a minute less
    ends_at_gap = not ends and bool(moments(key, on, later - 1))
    ends_at_fold = len(ends) == 2 and len(moments(key, on, later - 1)) == 1
    wanted = {
        *(["T204"] if not starts or (not ends and not ends_at_gap) else []),
        *(["T205"] if len(starts) == 2 or (len(ends) == 2 and not ends_at_fold) else []),
    }
    assert found - {"T201"} == wanted


@settings(deadline=None, max_examples=300)
@given(st.sampled_from(DAYS), MINUTES, st.integers(1, 600))
def test_a_length_is_added_to_the_instant_and_never_to_the_clock(
    day: tuple[str, date], start: int, length: int
) -> None:
    key, on = day
    times = Times(start * 60, length=length * MINUTE)
    slot = read(times, on, None, None, ZoneInfo(key)).slot
    assert slot is not None

    assert slot[1] - slot[0] == length * MINUTE


@settings(deadline=None, max_examples=300)
@given(st.sampled_from(DAYS), MINUTES, MINUTES)
def test_a_slot_is_never_empty_or_backwards(day: tuple[str, date], start: int, end: int) -> None:
    slot = reading(*day, start, end).slot

    assert slot is None or slot[0] < slot[1]


def at(hours: int, minutes: int = 0) -> int:
    return hours * 60 + minutes


@pytest.mark.parametrize(
    ("key", "on", "start", "end", "instants", "found"),
    [
        # the clock goes from 02:00 to 03:00
        ("America/New_York", date(2021, 3, 14), at(1), at(2), ("06:00", "07:00"), []),
        ("America/New_York", date(2021, 3, 14), at(1), at(3), ("06:00", "07:00"), []),
        ("America/New_York", date(2021, 3, 14), at(1), at(2, 30), ("06:00", "07:30"), ["T204"]),
        ("America/New_York", date(2021, 3, 14), at(2), at(3, 30), ("07:00", "07:30"), ["T204"]),
        # and from 02:00 back to 01:00
        ("America/New_York", date(2021, 11, 7), at(0), at(1), ("04:00", "05:00"), []),
        ("America/New_York", date(2021, 11, 7), at(0), at(2), ("04:00", "07:00"), []),
        ("America/New_York", date(2021, 11, 7), at(0), at(1, 30), ("04:00", "05:30"), ["T205"]),
        ("America/New_York", date(2021, 11, 7), at(1), at(2), ("05:00", "07:00"), ["T205"]),
        ("Australia/Lord_Howe", date(2021, 10, 3), at(1), at(2), ("14:30", "15:30"), []),
        ("Australia/Lord_Howe", date(2021, 10, 3), at(2, 29), at(3), ("15:59", "16:00"), ["T204"]),
    ],
)
def test_ends_at_the_change_are_what_anybody_would_write(  # noqa: PLR0913 -- the columns of the table
    key: str, on: date, start: int, end: int, instants: tuple[str, str], found: list[str]
) -> None:
    made = reading(key, on, start, end)
    assert made.slot is not None

    assert (tuple(f"{moment:%H:%M}" for moment in made.slot[:2]), codes(made)) == (instants, found)


@pytest.mark.parametrize(
    ("on", "start", "end", "hours"),
    [
        (date(2021, 5, 19), at(20), at(8), 12),  # as long as a night may be
        (date(2021, 5, 19), at(20), at(8, 1), None),
        (date(2021, 5, 19), at(23, 59), at(0), 1 / 60),
        (date(2021, 3, 13), at(20), at(9), 12),  # a night that is an hour shorter
        (date(2021, 11, 6), at(20), at(8), None),  # and one that is an hour longer
        (date(2021, 5, 19), at(10), at(9), None),
        (date(2021, 5, 19), at(10), at(10), None),
        (date(2021, 5, 19), at(9), at(22), 13),  # a long day is no night
    ],
)
def test_past_midnight_is_a_night_and_no_longer(
    on: date, start: int, end: int, hours: float | None
) -> None:
    slot = reading("America/New_York", on, start, end).slot

    assert (slot and (slot[1] - slot[0]) / timedelta(hours=1)) == hours


CONFERENCE = """\
conference:
  id: c
  title: C
  timezone: ET
  online: true
  days: [{{date: 2021-05-19, hours: "18:00-02:00"}}, {{date: 2021-05-20, hours: "10:00-18:00"}}]
sessions: {{a: {{title: A, type: other, {fields}}}}}
"""


def slot_of(fields: str) -> tuple[str, str, int | None]:
    """Start and end in UTC, and the number of the day."""
    (session,) = schedule_of({"c.yaml": CONFERENCE.format(fields=fields).encode()}).sessions
    assert isinstance(session, ScheduledSession)
    return (
        f"{session.start:%d %H:%M}",
        f"{session.end:%d %H:%M}",
        session.day.number if session.day else None,
    )


@pytest.mark.parametrize(
    ("fields", "slot"),
    [
        ("day: 1, time: 19:00-20:00", ("19 23:00", "20 00:00", 1)),
        ("day: 1, time: 23:30-0:30", ("20 03:30", "20 04:30", 1)),
        ("day: 1, time: 1:00-2:00", ("20 05:00", "20 06:00", 1)),  # the small hours of day 1
        ("day: 2, time: 10:00-11:00", ("20 14:00", "20 15:00", 2)),
        ("date: 2021-05-20, time: 1:00-2:00", ("20 05:00", "20 06:00", 1)),
        ("day: 1, time: 10:30 PM - 11:00 PM PT", ("20 05:30", "20 06:00", 1)),
        ("day: 2, time: 16:00-17:00, timezone: Europe/Berlin", ("20 14:00", "20 15:00", 2)),
        ("day: 2, start: '10:00', duration: 75m", ("20 14:00", "20 15:15", 2)),
        ("start: 2021-05-20T10:00-04:00, duration: 1h", ("20 14:00", "20 15:00", 2)),
        ("start: 2021-05-20 10:00, end: 2021-05-20 11:00", ("20 14:00", "20 15:00", 2)),
        ("start: 2021-05-19 22:00, end: 2021-05-20 12:00", ("20 02:00", "20 16:00", 1)),
        ("start: day 2 10:00, end: '11:00'", ("20 14:00", "20 15:00", 2)),
    ],
)
def test_however_it_is_written_it_is_the_same_slot(
    fields: str, slot: tuple[str, str, int | None]
) -> None:
    assert slot_of(fields) == slot
