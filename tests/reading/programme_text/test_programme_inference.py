"""What a page leaves out and what follows from the rest of it, each with its reason."""

import datetime as dt

import pytest
from outlined import notes, outline, programme

from confsched.reading.programme_text.page import Asked

FIRST = Asked({1: dt.date(2021, 5, 19)})


def test_times_without_am_and_pm_do_not_go_back() -> None:
    page = "4 June 2026\n11:00 Opening\n12:30 – 1:30 Lunch\n1:30 – 3:00 Bread\n6:20 Bus\n"

    assert outline(page) == [
        "2026-06-04 11:00-12:30 Opening",
        "2026-06-04 12:30-13:30 Lunch",
        "2026-06-04 13:30-15:00 Bread",
        "2026-06-04 18:20 Bus",
    ]
    assert notes(page) == [
        "1:30 – 3:00: read as 13:30, in the afternoon: what stands before it leaves nothing else",
        "6:20: read as 18:20, in the afternoon: what stands before it leaves nothing else",
        "11:00: the end 12:30 is the start of what follows",
    ]


def test_an_afternoon_alone_is_an_afternoon() -> None:
    assert outline("4 June 2026\n1:15-1:30 Opening\n1:30-2:40 Bread\n2:40-3:00 Break\n") == [
        "2026-06-04 13:15-13:30 Opening",
        "2026-06-04 13:30-14:40 Bread",
        "2026-06-04 14:40-15:00 Break",
    ]


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("Registration", "Reception"),
        ("Drinks", "Banquet"),
        ("Empfang", "Abendessen"),
        ("Doors", "Concert"),
    ],
)
def test_a_day_that_begins_with_an_evening_begins_in_the_evening(first: str, last: str) -> None:
    text = f"4 June 2026\n5:00-7:00 {first}\n7:00-10:00 {last}\n"

    assert outline(f"{text}5 June 2026\n7:00-8:00 Breakfast\n8:00-1:00 Bread\n") == [
        f"2026-06-04 17:00-19:00 {first}",
        f"2026-06-04 19:00-22:00 {last}",
        "2026-06-05 07:00-08:00 Breakfast",
        "2026-06-05 08:00-13:00 Bread",
    ]


def test_a_page_that_counts_to_24_is_read_as_it_is() -> None:
    assert outline("4 June 2026\n5:00 Bakers meet\n9:00 Bread\n13:00-14:00 Lunch\n") == [
        "2026-06-04 05:00-09:00 Bakers meet",
        "2026-06-04 09:00-13:00 Bread",
        "2026-06-04 13:00-14:00 Lunch",
    ]


def test_a_half_is_taken_from_the_other_end_of_a_range() -> None:
    assert outline("4 June 2026\n10-11:30am Bread\n11:30-1 pm Butter\n2-4 pm Cheese\n") == [
        "2026-06-04 10:00-11:30 Bread",
        "2026-06-04 11:30-13:00 Butter",
        "2026-06-04 14:00-16:00 Cheese",
    ]


def test_an_end_before_its_start_is_kept_as_it_is_written() -> None:
    assert outline("4 June 2026\n9h00-10h00 : Pain\n17h30-17h00 : Fin\n") == [
        "2026-06-04 09:00-10:00 Pain",
        "2026-06-04 17:30-17:00 Fin",
    ]


def test_the_night_belongs_to_its_evening() -> None:
    assert outline("4 June 2026\n21:00-23:30 Concert\n23:30 – 01:00 Party\n01:00-02:00 Bus\n") == [
        "2026-06-04 21:00-23:30 Concert",
        "2026-06-04 23:30-01:00 Party",
        "2026-06-05 01:00-02:00 Bus",
    ]


def test_the_year_of_a_date_is_that_of_the_heading_above_it() -> None:
    table = "| Date | Time | Title |\n|---|---|---|\n"
    autumn = (
        f"## Fall 2030\n\n{table}| 18 Oct | 9:00-10:00 | Bread |\n| 25 Oct | 9:00-10:00 | Cheese |"
    )
    spring = (
        f"## Spring 2031\n\n{table}| 14 Feb | 9:00-10:00 | Salt |\n| 21 Feb | 9:00-10:00 | Oil |"
    )

    assert outline(f"# Sample seminar\n\n{autumn}\n\n{spring}\n") == [
        "2030-10-18 09:00-10:00 Bread",
        "2030-10-25 09:00-10:00 Cheese",
        "2031-02-14 09:00-10:00 Salt",
        "2031-02-21 09:00-10:00 Oil",
    ]


