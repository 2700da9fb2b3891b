"""People with a trade of their own, surnames of those named elsewhere, tracks with their rooms."""

from outlined import outline, programme, sessions


def test_a_name_with_a_title_in_quotes_is_no_end_of_the_line_above() -> None:
    text = """\
Made Meeting
Friday 2 July 2032

9.30-11.00  Panel 3: Shadows (Chair: Ada Sample)
            Ben Test (Leeds, via Zoom), 'Boats on Paper'
            Cy Muster & Dee Probe (Athens / Leeds), 'Nets between Empires'
11.00-11.30 Tea and coffee
"""

    assert outline(text) == [
        "2032-07-02 09:30-11:00 Shadows",
        "  chair: Ada Sample",
        "  speaker: Ben Test |  | Leeds",
        "  speaker: Cy Muster |  | Athens",
        "  speaker: Dee Probe |  | Leeds",
        "2032-07-02 11:00-11:30 Tea and coffee",
    ]


def test_an_institution_is_a_body_and_who_comes_with_somebody_may_have_a_trade() -> None:
    text = """\
Made Meeting
Saturday, March 6, 2032

9:15 AM Who Pays for Boats?
Senator Ada Sample with reporter Ben Muster
10:15 AM Nets and Growth
Cy Test, Probe Institution
11:15 AM Adjourn
"""

    assert outline(text) == [
        "2032-03-06 09:15-10:15 Who Pays for Boats?",
        "  speaker: Senator Ada Sample",
        "  speaker: Ben Muster | reporter",
        "2032-03-06 10:15-11:15 Nets and Growth",
        "  speaker: Cy Test |  | Probe Institution",
        "2032-03-06 11:15 Adjourn",
    ]


def test_a_marae_is_a_place_and_a_numbered_lab_is_a_room() -> None:
    text = """\
Made Hui
Friday 5 March 2032

9.00am  Welcome (Muster Marae)
10.00am Workshops
  A - Boats across the bay, Jo Sample, Room B12
  B - Using nets well, Dr Al Muster, Computer Lab 1
11.30am Close
"""

    assert outline(text) == [
        "2032-03-05 09:00-10:00 Welcome [Muster Marae]",
        "2032-03-05 10:00-11:30 Workshops",
        "2032-03-05 10:00-11:30 Boats across the bay [Room B12]",
        "  speaker: Jo Sample",
        "2032-03-05 10:00-11:30 Using nets well [Computer Lab 1]",
        "  speaker: Dr Al Muster",
        "2032-03-05 11:30 Close",
    ]


def test_surnames_alone_are_those_of_people_named_elsewhere() -> None:
    text = """\
Made Fair
Sunday, April 11, 2032

10:30 Boats at Altitude - Anna Sample (Room A)
11:30 Nets Revisited - Ben Test-Muster (Room B)
12:30 Ropes of the Adriatic - Cy Probe, MD (Room A)
1:30 PANEL: "Ask a Diver" - Probe, Sample, Test-Muster
2:30 Questions
Drs. Probe and Sample
3:30 Closing - Anna
"""

    assert outline(text) == [
        "2032-04-11 10:30-11:30 Boats at Altitude [Room A]",
        "  speaker: Anna Sample",
        "2032-04-11 11:30-12:30 Nets Revisited [Room B]",
        "  speaker: Ben Test-Muster",
        "2032-04-11 12:30-13:30 Ropes of the Adriatic [Room A]",
        "  speaker: Cy Probe, MD",
        "2032-04-11 13:30-14:30 Ask a Diver",
        "  speaker: Cy Probe, MD",
        "  speaker: Anna Sample",
        "  speaker: Ben Test-Muster",
        "2032-04-11 14:30-15:30 Questions",
        "  speaker: Cy Probe, MD",
        "  speaker: Anna Sample",
        "2032-04-11 15:30 Closing",
        "  speaker: Anna Sample",
    ]


