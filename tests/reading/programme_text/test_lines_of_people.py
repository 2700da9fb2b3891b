"""Lines with people as they are pasted: shared surnames, pictures, handles, titles in quotes."""

import pytest
from outlined import outline

from confsched.reading.programme_text.recognisers.people import people_in


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("Why boats float\nSpeakers: Ada and Ben Sample", ["Ada Sample", "Ben Sample"]),
        (
            "Why boats float\nAda & Ben Sample, Test University",
            ["Ada Sample |  | Test University", "Ben Sample |  | Test University"],
        ),
        ("Why boats float\nSpeaker: Ada (Test University)", ["Ada |  | Test University"]),
        ("Why boats float\n👤 Ada Sample, Test University", ["Ada Sample |  | Test University"]),
        ("Why boats float\nAda Sample @adasample", ["Ada Sample"]),
        ("Why boats float\nAda Sample @Boatify", ["Ada Sample |  | Boatify"]),
        (
            "Why boats float\nAda Sample, MD, MPH, Test University",
            ["Ada Sample, MD, MPH |  | Test University"],
        ),
        (
            "Why boats float\n• Ada Sample\n• Professor of History\n• Test University",
            ["Ada Sample | Professor of History | Test University"],
        ),
        ('Keynote: Ada Sample, "Why boats float"', ["Ada Sample"]),
    ],
)
def test_people_below_a_title_are_found(lines: str, expected: list[str]) -> None:
    text = f"4 June 2026\n9:00 {lines}\n10:00 Lunch\n"

    assert outline(text) == [
        "2026-06-04 09:00-10:00 Why boats float",
        *(f"  speaker: {one}" for one in expected),
        "2026-06-04 10:00 Lunch",
    ]


@pytest.mark.parametrize(
    "text", ["Rust and Python Bindings", "Bread and Butter Pudding", "Peace and Security Council"]
)
def test_titles_with_two_words_before_a_third_are_hardly_people(text: str) -> None:
    assert people_in(text).score < 0.5
