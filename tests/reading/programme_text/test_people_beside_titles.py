"""People who stand beside or below titles in a page; all of them are made up."""

import pytest
from outlined import outline, outline_of_html

STRANGERS = """\
4 June 2026
9:00 Bread
Ada Sample, Director, Sample Ltd
10:00 Butter
Velvet Sourdough
Ben Muster, Professor, Muster University
11:00 Jam
Cleo Exemple, Editor, Exemple Press
12:00 Cheese
Dana Beispiel, Baker, Beispiel Ltd
13:00 Wine
Eva Esempio, Chef, Esempio Ltd
Ada Sample
14:00 Tea
Fay Ejemplo, Farmer, Ejemplo Ltd
Gus Voorbeeld
Editor, Voorbeeld Press
"""


def test_people_beside_titles_are_told_from_them() -> None:
    assert outline("""\
4 June 2026
9:00 Opening by the rector, Prof. Ada Sample
9:15 Rivers and roads – Ben Muster, geographer
9:45 Small boats (Cleo Exemple, University of Y)
10:15 Coffee
10:45 Ada Sample (Muster AG): Why we sail
11:15 In conversation with Ada Sample and Ben Muster
12:15 Closing, par Cleo EXEMPLE, directrice de l'Institut Y
13:00 End
""") == [
        "2026-06-04 09:00-09:15 Opening",
        "  speaker: Prof. Ada Sample | rector",
        "2026-06-04 09:15-09:45 Rivers and roads",
        "  speaker: Ben Muster | geographer",
        "2026-06-04 09:45-10:15 Small boats",
        "  speaker: Cleo Exemple |  | University of Y",
        "2026-06-04 10:15-10:45 Coffee",
        "2026-06-04 10:45-11:15 Why we sail",
        "  speaker: Ada Sample |  | Muster AG",
        "2026-06-04 11:15-12:15 In conversation with Ada Sample and Ben Muster",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "2026-06-04 12:15-13:00 Closing",
        "  speaker: Cleo EXEMPLE | directrice | Institut Y",
        "2026-06-04 13:00 End",
    ]


def test_two_capitals_are_nobody_where_everybody_else_has_a_post() -> None:
    people = [line.strip() for line in outline(STRANGERS) if line.startswith("  ")]

    assert people == [
        "speaker: Ada Sample | Director | Sample Ltd",
        "speaker: Ben Muster | Professor | Muster University",
        "speaker: Cleo Exemple | Editor | Exemple Press",
        "speaker: Dana Beispiel | Baker | Beispiel Ltd",
        "speaker: Eva Esempio | Chef | Esempio Ltd",
        "speaker: Ada Sample",
        "speaker: Fay Ejemplo | Farmer | Ejemplo Ltd",
        "speaker: Gus Voorbeeld | Editor | Voorbeeld Press",
    ]


def test_what_somebody_is_goes_on_in_further_lines() -> None:
    page = """
4. Juni 2026

17:00 Uhr Begrüßung

Prof. Dr. Ada Muster
Ministerin a. D.,
Präsidentin der Muster-Universität

17:30 Uhr Debatte

Öl, Dochte, Häfen und Leuchttürme:

Dr. Ben Muster
Rektor der Universität Musterstadt

18:00 Uhr Ende
"""

    assert outline(page) == [
        "2026-06-04 17:00-17:30 Begrüßung",
        "  speaker: Prof. Dr. Ada Muster | Ministerin a. D., Präsidentin | Muster-Universität",
        "2026-06-04 17:30-18:00 Debatte",
        "  speaker: Dr. Ben Muster | Rektor | Universität Musterstadt",
        "2026-06-04 18:00 Ende",
    ]


def test_people_beside_a_title_are_told_from_brackets_and_quotes_in_it() -> None:
    page = """
4 June 2026
9:00-10:00 Keynote and questions: Prof. Dr. Ada Sample (Sample University), "Oil – A History"
10:00-11:00 Panel with Prof. Dr. Ben Muster (Muster University), Dr. Cleo Exemple (Bread Club), \
Prof. Dr. Dan Sample (Sample Institute), Eve Muster (Muster University).
"""

    assert outline(page.replace("\\\n", "")) == [
        "2026-06-04 09:00-10:00 Oil – A History",
        "  speaker: Prof. Dr. Ada Sample |  | Sample University",
        "2026-06-04 10:00-11:00 Panel",
        "  speaker: Prof. Dr. Ben Muster |  | Muster University",
        "  speaker: Dr. Cleo Exemple |  | Bread Club",
        "  speaker: Prof. Dr. Dan Sample |  | Sample Institute",
        "  speaker: Eve Muster |  | Muster University",
    ]