def test_tracks_with_rooms_lead_sessions_side_by_side() -> None:
    text = """\
Made Kickoff
Monday, January 12, 2032

10:15 AM - 11:15 AM Breakouts
Sales track (Attic): Boats in Q1, Ada Sample
Support track (Cellar): Calmer Nets, Ben Muster
11:30 AM - 12:30 PM Breakouts
Sales track: Ropes at Last, Cy Test
Support track: Calm Seas, Dee Probe
2:00 PM - 3:00 PM Breakouts
Workshop (Room 4): Boat Talks, Ada Sample
Workshop (Room 5): Nets that Help, Ben Muster
3:00 PM Close
"""

    assert outline(text) == [
        "2032-01-12 10:15-11:15 Breakouts",
        "2032-01-12 10:15-11:15 Boats in Q1 [Attic] {Sales track}",
        "  speaker: Ada Sample",
        "2032-01-12 10:15-11:15 Calmer Nets [Cellar] {Support track}",
        "  speaker: Ben Muster",
        "2032-01-12 11:30-12:30 Breakouts",
        "2032-01-12 11:30-12:30 Ropes at Last {Sales track}",
        "  speaker: Cy Test",
        "2032-01-12 11:30-12:30 Calm Seas {Support track}",
        "  speaker: Dee Probe",
        "2032-01-12 14:00-15:00 Breakouts",
        "2032-01-12 14:00-15:00 Boat Talks [Room 4]",
        "  speaker: Ada Sample",
        "2032-01-12 14:00-15:00 Nets that Help [Room 5]",
        "  speaker: Ben Muster",
        "2032-01-12 15:00 Close",
    ]


def test_a_day_below_the_subject_is_that_of_the_event() -> None:
    text = """\
Subject: Boat Day - running order
Date: Monday 26 January 2032
Venue: Sample High School

8.30am - 8.45am: Welcome - Ada Sample
8.45am - 9.00am: Boats - Ben Muster
"""

    assert outline(text) == [
        "2032-01-26 08:30-08:45 Welcome",
        "  speaker: Ada Sample",
        "2032-01-26 08:45-09:00 Boats",
        "  speaker: Ben Muster",
    ]


def test_letters_behind_names_of_counsel_and_irish_surnames() -> None:
    text = """\
Made CPD Day
Friday 15 October 2032

09.30 - 10.15    Boats: where are we now? - Fergal Muster SC
10.15 - 11.00    Nets and the law - Padraig Ó hEochaidh, Law Society of Samplia
11.00 - 12.30    Panel: The voice of the diver
                 Anna Probe, Guardian ad litem
                 Chair: Niall Sample BL
"""

    assert outline(text) == [
        "2032-10-15 09:30-10:15 Boats: where are we now?",
        "  speaker: Fergal Muster SC",
        "2032-10-15 10:15-11:00 Nets and the law",
        "  speaker: Padraig Ó hEochaidh |  | Law Society of Samplia",
        "2032-10-15 11:00-12:30 The voice of the diver",
        "  speaker: Anna Probe | Guardian ad litem",
        "  chair: Niall Sample BL",
    ]


def test_groups_are_led_and_dotted_times_begin_twice() -> None:
    text = """\
Faculty of Boats - Research Afternoon, 6 May 2032

2.00   Welcome by Head of Department, Prof. Alice Sample
2.10   Session 1 - Chair: Dr. Ada Muster
       2.10  Night shifts at sea (Ben Test)
       2.25  Simulation of nets (Cy Probe)
2.40   Discussion
"""

    assert outline(text) == [
        "2032-05-06 14:00-14:10 Welcome",
        "  speaker: Prof. Alice Sample | Head of Department",
        "2032-05-06 14:10-14:25 Night shifts at sea {Session 1}",
        "  speaker: Ben Test",
        "  chair: Dr. Ada Muster",
        "2032-05-06 14:25-14:40 Simulation of nets {Session 1}",
        "  speaker: Cy Probe",
        "  chair: Dr. Ada Muster",
        "2032-05-06 14:40 Discussion",
    ]


def test_who_leads_a_group_is_no_lead_elsewhere() -> None:
    text = """\
Made Offsite
Thu 8 April 2032

10:45 - 12:15 Product roadmap - Anna Sample, Ben Test
15:00 - 17:00 Breakouts
              * Sales (Loft) - lead Ada Muster
              * Engineering (Board Room) - lead Ben Test
17:00 - 18:00 Safety on board - PC Anna Sample
22:00 Midnight-ish snacks
"""

    assert outline(text) == [
        "2032-04-08 10:45-12:15 Product roadmap",
        "  speaker: Anna Sample",
        "  speaker: Ben Test",
        "2032-04-08 15:00-17:00 Breakouts",
        "2032-04-08 15:00-17:00 Sales [Loft]",
        "  chair: Ada Muster",
        "2032-04-08 15:00-17:00 Engineering [Board Room]",
        "  chair: Ben Test",
        "2032-04-08 17:00-18:00 Safety on board",
        "  speaker: PC Anna Sample",
        "2032-04-08 22:00 Midnight-ish snacks",
    ]


