"""Pages in Dutch, Portuguese and other near languages: times, posts, who leads, what follows."""

import pytest
from outlined import outline, outline_of_html, programme, sessions

from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.posts import Post, post_of

DUTCH = """\
donderdag 4 juni 2026

van 9.00 tot 9.45  Waarom boten drijven
Ada Sample, Hoogleraar geschiedenis, Stichting Muster
Samenvatting: Deze lezing laat zien hoe kleine havens leven met het tij.
vanaf 10.00 uur  Wie betaalt de haven?
Gespreksleider: Ben Tester (Gemeente Muster)
Cleo Muster – Wethouder @ Havenkrant
"""
PORTUGUESE = """\
4 de junho de 2026

das 9h às 9h45  Porque flutuam os barcos
Com Ada Sample, Professora Associada, Museu do Porto
Resumo: Esta palestra mostra como os pequenos portos vivem com a maré.
das 10h às 11h  Quem paga o porto?
Ben Tester – Professor de História, Prefeitura de Muster
Moderação de Cleo Muster, Chefe de Pesquisa, FCT
"""


def test_a_dutch_page_is_read() -> None:
    assert outline(DUTCH) == [
        "2026-06-04 09:00-09:45 Waarom boten drijven",
        "  speaker: Ada Sample | Hoogleraar geschiedenis | Stichting Muster",
        "2026-06-04 10:00 Wie betaalt de haven?",
        "  moderator: Ben Tester |  | Gemeente Muster",
        "  speaker: Cleo Muster | Wethouder | Havenkrant",
    ]


def test_a_portuguese_page_is_read() -> None:
    assert outline(PORTUGUESE) == [
        "2026-06-04 09:00-09:45 Porque flutuam os barcos",
        "  speaker: Ada Sample | Professora Associada | Museu do Porto",
        "2026-06-04 10:00-11:00 Quem paga o porto?",
        "  speaker: Ben Tester | Professor de História | Prefeitura de Muster",
        "  moderator: Cleo Muster | Chefe de Pesquisa | FCT",
    ]


@pytest.mark.parametrize("text", [DUTCH, PORTUGUESE])
def test_the_label_of_an_abstract_is_no_part_of_it(text: str) -> None:
    (session, *_) = abstracts(text)

    assert session.startswith(("Deze lezing laat", "Esta palestra mostra"))


def abstracts(text: str) -> list[str]:
    """The abstracts of a page."""
    return [str(one["abstract"]) for one in sessions(programme(text)) if "abstract" in one]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vicerrectora de Cultura, CSIC", Post("Vicerrectora de Cultura", "CSIC")),
        ("Mitgründerin | Probe", Post("Mitgründerin", "Probe")),
        ("Subdirectora, Muster", Post("Subdirectora", "Muster")),
        ("Barista @ Sample Beans", Post("Barista", "Sample Beans")),
        ("Storyteller at the Sample Inn", Post("Storyteller", "Sample Inn")),
        ("Centre for Boats at Sample Hill", Post("", "Centre for Boats at Sample Hill")),
        ("MD/CEO Harbour Bank", Post("MD/CEO", "Harbour Bank")),
        ("CEO/Founder Harbour MFB", Post("CEO/Founder", "Harbour MFB")),
        ("CEO Harbour Bank", Post("CEO", "Harbour Bank")),
        ("CEO Africa", Post("CEO Africa", "")),
        ("CEO Office Manager", Post("CEO Office Manager", "")),
        ("eBoats", Post("", "eBoats")),
        ("knots.io", Post("", "knots.io")),
    ],
)
def test_posts_are_told_by_what_they_are_made_of(text: str, expected: Post) -> None:
    assert post_of(text) == expected


@pytest.mark.parametrize("text", ["Professor de História", "Profesora de Derecho"])
def test_whose_professor_somebody_is_is_no_name(text: str) -> None:
    assert people_in(text).people == ()


