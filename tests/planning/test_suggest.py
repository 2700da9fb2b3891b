"""Where else a session could be: against every slot that the rules would let pass."""

from datetime import timedelta

from brute import CONSTRAINTS, Pick, Where, picks
from crowded import TEN, crowded_schedules
from hypothesis import given, settings
from hypothesis import strategies as st

from confsched.planning.suggest import Suggestion, suggest
from confsched.schedule.entities import ScheduledSession
from confsched.schedule.schedule import Schedule

ALL_OF_THEM = 1000
LENGTHS = st.integers(1, 6).map(lambda tens: tens * TEN)


def as_pick(found: Suggestion) -> Pick:
    return Pick(found.day.number, found.start, Where(found.rooms, found.everywhere))


@settings(deadline=None)
@given(crowded_schedules(), LENGTHS, st.booleans())
def test_what_is_suggested_is_what_the_rules_let_pass_and_nothing_nearer_is_missed(
    schedule: Schedule,
    length: timedelta,
    kept: bool,  # noqa: FBT001 -- drawn
) -> None:
    session = schedule.sessions[0]
    if kept and isinstance(session, ScheduledSession):
        length = session.end - session.start
    found = suggest(
        schedule,
        session,
        length=length,
        days=schedule.days,
        limit=ALL_OF_THEM,
        constraints=CONSTRAINTS,
    )

    assert list(map(as_pick, found.found)) == picks(schedule, session, length)
