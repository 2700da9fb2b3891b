"""Titles and people of lists with marks of Markdown and HTML in them. All of them are made up."""

from typing import Any

import pytest
from test_records import sessions, translated, translation


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("[On boats](../talks.html#boats)", "On boats"),
        ("Talk by [Ada Sample](https://ada.invalid/a_(b))", "Talk by Ada Sample"),
        ("**Keynote**<br>[On boats](#boats)", "Keynote: On boats"),
        ("Arrays [1](2) ways", "Arrays 1 ways"),
        ("2**3 is 8", "2**3 is 8"),
        ("*** Boats", "*** Boats"),
        ("***Boats*** and *sails*", "Boats and sails"),
        ("A [draft] (of two)", "A [draft] (of two)"),
    ],
)
def test_titles_are_read_without_links_and_bold_print(written: str, title: str) -> None:
    assert [one["title"] for one in sessions(f"Title,Time\n{written},9:00-9:30\n")] == [title]


def test_a_line_break_of_html_parts_people() -> None:
    found = translated("Title,Speaker\nBoats,Ada Sample<br>Ben Sample<br/>Cleo Sample\n")

    assert [one["name"] for one in found["speakers"].values()] == [
        "Ada Sample",
        "Ben Sample",
        "Cleo Sample",
    ]


def test_a_row_of_somebody_without_a_title_is_called_by_what_it_is_about() -> None:
    text = (
        "Title,Details,Speaker,Berth,Time\nBoats,,Ada Sample,1,9:00-9:30\n"
        ",On ships,Ben Sample,2,9:30-10:00\n,,Cleo Sample,3,10:00-10:30\n"
    )

    found = translation(text)
    root: Any = found.roots[0]

    assert [one["title"] for one in root["sessions"].values()] == [
        *("Boats", "On ships", "Cleo Sample"),
    ]
    assert [one.message for one in found.findings] == [
        "a session has no title, and is called by who is in it"
    ]


def test_a_word_for_a_break_is_nobody_in_a_break() -> None:
    text = (
        "Title,Type,Speaker,Time\nA chat on deck,Break,Coffee break,9:00-9:30\n"
        "On tea,Talk,Ada Teabreak,9:30-10:00\n"
    )
    chat, talk = sessions(text)

    assert ("speakers" in chat, chat["extra"]) == (False, {"speaker": "Coffee break"})
    assert talk["speakers"] == ["ada-teabreak"]


def test_pictures_behind_a_name_are_none_of_it() -> None:
    found = translated(
        'Title,Authors\nBoats,"Ada Sample*\u2601, Ben Test"\nNets,Cleo Probe \U0001f3a4\n'
    )

    assert [one["name"] for one in found["speakers"].values()] == [
        "Ada Sample",
        "Ben Test",
        "Cleo Probe",
    ]


def test_thanks_and_capitals_beside_a_break_are_nobody() -> None:
    text = (
        "Title,Speaker,Time\nBreak,HBR,9:00-9:30\nFeast,Thanks to Boats,9:30-10:00\n"
        "Knots,HBR,10:00-10:30\n"
    )

    assert [(one.get("speakers"), one.get("extra")) for one in sessions(text)] == [
        (None, {"speaker": "HBR"}),
        (None, {"speaker": "Thanks to Boats"}),
        (["hbr"], None),
    ]


def test_texts_and_kinds_of_sessions_in_the_place_of_names_are_nobody() -> None:
    told = "The harbour, built long ago, is one of the oldest of the coast, with boats of wood"
    text = (
        f'Title,Speakers,Time\nBoats,"{told}",9:00-9:30\nThe park,Social event,10:00-10:30\n'
        'Knots,speaker1,11:00-11:30\nNets,"ada, ben, cleo, dora, emil, fay, gus, hal, ivy, jo, kim'
        ', lou, mo",12:00-12:30\n'
    )
    boats, park, knots, nets = sessions(text)

    assert (boats.get("speakers"), boats["extra"]) == (None, {"speaker": told})
    assert (park["type"], park["extra"]) == ("social", {"speaker": "Social event"})
    assert (knots.get("speakers"), knots["extra"]) == (None, {"speaker": "speaker1"})
    assert len(nets["speakers"]) > 0
