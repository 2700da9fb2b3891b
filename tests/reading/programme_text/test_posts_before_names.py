"""Posts before a second name, what is no room in brackets, meals on stages."""

from outlined import outline


def test_a_post_before_a_second_name_begins_somebody() -> None:
    text = """\
Samstag, 9. November 2030

9:00 Uhr Grußworte (Dr. Anke Sample, Bürgermeister Matthias Muster)
9:15 Uhr Boote (Ben Tester, Bootsverein)
10:00 Uhr Ende
"""

    assert outline(text) == [
        "2030-11-09 09:00-09:15 Grußworte",
        "  speaker: Dr. Anke Sample",
        "  speaker: Matthias Muster | Bürgermeister",
        "2030-11-09 09:15-10:00 Boote",
        "  speaker: Ben Tester |  | Bootsverein",
        "2030-11-09 10:00 Ende",
    ]


def test_an_answer_that_is_asked_for_is_no_room() -> None:
    text = """\
Thursday, 10 October 2030
Time           Meeting                      Room         Staff
8:00-9:00      Finance Committee            Superior     Carla Sample
9:15-10:30     Executive Committee          Huron        Pete Muster
10:30-10:45    Break                        Foyer
18:00-20:00    Dinner at Bellisio's (RSVP)
"""

    assert outline(text) == [
        "2030-10-10 08:00-09:00 Finance Committee [Superior]",
        "  speaker: Carla Sample",
        "2030-10-10 09:15-10:30 Executive Committee [Huron]",
        "  speaker: Pete Muster",
        "2030-10-10 10:30-10:45 Break [Foyer]",
        "2030-10-10 18:00-20:00 Dinner at Bellisio's (RSVP)",
    ]


def test_a_meal_that_begins_what_is_on_a_stage_is_there() -> None:
    text = """\
Kulturnacht Probstadt, Samstag 14.9.2030

Rathaus
18.00 Uhr Eröffnung durch Bürgermeister Ben Muster
18.30 Uhr Kinderchor der Grundschule (Ltg. Ute Sample)

Konzertsaal
19.00 Uhr Streichquartett
21.00 Uhr Jazz

Steinhof
18.00–22.00 Uhr Kunsthandwerk, Imbiss
19.30 Uhr Feuershow
22.30 Uhr Abschluss mit Lampionumzug zum Brunnen
"""

    assert outline(text) == [
        "2030-09-14 18:00-18:30 Eröffnung [Rathaus]",
        "  speaker: Ben Muster | Bürgermeister",
        "2030-09-14 18:00-22:00 Kunsthandwerk, Imbiss [Steinhof]",
        "2030-09-14 18:30 Kinderchor der Grundschule [Rathaus]",
        "  chair: Ute Sample",
        "2030-09-14 19:00-21:00 Streichquartett [Konzertsaal]",
        "2030-09-14 19:30-22:30 Feuershow [Steinhof]",
        "2030-09-14 21:00 Jazz [Konzertsaal]",
        "2030-09-14 22:30 Abschluss mit Lampionumzug zum Brunnen [Steinhof]",
    ]


def test_a_party_behind_a_name_leaves_room_for_a_post_below() -> None:
    text = """\
4 June 2030

12:00-1:15 PM
LUNCHEON ADDRESS
Senator Ada Sample (D-VA)
Vice Chairman, Senate Select Committee on Ropes

1:30-2:45 PM
PANEL THREE
Elections as Targets
Moderator: Ben Muster, CSIS
"""

    assert outline(text) == [
        "2030-06-04 12:00-13:15 LUNCHEON ADDRESS",
        "  speaker: Senator Ada Sample | Vice Chairman, Senate Select Committee on Ropes | D-VA",
        "2030-06-04 13:30-14:45 Elections as Targets",
        "  moderator: Ben Muster |  | CSIS",
    ]


def test_a_single_panel_below_a_counted_session_is_its_own() -> None:
    text = """\
Sunday, 14 April 2030

9:00–10:30  Session III
  Panel 5 (Pfahl 202): Food
    Chair: Philip Sample
    Anna Muster, "Kvass and Capital"
10:45 AM    Business meeting
"""

    assert outline(text) == [
        "2030-04-14 09:00-10:30 Session III",
        "2030-04-14 09:00-10:30 Food [Pfahl 202]",
        "  chair: Philip Sample",
        "  speaker: Anna Muster",
        "2030-04-14 10:45 Business meeting",
    ]


def test_who_opens_may_have_a_post_behind_a_cargo_del() -> None:
    text = """\
Sábado 24 de agosto de 2030

9:00 - Apertura a cargo del intendente Miguel Muster
9:30 - "Varroa: manejo integrado". Ing. Agr. Lucía Sample (INTA Balcarce)
"""

    assert outline(text) == [
        "2030-08-24 09:00-09:30 Apertura",
        "  speaker: Miguel Muster | intendente",
        "2030-08-24 09:30 Varroa: manejo integrado",
        "  speaker: Ing. Agr. Lucía Sample |  | INTA Balcarce",
    ]
