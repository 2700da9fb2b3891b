"""The grid as it is read: goldens of every scene, and what holds for any text, width and zone."""

from collections.abc import Iterator
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from programmes import SCENES, busy_schedules, golden, odd_schedules, scene

from confsched.agenda.draw import draw
from confsched.agenda.layout import layout
from confsched.schedule.schedule import Schedule
from confsched.text.styled import Line, plain
from confsched.text.width import width

KATHMANDU = ZoneInfo("Asia/Kathmandu")
WIDTHS = st.integers(30, 140)
ZONES = st.sampled_from([(), (KATHMANDU,), (KATHMANDU, ZoneInfo("America/New_York"))])
_UP, _DOWN = set("│├┤┴┼└┘"), set("│├┤┬┼┌┐")


def drawn(schedule: Schedule, columns: int, zones: tuple[ZoneInfo, ...] = ()) -> list[Line]:
    zone, *others = zones or (schedule.zone,)
    return list(draw(layout(schedule, zone=zone, others=others), width=columns, view="grid"))


@pytest.mark.parametrize("columns", [40, 80, 132])
@pytest.mark.parametrize("name", SCENES)
def test_grids_look_as_approved(name: str, columns: int) -> None:
    made = "".join(f"{line}\n" for line in plain(drawn(scene(name), columns))).encode()

    assert made == golden(f"grid-{name}-{columns}.txt", made)


@settings(deadline=None, max_examples=50)
@given(odd_schedules() | busy_schedules(), WIDTHS, ZONES)
def test_no_line_is_wider_than_the_page(
    schedule: Schedule, columns: int, zones: tuple[ZoneInfo, ...]
) -> None:
    lines = plain(drawn(schedule, columns, zones))

    assert [line for line in lines if width(line) > columns] == []


@settings(deadline=None, max_examples=50)
@given(odd_schedules() | busy_schedules(), WIDTHS, ZONES)
def test_rules_go_on_from_line_to_line(
    schedule: Schedule, columns: int, zones: tuple[ZoneInfo, ...]
) -> None:
    ruled = [dict(rules(line)) for line in drawn(schedule, columns, zones)]
    broken = [
        (above, below)
        for above, below in pairwise([*ruled, {}])
        if {x for x, sign in above.items() if sign in _DOWN}
        != {x for x, sign in below.items() if sign in _UP}
    ]

    assert broken == []


@settings(deadline=None)
@given(busy_schedules(), WIDTHS)
def test_every_session_is_there_once_and_a_repeat_in_parentheses(
    schedule: Schedule, columns: int
) -> None:
    text = "\n".join(plain(drawn(schedule, columns)))

    assert [s.title for s in schedule.sessions if times_shown(text, s.title) != 1] == []


def rules(line: Line) -> Iterator[tuple[int, str]]:
    """Each sign of a rule with the column it is in."""
    x = 0
    for text, style, _ in line:
        if style == "rule":
            yield from enumerate(text, start=x)
        x += width(text)


def times_shown(text: str, title: str) -> int:
    """How often a title is there, not counted repeats and remarks."""
    return text.count(title) - text.count(f"{title})") - text.count(f"“{title}”")
