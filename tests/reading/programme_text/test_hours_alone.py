"""Hours without minutes, and four digits, that lines begin with; all programmes are made up."""

from outlined import outline


def test_ranges_of_hours_go_on_from_the_times_around_them() -> None:
    page = """Lamp Day
14 May 2031

9am Registration
10-11 Wicks of old
11-12.30 Oil for all
12.30pm Lunch
2-3 Glass
16–c. 18.15 Lamps at sea
"""

    assert outline(page) == [
        "2031-05-14 09:00-10:00 Registration",
        "2031-05-14 10:00-11:00 Wicks of old",
        "2031-05-14 11:00-12:30 Oil for all",
        "2031-05-14 12:30-14:00 Lunch",
        "2031-05-14 14:00-15:00 Glass",
        "2031-05-14 16:00-18:15 Lamps at sea",
    ]


def test_ranges_of_hours_begin_a_day_where_the_next_goes_on() -> None:
    page = """Lamp Days

Wednesday 14 May 2031

9.30 Opening

Thursday 15 May 2031

9-10 Registration
10-12 Wicks of old
12.30 Lunch
"""

    assert outline(page) == [
        "2031-05-14 09:30 Opening",
        "2031-05-15 09:00-10:00 Registration",
        "2031-05-15 10:00-12:00 Wicks of old",
        "2031-05-15 12:30 Lunch",
    ]


def test_numbers_in_the_lines_of_a_session_are_no_hours() -> None:
    page = """Lamp Day
14 May 2031

9:00 Registration
10:00 Wicks of old
10-12 lamps are lit by hand.
15-17 June: the next one in Samplestadt.
12:00 Lunch
"""

    assert [line[11:] for line in outline(page)] == [
        "09:00-10:00 Registration",
        "10:00-12:00 Wicks of old",
        "12:00 Lunch",
    ]


def test_a_word_for_the_clock_makes_a_number_an_hour() -> None:
    swedish = "Lampdagen\n14.5.2031\n\nKl. 9 Samling\nKl. 11 Vekar\nkl 13-15 Oljor\n"
    italian = "Lampade\n14 maggio 2031\n\nOre 9 Accoglienza\nOre 11 Stoppini\nOre 13-15 Oli\n"

    assert [line[11:] for line in outline(swedish)] == [
        "09:00-11:00 Samling",
        "11:00-13:00 Vekar",
        "13:00-15:00 Oljor",
    ]
    assert [line[11:] for line in outline(italian)] == [
        "09:00-11:00 Accoglienza",
        "11:00-13:00 Stoppini",
        "13:00-15:00 Oli",
    ]


def test_four_digits_go_on_below_a_long_list() -> None:
    points = "\n".join(f"  Report of lamp house number {number}" for number in range(1, 16))

    assert [
        line[11:22]
        for line in outline(
            f"4 May 2031\n\n0800 - 0830 Doors\n0900 Reports\n{points}\n1000 Tea\n1030 Wicks\n"
        )
    ] == [
        "08:00-08:30",
        "09:00-10:00",
        "10:00-10:30",
        "10:30 Wicks",
    ]


def test_an_hour_that_falls_back_is_of_the_afternoon_beside_a_clock_of_24_hours() -> None:
    page = "4 May 2031\n\n9:00 Doors\n10:00-11:00 Wicks\n12:30 Lunch\n2:00-3:00 Oil\n16:00 Glass\n"

    assert [line[11:] for line in outline(page)] == [
        "09:00-10:00 Doors",
        "10:00-11:00 Wicks",
        "12:30-14:00 Lunch",
        "14:00-15:00 Oil",
        "16:00 Glass",
    ]


def test_a_slash_before_a_time_is_no_part_of_a_title() -> None:
    page = (
        "4 May 2031\n\nDoors / 5:00 p.m. – 6 p.m.\nParade / 6:00 p.m.\n7:30 p.m. until ?? Wicks\n"
    )

    assert [line[11:] for line in outline(page)] == [
        "17:00-18:00 Doors",
        "18:00-19:30 Parade",
        "19:30 Wicks",
    ]


def test_what_stands_further_apart_than_all_above_is_of_no_session() -> None:
    page = """Lamp Choir

13 May 2031
6:00 pm Dinner
8:00 pm Home

14 May 2031
10:00 am Rehearsal
5:00 pm Evensong
6:00 pm Home


Magnificat - Sample
Wicks and Oil - Ada Sample
Lamps at Sea - Ben Muster
"""

    assert outline(page)[-2:] == ["2031-05-14 17:00-18:00 Evensong", "2031-05-14 18:00 Home"]
