"""Who and what is free: against every five minutes of each day, and what is said of a moment."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from brute import STEP
from crowded import TEN, appearance, crowded_schedules, day_of, schedule_of, session_of, stretch
from hypothesis import given, settings
from hypothesis import strategies as st

from confsched.planning.book import Whoever
from confsched.planning.constraints import Constraints
from confsched.planning.free import FreeTimes, free_times
from confsched.planning.moment import FreeAt, Status, free_at
from confsched.planning.wording import LocalTime
from confsched.schedule.entities import Day, Interval, Room, ScheduledSession, Speaker
from confsched.schedule.hours import Hours, lies_within
from confsched.schedule.schedule import Schedule
from confsched.schedule.types import KNOWN_TYPES

KIND = Hours(7 * 3600, 23 * 3600)
HALL, ATTIC, GARDEN = Room("h", "Hall"), Room("a", "Attic"), Room("g", "Garden", concurrent=True)
LONDON = ZoneInfo("Europe/London")
JO, AL = Speaker("jo", "Jo Sample"), Speaker("al", "Al Sample", zone=LONDON)
DAY = day_of(0, ((0, 12), (15, 18)))
DAYS = (DAY,)
BREAK, SOCIAL = KNOWN_TYPES["break"], KNOWN_TYPES["social"]


def starts(day: Day) -> list[datetime]:
    """Every five minutes of the hours of a day."""
    count = (day.interval.end - day.interval.start) // STEP
    every = (day.interval.start + number * STEP for number in range(count))
    return [at for at in every if any(part.start <= at < part.end for part in day.hours)]


def is_there_at(speaker: Speaker, moment: datetime, *, remote: bool) -> bool:
    said = speaker.available
    if any(part.start <= moment < part.end for part in speaker.unavailable):
        return False
    if said is not None and not any(part.start <= moment < part.end for part in said):
        return False
    late = speaker.arrives is not None and moment < speaker.arrives
    gone = speaker.leaves is not None and speaker.leaves <= moment
    return remote or not (late or gone)


def is_free(schedule: Schedule, one: Whoever, at: datetime) -> bool:
    on = [session for session in schedule.scheduled if session.start <= at < session.end]
    if isinstance(one, Room):
        is_open = one.hours is None or any(part.start <= at < part.end for part in one.hours)
        return is_open and not any(_takes(session, one) for session in on)
    named = [part.speaker for session in on for part in session.people]
    at_home = schedule.online and one.zone is not None and not one.team
    asleep = at_home and not lies_within(at, at + STEP, one.zone or schedule.zone, KIND)
    return (
        (one.team or one not in named)
        and is_there_at(one, at, remote=schedule.online)
        and not asleep
    )


def _takes(session: ScheduledSession, room: Room) -> bool:
    here = session.everywhere or room in session.rooms
    return here and (session.type.pause or not room.concurrent)


def runs(moments: list[datetime], length: timedelta) -> list[Interval]:
    """Neighbours together, where they are long enough."""
    found: list[Interval] = []
    for at in moments:
        if found and found[-1].end == at:
            found[-1] = Interval(found[-1].start, at + STEP)
        else:
            found.append(Interval(at, at + STEP))
    return [run for run in found if run.end - run.start >= length]


@settings(deadline=None)
@given(crowded_schedules(), st.data())
def test_free_is_what_all_are_every_five_minutes(schedule: Schedule, data: st.DataObject) -> None:
    everything: tuple[Whoever, ...] = (*schedule.speakers, *schedule.rooms)
    who = data.draw(st.lists(st.sampled_from(everything), min_size=1, max_size=3, unique=True))
    length = data.draw(st.integers(1, 6)) * TEN
    found = free_times(schedule, who, length=length, days=schedule.days)
    expected = [
        [at for at in starts(day) if all(is_free(schedule, one, at) for one in who)]
        for day in schedule.days
    ]

    assert [
        [Interval(one.start, one.end) for row in day.rows for one in row.free] for day in found.days
    ] == [runs(moments, length) for moments in expected]


@settings(deadline=None)
@given(crowded_schedules(), st.integers(0, 400), st.none() | st.integers(1, 6))
def test_a_moment_says_what_every_five_minutes_from_then_on_do(
    schedule: Schedule, number: int, tens: int | None
) -> None:
    day = schedule.days[0]
    everything: tuple[Whoever, ...] = (*schedule.rooms, *schedule.speakers)
    every = starts(day)
    at = every[number % len(every)]
    steps = 1 if tens is None else tens * TEN // STEP
    moments = [at + step * STEP for step in range(steps)]
    found = free_at(
        schedule,
        day,
        at,
        rooms=schedule.rooms,
        speakers=schedule.speakers,
        length=None if tens is None else tens * TEN,
    )

    assert [
        (state.who.id, state.status is Status.FREE) for state in (*found.rooms, *found.speakers)
    ] == [(one.id, all(is_free(schedule, one, moment) for moment in moments)) for one in everything]


def in_words(found: FreeTimes) -> list[list[str]]:
    """What is free on each day, in tens of minutes after ten o'clock."""
    ten = stretch(0, 0, 1).start
    return [
        [
            f"{'+'.join(one.id for one in row.who)} "
            f"{(part.start - ten) // TEN}-{(part.end - ten) // TEN}"
            f"{''.join(f' {session.id}' for session in part.during)}"
            for row in day.rows
            for part in row.free
        ]
        for day in found.days
    ]


