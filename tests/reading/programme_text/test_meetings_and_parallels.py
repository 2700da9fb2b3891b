"""Meetings with minutes, people with bodies before short titles, sessions in rooms in brackets."""

from outlined import outline


def test_minutes_of_another_meeting_are_no_day_and_parking_is_no_desk() -> None:
    text = """CITY OF SAMPLETON
PLANNING COMMISSION - REGULAR MEETING
Tuesday, January 14, 2031, 6:30 p.m.
Council Chambers, 200 Main Street

AGENDA

1. Call to order (6:30)
2. Approval of minutes: December 10, 2030
3. Public comment (6:40)
4. Boat parking ordinance, second reading - A. Sample (7:00)
5. Director's report - B. Muster (7:30)
6. Adjournment (7:45)
"""

    assert outline(text) == [
        "2031-01-14 18:30-18:40 Call to order",
        "2031-01-14 18:40-19:00 Public comment",
        "2031-01-14 19:00-19:30 Boat parking ordinance, second reading",
        "  speaker: A. Sample",
        "2031-01-14 19:30-19:45 Director's report",
        "  speaker: B. Muster",
        "2031-01-14 19:45 Adjournment",
    ]


def test_two_words_are_a_title_behind_somebody_with_a_body() -> None:
    text = """Convegno, 14 novembre 2031

ore 11.45 Ada Esempio (IUAV), Facciate continue
ore 12.15 Ben Muster (libero professionista), Cantiere pilota a Esempio
ore 12.45 Discussione
"""

    assert outline(text) == [
        "2031-11-14 11:45-12:15 Facciate continue",
        "  speaker: Ada Esempio |  | IUAV",
        "2031-11-14 12:15-12:45 Cantiere pilota a Esempio",
        "  speaker: Ben Muster | libero professionista",
        "2031-11-14 12:45 Discussione",
    ]


def test_sessions_side_by_side_have_their_rooms_in_brackets_behind_what_counts_them() -> None:
    text = """Forskerdag 4. november 2031

09.00 – 09.10  Velkommen v/ dekan Ada Sample
09.10 – 09.50  Fra tau til båt – stipendiat Ben Muster, NTNU
10.30 – 12.00  Parallelle sesjoner
   Sesjon A (Wergeland): Hav og rett. Ordstyrer: Cleo Trial
      Dan Tester: Kvoter og tau
      Eva Muster: Hvem eier tangen?
   Sesjon B (Skram): Båt og bygd. Ordstyrer: Fay Trial
      Kari Tester: Nordlandsbåten
12.00 – 13.00  Lunsj
13.00 – 14.00  Panelsamtale: Hvem skal bo der? Med Ada Sample, Ben Muster og ordfører Ole Tester
14.00 – 14.15  Avslutning
"""

    assert outline(text) == [
        "2031-11-04 09:00-09:10 Velkommen",
        "  speaker: dekan Ada Sample",
        "2031-11-04 09:10-09:50 Fra tau til båt",
        "  speaker: Ben Muster | stipendiat | NTNU",
        "2031-11-04 10:30-12:00 Parallelle sesjoner",
        "2031-11-04 10:30-12:00 Hav og rett [Wergeland]",
        "  moderator: Cleo Trial",
        "  speaker: Dan Tester",
        "  speaker: Eva Muster",
        "2031-11-04 10:30-12:00 Båt og bygd [Skram]",
        "  moderator: Fay Trial",
        "  speaker: Kari Tester",
        "2031-11-04 12:00-13:00 Lunsj",
        "2031-11-04 13:00-14:00 Panelsamtale: Hvem skal bo der?",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "  speaker: Ole Tester | ordfører",
        "2031-11-04 14:00-14:15 Avslutning",
    ]
