"""Lines with people of several roles below titles, in texts and in cells. All of it is made up."""

import pytest
from outlined import outline

LINES = [
    "Moderated by Cleo Exemple: Ada Sample, Ben Muster",
    "Speakers: Ada Sample, Ben Muster; Moderator: Cleo Exemple",
]


@pytest.mark.parametrize("line", LINES)
def test_who_leads_stands_before_the_others_or_behind_them(line: str) -> None:
    text = f"Thursday 4 June 2026\n\n9:00-10:00 Who owns the harbour?\n{line}\n"
    title, *people = outline(text)

    assert title == "2026-06-04 09:00-10:00 Who owns the harbour?"
    assert sorted(people) == [
        "  moderator: Cleo Exemple",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
    ]


@pytest.mark.parametrize("line", LINES)
def test_so_they_do_in_a_cell(line: str) -> None:
    text = f"""\
Thursday 4 June 2026

| Time | Hall A | Hall B |
|------|--------|--------|
| 9:00-10:00 | Panel: Who owns the harbour?<br>{line} | Knots<br>Dana Beispiel |
"""
    people = [one for one in outline(text) if one.startswith("  ")]

    assert sorted(people) == [
        "  moderator: Cleo Exemple",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "  speaker: Dana Beispiel",
    ]


def test_who_is_named_with_a_body_before_a_colon_speaks_on_whatever_follows() -> None:
    text = """4 June 2026
9h00-9h20 : Ada Sample (UPEM) : L’école des marins, un lieu d’innovation
9h20-9h40 : Ben Test (Institut des ports) : Le musée et la ville, de Max Exempel, 1951-1976
9h40-10h00 : Ethik der Technik
10h00-10h20 : Keynote by Under Secretary of State for Boats and Public Affairs James K. Sample
10h20-10h40 : Paneldebatt, ledet av Cleo Probe, BSU
"""

    assert outline(text) == [
        "2026-06-04 09:00-09:20 L’école des marins, un lieu d’innovation",
        "  speaker: Ada Sample |  | UPEM",
        "2026-06-04 09:20-09:40 Le musée et la ville, de Max Exempel, 1951-1976",
        "  speaker: Ben Test |  | Institut des ports",
        "2026-06-04 09:40-10:00 Ethik der Technik",
        "2026-06-04 10:00-10:20 Keynote",
        "  speaker: James K. Sample | Under Secretary of State for Boats and Public Affairs",
        "2026-06-04 10:20-10:40 Paneldebatt",
        "  moderator: Cleo Probe |  | BSU",
    ]
