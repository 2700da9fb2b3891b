"""A session is moved to any minute from any way of writing its time, and nothing else is."""

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from styles import RANGES, SPRING, Written, written
from support import schedule_of

from confsched.editing.applying import apply
from confsched.moves.case import Aim
from confsched.moves.making import verify
from confsched.moves.wanted import Wanted
from confsched.moves.writing import edits_of
from confsched.schedule.entities import ScheduledSession
from confsched.schedule.schedule import Schedule

FIRST = datetime(2021, 11, 6, 4, tzinfo=UTC)  # midnight in New York
# also those about the change of the clocks
MINUTES = st.one_of(st.integers(0, 3 * 24 * 60 - 1), st.integers(24 * 60, 28 * 60))


class Done(NamedTuple):
    """A session before and after, and the file that it is in."""

    old: ScheduledSession
    new: ScheduledSession
    text: str


def session_in(schedule: Schedule) -> ScheduledSession:
    found = next(one for one in schedule.sessions if one.id == "it")
    assume(isinstance(found, ScheduledSession))
    assert isinstance(found, ScheduledSession)
    return found


def moved(file: Written, start: datetime) -> Done:
    before = schedule_of({"c.yaml": file.text.encode()})
    session = session_in(before)
    length = session.end - session.start
    wanted = Wanted(session, Aim(start, start + length))
    text = apply(file.text, edits_of(wanted, before))
    after = schedule_of({"c.yaml": text.encode()})
    verify(before, after, [wanted])
    return Done(session, session_in(after), text)


def untouched(file: Written, text: str) -> tuple[list[str], list[str]]:
    """The lines of a file before and after without those of the moving session's time fields."""
    before, after = (one.splitlines(keepends=True) for one in (file.text, text))
    names = (*file.fields, "duration", "date", "it")
    return _others(before, names), _others(after, names)


def _others(lines: list[str], names: tuple[str, ...]) -> list[str]:
    start = next(i for i, line in enumerate(lines) if "the one that moves" in line)
    end = next(i for i, line in enumerate(lines) if "the last one" in line)
    inner = [line for line in lines[start:end] if line.strip().partition(":")[0] not in names]
    return [*lines[:start], *inner, *lines[end:]]


@settings(max_examples=800, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(written(), MINUTES)
def test_it_is_at_the_wanted_instant_with_its_length_and_no_other_byte_changes(
    file: Written, minute: int
) -> None:
    start = FIRST + timedelta(minutes=minute)
    old, new, text = moved(file, start)
    before, after = untouched(file, text)

    assert (new.start, new.end) == (start, start + (old.end - old.start)), text
    assert before == after, text


@settings(max_examples=100, deadline=None)
@given(
    written(SPRING, st.fixed_dictionaries({"day": st.just("1"), "time": st.sampled_from(RANGES)})),
    st.integers(0, 6 * 60),
)
def test_a_change_of_the_clocks_takes_nothing_from_its_length(file: Written, minute: int) -> None:
    start = datetime(2021, 3, 27, 22, tzinfo=UTC) + timedelta(minutes=minute)
    old, new, text = moved(file, start)

    assert (new.start, new.end) == (start, start + (old.end - old.start)), text


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(written(), MINUTES)
def test_it_can_be_moved_back_and_is_where_it_was(file: Written, minute: int) -> None:
    there = moved(file, FIRST + timedelta(minutes=minute))
    back = moved(Written(there.text, file.fields), there.old.start)

    assert (back.new.start, back.new.end) == (there.old.start, there.old.end), back.text


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(written())
def test_where_it_is_already_nothing_is_edited(file: Written) -> None:
    schedule = schedule_of({"c.yaml": file.text.encode()})
    session = session_in(schedule)

    assert edits_of(Wanted(session, Aim(session.start, session.end)), schedule) == ()
