"""Pages as people paste them: cells a line each, times twice, places first; all is made up."""

# ruff: noqa: E501
from outlined import outline, programme, sessions

CELLS = """|
|
Sunday, May 12th |
|
|
4:00 pm - |
6:00 pm |
Registration |
Monday, May 13th |
|
|
8:30 am - |
10:00 am |
Boats of old |
|
10:30 am - |
12:00 pm |
Nets and knots |
"""
TWICE = """09:00
09:00
45min
Day 1 - Registration + Reception
TBA

The desk opens for all who come by boat or on foot.

Break
Main Hall
09:45
09:45
30min
Boats of old
Ada Sample, Ben Tester

We look at what a boat was when nobody wrote about boats.

Harbours
Main Hall
"""
ROOMS = """Thursday, May 14, 2026
4:30-6:00 p.m. Old Courtroom (2.306) |
Boats of old |
6:00-6:45 p.m. |
Reception |
Friday, May 15, 2026
9:15-10:30 a.m. East Courtroom (3.140) |
Nets and knots Discussant: Ada Sample Moderator: Ben Tester |
10:30-10:45 a.m. |
Break |
"""
SESSIONS = """14 May 2026
9:00 - 10:30
The Roberts Court
Ada Sample, Sample University
Moderator: Ben Tester, Boat Works

What do we know of it?

10:45 - 11:30
Concurrent Sessions
  • Boats
    Cleo Probe, Boat Works
  • Equal Oars
    Dan Exempel, Sample University
11:40 - 12:25
Concurrent Sessions
  • Boats
    Cleo Probe, Boat Works
  • Equal Oars
    Dan Exempel, Sample University
"""
NAMES = """Journée d'études
14 MAI 2026 – 9H/16H30
- 9H00 – Accueil
- 9H30 – Ada Sample (PU, Sociologie, LIR) et Ben Tester (MCF, Histoire, LIR)
Les bateaux : un objet de recherche ?
- 10H00 – Cleo Probe (Docteur en histoire, Université d'Exemple).
Les lieux de mémoire des marins en Exempleland : entre méconnaissance et difficile mise en valeur.
- 11H00 – Dan Exempel (PU, Université d'Exemple)
Quelle actualité des voiles ?
- 11H30 – Eva Guest (MCF, Université d'Exemple)
Les rames d'hier
- 12H00 – Conclusion
Ada Sample (PU, Sociologie, LIR)
"""
QUOTES = """14 mai 2026
Accueil à partir de 13h
- 14h-14h30 : Ada Sample, ethnologue au Centre d'Exemple (Le musée des bateaux, en Exempleland) : « Le port, ou la mer ».
- 14h30-15h : Ben Tester, directeur du Musée d'Exemple, avec Cleo Probe, professeure à l'Université d'Exemple, « Les voiles d'autrefois »
Débats : 15h-15h45
"""
HOURS = """le 14 mai 2026
de 9h à 12h30

Programme

9h-9h20 / Introduction
9h30-10h35 / Table ronde n°1 : Bateaux
  • A. Exemple (Docteure, LIR) : “Le projet des voiles, réseau international”
  • B. Probe (LIR) : “Les passeurs de rivière”
10h35-12h30 / Visite
"""
PLACES = """14. Mai 2026
9 Uhr
Hochschule am Beispielufer »Ada Sample« Musterstadt, Fürstenhaus, Großes Zimmer, Lange Zeile 2/3
Anreise
10–12.15 Uhr
Hochschule am Beispielufer »Ada Sample« Musterstadt, Fürstenhaus, Großes Zimmer, Lange Zeile 2/3
Boote von gestern
12.30–13.30 Uhr
Mensa am Park, Musterstraße 15
Mittagspause
"""
QUOTED = """14. Mai 2026
18.20 bis 19.10 Uhr
Vorträge
Dr. Ada Sample MdB
Bundesministerin für Boote
"Wachstum durch Wind."

Ben Tester MdL
Vorstand, Muster AG
"Standort Hafen?"

19.25 bis 20.15 Uhr
Podium
Cleo Probe
Leiterin,
Muster Stiftung

Dan Exempel MdB
Vorsitzender der Arbeitsgruppe Boote
"""
BODIES = """14 mai 2026
9:00-10:00 Bateaux - Ada Sample (Université d'Exemple), Ben Tester (Oven SA) et Agence universitaire de la mer
10:00-11:00 Voiles
Chair: Ada Sample Respondent: Ben Tester
"""


