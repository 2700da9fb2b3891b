"""Sessions side by side in lines with a room each, tracks before titles, and dots between all."""

from outlined import outline


def test_rooms_behind_titles_part_sessions_with_people_below() -> None:
    text = """\
Made Days
Thursday, September 25, 2031

10:15 a.m. Concurrent sessions

Covering Boats on Deadline, Salon A
Ada Sample, The Sample Project; Ben Muster, PROBE

Sails Bootcamp (Salon B)
Cy Test, Reporters Committee for Boats

11:30 a.m. Awards lunch
12:30 p.m. Adjourn
"""

    assert outline(text) == [
        "2031-09-25 10:15-11:30 Concurrent sessions",
        "2031-09-25 10:15-11:30 Covering Boats on Deadline [Salon A]",
        "  speaker: Ada Sample |  | The Sample Project",
        "  speaker: Ben Muster |  | PROBE",
        "2031-09-25 10:15-11:30 Sails Bootcamp [Salon B]",
        "  speaker: Cy Test |  | Reporters Committee for Boats",
        "2031-09-25 11:30-12:30 Awards lunch",
        "2031-09-25 12:30 Adjourn",
    ]


def test_numbers_of_rooms_lead_sessions() -> None:
    text = """\
Made Career Day
Friday, April 18, 2031

Period 1 (8:05–8:50)
Rm 101 Firefighting – Capt. Ada Sample, Station 9
Rm 104 Veterinary medicine – Dr. Ben Muster
"""

    assert outline(text) == [
        "2031-04-18 08:05-08:50 Period 1",
        "2031-04-18 08:05-08:50 Firefighting [Rm 101]",
        "  speaker: Capt. Ada Sample |  | Station 9",
        "2031-04-18 08:05-08:50 Veterinary medicine [Rm 104]",
        "  speaker: Dr. Ben Muster",
    ]


def test_dots_stand_between_tracks_titles_and_people() -> None:
    text = """\
Made Days
Tuesday 13 May 2031

09:30 Opening · Ada Sample, Ben Muster
09:50 Keynote · "Twenty Years of Boats" · Cy Test
11:15 Track A · Sails without tears · Jo Probe
11:15 Track B · Oars in the kernel, one year on · Ada Sample
12:00 Lunch
"""

    assert outline(text) == [
        "2031-05-13 09:30-09:50 Opening",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "2031-05-13 09:50-11:15 Twenty Years of Boats",
        "  speaker: Cy Test",
        "2031-05-13 11:15-12:00 Sails without tears {Track A}",
        "  speaker: Jo Probe",
        "2031-05-13 11:15-12:00 Oars in the kernel, one year on {Track B}",
        "  speaker: Ada Sample",
        "2031-05-13 12:00 Lunch",
    ]


def test_quotes_behind_people_are_talks_below_a_chair() -> None:
    text = """\
Made Conference
Friday 26 September 2031

2.00–3.30pm   Session 1: Sea and Shore. Chair: Dr Ada Sample
              Dr Ben Muster (Sampleton), "Drowned boats"
              Jo Test (Probstadt), "The wife's curse"
3.30–4.00pm   Tea
"""

    assert outline(text) == [
        "2031-09-26 14:00-15:30 Sea and Shore",
        "  chair: Dr Ada Sample",
        "  speaker: Dr Ben Muster |  | Sampleton",
        "  speaker: Jo Test |  | Probstadt",
        "2031-09-26 15:30-16:00 Tea",
    ]


def test_a_tour_goes_to_a_place_and_a_bracket_says_where_to_meet() -> None:
    text = """\
Made Retreat
October 14, 2031

2:00 PM  Site tour: Probeville Dam (bus leaves from front entrance)
3:00 PM  Tour with Ada Sample (meet at the gate)
4:00 PM  Panel
         Metro Councilman Ben Muster
         Jo Test, Sample Council
5:00 PM  Close
"""

    assert outline(text) == [
        "2031-10-14 14:00-15:00 Site tour: Probeville Dam (bus leaves from front entrance)",
        "2031-10-14 15:00-16:00 Tour with Ada Sample (meet at the gate)",
        "  speaker: Ada Sample",
        "2031-10-14 16:00-17:00 Panel",
        "  speaker: Ben Muster | Metro Councilman",
        "  speaker: Jo Test |  | Sample Council",
        "2031-10-14 17:00 Close",
    ]


def test_nobody_is_lost_in_a_list_and_no_word_behind_a_time() -> None:
    text = """\
Made Meeting
February 25, 2031

9:00 am Open meetings, closed doors
Panelists: Ada Sample; Chief Justice (ret.) Ben Muster; Cy Test
10:00 am Sharp-tailed boats and wind. A. Sample*
10:20 am Paddles at 40. S. Muster-Probe*, T. Test
10:40 am Lunch
"""

    assert outline(text) == [
        "2031-02-25 09:00-10:00 Open meetings, closed doors",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster | Chief Justice (ret.)",
        "  speaker: Cy Test",
        "2031-02-25 10:00-10:20 Sharp-tailed boats and wind",
        "  speaker: A. Sample",
        "2031-02-25 10:20-10:40 Paddles at 40",
        "  speaker: S. Muster-Probe",
        "  speaker: T. Test",
        "2031-02-25 10:40 Lunch",
    ]
