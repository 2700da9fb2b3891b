"""Rows without a time below one that has it, each in a room of its own. All of it is made up."""

from typing import Any

import pytest
from test_records import translation

HEAD = "Date,Start,End,Title,Speaker,Room\n"
TWO = """\
2030-05-14,9:00,9:45,Boats,Ada Sample,Hall
,,,Knots,Ben Test,Attic
,,,Nets,Cleo Probe,Cellar
"""
MORE = """\
2030-05-14,10:00,10:45,Sails,Dana Muster,Hall
,,,Oars,Eli Sample,Attic
"""


def told(rows: str) -> tuple[list[tuple[str, str | None, str | None]], list[str]]:
    """When the sessions of a list are, and what is told of it."""
    found = translation(HEAD + rows)
    root: Any = found.roots[0]
    times = [(s["title"], s.get("date"), s.get("start")) for s in root["sessions"].values()]
    return times, [one.message for one in found.findings]


def test_what_has_a_room_and_no_time_is_at_that_of_the_row_above() -> None:
    assert told(TWO + MORE) == (
        [
            ("Boats", "2030-05-14", "9:00"),
            ("Knots", "2030-05-14", "9:00"),
            ("Nets", "2030-05-14", "9:00"),
            ("Sails", "2030-05-14", "10:00"),
            ("Oars", "2030-05-14", "10:00"),
        ],
        ["3 sessions without a time are taken to be at that of the one above"],
    )


@pytest.mark.parametrize(
    "rows",
    [
        MORE,  # one may just wait for a time
        TWO.replace("Cellar", "Attic"),
        TWO.replace("Hall", ""),
        TWO + MORE.replace("Attic", "Hall"),
        TWO.replace("Knots", "CANCELLED Knots"),
        TWO.replace("9:00", "2030-05-14T09:00:00Z"),  # a program leaves no cell out
    ],
)
def test_what_may_wait_for_a_time_has_none(rows: str) -> None:
    times, messages = told(rows)

    assert {start for _, _, start in times} >= {None}
    assert messages == []
