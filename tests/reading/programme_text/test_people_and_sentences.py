"""Sentences and posts behind names, and bodies that look like people; all of it is made up."""

import pytest
from outlined import outline, programme

from confsched.reading.programme_text.grammar.beside import people_beside
from confsched.reading.programme_text.grammar.heads import LIKELY, Column
from confsched.reading.programme_text.recognisers.people import named_in, people_in
from confsched.reading.tree import Mapping, Sequence


def test_sentences_behind_the_names_of_a_label_are_kept_beside_them() -> None:
    page = """Programme - le 4 juin 2026

9h00 - 10h00 : Première table ronde – Les bateaux
Intervenants : Ada Sample, journaliste et spécialiste de politique internationale. Elle \
travaille actuellement pour la presse.
Modérateur : Ben Muster
10h00 : Présentation par Cleo Exemple, conseillère de coopération et d’action maritime.
10h30 – Cocktail
Lycée Français Ada Sample
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Première table ronde – Les bateaux",
        "  speaker: Ada Sample | journaliste et spécialiste de politique internationale",
        "  moderator: Ben Muster",
        "2026-06-04 10:00-10:30 Présentation",
        "  speaker: Cleo Exemple | conseillère de coopération et d’action maritime",
        "2026-06-04 10:30 Cocktail",
    ]


def test_a_short_second_sentence_is_part_of_a_post_and_a_blank_may_stand_in_a_time() -> None:
    page = """4 giugno 2026

11:05 – 11: 40
Panel/Barche
Ada Sample, Università degli Studi di Esempio e Sale. Senatrice a vita
11:40 – 12:00
Vele
"""

    assert outline(page) == [
        "2026-06-04 11:05-11:40 Panel/Barche",
        "  speaker: Ada Sample |  | Università degli Studi di Esempio e Sale. Senatrice a vita",
        "2026-06-04 11:40-12:00 Vele",
    ]


def test_sentences_below_the_last_session_of_an_unbroken_page_are_not_part_of_its_title() -> None:
    page = """4 June 2026
7.00pm Boats
8.00pm Final words followed by a discussion and by music at the harbour house
Please come early as we will be closing the doors at 7pm so that all who help can join in.
At 7pm we will close the doors and tell all of you how the night will work, and what comes after it.
For this night we will be using many rooms of the harbour house. In the main room we will place \
a board on which people can place what they want to talk about. All of you will be given a pen and \
a large piece of paper to write on.
"""

    assert outline(page) == [
        "2026-06-04 19:00-20:00 Boats",
        "2026-06-04 20:00 Final words followed by a discussion and by music at the harbour house",
    ]


def test_words_of_trades_and_sciences_are_no_names() -> None:
    page = """4 June 2026
9:00 Chapter 1: Infrastructure Setup
10:00 Keynote: Ada Sample
11:00 Panel: Formal Verification
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Chapter 1: Infrastructure Setup",
        "2026-06-04 10:00-11:00 Keynote: Ada Sample",
        "  speaker: Ada Sample",
        "2026-06-04 11:00 Formal Verification",
    ]


def test_a_sentence_behind_one_of_several_below_a_label_is_kept_beside_them() -> None:
    page = """4 juin 2026

9h00 - 10h00 : Les bateaux
Intervenants : Ada Sample, journaliste
Ben de Muster, historien et philosophe. Il travaille actuellement auprès de M. Cleo d’Exemple, le \
président du port
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Les bateaux",
        "  speaker: Ada Sample | journaliste",
        "  speaker: Ben de Muster | historien et philosophe",
    ]


def test_a_volume_is_part_of_a_post() -> None:
    text = "Ben Muster, Symposium Editor, Vol. 60, Sample & Muster Law Review"

    assert people_beside(text, Column(0, len(text)), paired=",") is None


def test_a_dash_within_brackets_parts_nothing() -> None:
    text = "Ben Muster (President of the Sample Union of Ports - SUP)"

    assert people_beside(text, Column(0, len(text))) is None


@pytest.mark.parametrize(
    "topic",
    [
        "Coastal Erosion",
        "Collective Bargaining",
        "Künstliche Intelligenz",
        "Kirchliche Streitfälle",
        "Justice Climatique",
        "Seguridad Alimentaria",
        "Transizione Ecologica",
        "Childcare Opens",
    ],
)
def test_two_words_with_capitals_may_be_a_topic(topic: str) -> None:
    assert people_in(topic).score < LIKELY


@pytest.mark.parametrize("name", ["Constance Probe", "Asunción Muestra", "Terence Test"])
def test_names_may_end_as_topics_do(name: str) -> None:
    assert people_in(name).score >= LIKELY


def test_a_room_in_brackets_is_no_organization_of_who_stands_for_a_title() -> None:
    assert [one.name for one in named_in("Ada and Ben Sample (Muster AG)").people] == [
        "Ada Sample",
        "Ben Sample",
    ]
    assert not named_in("Ada and Ben Sample (Main Hall)").people


def test_a_title_in_quotes_has_all_its_sentences() -> None:
    page = """Jeudi 4 juin 2026
