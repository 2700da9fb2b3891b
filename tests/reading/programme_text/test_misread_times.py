"""Slips in the times of a page: each is read as it is meant, and told where it stands."""

from pathlib import Path

import pytest

from confsched import api

PAGE = """\
Harbour School
14 September 2026

9:00 – 9:30
Registration

9:30 – 10:30
Who Owns a River?
Dr. Ada Sample, Boat Institute

10:30 – 11:00
Coffee break

11:00 – 12:00
Dams and Neighbours
Dr. Ben Muster, Boat Institute
"""


def read(path: Path, text: str) -> tuple[list[str], list[str]]:
    """The sessions of a page, and what is told of its times."""
    page = path / "page.txt"
    page.write_text(text)
    report = api.validate(page, reading=api.Reading(timezone="UTC"))
    sessions = [
        f"{one.start:%H:%M}-{one.end:%H:%M} {one.title}" for one in report.schedules[0].scheduled
    ]
    found = [one for one in report.findings if one.code[0] == "F"]
    places = [str(one.span).rpartition("page.txt:")[2] for one in found]
    told = zip(places, found, strict=True)
    return sessions, [f"{place} {one.code} {one.message}" for place, one in told]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("O9:30 – 10:30", "09:30 - 10:30"),
        ("9:3O – 10:30", "9:30 - 10:30"),
        ("9:30 – l0:30", "9:30 - 10:30"),
        ("9;30 – 10;30", "9:30 - 10:30"),
        ("9.30 -- 1O.30", "9.30 -- 10.30"),
    ],
)
def test_letters_and_other_signs_in_a_time_are_read_and_told(
    tmp_path: Path, written: str, meant: str
) -> None:
    sessions, told = read(tmp_path, PAGE.replace("9:30 – 10:30", written))

    assert sessions == [
        "09:00-09:30 Registration",
        "09:30-10:30 Who Owns a River?",
        "10:30-11:00 Coffee break",
        "11:00-12:00 Dams and Neighbours",
    ]
    assert told == [f"7:1 F005 {written!r} is not a time: it is read as {meant}"]


def test_commas_in_times_that_stand_alone_are_no_mistake(tmp_path: Path) -> None:
    sessions, told = read(tmp_path, PAGE.replace("9:30 – 10:30", "9,30 – 10,30"))

    assert (sessions[1], told) == ("09:30-10:30 Who Owns a River?", [])


@pytest.mark.parametrize("wrong", ["25:30", "10:60", "24:15"])
def test_an_end_that_is_no_time_is_no_title(tmp_path: Path, wrong: str) -> None:
    sessions, told = read(tmp_path, PAGE.replace("9:30 – 10:30", f"9:30 – {wrong}"))

    assert sessions[1] == "09:30-10:30 Who Owns a River?"
    assert told == [f"7:1 F005 {wrong!r} is no time: the end is left open"]


def test_where_nothing_follows_the_missing_end_is_told_alone(tmp_path: Path) -> None:
    sessions, told = read(tmp_path, PAGE.replace("11:00 – 12:00", "11:00 – 25:00"))

    assert sessions[-1] == "10:30-11:00 Coffee break"
    assert told == [
        "14:1 F004 'Dams and Neighbours' has a start but no end and no duration",
    ]


def test_slips_in_the_times_of_a_table_are_told_in_its_cells(tmp_path: Path) -> None:
    rows = "| 9:00-10:00 | Boats |\n| 1O:00-11:00 | Ropes |\n| 11:00-12:75 | Sails |\n"
    table = f"| Time | Title |\n|---|---|\n{rows}| 13:00-14:00 | Knots |\n"
    sessions, told = read(tmp_path, f"Harbour School\n14 September 2026\n\n{table}")

    assert sessions == [
        "09:00-10:00 Boats",
        "10:00-11:00 Ropes",
        "11:00-13:00 Sails",
        "13:00-14:00 Knots",
    ]
    assert told == [
        "7:3 F005 '1O:00-11:00' is not a time: it is read as 10:00-11:00",
        "8:3 F005 '12:75' is no time: the end is left open",
    ]


@pytest.mark.parametrize("line", ["Il:oo", "l.12 Boats", "10,50 – 12,75", "O1:75 Boats"])
def test_what_only_looks_like_a_time_is_left_as_it_is(tmp_path: Path, line: str) -> None:
    sessions, told = read(tmp_path, PAGE.replace("Coffee break", f"Coffee break\n{line}"))

    assert len(sessions) == 4
    assert told == []
