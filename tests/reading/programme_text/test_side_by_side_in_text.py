"""Talks side by side in plain text, meetings of points, series of dates and who speaks first."""

import pytest
from outlined import outline

from confsched.reading.programme_text.recognisers.people import people_in


def test_talks_stand_side_by_side_below_what_their_columns_are_called() -> None:
    text = """\
12 June 2030

11.10am  STREAM A (Icon Room)            STREAM B (Kiwi Room)
         Mass timber in practice         Tar: the long tail
         Ada Sample, PTL                 Ben Muster, WorkSafe
11.40am  Consenting reform               Mending schools
         Cleo Trial, MBIE                Dan Tester, Ministry of Education
12.10pm  Lunch
1.10pm   Close
"""

    assert outline(text) == [
        "2030-06-12 11:10-11:40 Mass timber in practice [STREAM A (Icon Room)]",
        "  speaker: Ada Sample |  | PTL",
        "2030-06-12 11:10-11:40 Tar: the long tail [STREAM B (Kiwi Room)]",
        "  speaker: Ben Muster |  | WorkSafe",
        "2030-06-12 11:40-12:10 Consenting reform [STREAM A (Icon Room)]",
        "  speaker: Cleo Trial |  | MBIE",
        "2030-06-12 11:40-12:10 Mending schools [STREAM B (Kiwi Room)]",
        "  speaker: Dan Tester |  | Ministry of Education",
        "2030-06-12 12:10-13:10 Lunch",
        "2030-06-12 13:10 Close",
    ]


def test_what_columns_are_called_may_stand_above_and_lunch_between() -> None:
    text = """\
11 September 2027

        TRACK A (Atrium)                 TRACK B (Room 210)
10:30a  Typing for the rest of us        Ropes at a library
        Ada Sample                       Ben Muster
12:00p  Lunch
1:15p   Ropes without tears              Teaching kids knots
        Cleo Trial                       Dan Tester & Eva Tester
2:00p   Lightning talks
3:00p   Close
"""

    assert outline(text) == [
        "2027-09-11 10:30-12:00 Typing for the rest of us [TRACK A (Atrium)]",
        "  speaker: Ada Sample",
        "2027-09-11 10:30-12:00 Ropes at a library [TRACK B (Room 210)]",
        "  speaker: Ben Muster",
        "2027-09-11 12:00-13:15 Lunch",
        "2027-09-11 13:15-14:00 Ropes without tears [TRACK A (Atrium)]",
        "  speaker: Cleo Trial",
        "2027-09-11 13:15-14:00 Teaching kids knots [TRACK B (Room 210)]",
        "  speaker: Dan Tester",
        "  speaker: Eva Tester",
        "2027-09-11 14:00-15:00 Lightning talks",
        "2027-09-11 15:00 Close",
    ]


def test_wrapped_titles_stand_beside_those_who_speak() -> None:
    text = """\
4 June 2031

9:00    Opening keynote on          Jane Sample
        the future of ports         Harvard University
10:00   Nets and how they           Peter Muster
        changed fishing             Uppsala
11:00   End
"""

    assert outline(text) == [
        "2031-06-04 09:00-10:00 Opening keynote on the future of ports",
        "  speaker: Jane Sample |  | Harvard University",
        "2031-06-04 10:00-11:00 Nets and how they changed fishing",
        "  speaker: Peter Muster |  | Uppsala",
        "2031-06-04 11:00 End",
    ]


def test_a_meeting_is_called_as_above_its_date_and_is_about_its_points() -> None:
    text = """\
St. Probe's Parish Council
Meeting Agenda
Thursday, 14 November 2030, 7.30pm
Parish Centre, small meeting room

1. Opening prayer
2. Finance report
   Presenter: Paul Sample, Muster & Co
3. Church roof
   - slates
4. AOB
"""

    assert outline(text) == [
        "2030-11-14 19:30 Meeting [Parish Centre, small meeting room]",
        "  speaker: Paul Sample |  | Muster & Co",
    ]


def test_dates_before_wide_gaps_have_the_time_of_all() -> None:
    text = """\
Grand Rounds
Fall 2030
Thursdays, 8:00-9:00 a.m., Wilson Auditorium

Sept 5     "State of the Department"
           Robert Sample, MD
Sept 12    "Boats beyond Diabetes"
           Ada Muster, MD, Division of Ropes
Sept 19    M&M Conference
Oct 3      NO GRAND ROUNDS - Regional Meeting
Oct 24     Research Day (9:00 - 12:00, Atrium)
"""

    assert outline(text) == [
        "2030-09-05 08:00-09:00 State of the Department [Wilson Auditorium]",
        "  speaker: Robert Sample, MD",
        "2030-09-12 08:00-09:00 Boats beyond Diabetes [Wilson Auditorium]",
        "  speaker: Ada Muster, MD |  | Division of Ropes",
        "2030-09-19 08:00-09:00 M&M Conference [Wilson Auditorium]",
        "2030-10-24 09:00-12:00 Research Day [Atrium]",
    ]


