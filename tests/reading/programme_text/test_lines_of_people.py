"""Lines with people as they are pasted: shared surnames, pictures, handles, titles in quotes."""

import pytest
from outlined import fates, outline

from confsched.reading.programme_text.recognisers.people import people_in


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("Why boats float\nSpeakers: Ada and Ben Sample", ["Ada Sample", "Ben Sample"]),
        (
            "Why boats float\nAda & Ben Sample, Test University",
            ["Ada Sample |  | Test University", "Ben Sample |  | Test University"],
        ),
        ("Why boats float\nSpeaker: Ada (Test University)", ["Ada |  | Test University"]),
        ("Why boats float\n👤 Ada Sample, Test University", ["Ada Sample |  | Test University"]),
        ("Why boats float\nAda Sample @adasample", ["Ada Sample"]),
        ("Why boats float\nAda Sample @Boatify", ["Ada Sample |  | Boatify"]),
        (
            "Why boats float\nAda Sample, MD, MPH, Test University",
            ["Ada Sample, MD, MPH |  | Test University"],
        ),
        (
            "Why boats float\n• Ada Sample\n• Professor of History\n• Test University",
            ["Ada Sample | Professor of History | Test University"],
        ),
        ('Keynote: Ada Sample, "Why boats float"', ["Ada Sample"]),
    ],
)
def test_people_below_a_title_are_found(lines: str, expected: list[str]) -> None:
    text = f"4 June 2026\n9:00 {lines}\n10:00 Lunch\n"

    assert outline(text) == [
        "2026-06-04 09:00-10:00 Why boats float",
        *(f"  speaker: {one}" for one in expected),
        "2026-06-04 10:00 Lunch",
    ]


@pytest.mark.parametrize(
    "text", ["Rust and Python Bindings", "Bread and Butter Pudding", "Peace and Security Council"]
)
def test_titles_with_two_words_before_a_third_are_hardly_people(text: str) -> None:
    assert people_in(text).score < 0.5


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Ponente: Ada E. Sample, profesora de la Facultad de Historia e Interpretación, UGR",
            "Ada E. Sample | profesora de la Facultad de Historia e Interpretación | UGR",
        ),
        (
            "Ada Sample, Esq., Probe LLP; Past President, International Academy of Boats",
            "Ada Sample, Esq. | Probe LLP; Past President | International Academy of Boats",
        ),
        (
            "Hon. Ada B. Sample (Ret.), President, Sample College",
            "Hon. Ada B. Sample (Ret.) | President | Sample College",
        ),
        (
            "Door prof. dr. A. B. Sample, voorzitter van de Raad van Toezicht AMC",
            "prof. dr. A. B. Sample | voorzitter | Raad van Toezicht AMC",
        ),
        (
            "Ada Sample, vice-reitora da Universidade de Sampla",
            "Ada Sample | vice-reitora | Universidade de Sampla",
        ),
    ],
)
def test_who_somebody_is_stays_with_the_name(line: str, expected: str) -> None:
    text = f"4 June 2026\n9:00 Why boats float\n{line}\n10:00 Lunch\n"

    assert outline(text)[1:-1] == [f"  speaker: {expected}"]


def test_names_alone_are_people_though_some_are_surer() -> None:
    names = ["Ada SAMPLE", "Ben TESTER", "Cleo MUSTER", "Dan EXEMPEL", "Eva VAN DER PROBE"]
    names += ["Ivo SAMPLE", "Jo TESTER", "Kim EXEMPEL", "Lea PROBE", "Mia DE MUSTER"]
    text = "4 June 2026\n" + "\n".join(
        f"\n{9 + number}:00\nBoats of kind {number}\n{name}" for number, name in enumerate(names)
    )

    assert outline(text)[1::2] == [f"  speaker: {name}" for name in names]


def test_a_room_behind_an_at_may_have_its_house_behind_it() -> None:
    text = "4 June 2026\n9:00 Boats\n18:00 – 19:30 : Welcome Reception @ Cromdale Hall, EICC\n"

    assert outline(text)[1] == ("2026-06-04 18:00-19:30 Welcome Reception [Cromdale Hall, EICC]")


