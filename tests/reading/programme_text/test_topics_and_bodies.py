"""Titles that speak of breaks, surnames of two words, what conferences and bodies are called."""

import pytest
from outlined import outline, programme, sessions

from confsched.reading.programme_text.front_ends.plain_text import plain_page
from confsched.reading.programme_text.recognisers.titles import type_of
from confsched.reading.programme_text.signs import has_times
from confsched.source import Source


def _kinds(text: str) -> list[object]:
    return [one.get("type") for one in sessions(programme(text))]


def test_a_counted_panel_is_none_of_the_breaks_it_speaks_of() -> None:
    text = """\
Made Forum
May 5, 2031

1:00pm-2:00pm – Panel 1 – Voter Registration in Rural Counties
  * Moderator: Mo Tester, Sample Institute
  * Ada Sample (CFO, Probe Hospital)
2:00pm-3:00pm – Panel 2: Keeping the Doors Open
  * Ben Muster, University of Sample
3:00pm-4:00pm – Panel 3: School Breakfast and Lunch After the Flood
  * Ben Muster, University of Sample
4:00pm-5:00pm – Panel 4: Opening Markets, Closing Ranks
  * Ben Muster, University of Sample
"""

    assert _kinds(text) == ["panel", "panel", "panel", "panel"]
    assert outline(text) == [
        "2031-05-05 13:00-14:00 Voter Registration in Rural Counties",
        "  moderator: Mo Tester |  | Sample Institute",
        "  speaker: Ada Sample | CFO | Probe Hospital",
        "2031-05-05 14:00-15:00 Keeping the Doors Open",
        "  speaker: Ben Muster |  | University of Sample",
        "2031-05-05 15:00-16:00 School Breakfast and Lunch After the Flood",
        "  speaker: Ben Muster |  | University of Sample",
        "2031-05-05 16:00-17:00 Opening Markets, Closing Ranks",
        "  speaker: Ben Muster |  | University of Sample",
    ]


def test_titles_speak_of_breaks() -> None:
    text = """\
Made Forum
May 5, 2031

9:00-10:00 The Coffee Trade
Ada Sample, University of Sample
10:00-11:00 Opening Up Government Data
Ada Sample, University of Sample
11:00-12:00 Closing the Gender Gap
Ada Sample, University of Sample
12:00-13:00 Breakfast Briefing
13:00-14:00 Registration in the lobby
14:00-15:00 Coffee chat with our hosts
"""

    assert _kinds(text) == [None, None, None, "meal", "registration", "break"]
    assert outline(text) == [
        "2031-05-05 09:00-10:00 The Coffee Trade",
        "  speaker: Ada Sample |  | University of Sample",
        "2031-05-05 10:00-11:00 Opening Up Government Data",
        "  speaker: Ada Sample |  | University of Sample",
        "2031-05-05 11:00-12:00 Closing the Gender Gap",
        "  speaker: Ada Sample |  | University of Sample",
        "2031-05-05 12:00-13:00 Breakfast Briefing",
        "2031-05-05 13:00-14:00 Registration in the lobby",
        "2031-05-05 14:00-15:00 Coffee chat with our hosts",
    ]


def test_words_may_be_the_halves_of_a_surname() -> None:
    text = """\
Made Forum
May 5, 2031

9:00-10:00 Boats of Old
Ada Taylor-Green, National Rope Association
Ben Best-Page, Oven Ltd
"""

    assert outline(text) == [
        "2031-05-05 09:00-10:00 Boats of Old",
        "  speaker: Ada Taylor-Green |  | National Rope Association",
        "  speaker: Ben Best-Page |  | Oven Ltd",
    ]


def test_a_conference_may_be_called_in_quotes_below_what_it_has() -> None:
    text = """\
Conference Program
"Archives of Ropes, Archives of Knots"
University of Sample, April 16-17, 2031

Thursday, April 16
9:00-10:00 Ropes
10:00-11:00 Knots
"""

    assert programme(text).root.get("title") == "Archives of Ropes, Archives of Knots"
    assert outline(text) == [
        "2031-04-16 (Thursday) 09:00-10:00 Ropes",
        "2031-04-16 (Thursday) 10:00-11:00 Knots",
    ]


