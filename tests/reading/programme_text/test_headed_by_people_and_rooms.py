"""Who chairs, speaks and where, as meetings, symposia and festivals write it in their headings."""

from outlined import outline, programme


def test_chairs_stand_behind_a_full_stop() -> None:
    text = """\
12 March 2027

Session I: Acute knots. Chairs: Ada Sample, Ben Muster
8:40-9:00  Door to quay (Cleo Trial, UNN)
9:00-9:20  Mobile ropes (Dan Tester, Sampleton)
Session II: Nets. Chair: Eva Exempel
10:30-10:50  Early tar (Fay Probe, Probstadt)
10:50-11:10  Late tar (Gil Sample, Boat Works & Hal Muster, NTNU)
"""

    assert outline(text) == [
        "2027-03-12 08:40-09:00 Door to quay {Session I: Acute knots}",
        "  speaker: Cleo Trial |  | UNN",
        "  chair: Ada Sample",
        "  chair: Ben Muster",
        "2027-03-12 09:00-09:20 Mobile ropes {Session I: Acute knots}",
        "  speaker: Dan Tester |  | Sampleton",
        "  chair: Ada Sample",
        "  chair: Ben Muster",
        "2027-03-12 10:30-10:50 Early tar {Session II: Nets}",
        "  speaker: Fay Probe |  | Probstadt",
        "  chair: Eva Exempel",
        "2027-03-12 10:50-11:10 Late tar {Session II: Nets}",
        "  speaker: Gil Sample |  | Boat Works",
        "  speaker: Hal Muster |  | NTNU",
        "  chair: Eva Exempel",
    ]


def test_sections_say_their_rooms_and_who_moderates() -> None:
    text = """\
26 April 2027

Session A, Room 140 (Moderator: Prof. Ada Sample)
13:00  Ben Muster, "Ropes and rumination"
13:20  Cleo Trial, "Knots and cognitive load"

Room 152 (Moderator: Prof. Dan Tester)
13:00  Eva Exempel, "Bilingual boats"
13:20  Fay Probe, "Nets, revisited"
"""

    assert outline(text) == [
        "2027-04-26 13:00-13:20 Ropes and rumination [Room 140] {Session A}",
        "  speaker: Ben Muster",
        "  moderator: Prof. Ada Sample",
        "2027-04-26 13:00-13:20 Bilingual boats [Room 152]",
        "  speaker: Eva Exempel",
        "  moderator: Prof. Dan Tester",
        "2027-04-26 13:20 Knots and cognitive load [Room 140] {Session A}",
        "  speaker: Cleo Trial",
        "  moderator: Prof. Ada Sample",
        "2027-04-26 13:20 Nets, revisited [Room 152]",
        "  speaker: Fay Probe",
        "  moderator: Prof. Dan Tester",
    ]


def test_days_come_again_for_each_stage() -> None:
    text = """\
Harbour Weekend 2027

FRIDAY, JULY 9 – PIER STAGE
6:00 p.m. – Rope Trio
7:30 p.m. – The Knots

SATURDAY, JULY 10 – PIER STAGE
1:00 p.m. – Net showcase
2:30 p.m. – Tar showcase

SATURDAY, JULY 10 – THE VAULT
9:00 p.m. – Late Night Boats
10:00 p.m. – Later Night Boats
"""

    assert outline(text) == [
        "2027-07-09 18:00-19:30 Rope Trio [PIER STAGE]",
        "2027-07-09 19:30 The Knots [PIER STAGE]",
        "2027-07-10 13:00-14:30 Net showcase [PIER STAGE]",
        "2027-07-10 14:30 Tar showcase [PIER STAGE]",
        "2027-07-10 21:00-22:00 Late Night Boats [THE VAULT]",
        "2027-07-10 22:00 Later Night Boats [THE VAULT]",
    ]


def test_talks_of_two_with_names_first_are_talks() -> None:
    text = """\
8 October 2027

14:30 | Panel II – Memories
      Moderator: Ada Sample
      Ana Sofia Probe: Voices of the quay
      Tiago Muster: Radio and village
16:00 | Visit
"""

    assert outline(text) == [
        "2027-10-08 14:30-16:00 Memories",
        "  moderator: Ada Sample",
        "  speaker: Ana Sofia Probe",
        "  speaker: Tiago Muster",
        "2027-10-08 16:00 Visit",
    ]


def test_initials_are_names_behind_topics() -> None:
    text = """\
18 February 2027

2:15 PM | Harbour Spotlights (5 min each)
          - Sampleton: A.J. Sample
          - Probstadt: Ben Muster
          - West Harbour: G. E. McTrial
2:40 PM | Closing / Action Items | Ada Sample
"""

    assert outline(text) == [
        "2027-02-18 14:15-14:40 Harbour Spotlights (5 min each)",
        "  speaker: A.J. Sample",
        "  speaker: Ben Muster",
        "  speaker: G. E. McTrial",
        "2027-02-18 14:40 Closing / Action Items",
        "  speaker: Ada Sample",
    ]


def test_posts_stand_behind_who_opens() -> None:
    text = """\
5 May 2027

10:00 Invigning, Karin Sample, ordförande
10:20 Opening, Ada Muster, chair
10:30 Welcome – Grace Sample, Boatcom
10:40 Opening — Prof. Ben Trial, Sampleton Univ.
10:50 Ropes, Sanne Probe, Nationaal Archief
11:00 Two greetings
      Fernando Sample (Presidente da Câmara), Teresa Muster (CEIS20)
11:10 End
"""

    assert outline(text) == [
        "2027-05-05 10:00-10:20 Invigning",
        "  chair: Karin Sample",
        "2027-05-05 10:20-10:30 Opening",
        "  chair: Ada Muster",
        "2027-05-05 10:30-10:40 Welcome",
        "  speaker: Grace Sample |  | Boatcom",
        "2027-05-05 10:40-10:50 Opening",
        "  speaker: Prof. Ben Trial |  | Sampleton Univ.",
        "2027-05-05 10:50-11:00 Ropes",
        "  speaker: Sanne Probe |  | Nationaal Archief",
        "2027-05-05 11:00-11:10 Two greetings",
        "  speaker: Fernando Sample | Presidente da Câmara",
        "  speaker: Teresa Muster |  | CEIS20",
        "2027-05-05 11:10 End",
    ]


def test_columns_of_times_say_their_zones() -> None:
    read = programme("""\
Boston (EDT)    Dublin (GMT)    Item                Lead
8:00            12:00           Hello + coffee      Ada Sample
8:15            12:15           Boat roadmap        Ben Muster
9:00            13:00           Rope metrics        Cleo Trial
""")

    assert str(read.root["timezone"]) == "EDT"
