"""Sessions that hold what is further to the right from their own start."""

from outlined import outline


def test_what_is_further_to_the_right_from_the_same_start_is_held() -> None:
    text = """\
Made Meeting
Feb 24, 2031

8:00 am PLENARY SESSION (Ballroom A) Moderator: Ada Sample
   8:00 Welcome — Ben Muster
   8:15 Fire and boats — Dr. Cy Test
9:45 am Break
10:00 am PAPERS – SAILS (Room 1)
   10:00 Sails in a dry year. J. Sample
   10:20 Sails at forty. S. Muster
10:00 am PAPERS – OARS (Room 2)
   10:00 Oars and wind. A. Probe
   10:40 Oars in winter. C. Test
12:00 pm Lunch
"""

    assert outline(text) == [
        "2031-02-24 08:00-08:15 Welcome [Ballroom A] {PLENARY SESSION}",
        "  speaker: Ben Muster",
        "  moderator: Ada Sample",
        "2031-02-24 08:15-09:45 Fire and boats [Ballroom A] {PLENARY SESSION}",
        "  speaker: Dr. Cy Test",
        "  moderator: Ada Sample",
        "2031-02-24 09:45-10:00 Break",
        "2031-02-24 10:00-10:20 Sails in a dry year [Room 1] {PAPERS – SAILS}",
        "  speaker: J. Sample",
        "2031-02-24 10:00-10:40 Oars and wind [Room 2] {PAPERS – OARS}",
        "  speaker: A. Probe",
        "2031-02-24 10:20-12:00 Sails at forty [Room 1] {PAPERS – SAILS}",
        "  speaker: S. Muster",
        "2031-02-24 10:40-12:00 Oars in winter [Room 2] {PAPERS – OARS}",
        "  speaker: C. Test",
        "2031-02-24 12:00 Lunch",
    ]


def test_hours_that_are_aligned_hold_nothing() -> None:
    text = """\
Made Meeting
Feb 24, 2031

10:00 Opening
11:00 Boats of old
 1:00 Ropes
 2:00 Closing
"""

    assert outline(text) == [
        "2031-02-24 10:00-11:00 Opening",
        "2031-02-24 11:00-13:00 Boats of old",
        "2031-02-24 13:00-14:00 Ropes",
        "2031-02-24 14:00 Closing",
    ]


def test_people_behind_commas_stand_beside_rooms_in_columns() -> None:
    text = """\
Made Day
Wednesday, August 20, 2031

10:30-11:20    Session 1
               Ungrading boats, Prof. Ada Sample                   Room 210
               Sail tips, Ben Muster                               Room 212
               Boat-informed advising, Cy Test                     Room 214
12:30-1:30     Lunch                                               Cafe B
"""

    assert outline(text) == [
        "2031-08-20 10:30-11:20 Ungrading boats [Room 210] {Session 1}",
        "  speaker: Prof. Ada Sample",
        "2031-08-20 10:30-11:20 Sail tips [Room 212] {Session 1}",
        "  speaker: Ben Muster",
        "2031-08-20 10:30-11:20 Boat-informed advising [Room 214] {Session 1}",
        "  speaker: Cy Test",
        "2031-08-20 12:30-13:30 Lunch [Cafe B]",
    ]


def test_what_is_led_by_with_is_no_room() -> None:
    text = """\
Made Festival
Sat 2031-03-08
  11:00  Masterclass: Sound on no budget, w/ Ada Sample — Studio
  13:00  "The Last Ferry" — Cinema 1
"""

    assert outline(text) == [
        "2031-03-08 11:00-13:00 Masterclass: Sound on no budget [Studio]",
        "  speaker: Ada Sample",
        "2031-03-08 13:00 The Last Ferry [Cinema 1]",
    ]


def test_a_room_may_stand_between_what_counts_a_session_and_its_title() -> None:
    text = """\
Made Forum
15 October 2031

14.30 Parallel sessions
Session A – Room 3 – Health and boats. Chair: Ada Sample
Session B – Room 5 – Lifelong sailing. Chair: Pietro Probe
17.00 Roundtable: Captain and crew
Avec Fran Sample, Sergi Muster-Test, commandant Pierre Probe
"""

    assert outline(text) == [
        "2031-10-15 14:30-17:00 Parallel sessions",
        "2031-10-15 14:30-17:00 Health and boats [Room 3]",
        "  chair: Ada Sample",
        "2031-10-15 14:30-17:00 Lifelong sailing [Room 5]",
        "  chair: Pietro Probe",
        "2031-10-15 17:00 Captain and crew",
        "  speaker: Fran Sample",
        "  speaker: Sergi Muster-Test",
        "  speaker: Pierre Probe | commandant",
    ]
