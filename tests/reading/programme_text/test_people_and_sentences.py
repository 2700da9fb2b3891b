"""Sentences and posts behind names, and bodies that look like people; all of it is made up."""

from outlined import outline


def test_sentences_behind_the_names_of_a_label_are_kept_beside_them() -> None:
    page = """Programme - le 4 juin 2026

9h00 - 10h00 : Première table ronde – Les bateaux
Intervenants : Ada Sample, journaliste et spécialiste de politique internationale. Elle \
travaille actuellement pour la presse.
Modérateur : Ben Muster
10h00 : Présentation par Cleo Exemple, conseillère de coopération et d’action maritime.
10h30 – Cocktail
Lycée Français Ada Sample
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Première table ronde – Les bateaux",
        "  speaker: Ada Sample | journaliste et spécialiste de politique internationale",
        "  moderator: Ben Muster",
        "2026-06-04 10:00-10:30 Présentation",
        "  speaker: Cleo Exemple | conseillère de coopération et d’action maritime",
        "2026-06-04 10:30 Cocktail",
    ]


def test_a_short_second_sentence_is_part_of_a_post_and_a_blank_may_stand_in_a_time() -> None:
    page = """4 giugno 2026

11:05 – 11: 40
Panel/Barche
Ada Sample, Università degli Studi di Esempio e Sale. Senatrice a vita
11:40 – 12:00
Vele
"""

    assert outline(page) == [
        "2026-06-04 11:05-11:40 Panel/Barche",
        "  speaker: Ada Sample |  | Università degli Studi di Esempio e Sale. Senatrice a vita",
        "2026-06-04 11:40-12:00 Vele",
    ]
