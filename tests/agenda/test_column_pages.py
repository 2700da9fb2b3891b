"""Rooms side by side where they are asked for: pages of them, or a list where two do not fit."""

from hypothesis import given, settings
from hypothesis import strategies as st
from programmes import busy_schedules, example, odd_schedules, scene

from confsched.agenda.draw import draw
from confsched.agenda.layout import layout
from confsched.schedule.schedule import Schedule
from confsched.text.styled import plain
from confsched.text.width import width

WIDTHS = st.integers(40, 140)


def lines_of(schedule: Schedule, columns: int, view: str = "columns") -> list[str]:
    return list(plain(draw(layout(schedule), width=columns, view=view)))


def test_rooms_that_are_too_many_have_pages_and_what_is_for_all_is_told_once() -> None:
    lines = lines_of(scene("clash"), 80)
    second = lines.index("Room 3 of 3: The Pier")

    assert [line for line in lines if line.startswith("Room")] == [
        "Rooms 1–2 of 3: Quay Room … Sail Loft",
        "Room 3 of 3: The Pier",
    ]
    assert [line for line in lines if "Lunch" in line] == [
        "12:30–13:30 WEST  — Lunch —",
        "12:30–13:30 WEST  (Lunch)",
    ]
    assert lines[second : second + 11] == [
        "Room 3 of 3: The Pier",
        "                  The Pier",
        "",
        "09:00–09:30 WEST  (Registration)",
        "",
        "10:30–11:00 WEST  (Coffee Break)",
        "",
        "11:15–11:45 WEST  Cancelled: Buoys",
        "                  Wind",
        "                  Bo Example, Harbour Master,",
        "                    Example Harbour",
    ]


def test_where_two_rooms_do_not_fit_it_is_a_list() -> None:
    assert lines_of(scene("clash"), 50) == lines_of(scene("clash"), 50, "list")
    assert lines_of(example("mesf2021"), 132) == lines_of(example("mesf2021"), 132, "list")


@settings(deadline=None, max_examples=50)
@given(odd_schedules() | busy_schedules(), WIDTHS)
def test_no_line_is_wider_than_the_page(schedule: Schedule, columns: int) -> None:
    assert [line for line in lines_of(schedule, columns) if width(line) > columns] == []


@settings(deadline=None)
@given(busy_schedules(), WIDTHS)
def test_no_session_is_dropped(schedule: Schedule, columns: int) -> None:
    text = "\n".join(lines_of(schedule, columns))

    assert [s.title for s in schedule.sessions if s.title not in text] == []
