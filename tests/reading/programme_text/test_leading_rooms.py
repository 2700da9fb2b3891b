"""Rooms before titles, and titles across empty lines; all of it is made up."""

from outlined import outline


def test_rooms_may_stand_before_titles_without_a_mark_between() -> None:
    page = """19 May 2021
9:00-10:00 LMP 02.23 Wicks
9:00-10:00 LMP 03.09 Oil
10:00-11:00 Lampenzaal Meeting
11:00-12:00 LMP 02.23 Wax
12:00-13:00 Lunch
"""

    assert outline(page) == [
        "2021-05-19 09:00-10:00 Wicks [LMP 02.23]",
        "2021-05-19 09:00-10:00 Oil [LMP 03.09]",
        "2021-05-19 10:00-11:00 Meeting [Lampenzaal]",
        "2021-05-19 11:00-12:00 Wax [LMP 02.23]",
        "2021-05-19 12:00-13:00 Lunch",
    ]


def test_numbers_of_papers_before_titles_are_no_rooms() -> None:
    page = """19 May 2021
9:00-10:00 LMP 02.23 Wicks
10:00-11:00 LMP 03.09 Oil
11:00-12:00 LMP 04.11 Wax
"""

    assert outline(page) == [
        "2021-05-19 09:00-10:00 LMP 02.23 Wicks",
        "2021-05-19 10:00-11:00 LMP 03.09 Oil",
        "2021-05-19 11:00-12:00 LMP 04.11 Wax",
    ]


def test_a_title_goes_on_below_where_empty_lines_stand_between_all_lines() -> None:
    others = [f"{hour}:00-{hour}:45 Lamp number {hour}" for hour in range(1, 21)]
    broken = ["21:00-22:00 A discussion of all the lamps that burn for the whole night", "in towns"]
    page = "\n\n".join(["19 May 2021", *others, *broken])

    assert outline(page)[-1] == (
        "2021-05-19 21:00-22:00 "
        "A discussion of all the lamps that burn for the whole night in towns"
    )


def test_brackets_are_rooms_also_where_who_else_speaks_stands_before_one() -> None:
    page = """4 June 2026
9:00 Boats of wood (Great Hall)
10:00 Lunch with all members. Remarks by Ada Sample, Ben Muster (Small Hall)
11:00 Oars of wood (Swindle)
12:00 Sails of wool (Room 3)
"""

    assert [one.split(" [")[-1] for one in outline(page) if one.startswith("2026")] == [
        "Great Hall]",
        "Small Hall]",
        "Swindle]",
        "Room 3]",
    ]


def test_a_room_above_the_first_session_is_that_of_all_below_it() -> None:
    page = """4 June 2026
Hall A (ground floor)
9:00-9:30 Boats of wood
9:30-10:00 Sails of wool
Hall B
9:30-10:00 Knots of rope
10:00-10:30 Maps of sand
"""

    assert sorted(outline(page)) == [
        "2026-06-04 09:00-09:30 Boats of wood [Hall A (ground floor)]",
        "2026-06-04 09:30-10:00 Knots of rope [Hall B]",
        "2026-06-04 09:30-10:00 Sails of wool [Hall A (ground floor)]",
        "2026-06-04 10:00-10:30 Maps of sand [Hall B]",
    ]


def test_a_room_below_the_first_session_is_that_of_it_alone() -> None:
    page = """4 June 2026
9:00-9:30 Boats of wood
Hall A
9:30-10:00 Sails of wool
Hall B
9:30-10:00 Knots of rope
Hall C
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:30 Boats of wood [Hall A]",
        "2026-06-04 09:30-10:00 Sails of wool [Hall B]",
        "2026-06-04 09:30-10:00 Knots of rope [Hall C]",
    ]