def test_people_may_have_three_lines_each() -> None:
    text = """
4 June 2026
9:00 Why boats float
Ada Sample
Professor
Test University
Ben Muster
Director
TNO
10:00 Ropes
Finn Probe
Jefe de Investigación
Porto Sul
11:00 Nets
Cleo Tester
Editor
Harbour Institute
"""

    assert outline(text) == [
        "2026-06-04 09:00-10:00 Why boats float",
        "  speaker: Ada Sample | Professor | Test University",
        "  speaker: Ben Muster | Director | TNO",
        "2026-06-04 10:00-11:00 Ropes",
        "  speaker: Finn Probe | Jefe de Investigación | Porto Sul",
        "2026-06-04 11:00 Nets",
        "  speaker: Cleo Tester | Editor | Harbour Institute",
    ]


def test_people_behind_colons_are_no_talks() -> None:
    people = "Ada Sample: Director, Test Ltd; Ben Muster: CEO, Muster AG"
    text = f"4 June 2026\n9:00 Why boats float\n- {people}\n"

    assert outline(text)[1:] == [
        "  speaker: Ada Sample | Director | Test Ltd",
        "  speaker: Ben Muster | CEO | Muster AG",
    ]


def test_a_line_with_a_colon_is_no_organization_of_whom_the_line_above_names() -> None:
    text = """
4 June 2026
9:00 Short talks
- Speaker 1: Dr. Ada Sample
- Speaker 2: Dr. AB Yu
- Q&A: open 10 mins
"""

    assert outline(text) == [
        "2026-06-04 09:00 Short talks",
        "  speaker: Dr. Ada Sample",
        "  speaker: Dr. AB Yu",
    ]


def test_a_break_below_whoever_speaks_is_not_where_they_are_from() -> None:
    text = "4 de junio de 2026\n9:00 Barcos\n- Ubicación: Salón Azul\nAda Sample\nAlmuerzo\n"

    assert outline(text)[:2] == ["2026-06-04 09:00 Barcos [Salón Azul]", "  speaker: Ada Sample"]


def test_a_line_that_leads_to_people_in_several_sessions_is_no_room() -> None:
    panel = "moderated by Cleo Exemple, baker\nThe guests of our tables ask:\n– Ada Sample, miller"
    text = f"4 June 2026\n9:00\nBoats\n{panel}\n10:00\nNets\n{panel}\n11:00\nRopes\n{panel}\n"

    assert outline(text)[:3] == [
        "2026-06-04 09:00-10:00 Boats",
        "  moderator: Cleo Exemple | baker",
        "  speaker: Ada Sample | miller",
    ]


def test_whoever_stands_in_the_place_of_a_title_speaks_and_is_what_the_line_below_says() -> None:
    text = """
4 June 2026
9:00 - 9:30
Ada Sample
Director General, Sample Boat Federation
9:30 - 10:00
Why boats float
Ben Muster
Director, Muster AG
10:00 - 10:30
Cleo Exemple, Chief of Staff, Senate Committee on Ports
"""

    assert outline(text) == [
        "2026-06-04 09:00-09:30 Ada Sample",
        "  speaker: Ada Sample | Director General | Sample Boat Federation",
        "2026-06-04 09:30-10:00 Why boats float",
        "  speaker: Ben Muster | Director | Muster AG",
        "2026-06-04 10:00-10:30 Cleo Exemple",
        "  speaker: Cleo Exemple | Chief of Staff | Senate Committee on Ports",
    ]


def test_a_line_below_a_post_without_an_organization_is_that_and_no_title() -> None:
    text = """
4 June 2026
9:00 Opening Address
Dr. Ada Sample (Deputy Director)
Sample Science Foundation
10:00 Opening Address
Dr. Ben Muster (Deputy Director)
What the Foundation of a harbour is
"""

    assert outline(text) == [
        "2026-06-04 09:00-10:00 Opening Address",
        "  speaker: Dr. Ada Sample | Deputy Director | Sample Science Foundation",
        "2026-06-04 10:00 What the Foundation of a harbour is",
        "  speaker: Dr. Ben Muster | Deputy Director",
    ]


