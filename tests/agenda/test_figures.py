"""A programme in figures: goldens of the scenes, and what holds for any programme."""

from collections import Counter
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from programmes import SCENES, busy_schedules, golden, odd_schedules, scene, schedule_of

from confsched.agenda.figures import Figures, figures
from confsched.agenda.shares import Share, Shares
from confsched.errors import ConfschedError
from confsched.reports.figures import figures_lines, hours, percent
from confsched.schedule.schedule import Schedule
from confsched.text.styled import plain
from confsched.text.width import width

MADE_UP = """
conference: {id: made, title: Made, timezone: ET, days: [{date: 2021-05-19, hours: 10:00-14:00}]}
rooms: {a: {name: A}, b: {name: B, hours: {1: 10:00-12:00}}, c: {name: C}}
speakers:
  jo: {name: Jo Sample, organization: Sample Society, attributes: {Region: north}}
  al: {name: Al Sample, organization: sample  society, attributes: {Region: South}}
  kim: {name: Kim Example, confirmed: false, attributes: {Region: North}}
  bo: {name: Bo Example, organization: Example Works}
panels:
  one: {title: One, time: 10:00-11:00, room: a, moderator: bo, speakers: [jo, al, kim]}
  two: {title: Two, time: 11:00-12:30, rooms: [a, b], moderator: jo, speakers: [al, kim]}
sessions:
  tea: {title: Tea, type: break, time: 12:30-13:00, room: all}
  last: {title: Last, time: 13:30-14:30, room: a, speakers: [bo], status: tentative}
  off: {title: Off, time: 10:00-11:00, room: b, speakers: [bo], status: cancelled}
  open: {title: Open, speakers: [bo]}
"""


def told(found: Figures, columns: int, *, every: bool = False) -> list[str]:
    return list(plain(figures_lines(found, columns, every=every)))


@pytest.mark.parametrize("columns", [40, 80, 132])
@pytest.mark.parametrize("name", SCENES)
def test_figures_look_as_approved(name: str, columns: int) -> None:
    made = "".join(f"{line}\n" for line in told(figures(scene(name)), columns)).encode()

    assert made == golden(f"stats-{name}-{columns}.txt", made)


def test_rooms_without_a_session_are_told_only_where_all_sessions_count() -> None:
    schedule = schedule_of(MADE_UP)
    [last] = [session for session in schedule.sessions if session.id == "last"]

    assert [use.room.id for use in figures(schedule).rooms] == ["a", "b", "c"]
    assert [use.room.id for use in figures(schedule, sessions=[last]).rooms] == ["a"]


@settings(deadline=None)
@given(busy_schedules())
def test_hours_are_those_of_all_that_takes_place(schedule: Schedule) -> None:
    found = figures(schedule)
    length = sum((s.end - s.start for s in schedule.scheduled), timedelta())

    assert (found.total.sessions, found.total.length) == (len(schedule.scheduled), length)
    assert sum((one.length for one in found.types), timedelta()) == length
    assert sum(one.sessions for one in found.types) == len(schedule.scheduled)
    waiting = len(found.unscheduled) + len(found.whole_days)
    assert waiting + len(schedule.scheduled) == len(schedule.active)
    assert len(found.cancelled) + len(schedule.active) == len(schedule.sessions)


@settings(deadline=None)
@given(busy_schedules())
def test_what_runs_side_by_side_is_counted_at_every_moment(schedule: Schedule) -> None:
    sides = [side for day in figures(schedule).days for side in day.sides]
    sessions = [s for s in schedule.scheduled if not s.type.pause]
    by_day = Counter[object]()
    for day in figures(schedule).days:
        assert day.sides[-1].sessions == 0
        for before, after in pairwise(day.sides):
            moment = before.start + (after.start - before.start) / 2
            running = [s for s in sessions if s.start <= moment < s.end and _date(s) == day.date]
            by_day[len(running) == before.sessions] += 1

    assert by_day[False] == 0
    assert bool(sides) == bool(sessions)


def _date(session: object) -> object:
    start = session.start.astimezone(session.zone)  # type: ignore[attr-defined]
    day = session.day  # type: ignore[attr-defined]
    return day.date if day else start.date()


