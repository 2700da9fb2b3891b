"""Sessions that are counted below the time of all, and what stands between titles and people."""

import pytest
from outlined import outline, programme

_LETTERS = """June 4, 2031
9:00 – 9:15 AM     Welcome Remarks
                   Ada Sample, Executive Director, Sample Network
9:30 – 10:30 AM    Concurrent Sessions
                   A. Ferries in Small Towns (Room 201)
                      Chair: Cleo Exemple
                      Speakers: Ada Sample, Ben Muster
                   B. Fares That Work (Room 202)
                      Chair: Dan Exempel
                      Speakers: Eva Muster
10:30 AM           Close
"""
_CODES = """4 June 2031
9:00 - 10:15    Breakout Sessions I (choose one)
    1A: Food as Medicine, Room 110 - Ada Sample
    1B: Ferries for Rural Clinics, Room 112 - Ben Muster and Cleo Exemple
10:15 - 10:30   Break
"""
_WORDS = """Jeudi 5 juin 2031
9h00-10h30 – Ateliers en parallèle
   Atelier A – Cartographier les fuites (salle 12), Ada Sample
   Atelier B – Jardins de pluie (salle 14), Ben Muster
10h30 – Clôture
"""
_NUMBERS = """5. Juni 2031
9.00 Uhr      Workshops (parallel)
              1. Regengärten (Raum 1.12) – Ada Sample
              2. Leckagen finden (Raum 1.14) – Ben Muster
10.30 Uhr     Ende der Veranstaltung
"""
_TALKS = """5 June 2031
9:00-10:30 Paper session
1. Ferries in small towns
2. Fares that work for all
10:30 Close
"""


@pytest.mark.parametrize(
    ("page", "told"),
    [
        (
            _LETTERS,
            [
                "2031-06-04 09:00-09:15 Welcome Remarks",
                "  speaker: Ada Sample | Executive Director | Sample Network",
                "2031-06-04 09:30-10:30 Concurrent Sessions",
                "2031-06-04 09:30-10:30 Ferries in Small Towns [Room 201]",
                "  chair: Cleo Exemple",
                "  speaker: Ada Sample",
                "  speaker: Ben Muster",
                "2031-06-04 09:30-10:30 Fares That Work [Room 202]",
                "  chair: Dan Exempel",
                "  speaker: Eva Muster",
                "2031-06-04 10:30 Close",
            ],
        ),
        (
            _CODES,
            [
                "2031-06-04 09:00-10:15 Breakout Sessions I (choose one)",
                "2031-06-04 09:00-10:15 Food as Medicine [Room 110]",
                "  speaker: Ada Sample",
                "2031-06-04 09:00-10:15 Ferries for Rural Clinics [Room 112]",
                "  speaker: Ben Muster",
                "  speaker: Cleo Exemple",
                "2031-06-04 10:15-10:30 Break",
            ],
        ),
        (
            _WORDS,
            [
                "2031-06-05 09:00-10:30 Ateliers en parallèle",
                "2031-06-05 09:00-10:30 Cartographier les fuites [salle 12]",
                "  speaker: Ada Sample",
                "2031-06-05 09:00-10:30 Jardins de pluie [salle 14]",
                "  speaker: Ben Muster",
                "2031-06-05 10:30 Clôture",
            ],
        ),
        (
            _NUMBERS,
            [
                "2031-06-05 09:00-10:30 Workshops (parallel)",
                "2031-06-05 09:00-10:30 Regengärten [Raum 1.12]",
                "  speaker: Ada Sample",
                "2031-06-05 09:00-10:30 Leckagen finden [Raum 1.14]",
                "  speaker: Ben Muster",
                "2031-06-05 10:30 Ende der Veranstaltung",
            ],
        ),
        (_TALKS, ["2031-06-05 09:00-10:30 Paper session", "2031-06-05 10:30 Close"]),
    ],
)
def test_what_is_counted_below_several_at_once_is_a_session_each(
    page: str, told: list[str]
) -> None:
    assert outline(page) == told


