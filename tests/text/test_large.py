"""Letters that are read from afar."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confsched.text.large import large

_NAMES = st.text(st.sampled_from("ABCXYZ abcxyz é 0189 -.':&+/# –’"), max_size=30)


def test_letters_are_four_lines_high() -> None:
    assert large("Hall 1", 80) == (
        "█   █ ▄▀▀▀▄ █     █       ▄█ ",
        "█▄▄▄█ █▄▄▄█ █     █        █ ",
        "█   █ █   █ █     █        █ ",
        "▀   ▀ ▀   ▀ ▀▀▀▀▀ ▀▀▀▀▀   ▀▀▀",
    )


def test_words_stand_below_each_other_where_the_page_is_narrow() -> None:
    assert large("Hall 1", 25) == (*large("Hall", 25), *large("1", 25))


@pytest.mark.parametrize(
    ("text", "same"),
    [("Zoë", "ZOE"), ("Straße", "STRASSE"), ("A–B", "A-B"), ("Jo’s", "Jo's"), (" a  b ", "A B")],
)
def test_accents_case_and_kinds_of_dashes_make_no_difference(text: str, same: str) -> None:
    assert large(text, 80) == large(same, 80) != ()


@pytest.mark.parametrize("text", ["Saal [links]", "קלר המגדל", "部屋", "A\x1bB", "👩🏽‍🚀", ""])
def test_what_is_not_drawn_is_not_set(text: str) -> None:
    assert large(text, 200) == ()


def test_a_word_that_is_too_long_is_not_set() -> None:
    assert large("Hall of Mirrors", 38) == ()
    assert large("Hall of Mirrors", 39) != ()


@given(_NAMES, st.integers(20, 100))
def test_no_line_is_wider_than_the_page(text: str, columns: int) -> None:
    lines = large(text, columns)

    assert len(lines) % 4 == 0
    assert [line for line in lines if len(line) > columns] == []
    assert set("".join(lines)) <= set("█▀▄ ")
