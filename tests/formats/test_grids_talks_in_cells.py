"""Cells of grids with several talks, and with family names alone. All made up."""

import datetime as dt

import pytest
from test_grids import Rows, book, grid, told


@pytest.mark.parametrize("form", ["{1}: {0}", "{0} – {1}", "{0} ({1})"])
def test_lines_that_are_talks_each_are_sessions_at_one_time(form: str) -> None:
    def talks(*said: tuple[str, str]) -> str:
        return "\n".join(form.format(*one) for one in said)

    rows: Rows = [
        ["5 March 2030", "Hall", "Library"],
        ["9:00", "Opening", ""],
        [
            "10:00",
            talks(("Sails", "Ada Sinclair"), ("Knots", "Ben Novak")),
            talks(("Buoys", "Uma Okafor"), ("Bells", "Leo Tanaka"), ("Masts", "Eve Brandt")),
        ],
        ["11:00", talks(("Reefs", "Kim Whitfield")), talks(("Boats in ice", "Eve Brandt"))],
        ["12:00", "Lunch", "Lunch"],
    ]

    assert told(grid(book({"Grid": (rows, [])}))) == [
        "2030-03-05 09:00-10:00 | Hall | Opening",
        "2030-03-05 10:00-11:00 | Hall | Sails | ada-sinclair",
        "2030-03-05 10:00-11:00 | Hall | Knots | ben-novak",
        "2030-03-05 10:00-11:00 | Library | Buoys | uma-okafor",
        "2030-03-05 10:00-11:00 | Library | Bells | leo-tanaka",
        "2030-03-05 10:00-11:00 | Library | Masts | eve-brandt",
        "2030-03-05 11:00-12:00 | Hall | Reefs | kim-whitfield",
        "2030-03-05 11:00-12:00 | Library | Boats in ice | eve-brandt",
        "2030-03-05 12:00 | all | Lunch",
    ]


@pytest.mark.parametrize("form", ["{} ({})", "{}\n{}"])
def test_family_names_alone_behind_most_titles_or_below_are_people(form: str) -> None:
    rows: Rows = [
        ["22 June 2030", "Hall", "Annex"],
        ["9:00-9:40", form.format("Boats", "Novak"), form.format("Sails", "Lindqvist")],
        [
            "9:40-10:20",
            form.format("Ropes", "Brandt & Okafor"),
            form.format("Knots", "Marchetti, Tanaka"),
        ],
        ["10:20-10:40", "Tea", "Tea"],
        ["10:40-11:20", form.format("Anchors", "Haraldsen"), ""],
    ]

    assert told(grid(book({"Grid": (rows, [])}))) == [
        "2030-06-22 09:00-09:40 | Hall | Boats | novak",
        "2030-06-22 09:00-09:40 | Annex | Sails | lindqvist",
        "2030-06-22 09:40-10:20 | Hall | Ropes | brandt, okafor",
        "2030-06-22 09:40-10:20 | Annex | Knots | marchetti, tanaka",
        "2030-06-22 10:20-10:40 | all | Tea",
        "2030-06-22 10:40-11:20 | Hall | Anchors | haraldsen",
    ]


def test_words_in_brackets_that_come_again_are_levels() -> None:
    rows: Rows = [
        ["22 June 2030", "Hall A", "Hall B"],
        ["9:00-9:40", "Boats (Novice)", "Sails (Expert)"],
        ["9:40-10:20", "Ropes (Novice)", "Knots (Novice)"],
        ["10:40-11:20", "Anchors (Expert)", "Charts (Novice)"],
    ]

    assert told(grid(book({"Grid": (rows, [])}))) == [
        "2030-06-22 09:00-09:40 | Hall A | Boats (Novice)",
        "2030-06-22 09:00-09:40 | Hall B | Sails (Expert)",
        "2030-06-22 09:40-10:20 | Hall A | Ropes (Novice)",
        "2030-06-22 09:40-10:20 | Hall B | Knots (Novice)",
        "2030-06-22 10:40-11:20 | Hall A | Anchors (Expert)",
        "2030-06-22 10:40-11:20 | Hall B | Charts (Novice)",
    ]