def test_times_with_a_dot_do_not_go_on_from_a_long_line_and_posts_lead_to_names() -> None:
    page = """Saturday 21 June 2031
10.00 Remarks by our president, Ada Sample
12.00 Introduction from the Chair, Ben Muster
1.00 Lunch
2.00 Panel discussion: what next for the old path on the canal for all
3.15 Prize draw
3.30 Address by the Minister of Ports, Hon. Cleo Exemple
"""

    assert outline(page) == [
        "2031-06-21 10:00-12:00 Remarks",
        "  speaker: Ada Sample | president",
        "2031-06-21 12:00-13:00 Introduction",
        "  speaker: Ben Muster | Chair",
        "2031-06-21 13:00-14:00 Lunch",
        "2031-06-21 14:00-15:15 Panel discussion: what next for the old path on the canal for all",
        "2031-06-21 15:15-15:30 Prize draw",
        "2031-06-21 15:30 Address",
        "  speaker: Hon. Cleo Exemple | Minister of Ports",
    ]


def test_items_with_people_are_sessions_each_below_what_is_concurrent() -> None:
    page = """# Staff Day
**Friday, August 22, 2031**

- **10:00–10:50** Concurrent workshops
  - *Rubrics that work* — Ada Sample
  - *Grading in teams* (Room 212) — Ben Muster & Cleo Exemple
- **11:00–11:50** Breakout discussions
  - What works?
  - What does not?
- **12:00** Lunch
"""

    assert outline(page) == [
        "2031-08-22 10:00-10:50 Concurrent workshops",
        "2031-08-22 10:00-10:50 Rubrics that work",
        "  speaker: Ada Sample",
        "2031-08-22 10:00-10:50 Grading in teams [Room 212]",
        "  speaker: Ben Muster",
        "  speaker: Cleo Exemple",
        "2031-08-22 11:00-11:50 Breakout discussions",
        "2031-08-22 12:00 Lunch",
    ]


def test_what_somebody_chairs_may_stand_above_the_date_and_pictures_name_nothing() -> None:
    page = """🎉 Harbour Makers Weekend 🎉
Session 1: Foundations (Chair: Ada Sample)
Monday 2 June 2031, Room A
9:00-9:20 Ben Muster: Sand, salt and sums
9:20-9:40 Cleo Exemple: Painted prows revisited
9:40 Coffee
Session 2: Futures (Chair: Dan Exempel)
Tuesday 3 June 2031, Room B
9:00-9:30 Eva Muster: Unions and tides
9:30-10:00 Laser cutting for all w/ Ada Sample
10:00 Welkom door dagvoorzitter Ben Muster
"""
    found = programme(page)

    assert found.root.get("title") == "Harbour Makers Weekend"
    assert outline(page) == [
        "2031-06-02 09:00-09:20 Sand, salt and sums [Room A] {Session 1: Foundations}",
        "  speaker: Ben Muster",
        "  chair: Ada Sample",
        "2031-06-02 09:20-09:40 Painted prows revisited [Room A] {Session 1: Foundations}",
        "  speaker: Cleo Exemple",
        "  chair: Ada Sample",
        "2031-06-02 09:40 Coffee",
        "2031-06-03 09:00-09:30 Unions and tides [Room B] {Session 2: Futures}",
        "  speaker: Eva Muster",
        "  chair: Dan Exempel",
        "2031-06-03 09:30-10:00 Laser cutting for all [Room B] {Session 2: Futures}",
        "  speaker: Ada Sample",
        "  chair: Dan Exempel",
        "2031-06-03 10:00 Welkom [Room B] {Session 2: Futures}",
        "  speaker: Ben Muster | dagvoorzitter",
        "  chair: Dan Exempel",
    ]


def test_few_words_behind_a_name_in_italics_are_where_somebody_is_from() -> None:
    page = """## Thursday, June 4, 2026

**9:15–10:30 a.m. | Panel 1: Digital Twins at the Dock**
Moderator: *Ada Sample*, Sample Times
- *Ben Muster*, Port of Oars
- *Cleo Exemple*, Sample University
"""

    assert outline(page) == [
        "2026-06-04 09:15-10:30 Digital Twins at the Dock",
        "  moderator: Ada Sample |  | Sample Times",
        "  speaker: Ben Muster |  | Port of Oars",
        "  speaker: Cleo Exemple |  | Sample University",
    ]