@settings(deadline=None)
@given(busy_schedules())
def test_no_room_is_used_longer_than_its_sessions_nor_while_it_is_closed(
    schedule: Schedule,
) -> None:
    for use in figures(schedule).rooms:
        assert use.within <= use.used
        assert use.open is None or use.within <= use.open


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(odd_schedules(), st.integers(20, 140), st.booleans())
def test_no_line_is_wider_than_the_page(
    schedule: Schedule,
    columns: int,
    every: bool,  # noqa: FBT001 -- drawn
) -> None:
    lines = told(figures(schedule), columns, every=every)

    assert [line for line in lines if width(line) > columns] == []


def test_every_figure_of_a_small_programme() -> None:
    assert told(figures(schedule_of(MADE_UP), by="region"), 72) == [
        "Made",
        "4 sessions · 4 h · 4 speakers · 3 rooms · 1 day",
        "",
        "Types    sessions  hours",
        "  Panel         2   2:30",
        "  Talk          1   1:00",
        "  Break         1   0:30",
        "",
        "Speakers       sessions  hours",
        "  Jo Sample           2   2:30",
        "  Al Sample           2   2:30",
        "  Kim Example         2   2:30",
        "  Bo Example          2   2:00",
        "",
        "Rooms  sessions  hours  open  used",
        "  A           3   3:30  4:00  75 %",
        "  B           1   1:30  2:00  50 %",
        "  C           0   0:00  4:00   0 %",
        "",
        "Day 1 · Wednesday 19 May 2021 · at most 1 at once, hours in EDT",
        "1 ██████████████████████████████            ████████████",
        "  10          11          12          13          14          15",
        "",
        "Panellists by Region",
        "  north               2 of 3  67 %",
        "  South               1 of 3  33 %",
        "",
        "Longest gaps  day 1 · 13:00–13:30 EDT · 30 min",
        "No time yet   1 of 5: Open",
        "Not sure      1 of 5: Last",
        "Cancelled     1 of 6: Off",
        "Not said yes  1 of 4: Kim Example",
    ]


def test_values_are_the_same_whatever_their_case_and_who_has_none_is_counted() -> None:
    assert figures(schedule_of(MADE_UP)).shares == Shares(
        "organization",
        panellists=True,
        people=3,
        values=(Share("Sample Society", 2),),
        without=1,
    )


def test_without_a_panel_everybody_counts() -> None:
    schedule = schedule_of(MADE_UP.replace("panels:", "talks:"))

    assert figures(schedule).shares.panellists is False


def test_an_attribute_that_nobody_has_is_refused() -> None:
    with pytest.raises(ConfschedError) as error:
        figures(schedule_of(MADE_UP), by="colour")

    assert (error.value.message, error.value.hint) == (
        "no speaker has an attribute 'colour'",
        "use one of organization, country, role, pronouns, Region",
    )


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "conference: {id: c, title: C, timezone: ET}",
            ["C", "0 sessions · 0 h"],
        ),
        (
            "conference: {id: c, title: C, timezone: ET}\nsessions: {a: {title: A}, b: {title: B}}",
            ["C", "0 sessions · 0 h", "", "No time yet  2 of 2: A and B"],
        ),
    ],
)
def test_a_conference_of_nothing_has_few_figures(text: str, lines: list[str]) -> None:
    assert told(figures(schedule_of(text)), 80) == lines


@pytest.mark.parametrize(
    ("part", "whole", "words"),
    [
        (0, 0, ""),
        (0, 7, "0 %"),
        (1, 1000, "< 1 %"),
        (1, 3, "33 %"),
        (999, 1000, "> 99 %"),
        (7, 7, "100 %"),
    ],
)
def test_a_share_is_never_rounded_to_none_or_all(part: int, whole: int, words: str) -> None:
    assert percent(part, whole) == words


def test_hours_line_up() -> None:
    assert [hours(timedelta(minutes=minutes)) for minutes in (5, 75, 75_000)] == [
        "0:05",
        "1:15",
        "1,250:00",
    ]


def test_what_takes_whole_days_waits_for_no_time() -> None:
    fair = "  fair: {title: Boat Fair, type: other, date: 2021-05-19, duration: 2 days}\n"
    found = figures(schedule_of(MADE_UP + fair))

    assert [one.id for one in found.whole_days] == ["fair"]
    assert [one.id for one in found.unscheduled] == ["open"]
    assert found.total.sessions == 4
    assert [line for line in told(found, 80) if line.startswith(("All day", "No time yet"))] == [
        "All day       1 of 6: Boat Fair",
        "No time yet   1 of 6: Open",
    ]
