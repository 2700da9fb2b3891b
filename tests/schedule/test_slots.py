"""Slots of sessions that share texts: each as if it were alone. All is made up."""

import json
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import schedule_of

from confsched.schedule.entities import ScheduledSession
from confsched.schedule.schedule import Schedule

CONFERENCE = {
    "id": "sample",
    "title": "A Sample",
    "timezone": "ET",
    "domain": "forum.example",
    "online": "true",
    "days": ["2021-03-13", "2021-03-14"],
}
TIMES = ["10:00-11:00", "2:30-3:30", "11:00-10:00", "10:00-11:00 EDT", "10:00-11:00 CT"]
# ways to say when, right and wrong, and what else can stand beside them
WAYS = st.one_of(
    st.fixed_dictionaries({"day": st.sampled_from(["1", "3"]), "time": st.sampled_from(TIMES)}),
    st.fixed_dictionaries(
        {
            "start": st.sampled_from(["2021-03-14 9:00", "Friday 2021-03-14 9:00"]),
            "end": st.sampled_from(["12:00", "Friday 2021-03-14 12:00"]),
        }
    ),
    st.fixed_dictionaries({"date": st.just("2021-03-14"), "start": st.just("10:00")}),
)
MORE = st.sampled_from(
    [
        *({"day": "2"}, {"day": "Wednesday 14 March 2021"}, {"date": "Monday 14 March 2021"}),
        *({"start": "10:30"}, {"end": "11:30"}, {"duration": "45m"}, {"tiem": "x"}),
        *({"timezone": "EST"}, {"timezone": "Europe/Berlin"}, {"status": "tentative"}),
    ]
)


def resolved(sessions: dict[str, dict[str, str]]) -> Schedule:
    written = {"conference": CONFERENCE, "sessions": sessions}
    return schedule_of({"sample.json": json.dumps(written).encode()})


def slots(schedule: Schedule) -> dict[str, object]:
    return {
        session.id: (
            session.day and session.day.number,
            (session.start, session.end, str(session.zone))
            if isinstance(session, ScheduledSession)
            else None,
        )
        for session in schedule.sessions
    }


def noticed(schedule: Schedule) -> Counter[tuple[str, str]]:
    return Counter((notice.code, notice.message) for notice in schedule.notices)


@settings(deadline=None)
@given(WAYS, MORE)
def test_sessions_that_share_texts_are_resolved_as_if_each_were_alone(
    one: dict[str, str], other: dict[str, str]
) -> None:
    cancelled = one | {"status": "cancelled"}  # what is wrong with its time is not told
    given = [cancelled, one, one | other, one]
    sessions = {f"s{number}": {"title": f"S{number}", **way} for number, way in enumerate(given)}
    alone = [resolved({name: session}) for name, session in sessions.items()]
    together = resolved(sessions)

    assert slots(together) == {n: slot for each in alone for n, slot in slots(each).items()}
    assert noticed(together) == sum(map(noticed, alone), Counter())


def test_a_session_whose_date_is_none_is_not_on_the_only_day() -> None:
    sessions = {
        "boats": {"date": "2021-03-14", "time": "10:00-11:00"},
        "knots": {"date": "soon", "time": "10:00-11:00"},
        "nets": {"time": "10:00-11:00"},
    }
    written = {"conference": CONFERENCE | {"days": ["2021-03-14"]}, "sessions": sessions}
    schedule = schedule_of({"sample.json": json.dumps(written).encode()})

    assert {one.id: one.day and one.day.number for one in schedule.sessions} == {
        "boats": 1,
        "knots": None,
        "nets": 1,
    }


@pytest.mark.parametrize("written", ["05/11/2026", "11/05/2026", "5.11.2026", "5/11/2026"])
def test_a_day_in_either_order_is_the_one_of_the_conference(written: str) -> None:
    about = {**CONFERENCE, "days": ["2026-11-04", "2026-11-05"]}
    session = {"title": "Talk", "day": written, "time": "10:00-11:00"}
    text = json.dumps({"conference": about, "sessions": {"talk": session}})
    schedule = schedule_of({"sample.json": text.encode()})

    assert slots(schedule)["talk"] is not None
    assert [session.day and session.day.number for session in schedule.sessions] == [2]
    assert noticed(schedule) == Counter()


def test_a_date_beside_another_day_is_told_and_the_session_is_within_that_day() -> None:
    session = {"title": "Talk", "day": "2", "date": "2021-03-13", "time": "10:00-11:00"}
    schedule = resolved({"talk": session})
    [found] = schedule.scheduled

    assert noticed(schedule) == Counter([("F005", "day 2 is 14 March 2021, not 13 March 2021")])
    assert found.day is not None
    assert (found.day.number, found.start.isoformat()) == (2, "2021-03-14T14:00:00+00:00")


def test_a_zone_out_of_season_is_told_without_an_end_and_it_is_known_when_it_begins() -> None:
    session = {"title": "Talk", "date": "2021-03-14", "start": "10:00 EST"}
    schedule = resolved({"talk": session})
    [found] = schedule.sessions
    told = "'EST' is not in force on 14 March 2021: New York is on EDT (UTC-4) then; write 'ET'"

    assert ("T206", told) in noticed(schedule)
    assert found.known.start is not None
    assert found.known.start.isoformat() == "2021-03-14T14:00:00+00:00"
