"""Labelled records, heads of times, periodicals, couples, breaks in sections, rooms by kinds."""

from outlined import outline


def test_records_of_labels_may_begin_with_their_time() -> None:
    text = """\
Health Days 2030

Day One: Tuesday, June 4

Time: 8:00 AM
Event: Registration
Location: Lobby

Time: 9:00 AM - 10:00 AM
Event: The State of Rural Health
Location: Prairie Ballroom
Speakers: Dr. Ada Sample, University of Sample; Ben Muster, NRHA
Time: 10:30 AM - 11:00 AM
Event: Telehealth That Works
Location: Cottonwood
Moderator: Cy Tester
"""

    assert outline(text) == [
        "2030-06-04 08:00-09:00 Registration [Lobby]",
        "2030-06-04 09:00-10:00 The State of Rural Health [Prairie Ballroom]",
        "  speaker: Dr. Ada Sample |  | University of Sample",
        "  speaker: Ben Muster |  | NRHA",
        "2030-06-04 10:30-11:00 Telehealth That Works [Cottonwood]",
        "  moderator: Cy Tester",
    ]


def test_records_of_labels_may_begin_with_their_event() -> None:
    text = """\
June 4, 2030

Event: Registration
Time: 8:00 AM
Location: Lobby

Event: The State of Rural Health
Time: 9:00 AM
Location: Prairie Ballroom
Speaker: Dr. Ada Sample, University of Sample

Event: Telehealth That Works
Time: 10:30 AM - 11:00 AM
Location: Cottonwood
"""

    assert outline(text) == [
        "2030-06-04 08:00-09:00 Registration [Lobby]",
        "2030-06-04 09:00-10:30 The State of Rural Health [Prairie Ballroom]",
        "  speaker: Dr. Ada Sample |  | University of Sample",
        "2030-06-04 10:30-11:00 Telehealth That Works [Cottonwood]",
    ]


def test_a_series_may_have_two_spaces_behind_its_dates() -> None:
    text = """\
Tech Talks Spring 2030
Every Tuesday 6:30 PM – 7:30 PM, Engineering Building Room 1.103

Feb 5   Intro to Ropes             Prof. Ada Sample
Feb 12  Careers in Nets            Panel: Ben Muster (Oven Ltd), Cy Tester (NXP)
Feb 19  NO MEETING - Career Fair
Mar 5   Capstone Lightning Talks
Mar 12  Grid Resilience            Ada Sample & Ben Muster
"""

    assert outline(text) == [
        "2030-02-05 18:30-19:30 Intro to Ropes [Engineering Building Room 1.103]",
        "  speaker: Prof. Ada Sample",
        "2030-02-12 18:30-19:30 Careers in Nets [Engineering Building Room 1.103]",
        "  speaker: Ben Muster |  | Oven Ltd",
        "  speaker: Cy Tester |  | NXP",
        "2030-03-05 18:30-19:30 Capstone Lightning Talks [Engineering Building Room 1.103]",
        "2030-03-12 18:30-19:30 Grid Resilience [Engineering Building Room 1.103]",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
    ]


def test_a_section_that_somebody_chairs_goes_on_behind_a_break() -> None:
    text = """\
Vendredi 7 juin 2030

Séance 1. Réseaux (présidence : Anne Exemple, Grenoble)
10h30 – Sylvie Probe : « Puits et bornes-fontaines »
10h50 – Pause café
11h10 – Karine Sample et Laura Muster : « Boire au Caire »
11h30 – Synthèse
12h30 – Déjeuner
"""

    assert outline(text) == [
        "2030-06-07 10:30-10:50 Puits et bornes-fontaines {Séance 1. Réseaux}",
        "  speaker: Sylvie Probe",
        "  chair: Anne Exemple |  | Grenoble",
        "2030-06-07 10:50-11:10 Pause café",
        "2030-06-07 11:10-11:30 Boire au Caire {Séance 1. Réseaux}",
        "  speaker: Karine Sample",
        "  speaker: Laura Muster",
        "  chair: Anne Exemple |  | Grenoble",
        "2030-06-07 11:30-12:30 Synthèse",
        "2030-06-07 12:30 Déjeuner",
    ]


def test_a_word_for_times_heads_a_column_beside_those_of_rooms() -> None:
    text = """\
Sat 2 Mar 2030

TIME            HALL                              LIBRARY                      ROOM 4
08:30-09:30     Keynote: Prof. Ada Sample
09:45-10:45     Number talks                      Fractions with food          Coding
                Ben Muster                        Anneke van der Probe         Cy Tester
10:45-11:15     Tea
11:15-12:15     Geometry outside                  Maths anxiety                Assessment
                Ria Trial                         Dr Fatima Exempel            Hugo Tester
"""

    assert outline(text) == [
        "2030-03-02 08:30-09:30 Keynote: Prof. Ada Sample",
        "  speaker: Prof. Ada Sample",
        "2030-03-02 09:45-10:45 Number talks [HALL]",
        "  speaker: Ben Muster",
        "2030-03-02 09:45-10:45 Fractions with food [LIBRARY]",
        "  speaker: Anneke van der Probe",
        "2030-03-02 09:45-10:45 Coding [ROOM 4]",
        "  speaker: Cy Tester",
        "2030-03-02 10:45-11:15 Tea",
        "2030-03-02 11:15-12:15 Geometry outside [HALL]",
        "  speaker: Ria Trial",
        "2030-03-02 11:15-12:15 Maths anxiety [LIBRARY]",
        "  speaker: Dr Fatima Exempel",
        "2030-03-02 11:15-12:15 Assessment [ROOM 4]",
        "  speaker: Hugo Tester",
    ]