def test_people_and_rooms_behind_labels_beside_a_time_are_no_title() -> None:
    page = """
4 June 2026

## Opening words

Time: 9:30-11:00    Location: TBD    Chair: Ada Sample, Ben Muster

## Coffee

Time: 11:00-12:00    Location: Hall A
"""

    assert outline(page) == [
        "2026-06-04 09:30-11:00 Opening words",
        "  chair: Ada Sample",
        "  chair: Ben Muster",
        "2026-06-04 11:00-12:00 Coffee [Hall A]",
    ]


def test_brackets_may_say_what_nobody_knows_of_somebody() -> None:
    page = """4 June 2026
9h - 10h : Les bateaux dans le port (Ada Sample, MCF Science Nautique, IEP Port / XYZ)
10h - 11h : Qui fait les voiles du port pour changer les bateaux ? (Ben Muster, directeur)
Dans cette présentation, Ben Muster parle des voiles.
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Les bateaux dans le port",
        "  speaker: Ada Sample | MCF Science Nautique | IEP Port / XYZ",
        "2026-06-04 10:00-11:00 Qui fait les voiles du port pour changer les bateaux ?",
        "  speaker: Ben Muster | directeur",
    ]


def test_who_stands_behind_what_kind_of_talk_it_is_is_no_part_of_its_title() -> None:
    page = """4 June 2026
9:00 Keynote: Ada Sample - Learning how to sail in Non-Maritime Settings
10:00 Coffee
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Learning how to sail in Non-Maritime Settings",
        "  speaker: Ada Sample",
        "2026-06-04 10:00 Coffee",
    ]


def test_a_part_behind_what_kind_of_session_it_is_is_no_title() -> None:
    page = """4 June 2026
9:00 Plenary Session:  Moderator:  Ada Sample, Sample University
10:00 Panel 2: Chair: Ben Muster
11:00 Bread and butter: Moderator: Cleo Exemple
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Plenary Session",
        "  moderator: Ada Sample |  | Sample University",
        "2026-06-04 10:00-11:00 Panel 2",
        "  chair: Ben Muster",
        "2026-06-04 11:00 Bread and butter",
        "  moderator: Cleo Exemple",
    ]


def test_names_before_a_slanted_title_that_looks_like_names_are_people() -> None:
    page = """4 June 2026

| Time | Event |
| --- | --- |
| 9:00 - 9:30 | Ada Sample: *Low-Rank Bread Approximations* |
| 9:30 - 10:00 | Ben Muster: *Blind Baking, Self-Rising, and Inverse Ovens* |
| 10:00 - 10:30 | Cleo Exemple, Sam Muster: *Butter* |
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:30 Low-Rank Bread Approximations",
        "  speaker: Ada Sample",
        "2026-06-04 09:30-10:00 Blind Baking, Self-Rising, and Inverse Ovens",
        "  speaker: Ben Muster",
        "2026-06-04 10:00-10:30 Butter",
        "  speaker: Cleo Exemple",
        "  speaker: Sam Muster",
    ]


def test_companies_and_institutes_below_a_post_are_where_somebody_is() -> None:
    page = """4. Juni 2026
9.00 bis 10.00 Uhr
Brot

Podium:
Ada Sample
Vorsitzende des Vorstands
Muster AG

Dr. Ben Muster
Mitglied des Vorstands
Forschungszentrum Musterstadt
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Brot",
        "  speaker: Ada Sample | Vorsitzende des Vorstands | Muster AG",
        "  speaker: Dr. Ben Muster | Mitglied des Vorstands | Forschungszentrum Musterstadt",
    ]


def test_a_room_behind_a_title_may_have_several_parts() -> None:
    page = """4 June 2026
9:00 - 10:00 Bread and butter, Broadway Ballroom 2 & 3, 3rd Floor
10:00 - 11:00 Jam, Broadway Foyer, 3rd Floor
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Bread and butter [Broadway Ballroom 2 & 3, 3rd Floor]",
        "2026-06-04 10:00-11:00 Jam [Broadway Foyer, 3rd Floor]",
    ]