def test_rentals_are_a_body_and_ngo_is_a_surname() -> None:
    text = """\
Made Expo
Wednesday, February 18, 2032

9:00 AM-9:45 AM | Boats on a Budget | Room 201 | Ada Sample, Probe Rentals
2:00 PM-2:45 PM | Live demo: net safety | Room 4 | Instructor Anna Muster
3:00 PM-3:45 PM | Finance 101 for boards | Room 4 | Priscilla Ngo, CPA, Treasurer
4:00 PM-4:45 PM | Health at sea | Room 4 | Samuel Probe, DO
"""

    assert outline(text) == [
        "2032-02-18 09:00-09:45 Boats on a Budget [Room 201]",
        "  speaker: Ada Sample |  | Probe Rentals",
        "2032-02-18 14:00-14:45 Live demo: net safety [Room 4]",
        "  speaker: Anna Muster",
        "2032-02-18 15:00-15:45 Finance 101 for boards [Room 4]",
        "  speaker: Priscilla Ngo, CPA | Treasurer",
        "2032-02-18 16:00-16:45 Health at sea [Room 4]",
        "  speaker: Samuel Probe, DO",
    ]


def test_the_hours_of_all_and_a_platform_are_no_session() -> None:
    text = """\
Webinar: Made Cities
Organised by the Made Institute
Date: 14 June 2032 (Monday)
Time: 3:00 PM - 4:30 PM
Platform: Zoom

3:15 - 3:45 PM : Drains and Nets by Prof. Ada Sample, Probe University
3:45 - 4:30 PM : Boats by Ben Muster
"""

    assert outline(text) == [
        "2032-06-14 15:15-15:45 Drains and Nets",
        "  speaker: Prof. Ada Sample |  | Probe University",
        "2032-06-14 15:45-16:30 Boats",
        "  speaker: Ben Muster",
    ]


def test_two_blanks_and_visits_part_people_from_titles() -> None:
    text = """\
Made Network: Annual Gathering
Sat 5 June 2032

10.40-11.20  Turf-free growing - what works?  Anna Sample, Oven Museum
11.20-12.00  Land for boats: the new Act  Councillor Ada Muster & Ben Test (Probe Government)
13.45-15.00  Site visits - meet in foyer
             Visit 1: Muster Island, led by Cy Probe
             Visit 2: Boat Hub, led by Dee Sample
15.00        Depart
"""

    assert outline(text) == [
        "2032-06-05 10:40-11:20 Turf-free growing - what works?",
        "  speaker: Anna Sample |  | Oven Museum",
        "2032-06-05 11:20-12:00 Land for boats: the new Act",
        "  speaker: Ada Muster | Councillor",
        "  speaker: Ben Test |  | Probe Government",
        "2032-06-05 13:45-15:00 Site visits - meet in foyer",
        "2032-06-05 13:45-15:00 Visit 1: Muster Island",
        "  speaker: Cy Probe",
        "2032-06-05 13:45-15:00 Visit 2: Boat Hub",
        "  speaker: Dee Sample",
        "2032-06-05 15:00 Depart",
    ]


def test_chairpersons_chair_and_all_speakers_are_kept() -> None:
    text = """\
CME Day: Updates in Boats
Made Institute | 22.08.2032 | 9.10 am - 1.30 pm

9.10 - 9.40 am     Boats beyond hours - Dr. Ada Sample
                   Chairpersons: Dr. Ben Muster, Dr. Cy Test
9.40 - 10.10 am    Closing Panel
                   All speakers
"""

    assert outline(text) == [
        "2032-08-22 09:10-09:40 Boats beyond hours",
        "  speaker: Dr. Ada Sample",
        "  chair: Dr. Ben Muster",
        "  chair: Dr. Cy Test",
        "2032-08-22 09:40-10:10 Closing Panel",
    ]
    assert sessions(programme(text))[1]["abstract"] == "All speakers"


def test_what_is_on_says_the_title_and_who_comes_twice_is_one() -> None:
    text = """\
What: Boat Guild Spring Day
When: Saturday, May 15, 2032, 9 AM to 3 PM
Where: Sample Church

9:00  Coffee & sign-in
9:30  Ropes - Dr. Anna Sample
10:45 Questions - Dr. Sample
"""

    assert programme(text).root["title"] == "Boat Guild Spring Day"
    assert outline(text) == [
        "2032-05-15 09:00-09:30 Coffee & sign-in",
        "2032-05-15 09:30-10:45 Ropes",
        "  speaker: Dr. Anna Sample",
        "2032-05-15 10:45-15:00 Questions",
        "  speaker: Dr. Anna Sample",
    ]
