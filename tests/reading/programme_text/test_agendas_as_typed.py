"""Agendas and mails as organisers type them: series, meetings, festivals, symposia."""

import pytest
from outlined import outline

from confsched.reading.programme_text.grammar.beside import people_beside
from confsched.reading.programme_text.grammar.heads import Column
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.places import is_room


def _beside(text: str) -> tuple[str, str]:
    """The title and the people in a line."""
    found = people_beside(text, Column(0, len(text)))
    assert found is not None
    return text[slice(*found.title)], text[slice(*found.people)]


def test_hours_of_all_with_the_house_below_are_no_session_though_doors_open_before() -> None:
    text = """Boat Forum
Wednesday 14 May 2031, 09:30 - 16:30
Venue: The Guildhall, Sampleton

09:00  Registration
09:30  Welcome
09:40  Ropes
10:15  Nets
"""

    assert outline(text) == [
        "2031-05-14 09:00-09:30 Registration",
        "2031-05-14 09:30-09:40 Welcome",
        "2031-05-14 09:40-10:15 Ropes",
        "2031-05-14 10:15-16:30 Nets",
    ]


def test_a_series_is_at_the_time_and_in_the_room_that_its_head_says() -> None:
    text = """VORTRAGSREIHE WINTERSEMESTER 2031/32
jeweils mittwochs, 18.15 Uhr, Hörsaal 3

22.10.31
Dr. Ada Muster (Beispielstadt)
Seile in der frühen Neuzeit

05.11.31
Prof. Dr. Ben Probe (Musterhausen)
Die Netze in Bildern

03.12.31
entfällt

17.12.31
Dr. Cleo Beispiel (Musterhausen)
Wem gehört das Boot?
"""

    assert outline(text) == [
        "2031-10-22 18:15 Seile in der frühen Neuzeit [Hörsaal 3]",
        "  speaker: Dr. Ada Muster |  | Beispielstadt",
        "2031-11-05 18:15 Die Netze in Bildern [Hörsaal 3]",
        "  speaker: Prof. Dr. Ben Probe |  | Musterhausen",
        "2031-12-17 18:15 Wem gehört das Boot? [Hörsaal 3]",
        "  speaker: Dr. Cleo Beispiel |  | Musterhausen",
    ]


def test_items_that_begin_with_dates_are_at_the_time_of_a_sentence() -> None:
    text = """Séminaire des cordages, printemps 2031
Les séances ont lieu le mardi de 12h30 à 13h45, salle B204.

- 4 février : Ada Exemple, « Les nœuds et les cordes »
- 11 février : Ben Témoin, « Les prix des voiles vus par les entreprises »
- 18 février : pas de séance (vacances)
- 4 mars : Cléo Modèle (Université de Modèleville), « Ropes and tides »
- 11 mars : Dan Exemple, titre à venir
"""

    assert outline(text) == [
        "2031-02-04 12:30-13:45 Les nœuds et les cordes [salle B204]",
        "  speaker: Ada Exemple",
        "2031-02-11 12:30-13:45 Les prix des voiles vus par les entreprises [salle B204]",
        "  speaker: Ben Témoin",
        "2031-03-04 12:30-13:45 Ropes and tides [salle B204]",
        "  speaker: Cléo Modèle |  | Université de Modèleville",
        "2031-03-11 12:30-13:45 Dan Exemple [salle B204]",
        "  speaker: Dan Exemple",
    ]


def test_presentations_are_told_below_what_begins_with_the_first_of_them() -> None:
    text = """5 June 2031

13:00  Oral presentations
   13:00 Nets - Ada Sample
   13:20 Knots - Ben Muster
14:00  Workshops
   Hall A: Tar - Cleo Trial
   Hall B: Glue - Dan Tester
15:00  End
"""

    assert outline(text) == [
        "2031-06-05 13:00-13:20 Nets {Oral presentations}",
        "  speaker: Ada Sample",
        "2031-06-05 13:20-14:00 Knots {Oral presentations}",
        "  speaker: Ben Muster",
        "2031-06-05 14:00-15:00 Workshops",
        "2031-06-05 14:00-15:00 Tar [Hall A]",
        "  speaker: Cleo Trial",
        "2031-06-05 14:00-15:00 Glue [Hall B]",
        "  speaker: Dan Tester",
        "2031-06-05 15:00 End",
    ]


