"""Rooms before titles below several times, grades beside them, and one room to a title."""

from outlined import outline


def test_rooms_that_come_again_below_times_stand_before_titles() -> None:
    text = """\
Made Unconference
Sat 7 June 2031

11.00  Slot 1
   Workshop — Boat clinic with Ada Sample
   Main space — Why your sails matter (Ben Muster)
   Mezzanine — Repairing oars: Cy Test + Dee Probe
12.00  Slot 2
   Workshop — Boat clinic, continued
   Main space — From raft to ship (Eva Sample, Oven Ltd)
   Mezzanine — tbc
1.00   Lunch
2.00   Close
"""

    assert outline(text) == [
        "2031-06-07 11:00-12:00 Boat clinic with Ada Sample [Workshop] {Slot 1}",
        "  speaker: Ada Sample",
        "2031-06-07 11:00-12:00 Why your sails matter [Main space] {Slot 1}",
        "  speaker: Ben Muster",
        "2031-06-07 11:00-12:00 Repairing oars [Mezzanine] {Slot 1}",
        "  speaker: Cy Test",
        "  speaker: Dee Probe",
        "2031-06-07 12:00-13:00 Boat clinic, continued [Workshop] {Slot 2}",
        "2031-06-07 12:00-13:00 From raft to ship [Main space] {Slot 2}",
        "  speaker: Eva Sample |  | Oven Ltd",
        "2031-06-07 12:00-13:00 tbc [Mezzanine] {Slot 2}",
        "2031-06-07 13:00-14:00 Lunch",
        "2031-06-07 14:00 Close",
    ]


def test_grades_in_brackets_are_no_room_beside_another() -> None:
    text = """\
Made Day
Friday, January 31, 2031

8:15 - 8:30    Opening (Gym)
8:30 - 9:45    Block 1
                 • Science of Reading (K-2) — Room 104 — Mrs. Sample
                 • Number Talks (3-5) — Room 118 — Mr. Muster
10:00 - 11:15  Songs (Gym)
"""

    assert outline(text) == [
        "2031-01-31 08:15-08:30 Opening [Gym]",
        "2031-01-31 08:30-09:45 Science of Reading (K-2) [Room 104] {Block 1}",
        "  speaker: Mrs. Sample",
        "2031-01-31 08:30-09:45 Number Talks (3-5) [Room 118] {Block 1}",
        "  speaker: Mr. Muster",
        "2031-01-31 10:00-11:15 Songs [Gym]",
    ]


def test_for_which_grades_it_is_stands_before_a_title() -> None:
    text = """\
Made Day
Friday, January 31, 2031

10:30 - 11:20  Concurrent Session II
   Rm 210  K-2   Parents as partners — Ada Sample
   Rm 212  All   Boats made simple — Ben Muster
   Rm 214  6-12  Debate for beginners — Cy Test
11:30 - 12:15  Lunch
"""

    assert outline(text) == [
        "2031-01-31 10:30-11:20 Parents as partners [Rm 210] {Concurrent Session II}",
        "  speaker: Ada Sample",
        "2031-01-31 10:30-11:20 Boats made simple [Rm 212] {Concurrent Session II}",
        "  speaker: Ben Muster",
        "2031-01-31 10:30-11:20 Debate for beginners [Rm 214] {Concurrent Session II}",
        "  speaker: Cy Test",
        "2031-01-31 11:30-12:15 Lunch",
    ]


def test_a_ranch_in_a_column_of_places_is_nobody() -> None:
    text = """\
Made Institute
Tuesday, February 11, 2031

8:00 a.m. - 8:20 a.m.     Call to Order                 Grand Ballroom
9:00 a.m. - Noon          Golf Outing                   McSample Ranch
Noon - 1:30 p.m.          Awards Luncheon               Pool Terrace
"""

    assert outline(text) == [
        "2031-02-11 08:00-08:20 Call to Order [Grand Ballroom]",
        "2031-02-11 09:00-12:00 Golf Outing [McSample Ranch]",
        "2031-02-11 12:00-13:30 Awards Luncheon [Pool Terrace]",
    ]
