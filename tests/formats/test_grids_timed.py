"""Grids whose cells, or the columns beside their times, say when something ends. All made up."""

import datetime as dt

import pytest
from test_grids import Rows, book, grid, told


def test_times_beside_times_below_no_head_are_when_all_ends() -> None:
    days: list[object] = ["14 May 2030", "15 May 2030"]
    rows: Rows = [
        ["", "", *days],
        [dt.time(9), dt.time(10), "Boats", "Ships"],
        [dt.time(10), dt.time(10, 30), "Coffee", "Coffee"],
        [dt.time(11), dt.time(12, 15), "Sails", "Oars"],
        [],
        ["K", "Keynote"],
    ]

    assert [one.partition(" |")[0] for one in told(grid(book({"Programme": (rows, [])})))] == [
        f"2030-05-{day} {time}"
        for day in (14, 15)
        for time in ("09:00-10:00", "10:00-10:30", "11:00-12:15")
    ]


def test_a_range_below_a_title_says_more_than_its_row() -> None:
    rows: Rows = [
        ["14 May 2030"],
        ["Time", "Hall A", "Hall B"],
        ["9:00–9:30", "Boats\n9:00–9:50", "Ships"],
        ["9:30–10:00", "", "Sails\nAda Sample\n9:40–10:00"],
        ["10:00–10:30", "Oars", "Knots"],
    ]

    assert told(grid(book({"Programme": (rows, ["B3:B4"])}))) == [
        "2030-05-14 09:00-09:50 | Hall A | Boats",
        "2030-05-14 09:00-09:30 | Hall B | Ships",
        "2030-05-14 09:40-10:00 | Hall B | Sails | ada-sample",
        "2030-05-14 10:00-10:30 | Hall A | Oars",
        "2030-05-14 10:00-10:30 | Hall B | Knots",
    ]


def test_a_length_behind_people_is_no_organization() -> None:
    rows: Rows = [
        ["14 May 2030"],
        ["Time", "Screen 1", "Screen 2"],
        ["18:00", "Boats\nAda Sample, 45 min", "Ships\nBen Tester, 1 h 30"],
        ["20:00", "Sails\nCleo Probe, 50 min", ""],
    ]

    assert told(grid(book({"Programme": (rows, [])}))) == [
        "2030-05-14 18:00-18:45 | Screen 1 | Boats | ada-sample",
        "2030-05-14 18:00-19:30 | Screen 2 | Ships | ben-tester",
        "2030-05-14 20:00-20:50 | Screen 1 | Sails | cleo-probe",
    ]


@pytest.mark.parametrize("merged", [(), ("A3:A6", "A7:A10", "A11:A14")])
def test_rows_between_the_hours_begin_in_steps_where_cells_are_drawn_over_them(
    merged: tuple[str, ...],
) -> None:
    rows: Rows = [
        ["Wednesday 15 May 2030"],
        ["", "Hall A", "Hall B"],
        ["10:00", "Boats", "Ships"],
        ["", "Knots"],
        ["", "", "Nets"],
        [],
        ["11:00", "Sails"],
        [],
        [],
        [],
        ["12:00", "Lunch"],
    ]
    drawn = [*merged, "B4:B6", "C3:C4", "C5:C8", "B7:B9", "B11:C14"]
    found = grid(book({"All": (rows, drawn)}))

    assert told(found) == [
        "2030-05-15 10:00-10:15 | Hall A | Boats",
        "2030-05-15 10:00-10:30 | Hall B | Ships",
        "2030-05-15 10:15-11:00 | Hall A | Knots",
        "2030-05-15 10:30-11:30 | Hall B | Nets",
        "2030-05-15 11:00-11:45 | Hall A | Sails",
        "2030-05-15 12:00-13:00 | all | Lunch",
    ]
    assert found is not None
    assert found.programme is not None
    assert "rows between the times begin 15 minutes after each other" in [
        note.message for note in found.programme.notes
    ]


def test_rows_below_a_time_begin_with_it_where_nothing_shows_steps() -> None:
    rows: Rows = [
        ["Wednesday 15 May 2030"],
        ["", "Hall A", "Hall B"],
        ["10:00", "Boats", "Ships"],
        ["", "Ada Sample", "Ben Sample"],
        ["11:00", "Sails", "Oars"],
        ["", "Cleo Sample", "Dana Sample"],
        ["12:00", "Nets", "Maps"],
        ["", "Eli Sample", "Fay Sample"],
    ]

    assert told(grid(book({"All": (rows, [])})))[:2] == [
        "2030-05-15 10:00-11:00 | Hall A | Boats | ada-sample",
        "2030-05-15 10:00-11:00 | Hall B | Ships | ben-sample",
    ]


def test_columns_that_change_at_times_of_their_own_have_sessions_over_empty_cells() -> None:
    rows: Rows = [
        ["14 May 2030"],
        ["Time", "Hall A", "Hall B", "Hall C"],
        ["9:00", "Opening", "", ""],
        ["9:15", "Boats", "Ships", "Sails"],
        ["10:00", "Oars", "", "Knots"],
        ["10:15", "", "Tides", ""],
        ["11:00", "Coffee", "", ""],
        ["11:30", "Ropes", "Nets", ""],
        ["12:00", "Maps", "", ""],
        ["12:45", "End", "", ""],
    ]

    assert told(grid(book({"Programme": (rows, [])}))) == [
        "2030-05-14 09:00-09:15 | Hall A | Opening",
        "2030-05-14 09:15-10:00 | Hall A | Boats",
        "2030-05-14 09:15-10:15 | Hall B | Ships",
        "2030-05-14 09:15-10:00 | Hall C | Sails",
        "2030-05-14 10:00-11:00 | Hall A | Oars",
        "2030-05-14 10:00-11:00 | Hall C | Knots",
        "2030-05-14 10:15-11:00 | Hall B | Tides",
        "2030-05-14 11:00-11:30 | all | Coffee",
        "2030-05-14 11:30-12:00 | Hall A | Ropes",
        "2030-05-14 11:30-12:45 | Hall B | Nets",
        "2030-05-14 12:00-12:45 | Hall A | Maps",
    ]
