"""Days side by side in plain text, sessions in parts, letters in a line, houses below dates."""

from outlined import outline


def test_days_stand_side_by_side_below_their_dates() -> None:
    text = """\
                        Wednesday, 4 September 2030        Thursday, 5 September 2030
 9:00 -  9:30   Registration
 9:30 - 10:15   M. Sample (NTNU)                    K. Muster (Twente)
                Ship routing under wind             Shuttles on demand
11:00 - 11:30   Coffee                              Coffee
11:30 - 12:15   T. Trial (UQAM)                     Panel discussion
                City logistics
12:30 - 14:00   Lunch                               Lunch and farewell
"""

    assert outline(text) == [
        "2030-09-04 09:00-09:30 Registration",
        "2030-09-04 09:30-10:15 Ship routing under wind",
        "  speaker: M. Sample |  | NTNU",
        "2030-09-04 11:00-11:30 Coffee",
        "2030-09-04 11:30-12:15 City logistics",
        "  speaker: T. Trial |  | UQAM",
        "2030-09-04 12:30-14:00 Lunch",
        "2030-09-05 09:30-10:15 Shuttles on demand",
        "  speaker: K. Muster |  | Twente",
        "2030-09-05 11:00-11:30 Coffee",
        "2030-09-05 11:30-12:15 Panel discussion",
        "2030-09-05 12:30-14:00 Lunch and farewell",
    ]


def test_sessions_counted_in_parts_are_apart_where_each_has_a_room() -> None:
    text = """\
22 March 2030

9:45-10:35  Session 1
   1.1 Weeding without tears | Monarch | Karla Sample, Verona HS
   1.2 Charts of old | Regent | Jenna Muster, Madison
   1.3 The challenged file | Senate | Panel: R. Trial, M. Tester, J. Probe (moderator)
11:45-1:00  Luncheon | Grand Ballroom
"""

    assert outline(text) == [
        "2030-03-22 09:45-10:35 Weeding without tears [Monarch] {Session 1}",
        "  speaker: Karla Sample |  | Verona HS",
        "2030-03-22 09:45-10:35 Charts of old [Regent] {Session 1}",
        "  speaker: Jenna Muster |  | Madison",
        "2030-03-22 09:45-10:35 The challenged file [Senate] {Session 1}",
        "  speaker: R. Trial",
        "  speaker: M. Tester",
        "  moderator: J. Probe",
        "2030-03-22 11:45-13:00 Luncheon [Grand Ballroom]",
    ]


def test_letters_in_one_line_part_what_is_on_at_once() -> None:
    text = """\
6 March 2031

16:20 Parallel: a) legal table (room A, chair Marta Sample, KUL) b) tech table (room B)
17:00 Shall we a) wait or b) act?
17:45 Wrap-up
"""

    assert outline(text) == [
        "2031-03-06 16:20-17:00 Parallel",
        "2031-03-06 16:20-17:00 legal table [room A]",
        "  chair: Marta Sample |  | KUL",
        "2031-03-06 16:20-17:00 tech table [room B]",
        "2031-03-06 17:00-17:45 Shall we a) wait or b) act?",
        "2031-03-06 17:45 Wrap-up",
    ]


def test_a_house_below_a_date_with_hours_is_no_session() -> None:
    text = """\
Courts Symposium
Presented by the Sample Center
Thursday, April 11, 2030 • 8:30 a.m. to 4:30 p.m.
Sample Suites, Muster Falls (Sandia Ballroom)

8:00–8:30 a.m.	Registration
8:30–8:45	Opening Remarks	Chief Justice Ada Sample, Muster Supreme Court
8:45–4:30	Boats for Judges	Ben Muster, Ph.D., Test University
"""

    assert outline(text) == [
        "2030-04-11 08:00-08:30 Registration",
        "2030-04-11 08:30-08:45 Opening Remarks",
        "  speaker: Ada Sample | Chief Justice | Muster Supreme Court",
        "2030-04-11 08:45-16:30 Boats for Judges",
        "  speaker: Ben Muster, Ph.D. |  | Test University",
    ]


def test_a_room_of_all_is_no_time_and_compact_times_begin_lines() -> None:
    text = """\
All-Hands Week, 19 November 2030
Room: Big Sky unless noted

0930 Customer panel: three captains tell us off — mod. Diego Sample
1100 Hack time (all day, pizza at 1800)
1600 Wrap
"""

    assert outline(text) == [
        "2030-11-19 09:30-11:00 three captains tell us off [Big Sky]",
        "  moderator: Diego Sample",
        "2030-11-19 11:00 Hack time (all day, pizza at 1800) [Big Sky]",
        "2030-11-19 16:00 Wrap [Big Sky]",
    ]


def test_kinds_of_panels_in_cells_are_titles_and_comments_are_of_discussants() -> None:
    text = """\
12 September 2030

9:15-10:30	Opening panel: The 2032 cliff	Mod: Shayne Sample (GFOA)	Grand
10:45-12:00	Track A: Pensions 101	Jean-Pierre Muster, Test College	Oak

1:15 – 2:45 Session I: Archives and Power
Chair: Tina Probe
"Whose Papers?" Rosa Trial (Ibadan)
"Seeds, Files, Maps" Hugo ka Exempel and Jess Tester (Cape Town)
Comment: Pat Sample
"""

    assert outline(text) == [
        "2030-09-12 09:15-10:30 The 2032 cliff [Grand]",
        "  moderator: Shayne Sample |  | GFOA",
        "2030-09-12 10:45-12:00 Pensions 101 [Oak]",
        "  speaker: Jean-Pierre Muster |  | Test College",
        "2030-09-12 13:15-14:45 Archives and Power",
        "  chair: Tina Probe",
        "  speaker: Rosa Trial |  | Ibadan",
        "  speaker: Hugo ka Exempel",
        "  speaker: Jess Tester |  | Cape Town",
        "  discussant: Pat Sample",
    ]


def test_who_chairs_a_morning_chairs_what_follows_registration() -> None:
    text = """\
vendredi 17 mai 2030

Matinée présidée par Ada Exemple

9h15 – Accueil des participants
9h30 – Ouverture
10h00 – Théo Modèle (université de Preuve) : Le port comme scène
11h00 – Pause
11h30 – Pauline Essai : Romans de quais
"""

    assert outline(text) == [
        "2030-05-17 09:15-09:30 Accueil des participants",
        "2030-05-17 09:30-10:00 Ouverture {Matinée}",
        "  chair: Ada Exemple",
        "2030-05-17 10:00-11:00 Le port comme scène {Matinée}",
        "  speaker: Théo Modèle |  | université de Preuve",
        "  chair: Ada Exemple",
        "2030-05-17 11:00-11:30 Pause",
        "2030-05-17 11:30 Romans de quais {Matinée}",
        "  speaker: Pauline Essai",
        "  chair: Ada Exemple",
    ]


def test_days_in_two_numbers_begin_lines_of_a_series() -> None:
    text = """\
Rope Colloquium (Fridays 3:30)
Fall 2030

9/27  Ada Sample (JNU) - "Knots beyond phi"
10/25 No colloquium (NELS)
11/8  Ben Muster (NYU) - "Ropes revisited"
12/6  Holiday party
"""

    assert outline(text) == [
        "2030-09-27 15:30 Knots beyond phi",
        "  speaker: Ada Sample |  | JNU",
        "2030-11-08 15:30 Ropes revisited",
        "  speaker: Ben Muster |  | NYU",
        "2030-12-06 15:30 Holiday party",
    ]