def test_a_label_tells_what_the_event_is_called() -> None:
    text = """\
Event: Future of Boats – A Virtual Forum
Dates: May 5 & 6, 2031
Time zone: Eastern Time (ET)

Day 1 – May 5
9:00-10:00 Ropes
Day 2 – May 6
9:00-10:00 Knots
"""

    assert programme(text).root.get("title") == "Future of Boats – A Virtual Forum"
    assert outline(text) == [
        "2031-05-05 09:00-10:00 Ropes",
        "2031-05-06 09:00-10:00 Knots",
    ]


def test_what_a_body_holds_stands_below_its_name() -> None:
    text = """\
Sample Institute of Boats
Annual Conference: "Gulf Futures"
November 12, 2031

9:00-10:00 Ropes
10:00-11:00 Knots
"""

    assert programme(text).root.get("title") == 'Annual Conference: "Gulf Futures"'
    assert outline(text) == [
        "2031-11-12 09:00-10:00 Ropes",
        "2031-11-12 10:00-11:00 Knots",
    ]


def test_a_schedule_of_events_is_no_name_nor_is_a_date_with_a_house() -> None:
    text = """\
SCHEDULE OF EVENTS
Sample Beekeepers Summer Meeting
July 16–17, 2031 · Probe Convention Center

THURSDAY JULY 16
9:00-10:00 Ropes
10:00-10:30 Break – Vendor Area
FRIDAY JULY 17
9:00-10:00 Knots
"""

    assert programme(text).root.get("title") == "Sample Beekeepers Summer Meeting"
    assert outline(text) == [
        "2031-07-16 (Thursday) 09:00-10:00 Ropes",
        "2031-07-16 (Thursday) 10:00-10:30 Break [Vendor Area]",
        "2031-07-17 (Friday) 09:00-10:00 Knots",
    ]


def test_people_behind_with_and_places_behind_an_at_sign() -> None:
    text = """\
Made Forum – Draft Run of Show
September 18, 2031

9:00a   Fireside: "Can ropes keep up?" — Ada Sample w/ Prof. Ben Muster (Sample University)
10:00a  Knots — Ada Sample with Prof. Ben Muster (Sample University)
11:00a  Happy hour @ Probe
12:00p  Nets — Cy Tester (e-Boats)
1:00p   Sails — Don Probe
"""

    assert programme(text).root.get("title") == "Made Forum"
    assert outline(text) == [
        "2031-09-18 09:00-10:00 Can ropes keep up?",
        "  speaker: Ada Sample",
        "  speaker: Prof. Ben Muster |  | Sample University",
        "2031-09-18 10:00-11:00 Knots",
        "  speaker: Ada Sample",
        "  speaker: Prof. Ben Muster |  | Sample University",
        "2031-09-18 11:00-12:00 Happy hour [Probe]",
        "2031-09-18 12:00-13:00 Nets",
        "  speaker: Cy Tester |  | e-Boats",
        "2031-09-18 13:00 Sails",
        "  speaker: Don Probe",
    ]


def test_bodies_that_look_like_names() -> None:
    text = """\
Made Forum
September 18, 2031

9:00-10:00 Ropes
Dr. Ada Sample, CU Boulder
Ben Muster, Muster Associates
Cy Tester, Wells Fargo
State Rep. Jo Test (D-Sampleton)
"""

    assert outline(text) == [
        "2031-09-18 09:00-10:00 Ropes",
        "  speaker: Dr. Ada Sample |  | CU Boulder",
        "  speaker: Ben Muster |  | Muster Associates",
        "  speaker: Cy Tester |  | Wells Fargo",
        "  speaker: State Rep. Jo Test |  | D-Sampleton",
    ]


