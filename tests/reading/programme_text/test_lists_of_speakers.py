"""Lists and tables that say who speaks, below a programme that names them; all of it is made up."""

import pytest
from outlined import outline, outline_of
from word_files import cell, document, paragraph, table

from confsched.reading.programme_text.front_ends.word import word_page
from confsched.reading.programme_text.read import read_programme

_PLAN = (
    paragraph("Rail Forum, 4 June 2026"),
    table(
        cell("9:00") + cell("Who pays for rails?", "Moderator: Ada Sample", "With: Ben Muster"),
        cell("10:00") + cell("Night trains", "Cleo Probe (Oven University)"),
        cell("11:00") + cell("Close"),
    ),
)
_TOLD = [
    "2026-06-04 09:00-10:00 Who pays for rails?",
    "  moderator: Ada Sample | Director | Boat Union",
    "  speaker: Ben Muster | Head of Unit | Mill Works",
    "2026-06-04 10:00-11:00 Night trains",
    "  speaker: Cleo Probe | Professor | Oven University",
    "2026-06-04 11:00 Close",
]


@pytest.mark.parametrize("above", [(), (paragraph("Speakers", run="<w:b/>"),)])
@pytest.mark.parametrize(
    "heads", [("Name", "Position", "Organisation"), ("Referent/in", "Funktion", "Institution")]
)
def test_a_table_of_speakers_tells_what_they_are(
    above: tuple[str, ...], heads: tuple[str, ...]
) -> None:
    people = table(
        "".join(map(cell, heads)),
        cell("Ada Sample") + cell("Director") + cell("Boat Union"),
        cell("Ben Muster") + cell("Head of Unit") + cell("Mill Works"),
        cell("Cleo Probe") + cell("Professor") + cell("Oven University"),
    )
    page = word_page("page.docx", document(*_PLAN, *above, people))

    assert outline_of(read_programme(page)) == _TOLD


def test_a_list_of_speakers_completes_what_sessions_say() -> None:
    people = (
        paragraph("List of speakers", run="<w:b/>"),
        paragraph("Ada Sample\tDirector, Boat Union"),
        paragraph("Ben Muster\tHead of Unit, Mill Works"),
        paragraph("Cleo Probe\tProfessor, Oven University"),
    )
    page = word_page("page.docx", document(*_PLAN, *people))

    assert outline_of(read_programme(page)) == _TOLD


def test_somebody_of_another_organization_is_not_completed() -> None:
    text = """\
Rail Forum, 4 June 2026

9:00 Night trains – Cleo Probe (Oven University)
10:00 Rails – Ben Muster
11:00 Signals – Ada Sample
12:00 Close

Speakers

Cleo Probe, Professor, Mill College
Ben Muster, Head of Unit, Mill Works
Ada Sample, Director, Boat Union
"""

    assert outline(text)[1::2] == [
        "  speaker: Cleo Probe |  | Oven University",
        "  speaker: Ben Muster | Head of Unit | Mill Works",
        "  speaker: Ada Sample | Director | Boat Union",
    ]
