"""Sentences that name who speaks, bodies in brackets, who makes a conference; all made up."""

import pytest
from outlined import outline, outline_of_html, programme, sessions

_ADA = ["  speaker: Ada Sample | Boat Manager | Sample Museum"]
_BODY = ["  speaker: Ada Sample |  | Sample Museum"]


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("Ada Sample, Boat Manager at Sample Museum, shares what old nets have taught her.", _ADA),
        ("Ada Sample (Sample Museum) erklärt, wie man ein Netz flickt.", _BODY),
        ("Ada Sample tells how to find old nets in a small town.", ["  speaker: Ada Sample"]),
        ("Mayor Ben Muster will open the boat house.", ["  speaker: Mayor Ben Muster"]),
        ("In this talk we show how nets are made. Ada Sample presents her own.", []),
    ],
)
def test_a_sentence_below_a_title_tells_who_speaks(sentence: str, people: list[str]) -> None:
    page = f"# Net days\n\n4 June 2031\n\n## 10:00 Nets\n{sentence}\n\n## 11:00 Lunch\n"

    assert outline(page) == ["2031-06-04 10:00-11:00 Nets", *people, "2031-06-04 11:00 Lunch"]


def test_a_short_sentence_below_a_title_says_more_of_the_session() -> None:
    page = "4 June 2031\n\n## 10:00 Nets\nA walk through five sheds.\n\n## 11:00 Lunch\n"
    first = sessions(programme(page))[0]

    assert (first["title"], first["abstract"]) == ("Nets", "A walk through five sheds.")


def test_so_does_what_markup_calls_a_description() -> None:
    page = """<h1>Net days</h1><h3>4 June 2031</h3>
<div class="item"><div>10:00 – 11:00</div><h4>Nets</h4><p class="description">Five old sheds</p>
<div class="speaker"><span class="name">Ada Sample</span><span class="job">Moderator</span></div>
<div class="speaker"><span class="name">Ben Muster</span><span class="job">Baker, Mill</span></div>
</div>
<div class="item"><div>11:00 – 12:00</div><h4>Ropes</h4></div>"""

    assert outline_of_html(page) == [
        "2031-06-04 10:00-11:00 Nets",
        "  moderator: Ada Sample",
        "  speaker: Ben Muster | Baker | Mill",
        "2031-06-04 11:00-12:00 Ropes",
    ]


@pytest.mark.parametrize(
    "led", ["Modera: Cleo Probe. Intervienen: ", "Intervienen: ", "«Redes». Intervienen: "]
)
def test_the_first_of_several_bodies_in_brackets_is_no_room(led: str) -> None:
    said = f"{led}Ada Muster (Biblioteca de Probe), Ben Muster (Diputació) y Dan Probe (Museo)"
    people = outline(f"4 June 2031\n\n- 10:00 Redes. {said}\n- 11:00 Café\n")

    assert [line for line in people if "speaker" in line] == [
        "  speaker: Ada Muster |  | Biblioteca de Probe",
        "  speaker: Ben Muster |  | Diputació",
        "  speaker: Dan Probe |  | Museo",
    ]
    assert "[" not in people[0]


def test_columns_of_pairs_may_have_a_body_that_is_called_like_somebody() -> None:
    page = """4 June 2031

| Time | Speaker | Talk |
|---|---|---|
| 10:00 | Ada Muster, Netbip | Nets |
| 11:00 | Ben Muster, freelance | Ropes |
| 12:00 | Jovana Probe, Seven Bridges | Oars |
"""

    assert outline(page) == [
        "2031-06-04 10:00-11:00 Nets",
        "  speaker: Ada Muster |  | Netbip",
        "2031-06-04 11:00-12:00 Ropes",
        "  speaker: Ben Muster | freelance",
        "2031-06-04 12:00 Oars",
        "  speaker: Jovana Probe |  | Seven Bridges",
    ]


def test_a_heading_about_the_institute_ends_the_programme_and_rear_admirals_speak() -> None:
    page = """4 June 2031

Panel 1: Nets (9:00 AM – 10:00 AM)

Rear Admiral (ret.) Ada Sample: Former Commandant, Coast Guard District 7
Ben Muster: Director, Net Institute

Closing (10:00 AM – 10:15 AM)
Cleo Probe: President, Net Institute

About the Institute
The Net Institute is an independent house of nets that is based in Millham.
"""
    last = sessions(programme(page))[-1]

    assert outline(page) == [
        "2031-06-04 09:00-10:00 Nets",
        "  speaker: Rear Admiral (ret.) Ada Sample | Former Commandant | Coast Guard District 7",
        "  speaker: Ben Muster | Director | Net Institute",
        "2031-06-04 10:00-10:15 Closing",
        "  speaker: Cleo Probe | President | Net Institute",
    ]
    assert "abstract" not in last


def test_a_quoted_line_below_what_a_conference_is_says_what_it_is_about() -> None:
    page = "Journée d’étude\n\n« Les filets »\n\n4 juin 2031\n\n9h00 Accueil\n9h30 Pause café\n"

    assert programme(page).root["title"] == "Journée d’étude « Les filets »"


def test_a_post_in_small_letters_stands_before_all_of_a_name() -> None:
    page = "4 June 2031\n\nkl. 09.00 Velkommen v/ havnedirektør Tor Einar Probe\nkl. 10.00 Pause\n"

    assert outline(page)[:2] == [
        "2031-06-04 09:00-10:00 Velkommen",
        "  speaker: Tor Einar Probe | havnedirektør",
    ]


def test_a_drawn_pin_before_the_place_of_a_day_is_no_part_of_it() -> None:
    page = "📅 4 June 2031 · 📍 Mill42, Millham\n\n- 18:00 – Nets\n- 19:00 – Ropes\n"

    assert outline(page)[0] == "2031-06-04 18:00-19:00 Nets [Mill42, Millham]"