def test_a_professor_below_a_long_title_is_no_part_of_it() -> None:
    page = """4 June 2026
9:00 - 10:00
Invited lecture on bread: on the other side of the oven, or the dark side
Prof. zw. dr hab. Ada Sample, Sample University, Muster University
"""

    assert outline(page)[0] == (
        "2026-06-04 09:00-10:00"
        " Invited lecture on bread: on the other side of the oven, or the dark side"
    )


def test_universities_in_capitals_are_nobody() -> None:
    page = """4 June 2026
9:00 Bread
ir. Ada Sample, TU Musterstadt
10:00 Butter
Ben Muster
UC Muster
11:00 Jam
Panel: Cleo Exemple, JP Morgan
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Bread",
        "  speaker: ir. Ada Sample |  | TU Musterstadt",
        "2026-06-04 10:00-11:00 Butter",
        "  speaker: Ben Muster |  | UC Muster",
        "2026-06-04 11:00 Jam",
        "  speaker: Cleo Exemple",
        "  speaker: JP Morgan",
    ]


def test_a_label_behind_a_title_leads_to_its_room() -> None:
    page = """4 June 2026
9:00 Bread Room: Hall A
10:00 Butter, Room: Attic
11:00 Jam - Location: Kitchen
12:00 Concert Hall: Music of Ovens
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Bread [Hall A]",
        "2026-06-04 10:00-11:00 Butter [Attic]",
        "2026-06-04 11:00-12:00 Jam [Kitchen]",
        "2026-06-04 12:00 Concert Hall: Music of Ovens",
    ]


def test_a_part_of_the_day_among_sessions_is_no_part_of_one() -> None:
    page = """4 June 2026
08h00 - Pão e manteiga
12h00 - Almoço
Tarde:
14h00 - Geleia: um debate
Debatedores:
Ada Sample – Sample Ltda;
Ben Muster – Muster Ltda (a confirmar)
16h30 - Queijo
Noite:
19h30 - Festa
"""

    assert outline(page) == [
        "2026-06-04 08:00-12:00 Pão e manteiga",
        "2026-06-04 12:00-14:00 Almoço",
        "2026-06-04 14:00-16:30 Geleia: um debate",
        "  speaker: Ada Sample |  | Sample Ltda",
        "  speaker: Ben Muster |  | Muster Ltda",
        "2026-06-04 16:30-19:30 Queijo",
        "2026-06-04 19:30 Festa",
    ]


def test_a_house_that_is_called_like_somebody_is_a_room_by_its_number() -> None:
    page = """4 June 2026
9:00 Bread (Ada Sample, LG08)
10:00 Butter (Ada Sample, LG10)
11:00 Jam (Ben Muster, Muster Ltd)
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Bread [Ada Sample, LG08]",
        "2026-06-04 10:00-11:00 Butter [Ada Sample, LG10]",
        "2026-06-04 11:00 Jam",
        "  speaker: Ben Muster |  | Muster Ltd",
    ]


LED = [
    "  speaker: Ivo Sample |  | Ministry of Ports",
    "  speaker: Jo Tester |  | Test Institute",
    "  moderator: Kim Exempel |  | Example Weekly",
]


@pytest.mark.parametrize("leads", ["Moderated by", "Moderator:", "Moderator –"])
def test_who_moderates_may_be_from_what_could_be_a_name(leads: str) -> None:
    assert outline(f"""\
4 June 2026

11:00 - 12:00 Who pays for the harbour?
Ivo Sample – Ministry of Ports
Jo Tester – Test Institute
{leads} Kim Exempel – Example Weekly
""") == ["2026-06-04 11:00-12:00 Who pays for the harbour?", *LED]


@pytest.mark.parametrize("leads", ["Moderated by", "Moderator:"])
def test_who_moderates_may_stand_behind_others_in_a_column(leads: str) -> None:
    people = "Ivo Sample, Ministry of Ports; Jo Tester, Test Institute"

    assert outline(f"""\
4 June 2026

9:00 - 9:30\tWelcome\tAda Sample, Sample University
11:00 - 12:00\tWho pays for the harbour?\t{people}; {leads} Kim Exempel, Example Weekly
""") == [
        "2026-06-04 09:00-09:30 Welcome",
        "  speaker: Ada Sample |  | Sample University",
        "2026-06-04 11:00-12:00 Who pays for the harbour?",
        *LED,
    ]


def test_a_comma_in_a_cell_of_people_parts_what_it_parts_in_others() -> None:
    people = "Ivo Sample, Ministry of Ports<br>Jo Tester, Test Institute"

    assert outline_of_html(f"""\
