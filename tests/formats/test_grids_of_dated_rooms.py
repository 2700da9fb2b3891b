"""Grids whose heads say a room and a day: `Main hall (13 May)`. All of it is made up."""

import pytest
from test_grids import Rows, book, grid, told
from test_grids_beside import sessions

ONE_ROOM = [
    "2029-05-14 09:00-10:00 | Main hall | Boats",
    "2029-05-14 10:00-11:00 | Main hall | Sails",
    "2029-05-15 09:00-10:00 | Main hall | Knots",
    "2029-05-15 10:00-11:00 | Main hall | Maps",
]


@pytest.mark.parametrize(
    "heads",
    [
        "Main hall (14 May 2029),Main hall (15 May 2029)",
        "Main hall (2029-05-14),Main hall (2029-05-15)",
        "Main hall 14 May 2029,Main hall 15 May 2029",
        "Main hall – Mon 14 May 2029,Main hall – Tue 15 May 2029",
        '"Main hall (Day 1, 14 May 2029)","Main hall (Day 2, 15 May 2029)"',
        "14 May 2029 – Main hall,15 May 2029 – Main hall",
        "Monday 14 May 2029: Main hall,Tuesday 15 May 2029: Main hall",
    ],
)
def test_a_room_and_a_date_are_told_apart(heads: str) -> None:
    text = f"Time,{heads}\n9:00,Boats,Knots\n10:00,Sails,Maps\n11:00,,\n"

    assert sessions(text) == ONE_ROOM


TWO_ROOMS = [
    "2029-05-14 09:00-10:00 | Hall A | Boats",
    "2029-05-14 09:00-10:00 | Hall B | Ships",
    "2029-05-14 10:00-11:00 | all | Tea",
    "2029-05-15 09:00-10:00 | Hall A | Knots",
    "2029-05-15 09:00-10:00 | Hall B | Maps",
    "2029-05-15 10:00-11:00 | all | Tea",
]


@pytest.mark.parametrize(
    "heads",
    [
        ",14 May 2029,,15 May 2029,\nTime,Hall A,Hall B,Hall A,Hall B",
        ",14 May 2029,14 May 2029,15 May 2029,15 May 2029\nTime,Hall A,Hall B,Hall A,Hall B",
        "Time,Hall A (14 May 2029),Hall B,Hall A (15 May 2029),Hall B",
    ],
)
def test_each_day_has_its_rooms_and_its_breaks(heads: str) -> None:
    text = f"{heads}\n9:00,Boats,Ships,Knots,Maps\n10:00,Tea,Tea,Tea,Tea\n11:00,,,,\n"

    assert sessions(text) == TWO_ROOMS


@pytest.mark.parametrize("rooms", [",Hall A,,Hall B,", ",Hall A,Hall A,Hall B,Hall B"])
def test_days_may_stand_below_rooms(rooms: str) -> None:
    days = "Time,14 May 2029,15 May 2029,14 May 2029,15 May 2029"
    text = f"{rooms}\n{days}\n9:00,Boats,Knots,Ships,Maps\n10:00,Tea,Tea,Tea,Tea\n11:00,,,,\n"

    assert sessions(text) == TWO_ROOMS


def test_a_cell_over_the_rooms_of_several_days_is_on_each_of_them() -> None:
    rows: Rows = [
        ["", "14 May 2029", "", "15 May 2029"],
        ["Time", "Hall A", "Hall B", "Hall A", "Hall B"],
        ["9:00", "Boats", "Ships", "Knots", "Maps"],
        ["10:00", "Tea"],
        ["11:00"],
    ]

    assert told(grid(book({"Days": (rows, ["B1:C1", "D1:E1", "B4:E4"])}))) == TWO_ROOMS


def test_tracks_may_stand_between_days_and_rooms() -> None:
    heads = ",14 May 2029,,15 May 2029,\n,Track A,Track B,Track A,Track B\n"

    assert sessions(
        f"{heads}Time,Hall 1,Hall 2,Hall 1,Hall 2\n9:00-10:00,Boats,Sails,Knots,Maps"
    ) == [
        "2029-05-14 09:00-10:00 | Hall 1 [Track A] | Boats",
        "2029-05-14 09:00-10:00 | Hall 2 [Track B] | Sails",
        "2029-05-15 09:00-10:00 | Hall 1 [Track A] | Knots",
        "2029-05-15 09:00-10:00 | Hall 2 [Track B] | Maps",
    ]


def test_rooms_with_odd_names_are_rooms_where_a_day_has_several() -> None:
    heads = "Time,Blue (14 May 2029),Red (14 May 2029),Red (15 May 2029)\n"

    assert sessions(f"{heads}9:00-10:00,Boats,Knots,Maps\n10:00-11:00,Sails,,\n") == [
        "2029-05-14 09:00-10:00 | Blue | Boats",
        "2029-05-14 09:00-10:00 | Red | Knots",
        "2029-05-14 10:00-11:00 | Blue | Sails",
        "2029-05-15 09:00-10:00 | Red | Maps",
    ]


def test_what_a_day_is_called_is_no_room() -> None:
    text = "Time,14 May 2029 – Workshops,15 May 2029 – Talks\n9:00-10:00,Boats,Knots\n"

    assert sessions(text) == [
        "2029-05-14 09:00-10:00 | nowhere | Boats",
        "2029-05-15 09:00-10:00 | nowhere | Knots",
    ]


def test_a_number_in_brackets_is_no_day() -> None:
    text = "14 May 2029\nTime,Hall A (300),Hall B (Mon only)\n9:00-10:00,Boats,Knots\n"

    assert sessions(text) == [
        "2029-05-14 09:00-10:00 | Hall A (300) | Boats",
        "2029-05-14 09:00-10:00 | Hall B (Mon only) | Knots",
    ]


ONE_BY_ONE = [
    "2029-05-14 09:00-10:00 | Hall A | Boats",
    "2029-05-14 09:00-10:00 | Hall B | Ships",
    "2029-05-15 09:00-10:00 | Hall A | Knots",
    "2029-05-15 09:00-10:00 | Hall B | Maps",
]


@pytest.mark.parametrize("between", ["", "\n", ",,\n"])
@pytest.mark.parametrize(
    "days", [("2029-05-14", "2029-05-15"), ("Day 1 (14 May 2029)", "Day 2 (15 May 2029)")]
)
def test_grids_below_each_other_may_have_their_days_in_the_corner(
    days: tuple[str, str], between: str
) -> None:
    text = (
        f"{days[0]},Hall A,Hall B\n9:00-10:00,Boats,Ships\n{between}"
        f"{days[1]},Hall A,Hall B\n9:00-10:00,Knots,Maps\n"
    )

    assert sessions(text) == ONE_BY_ONE
