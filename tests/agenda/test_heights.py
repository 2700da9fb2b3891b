"""How many lines rows have: never too few, and long ones more than short ones."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from confsched.agenda.heights import SCALES, Need, heights, scale_for

TEN = timedelta(minutes=10)
LENGTHS = st.lists(st.integers(1, 300).map(lambda n: timedelta(minutes=n)), min_size=1, max_size=8)


def minutes(*lengths: int) -> list[timedelta]:
    return [timedelta(minutes=length) for length in lengths]


def test_rows_are_as_long_as_their_time_and_free_ones_and_breaks_are_short() -> None:
    needs = [Need(0, 1, 2, pause=False), Need(2, 4, 2, pause=False), Need(4, 5, 2, pause=True)]

    assert heights(minutes(60, 120, 25, 5, 90, 5), needs, TEN) == [6, 2, 3, 1, 4, 1]


def test_a_row_in_which_nothing_changes_for_hours_is_cut() -> None:
    assert heights(minutes(480), [Need(0, 1, 2, pause=False)], TEN) == [8]


def test_what_needs_more_lines_has_them_in_its_longest_row() -> None:
    needs = [Need(0, 2, 7, pause=False), Need(2, 3, 2, pause=False)]

    assert heights(minutes(10, 20, 5), needs, TEN) == [1, 6, 2]


@pytest.mark.parametrize(
    ("length", "needed", "scale"),
    [
        (60, [2] * 10, 30),
        (60, [2] * 3 + [5], 30),
        (60, [2] * 2 + [4] * 2, 15),
        (30, [3] * 4, 10),
        (5, [2] * 4, 30),
        (30, [9] * 2, 5),
        (30, [], 30),
    ],
)
def test_a_line_stands_for_as_much_as_leaves_most_their_lines(
    length: int, needed: list[int], scale: int
) -> None:
    stretches = [(timedelta(minutes=length), lines) for lines in needed]

    assert scale_for(stretches) == timedelta(minutes=scale)


@settings(deadline=None)
@given(LENGTHS, st.data(), st.sampled_from(SCALES))
def test_every_row_has_a_line_and_every_need_is_met(
    lengths: list[timedelta], data: st.DataObject, scale: timedelta
) -> None:
    edges = st.integers(0, len(lengths))
    spans = st.tuples(edges, edges).filter(lambda span: span[0] < span[1])
    drawn = data.draw(st.lists(st.tuples(spans, st.integers(2, 20), st.booleans()), max_size=6))
    needs = [Need(*span, lines, pause=pause) for span, lines, pause in drawn]
    rows = heights(lengths, needs, scale)

    assert min(rows) >= 1
    assert [need for need in needs if sum(rows[need.top : need.bottom]) < need.lines] == []