def test_the_year_is_that_of_the_page_if_its_weekday_agrees() -> None:
    page = "Sample Forum 2026\n\nThursday, June 4\n9:00-10:00 Bread\n"

    assert outline(page) == ["2026-06-04 09:00-10:00 Bread"]
    assert notes(page) == [
        (
            "Thursday, June 4: the year 2026 is that of the rest of the page, "
            "and its weekday agrees: Thursday"
        )
    ]


def test_no_year_is_invented() -> None:
    undated = "Thursday, June 4\n9:00-10:00 Bread\n"

    assert outline(undated) == ["1 09:00-10:00 Bread"]
    assert notes(undated) == [
        "Thursday, June 4: nothing says in which year this is, so it has no date"
    ]
    assert outline("Sample Forum 2025\n\nThursday, June 4\n9:00-10:00 Bread\n") == [
        "1 09:00-10:00 Bread"
    ]


def test_numbered_days_are_those_of_the_span_that_the_page_names() -> None:
    page = "Sample Forum, 4-5 June 2026\n\nDay 1\n9:00-10:00 Bread\nDay 2\n9:00-10:00 Butter\n"

    assert outline(page) == ["2026-06-04 09:00-10:00 Bread", "2026-06-05 09:00-10:00 Butter"]


def test_the_first_date_that_is_asked_for_is_followed_by_the_others() -> None:
    page = "Day 1\n9:00-10:00 Bread\nDay 2\n9:00-10:00 Butter\nDay 3\n9:00-10:00 Jam\n"

    assert outline(page, FIRST)[1] == "2021-05-20 09:00-10:00 Butter"
    assert outline(page, Asked({1: dt.date(2021, 5, 19), 2: dt.date(2021, 5, 21)})) == [
        "2021-05-19 09:00-10:00 Bread",
        "2021-05-21 09:00-10:00 Butter",
        "2021-05-22 09:00-10:00 Jam",
    ]


def test_the_year_that_is_asked_for_is_that_of_dates_without_one() -> None:
    page = "Wednesday, May 19\n9:00-10:00 Bread\nFriday, May 21\n9:00-10:00 Butter\n"

    assert outline(page, FIRST) == [
        "2021-05-19 09:00-10:00 Bread",
        "2021-05-21 09:00-10:00 Butter",
    ]


BACKWARDS = """\
Panel 3: Jam (3:00 PM - 4:00 PM ET)
Closing (4:00 PM - 4:15 PM ET)
Panel 2: Butter (12:00 PM - 1:00 PM ET)
Panel 1: Bread (10:00 AM - 11:00 AM ET)
Panel 2: Wine (12:00 PM - 1:00 PM ET)
Panel 1: Cheese (10:00 AM - 11:00 AM ET)
"""


def test_a_page_with_its_last_session_first_is_turned_round_and_its_days_are_parted() -> None:
    assert outline(BACKWARDS, FIRST) == [
        "2021-05-19 10:00-11:00 Cheese",
        "2021-05-19 12:00-13:00 Wine",
        "2021-05-20 10:00-11:00 Bread",
        "2021-05-20 12:00-13:00 Butter",
        "2021-05-20 15:00-16:00 Jam",
        "2021-05-20 16:00-16:15 Closing",
    ]
    assert [note.partition(": ")[2] for note in notes(BACKWARDS)] == [
        "the page has its last session first: its times fall",
        "day 2 begins here: the numbers of sessions begin anew",
    ]


def test_the_zone_is_the_one_that_times_name_or_the_page_states() -> None:
    assert programme(BACKWARDS).root["timezone"] == "ET"
    stated = programme("All times are CET.\n4 June 2026\n9:00-10:00 Bread\n")
    assert stated.root["timezone"] == "CET"


def test_a_page_without_a_programme_has_no_sessions() -> None:
    assert outline("Nothing happens here.\nNothing at all.\n") == []


def test_days_that_run_backwards_are_put_in_order() -> None:
    page = "5 June 2026\n9:00-10:00 Butter\n4 June 2026\n9:00-10:00 Bread\n"

    assert outline(page) == ["2026-06-04 09:00-10:00 Bread", "2026-06-05 09:00-10:00 Butter"]


