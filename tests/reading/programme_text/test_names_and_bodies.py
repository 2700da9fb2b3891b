"""Who is one person, who several, and what is none of them; all of it is made up."""

import pytest
from outlined import outline

from confsched.reading.programme_text.recognisers.people import people_in


def _told(text: str) -> list[tuple[str, str, str, str]]:
    found = people_in(text).people
    return [(one.name, one.part, one.post.role, one.post.organization) for one in found]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # a body that begins with letters that stand for its name is nobody
        ("Prof. Dr. Ada Sample, HNE Ovenham", [("Prof. Dr. Ada Sample", "", "", "HNE Ovenham")]),
        ("Ben Muster, BBC Cymru", [("Ben Muster", "", "", "BBC Cymru")]),
        ("Ada Sample, Ben Muster", [("Ada Sample", "", "", ""), ("Ben Muster", "", "", "")]),
        # columns part as commas do
        ("Ada Sample\tDirector\tBoat Union", [("Ada Sample", "", "Director", "Boat Union")]),
        # a post before a name, and somebody else behind that
        (
            "burgemeester Ada van der Sample en Ben Muster",
            [("Ada van der Sample", "", "burgemeester", ""), ("Ben Muster", "", "", "")],
        ),
        ("Ada Sample, Chefredakteurin NDR und", [("Ada Sample", "", "Chefredakteurin NDR", "")]),
        ("Chair (Ada Sample)", [("Ada Sample", "chair", "", "")]),
        ("Ada Sample en de deelnemers", [("Ada Sample", "", "", "")]),
        ("voorzitter Ada Sample. Terugblik door bestuurslid Ben Muster", []),
        ("CF Push [hands-on lab]", []),
        # who leads behind a comma is no part of a body before it
        (
            "Ada Sample (Boat Academy), moderated by Ben Muster",
            [("Ada Sample", "", "", "Boat Academy"), ("Ben Muster", "moderator", "", "")],
        ),
    ],
)
def test_names_bodies_and_posts_are_told_apart(
    text: str, told: list[tuple[str, str, str, str]]
) -> None:
    assert _told(text) == told


def test_given_names_in_a_column_of_people_are_one_each() -> None:
    text = """\
4 June 2026

| Time | Topic | Presenter(s) |
|---|---|---|
| 9:00 | Anatomy of a boat | Jason, Matt |
| 10:00 | Show and tell | Matt |
| 11:00 | Build your own | Everybody |
"""

    assert outline(text) == [
        "2026-06-04 09:00-10:00 Anatomy of a boat",
        "  speaker: Jason",
        "  speaker: Matt",
        "2026-06-04 10:00-11:00 Show and tell",
        "  speaker: Matt",
        "2026-06-04 11:00 Build your own",
    ]
