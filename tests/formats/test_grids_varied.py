"""Sheets that are drawn as grids in ways that go together in any combination. All is made up."""

from collections.abc import Sequence

import pytest
from test_grids import Rows, book, grid, told

ROOMS: list[object] = ["Hall A", "Hall B"]
TIMED: Rows = [["9:00", "On boats", "Sails"], ["9:30", None, "Knots"], ["10:00", "Coffee", None]]
LINES = [
    "2030-05-14 09:00-10:00 | Hall A | On boats",
    "2030-05-14 09:00-09:30 | Hall B | Sails",
    "2030-05-14 09:30-10:00 | Hall B | Knots",
    "2030-05-14 10:00 | all | Coffee",
]


def on_next_day(lines: Sequence[str]) -> list[str]:
    return [line.replace("2030-05-14", "2030-05-15") for line in lines]


@pytest.mark.parametrize("merged", [False, True])
def test_a_date_beside_each_time_ends_no_cell_that_is_drawn_over_several_rows(
    *, merged: bool
) -> None:
    days = ["2030-05-14", "2030-05-15"]
    rows: Rows = [["Day", "Time", *ROOMS]]
    rows += [[day, *cells] for day in days for cells in TIMED]
    areas = ["C2:C3", "C5:C6"]
    if merged:
        rows = [row if n % 3 == 1 or not n else ["", *row[1:]] for n, row in enumerate(rows)]
        areas += ["A2:A4", "A5:A7"]

    assert told(grid(book({"Programme": (rows, areas)}))) == [*LINES, *on_next_day(LINES)]


def test_a_cell_over_several_rows_ends_when_it_says_itself() -> None:
    rows: Rows = [
        ["", *ROOMS],
        ["9:00", "9:00 - 10:00\nOn boats", "9:00 - 9:30\nSails"],
        ["9:30", None, "9:30 - 10:00\nKnots"],
        ["10:00", "Coffee", "Coffee"],
    ]

    assert told(grid(book({"14 May 2030": (rows, ["B2:B3"])}))) == LINES


def test_days_below_each_other_may_each_have_their_times_from_left_to_right() -> None:
    def day(date: str) -> Rows:
        cells: Rows = [["Hall A", "On boats", None, "Coffee"], ["Hall B", "Sails", "Knots", None]]
        return [[date], ["Time", "9:00", "9:30", "10:00"], *cells]

    rows: Rows = [["Boat Days"], *day("14 May 2030"), [], *day("15 May 2030")]
    found = told(grid(book({"Programme": (rows, ["B4:C4", "B9:C9"])})))

    assert found == [*LINES, *on_next_day(LINES)]


def test_days_may_stand_with_each_time_from_left_to_right() -> None:
    rows: Rows = [
        ["", "Thu 9:00", "Thu 10:00"],
        ["Hall A", "Boats", None],
        ["Hall B", None, "Knots"],
    ]
    rows += [[], ["", "Fri 9:00", "Fri 10:00"], ["Hall A", "Oars", None], ["Hall B", None, "Maps"]]

    assert told(grid(book({"Programme": (rows, [])}), sure=True)) == [
        "1 09:00-10:00 | Hall A | Boats",
        "1 10:00 | Hall B | Knots",
        "2 09:00-10:00 | Hall A | Oars",
        "2 10:00 | Hall B | Maps",
    ]


def test_rows_with_nothing_but_starts_and_ends_are_no_times_from_left_to_right() -> None:
    rows: Rows = [
        ["Day", "Start", "End", *ROOMS],
        ["14 May 2030", "9:00", "9:30", "On boats", "Sails"],
        ["", "9:30", "10:00", None, None],
        ["", "10:00", "10:30", "Coffee", None],
    ]

    assert told(grid(book({"Programme": (rows, ["D2:D3", "E2:E3", "A2:A4"])}))) == [
        "2030-05-14 09:00-10:00 | Hall A | On boats",
        "2030-05-14 09:00-10:00 | Hall B | Sails",
        "2030-05-14 10:00-10:30 | all | Coffee",
    ]


