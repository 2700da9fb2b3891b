"""Festivals, open days and assemblies as they are pasted, in several languages; all is made up."""

from pathlib import Path

import pytest
from outlined import outline, outline_of_html

from confsched import api

FESTIVAL = """Harbour Festival

14 June 2030

18:00–19:00
Opening
Town Hall

19:30–21:15
The Long Rope
Regent Cinema
A sailor returns after ten years and finds the harbour sold.

21:30–22:00
Late Shorts
Harbour Bar

22:00–23:00
Songs of the Coast
The Old Slipway

23:15–23:45
The Long Rope
Regent Cinema
A sailor returns after ten years and finds the harbour sold.
"""
WORKSHOPS = """School of Ropes

14 May 2030

10:00–10:45
Build a crane
Build a small crane and see how much it lifts, and how it falls.

11:00–11:45
Knots
All about knots and what they hold, in three short exercises.

12:00–12:45
Build a crane
Build a small crane and see how much it lifts, and how it falls.
"""
ABOVE = """École d'été

1 juillet 2030

Cours : Marées
09:00 – 10:30 | Amphithéâtre
Anne-Laure Kerjean, professeure, Sorbonne Université

Pause
10:30 – 11:00

Impuls: Carte marine
11:00 – 12:30 | Salle 3

Buffet
12:30 – 13:30 | Hangar à bateaux

Sortie
14:00 – 17:00 | Parvis
"""


def test_where_rooms_stand_a_few_unknown_words_are_one_and_a_title_may_come_again() -> None:
    assert outline(FESTIVAL) == [
        "2030-06-14 18:00-19:00 Opening [Town Hall]",
        "2030-06-14 19:30-21:15 The Long Rope [Regent Cinema]",
        "2030-06-14 21:30-22:00 Late Shorts [Harbour Bar]",
        "2030-06-14 22:00-23:00 Songs of the Coast [The Old Slipway]",
        "2030-06-14 23:15-23:45 The Long Rope [Regent Cinema]",
    ]


def test_a_workshop_that_is_held_twice_is_no_room() -> None:
    assert outline(WORKSHOPS) == [
        "2030-05-14 10:00-10:45 Build a crane",
        "2030-05-14 11:00-11:45 Knots",
        "2030-05-14 12:00-12:45 Build a crane",
    ]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Gareth Price", "speaker: Gareth Price"),
        ("José Luis García Prado", "speaker: José Luis García Prado"),
        ("with Wei Lin", "speaker: Wei Lin"),
        ("med Karin Bergström", "speaker: Karin Bergström"),
    ],
)
def test_names_that_begin_with_a_frequent_one_and_those_behind_with_are_people(
    line: str, said: str
) -> None:
    page = f"14 May 2030\n\n9:00-10:00 Ropes of old\n{line}\n10:00-11:00 Nets\nAda Sample\n"

    assert outline(page) == [
        "2030-05-14 09:00-10:00 Ropes of old",
        f"  {said}",
        "2030-05-14 10:00-11:00 Nets",
        "  speaker: Ada Sample",
    ]


def test_a_word_like_hours_of_another_language_begins_a_title_in_capitals() -> None:
    page = "14 May 2030\n\n9:00–10:30 Val av styrelse\n10:30–11:00 Hod i more\n"

    assert outline(page) == [
        "2030-05-14 09:00-10:30 Val av styrelse",
        "2030-05-14 10:30-11:00 Hod i more",
    ]


@pytest.mark.parametrize(
    "foot",
    [
        "Mit freundlicher Unterstützung der Muster Boote GmbH",
        "Con il patrocinio del Comune del Porto",
        "With kind support of Sample Boats Ltd",
        "Privacy Policy | Cookies | Imprint",
        "Mentions légales | Cookies",
        "Integritetspolicy | Kakor",
    ],
)
def test_thanks_and_links_below_a_programme_say_nothing_of_its_last_session(foot: str) -> None:
    page = (
        f"14 May 2030\n\n9:00–10:00 Ropes\nAda Sample\n10:00–11:00 Closing\nBen Tester\n\n{foot}\n"
    )

    assert outline(page) == [
        "2030-05-14 09:00-10:00 Ropes",
        "  speaker: Ada Sample",
        "2030-05-14 10:00-11:00 Closing",
        "  speaker: Ben Tester",
    ]


def test_a_room_with_a_number_behind_a_kind_of_session_and_a_bar_is_one() -> None:
    page = "14 May 2030\n\n9:00–10:00 Taster Session | Lab 2\n10:00–11:00 Campus Tour | Room B12\n"

    assert outline(page) == [
        "2030-05-14 09:00-10:00 Taster Session [Lab 2]",
        "2030-05-14 10:00-11:00 Campus Tour [Room B12]",
    ]


