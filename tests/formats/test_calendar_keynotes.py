"""Who gives the keynotes of a calendar, where their titles say nothing else."""

from typing import Any

import pytest
from test_calendar_speakers import titled

OTHERS = ("Knots that hold", "Lunch", "Sails and the wind", "Buoys")


def told(*titles: str, **more: str) -> list[tuple[str, str, list[str]]]:
    """Title, type and people of each keynote."""
    found: Any = titled(*titles, *OTHERS, **more)
    sessions = [*found["sessions"].values()][: len(titles)]
    people = found.get("speakers", {})
    return [
        (
            one["title"],
            one.get("type", ""),
            [people[key]["name"] for key in one.get("speakers", ())],
        )
        for one in sessions
    ]


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("Keynote: Jo Sample", "Keynote"),
        ("Opening Keynote - Jo Sample", "Opening Keynote"),
        ("Keynote by Jo Sample", "Keynote"),
        ("Closing keynote (Jo Sample)", "Closing keynote"),
        ("Jo Sample: Keynote Speech", "Keynote Speech"),
        ("Jo Sample – Keynote", "Keynote"),
    ],
)
def test_who_stands_beside_the_word_speaks(title: str, left: str) -> None:
    assert told(title) == [(left, "keynote", ["Jo Sample"])]


def test_invited_talks_are_talks_and_several_may_give_one() -> None:
    assert told(r"Invited Talk: Dr. Jo Sample and Dr. Bo Sample") == [
        ("Invited Talk", "", ["Dr. Jo Sample", "Dr. Bo Sample"])
    ]


def test_two_words_may_be_a_subject_unless_all_keynotes_are_called_like_that() -> None:
    names = ("Keynote: Ngaio Marshwood", "Keynote: Harbour Law")

    assert told(names[0]) == [("Keynote: Ngaio Marshwood", "keynote", [])]
    assert told(names[0], "Keynote: The law of the sea")[0] == (names[0], "keynote", [])
    assert told(names[0], "Keynote: Tama Quayside") == [
        ("Keynote", "keynote", ["Ngaio Marshwood"]),
        ("Keynote", "keynote", ["Tama Quayside"]),
    ]


def test_whoever_is_known_to_speak_is_enough() -> None:
    found = told("Keynote: Jo Sample on boats", ATTENDEE="Bo Sample")

    assert found == [("Keynote: Jo Sample on boats", "keynote", ["Bo Sample"])]
