"""Grids of rooms and days that say no hours: what is where on which day, until times are known."""

from pathlib import Path

import pytest
from test_workbooks import Rows, book

from confsched import api
from confsched.errors import ConfschedError
from confsched.opening import Reading

BY_ROOM: Rows = [
    ["Made Academy"],
    ["", "Tue 14 May 2030", "Wed 15 May 2030"],
    ["Room 1", "Ropes (Ada Sample)", "Knots (Ben Muster)"],
    ["Room 2", "Sails (Cleo Trial)", ""],
    ["Auditorium", "Opening", "Oars (Dana Probe)"],
]
BY_DAY: Rows = [
    ["Tag", "Saal Nord", "Saal Süd"],
    ["14.05.2030", "Seile\nAda Muster", "Segel heute\nBen Probe (Bootsbau)"],
    ["15.05.2030", "Knoten\nCleo Beispiel", ""],
]
STAFF: Rows = [
    ["", "Tue 14 May 2030", "Wed 15 May 2030"],
    ["Room 1", "Anna Berg", "Tom Lee"],
    ["Room 2", "Tom Lee", "Maria Ruiz"],
]


def read(path: Path, rows: Rows) -> list[tuple[str, str, str, list[str]]]:
    """Each session with its day, its room and its people."""
    path.write_bytes(book(Plan=rows))
    [schedule] = api.load_all(path, reading=Reading(timezone="UTC"))
    return [
        (str(one.known.on), one.rooms[0].name, one.title, [x.speaker.name for x in one.people])
        for one in schedule.sessions
    ]


def test_rooms_may_stand_down_the_first_column_and_days_above(tmp_path: Path) -> None:
    assert read(tmp_path / "made.xlsx", BY_ROOM) == [
        ("2030-05-14", "Room 1", "Ropes", ["Ada Sample"]),
        ("2030-05-15", "Room 1", "Knots", ["Ben Muster"]),
        ("2030-05-14", "Room 2", "Sails", ["Cleo Trial"]),
        ("2030-05-14", "Auditorium", "Opening", []),
        ("2030-05-15", "Auditorium", "Oars", ["Dana Probe"]),
    ]


def test_days_may_stand_down_the_first_column_and_rooms_above(tmp_path: Path) -> None:
    assert read(tmp_path / "made.xlsx", BY_DAY) == [
        ("2030-05-14", "Saal Nord", "Seile", ["Ada Muster"]),
        ("2030-05-14", "Saal Süd", "Segel heute", ["Ben Probe"]),
        ("2030-05-15", "Saal Nord", "Knoten", ["Cleo Beispiel"]),
    ]


def test_whoever_is_in_rooms_on_days_is_no_session(tmp_path: Path) -> None:
    with pytest.raises(ConfschedError, match="is no list of sessions"):
        read(tmp_path / "made.xlsx", STAFF)
