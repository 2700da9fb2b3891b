"""Festivals, open days and assemblies as they are pasted, in several languages; all is made up."""

import pytest
from outlined import outline

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