def test_titles_begin_blocks_above_times_with_rooms_beside() -> None:
    assert outline(ABOVE) == [
        "2030-07-01 09:00-10:30 Cours : Marées [Amphithéâtre]",
        "  speaker: Anne-Laure Kerjean | professeure | Sorbonne Université",
        "2030-07-01 10:30-11:00 Pause",
        "2030-07-01 11:00-12:30 Impuls: Carte marine [Salle 3]",
        "2030-07-01 12:30-13:30 Buffet [Hangar à bateaux]",
        "2030-07-01 14:00-17:00 Sortie [Parvis]",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Ada Sample – Oven Review; Ben Tester – Nippon Cranes; Cleo Probe – City of Boats",
        "Ada Sample (Oven Review); Ben Tester (Nippon Cranes), Cleo Probe (City of Boats)",
    ],
)
def test_nobody_between_semicolons_is_part_of_an_organization(line: str) -> None:
    page = f"14 May 2030\n\n9:00-10:00 Ropes of old\nModerator: {line}\n10:00-10:30 Closing\n"

    assert outline(page) == [
        "2030-05-14 09:00-10:00 Ropes of old",
        "  moderator: Ada Sample |  | Oven Review",
        "  speaker: Ben Tester |  | Nippon Cranes",
        "  speaker: Cleo Probe |  | City of Boats",
        "2030-05-14 10:00-10:30 Closing",
    ]


def test_a_title_before_a_name_begins_somebody_else_behind_an_organization() -> None:
    page = (
        "14 May 2030\n\n9:00-10:00 Tau\nAda Sample, UiO, professor Ola Test, HBV\n"
        "10:00-10:30 Knuter\nBen Tester, UiO, førsteamanuensis Siri Muster, NTNU\n"
    )

    assert outline(page) == [
        "2030-05-14 09:00-10:00 Tau",
        "  speaker: Ada Sample |  | UiO",
        "  speaker: professor Ola Test |  | HBV",
        "2030-05-14 10:00-10:30 Knuter",
        "  speaker: Ben Tester |  | UiO",
        "  speaker: førsteamanuensis Siri Muster |  | NTNU",
    ]


def test_a_board_without_a_name_is_no_organization() -> None:
    page = "14 May 2030\n\n9:00-10:00 Welcome\nAda Sample, Chair of the Board\n10:00-11:00 Votes\n"

    assert outline(page) == [
        "2030-05-14 09:00-10:00 Welcome",
        "  speaker: Ada Sample | Chair of the Board",
        "2030-05-14 10:00-11:00 Votes",
    ]


def test_the_topic_of_a_workshop_is_nobody() -> None:
    page = (
        "14 May 2030\n\n9:00-10:00 Workshop: Rock Climbing\nAda Sample\n"
        "10:00-11:00 Workshop: Anna Exempel\n"
    )

    assert outline(page) == [
        "2030-05-14 09:00-10:00 Workshop: Rock Climbing",
        "  speaker: Ada Sample",
        "2030-05-14 10:00-11:00 Workshop: Anna Exempel",
        "  speaker: Anna Exempel",
    ]


def test_a_comma_may_stand_between_each_time_and_its_title(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("14 May 2030\n\n9:00, Opening\n9:30, Ropes\n10:00, Nets\n")

    assert [one.title for one in api.load(page).sessions] == ["Opening", "Ropes", "Nets"]


def test_short_weekdays_that_are_other_words_may_stand_before_a_date() -> None:
    page = "Tor 12 sep 2030\n\n9:00-10:00 Tau\n\nFre 13 sep 2030\n\n9:00-10:00 Knuter\n"

    assert outline(page) == ["2030-09-12 09:00-10:00 Tau", "2030-09-13 09:00-10:00 Knuter"]


def test_who_moderates_is_told_in_brackets_behind_pairs_in_a_column() -> None:
    row = "<tr><td>{}:00–{}:30</td><td>{}</td><td>{}</td></tr>"
    head = "<tr><th>Time</th><th>Session</th><th>Speakers</th></tr>"
    rows = [
        row.format(
            9,
            9,
            "Ropes",
            "Ada Sample, baker, Boat Club<br>Ben Tester, miller, Göta Radio (Moderator)",
        ),
        row.format(10, 10, "Nets", "Cleo Probe, miller, Mill House"),
        row.format(11, 11, "Oars", "Dan Exempel, sailor, Sail Forum"),
    ]
    page = f"<h2>14 May 2030</h2><table>{head}{''.join(rows)}</table>"

    assert outline_of_html(page)[:3] == [
        "2030-05-14 09:00-09:30 Ropes",
        "  speaker: Ada Sample | baker | Boat Club",
        "  moderator: Ben Tester | miller | Göta Radio",
    ]
