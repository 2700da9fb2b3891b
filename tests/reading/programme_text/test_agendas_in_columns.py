"""Agendas whose columns are drawn with blanks, and what stands beside and below titles in them."""

import pytest
from outlined import outline, outline_of_html, programme

from confsched.reading.tree import Mapping, Sequence

_EMPTY_COLUMN = """Monday, January 13, 2031
TIME            TOPIC                   LEAD                 LOCATION
8:00-8:30       Breakfast                                    Dining Hall
8:30-9:00       Welcome                 Ada Sample           Cedar Room
9:00-10:30      Market outlook          Ben Muster           Cedar Room
10:30-10:45     Break
10:45-12:15     Portfolio review        Cleo Exemple,        Cedar Room
                                        Dan Exempel
12:15-1:15      Lunch                                        Dining Hall
1:15-3:00       Report                  Eva Muster           Cedar Room
"""
_BEYOND = """24 April 2031
 9:00 AM   Welcome
           9:15   Ada Sample       Hull fouling
           9:30   Ben Muster       A towing tank
           9:45   Cleo Exemple     Learning to berth
10:30 AM   Poster session and coffee (Room 103)
12:00 PM   Awards and lunch
"""
_IN_ROOMS = """14 March 2031
9:30 – 10:10   Session 1
                 Engineering – Ada Sample, Sample & Sons (Room 4)
                 Nursing – Ben Muster, City Hospital (Room 5)
10:10 – 10:30  Break
"""
_OPEN_FRAME = """Mardi 3 juin 2031 à 18h30, salle du conseil

18h30 Appel nominal
18h40 Budget
19h30 Débat
20h00 Divers
"""
_NAMED = """8 February 2031
10am - Author talk: Ada Sample, "The Salt House"
11am - Panel: Writing the coast. Ben Muster, Cleo Exemple. Mod: Dan Exempel
7:00p Dinner
11:59p Midnight snack
"""
_LED = """4 April 2031
5:30-7:00 p.m. Reception. Remarks by the Mayor of Ropes, at
6:00 p.m.
8:00 p.m. Film
"""


@pytest.mark.parametrize(
    ("page", "told"),
    [
        (
            _EMPTY_COLUMN,
            [
                "2031-01-13 08:00-08:30 Breakfast [Dining Hall]",
                "2031-01-13 08:30-09:00 Welcome [Cedar Room]",
                "  chair: Ada Sample",
                "2031-01-13 09:00-10:30 Market outlook [Cedar Room]",
                "  chair: Ben Muster",
                "2031-01-13 10:30-10:45 Break",
                "2031-01-13 10:45-12:15 Portfolio review [Cedar Room]",
                "  chair: Cleo Exemple",
                "  chair: Dan Exempel",
                "2031-01-13 12:15-13:15 Lunch [Dining Hall]",
                "2031-01-13 13:15-15:00 Report [Cedar Room]",
                "  chair: Eva Muster",
            ],
        ),
        (
            _BEYOND,
            [
                "2031-04-24 09:00-09:15 Welcome",
                "2031-04-24 09:15-09:30 Hull fouling",
                "  speaker: Ada Sample",
                "2031-04-24 09:30-09:45 A towing tank",
                "  speaker: Ben Muster",
                "2031-04-24 09:45-10:30 Learning to berth",
                "  speaker: Cleo Exemple",
                "2031-04-24 10:30-12:00 Poster session and coffee [Room 103]",
                "2031-04-24 12:00 Awards and lunch",
            ],
        ),
        (
            _IN_ROOMS,
            [
                "2031-03-14 09:30-10:10 Engineering [Room 4] {Session 1}",
                "  speaker: Ada Sample |  | Sample & Sons",
                "2031-03-14 09:30-10:10 Nursing [Room 5] {Session 1}",
                "  speaker: Ben Muster |  | City Hospital",
                "2031-03-14 10:10-10:30 Break",
            ],
        ),
        (
            _OPEN_FRAME,
            [
                "2031-06-03 18:30-18:40 Appel nominal [salle du conseil]",
                "2031-06-03 18:40-19:30 Budget [salle du conseil]",
                "2031-06-03 19:30-20:00 Débat [salle du conseil]",
                "2031-06-03 20:00 Divers [salle du conseil]",
            ],
        ),
        (
            _NAMED,
            [
                "2031-02-08 10:00-11:00 The Salt House",
                "  speaker: Ada Sample",
                "2031-02-08 11:00 Writing the coast",
                "  moderator: Dan Exempel",
                "  speaker: Ben Muster",
                "  speaker: Cleo Exemple",
                "2031-02-08 19:00 Dinner",
                "2031-02-08 23:59 Midnight snack",
            ],
        ),
        (
            _LED,
            [
                "2031-04-04 17:30-19:00 Reception. Remarks by the Mayor of Ropes, at 6:00 p.m.",
                "2031-04-04 20:00 Film",
            ],
        ),
    ],
)
def test_what_stands_in_columns_is_read(page: str, told: list[str]) -> None:
    assert outline(page) == told


