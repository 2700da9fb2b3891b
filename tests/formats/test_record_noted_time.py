"""Lists of which a note says when all sessions begin. All of it is made up."""

from typing import Any

import pytest
from translating import translation

ROWS = "14.5.2030;Boats;Ada Sample\n21.5.2030;Knots;Ben Tester\n"


def read(*notes: str, rows: str = ROWS) -> tuple[list[Any], list[str]]:
    """The times of the sessions, and what is noticed."""
    above = "".join(f"{note};;\n" for note in notes)
    document = translation({"made.csv": f"Made Seminar;;\n{above}Date;Topic;Speaker\n{rows}"})
    root: Any = document.roots[0]
    times = [one.get("time") for one in root["sessions"].values()]
    return times, [one.message for one in document.findings]


def test_a_time_above_sessions_on_days_of_their_own_is_that_of_all_and_it_is_told() -> None:
    assert read("Tuesdays 10:15-11:45, Room 204") == (
        ["10:15-11:45", "10:15-11:45"],
        ["no session says when it begins: all are taken to be at 10:15-11:45, as a note says"],
    )


@pytest.mark.parametrize(
    ("notes", "rows"),
    [
        (["Tea at 10:15, doors open"], ROWS),  # no end
        (["Tuesdays 10:15-11:45", "Office hours 9:00-10:00"], ROWS),
        (["Tuesdays 10:15-11:45"], f"{ROWS}21.5.2030;Sails;Cleo Probe\n"),  # twice on one day
    ],
)
def test_anything_else_says_nothing_of_them(notes: list[str], rows: str) -> None:
    times, findings = read(*notes, rows=rows)

    assert set(times) == {None}
    assert findings == []


def test_it_may_stand_below_them_with_where_they_are() -> None:
    below = '"All sessions 12.30-1.30pm, Lecture Theatre 2";;\n'

    assert read(rows=f"{ROWS}{below}") == (
        ["12.30-1.30pm", "12.30-1.30pm"],
        ["no session says when it begins: all are taken to be at 12.30-1.30pm, as a note says"],
    )
