"""Sessions that share a slot are judged each as if it were alone. All is made up."""

import json
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st
from support import schedule_of

from confsched.findings import Severity
from confsched.rules import ALL
from confsched.schedule.schedule import Schedule

CONFERENCE = {
    "id": "sample",
    "title": "A Sample",
    "timezone": "ET",
    "online": "true",
    "days": [
        {"date": "2021-05-18", "hours": ["10:00-12:00", "13:00-18:00"]},
        {"date": "2021-05-19"},
    ],
}
SPEAKERS = {
    "jo": {"name": "Jo Sample", "timezone": "Asia/Tokyo"},
    "al": {"name": "Al Example", "timezone": "Europe/London"},
    "kim": {"name": "Kim Instance"},
}
# within the hours for a pause alone; off the grid; at an odd hour; an end on it in one zone alone
TIMES = (["11:30-13:30"], ["10:02-11:00 CT"], ["5:00-6:00"], ["23:00-23:59", "22:00-22:59 CT"])
MORE = st.fixed_dictionaries(
    {
        "title": st.just("A Title"),
        "type": st.sampled_from(["talk", "break", "lightning"]),
        "speakers": st.lists(st.sampled_from(sorted(SPEAKERS)), max_size=2),
    },
    optional={"status": st.just("cancelled")},
)
# some that share a slot, however they write it, or are on other days at the same hours
TOGETHER = st.sampled_from(TIMES).flatmap(
    lambda times: st.lists(
        st.tuples(st.sampled_from("12"), st.sampled_from(times), MORE).map(
            lambda drawn: {"day": drawn[0], "time": drawn[1], **drawn[2]}
        ),
        max_size=5,
    )
)
RULES = [rule for rule in ALL if rule.code in ("T202", "T209", "T210", "T216", "P302")]


def resolved(sessions: dict[str, object]) -> Schedule:
    written = {"conference": CONFERENCE, "speakers": SPEAKERS, "sessions": sessions}
    return schedule_of({"sample.json": json.dumps(written).encode()})


def found(schedule: Schedule) -> Counter[tuple[str, str]]:
    return Counter(
        (finding.code, finding.message)
        for rule in RULES
        for finding in rule.run(schedule, Severity.ERROR)
    )


@given(TOGETHER)
def test_sessions_that_share_a_slot_are_judged_as_if_each_were_alone(given: list[object]) -> None:
    sessions = {f"s{number}": session for number, session in enumerate(given)}
    alone = [resolved({name: session}) for name, session in sessions.items()]

    assert found(resolved(sessions)) == sum(map(found, alone), Counter())


@given(TOGETHER)
def test_whoever_appears_is_in_a_session_that_is_not_cancelled(given: list[object]) -> None:
    schedule = resolved({f"s{number}": session for number, session in enumerate(given)})

    assert schedule.appearing == {
        part.speaker for session in schedule.active for part in session.people
    }
