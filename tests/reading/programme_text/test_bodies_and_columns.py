"""Bodies of lawyers, points in columns, several panels at one time, dates and days without one."""

import pytest
from outlined import outline, programme

from confsched.reading.programme_text.recognisers.people import people_in


def test_firms_and_courts_stand_behind_names() -> None:
    text = """\
22 October 2027

9:30 a.m.     Ropes and Tides
              Ada M. Sample, Littler Muster, P.C.
              Ben J. O'Trial, U.S. Department of Boats
10:45 a.m.    Knots after the Rule
              Panel: Amy Probe, Fisher Sample LLP; Hon. Robert Tester, 4th District Court
12:00 p.m.    End
"""

    assert outline(text) == [
        "2027-10-22 09:30-10:45 Ropes and Tides",
        "  speaker: Ada M. Sample |  | Littler Muster, P.C.",
        "  speaker: Ben J. O'Trial |  | U.S. Department of Boats",
        "2027-10-22 10:45-12:00 Knots after the Rule",
        "  speaker: Amy Probe |  | Fisher Sample LLP",
        "  speaker: Hon. Robert Tester |  | 4th District Court",
        "2027-10-22 12:00 End",
    ]


def test_points_may_stand_in_columns_that_dots_lead_to() -> None:
    text = """\
20 March 2027

10:30 Breakouts
      Skippers ................ Anemone Room ........ Ada Sample
      Secretaries ............. Jetty Room .......... Ben Muster
      Foundation of boats ..... Oso Rm .............. Cleo Trial
12:00 Lunch
"""

    assert outline(text) == [
        "2027-03-20 10:30-12:00 Breakouts",
        "2027-03-20 10:30-12:00 Skippers [Anemone Room]",
        "  speaker: Ada Sample",
        "2027-03-20 10:30-12:00 Secretaries [Jetty Room]",
        "  speaker: Ben Muster",
        "2027-03-20 10:30-12:00 Foundation of boats [Oso Rm]",
        "  speaker: Cleo Trial",
        "2027-03-20 12:00 Lunch",
    ]


def test_panels_at_one_time_are_called_by_its_title() -> None:
    text = """\
10 June 2027

11:00–12:30 Panels 1A and 1B
Panel 1A: Paper (Room 2.01)
Chair: Ada Sample
- Ben Muster (Cambridge), 'Duplicates'
- Cleo Trial (QMUL), 'The cheapness of boats'
Panel 1B: Bodies (Room 2.02)
Chair: Dan Tester
- Eva Exempel (Sevilla), 'Sweat'
- Fay Probe (Glasgow), 'The rope house'
12:30–13:30 Lunch
"""

    assert outline(text) == [
        "2027-06-10 11:00-12:30 Panels 1A and 1B",
        "2027-06-10 11:00-12:30 Paper [Room 2.01]",
        "  chair: Ada Sample",
        "  speaker: Ben Muster |  | Cambridge",
        "  speaker: Cleo Trial |  | QMUL",
        "2027-06-10 11:00-12:30 Bodies [Room 2.02]",
        "  chair: Dan Tester",
        "  speaker: Eva Exempel |  | Sevilla",
        "  speaker: Fay Probe |  | Glasgow",
        "2027-06-10 12:30-13:30 Lunch",
    ]


def test_a_label_below_says_the_date_of_all() -> None:
    text = """\
Boat day

9:00 Opening
9:15 Ropes
10:00 End

Date: January 21, 2027
"""

    assert outline(text) == [
        "2027-01-21 09:00-09:15 Opening",
        "2027-01-21 09:15-10:00 Ropes",
        "2027-01-21 10:00 End",
    ]


def test_the_year_stands_before_the_only_day() -> None:
    text = """\
BOATFEST 2027 · 12 JUNE · HALLE 5

11:00 Opening Show
12:00 Final
"""

    assert outline(text) == [
        "2027-06-12 11:00-12:00 Opening Show [HALLE 5]",
        "2027-06-12 12:00 Final [HALLE 5]",
    ]