def test_what_is_drawn_over_the_last_of_equal_hours_ends_with_it() -> None:
    rows: Rows = [
        ["28 August 2030"],
        ["", *(dt.time(hour) for hour in range(9, 14))],
        ["Studio", "", "Welcome", "Drums", "Jam session", ""],
        ["Chapel", "", "", "Choir", "", "Tea"],
    ]

    assert told(grid(book({"Rooms": (rows, ["E3:F3", "D4:E4"])}))) == [
        "2030-08-28 10:00-11:00 | Studio | Welcome",
        "2030-08-28 11:00-12:00 | Studio | Drums",
        "2030-08-28 11:00-13:00 | Chapel | Choir",
        "2030-08-28 12:00-14:00 | Studio | Jam session",
        "2030-08-28 13:00-14:00 | Chapel | Tea",
    ]


def test_days_side_by_side_keep_the_rooms_of_any_name_below_them() -> None:
    rows: Rows = [
        ["Saturday 18 April 2026", "", "", "", "Sunday 19 April 2026"],
        ["", "Big Tent", "Small Tent", "", "", "Big Tent", "Small Tent"],
        ["10:00", "Bees (Hugh Sinclair)", "Wicker (Dot Novak)", "", "9:30", "Yoga", ""],
        ["11:00", "Seeds (Al Brandt)", "", "", "10:30", "Ponds", "Wild food"],
        ["12:00", "Lunch", "", "", "12:00", "End"],
    ]

    assert told(grid(book({"Plan": (rows, ["A1:C1", "E1:G1"])}))) == [
        "2026-04-18 10:00-11:00 | Big Tent | Bees | hugh-sinclair",
        "2026-04-18 10:00-11:00 | Small Tent | Wicker | dot-novak",
        "2026-04-18 11:00-12:00 | Big Tent | Seeds | al-brandt",
        "2026-04-18 12:00 | all | Lunch",
        "2026-04-19 09:30-10:30 | Big Tent | Yoga",
        "2026-04-19 10:30-12:00 | Big Tent | Ponds",
        "2026-04-19 10:30-12:00 | Small Tent | Wild food",
    ]


def test_rooms_side_by_side_stand_beside_the_heads_of_their_times() -> None:
    rows: Rows = [
        ["Saturday 6 June 2026"],
        ["Time", "Main stage", "", "Time", "Tent"],
        ["12:00", "Brass band", "", "12:30", "Storytelling – Ada Whitfield"],
        ["13:00", "Knot show – Ben Novak", "", "13:30", "Shanties – Mo Brandt"],
        ["14:00", "End", "", "15:00", "Adjourn"],
    ]

    assert told(grid(book({"Sat": (rows, [])}))) == [
        "2026-06-06 12:00-13:00 | Main stage | Brass band",
        "2026-06-06 12:30-13:30 | Tent | Storytelling | ada-whitfield",
        "2026-06-06 13:00-14:00 | Main stage | Knot show | ben-novak",
        "2026-06-06 13:30-15:00 | Tent | Shanties | mo-brandt",
    ]


def test_who_is_not_known_yet_is_nobody_where_people_stand_and_a_laboratory_is_a_room() -> None:
    rows: Rows = [
        ["19 settembre 2030"],
        ["Orario", "Aula Magna", "Laboratorio"],
        ["9:30", "Vulcani - Giulia Ferri", "Api - TBC"],
        ["11:00", "Buchi neri - Luca Greco", "Robot - N.N."],
        ["12:00", "Fine", ""],
    ]

    assert told(grid(book({"Foglio1": (rows, [])}))) == [
        "2030-09-19 09:30-11:00 | Aula Magna | Vulcani | giulia-ferri",
        "2030-09-19 09:30-11:00 | Laboratorio | Api",
        "2030-09-19 11:00-12:00 | Aula Magna | Buchi neri | luca-greco",
        "2030-09-19 11:00-12:00 | Laboratorio | Robot",
    ]
