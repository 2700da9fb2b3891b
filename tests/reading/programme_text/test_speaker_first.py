"""Pages on which who speaks stands beside the time, and times have points; all is made up."""

from outlined import outline

_PAGE = """Lamp Day, 15 May 2031

10:30 Coffee, Common Room (Room CM211)

11.00 Ada Sample (Bath)

"Wicks and their history"

12:00 Lunch

1.30 Ben Muster (Durham)

"Oil without end"

2.45 Cleo Probe (Durham)

"Wax"

3.45 Tea, Common Room (Room CM211)

There will be an early meal, for all who are able to stay.
"""


def test_a_title_in_quotes_is_that_of_whoever_stands_above_it() -> None:
    assert outline(_PAGE) == [
        "2031-05-15 10:30-11:00 Coffee, Common Room [Room CM211]",
        "2031-05-15 11:00-12:00 Wicks and their history",
        "  speaker: Ada Sample |  | Bath",
        "2031-05-15 12:00-13:30 Lunch",
        "2031-05-15 13:30-14:45 Oil without end",
        "  speaker: Ben Muster |  | Durham",
        "2031-05-15 14:45-15:45 Wax",
        "  speaker: Cleo Probe |  | Durham",
        "2031-05-15 15:45 Tea, Common Room [Room CM211]",
    ]


def test_numbers_of_chapters_below_a_session_are_no_times() -> None:
    page = """15 May 2031
12:00-13:00 A Course in Lamps
1.10 Wicks
1.05 Oil
14:00-15:00 Wax
1.20 Light
"""

    timed = [line[11:] for line in outline(page) if line[11:12].isdigit()]
    assert timed == ["12:00-13:00 A Course in Lamps", "14:00-15:00 Wax"]


def test_a_label_says_the_title_below_whoever_speaks() -> None:
    assert outline("""\
4 June 2026

TIME                      ACTIVITY
12:30 PM                  Registration
1:10 PM – 1:35 PM         Dr. Ada Sample (Vice President)
                          Topic: Boats in large harbours
1:35 PM – 1:50 PM         Questions & Answers
1:50 PM – 2:15 PM         Prof. Ben Muster
                          Topic: Sails on small rivers
""") == [
        "2026-06-04 12:30-13:10 Registration",
        "2026-06-04 13:10-13:35 Boats in large harbours",
        "  speaker: Dr. Ada Sample | Vice President",
        "2026-06-04 13:35-13:50 Questions & Answers",
        "2026-06-04 13:50-14:15 Sails on small rivers",
        "  speaker: Prof. Ben Muster",
    ]
