"""Houses above agendas, bodies of people, and how letters and names go on."""

from outlined import outline, programme


def test_a_year_ends_no_house_and_a_town_stands_before_its_state() -> None:
    text = """\
Made Boat Clerks
Spring Academy 2031
Tuesday, April 8 – Wednesday, April 9, 2031
Sample Suites, Loveland, Colorado

TUESDAY, APRIL 8
9:00 – 9:30 a.m.   Boats – Ada Sample, Secretary of State's Office
10:00 – 10:30 a.m. Nets – Ben Test, Boat League
"""

    assert programme(text).root["venue"] == {"name": "Sample Suites, Loveland, Colorado"}
    assert outline(text) == [
        "2031-04-08 09:00-09:30 Boats",
        "  speaker: Ada Sample |  | Secretary of State's Office",
        "2031-04-08 10:00-10:30 Nets",
        "  speaker: Ben Test |  | Boat League",
    ]


def test_a_preserve_is_a_house() -> None:
    text = """\
Made Boats
STAR PARTY WEEKEND
Lake Sample Dark Sky Preserve
September 12-14, 2031 (all times EDT)

Friday
4 pm    Gates open
7 pm    Opening of the boats: Branch Chair, Majella Sample
"""

    assert programme(text).root["venue"] == {"name": "Lake Sample Dark Sky Preserve"}
    assert outline(text) == [
        "2031-09-12 16:00-19:00 Gates open",
        "2031-09-12 19:00 Opening of the boats",
        "  speaker: Majella Sample | Branch Chair",
    ]


def test_an_article_is_no_part_of_a_name() -> None:
    text = """\
Made Synod
22 November 2031

9.30am   Opening Worship, led by the Revd Canon Ada Sample
10.00am  Boats, facilitated by Dr. Ben Test of Boatwise
"""

    assert outline(text) == [
        "2031-11-22 09:30-10:00 Opening Worship",
        "  speaker: Revd Canon Ada Sample",
        "2031-11-22 10:00 Boats",
        "  moderator: Dr. Ben Test |  | Boatwise",
    ]


def test_regards_end_a_letter_and_ai_is_nobody() -> None:
    text = """\
Made Boats
11.08.2031

09.30 – 10.00 AM : Fireside Chat: Regulating AI
Host: Ada Sample
03.30 – 04.00 PM : Valedictory Function

With regards,
Dr. Ben Test
Convenor
"""

    assert outline(text) == [
        "2031-08-11 09:30-10:00 Fireside Chat: Regulating AI",
        "  host: Ada Sample",
        "2031-08-11 15:30-16:00 Valedictory Function",
    ]


def test_papers_may_stand_behind_their_authors_and_a_comma() -> None:
    text = """\
Made Boat Conference

Monday 2 June 2031
11:00–12:30 Session 1A: Tourism (Room 104). Chair: Maria Sample
   Ioannis Muster, Too many boats: evidence from Santorini
   Ada Test and Tim Sample, After the storm
   Sacha Probe, Pricing the beach
14:00–15:30 Session 1B: Energy (Room 105). Chair: Piotr Sample
   Karen Muster, Harbours revisited
   Ben Probe, De-risking in the Caribbean
"""

    assert outline(text) == [
        "2031-06-02 11:00-12:30 Tourism [Room 104]",
        "  chair: Maria Sample",
        "  speaker: Ioannis Muster",
        "  speaker: Ada Test",
        "  speaker: Tim Sample",
        "  speaker: Sacha Probe",
        "2031-06-02 14:00-15:30 Energy [Room 105]",
        "  chair: Piotr Sample",
        "  speaker: Karen Muster",
        "  speaker: Ben Probe",
    ]


def test_syndicates_are_side_by_side_and_led_by_officers() -> None:
    text = """\
Boat Planning Conference
18 AUG 2031

0830 – 0845hrs: Opening remarks by CDRE Helen Sample
1020 – 1200hrs: Syndicate work
     Syndicate 1 – Maritime (Conference Room 1) – CDR Paul Muster
     Syndicate 2 – Land (Conference Room 2) – MAJ Ada Probe
     Syndicate 3 – Air (Theatrette) – SQNLDR Eva Test
1200 – 1300hrs: Lunch
"""

    assert outline(text) == [
        "2031-08-18 08:30-08:45 Opening remarks",
        "  speaker: CDRE Helen Sample",
        "2031-08-18 10:20-12:00 Syndicate work",
        "2031-08-18 10:20-12:00 Syndicate 1 – Maritime [Conference Room 1]",
        "  speaker: CDR Paul Muster",
        "2031-08-18 10:20-12:00 Syndicate 2 – Land [Conference Room 2]",
        "  speaker: MAJ Ada Probe",
        "2031-08-18 10:20-12:00 Syndicate 3 – Air [Theatrette]",
        "  speaker: SQNLDR Eva Test",
        "2031-08-18 12:00-13:00 Lunch",
    ]


def test_a_camp_in_a_town_is_where_all_is() -> None:
    text = """\
Made Boat Foray
Camp Sample, Eatonville WA
October 17–19, 2031

Friday, October 17
3:00 pm Check-in (Dining Hall)
6:00 pm Dinner
"""

    assert programme(text).root["venue"] == {"name": "Camp Sample, Eatonville WA"}
    assert outline(text) == [
        "2031-10-17 15:00-18:00 Check-in [Dining Hall]",
        "2031-10-17 18:00 Dinner",
    ]
