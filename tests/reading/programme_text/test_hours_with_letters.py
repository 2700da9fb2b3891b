"""Hours with a letter, firms that end as trades do, talks and what stands between them."""

from outlined import outline


def test_hours_with_a_letter_are_times() -> None:
    text = """\
Sample Leadership Weekend
Fri Nov 7 – Sun Nov 9 2031 @ Lakeview Retreat Center, Probstadt TX

Friday
4-6p Check-in
6p Dinner
7:30p Session 1 "Leading Tired People" w/ Ada Sample
9p Game night

Saturday
8a Breakfast
9a Session 2 "The Gift of No" w/ Dr. Jo Muster
10:15a Break
12p Lunch
1-5p Free time
"""

    assert outline(text) == [
        "2031-11-07 16:00-18:00 Check-in",
        "2031-11-07 18:00-19:30 Dinner",
        "2031-11-07 19:30-21:00 Leading Tired People",
        "  speaker: Ada Sample",
        "2031-11-07 21:00 Game night",
        "2031-11-08 08:00-09:00 Breakfast",
        "2031-11-08 09:00-10:15 The Gift of No",
        "  speaker: Dr. Jo Muster",
        "2031-11-08 10:15-12:00 Break",
        "2031-11-08 12:00-13:00 Lunch",
        "2031-11-08 13:00-17:00 Free time",
    ]


def test_numbers_with_a_letter_may_be_codes() -> None:
    text = """\
Made Forum
May 5, 2031

9:00-10:00 Parallel sessions
1a Boats of old
1p Boats of tomorrow
10:00-11:00 Closing
"""

    assert outline(text) == [
        "2031-05-05 09:00-10:00 Parallel sessions",
        "2031-05-05 10:00-11:00 Closing",
    ]


def test_firms_may_end_as_trades_do() -> None:
    text = """\
Made Forum
May 5, 2031

9:00 - 10:00 Who pays for boats?
Panelists: Ada Sample (Frontier), Ben Muster (Gartner), Cy Test, Housing Ombudsman Service
10:00 - 11:00 How I built a boat shop — Wendell Sample, Sample Boatworks
11:00 - 12:00 Closing
"""

    assert outline(text) == [
        "2031-05-05 09:00-10:00 Who pays for boats?",
        "  speaker: Ada Sample |  | Frontier",
        "  speaker: Ben Muster |  | Gartner",
        "  speaker: Cy Test |  | Housing Ombudsman Service",
        "2031-05-05 10:00-11:00 How I built a boat shop",
        "  speaker: Wendell Sample |  | Sample Boatworks",
        "2031-05-05 11:00-12:00 Closing",
    ]


def test_whoever_is_in_the_chair_and_what_stands_between_talks() -> None:
    text = """\
Made Workshop
Tuesday 6 May 2031

10:30  Session One: Science
       Chair: Prof Ada Sample
       Where are we now? – Dr Ben Muster (Probe Institute)
       Boats and their critics – Prof Cy Test (Sample College)
       Discussion
12:00  Lunch
13:00  Roundtable
       Jo Probe (Sample Council) in the chair
14:00  Close
"""

    assert outline(text) == [
        "2031-05-06 10:30-12:00 Science",
        "  chair: Prof Ada Sample",
        "  speaker: Dr Ben Muster |  | Probe Institute",
        "  speaker: Prof Cy Test |  | Sample College",
        "2031-05-06 12:00-13:00 Lunch",
        "2031-05-06 13:00-14:00 Roundtable",
        "  chair: Jo Probe |  | Sample Council",
        "2031-05-06 14:00 Close",
    ]


def test_all_day_stands_in_a_column() -> None:
    text = """\
Made Fair
Saturday, May 10, 2031

WORKSHOP TENT
2:30 PM - 3:30 PM  Leather stamping

QUIET ROOM
All day  A place to rest
"""

    assert outline(text) == [
        "2031-05-10 00:00-24:00 A place to rest [QUIET ROOM]",
        "2031-05-10 14:30-15:30 Leather stamping [WORKSHOP TENT]",
    ]