def test_whoever_asks_at_lunch_is_there_and_chairs_nothing_that_follows() -> None:
    text = """\
June 4, 2030
9:00 AM Opening
   • Ada Sample, Oven Ltd
12:15 PM Lunch Conversation with Secretary Ben Muster
   • Interviewer: Kurt Tester, The Asia Group
1:30 PM Boats
   • Cy Trial, The Economist
2:30 PM Adjourn
"""

    assert outline(text) == [
        "2030-06-04 09:00-12:15 Opening",
        "  speaker: Ada Sample |  | Oven Ltd",
        "2030-06-04 12:15-13:30 Lunch Conversation with Secretary Ben Muster",
        "  speaker: Ben Muster | Secretary",
        "  moderator: Kurt Tester |  | The Asia Group",
        "2030-06-04 13:30-14:30 Boats",
        "  speaker: Cy Trial |  | The Economist",
        "2030-06-04 14:30 Adjourn",
    ]


def test_departments_of_languages_are_no_languages_among_others() -> None:
    text = """\
4 June 2030

Session II: Small Things (11:00-12:15)
Moderator: Ada Sample, Chemistry
"What Tardigrades Know," Ben Muster, Biology
"Nano-Poetics," Marcus Trial, English

Lunch (12:15-1:30)
"""

    assert outline(text) == [
        "2030-06-04 11:00-12:15 Small Things",
        "  moderator: Ada Sample |  | Chemistry",
        "  speaker: Ben Muster |  | Biology",
        "  speaker: Marcus Trial |  | English",
        "2030-06-04 12:15-13:30 Lunch",
    ]


def test_rooms_stand_in_brackets_behind_counted_kinds() -> None:
    text = """\
4 June 2030

0930 – 1000 Keynote 1: Prof. Ada Sample, University of Malta – Deep water, deep time
1130 – 1300 Session 1A (Republic Hall) Wrecks I. Chair: Dr Ben Muster
1130 – 1300 Session 1B (La Cassière Hall) Communities. Chair: Ms Cy Tester
1430 – 1600 Session 2 (Republic Hall) Round Table: Who owns a wreck?
"""

    assert outline(text) == [
        "2030-06-04 09:30-10:00 Deep water, deep time",
        "  speaker: Prof. Ada Sample |  | University of Malta",
        "2030-06-04 11:30-13:00 Wrecks I [Republic Hall]",
        "  chair: Dr Ben Muster",
        "2030-06-04 11:30-13:00 Communities [La Cassière Hall]",
        "  chair: Ms Cy Tester",
        "2030-06-04 14:30-16:00 Round Table: Who owns a wreck? [Republic Hall]",
    ]


def test_couples_share_a_name_and_times_with_dots_begin_lines() -> None:
    text = """\
Saturday 21 September 2030

9.30 Tea and coffee
11.15 Workshops
 - Messy Church: Pauline & Keith Sample (Kitchen)
 - Teenagers?!: Callum Muster (Vestry)
12.30 Lunch
2.30 Question Time
3.15 Closing prayers and home by 3.30
"""

    assert outline(text) == [
        "2030-09-21 09:30-11:15 Tea and coffee",
        "2030-09-21 11:15-12:30 Workshops",
        "2030-09-21 11:15-12:30 Messy Church [Kitchen]",
        "  speaker: Pauline Sample",
        "  speaker: Keith Sample",
        "2030-09-21 11:15-12:30 Teenagers?! [Vestry]",
        "  speaker: Callum Muster",
        "2030-09-21 12:30-14:30 Lunch",
        "2030-09-21 14:30-15:15 Question Time",
        "2030-09-21 15:15 Closing prayers and home by 3.30",
    ]


def test_a_number_of_an_event_is_no_day() -> None:
    text = """\
Meetup #14 — 17 września 2030, Warszawa

18:30 — Anna Sample, „Asyncio bez łez"
19:10 — Nick Muster, Sample Public Library & Sarah Tester: „Boats"
19:50 — przerwa
"""

    assert outline(text) == [
        "2030-09-17 18:30-19:10 Asyncio bez łez",
        "  speaker: Anna Sample",
        "2030-09-17 19:10-19:50 Boats",
        "  speaker: Nick Muster |  | Sample Public Library",
        "  speaker: Sarah Tester",
        "2030-09-17 19:50 przerwa",
    ]


def test_zones_of_days_are_no_rooms_and_a_subject_leads_to_a_title() -> None:
    text = """\
Subject: FINAL schedule of the retreat

Thursday, June 6, 2030 (Online via Zoom, all times Eastern)

9:00-9:10 Opening: Dr. Ada Sample
9:10-10:30 Energy
"""

    assert outline(text) == [
        "2030-06-06 09:00-09:10 Opening [Online via Zoom]",
        "  speaker: Dr. Ada Sample",
        "2030-06-06 09:10-10:30 Energy [Online via Zoom]",
    ]
