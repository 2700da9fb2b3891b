"""What takes place at a moment: goldens of the scenes, and what holds for any programme."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from programmes import SCENES, busy_schedules, golden, odd_schedules, scene, schedule_of

from confsched import asked
from confsched.agenda.now import Now, Standing, now
from confsched.reports.now import how_long, now_lines
from confsched.schedule.schedule import Schedule
from confsched.text.styled import plain
from confsched.text.width import width

MOMENTS = {
    "mesf2021": (
        "2021-05-01 09:00",
        "2021-05-18T12:30-04:00",
        "day 1 09:59",
        "day 1 10:45",
        "day 1 13:20",
        "day 1 22:00",
        "day 2 09:00",
        "2021-05-20 18:00",
        "2021-06-30 12:00",
    ),
    "clash": ("day 1 10:28", "day 1 11:35", "day 1 13:50", "day 1 15:10"),
    "forty-rooms": ("day 1 09:31",),
    "midnight": ("2024-11-15 23:50", "2024-11-16 03:30", "2024-11-17 00:05"),
    "clock-change": ("2024-03-31 01:30", "2024-06-01 12:00", "2024-10-27 04:30"),
}
ANY_MOMENT = st.integers(-40, 340).map(
    lambda number: datetime(2021, 5, 19, 14, tzinfo=UTC) + timedelta(minutes=5 * number)
)


def told(schedule: Schedule, at: str, columns: int) -> Iterator[str]:
    yield f"=== {at}"
    yield from plain(now_lines(now(schedule, asked.instant(schedule, at)), columns))
    yield ""


@pytest.mark.parametrize("columns", [40, 80, 132])
@pytest.mark.parametrize("name", SCENES)
def test_moments_look_as_approved(name: str, columns: int) -> None:
    lines = [line for at in MOMENTS[name] for line in told(scene(name), at, columns)]
    made = "".join(f"{line}\n" for line in lines).encode()

    assert made == golden(f"now-{name}-{columns}.txt", made)


@settings(deadline=None)
@given(busy_schedules(), ANY_MOMENT)
def test_what_runs_is_what_has_begun_and_not_ended(schedule: Schedule, moment: datetime) -> None:
    found = now(schedule, moment)

    assert set(found.running) == {s for s in schedule.scheduled if s.start <= moment < s.end}


@settings(deadline=None)
@given(busy_schedules(), ANY_MOMENT)
def test_what_comes_first_is_next_and_all_of_it_in_order(
    schedule: Schedule, moment: datetime
) -> None:
    found = now(schedule, moment, ahead=1)
    later = [s for s in schedule.scheduled if s.start > moment]

    assert {s.start for s in found.ahead[:1]} == {s.start for s in later[:1]}
    assert [s for s in found.ahead if s.start <= moment] == []
    assert list(found.ahead) == sorted(found.ahead, key=schedule.order)


@settings(deadline=None)
@given(busy_schedules(), ANY_MOMENT)
def test_nothing_changes_before_it_is_said_to(schedule: Schedule, moment: datetime) -> None:
    found = now(schedule, moment)
    until = found.changes or moment + timedelta(days=1)
    then = now(schedule, until - timedelta(seconds=1))
    at = now(schedule, until)

    assert (then.running, then.ahead) == (found.running, found.ahead)
    assert found.changes is None or (at.running, at.ahead) != (found.running, found.ahead)


@settings(deadline=None)
@given(busy_schedules(), ANY_MOMENT)
def test_how_far_it_is_follows_from_the_edges(schedule: Schedule, moment: datetime) -> None:
    found = now(schedule, moment)
    timed = schedule.scheduled
    is_over = bool(timed) and all(s.end <= moment for s in timed)
    is_early = bool(timed) and all(s.start > moment for s in timed)

    assert (found.standing is Standing.EMPTY) == (not timed)
    assert (found.standing is Standing.AFTER) == is_over
    assert (found.standing is Standing.BEFORE) == is_early
    assert (found.standing is Standing.ON) == bool(found.running)


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(odd_schedules(), st.integers(40, 140), st.integers(-40, 800))
def test_no_line_is_wider_than_the_page(schedule: Schedule, columns: int, number: int) -> None:
    moment = datetime(2024, 3, 30, 6, tzinfo=UTC) + timedelta(minutes=5 * number)
    lines = list(plain(now_lines(now(schedule, moment), columns)))

    assert [line for line in lines if width(line) > columns] == []


def test_pauses_on_the_way_do_not_count() -> None:
    found = now(scene("clash"), datetime(2024, 5, 14, 9, 50, tzinfo=UTC), ahead=1)

    assert [s.id for s in found.running] == ["coffee"]
    assert [s.id for s in found.ahead] == ["locks", "ropes", "lunch", "lightning"]


def test_only_what_was_asked_about_counts() -> None:
    schedule = scene("mesf2021")
    second = [s for s in schedule.scheduled if s.day is schedule.days[1]]
    found = now(schedule, datetime(2021, 5, 19, 15, tzinfo=UTC), sessions=second, ahead=0)

    assert (found.standing, found.running, found.ahead) == (Standing.BEFORE, (), ())
    assert (found.begins, found.on) == (
        datetime(2021, 5, 20, 14, tzinfo=UTC),
        date(2021, 5, 19),
    )


def test_without_a_time_there_is_nothing_to_say() -> None:
    schedule = schedule_of("conference: {id: c, title: C, timezone: ET}\nsessions: {a: {title: A}}")
    found: Now = now(schedule, datetime(2021, 5, 19, 15, tzinfo=UTC))

    assert list(plain(now_lines(found, 80))) == [
        "C",
        "Wednesday 19 May 2021 · 11:00 EDT",
        "",
        "Nothing has a time yet.",
    ]


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (timedelta(), "0 min"),
        (timedelta(seconds=1), "1 min"),
        (timedelta(minutes=75), "1 h 15 min"),
        (timedelta(hours=24), "1 d"),
        (timedelta(hours=25, minutes=10), "1 d 2 h"),
        (timedelta(days=2), "2 days"),
        (timedelta(days=2015, hours=18), "2,016 days"),
    ],
)
def test_lengths_are_told_as_finely_as_it_matters(length: timedelta, words: str) -> None:
    assert how_long(length) == words
