"""Tables whose head comes again above each day. All of them are made up."""

from pathlib import Path

import pytest

from confsched import api

HEAD = "Time,Title,Room\n"
FIRST = f"{HEAD}09:00-10:00,Boats,Hall\n10:00-11:00,Nets,Hall\n,,\n"
SECOND = f"{HEAD}09:00-10:00,Knots,Hall\n10:00-11:00,Sails,Hall\n"


def when(path: Path, text: str) -> list[str]:
    """The day and the title of each session, and what is said of days that were counted."""
    path.write_text(text)
    schedule = api.load(path)
    days = [f"{one.start:%d} {one.title}" for one in schedule.scheduled]
    told = [one.message for one in schedule.noticed("F004") if "counted" in one.message]
    return [*days, *(one.title for one in schedule.unscheduled), *told]


def test_a_head_above_times_that_begin_anew_begins_a_day(tmp_path: Path) -> None:
    found = when(tmp_path / "made.csv", f"Made Days 14-15 May 2030,,\n{FIRST}{SECOND}")

    assert found == [
        *("14 Boats", "14 Nets", "15 Knots", "15 Sails"),
        "no session says its day: 2 are counted, as the head comes again",
    ]


@pytest.mark.parametrize(
    "second",
    [
        SECOND.replace("09:00-10:00", "11:00-12:00"),  # on top of the next page
        SECOND.replace("Hall", "Attic"),  # of another room
        f"Attic,,\n{SECOND}",
    ],
)
def test_a_head_above_what_goes_on_begins_none(tmp_path: Path, second: str) -> None:
    assert when(tmp_path / "made.csv", FIRST + second) == ["Boats", "Nets", "Knots", "Sails"]


def test_a_head_below_the_date_of_a_day_begins_no_other(tmp_path: Path) -> None:
    rows = f"14 May 2030,,\n{FIRST}{SECOND}"

    assert when(tmp_path / "made.csv", rows) == ["14 Boats", "14 Knots", "14 Nets", "14 Sails"]
