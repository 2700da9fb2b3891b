"""Documents as organisers write them: numbers, tabs, degrees, titles over two lines, rooms last."""

import pytest
from outlined import outline, outline_of_html

_NUMBERED = """Thursday, February 20, 2031

1.\tCall to order – Ada Sample, Treasurer\t9:00 a.m.
2.\tApproval of minutes\t9:05 a.m.
3.\tReport on ropes – Ben Muster\t9:15 a.m.
4.\tBudget – Cleo Exemple, Harbour Works\t9:45 a.m.
"""
_ROOMS_LAST = """20 May 2031

9:00 – 10:00
Closing conversation
Jo Test, Mayor of Oban
Mo Probe, Mayor of Riga
Ada Sample, Mayor of Bergen
Plenary Hall

10:00 – 11:00
On nets
Ben Muster, Mayor of Leith
Plenary Hall
"""


def test_the_points_of_an_agenda_have_numbers_before_and_times_behind_them() -> None:
    assert outline(_NUMBERED) == [
        "2031-02-20 09:00-09:05 Call to order",
        "  speaker: Ada Sample | Treasurer",
        "2031-02-20 09:05-09:15 Approval of minutes",
        "2031-02-20 09:15-09:45 Report on ropes",
        "  speaker: Ben Muster",
        "2031-02-20 09:45 Budget",
        "  speaker: Cleo Exemple |  | Harbour Works",
    ]


def test_a_room_below_the_people_of_a_kind_of_session_is_no_title() -> None:
    assert outline(_ROOMS_LAST) == [
        "2031-05-20 09:00-10:00 Closing conversation [Plenary Hall]",
        "  speaker: Jo Test | Mayor of Oban",
        "  speaker: Mo Probe | Mayor of Riga",
        "  speaker: Ada Sample | Mayor of Bergen",
        "2031-05-20 10:00-11:00 On nets [Plenary Hall]",
        "  speaker: Ben Muster | Mayor of Leith",
    ]


def test_a_title_keeps_its_colon_where_it_goes_on_in_the_next_line() -> None:
    rows = "9:00\tWelcome\n\n9:30\tNets that grow:\nlessons of the sea\n\n10:00\tEnd\n"

    assert (
        outline(f"13 November 2031\n\n{rows}")[1]
        == "2031-11-13 09:30-10:00 Nets that grow: lessons of the sea"
    )


@pytest.mark.parametrize("years", ["zwischen 1600 und 1850", "from 1600 to 1850"])
def test_years_in_words_are_no_times_of_a_title_in_a_table(years: str) -> None:
    text = f"9 October 2031\n\n9:00\tRopes {years}\n10:00\tNets\n11:00\tEnd\n"

    assert outline(text)[0] == f"2031-10-09 09:00-10:00 Ropes {years}"


@pytest.mark.parametrize(
    ("said", "title", "person"),
    [
        ("Motion: Roofs, proposed by Ada Sample", "Motion: Roofs", "speaker: Ada Sample"),
        ("Walk: Roofs, guided by Ada Sample", "Walk: Roofs", "speaker: Ada Sample"),
        ("Debate: Roofs\no.l.v. Ada Sample", "Debate: Roofs", "moderator: Ada Sample"),
    ],
)
def test_who_proposes_or_leads_is_no_part_of_a_title(said: str, title: str, person: str) -> None:
    text = f"9 October 2031\n9:00 Welcome\n9:30 {said}\n10:00 Lunch\n11:00 End\n"

    assert outline(text)[1:3] == [f"2031-10-09 09:30-10:00 {title}", f"  {person}"]


def test_all_sessions_are_in_a_room_of_a_house() -> None:
    said = "All sessions are held in the Lecture Room, Sample House."

    assert outline(f"9 October 2031\n{said}\n9:00 On knots\n10:00 Lunch\n11:00 End\n")[0] == (
        "2031-10-09 09:00-10:00 On knots [Lecture Room]"
    )


def test_a_degree_behind_a_name_is_no_body() -> None:
    rows = (
        ("9:00-10:00", "On knots", "Ada Sample, Green Barn"),
        ("10:00-11:00", "On nets", "Ben Muster, MD, Red Barn"),
        ("11:00-12:00", "On ropes", "Cleo Exemple, Blue Barn"),
    )
    text = "".join("\t".join(row) + "\n" for row in (("Time", "Title", "Speaker"), *rows))

    assert outline(f"9 October 2031\n\n{text}")[3] == "  speaker: Ben Muster, MD |  | Red Barn"


_PLAINLY_NAMED = """8 October 2031

9:00 – 10:00
Closing debate
Robert Sample, City of Leith
Lucia Fernandes, {body}
Main Hall

10:00 – 11:00
On knots
Ada Sample, City of Leith
Main Hall
"""


@pytest.mark.parametrize("body", ["Blue Ocean", "Port of Oban"])
def test_below_people_of_a_debate_stand_more_people_and_a_room(body: str) -> None:
    assert outline(_PLAINLY_NAMED.format(body=body)) == [
        "2031-10-08 09:00-10:00 Closing debate [Main Hall]",
        "  speaker: Robert Sample |  | City of Leith",
        f"  speaker: Lucia Fernandes |  | {body}",
        "2031-10-08 10:00-11:00 On knots [Main Hall]",
        "  speaker: Ada Sample |  | City of Leith",
    ]


def test_a_part_of_the_day_is_no_track_of_a_table() -> None:
    rows = (
        ("Horaires", "Interventions", "Intervenants", "Salle"),
        ("12h00 – 13h30", "Déjeuner", "", "Hall"),
        ("Après-midi",),
        ("13h30 – 14h30", "Le sable et la loi", "Ada Sample, avocate", "Salle 3"),
        ("14h30 – 14h45", "Les nœuds", "Ben Muster", "Salle 3"),
    )
    wide = "<td colspan=4><b>", "<td>"
    table = "".join(f"<tr>{''.join(wide[len(row) > 1] + one for one in row)}" for row in rows)

    assert outline_of_html(f"<h2>Mardi 18 novembre 2031</h2><table>{table}</table>")[1:] == [
        "2031-11-18 13:30-14:30 Le sable et la loi [Salle 3]",
        "  speaker: Ada Sample | avocate",
        "2031-11-18 14:30-14:45 Les nœuds [Salle 3]",
        "  speaker: Ben Muster",
    ]


@pytest.mark.parametrize(
    ("above", "said", "day"),
    [
        ("Hartwell, 2 May 2031", "we meet on Saturday, 14 June 2031, in the loft.", "2031-06-14"),
        ("14 June 2031", "this is what we do in the loft.", "2031-06-14"),
    ],
)
def test_the_date_of_a_letter_is_no_day_where_its_text_tells_one(
    above: str, said: str, day: str
) -> None:
    text = f"{above}\n\nDear members,\n\n{said}\n\n10:00 On knots\n11:00 On nets\n12:00 End\n"

    assert outline(text)[0] == f"{day} 10:00-11:00 On knots"