def test_cells_in_lines_of_their_own_have_a_bar_behind_them() -> None:
    assert outline(CELLS) == [
        "1 16:00-18:00 Registration",
        "2 08:30-10:00 Boats of old",
        "2 10:30-12:00 Nets and knots",
    ]


def test_a_time_that_stands_twice_is_one_and_a_break_behind_a_description_is_none() -> None:
    assert outline(TWICE) == [
        "1 09:00-09:45 Day 1 - Registration + Reception [Main Hall]",
        "1 09:45-10:15 Boats of old [Main Hall]",
        "  speaker: Ada Sample",
        "  speaker: Ben Tester",
    ]


def test_rooms_with_a_number_stand_beside_times_and_roles_behind_titles() -> None:
    assert outline(ROOMS) == [
        "2026-05-14 16:30-18:00 Boats of old [Old Courtroom (2.306)]",
        "2026-05-14 18:00-18:45 Reception",
        "2026-05-15 09:15-10:30 Nets and knots [East Courtroom (3.140)]",
        "  discussant: Ada Sample",
        "  moderator: Ben Tester",
        "2026-05-15 10:30-10:45 Break",
    ]


def test_sessions_of_one_name_are_no_room_and_short_titles_stand_above_people() -> None:
    assert outline(SESSIONS) == [
        "2026-05-14 09:00-10:30 The Roberts Court",
        "  speaker: Ada Sample |  | Sample University",
        "  moderator: Ben Tester |  | Boat Works",
        "2026-05-14 10:45-11:30 Concurrent Sessions",
        "  speaker: Cleo Probe |  | Boat Works",
        "  speaker: Dan Exempel |  | Sample University",
        "2026-05-14 11:40-12:25 Concurrent Sessions",
        "  speaker: Cleo Probe |  | Boat Works",
        "  speaker: Dan Exempel |  | Sample University",
    ]


def test_long_titles_stand_below_names_with_posts_in_brackets() -> None:
    assert outline(NAMES) == [
        "2026-05-14 09:00-09:30 Accueil",
        "2026-05-14 09:30-10:00 Les bateaux : un objet de recherche ?",
        "  speaker: Ada Sample |  | PU, Sociologie, LIR",
        "  speaker: Ben Tester |  | MCF, Histoire, LIR",
        "2026-05-14 10:00-11:00 Les lieux de mémoire des marins en Exempleland : entre méconnaissance et difficile mise en valeur",
        "  speaker: Cleo Probe | Docteur en histoire | Université d'Exemple",
        "2026-05-14 11:00-11:30 Quelle actualité des voiles ?",
        "  speaker: Dan Exempel |  | PU, Université d'Exemple",
        "2026-05-14 11:30-12:00 Les rames d'hier",
        "  speaker: Eva Guest |  | MCF, Université d'Exemple",
        "2026-05-14 12:00-16:30 Conclusion",
        "  speaker: Ada Sample |  | PU, Sociologie, LIR",
    ]


def test_titles_in_quotes_stand_behind_all_that_is_said_of_people() -> None:
    assert outline(QUOTES) == [
        "2026-05-14 13:00-14:00 Accueil",
        "2026-05-14 14:00-14:30 Le port, ou la mer",
        "  speaker: Ada Sample | ethnologue | Centre d'Exemple (Le musée des bateaux, en Exempleland)",
        "2026-05-14 14:30-15:00 Les voiles d'autrefois",
        "  speaker: Ben Tester | directeur | Musée d'Exemple",
        "  speaker: Cleo Probe | professeure | Université d'Exemple",
        "2026-05-14 15:00-15:45 Débats",
    ]


def test_the_hours_above_a_programme_are_no_session_and_titles_in_quotes_may_be_any() -> None:
    assert outline(HOURS) == [
        "2026-05-14 09:00-09:20 Introduction",
        "2026-05-14 09:30-10:35 Bateaux",
        "  speaker: A. Exemple | Docteure | LIR",
        "  speaker: B. Probe |  | LIR",
        "2026-05-14 10:35-12:30 Visite",
    ]