def test_a_column_that_leads_to_people_is_no_title() -> None:
    page = (
        "<h2>4 June 2031</h2><p><b>9:00–10:30</b> <em>Session 2. Whaling Revisited.</em> "
        "<span>Chair: Ada Sample (Muster)</span></p><p><b>10:30</b> Close</p>"
    )
    assert outline_of_html(page) == [
        "2031-06-04 09:00-10:30 Whaling Revisited",
        "  chair: Ada Sample |  | Muster",
        "2031-06-04 10:30 Close",
    ]


def test_who_chairs_may_stand_in_brackets_behind_a_title_in_a_cell() -> None:
    page = (
        "| Time | Event |\n|---|---|\n| 9:00 - 10:00 | **Session 1: Nets** (chair: Ada Sample) |\n"
        "| 10:00 - 11:00 | Coffee |\n"
    )
    assert outline(f"4 June 2031\n\n{page}") == [
        "2031-06-04 09:00-10:00 Nets",
        "  chair: Ada Sample",
        "2031-06-04 10:00-11:00 Coffee",
    ]


@pytest.mark.parametrize(
    ("day", "below", "date"),
    [
        ("Wednesday, November 5", "© 2031 Office of Ports", "2031-11-05"),
        ("Wednesday, November 5", "© 2030 Office of Ports", None),  # a Tuesday
        ("Wednesday, November 5", "First held in 2025; © 2031 Office of Ports", None),  # both
        ("November 5", "© 2031 Office of Ports", None),
    ],
)
def test_a_year_further_down_is_believed_if_its_weekday_agrees(
    day: str, below: str, date: str | None
) -> None:
    read = programme(
        f"Made Days\n\n{day}\n9:00 Boats\n10:00 Ropes\n11:00 Nets\n12:00 End\n\n\n{below}\n"
    )
    days = read.root.get("days")
    first = days[0] if isinstance(days, Sequence) and len(days) else None
    said = first.get("date") if isinstance(first, Mapping) else None
    assert (None if said is None else str(said)) == date


def test_two_given_names_are_two_people_where_others_have_bodies() -> None:
    page = (
        "4 June 2031\n9:00 Boats\nAda Sample, Ropeworks Ltd\n"
        "10:00 Nets\nBen Muster, Net University\n11:00 Sails\nEva Muster, Jonas Exempel\n"
        "12:00 Knots\nCleo Exemple, Morgan Stanley\n13:00 End\n"
    )
    people = [line for line in outline(page) if line.startswith("  ")]
    assert people == [
        "  speaker: Ada Sample |  | Ropeworks Ltd",
        "  speaker: Ben Muster |  | Net University",
        "  speaker: Eva Muster",
        "  speaker: Jonas Exempel",
        "  speaker: Cleo Exemple |  | Morgan Stanley",
    ]
