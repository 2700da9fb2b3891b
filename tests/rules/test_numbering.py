"""Which titles have a number, and which only look like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import schedule_of

from confsched.rules.sequence import Number, number_of

NUMERALS = {10: "X", 9: "IX", 5: "V", 4: "IV", 1: "I"}


def number(title: str, subtitle: str | None = None) -> Number | None:
    """The number of a session with such a title."""
    fields = f"    title: {title!r}\n" + (f"    subtitle: {subtitle!r}\n" if subtitle else "")
    schedule = schedule_of({"sample.yaml": f"sessions:\n  a:\n{fields}".encode()})
    return number_of(schedule.sessions[0])


@pytest.mark.parametrize(
    ("title", "word", "value"),
    [
        ("Panel 2", "panel", 2),
        ("Panel 2: Trade", "panel", 2),
        ("PANEL 2 – Trade", "panel", 2),
        ("Panel 2 - Trade", "panel", 2),
        ("Panel 2. Trade", "panel", 2),
        ("Panel 2 (in French)", "panel", 2),
        ("Panel 2, Trade", "panel", 2),
        ("Panel 2 | Trade", "panel", 2),
        ("Panel 1/2", "panel", 1),
        ("Panel #2: Trade", "panel", 2),
        ("Panel No. 12", "panel", 12),
        ("Session 3", "session", 3),
        ("Part 2 of 3", "part", 2),
        ("Teil 2 von 3: Fragen", "teil", 2),
        ("Table  Ronde n° 4 : Eau", "table ronde", 4),
        ("Workshop 07", "workshop", 7),
        ("Keynote XIV", "keynote", 14),
        ("Block III — Water", "block", 3),
        ("Lecture 10", "lecture", 10),
    ],
)
def test_a_number_at_the_start_of_a_title_is_read(title: str, word: str, value: int) -> None:
    assert number(title) == Number(word, value)


@pytest.mark.parametrize(
    "title",
    [
        "Windows 10",
        "Windows 10: What Is New",
        "The Panel 2",
        "Panel",
        "Panel: 2 Questions",
        "Panel 2 Questions for Everybody",
        "Panel 2.0: The Sequel",
        "Panel 5G: Networks",
        "Panel 2021: A Year Ahead",
        "Panel IIII",
        "Panel XXI",
        "Panel iv",
        "Panel C: Water",
        "Panel Vision: What to See",
        "Session I Will Never Forget",
        "Workshop -2",
        "Panels 1: All of Them",
        "Panel２",
    ],
)
def test_what_only_looks_like_a_number_is_none(title: str) -> None:
    assert number(title) is None


def roman(value: int) -> str:
    """The largest numeral that fits, and then what is left."""
    if not value:
        return ""
    largest = next(one for one in NUMERALS if one <= value)
    return NUMERALS[largest] + roman(value - largest)


@given(st.integers(1, 20))
def test_roman_numerals_are_read_up_to_twenty(value: int) -> None:
    assert number(f"Session {roman(value)}") == Number("session", value)


def test_a_subtitle_counts_where_it_is_nothing_but_a_number() -> None:
    assert number("Trade", "Panel 2") == Number("panel", 2, "Panel 2")
    assert number("Trade", "Panel 2: Questions") is None
    assert number("Trade", "after Panel 2") is None


def test_the_title_goes_before_the_subtitle() -> None:
    assert number("Panel 1", "Session 2") == Number("panel", 1)


def test_a_part_in_a_subtitle_is_a_part_of_the_title() -> None:
    assert number("Rust", "Part 2") == Number("part", 2, "Part 2", "rust")
    assert number("Rust", "Session 2") == Number("session", 2, "Session 2")
