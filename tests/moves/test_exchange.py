"""What holds for any two sessions that change places."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from confsched.moves.case import Aim
from confsched.moves.exchange import aims

MIDNIGHT = datetime(2021, 5, 19, tzinfo=UTC)
MINUTES = st.integers(1, 240)


def slot(start: int, length: int) -> Aim:
    begins = MIDNIGHT + timedelta(minutes=start)
    return Aim(begins, begins + timedelta(minutes=length))


SLOTS = st.builds(slot, st.integers(0, 1440), MINUTES)


def overlap(one: Aim, other: Aim) -> bool:
    return one.start < other.end and other.start < one.end


@given(SLOTS, SLOTS)
def test_lengths_are_kept_and_the_order_is_turned_round(one: Aim, other: Aim) -> None:
    first, second = aims(one, other)

    assert (first.length, second.length) == (one.length, other.length)
    assert (first.start > second.start) == (one.start < other.start)
    assert aims(other, one) == (second, first)


@given(SLOTS, SLOTS)
def test_two_that_are_apart_stay_apart(one: Aim, other: Aim) -> None:
    assert overlap(one, other) or not overlap(*aims(one, other))


@given(SLOTS, st.integers(0, 1440))
def test_two_of_one_length_are_where_they_were_after_two_exchanges(one: Aim, start: int) -> None:
    other = slot(start, int(one.length / timedelta(minutes=1)))

    assert aims(*aims(one, other)) == (one, other)
    assert aims(one, other) == (other, one)
