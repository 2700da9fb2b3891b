"""Names that look alike."""

import pytest

from confsched.text.alike import is_slip, squeezed


@pytest.mark.parametrize(
    "names",
    [
        ("Hall A", "Hall-A", "hall a", "HALL_A", "Hall  A.", "Hâll A", "ｈａｌｌ Ａ"),
        ("Straße", "STRASSE"),
        ("Room 1.1", "room-1-1", "Room 1 1"),
        ("Level -1", "level −1"),
        ("Salle Émile", "Salle Emile", "Salle E\u0301mile"),
    ],
)
def test_case_accents_and_what_stands_between_do_not_count(names: tuple[str, ...]) -> None:
    assert len({squeezed(name) for name in names}) == 1


@pytest.mark.parametrize(
    "names",
    [
        ("Hall 1", "Hall 11", "Hall 1.1"),
        ("Hall A", "Hall B"),
        ("Room 4.711", "Room 47.11", "Room 4711"),
        ("Level 1", "Level -1"),
        ("कक्षा", "कक्ष"),
        ("か", "が"),
        ("一号厅", "二号厅"),
    ],
)
def test_letters_digits_and_signs_do_count(names: tuple[str, ...]) -> None:
    assert len({squeezed(name) for name in names}) == len(names)


def test_a_name_without_letters_and_digits_is_nothing() -> None:
    assert squeezed("***") == ""


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("mainhal", "mainhall", True),
        ("mainhall", "mainhal", True),
        ("mianhall", "mainhall", True),
        ("mainhall", "manhall", True),
        ("mainhall", "nainhall", True),
        ("mainhall", "mainha", False),
        ("mainhall", "hallmain", False),
    ],
)
def test_a_slip_is_one_letter_or_two_that_changed_places(
    one: str, other: str, *, slip: bool
) -> None:
    assert is_slip(one, other) is slip
