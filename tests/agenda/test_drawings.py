"""The grid and the timeline as they are read: goldens of every scene, and what holds for both."""

from zoneinfo import ZoneInfo

import pytest
from drawings import ZONES, drawn
from hypothesis import given, settings
from hypothesis import strategies as st
from programmes import SCENES, busy_schedules, golden, odd_schedules, scene

from confsched.schedule.schedule import Schedule
from confsched.text.styled import plain
from confsched.text.width import width

VIEWS = ("grid", "timeline")
WIDTHS = st.integers(30, 140)


@pytest.mark.parametrize("columns", [40, 80, 132])
@pytest.mark.parametrize("name", SCENES)
@pytest.mark.parametrize("view", VIEWS)
def test_drawings_look_as_approved(view: str, name: str, columns: int) -> None:
    made = "".join(f"{line}\n" for line in plain(drawn(view, scene(name), columns))).encode()

    assert made == golden(f"{view}-{name}-{columns}.txt", made)


@pytest.mark.parametrize("view", VIEWS)
@settings(deadline=None, max_examples=50)
@given(odd_schedules() | busy_schedules(), WIDTHS, ZONES)
def test_no_line_is_wider_than_the_page(
    view: str, schedule: Schedule, columns: int, zones: tuple[ZoneInfo, ...]
) -> None:
    lines = plain(drawn(view, schedule, columns, zones))

    assert [line for line in lines if width(line) > columns] == []
