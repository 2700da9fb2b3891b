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