def test_names_may_stand_behind_kinds_of_talks_and_above_their_titles() -> None:
    text = """\
All talks Wednesdays 4:15 pm, Hall 221.

January 23, 2030
Ada Sample (Emory)
The Nets of Care, Revisited

February 6, 2030
Job talk #1: Ben Muster (Chicago)
"Paperwork at the Harbour"

February 13, 2030
Job talk #2: Cleo Trial (Michigan)
"After the Dam"

April 10, 2030  **note special time: 12:00–1:30 pm, Gifford Room**
Brown bag: Writing for the Public
Dana Tester, The Atlantic
"""

    assert outline(text) == [
        "2030-01-23 16:15 The Nets of Care, Revisited [Hall 221]",
        "  speaker: Ada Sample |  | Emory",
        "2030-02-06 16:15 Paperwork at the Harbour [Hall 221]",
        "  speaker: Ben Muster |  | Chicago",
        "2030-02-13 16:15 After the Dam [Hall 221]",
        "  speaker: Cleo Trial |  | Michigan",
        "2030-04-10 12:00-13:30 Brown bag: Writing for the Public [Gifford Room]",
        "  speaker: Dana Tester |  | The Atlantic",
    ]


def test_rooms_in_brackets_are_known_by_coming_again() -> None:
    text = """\
14 October 2030

10:00-11:00   Concurrent Sessions
   A: Pay Laws: What Changed (Cedar) - Rachel Sample, Boat Works
   B: Building a Crew (Fir) - Luis Muster, Port of Tacoma
11:15-12:15   Concurrent Sessions
   A: Machines in Hiring (Cedar) - Paul Trial, Workday
   B: Exit Interviews (Fir) - Joe Tester
12:15         Adjourn for the day
1:30-2:30     Panel: Unions, Can We Talk?
              Panelists: Anne Probe, WSLC; Greg Exempel, UFCW 3000
"""

    assert outline(text) == [
        "2030-10-14 10:00-11:00 Concurrent Sessions",
        "2030-10-14 10:00-11:00 Pay Laws: What Changed [Cedar]",
        "  speaker: Rachel Sample |  | Boat Works",
        "2030-10-14 10:00-11:00 Building a Crew [Fir]",
        "  speaker: Luis Muster |  | Port of Tacoma",
        "2030-10-14 11:15-12:15 Concurrent Sessions",
        "2030-10-14 11:15-12:15 Machines in Hiring [Cedar]",
        "  speaker: Paul Trial |  | Workday",
        "2030-10-14 11:15-12:15 Exit Interviews [Fir]",
        "  speaker: Joe Tester",
        "2030-10-14 12:15 Adjourn for the day",
        "2030-10-14 13:30-14:30 Unions, Can We Talk?",
        "  speaker: Anne Probe |  | WSLC",
        "  speaker: Greg Exempel |  | UFCW 3000",
    ]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Amy P. Sample, Ward and Muster, P.A., New Bern", ("", "Ward and Muster, P.A., New Bern")),
        ("Ryan W. Sample, Acme Ropes, Raleigh", ("", "Acme Ropes, Raleigh")),
        ("Ryan W. Sample, Acme, Raleigh", ("", "Acme, Raleigh")),
        ("Sean Trial, Probe, Muster & Test LLP, Dallas", ("", "Probe, Muster & Test LLP, Dallas")),
        ("Sean Trial, partner, Probe & Test", ("partner", "Probe & Test")),
        ("Hugo Muster, UCC Norte de Prova", ("", "UCC Norte de Prova")),
        ("Mary Muster, Star Tribune", ("", "Star Tribune")),
        ("Nancy Muster, Costa Rica", ("", "Costa Rica")),
        ("Kathryn Muster, U. Baltimore", ("", "U. Baltimore")),
        ("Ben Muster, County Clerk, Boone County, MO", ("County Clerk", "Boone County, MO")),
        ("Ada Sample, City Clerk, Ann Arbor", ("City Clerk", "Ann Arbor")),
        (
            "Ada Manifold, Elections Supervisor, Gwinnett County, GA",
            ("Elections Supervisor", "Gwinnett County, GA"),
        ),
    ],
)
def test_firms_with_commas_cities_and_acronyms_are_nobody(text: str, post: tuple[str, str]) -> None:
    [person] = people_in(text).people

    assert (person.post.role, person.post.organization) == post
