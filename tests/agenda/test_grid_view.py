"""The grid as it is read: what holds for any text, width and zone."""

from collections.abc import Iterator
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from drawings import ZONES, drawn
from hypothesis import given, settings
from hypothesis import strategies as st
from programmes import busy_schedules, odd_schedules, schedule_of

from confsched.agenda.draw import draw
from confsched.agenda.layout import layout
from confsched.schedule.schedule import Schedule
from confsched.text.styled import Line, plain
from confsched.text.width import width

HEAD = "conference: {id: made, title: Made, timezone: UTC, days: 2021-05-19}"
WIDTHS = st.integers(30, 140)
_UP, _DOWN = set("│├┤┴┼└┘"), set("│├┤┬┼┌┐")


@settings(deadline=None, max_examples=50)
@given(odd_schedules() | busy_schedules(), WIDTHS, ZONES)
def test_rules_go_on_from_line_to_line(
    schedule: Schedule, columns: int, zones: tuple[ZoneInfo, ...]
) -> None:
    ruled = [dict(rules(line)) for line in drawn("grid", schedule, columns, zones)]
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
    text = "\n".join(plain(drawn("grid", schedule, columns)))

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


def test_what_is_too_much_to_stand_side_by_side_is_stacked_with_its_times() -> None:
    posters = "".join(
        f"  p{n}: {{title: Poster {n}, time: 10:00-1{n}:00, room: hall}}\n" for n in range(1, 6)
    )
    text = f"{HEAD}\nrooms: {{hall: {{name: Hall, concurrent: true}}}}\nsessions:\n{posters}"
    lines = [line.rstrip() for line in plain(drawn("grid", schedule_of(text), 40))]

    assert lines[6:] == [
        "",
        "UTC     Hall",
        "10:00 ┌────────────────────────────────┐",
        "      │ 10:00–11:00 Poster 1           │",
        "      │ 10:00–12:00 Poster 2           │",
        "      │ 10:00–13:00 Poster 3           │",
        "      │ 10:00–14:00 Poster 4           │",
        "      │ 10:00–15:00 Poster 5           │",
        "      │                                │",
        "      │                                │",
        "15:00 └────────────────────────────────┘",
    ]


def test_a_stack_fits_where_a_mark_and_a_time_just_do() -> None:
    talks = "".join(
        f"  t{n}: {{title: Talk {n}, time: 10:00-11:00, room: a}}\n" for n in range(1, 5)
    )
    other = "  o: {title: Other, time: 10:00-11:00, room: b}\n"
    lines = list(plain(drawn("grid", schedule_of(f"{HEAD}\nsessions:\n{talks}{other}"), 37)))

    assert lines[7:18] == [
        "UTC     a              b",
        "10:00 ┌──────────────┬──────────────┐",
        "      │ ! 10:00–11:00│ Other        │",
        "      │ Talk 1       │              │",
        "      │ ! 10:00–11:00│              │",
        "      │ Talk 2       │              │",
        "      │ ! 10:00–11:00│              │",
        "      │ Talk 3       │              │",
        "      │ ! 10:00–11:00│              │",
        "      │ Talk 4       │              │",
        "11:00 └──────────────┴──────────────┘",
    ]


def test_a_break_that_a_session_runs_through_is_told_of_on_both_sides() -> None:
    talks = "".join(
        f"  {room}: {{title: Talk, time: 11:00-12:00, room: {room}}}\n" for room in "ac"
    )
    lunch = "  lunch: {title: Lunch, time: 12:00-13:00, room: all}\n"
    long = "  long: {title: Long, time: 11:00-13:00, room: b}\n"
    rooms = "rooms: {a: {name: A}, b: {name: B}, c: {name: C}}"
    schedule = schedule_of(f"{HEAD}\n{rooms}\nsessions:\n{talks}{lunch}{long}")

    assert list(plain(drawn("grid", schedule, 70)))[6:] == [
        "",
        "UTC     A                    B                    C",
        "11:00 ┌────────────────────┬────────────────────┬───────────────────┐",
        "      │ Talk               │ ! Long             │ Talk              │",
        "12:00 ├────────────────────┤                    ├───────────────────┤",
        "      │ ! — Lunch —        │                    │ ! (Lunch)         │",
        "13:00 └────────────────────┴────────────────────┴───────────────────┘",
        "",
        "! “Long” and “Lunch” clash in B, 12:00–13:00 UTC",
    ]


@pytest.mark.parametrize("view", ["grid", "timeline"])
def test_a_break_beside_the_rooms_is_for_all_of_them(view: str) -> None:
    sessions = "long: {title: Long, time: 11:00-13:00, room: b}"
    lunch = "lunch: {title: Lunch, time: 12:00-13:00}"
    schedule = schedule_of(f"{HEAD}\nsessions: {{{sessions}, {lunch}}}")
    text = "\n".join(plain(draw(layout(schedule), width=80, view=view)))

    assert "all rooms" in text
    assert "no room yet" not in text


def test_a_break_without_room_for_its_dashes_goes_without_them() -> None:
    sessions = (
        "  tea: {title: Tea for all, type: break, time: 10:00-10:05, room: hall}\n"
        "  boats: {title: Boats, time: 10:05-11:00, room: hall}\n"
    )
    text = f"{HEAD}\nrooms: {{hall: {{name: Hall}}}}\nsessions:\n{sessions}"

    assert [
        next(line for line in plain(drawn("grid", schedule_of(text), columns)) if "Tea" in line)
        for columns in (40, 20)
    ] == ["      │ — Tea for all —                │", "      │ Tea for all│"]
