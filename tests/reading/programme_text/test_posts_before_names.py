"""Posts before a second name, what is no room in brackets."""

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
