"""Sheets for doors: what hangs where, how it looks, and that nothing is lost or given away."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from programmes import busy_schedules, golden, odd_schedules, scene, schedule_of, two_rooms

from confsched import api
from confsched.exporters.doors import Doors
from confsched.exporters.options import Options, Style
from confsched.schedule.entities import ScheduledSession
from confsched.schedule.schedule import Schedule
from confsched.text.width import width

_MARKDOWN = Options(style=Style.MARKDOWN)


def programme(name: str) -> Schedule:
    return two_rooms() if name == "two-rooms" else scene(name)


def sheets(made: bytes) -> list[str]:
    """The sheets of a text, one for each page."""
    return made.decode().split("\f")


@pytest.mark.parametrize("columns", [40, 80, 132])
@pytest.mark.parametrize("name", ["mesf2021", "clash", "two-rooms"])
def test_sheets_look_as_approved(name: str, columns: int) -> None:
    made = Doors().export(programme(name), Options(width=columns))

    assert made == golden(f"doors-{name}-{columns}.txt", made)


@pytest.mark.parametrize("name", ["mesf2021", "clash", "two-rooms"])
def test_pages_look_as_approved(name: str) -> None:
    made = Doors().export(programme(name), _MARKDOWN)

    assert made == golden(f"doors-{name}.md", made)


def titles(sheet: str) -> list[str]:
    """What is on a sheet of 80 columns, by time."""
    return [line[13:] for line in sheet.splitlines() if line[2:3] == ":" and line[5:6] == "–"]


MADE_UP = """
conference: {id: made, title: Made up, timezone: ET, days: [2021-05-19, 2021-05-20]}
rooms: {b: {name: Bay}, a: {name: Arch}, c: {name: Cove}}
sessions:
  start: {title: Start, day: 1, time: 09:00-10:00, room: b, plenary: true}
  pause: {title: Pause, type: break, day: 1, time: 10:00-10:30}
  first: {title: First, day: 1, time: 10:30-11:00, room: a}
  both: {title: Both, day: 1, time: 11:00-12:00, rooms: [a, b]}
  away: {title: Away, day: 1, time: 12:00-13:00}
  lunch: {title: Lunch, type: meal, day: 2, time: 12:00-13:00, room: all}
  second: {title: Second, day: 2, time: 10:30-11:00, room: c, status: cancelled}
"""


def test_there_is_a_sheet_for_each_room_that_is_used_on_a_day_with_what_is_for_all() -> None:
    made = sheets(Doors().export(schedule_of(MADE_UP), Options(width=80)))

    assert [(sheet.splitlines()[7].strip(), titles(sheet)) for sheet in made] == [
        ("Bay", ["Start", "— Pause —", "Both"]),
        ("Arch", ["— Start —", "— Pause —", "First", "Both"]),
        ("Elsewhere", ["— Start —", "— Pause —", "Away"]),
        ("Cove", ["— Cancelled: Second —", "— Lunch —"]),
    ]


def test_a_plenary_that_is_elsewhere_says_where_and_a_joint_session_where_else() -> None:
    arch = sheets(Doors().export(schedule_of(MADE_UP), Options(width=80)))[1]

    assert "— Start —\n               in Bay\n" in arch
    assert "Both\n               also in Bay\n" in arch


def test_one_room_is_one_room_also_where_a_session_is_in_several() -> None:
    whole = schedule_of(MADE_UP)
    made = api.export(api.part(whole, room="arch"), "doors", within=whole, room="arch").decode()

    assert [titles(sheet) for sheet in made.split("\f")] == [
        ["— Pause —", "First", "Both"],
    ]


def test_a_name_in_another_script_stands_between_the_rules_as_it_is() -> None:
    cellar = sheets(Doors().export(two_rooms(), Options(width=60)))[1]

    assert [line.strip() for line in cellar.splitlines()[:5]] == [
        "═" * 60,
        "",
        "\u2068קלר המגדל\u2069",
        "",
        "Saturday 30 March 2024",
    ]


def test_zones_are_told_with_the_times_where_clocks_change() -> None:
    made = Doors().export(two_rooms(), Options(width=80)).decode()

    assert "01:30 CET–03:30 CEST" in made
    assert "\n18:30–20:30  " in made


def test_without_a_time_there_is_no_sheet_and_that_is_said() -> None:
    schedule = schedule_of(
        "conference: {id: made, title: Made up, timezone: ET, days: 2021-05-19}\n"
        "sessions: {later: {title: Later}}\n"
    )

    assert [(s.title, why) for s, why in api.left_out(schedule, "doors")] == [
        ("Later", "it has no time")
    ]
    assert api.export(schedule, "doors", width=60).decode().splitlines()[:2] == [
        "Nothing to write a sheet for",
        "═" * 60,
    ]


@settings(deadline=None, max_examples=60)
@given(busy_schedules())
def test_every_session_is_on_the_sheet_of_each_of_its_rooms_once(schedule: Schedule) -> None:
    made = sheets(Doors().export(schedule, Options(width=80)))
    for session in schedule.sessions:
        found = [sheet.count(session.title) for sheet in made if session.title in sheet]
        assert set(found) <= {1}
        if not isinstance(session, ScheduledSession):
            assert found == []
        elif session.rooms:
            assert len(found) == len(session.rooms)
        else:
            assert found


@settings(deadline=None, max_examples=50)
@given(odd_schedules(), st.integers(20, 140))
def test_no_line_is_wider_than_the_page(schedule: Schedule, columns: int) -> None:
    made = sheets(Doors().export(schedule, Options(width=columns)))

    lines = [line for sheet in made for line in sheet.split("\n")]
    assert [line for line in lines if width(line) > columns or line.endswith(" ")] == []
