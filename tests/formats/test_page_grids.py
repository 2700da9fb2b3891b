"""Tables of pages with rooms, tracks or kinds of sessions as columns. All of it is made up."""

from pathlib import Path

import pytest

from confsched import api
from confsched.opening import Reading


def sessions(folder: Path, *rows: str, name: str = "made.html") -> list[str]:
    """Every session in a line: its slot, its room, its track, its title and who is in it."""
    cells = ("".join(f"<td>{one}</td>" for one in row.split(" | ")) for row in rows)
    table = "".join(f"<tr>{one}</tr>\n" for one in cells)
    (folder / name).write_text(f"<h1>Boat Days</h1><h2>14 May 2030</h2><table>{table}</table>")
    found = api.load(folder / name, reading=Reading(format="html", timezone="UTC"))
    return [
        f"{one.start:%H:%M}-{one.end:%H:%M} | {', '.join(room.name for room in one.rooms)}"
        f" | {one.track.name if one.track else ''} | {one.title}"
        for one in found.scheduled
    ]


def test_kinds_of_sessions_above_columns_are_tracks_and_one_with_a_number_goes_on(
    tmp_path: Path,
) -> None:
    found = sessions(
        tmp_path,
        "Start | End | Talks | Workshops",
        "9:00 | 9:30 | Boats of old | Workshop 1",
        "9:30 | 10:00 | Sails | Workshop 1",
        "10:00 | 11:00 | Maps | Workshop 2",
    )

    assert found == [
        "09:00-09:30 |  | Talks | Boats of old",
        "09:00-10:00 |  | Workshops | Workshop 1",
        "09:30-10:00 |  | Talks | Sails",
        "10:00-11:00 |  | Talks | Maps",
        "10:00-11:00 |  | Workshops | Workshop 2",
    ]


def test_rooms_of_pages_have_their_tracks_above_or_below_them(tmp_path: Path) -> None:
    rows = ("9:00-10:00 | Boats of old | Sails", "10:00-11:00 | Maps | Knots")
    found = sessions(tmp_path, " | Room 1 | Room 2", " | Track A | Track B", *rows)

    assert found == [
        "09:00-10:00 | Room 1 | Track A | Boats of old",
        "09:00-10:00 | Room 2 | Track B | Sails",
        "10:00-11:00 | Room 1 | Track A | Maps",
        "10:00-11:00 | Room 2 | Track B | Knots",
    ]


def test_descriptions_in_the_first_column_are_titles(tmp_path: Path) -> None:
    found = sessions(
        tmp_path,
        "Description | Extent | Start time | End time",
        "Boats of old | 16 slides | 9:00 | 10:00",
        "Lunch break | 1 meal | 10:00 | 11:00",
    )

    assert found == ["09:00-10:00 |  |  | Boats of old", "10:00-11:00 |  |  | Lunch break"]


@pytest.mark.parametrize("part", ["Part 1", "Teil 2", "Parte 1"])
def test_the_part_of_a_course_below_its_title_heads_nothing(tmp_path: Path, part: str) -> None:
    found = sessions(
        tmp_path,
        "Time | Room 1 | Room 2",
        f"9:00-10:00 | Boats of old<br>Ada Sample | Knots for all<br>{part}",
        "10:00-11:00 | Maps<br>Ben Sample | Sails<br>Cleo Sample",
    )

    assert found == [
        "09:00-10:00 | Room 1 |  | Boats of old",
        "09:00-10:00 | Room 2 |  | Knots for all",
        "10:00-11:00 | Room 1 |  | Maps",
        "10:00-11:00 | Room 2 |  | Sails",
    ]


def test_a_contribution_is_called_by_the_title_below_its_number(tmp_path: Path) -> None:
    found = sessions(
        tmp_path,
        "9:00 – 9:50 | Plenary 1<br>Boats of old",
        "9:50 – 10:20 | Contribution 1<br>Why sails matter",
        "10:20 – 10:45 | Contribution 2<br>Old nets",
    )

    assert found == [
        "09:00-09:50 |  |  | Boats of old",
        "09:50-10:20 |  |  | Why sails matter",
        "10:20-10:45 |  |  | Old nets",
    ]


def test_rows_below_a_grid_say_what_the_codes_of_its_rooms_mean(tmp_path: Path) -> None:
    rows = ("9:00-10:00 | Boats of old | Sails", "10:00-11:00 | Maps | Knots")
    found = sessions(tmp_path, "Time | GH | AT", *rows, "GH | Great Hall", "AT | Attic")

    assert found == [
        "09:00-10:00 | Great Hall |  | Boats of old",
        "09:00-10:00 | Attic |  | Sails",
        "10:00-11:00 | Great Hall |  | Maps",
        "10:00-11:00 | Attic |  | Knots",
    ]