def test_people_below_counted_sessions_are_no_abstract() -> None:
    text = """\
Made Forum
March 11, 2031

10:45 AM Breakout Sessions A
    A1. Ropes of the Middle (Room 401)
        Ada Sample, Oven Ltd; Ben Muster, Sample Institute
    A2. Knots: What Works (Room 402)
        Judge Cy Tester, Probe Court; Mo Trial, Sample Services
    A3. Nets and the Gap (Room 403)
        Jo Test, Probe Authority
1:30 PM  Breakout Sessions B
    B1. Sails at Ten (Room 401)
        Al Probe, Muster Bank
    B2. Oars (Room 402)
        Ed Sample, Sample Fund
3:00 PM  Closing
"""

    assert [one.get("abstract") for one in sessions(programme(text))] == [None] * 8
    assert outline(text) == [
        "2031-03-11 10:45-13:30 Breakout Sessions A",
        "2031-03-11 10:45-13:30 Ropes of the Middle [Room 401]",
        "  speaker: Ada Sample |  | Oven Ltd",
        "  speaker: Ben Muster |  | Sample Institute",
        "2031-03-11 10:45-13:30 Knots: What Works [Room 402]",
        "  speaker: Judge Cy Tester |  | Probe Court",
        "  speaker: Mo Trial |  | Sample Services",
        "2031-03-11 10:45-13:30 Nets and the Gap [Room 403]",
        "  speaker: Jo Test |  | Probe Authority",
        "2031-03-11 13:30-15:00 Breakout Sessions B",
        "2031-03-11 13:30-15:00 Sails at Ten [Room 401]",
        "  speaker: Al Probe |  | Muster Bank",
        "2031-03-11 13:30-15:00 Oars [Room 402]",
        "  speaker: Ed Sample |  | Sample Fund",
        "2031-03-11 15:00 Closing",
    ]


def test_a_series_of_dates_alone_with_one_time_for_all() -> None:
    text = """\
Webinar Series: Boats in Uncertain Times
All webinars take place from 1:00 to 2:00 PM Eastern

January 14, 2031
Reading Your Ropes
Presenter: Ada Sample, CPA, Oven Ltd

January 28, 2031
Knots
Presenters: Ben Muster (Sample Institute) and Cy Tester

February 11, 2031
When the Net Goes Away
Panelists: Mo Trial (Probe Trust), Jo Test (moderator)
"""

    assert has_times(plain_page(Source("page.txt", text)))
    assert outline(text) == [
        "2031-01-14 13:00-14:00 Reading Your Ropes",
        "  speaker: Ada Sample, CPA |  | Oven Ltd",
        "2031-01-28 13:00-14:00 Knots",
        "  speaker: Ben Muster |  | Sample Institute",
        "  speaker: Cy Tester",
        "2031-02-11 13:00-14:00 When the Net Goes Away",
        "  speaker: Mo Trial |  | Probe Trust",
        "  moderator: Jo Test",
    ]


def test_sessions_in_columns_with_their_people_below() -> None:
    text = """\
Made Day – Schedule
Friday, January 10, 2031

8:30-9:00     Light breakfast                               Student Center Lobby
10:00-10:50   Concurrent Session I
              Knots for All                                 Probe 101
              Ada Sample, Mathematics
              Ropes That Work                               Probe 103
              Ben Muster and Cy Tester, Student Success
11:00-11:50   Nets (optional)                               Probe 101
"""

    assert outline(text) == [
        "2031-01-10 08:30-09:00 Light breakfast [Student Center Lobby]",
        "2031-01-10 10:00-10:50 Knots for All [Probe 101] {Concurrent Session I}",
        "  speaker: Ada Sample |  | Mathematics",
        "2031-01-10 10:00-10:50 Ropes That Work [Probe 103] {Concurrent Session I}",
        "  speaker: Ben Muster | Student Success",
        "  speaker: Cy Tester | Student Success",
        "2031-01-10 11:00-11:50 Nets (optional) [Probe 101]",
    ]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Registration of old lamps", ""),
        ("Boat School Accreditation", ""),
        ("Press accreditation", "registration"),
        ("Voter Registration in Rural Counties", ""),
        ("Conference registration in the lobby", "registration"),
        ("Networking Basics on the Command Line", ""),
        ("Networking in Kernels", ""),
        ("Networking in the foyer", "social"),
        ("Break the Silos", ""),
        ("Coffee hour", "break"),
        ("Lunch After the Flood", ""),
        ("Dinner dance", "meal"),
        ("Opening the conference", "opening"),
        ("Closing the Gap", ""),
    ],
)
def test_a_word_of_a_break_is_said_of_something_else(title: str, kind: str) -> None:
    assert type_of(title) == kind