def test_in_a_table_the_next_row_ends_what_has_only_a_start() -> None:
    page = """\
4 June 2026

| Time | Title |
| --- | --- |
| 9:00 | Bread |
| 10:00-11:00 | Butter |
"""

    assert outline(page) == ["2026-06-04 09:00-10:00 Bread", "2026-06-04 10:00-11:00 Butter"]
    assert notes(page) == ["9:00: the end 10:00 is the start of what follows"]


def test_a_date_that_was_asked_for_is_held_against_the_page() -> None:
    asked = Asked({1: dt.date(2026, 6, 11), 3: dt.date(2026, 6, 13)})
    page = "4 June 2026\n9:00-10:00 Bread\n"

    assert outline(page, asked) == ["2026-06-11 09:00-10:00 Bread"]
    assert [one.partition(": ")[2] for one in notes(page, asked)] == [
        "the date 2026-06-11 is the one that was asked for, where the page says 2026-06-04",
        "this is the last day, so 2026-06-13 is not used for day 3",
    ]


def test_the_year_of_a_date_that_was_asked_for_is_that_of_the_other_days() -> None:
    asked = Asked({1: dt.date(2026, 6, 4)})
    page = "Friday, 4 June\n9:00-10:00 Bread\nSaturday, 5 June\n9:00-10:00 Butter\n"

    assert outline(page, asked) == [
        "2026-06-04 (Friday) 09:00-10:00 Bread",
        "2026-06-05 (Saturday) 09:00-10:00 Butter",
    ]
    assert [one.partition(": ")[2] for one in notes(page, asked)] == [
        "the date 2026-06-04 is the one that was asked for",
        "2026-06-04 is a Thursday, and the page says Friday",
        "the year 2026 is that of the date that was asked for",
        "2026-06-05 is a Friday, and the page says Saturday",
    ]


def test_a_half_behind_the_end_of_a_range_begins_no_new_day() -> None:
    page = "9:00 - 9:30a Opening\n9:30a - 12:30p Bread\n12:30 - 1:30p Lunch\n1:30 - 2:00p Butter\n"

    assert outline(page) == [
        "1 09:00-09:30 Opening",
        "1 09:30-12:30 Bread",
        "1 12:30-13:30 Lunch",
        "1 13:30-14:00 Butter",
    ]


def test_what_was_made_of_a_misspelt_time_is_told() -> None:
    assert notes("4 June 2026\n10:00-11:00 Bread\n11:00 - 12:0 pm Butter\n12:00-13:00 Lunch\n") == [
        "11:00 - 12:0 pm: '12:0 pm' is no time: the end is left open",
        "11:00 - 12:0 pm: the end 12:00 is the start of what follows",
    ]


def test_an_afternoon_without_a_half_begins_no_new_day() -> None:
    page = "9:00 Opening\n10:20-11:50 Bread\n2:10-3:40 Butter\n9:00-10:00 Cheese\n1:00-2:00 Milk\n"

    assert outline(page) == [
        "1 09:00-10:20 Opening",
        "1 10:20-11:50 Bread",
        "1 14:10-15:40 Butter",
        "2 09:00-10:00 Cheese",
        "2 13:00-14:00 Milk",
    ]


def test_twelve_am_behind_a_morning_is_meant_to_be_noon() -> None:
    page = (
        "4 June 2026\n\n10:45 - 11:15am - Boats\n11:15 - 12:00am - Oars\n12:15 - 1:00pm - Sails\n"
    )

    assert outline(page) == [
        "2026-06-04 10:45-11:15 Boats",
        "2026-06-04 11:15-12:00 Oars",
        "2026-06-04 12:15-13:00 Sails",
    ]
    assert notes(page) == [
        "11:15 - 12:00am: 12 am is midnight; it is read as noon, for it is morning above it"
    ]


def test_hours_with_a_nought_before_them_are_of_twelve_where_they_fall_behind_noon() -> None:
    assert outline("""\
09:00 - 10:00 Boats in large harbours
12:15 - 01:00 Lunch
01:00 - 02:00 Sails on small rivers
05:00 - 05:30 Knots of all kinds
""") == [
        "1 09:00-10:00 Boats in large harbours",
        "1 12:15-13:00 Lunch",
        "1 13:00-14:00 Sails on small rivers",
        "1 17:00-17:30 Knots of all kinds",
    ]


