"""Series told by labels, parallel panels below each other, surnames like houses, capitals."""

from outlined import outline


def test_labels_tell_a_series_whose_time_stands_above() -> None:
    text = """\
Health Seminar Series
Wednesdays, 12:00 – 1:00 pm, Room 2004 (lunch provided)

Date: January 23, 2030
Speaker: Nadia Sample, ScD, Sample College
Title: Beyond the white box

Date: February 6
Speaker: Jason Muster, PhD, Muster University
Title: Political sociology
Host: Mary Tester

Date: March 6 (Zoom only)
Speaker: Rita Trial, MD, PhD, UCSF
Title: Does money buy health?

Date: March 20
NO SEMINAR – Spring Break
"""

    assert outline(text) == [
        "2030-01-23 12:00-13:00 Beyond the white box [Room 2004]",
        "  speaker: Nadia Sample, ScD |  | Sample College",
        "2030-02-06 12:00-13:00 Political sociology [Room 2004]",
        "  speaker: Jason Muster, PhD |  | Muster University",
        "  host: Mary Tester",
        "2030-03-06 12:00-13:00 Does money buy health? [Zoom only]",
        "  speaker: Rita Trial, MD, PhD |  | UCSF",
    ]


def test_panels_with_letters_are_beside_each_other() -> None:
    text = """\
5 October 2030
9:00-10:30  Panel A: Steel Voices
            Chair: Ada Sample
            Panel B: Listening to Floods
            Chair: Ben Muster
10:30-11:00 Break
11:00-12:30 Session 2A: Boats
            Anna Tester, Tom Trial
            Session 2B: Nets
            Maria Probe, Karl Exempel
12:30-13:30 Lunch
"""

    assert outline(text) == [
        "2030-10-05 09:00-10:30 Steel Voices",
        "  chair: Ada Sample",
        "2030-10-05 09:00-10:30 Listening to Floods",
        "  chair: Ben Muster",
        "2030-10-05 10:30-11:00 Break",
        "2030-10-05 11:00-12:30 Boats",
        "  speaker: Anna Tester",
        "  speaker: Tom Trial",
        "2030-10-05 11:00-12:30 Nets",
        "  speaker: Maria Probe",
        "  speaker: Karl Exempel",
        "2030-10-05 12:30-13:30 Lunch",
    ]


def test_so_are_kinds_with_a_room_each() -> None:
    text = """\
5 October 2030
9:00a   Panel A (Rm 110): Steel Voices
          Chair: Ada Sample
        Panel B (Rm 114): Listening to Floods
          Chair: Ben Muster
10:30a  Break
10:45a  Workshop (Rm 110): Transcription with AI — Anna Tester
        Workshop (Rm 114): Remote Interviewing — Maria Probe
12:15p  Lunch & awards
"""

    assert outline(text) == [
        "2030-10-05 09:00-10:30 Steel Voices [Rm 110]",
        "  chair: Ada Sample",
        "2030-10-05 09:00-10:30 Listening to Floods [Rm 114]",
        "  chair: Ben Muster",
        "2030-10-05 10:30-10:45 Break",
        "2030-10-05 10:45-12:15 Transcription with AI [Rm 110]",
        "  speaker: Anna Tester",
        "2030-10-05 10:45-12:15 Remote Interviewing [Rm 114]",
        "  speaker: Maria Probe",
        "2030-10-05 12:15 Lunch & awards",
    ]


def test_a_surname_like_a_house_is_no_room() -> None:
    text = """\
Monday, November 11, 2030

10:45 AM – 12:00 PM
Panel II – Borders and Citizenship
Julia Althaus
Professor of Political Science, Sample College
Robert Hall
Founding Director, Muster Research
Moderator:
Ben Tester
One Earth Future

1:00 PM – 2:00 PM
Panel III – Ports
Ada Sample
Director, Test Institute
"""

    assert outline(text) == [
        "2030-11-11 10:45-12:00 Borders and Citizenship",
        "  speaker: Julia Althaus | Professor of Political Science | Sample College",
        "  speaker: Robert Hall | Founding Director | Muster Research",
        "  moderator: Ben Tester |  | One Earth Future",
        "2030-11-11 13:00-14:00 Ports",
        "  speaker: Ada Sample | Director | Test Institute",
    ]


def test_titles_in_capitals_stand_before_their_time_and_who_speaks() -> None:
    text = """\
Thursday, 7 November 2030

REGISTRATION 8:15
WELCOME 9:00 Ada Sample, Board President
STATE OF THE LAKE 9:10 Dr. Ben Muster, Large Lakes Observatory
BREAK 10:35
SALT: WHAT WE KNOW 10:50 Anna Tester, MPCA; Connie Probe, Oven Ltd
LUNCH 12:00 (included)
ADJOURN 1:30
"""

    assert outline(text) == [
        "2030-11-07 08:15-09:00 REGISTRATION",
        "2030-11-07 09:00-09:10 WELCOME",
        "  speaker: Ada Sample | Board President",
        "2030-11-07 09:10-10:35 STATE OF THE LAKE",
        "  speaker: Dr. Ben Muster |  | Large Lakes Observatory",
        "2030-11-07 10:35-10:50 BREAK",
        "2030-11-07 10:50-12:00 SALT: WHAT WE KNOW",
        "  speaker: Anna Tester |  | MPCA",
        "  speaker: Connie Probe |  | Oven Ltd",
        "2030-11-07 12:00-13:30 LUNCH",
        "2030-11-07 13:30 ADJOURN",
    ]


def test_commas_part_titles_from_people_in_a_series_of_webinars() -> None:
    text = """\
WEBINARS – FALL 2030 (all at 1:00 p.m. Central unless otherwise noted)

Sept. 10 – Understanding Open Enrollment, Gloria Sample, SHIP Coordinator
Sept. 24 – Fall Prevention at Home, Dr. Ben Muster & Lori Tester, OTR
Oct. 8 – Scams Targeting Seniors, Det. Mike Probe, Omaha PD
Oct. 22 (2:00 p.m.) – Estate Planning Basics, Rachel Trial, Legal Aid of Nebraska
Nov. 19 – NO WEBINAR (Thanksgiving week)
Dec. 3 – Holiday Blues, Rev. Ana Exempel
"""

    assert outline(text) == [
        "2030-09-10 13:00 Understanding Open Enrollment",
        "  speaker: Gloria Sample | SHIP Coordinator",
        "2030-09-24 13:00 Fall Prevention at Home",
        "  speaker: Dr. Ben Muster |  | OTR",
        "  speaker: Lori Tester |  | OTR",
        "2030-10-08 13:00 Scams Targeting Seniors",
        "  speaker: Det. Mike Probe |  | Omaha PD",
        "2030-10-22 14:00 Estate Planning Basics",
        "  speaker: Rachel Trial |  | Legal Aid of Nebraska",
        "2030-12-03 13:00 Holiday Blues",
        "  speaker: Rev. Ana Exempel",
    ]