def test_a_title_in_quotes_behind_an_organization_is_none_of_it() -> None:
    text = """\
Made Institute
June 15, 2031
9:00 - 10:00 Keynote: Ada Sample, University of Sample, "Ropes and Explanation"
10:00 - 11:00 Coffee
"""

    assert outline(text) == [
        "2031-06-15 09:00-10:00 Ropes and Explanation",
        "  speaker: Ada Sample |  | University of Sample",
        "2031-06-15 10:00-11:00 Coffee",
    ]


def test_a_chief_in_a_list_is_no_post_of_whoever_comes_next() -> None:
    text = """\
Made Forum
June 15, 2031
9:00 - 10:00 Ropes
Chief Robert Sample, Anna Muster
10:00 - 11:00 Coffee
"""

    assert outline(text)[1:3] == ["  speaker: Robert Sample | Chief", "  speaker: Anna Muster"]


def test_titles_in_quotes_before_people_and_bodies_of_students() -> None:
    text = """\
Made Rounds
January 20, 2031
8:00   "Nets After the Flood"  Dr. Ada Sample, St. Jude
9:00   "Ropes"  Dr. Ben Muster, Sample Hospital
10:00  Detection of knots – Associate Dean Ki Probe
11:00  Voices – Cy Tester, Student Government Association
12:00  Lunch
"""

    assert outline(text) == [
        "2031-01-20 08:00-09:00 Nets After the Flood",
        "  speaker: Dr. Ada Sample |  | St. Jude",
        "2031-01-20 09:00-10:00 Ropes",
        "  speaker: Dr. Ben Muster |  | Sample Hospital",
        "2031-01-20 10:00-11:00 Detection of knots",
        "  speaker: Ki Probe | Associate Dean",
        "2031-01-20 11:00-12:00 Voices",
        "  speaker: Cy Tester |  | Student Government Association",
        "2031-01-20 12:00 Lunch",
    ]


def test_who_speaks_on_what_and_people_between_dots() -> None:
    text = """\
Made Forum
January 20, 2031

TIME (ET)        EVENT
9:00 – 10:00     Members' papers: Ada Sample on kilns; Ben Muster on nets and knots
10:00 – 11:00    County Clerk Anna Probe on elections
11:00 – 12:00    Panel One: "What Works in Ropes"
                 Cy Tester, PhD (Rope Office) • Mo Trial, RAND • Col. (Ret.) Jo Test
12:00 – 13:00    Panel Two: "Peers, Families, Knots"
                 Panelists TBD
"""

    assert programme(text).root.get("timezone") == "ET"
    assert outline(text) == [
        "2031-01-20 09:00-10:00 Members' papers: Ada Sample on kilns; Ben Muster on nets and knots",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "2031-01-20 10:00-11:00 County Clerk Anna Probe on elections",
        "  speaker: Anna Probe | County Clerk",
        "2031-01-20 11:00-12:00 What Works in Ropes",
        "  speaker: Cy Tester, PhD |  | Rope Office",
        "  speaker: Mo Trial |  | RAND",
        "  speaker: Col. (Ret.) Jo Test",
        "2031-01-20 12:00-13:00 Peers, Families, Knots",
    ]


def test_all_panelists_are_nobody_and_a_schedule_with_its_zone_is_no_name() -> None:
    text = """\
CONFERENCE SCHEDULE (all times Central)
Co-hosted by the Rope Academy and the Sample Centre
January 20, 2031
10:30AM-11:30AM CLOSING ROUNDTABLE: WHAT NOW?
                ALL PANELISTS
11:30AM-12:00PM Panel 3: Ropes, Knots, and Nets
                Speakers TBA
"""

    root = programme(text).root
    assert [root.get(name) for name in ("title", "venue", "timezone")] == [None, None, "CT"]
    assert outline(text) == [
        "2031-01-20 10:30-11:30 WHAT NOW?",
        "2031-01-20 11:30-12:00 Ropes, Knots, and Nets",
    ]