def test_a_long_place_stands_below_several_times() -> None:
    assert outline(PLACES) == [
        "2026-05-14 09:00-10:00 Anreise [Hochschule am Beispielufer »Ada Sample« Musterstadt, Fürstenhaus, Großes Zimmer, Lange Zeile 2/3]",
        "2026-05-14 10:00-12:15 Boote von gestern [Hochschule am Beispielufer »Ada Sample« Musterstadt, Fürstenhaus, Großes Zimmer, Lange Zeile 2/3]",
        "2026-05-14 12:30-13:30 Mittagspause [Mensa am Park, Musterstraße 15]",
    ]


def test_titles_in_quotes_stand_below_several_who_speak() -> None:
    assert outline(QUOTED) == [
        "2026-05-14 18:20-19:10 Vorträge",
        "  speaker: Dr. Ada Sample MdB | Bundesministerin für Boote",
        "  speaker: Ben Tester MdL | Vorstand | Muster AG",
        "2026-05-14 19:25-20:15 Podium",
        "  speaker: Cleo Probe | Leiterin | Muster Stiftung",
        "  speaker: Dan Exempel MdB | Vorsitzender der Arbeitsgruppe Boote",
    ]
    assert str(sessions(programme(QUOTED))[0]["abstract"]) == (
        'Dr. Ada Sample MdB: "Wachstum durch Wind."\n\nBen Tester MdL: "Standort Hafen?"'
    )


def test_a_body_is_the_last_of_several_and_roles_need_no_mark_between() -> None:
    assert outline(BODIES) == [
        "2026-05-14 09:00-10:00 Bateaux",
        "  speaker: Ada Sample |  | Université d'Exemple",
        "  speaker: Ben Tester |  | Oven SA",
        "  speaker: Agence universitaire de la mer",
        "2026-05-14 10:00-11:00 Voiles",
        "  chair: Ada Sample",
        "  discussant: Ben Tester",
    ]


def test_a_time_that_stands_twice_counts_once_and_minutes_behind_it_say_how_long() -> None:
    page = """Monday, 4 May 2026

All times are in the Europe/Paris timezone

8:45 AM

8:45 AM - 15 mins

Welcome to boats

9:00 AM

9:00 AM - 45 mins

Room 1

What is new in C#

Ada Sample

What is new in C#

Ada Sample

As you were looking the other way, boats became larger than the harbours in which they lie.

Read More

9:45 AM

9:45 AM - 30 minutes

Coffee break

10:15 AM

10:15 AM - 45 min

Room 1

Nets and knots

Ben Tester

Nets and knots

Ben Tester

All that holds a boat together is made of knots, and who knows these knows more of boats.

Read More

11:00 AM

11:00 AM - 20 mins

Closing
"""

    assert outline(page) == [
        "2026-05-04 08:45-09:00 Welcome to boats",
        "2026-05-04 09:00-09:45 What is new in C# [Room 1]",
        "  speaker: Ada Sample",
        "2026-05-04 09:45-10:15 Coffee break",
        "2026-05-04 10:15-11:00 Nets and knots [Room 1]",
        "  speaker: Ben Tester",
        "2026-05-04 11:00-11:20 Closing",
    ]


def test_languages_below_or_behind_who_speaks_are_those_of_the_session() -> None:
    page = """4 May 2026

9:00 - 10:00 Boats of old
Ada Sample (Español / Inglés)

10:00 - 11:00 Ropes
Ben Tester
(Deutsch)

11:00 - 12:00 English
Cleo Probe (Sample Boats)
"""

    assert outline(page) == [
        "2026-05-04 09:00-10:00 Boats of old",
        "  speaker: Ada Sample",
        "2026-05-04 10:00-11:00 Ropes",
        "  speaker: Ben Tester",
        "2026-05-04 11:00-12:00 English",
        "  speaker: Cleo Probe |  | Sample Boats",
    ]
    said = [one.get("language") for one in sessions(programme(page))]
    assert [str(one) for one in said] == ["Español / Inglés", "Deutsch", "None"]


def test_in_which_zone_all_times_are_is_no_subtitle() -> None:
    page = """Tuesday 4 May 2027

Chair: Ada Sample

* 14:00 - 14:05, Opening remarks
* 16:20 - 17:20, Invited talk (Ben Tester)
* 17:20 - 17:30, General discussion

All times are in Western European Time (GMT+1).
"""

    assert outline(page)[-2:] == [
        "2027-05-04 17:20-17:30 General discussion",
        "  chair: Ada Sample",
    ]
    assert [one.get("subtitle") for one in sessions(programme(page))] == [None, None, None]
    assert str(programme(page).root["timezone"]) == "GMT+1"
