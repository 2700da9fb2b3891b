"""Lines in the last cell of a row, talks with each other, and titles in quotes below sessions."""

from outlined import outline


def test_more_lines_in_the_last_cell_belong_to_the_row() -> None:
    text = """\
Made Days
May 5, 2031

TIME          EVENT                                        SPEAKER
9:00 am       Welcome                                      Mayor Ada Sample
9:15 am       State of the ropes report                    Dr. Ben Muster, Oven Ltd
11:15 am      Panel: Industry and the channel              Moderator: Cleo Test (Probe Foundation)
                                                           Panelists: Jo Exempel, Kim Tester (Mill)
12:15 pm      Lunch (provided)
1:30 pm       Student talks                                Various
"""

    assert outline(text) == [
        "2031-05-05 09:00-09:15 Welcome",
        "  speaker: Mayor Ada Sample",
        "2031-05-05 09:15-11:15 State of the ropes report",
        "  speaker: Dr. Ben Muster |  | Oven Ltd",
        "2031-05-05 11:15-12:15 Industry and the channel",
        "  moderator: Cleo Test |  | Probe Foundation",
        "  speaker: Jo Exempel",
        "  speaker: Kim Tester |  | Mill",
        "2031-05-05 12:15-13:30 Lunch (provided)",
        "2031-05-05 13:30 Student talks",
    ]


def test_those_who_talk_with_each_other_are_no_title() -> None:
    text = """\
Made Days
May 5, 2031

11:20   Fireside chat: Ada Sample (CPO, Oven Ltd) interviewed by Ben Muster
12:20   Fireside chat: Ada Sample (CPO, Oven Ltd) in conversation with Cleo Test
13:00   Lunch
"""

    assert outline(text) == [
        "2031-05-05 11:20-12:20 Fireside chat",
        "  speaker: Ada Sample | CPO | Oven Ltd",
        "  speaker: Ben Muster",
        "2031-05-05 12:20-13:00 Fireside chat",
        "  speaker: Ada Sample | CPO | Oven Ltd",
        "  speaker: Cleo Test",
        "2031-05-05 13:00 Lunch",
    ]


def test_a_title_in_quotes_begins_a_line_anew() -> None:
    text = """\
Made Days
May 5, 2031

9:30–11:00 Session I: Ropes and what is left of them all over, in the attic
   "Shoulders of Giants," Ada Sample (Oven Ltd)
   "Counting Ships," T. J. Muster (Probe Inc)
13:00-15:30 Session B, Probeton Senior Center
"""

    assert outline(text) == [
        "2031-05-05 09:30-11:00 Ropes and what is left of them all over, in the attic",
        "  speaker: Ada Sample |  | Oven Ltd",
        "  speaker: T. J. Muster |  | Probe Inc",
        "2031-05-05 13:00-15:30 Session B [Probeton Senior Center]",
    ]


BESIDE = """\
# Made Days

May 5, 2031

| Time | Session | {last} |
|---|---|---|
| 9:55 – 10:40 | Ropes for all | {one} |
| | Number knots | {two} |
| | Circles | {three} |
| 10:50 – 11:35 | Writing | {one} |
"""


def test_rows_without_a_time_are_beside_the_one_above_in_other_rooms() -> None:
    assert outline(BESIDE.format(last="Room", one="101", two="103", three="Attic")) == [
        "2031-05-05 09:55-10:40 Ropes for all [101]",
        "2031-05-05 09:55-10:40 Number knots [103]",
        "2031-05-05 09:55-10:40 Circles [Attic]",
        "2031-05-05 10:50-11:35 Writing [101]",
    ]


def test_rows_without_a_time_are_beside_the_one_above_with_other_people() -> None:
    people = {"one": "Ada Sample", "two": "Ben Muster", "three": "Cleo Test"}

    assert outline(BESIDE.format(last="Presenter", **people)) == [
        "2031-05-05 09:55-10:40 Ropes for all",
        "  speaker: Ada Sample",
        "2031-05-05 09:55-10:40 Number knots",
        "  speaker: Ben Muster",
        "2031-05-05 09:55-10:40 Circles",
        "  speaker: Cleo Test",
        "2031-05-05 10:50-11:35 Writing",
        "  speaker: Ada Sample",
    ]