9h – 9h30 : Ada Sample, Université du Port, Port-Neuf : « Partir pour comprendre les \
bateaux. Le traitement des voiles et des rames dans la littérature contemporaine »
9h30 – 10h : Ben Tester, Université de Lyon : « Les filets »
"""

    rest = "Le traitement des voiles et des rames dans la littérature contemporaine"
    assert outline(page) == [
        f"2026-06-04 09:00-09:30 Partir pour comprendre les bateaux. {rest}",
        "  speaker: Ada Sample |  | Université du Port, Port-Neuf",
        "2026-06-04 09:30-10:00 Les filets",
        "  speaker: Ben Tester |  | Université de Lyon",
    ]


def test_what_stands_behind_all_names_is_of_each_of_them() -> None:
    found = people_in("Ada Sample and Ben Probe (both Sample University)")

    assert [(one.name, one.post.organization) for one in found.people] == [
        ("Ada Sample", "Sample University"),
        ("Ben Probe", "Sample University"),
    ]


def test_whoever_leads_may_be_named_behind_the_others() -> None:
    found = people_in("Ada Sample, Ben Probe (Moderator: Cleo Probe)")

    assert [(one.name, one.part) for one in found.people] == [
        ("Ada Sample", ""),
        ("Ben Probe", ""),
        ("Cleo Probe", "moderator"),
    ]


def test_a_short_name_between_two_others_is_no_post() -> None:
    found = people_in("Ada Sample, Mei Tan, Vera Lang", several=True)

    assert [(one.name, bool(one.post)) for one in found.people] == [
        ("Ada Sample", False),
        ("Mei Tan", False),
        ("Vera Lang", False),
    ]


def test_whom_a_label_does_not_name_stands_with_the_label_and_is_no_title() -> None:
    page = """4 June 2026

9:00-10:00 Opening panel
Moderator: Representative of the harbour
Speakers: Ada Sample, Oven Ltd

10:00-11:00 Boats
Chair: the ministers of all five countries
Speakers: Ben Sample, Oven Ltd
"""
    sessions = programme(page).root["sessions"]
    assert isinstance(sessions, Sequence)

    assert [
        (one.get("title"), one.get("subtitle"), one.get("abstract"))
        for one in sessions
        if isinstance(one, Mapping)
    ] == [
        ("Opening panel", None, "Moderator: Representative of the harbour"),
        ("Boats", None, "Chair: the ministers of all five countries"),
    ]


def test_what_a_session_is_called_before_its_room_is_no_part_of_the_room() -> None:
    page = "Harbour Days\n\n4 June 2026\n\n"
    for begin, topic in (("09:00", "Coastal Law"), ("11:00", "Maps and Charts")):
        hour = int(begin[:2])
        page += f"{topic}, Room 204, {begin} - {hour + 1}:00\nChair: Ada Sample\n\n"
        page += f"- {begin} Ben Sample (Oven Ltd)\nThe Future of {topic}\n\n"
        page += f"- {begin[:2]}:30 Cleo Sample (Oven Ltd)\nMeasuring {topic}\n\n"
        page += f"{hour + 1}:00 - {hour + 2}:00 Coffee Break\n\n"

    assert outline(page)[:6] == [
        "2026-06-04 09:00-09:30 The Future of Coastal Law [Room 204] {Coastal Law}",
        "  speaker: Ben Sample |  | Oven Ltd",
        "  chair: Ada Sample",
        "2026-06-04 09:30-10:00 Measuring Coastal Law [Room 204] {Coastal Law}",
        "  speaker: Cleo Sample |  | Oven Ltd",
        "  chair: Ada Sample",
    ]


def test_a_given_name_that_many_have_is_somebody_where_all_others_are_known() -> None:
    page = """\
Harbour Days
14 May 2030

9:00 - 10:00 | Panel 1: Knots and Ropes
Renate Probe
Robert Muster
Moderator: Karin Beispiel

10:15 - 11:15 | Panel 2: Sails in the Wind
Robert Muster
Karin Beispiel
Moderator: Stefan Exempel

11:30 - 12:30 | Panel 3: Oars for All
Karin Beispiel
Stefan Exempel
Moderator: Anna Prueba

13:00 - 14:00 | Panel 4: The Harbour at Night
Stefan Exempel
Anna Prueba
Moderator: Karin Beispiel
"""

    assert outline(page)[:4] == [
        "2030-05-14 09:00-10:00 Knots and Ropes",
        "  speaker: Renate Probe",
        "  speaker: Robert Muster",
        "  moderator: Karin Beispiel",
    ]
