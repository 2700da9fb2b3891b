"""Grids whose heads and cells are plain words, and what stands beside them. All made up."""

import datetime as dt

import pytest
from test_grids import Rows, book, grid, told


def test_words_that_all_differ_are_titles_below_rooms_that_nobody_knows() -> None:
    rows: Rows = [
        ["20 April 2030"],
        ["", "Mango", "Papaya", "Kiwi"],
        ["10:00", "Ropes", "Tides", "Jam"],
        ["11:00", "Sailing", "", "Nets"],
        ["12:00", "Lunch"],
        ["13:00", "Knots", "Maps", ""],
        ["14:00", "The end"],
    ]

    assert told(grid(book({"Grid": (rows, [])}))) == [
        "2030-04-20 10:00-11:00 | Mango | Ropes",
        "2030-04-20 10:00-11:00 | Papaya | Tides",
        "2030-04-20 10:00-11:00 | Kiwi | Jam",
        "2030-04-20 11:00-12:00 | Mango | Sailing",
        "2030-04-20 11:00-12:00 | Kiwi | Nets",
        "2030-04-20 12:00-13:00 | all | Lunch",
        "2030-04-20 13:00-14:00 | Mango | Knots",
        "2030-04-20 13:00-14:00 | Papaya | Maps",
    ]


@pytest.mark.parametrize("cell", ["Ben", "12", "Ropes"])
def test_names_numbers_and_words_that_come_again_are_no_titles(cell: str) -> None:
    rows: Rows = [
        ["20 April 2030"],
        ["", "Mango", "Papaya", "Kiwi"],
        ["10:00", "Ropes", "Tides", "Oars"],
        ["11:00", "Sailing", "Nets", cell],
    ]

    assert grid(book({"Grid": (rows, [])})) is None


def test_what_is_drawn_down_to_the_last_of_short_rows_is_as_long_as_it_is_tall() -> None:
    times: list[object] = [dt.time(9), dt.time(9, 30), dt.time(10), dt.time(10, 30)]
    rows: Rows = [
        ["Room", *times],
        ["Great Hall", "Boats", "", "Keynote", ""],
        ["Library", "Reading", "", "", "Knots"],
    ]

    assert told(grid(book({"6 October 2030": (rows, ["B2:C2", "D2:E2", "B3:D3"])}))) == [
        "2030-10-06 09:00-10:00 | Great Hall | Boats",
        "2030-10-06 09:00-10:30 | Library | Reading",
        "2030-10-06 10:00-11:00 | Great Hall | Keynote",
        "2030-10-06 10:30-11:00 | Library | Knots",
    ]


def test_sheets_of_days_side_by_side_may_be_called_by_their_rooms() -> None:
    days: list[object] = ["Time", "Sat 5 Oct 2030", "Sun 6 Oct 2030"]
    hall: Rows = [days, ["10:00-10:50", "Opening", "Old maps"], ["11:00-11:50", "Ropes", ""]]
    attic: Rows = [days, ["10:00-10:50", "Origami", "Knots\nAda Sample"]]

    assert told(grid(book({"Great Hall": (hall, []), "Attic Room": (attic, [])}))) == [
        "2030-10-05 10:00-10:50 | Great Hall | Opening",
        "2030-10-05 10:00-10:50 | Attic Room | Origami",
        "2030-10-05 11:00-11:50 | Great Hall | Ropes",
        "2030-10-06 10:00-10:50 | Great Hall | Old maps",
        "2030-10-06 10:00-10:50 | Attic Room | Knots | ada-sample",
    ]


def test_numbers_beside_times_are_no_sessions_beside_a_grid() -> None:
    plan: Rows = [["14 May 2030", "Hall A", "Hall B"], ["9:00-10:00", "Boats", "Knots"]]
    food: Rows = [["What", "When", "How many", "Cost"], ["Coffee", "10:15", 120, 480]]
    food += [["Lunch", "11:45", 120, 1800]]

    assert told(grid(book({"Programme": (plan, []), "Catering": (food, [])}))) == [
        "2030-05-14 09:00-10:00 | Hall A | Boats",
        "2030-05-14 09:00-10:00 | Hall B | Knots",
    ]


def test_the_last_slot_that_is_called_by_what_there_is_is_for_everybody() -> None:
    rows: Rows = [
        ["14 May 2030"],
        ["Round", "Room 1", "Room 2"],
        ["Round 1 (13:30 – 14:15)", "On boats", "On knots"],
        ["Break (14:15 – 14:30)"],
        ["Round 2 (14:30 – 15:15)", "On sails", "On nets"],
        ["Farewell toast (15:15 – 17:00)"],
    ]

    assert told(grid(book({"Plan": (rows, [])})))[-1] == (
        "2030-05-14 15:15-17:00 | all | Farewell toast"
    )


def test_days_over_times_from_left_to_right_may_stand_behind_what_rooms_are_called() -> None:
    rows: Rows = [
        ["Room", "4 May 2030", "", "5 May 2030"],
        ["", "10:00-11:00", "11:30-12:30", "10:00-11:00"],
        ["Red Room", "Juggling", "Acrobatics", "Magic"],
        ["Blue Room", "Stilts", "Diabolo", "Balloons"],
    ]

    assert told(grid(book({"All": (rows, ["B1:C1"])}))) == [
        "2030-05-04 10:00-11:00 | Red Room | Juggling",
        "2030-05-04 10:00-11:00 | Blue Room | Stilts",
        "2030-05-04 11:30-12:30 | Red Room | Acrobatics",
        "2030-05-04 11:30-12:30 | Blue Room | Diabolo",
        "2030-05-05 10:00-11:00 | Red Room | Magic",
        "2030-05-05 10:00-11:00 | Blue Room | Balloons",
    ]