def test_a_day_above_the_times_makes_the_columns_rooms_whatever_they_are_called() -> None:
    rows: Rows = [["14 May 2030", "Oak", "Elm"], ["9:00-9:30", "On boats", "Sails"]]
    rows += [["9:30-10:00", "Knots", "Oars"]]

    assert told(grid(book({"Programme": (rows, [])}))) == [
        "2030-05-14 09:00-09:30 | Oak | On boats",
        "2030-05-14 09:00-09:30 | Elm | Sails",
        "2030-05-14 09:30-10:00 | Oak | Knots",
        "2030-05-14 09:30-10:00 | Elm | Oars",
    ]


def test_a_code_above_a_title_is_said_with_it() -> None:
    rows: Rows = [["", *ROOMS], ["9:00-9:30", "S01\nOn boats\nAda Sample", "B-02\nSails aloft"]]

    assert told(grid(book({"14 May 2030": (rows, [])}))) == [
        "2030-05-14 09:00-09:30 | Hall A | S01 On boats | ada-sample",
        "2030-05-14 09:00-09:30 | Hall B | B-02 Sails aloft",
    ]


def test_what_a_keynote_is_called_may_end_with_from_and_something() -> None:
    rows: Rows = [["", *ROOMS], ["9:00-9:30", "Keynote: Learning from Near Misses", "Knots"]]

    assert told(grid(book({"14 May 2030": (rows, [])}))) == [
        "2030-05-14 09:00-09:30 | Hall A | Keynote: Learning from Near Misses",
        "2030-05-14 09:00-09:30 | Hall B | Knots",
    ]


@pytest.mark.parametrize("cell", ["{1}: {0}", "{0} by {1}", "{0} – {1}"])
def test_people_beside_titles_in_several_columns_make_these_rooms(cell: str) -> None:
    rows: Rows = [["Time", "Oak", "Elm"]]
    told_in = [("Old boats", "Ada Sample", "Sails aloft", "Ben Sample")]
    told_in += [("On knots", "Cleo Sample", "All oars", "Dana Sample")]
    for time, (one, her, two, him) in zip(("9:00-9:30", "9:30-10:00"), told_in, strict=True):
        rows.append([time, cell.format(one, her), cell.format(two, him)])

    assert told(grid(book({"14 May 2030": (rows, [])}))) == [
        "2030-05-14 09:00-09:30 | Oak | Old boats | ada-sample",
        "2030-05-14 09:00-09:30 | Elm | Sails aloft | ben-sample",
        "2030-05-14 09:30-10:00 | Oak | On knots | cleo-sample",
        "2030-05-14 09:30-10:00 | Elm | All oars | dana-sample",
    ]


def test_a_track_called_data_is_no_day_and_a_room_like_a_code_stays_a_line() -> None:
    rows: Rows = [["", *ROOMS], ["", "Data", "Cloud"]]
    rows += [["9:00-9:30", "Art\nA2\nAda Sample", "Old boats"], ["9:30-10:00", "Sails", "Nets"]]

    assert told(grid(book({"14 May 2030": (rows, [])}))) == [
        "2030-05-14 09:00-09:30 | A2 [Data] | Art | ada-sample",
        "2030-05-14 09:00-09:30 | Hall B [Cloud] | Old boats",
        "2030-05-14 09:30-10:00 | Hall A [Data] | Sails",
        "2030-05-14 09:30-10:00 | Hall B [Cloud] | Nets",
    ]


def test_titles_about_as_long_in_all_columns_make_these_rooms_or_tracks() -> None:
    rows: Rows = [["Time", "Data", "Web"], ["9:00-9:30", "Boats for hire", "Sails in winter"]]
    rows += [["9:30-10:00", "Maps of wind", "Ropes and knots"], ["10:00-10:30", "Lunch", None]]

    assert told(grid(book({"14 May 2030": (rows, [])}))) == [
        "2030-05-14 09:00-09:30 | Data | Boats for hire",
        "2030-05-14 09:00-09:30 | Web | Sails in winter",
        "2030-05-14 09:30-10:00 | Data | Maps of wind",
        "2030-05-14 09:30-10:00 | Web | Ropes and knots",
        "2030-05-14 10:00-10:30 | all | Lunch",
    ]


