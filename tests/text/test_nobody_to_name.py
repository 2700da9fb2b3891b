"""Titles of what nobody is to be named for, and those that only look like them."""

import pytest

from confsched.text.titles import on_the_spot


@pytest.mark.parametrize(
    "title",
    [
        *("Concurrent Sessions II", "Breakouts", "Parallel sessions 2", "Ateliers parallèles"),
        *("Lightning Talks", "Poster Flash Talks", "Contributed Talks (x2)", "Discussion"),
        *("Short Oral Presentations", "Student Presentations", "Spotlight Papers"),
        *(
            "Best Paper Awards and Closing",
            "Awards Distribution",
            "Presentation of Awards for Posters",
        ),
        *("Welcome and Opening Circle", "Hello - welcome to day 1", "Grand Opening"),
        *("Artist Check-In", "Registration and hospitalities", "BOD Meeting", "Coffee & Pastries"),
        *("Programming Contest", "Programming Contest: Lunch", "Community Fair Opens"),
        "Some words from our Sponsors",
    ],
)
def test_what_several_give_or_is_no_talk_needs_nobody(title: str) -> None:
    assert on_the_spot(title)


@pytest.mark.parametrize(
    "title",
    [
        *("Closing the Gap in Health", "Opening Up Data", "Meeting Users Where They Are"),
        *("Coffee: From Bean to Cup", "Registration of Medical Images", "Fair and Accountable AI"),
        *("Registration and Segmentation of Brain Images", "Award-winning Journalism"),
        *("Coffee and the Making of Modern Brazil", "Welcome to the Machine", "Invited Talk 1"),
        *("Meeting and Exceeding Goals", "Keynote Address I", "Presentations That Work"),
    ],
)
def test_a_talk_that_has_such_words_needs_somebody(title: str) -> None:
    assert not on_the_spot(title)
