"""Short talks below `Communications`, brackets with the time of all behind titles."""

from outlined import outline


def test_short_talks_below_communications_are_told_in_one_form() -> None:
    text = """\
Atelier doctoral – 3 avril 2030

9h45-10h45 : Communications
- Lucie Sample (Nantes), Écrire la grève
- Mamadou Muster (UCAD), Syndicats et indépendances
10h45-11h : pause
11h-12h30 : Communications (suite)
- Inès Probe (Paris 8), Archives orales
- Théo Exemple (Lille), L'usine au cinéma
- Répondante : Anna Tester
12h30 : repas
"""

    assert outline(text) == [
        "2030-04-03 09:45-10:45 Communications",
        "  speaker: Lucie Sample |  | Nantes",
        "  speaker: Mamadou Muster |  | UCAD",
        "2030-04-03 10:45-11:00 pause",
        "2030-04-03 11:00-12:30 Communications (suite)",
        "  speaker: Inès Probe |  | Paris 8",
        "  speaker: Théo Exemple |  | Lille",
        "  discussant: Anna Tester",
        "2030-04-03 12:30 repas",
    ]


def test_a_title_ends_before_its_house_and_the_time_of_all() -> None:
    text = """\
SUNDAY FORUM 2030-31 (Unitarian Church, Parish Hall, 9:30 am)

Sept 15: Ruth Sample – "What the River Carried"
Sept 29: No forum (Ingathering)
Oct 6: Film discussion: "Of Gods and Men", led by Pat & Jerry Muster
Oct 20: Prof. Em. Harold Tester, "Spinoza for Beginners"
"""

    assert outline(text) == [
        "2030-09-15 09:30 What the River Carried",
        "  speaker: Ruth Sample",
        "2030-10-06 09:30 Of Gods and Men",
        "  speaker: Pat Muster",
        "  speaker: Jerry Muster",
        "2030-10-20 09:30 Spinoza for Beginners",
        "  speaker: Prof. Em. Harold Tester",
    ]