def test_points_of_a_meeting_have_their_times_in_brackets_also_where_the_public_comments() -> None:
    text = """Board, March 4, 2031, 6:00 p.m. - 8:30 p.m.

1. Call to order (6:00)
2. Approval of minutes (6:05)
3. Public comment (6:10)
4. Budget (6:25)
5. Adjournment (6:45)
"""

    assert outline(text) == [
        "2031-03-04 18:00-18:05 Call to order",
        "2031-03-04 18:05-18:10 Approval of minutes",
        "2031-03-04 18:10-18:25 Public comment",
        "2031-03-04 18:25-18:45 Budget",
        "2031-03-04 18:45 Adjournment",
    ]


def test_who_presides_over_half_a_day_does_so_from_there_on() -> None:
    text = """JEUDI 12 JUIN 2031
9 h 30 Ouverture

Matinée présidée par Ada Exemple
10 h 00 Ben Témoin (Université de Modèleville), Nommer les vents
10 h 30 Cléo Modèle (CNRS), Cordes et voiles : vocabulaires croisés
11 h 00 Dan Exemple (EHESS), Les chants de bord
11 h 30 Fin
"""

    assert outline(text) == [
        "2031-06-12 09:30-10:00 Ouverture",
        "2031-06-12 10:00-10:30 Nommer les vents {Matinée}",
        "  speaker: Ben Témoin |  | Université de Modèleville",
        "  chair: Ada Exemple",
        "2031-06-12 10:30-11:00 Cordes et voiles : vocabulaires croisés {Matinée}",
        "  speaker: Cléo Modèle |  | CNRS",
        "  chair: Ada Exemple",
        "2031-06-12 11:00-11:30 Les chants de bord {Matinée}",
        "  speaker: Dan Exemple |  | EHESS",
        "  chair: Ada Exemple",
        "2031-06-12 11:30 Fin",
    ]


def test_times_of_four_digits_stand_before_titles_in_quotes_and_side_by_side() -> None:
    text = """[Wed 12 Nov 2031]
0900 Registration
1000 "Ship on Fridays" – Ada Sample (Hall 1)
1000 "Boats without boats" – Ben Muster (Hall 2)
1045 break
"""

    assert outline(text) == [
        "2031-11-12 09:00-10:00 Registration",
        "2031-11-12 10:00-10:45 Ship on Fridays [Hall 1]",
        "  speaker: Ada Sample",
        "2031-11-12 10:00-10:45 Boats without boats [Hall 2]",
        "  speaker: Ben Muster",
        "2031-11-12 10:45 break",
    ]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("It's the big room on the 3rd floor, Thursday 24 July 2031.", "2031-07-24 "),
        ("It's the big room on the 3rd floor, 24 July 2031.", "1 "),
    ],
)
def test_the_only_date_of_a_sentence_below_is_the_day_if_it_says_the_weekday(
    sentence: str, day: str
) -> None:
    text = f"Hi Jan,\n\n10:00 – budget review\n11:15 – short break\n11:30 – roadmap\n\n{sentence}\n"

    assert outline(text) == [
        f"{day}10:00-11:15 budget review",
        f"{day}11:15-11:30 short break",
        f"{day}11:30 roadmap",
    ]


def test_a_talk_of_a_guest_is_called_by_what_stands_behind_the_guest() -> None:
    text = """21 May 2031

19:10  Guest speaker: Dr Ada Sample - Otters on the quay
19:40  talk by Ben Muster: "Slow light in fast ropes"
20:10  Organ Recital - Thomas Sample
20:40  Fireside chat: Cleo Trial and MEP Dan Tester
21:00  Close
"""

    assert outline(text) == [
        "2031-05-21 19:10-19:40 Otters on the quay",
        "  speaker: Dr Ada Sample",
        "2031-05-21 19:40-20:10 Slow light in fast ropes",
        "  speaker: Ben Muster",
        "2031-05-21 20:10-20:40 Organ Recital",
        "  speaker: Thomas Sample",
        "2031-05-21 20:40-21:00 Fireside chat: Cleo Trial and MEP Dan Tester",
        "  speaker: Cleo Trial",
        "  speaker: MEP Dan Tester",
        "2031-05-21 21:00 Close",
    ]