SESSIONS = (
    session_of("talk", stretch(0, 0, 3), rooms=(HALL,), people=(appearance(JO),)),
    session_of("lunch", stretch(0, 4, 6), type=BREAK),
    session_of("keynote", stretch(0, 8, 10), rooms=(HALL,), plenary=True),
    session_of("desk", stretch(0, 11, 13), rooms=(ATTIC,), type=SOCIAL),
)
CONFERENCE = schedule_of(
    days=(DAY,), rooms=(HALL, ATTIC, GARDEN), speakers=(JO, AL), sessions=SESSIONS
)


def test_what_is_for_everybody_is_said_where_somebody_is_free() -> None:
    found = free_times(CONFERENCE, [JO], length=TEN, days=CONFERENCE.days)

    assert in_words(found) == [["jo 3-12 lunch keynote", "jo 15-18"]]


def test_each_room_has_a_row_where_nobody_is_named() -> None:
    found = free_times(CONFERENCE, [], length=2 * TEN, days=CONFERENCE.days)

    assert in_words(found) == [
        [
            "h 3-8 lunch",
            "h 10-12",
            "h 15-18",
            "a 0-11 lunch keynote",
            "a 15-18",
            "g 0-12 lunch keynote",
            "g 15-18",
        ]
    ]


def test_who_is_never_free_for_so_long_is_named_where_nothing_is_left() -> None:
    al = replace(AL, available=())
    conference = replace(CONFERENCE, speakers=(JO, al))
    found = free_times(conference, [JO, al, HALL], length=2 * TEN, days=DAYS)
    alone = free_times(conference, [HALL], length=10 * TEN, days=DAYS)

    assert [row.never for row in found.days[0].rows] == [(al,)]
    assert [row.never for row in alone.days[0].rows] == [(HALL,)]


def test_a_room_that_has_to_be_tidied_is_not_free_then() -> None:
    found = free_times(
        CONFERENCE,
        [HALL, JO],
        length=TEN,
        days=CONFERENCE.days,
        constraints=Constraints(turnaround=TEN),
    )

    assert in_words(found) == [["h+jo 4-7 lunch", "h+jo 11-12", "h+jo 15-18"]]


def test_who_is_hours_away_is_told_their_own_time() -> None:
    online = replace(CONFERENCE, online=True)
    (day,) = free_times(online, [AL, JO], length=TEN, days=DAYS).days
    (at_home,) = free_times(CONFERENCE, [AL, JO], length=TEN, days=DAYS).days

    assert [part.local_times for part in day.rows[0].free] == [(LocalTime(LONDON, (AL,)),)] * 2
    assert [part.local_times for part in at_home.rows[0].free] == [(), ()]


def told(found: FreeAt) -> list[str]:
    """Everybody and everything, what they are, until when in tens of minutes, and why."""
    ten = stretch(0, 0, 1).start
    return [
        f"{state.who.id} {state.status} {(state.until - ten) // TEN} "
        f"{found.reason(state, found.schedule.zone)}".rstrip()
        for state in (*found.rooms, *found.speakers)
    ]


def looked_at(tens: int, length: timedelta | None = None, **fields: Any) -> FreeAt:  # noqa: ANN401 -- any field
    schedule = replace(CONFERENCE, **fields)
    at = stretch(0, tens, tens + 1).start
    return free_at(
        schedule, DAY, at, rooms=schedule.rooms, speakers=schedule.speakers, length=length
    )


def test_at_a_moment_rooms_are_free_until_something_begins_or_the_day_ends() -> None:
    found = looked_at(1)

    assert (found.is_open, found.during) == (True, ())
    assert told(found) == [
        "h busy 3 'talk' until 10:30 EDT",
        "a free 11",
        "g free 12",
        "jo busy 3 'talk' until 10:30 EDT",
        "al free 12",
    ]


def test_for_some_time_from_a_moment_on_what_begins_in_it_is_in_the_way() -> None:
    found = looked_at(10, 2 * TEN)

    assert told(found) == [
        "h free 12",
        "a busy 12 'desk' from 11:50 EDT",
        "g free 12",
        "jo free 12",
        "al free 12",
    ]


def test_what_is_on_for_everybody_is_told() -> None:
    assert [session.id for session in looked_at(5).during] == ["lunch"]
    assert [session.id for session in looked_at(8).during] == ["keynote"]
    assert [session.id for session in looked_at(3, 6 * TEN).during] == ["lunch", "keynote"]


def test_a_moment_between_the_hours_is_outside_them() -> None:
    found = looked_at(14)

    assert found.is_open is False
    assert told(found)[0] == "h free 18"
    assert told(looked_at(30))[0] == "h free 84"


def test_who_is_away_and_what_is_closed_is_told_with_the_reason() -> None:
    attic = replace(ATTIC, hours=(stretch(0, 6, 18),))
    jo = replace(JO, unavailable=(stretch(0, 0, 2), stretch(0, 1, 4)))
    found = looked_at(1, rooms=(attic,), speakers=(jo,), sessions=())

    assert told(found) == [
        "a away 6 closed until 11:00 EDT",
        "jo away 4 not available until 10:40 EDT",
    ]
