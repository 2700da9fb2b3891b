"""What is on which day, and what is free between."""

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from programmes import busy_schedules, example, schedule_of, two_rooms

from confsched.agenda.layout import AgendaDay, Gap, layout
from confsched.schedule.entities import ScheduledSession
from confsched.schedule.schedule import Schedule

_MINUTE = timedelta(minutes=1)
_STEP = timedelta(minutes=5)


def rows_of(day: AgendaDay) -> list[str]:
    return [
        f"{(row.end - row.start) // _MINUTE} free" if isinstance(row, Gap) else row.id
        for row in day.rows
    ]


def test_days_hold_their_sessions_and_the_time_between() -> None:
    agenda = layout(example("mesf2021"))

    assert [(day.date, rows_of(day)) for day in agenda.days] == [
        (
            date(2021, 5, 19),
            [
                "opening-day-1",
                "security-architecture",
                "15 free",
                "great-power-competition",
                "105 free",
                "canada-engagement-strategy",
                "15 free",
                "humanitarian-diplomacy",
            ],
        ),
        (
            date(2021, 5, 20),
            [
                "opening-day-2",
                "future-of-diplomacy",
                "15 free",
                "arms-race-and-terrorism",
                "105 free",
                "trade-and-business-diplomacy",
                "15 free",
                "non-proliferation",
                "closing",
            ],
        ),
    ]


def test_small_hours_stay_with_their_day_and_other_dates_get_their_own() -> None:
    agenda = layout(two_rooms())

    assert [
        (day.date, day.day.number if day.day else None, rows_of(day)) for day in agenda.days
    ] == [
        (
            date(2024, 3, 30),
            1,
            [
                "registration",
                "keynote",
                "access",
                "short",
                "same-room",
                "dinner",
                "joint",
                "150 free",
                "night",
            ],
        ),
        (date(2024, 3, 31), 2, ["sunday", "roomless", "hackathon", "abroad"]),
        (date(2024, 4, 1), 3, []),
        (date(2024, 4, 2), None, ["walk"]),
    ]
    assert [session.id for session in agenda.unscheduled] == ["later", "monday"]


def test_only_days_with_given_sessions_are_kept() -> None:
    schedule = two_rooms()
    walk = [session for session in schedule.sessions if session.id in ("walk", "later")]

    agenda = layout(schedule, sessions=walk)

    assert [rows_of(day) for day in agenda.days] == [["walk"]]
    assert [session.id for session in agenda.unscheduled] == ["later"]


def test_gaps_can_be_left_out() -> None:
    days = layout(example("mesf2021"), gaps=False).days

    assert [row for day in days for row in day.rows if isinstance(row, Gap)] == []


def test_nine_minutes_are_no_gap() -> None:
    sessions = """
    conference: {id: made, title: Made, timezone: ET, days: 2021-05-19}
    sessions:
      one: {title: One, time: 10:00-11:00}
      two: {title: Two, time: 11:09-12:00}
      three: {title: Three, time: 12:10-13:00}
    """

    (day,) = layout(schedule_of(sessions)).days

    assert rows_of(day) == ["one", "two", "10 free", "three"]


def test_rooms_of_a_day_are_the_used_ones_in_the_order_of_the_file() -> None:
    agenda = layout(two_rooms())

    assert [[room.id for room in day.rooms] for day in agenda.days] == [
        ["great", "cellar"],
        ["great", "cellar"],
        [],
        [],
    ]


def steps(start: datetime, end: datetime) -> set[datetime]:
    """Every five minutes from a start to before an end; made-up sessions are as long as some."""
    return {start + number * _STEP for number in range((end - start) // _STEP)}


def free_steps(sessions: tuple[ScheduledSession, ...]) -> set[datetime]:
    """What is free between the first and the last session, found step by step."""
    active = [session for session in sessions if not session.cancelled]
    busy = {step for session in active for step in steps(session.start, session.end)}
    return steps(min(busy), max(busy)) - busy if busy else set()


@given(busy_schedules())
def test_gaps_are_all_that_is_free_for_two_steps_and_more(schedule: Schedule) -> None:
    for day in layout(schedule).days:
        gaps = [row for row in day.rows if isinstance(row, Gap)]
        free = free_steps(day.sessions)

        assert {step for gap in gaps for step in steps(gap.start, gap.end)} == {
            step for step in free if not free.isdisjoint((step - _STEP, step + _STEP))
        }


@given(busy_schedules(), st.booleans())
def test_every_session_is_on_the_agenda_once(schedule: Schedule, gaps: bool) -> None:  # noqa: FBT001 -- drawn
    agenda = layout(schedule, gaps=gaps)
    placed = [session for day in agenda.days for session in day.sessions]

    assert sorted([s.id for s in (*placed, *agenda.unscheduled)]) == sorted(
        session.id for session in schedule.sessions
    )