@pytest.mark.parametrize("last", ["13:00 - 13:30", "00:15 - 00:30"])
def test_they_are_of_twenty_four_where_one_is_past_twelve(last: str) -> None:
    start, end = last.split(" - ")

    assert outline(f"""\
Thursday 4 June 2026
10:00 - 11:00 Boats in large harbours
05:00 - 05:30 Knots of all kinds
{last} Sails on small rivers
""") == sorted(
        (
            "2026-06-04 10:00-11:00 Boats in large harbours",
            "2026-06-04 05:00-05:30 Knots of all kinds",
            f"2026-06-04 {start}-{end} Sails on small rivers",
        )
    )


def test_what_another_track_has_at_the_same_time_is_no_end() -> None:
    assert outline("""\
4 June 2026
Track 1:
9:00 Boats in large harbours
10:00 Sails on small rivers
12:00 Lunch
Track 2:
9:00 Knots of all kinds
9:30 Nets in deep waters
12:00 Lunch
""") == [
        "2026-06-04 09:00-10:00 Boats in large harbours {Track 1}",
        "2026-06-04 09:00-09:30 Knots of all kinds {Track 2}",
        "2026-06-04 09:30-12:00 Nets in deep waters {Track 2}",
        "2026-06-04 10:00-12:00 Sails on small rivers {Track 1}",
        "2026-06-04 12:00 Lunch",
        "2026-06-04 12:00 Lunch",
    ]


def test_am_and_pm_behind_an_end_are_the_starts_also_with_a_leading_zero() -> None:
    text = """Lamp Days
    11:15 - 12:00 PM Wicks
    12:15 - 01:00 PM Lunch
    01:15 - 02:00 PM Oil
    """

    assert outline(text) == ["1 11:15-12:00 Wicks", "1 12:15-13:00 Lunch", "1 13:15-14:00 Oil"]


def test_how_long_a_session_is_behind_its_title_says_when_it_ends() -> None:
    text = """Lamp Days
    Monday, May 19, 2031
    9:00 Wicks for all - Ada Sample, Sample Institute (45 min)
    10:00 Panel discussion (90 mins)
    12:00 Lunch (vegan)
    """

    assert outline(text) == [
        "2031-05-19 09:00-09:45 Wicks for all",
        "  speaker: Ada Sample |  | Sample Institute",
        "2031-05-19 10:00-11:30 Panel discussion",
        "2031-05-19 12:00 Lunch (vegan)",
    ]


def test_a_heading_of_all_who_speak_ends_the_last_session() -> None:
    text = """# Lamp Days

#### Monday, May 19, 2031

* 9:00 Wicks
* 10:00 Concluding remarks

## Invited Speakers

Ada Sample - Sample Institute
Ada Sample is a professor of wicks at Sample Institute, and has written much.
"""

    assert outline(text) == ["2031-05-19 09:00-10:00 Wicks", "2031-05-19 10:00 Concluding remarks"]


def test_the_last_of_several_in_a_block_ends_with_it() -> None:
    page = (
        "4 June 2026\n9:00-10:30 Short talks\n- 9:00 Boats\n- 9:45 Nets\n"
        "10:45 Travel\n11:00-12:00 Walk\n11:00 Tea\n12:15 Lunch\n"
    )

    assert outline(page) == [
        "2026-06-04 09:00-09:45 Boats {Short talks}",
        "2026-06-04 09:45-10:30 Nets {Short talks}",
        "2026-06-04 10:45-11:00 Travel",
        "2026-06-04 11:00-12:00 Walk",
        "2026-06-04 11:00-12:15 Tea",  # one alone goes on beside the other
        "2026-06-04 12:15 Lunch",
    ]
    assert "9:45: the end 10:30 is that of what it stands in" in notes(page)


def test_a_weekday_alone_stands_behind_the_date_above_it() -> None:
    page = """Thursday, 4 June 2026

9:00-10:00 Boats
10:00-11:00 Ropes

Friday

9:00-10:00 Nets
10:00-11:00 Sails
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Boats",
        "2026-06-04 10:00-11:00 Ropes",
        "2026-06-05 09:00-10:00 Nets",
        "2026-06-05 10:00-11:00 Sails",
    ]