@pytest.mark.parametrize(
    ("line", "title", "people"),
    [
        (
            "Saving the dam? Ada Sample, Ben Muster, Dr Cleo Trial",
            "Saving the dam?",
            "Ada Sample, Ben Muster, Dr Cleo Trial",
        ),
        ('"The flood," filmmaker Ada Sample', '"The flood,"', "filmmaker Ada Sample"),
    ],
)
def test_all_people_behind_a_mark_stand_beside_a_title(line: str, title: str, people: str) -> None:
    assert _beside(line) == (title, people)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ada Sample (University of Ropes) – Garden walks", []),
        ("Ada Sample moderating", [("Ada Sample", "moderator", "")]),
        ("The Very Revd Ada Sample", [("The Very Revd Ada Sample", "", "")]),
        ("Selectman Ben Muster", [("Selectman Ben Muster", "", "")]),
        ("Ada Sample, title TBA", [("Ada Sample", "", "")]),
        (
            "Ada Sample and Ben Muster, Quay Public Schools",
            [("Ada Sample", "", "Quay Public Schools"), ("Ben Muster", "", "Quay Public Schools")],
        ),
    ],
)
def test_somebody_is_named_with_what_they_do_and_not_with_what_they_speak_of(
    text: str, told: list[tuple[str, str, str]]
) -> None:
    found = people_in(text, several=True)

    assert [(one.name, one.part, one.post.organization) for one in found.people] == told


@pytest.mark.parametrize(
    "place", ["Mayor's Parlour", "Football Pitch", "Computer Lab", "Maison des associations"]
)
def test_houses_grounds_and_labs_are_places(place: str) -> None:
    assert is_room(place)


def test_times_of_four_digits_begin_anew_on_the_next_day() -> None:
    text = """Saturday 7 June 2031
0930 doors
1000 intro
1230 pub

Sunday 8 June 2031
1000 coffee
1230 lunch
"""

    assert outline(text) == [
        "2031-06-07 09:30-10:00 doors",
        "2031-06-07 10:00-12:30 intro",
        "2031-06-07 12:30 pub",
        "2031-06-08 10:00-12:30 coffee",
        "2031-06-08 12:30 lunch",
    ]


def test_titles_stand_behind_all_names_of_a_list_whose_lines_have_their_own_times() -> None:
    text = """All talks start at 6.30pm in the Reading Room.

Wed 10 September 2031   Ada Sample, Who owns the old quay?
Wed 24 September 2031   Ben Muster, What do maps not tell?
Wed 1 October 2031      Fay Trial, Where do tides go at night?
Wed 8 October 2031      Cleo Trial & Dan Tester, Birds of the Estuary
Wed 22 October 2031     Prof. Eva Exempel, Why We Forget
"""

    assert [one for one in outline(text) if one.startswith("20")] == [
        "2031-09-10 18:30 Who owns the old quay? [Reading Room]",
        "2031-09-24 18:30 What do maps not tell? [Reading Room]",
        "2031-10-01 18:30 Where do tides go at night? [Reading Room]",
        "2031-10-08 18:30 Birds of the Estuary [Reading Room]",
        "2031-10-22 18:30 Why We Forget [Reading Room]",
    ]


def test_a_room_stands_behind_an_aside_of_the_title() -> None:
    text = "12 August 2031\n7:00 Yoga (optional), Studio - Ada Sample\n8:00 Breakfast\n"

    assert outline(text) == [
        "2031-08-12 07:00-08:00 Yoga (optional) [Studio]",
        "  speaker: Ada Sample",
        "2031-08-12 08:00 Breakfast",
    ]