@pytest.mark.parametrize(
    "below",
    [
        [["Boats for hire", "Ada Sample"], ["Maps of wind", "Ben Muster"]],
        [["Boats for hire", "Hall A, Hall B"], ["Maps of wind", "Hall A"]],
        [["Boats", "A long text of all that anybody knows of old boats"], ["Maps", "And of maps"]],
    ],
)
def test_other_columns_that_nobody_knows_are_no_rooms(below: Rows) -> None:
    rows: Rows = [["Time", "Eins", "Zwei"], ["9:00", *below[0]], ["10:00", *below[1]]]

    assert grid(book({"14 May 2030": (rows, [])})) is None


def test_hours_alone_may_run_from_left_to_right() -> None:
    rows: Rows = [["14 May 2030"], ["", "9-10", "10-11", "11-12"]]
    rows += [["Hall A", "On boats", "Sails", "Nets"], ["Hall B", None, "Knots", None]]

    assert told(grid(book({"Programme": (rows, [])}))) == [
        "2030-05-14 09:00-10:00 | Hall A | On boats",
        "2030-05-14 10:00-11:00 | Hall A | Sails",
        "2030-05-14 10:00-11:00 | Hall B | Knots",
        "2030-05-14 11:00-12:00 | Hall A | Nets",
    ]


STEPS: Rows = [
    ["Date", "Time", *ROOMS],
    ["14 May 2030", "9:00", "On boats", "Sails"],
    ["14 May 2030", "9:15", None, None],
    ["14 May 2030", "9:30", None, "Knots"],
    ["14 May 2030", "9:45", None, None],
    ["14 May 2030", "10:00", "Coffee", None],
]


def test_nothing_below_a_session_is_more_of_it_where_rows_are_steps_that_nothing_begins_in() -> (
    None
):
    more: Rows = [["10:15", "Maps", "Oars"], ["10:30", None, None], ["10:45", "End"]]
    ended: Rows = [*STEPS, *(["14 May 2030", *row] for row in more)]

    assert told(grid(book({"Programme": (ended, [])}))) == [
        *LINES[:3],
        f"{LINES[3].replace('10:00', '10:00-10:15')}",
        "2030-05-14 10:15-10:45 | Hall A | Maps",
        "2030-05-14 10:15-10:45 | Hall B | Oars",
    ]


@pytest.mark.parametrize(
    ("rows", "end"),
    [
        ([one for one in STEPS if one[1] not in ("9:15", "9:45")], "09:30"),  # each is of something
        ([*STEPS[:2], *STEPS[3:]], "09:30"),  # and here they are not equally long
    ],
)
def test_elsewhere_it_ends_when_anything_begins(rows: Rows, end: str) -> None:
    first, *_ = told(grid(book({"Programme": (rows, [])})))

    assert first == f"2030-05-14 09:00-{end} | Hall A | On boats"


def test_the_last_of_such_rows_end_what_begins_nothing_more() -> None:
    times = ["9:00-9:15", "9:15-9:30", "9:30-9:45", "9:45-10:00"]
    cells: Rows = [["On boats", "Sails"], [None, None], ["Maps", "Oars"], [None, None]]
    rows: Rows = [["Time", *ROOMS], *([time, *row] for time, row in zip(times, cells, strict=True))]
    longer: Rows = [*rows, ["10:00-10:15", None, None]]

    assert told(grid(book({"14 May 2030": (longer, [])}))) == [
        "2030-05-14 09:00-09:30 | Hall A | On boats",
        "2030-05-14 09:00-09:30 | Hall B | Sails",
        "2030-05-14 09:30-10:15 | Hall A | Maps",
        "2030-05-14 09:30-10:15 | Hall B | Oars",
    ]
