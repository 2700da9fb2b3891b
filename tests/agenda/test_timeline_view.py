"""The timeline as it is read: what holds for any text and width."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from drawings import KATHMANDU, drawn
from hypothesis import given, settings
from hypothesis import strategies as st
from programmes import busy_schedules

from confsched.agenda.grid import grid_of
from confsched.agenda.layout import layout
from confsched.agenda.timeline_view import Axis, bars_of, labels_of
from confsched.schedule.schedule import Schedule
from confsched.text.styled import plain

WIDTHS = st.integers(40, 140)
NINE = datetime(2024, 5, 14, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)


@settings(deadline=None)
@given(busy_schedules(), WIDTHS)
def test_every_session_is_in_the_key_once(schedule: Schedule, columns: int) -> None:
    text = "\n".join(plain(drawn("timeline", schedule, columns)))

    assert [
        session.title
        for session in schedule.sessions
        if text.count(session.title) - text.count(f"“{session.title}”") != 1
    ] == []


@settings(deadline=None)
@given(busy_schedules(), st.integers(10, 100))
def test_every_session_of_a_room_has_cells_of_its_own_from_where_it_starts(
    schedule: Schedule, cells: int
) -> None:
    for day in layout(schedule).days:
        grid = grid_of(day)
        if not grid.moments:
            continue
        axis = Axis(grid.moments[0], grid.moments[-1], schedule.zone, cells)
        labels = labels_of(grid)
        for column in grid.columns:
            lines = bars_of(grid, column, labels, axis)
            bars = [bar for line in lines for bar in line]

            assert all(one.last <= other.first for line in lines for one, other in pairwise(line))
            assert all(0 <= bar.first < bar.last <= axis.cells + 1 for bar in bars)
            assert [bar.first for bar in bars] == [axis.cell(b.session.start) for b in bars]
            assert {bar.session for bar in bars} >= {
                session for session in day.sessions if column.room in session.rooms
            }


@settings(deadline=None)
@given(
    st.integers(0, 1439),
    st.integers(1, 6000),
    st.integers(8, 140),
    st.sampled_from([UTC, KATHMANDU]),
)
def test_an_axis_fits_and_begins_with_a_full_hour_on_the_clock(
    first: int, length: int, most: int, zone: ZoneInfo
) -> None:
    start = NINE + timedelta(minutes=first)
    axis = Axis(start, start + timedelta(minutes=length), zone, most)

    assert axis.cells <= most
    assert axis.start.astimezone(zone).minute == 0
    assert start - HOUR < axis.start <= start
    assert axis.start + axis.cells * axis.step >= start + timedelta(minutes=length)
    assert HOUR % axis.step == timedelta() or axis.step % HOUR == timedelta()
    assert len(axis.labels(zone, most + 3)) <= most + 3


@pytest.mark.parametrize(
    ("hours", "most", "labels"),
    [
        (3, 18, "09    10    11    12"),
        (3, 6, "09  11"),
        (30, 30, "09 12 15 18 21 00 03 06 09 12 15"),
        (24 * 40, 40, "14 17 20 23 26 29 01 04 07 10 13 16 19 22"),
    ],
)
def test_hours_are_told_as_far_as_they_fit(hours: int, most: int, labels: str) -> None:
    axis = Axis(NINE, NINE + hours * HOUR, UTC, most)

    assert axis.labels(UTC, most + 2) == labels


def test_half_hours_of_another_zone_are_told_with_their_minutes() -> None:
    axis = Axis(NINE, NINE + 2 * HOUR, UTC, 12)

    assert axis.labels(KATHMANDU, 14) == "14:45 15:45"