@pytest.mark.parametrize("mark", ["–", "-", "/"])
def test_behind_a_mark_that_a_page_has_stands_where_somebody_is_from(mark: str) -> None:
    text = f"""
4 June 2026
9:00 Why boats float
Ada Sample {mark} Test Institute
10:00 Ropes of old
Ben Tester {mark} Muster Foundation
11:00 Nets and knots
Finn Probe {mark} Porto Sul
"""

    assert outline(text)[-1] == "  speaker: Finn Probe |  | Porto Sul"


def test_rooms_may_stand_behind_titles_below_times() -> None:
    text = """
4 June 2026

09:00 – 09:30
Why boats float on water @ Room 2.04
• Ben TESTER

10:00 – 10:45
Seile, Knoten und was sie hält @ Raum 1
• Finn PROBE
"""

    assert outline(text) == [
        "2026-06-04 09:00-09:30 Why boats float on water [Room 2.04]",
        "  speaker: Ben TESTER",
        "2026-06-04 10:00-10:45 Seile, Knoten und was sie hält [Raum 1]",
        "  speaker: Finn PROBE",
    ]


def test_who_leads_stands_before_others_in_a_column() -> None:
    text = """
4 June 2026
9:00\tWhy boats float\tModerator: Kim Exempel; Cleo Muster; Dan Exempel
10:00\tRopes\tPrésident de séance : Kim Exempel; Avec Ada Sample
11:00\tNets\tChair: Kim Exempel; Cleo Muster, Dan Exempel
12:00\tSails\tAda Sample\tAbstract: They are of cloth, and the wind is in them.
"""

    assert outline(text) == [
        "2026-06-04 09:00-10:00 Why boats float",
        "  moderator: Kim Exempel",
        "  speaker: Cleo Muster",
        "  speaker: Dan Exempel",
        "2026-06-04 10:00-11:00 Ropes",
        "  chair: Kim Exempel",
        "  speaker: Ada Sample",
        "2026-06-04 11:00-12:00 Nets",
        "  chair: Kim Exempel",
        "  speaker: Cleo Muster",
        "  speaker: Dan Exempel",
        "2026-06-04 12:00 Sails",
        "  speaker: Ada Sample",
    ]


def test_bold_names_stay_with_what_stands_behind_them() -> None:
    text = """
<h2>4 June 2026</h2>
<p>9:00 Why boats float<br>Chair: <b>Ada Sample</b> – Rector, Test Institute</p>
<p>10:00 Ropes, knots and what holds them<br><b>Finn Probe</b></p>
<p>11:00 Nets<br><b>Ben Tester</b>, Director of the Department for Old Boats,
University of Muster</p>
"""

    assert outline_of_html(text) == [
        "2026-06-04 09:00-10:00 Why boats float",
        "  chair: Ada Sample | Rector | Test Institute",
        "2026-06-04 10:00-11:00 Ropes, knots and what holds them",
        "  speaker: Finn Probe",
        "2026-06-04 11:00 Nets",
        "  speaker: Ben Tester | Director of the Department for Old Boats | University of Muster",
    ]


def test_a_name_behind_a_short_title_begins_no_talk() -> None:
    text = """
4 giugno 2026
9:00 Perché le barche galleggiano
• Dott. Ben Tester / Istituto delle Barche
Abstract: Le barche sono di legno, e il legno galleggia.
"""

    assert outline(text)[1:] == ["  speaker: Dott. Ben Tester |  | Istituto delle Barche"]


def test_a_title_with_its_room_is_the_title_of_a_row_though_an_abstract_stands_in_it() -> None:
    text = """
4 June 2026

9:00\tWhy boats float @ Hall A\tAda Sample\tThis talk shows how small harbours live with the tide.
10:00\tRopes @ Room 2\tBen Tester
"""

    assert outline(text) == [
        "2026-06-04 09:00-10:00 Why boats float [Hall A]",
        "  speaker: Ada Sample",
        "2026-06-04 10:00 Ropes [Room 2]",
        "  speaker: Ben Tester",
    ]
