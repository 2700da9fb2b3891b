"""Sessions of a congress side by side in lines: who chairs them, and the talks that they hold."""

import pytest
from outlined import outline


@pytest.mark.parametrize("room", ["", "{}\n"])
def test_talks_of_sessions_side_by_side_end_with_what_they_stand_in(room: str) -> None:
    placed = [room.format(one) for one in ("Great Hall", "Library")]
    text = f"""13 May 2031
9:30-10:30 Harbours in Winter
{placed[0]}Chair: Emil Probe
9:30 Boats and their sails
Ada Sample
10:00 Ropes and their knots
Ben Muster
9:30-10:30 Rivers in Spring
{placed[1]}Chair: Lea Exempel
9:30 Nets and what they hold
Clara Probe
9:50 Tides and their tables
Hugo Sample
10:10 Maps for everybody
Ines Muster
10:30-11:00 Coffee
11:00-12:00 Harbours in Summer
{placed[0]}Chair: Dana Probe
11:00 Sails of tomorrow
Jonas Test
11:30 Oars of tomorrow
Greta Test
"""
    first, second = ("", "") if not room else (" [Great Hall]", " [Library]")

    assert outline(text)[:15] == [
        f"2031-05-13 09:30-10:00 Boats and their sails{first} {{Harbours in Winter}}",
        "  speaker: Ada Sample",
        "  chair: Emil Probe",
        f"2031-05-13 09:30-09:50 Nets and what they hold{second} {{Rivers in Spring}}",
        "  speaker: Clara Probe",
        "  chair: Lea Exempel",
        f"2031-05-13 09:50-10:10 Tides and their tables{second} {{Rivers in Spring}}",
        "  speaker: Hugo Sample",
        "  chair: Lea Exempel",
        f"2031-05-13 10:00-10:30 Ropes and their knots{first} {{Harbours in Winter}}",
        "  speaker: Ben Muster",
        "  chair: Emil Probe",
        f"2031-05-13 10:10-10:30 Maps for everybody{second} {{Rivers in Spring}}",
        "  speaker: Ines Muster",
        "  chair: Lea Exempel",
    ]


def test_authors_in_brackets_are_a_list_though_who_chairs_has_a_post_behind_a_comma() -> None:
    text = "13 May 2031\n" + "".join(
        f"""
{hour}:30-{hour + 1}:30 {title}
Chair: {chair}, Professor of Maps, University of Sampleton
- Boats in {title} (Hugo Voorbeeld, Hugo Probe)
- Nets in {title} (Ines Sample, Emil Voorbeeld)
"""
        for hour, title, chair in (
            (9, "All Harbours", "Lea Esempio"),
            (11, "Most Rivers", "Clara Muster"),
            (13, "Some Lakes", "Greta Sample"),
        )
    )

    assert outline(text)[:6] == [
        "2031-05-13 09:30-10:30 All Harbours",
        "  chair: Lea Esempio | Professor of Maps | University of Sampleton",
        "  speaker: Hugo Voorbeeld",
        "  speaker: Hugo Probe",
        "  speaker: Ines Sample",
        "  speaker: Emil Voorbeeld",
    ]


def test_a_colon_leads_to_more_of_a_title_where_nobody_is_named_plainly() -> None:
    names = ("Clara", "Jonas", "Lea", "Emil", "Ines", "Hugo", "Greta", "Dana")
    titles = ("Die Zukunft: Alte Seile II", *(f"Boote im {month}" for month in "MNOPQRS"))
    lines = [
        f"{hour}:30 {title}\n{name} Muster\n"
        for hour, title, name in zip(range(9, 17), titles, names, strict=True)
    ]

    assert outline(f"13. Mai 2031\n{''.join(lines)}")[:3] == [
        "2031-05-13 09:30-10:30 Die Zukunft: Alte Seile II",
        "  speaker: Clara Muster",
        "2031-05-13 10:30-11:30 Boote im M",
    ]


def test_what_a_star_says_is_no_post_of_who_chairs() -> None:
    text = """4 June 2026
9:00-10:00 Nets for all
Session Chair: Ada Sample
(* indicates presenting author)
10:00-11:00 Boats
Session Chair: Ben Muster
"""

    assert outline(text) == [
        "2026-06-04 09:00-10:00 Nets for all",
        "  chair: Ada Sample",
        "2026-06-04 10:00-11:00 Boats",
        "  chair: Ben Muster",
    ]