def test_a_comma_parts_a_post_from_the_name_behind_it() -> None:
    text = """
4 de junho de 2026
9h – Abertura
Reitor da UFSC, Ben Muster de Souza
Moderação: Ada Sample, pró-reitora de Pesquisa e Inovação do IFSC
"""

    assert outline(text) == [
        "2026-06-04 09:00 Abertura",
        "  speaker: Ben Muster de Souza | Reitor da UFSC",
        "  moderator: Ada Sample | pró-reitora de Pesquisa e Inovação | IFSC",
    ]


def test_a_list_below_several_moderators_in_one_line_has_who_speaks() -> None:
    page = """4 June 2026
9:00 Panel: Boats
Moderators: Ada Sample (Muster AG), Ben Tester (Boat Works)
• Cleo Probe, Boat Works
• Dan Exempel, Sample University
10:00 Panel: Nets
Moderators:
• Cleo Probe, Boat Works
• Dan Exempel, Sample University
11:00 End
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Boats",
        "  moderator: Ada Sample |  | Muster AG",
        "  moderator: Ben Tester |  | Boat Works",
        "  speaker: Cleo Probe |  | Boat Works",
        "  speaker: Dan Exempel |  | Sample University",
        "2026-06-04 10:00-11:00 Nets",
        "  moderator: Cleo Probe |  | Boat Works",
        "  moderator: Dan Exempel |  | Sample University",
        "2026-06-04 11:00 End",
    ]


def test_a_word_that_leads_to_people_is_no_title() -> None:
    page = """4 June 2026
9:00 - 10:00 Closing Session
with:
• Ada Sample, Director, Muster AG
10:00 - 11:00 Panel Discussion
mit:
• Ben Tester, Director, Muster AG
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Closing Session",
        "  speaker: Ada Sample | Director | Muster AG",
        "2026-06-04 10:00-11:00 Panel Discussion",
        "  speaker: Ben Tester | Director | Muster AG",
    ]


def test_one_more_of_a_round_table_is_not_its_title() -> None:
    page = """4 de junio de 2026
9:00 Nudos
10:00 Mesa redonda:
Ada Muestra Prueba, Letrada Mayor de las Cortes de Muestra
Ben Prova i Exemple, Letrado del Parlamento de Muestra
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Nudos",
        "2026-06-04 10:00 Mesa redonda",
        "  speaker: Ada Muestra Prueba | Letrada Mayor de las Cortes de Muestra",
        "  speaker: Ben Prova i Exemple | Letrado del Parlamento de Muestra",
    ]


def test_who_makes_the_conference_is_below_its_last_session() -> None:
    page = """4 June 2026
8:30 - 9:00 Registration
9:00 - 10:00 Boats
10:00 - 11:00 Oars
11:00 - 12:00 Panel Discussion

Organised by the North Sea Forum
"""

    assert outline(page)[-1] == "2026-06-04 11:00-12:00 Panel Discussion"
    assert fates(page)[-1] == "left out: below"


def test_what_somebody_is_may_be_longer_than_the_line_with_the_name() -> None:
    page = """4 June 2026
9:00 - 10:00 Boats
10:00 - 11:00 Panel Discussion
Ada Sample,
President, Muster AG
Ben Test,
Research Associate, Ministry of Boats and Harbours
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Boats",
        "2026-06-04 10:00-11:00 Panel Discussion",
        "  speaker: Ada Sample | President | Muster AG",
        "  speaker: Ben Test | Research Associate | Ministry of Boats and Harbours",
    ]


def test_a_closing_session_may_name_people_who_speak_before() -> None:
    names = ["Ada Sample", "Ben Tester", "Cleo Probe"]
    talks = [f"{9 + n}:00 - {10 + n}:00 Boat {n}\n\n{name}\n" for n, name in enumerate(names)]
    closing = "\n\n".join(["12:00 - 13:00 Closing Session", *names])
    page = "\n".join(["4 June 2026\n", *talks, closing])

    assert outline(page)[-3:] == [f"  speaker: {name}" for name in names]