<h2>4 June 2026</h2><table><tr><th>Time</th><th>Session</th><th>Speakers</th></tr>
<tr><td>11:00 - 12:00</td><td>Who pays for the harbour?</td>
<td>{people}<br>Moderated by Kim Exempel, Example Weekly</td></tr>
<tr><td>12:00 - 12:30</td><td>Nets</td><td>Ada Sample, Sample University</td></tr></table>
""") == [
        "2026-06-04 11:00-12:00 Who pays for the harbour?",
        *LED,
        "2026-06-04 12:00-12:30 Nets",
        "  speaker: Ada Sample |  | Sample University",
    ]


def test_who_a_short_title_is_by_is_no_part_of_it_where_that_is_usual() -> None:
    assert outline("""\
4 June 2026

9:00 - 9:30 Boats that float by Ada Sample
9:30 - 10:00 Sails for all of us by Ben Muster
10:00 - 10:30 Ropes and what they hold by Cleo Exemple
""") == [
        "2026-06-04 09:00-09:30 Boats that float",
        "  speaker: Ada Sample",
        "2026-06-04 09:30-10:00 Sails for all of us",
        "  speaker: Ben Muster",
        "2026-06-04 10:00-10:30 Ropes and what they hold",
        "  speaker: Cleo Exemple",
    ]


def test_a_title_goes_on_in_small_letters_behind_a_shortened_word() -> None:
    assert outline("""\
4 June 2026
9:00 - 10:00 Boat Inspec. + poster teaser
10:00 - 11:00 Boat Inspec. posters
""") == [
        "2026-06-04 09:00-10:00 Boat Inspec. + poster teaser",
        "2026-06-04 10:00-11:00 Boat Inspec. posters",
    ]


@pytest.mark.parametrize("row", ["{1} – {0}", "{1} ({0})", "{0}: {1}"])
def test_somebody_called_like_a_word_stands_where_people_usually_do(row: str) -> None:
    talks = [("Ada Sample", "Boats"), ("Ulrich Urban", "Sails for all"), ("Ben Muster", "Ropes")]
    rows = [f"{hour}:00 {row.format(*talk)}" for hour, talk in enumerate(talks, 9)]

    assert outline("\n".join(["4 June 2026", *rows])) == [
        "2026-06-04 09:00-10:00 Boats",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-11:00 Sails for all",
        "  speaker: Ulrich Urban",
        "2026-06-04 11:00 Ropes",
        "  speaker: Ben Muster",
    ]


def test_a_comma_parts_a_title_from_whoever_has_a_degree_or_stands_behind_quotes() -> None:
    assert outline("""\
4 June 2026
9:00 - 9:30 Boats in the morning, Dr. Ada Sample (Muster AG)
9:30 - 10:00 Lecture “Sails for all”, Ben Muster
10:00 - 10:30 Ropes, Nets and Oars
""") == [
        "2026-06-04 09:00-09:30 Boats in the morning",
        "  speaker: Dr. Ada Sample |  | Muster AG",
        "2026-06-04 09:30-10:00 Lecture “Sails for all”",
        "  speaker: Ben Muster",
        "2026-06-04 10:00-10:30 Ropes, Nets and Oars",
    ]


def test_who_speaks_twice_is_no_room_for_that() -> None:
    talks = (
        *("9:00", "Hana Orador", "Light of tomorrow", "", "9:30", "Cleo Probe", "Old Wicks", ""),
        *("10:00", "Dan Specimen", "New Wicks", "", "11:00", "Hana Orador", "Moons of spring"),
    )

    assert outline("\n".join(("Lamp Days", "19 May 2031", "", *talks))) == [
        *("2031-05-19 09:00-09:30 Light of tomorrow", "  speaker: Hana Orador"),
        *("2031-05-19 09:30-10:00 Old Wicks", "  speaker: Cleo Probe"),
        *("2031-05-19 10:00-11:00 New Wicks", "  speaker: Dan Specimen"),
        *("2031-05-19 11:00 Moons of spring", "  speaker: Hana Orador"),
    ]