def test_no_meeting_takes_place_where_a_line_says_so_behind_its_reason() -> None:
    text = """\
Boat Rounds, Fall 2027
Tuesdays 8:00–9:00 AM

Sept 7    Season Preview – Ada Sample, MD
Sept 21   Rosh Hashanah observed – no Grand Rounds
Sept 28   "What Ropes Wish" – Ben Muster, PhD, and patient panelists
Oct 5     Tides in 2027 – Cleo Trial, MD
"""

    assert outline(text) == [
        "2027-09-07 08:00-09:00 Season Preview",
        "  speaker: Ada Sample, MD",
        "2027-09-28 08:00-09:00 What Ropes Wish",
        "  speaker: Ben Muster, PhD",
        "2027-10-05 08:00-09:00 Tides in 2027",
        "  speaker: Cleo Trial, MD",
    ]


def test_whoever_has_to_register_is_at_no_desk() -> None:
    text = """\
11 septembre 2027

10h00 – 12h00 : Atelier d'écriture (sur inscription), Ada Exemple
14h30 – 15h30 : Les jardins
"""

    assert outline(text) == [
        "2027-09-11 10:00-12:00 Atelier d'écriture (sur inscription)",
        "  speaker: Ada Exemple",
        "2027-09-11 14:30-15:30 Les jardins",
    ]


def test_honours_of_priests_and_mayors_are_no_names() -> None:
    text = """\
24 April 2027

10.00 Tervetuloa, pormestari Ilmari Sample
11.30 Boats & film (Fr Paul Muster)
12.00 Kinderworkshop Siebdruck (Werkstatt, bis 21 Uhr)
13.00 Päätös
"""

    assert outline(text) == [
        "2027-04-24 10:00-11:30 Tervetuloa",
        "  speaker: pormestari Ilmari Sample",
        "2027-04-24 11:30-12:00 Boats & film",
        "  speaker: Fr Paul Muster",
        "2027-04-24 12:00-13:00 Kinderworkshop Siebdruck (Werkstatt, bis 21 Uhr)",
        "2027-04-24 13:00 Päätös",
    ]


@pytest.mark.parametrize(
    ("above", "venue"),
    [
        ("Auditório Municipal de Viseu · 8 de outubro de 2027", "Auditório Municipal de Viseu"),
        ("8 October 2027\nStadtmuseum Probstadt", "Stadtmuseum Probstadt"),
        ("Friday, 8 October 2027 — Sample Hall", "Sample Hall"),
    ],
)
def test_a_house_beside_the_only_date_is_where_all_is(above: str, venue: str) -> None:
    text = f"Boats of the north\n{above}\n\nRoom 1\n9:00 Ropes\n10:00 Nets\n"

    assert str(programme(text).root["venue"]) == f"{{'name': {venue!r}}}"


def test_online_is_no_house() -> None:
    text = "Boats of the north\n8 October 2027, two days online\n\n9:00 Ropes\n10:00 Nets\n"

    assert "venue" not in programme(text).root


def test_names_that_are_joined_are_no_organization_of_the_first() -> None:
    said = "Franziska Sample, Ute Muster und RAin Dr. Carla Probe (Sampleton)"

    assert [(one.name, one.post.organization) for one in people_in(said).people] == [
        ("Franziska Sample", ""),
        ("Ute Muster", ""),
        ("RAin Dr. Carla Probe", "Sampleton"),
    ]


def test_who_pays_is_no_part_of_the_title_above() -> None:
    text = """\
6 October 2027

5:30 pm – 7:00 pm     Welcome reception, Veranda
                      Sponsored by Boats & Ropes
7:00 pm               End
"""

    assert outline(text) == [
        "2027-10-06 17:30-19:00 Welcome reception [Veranda]",
        "2027-10-06 19:00 End",
    ]
