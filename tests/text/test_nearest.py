"""Which known name is meant. All names are made up."""

from confsched.text.nearest import nearest

PEOPLE = ("Ben Sample", "Ada Sample", "Cleo Sample")


def test_a_name_that_differs_in_nothing_but_case_is_the_only_one_offered() -> None:
    assert nearest("ADA SAMPLE", PEOPLE) == ("Ada Sample",)
    assert nearest("Anna Sample", PEOPLE) == ("Ada Sample", "Ben Sample")


def test_another_number_is_another_thing_unless_its_digits_changed_places() -> None:
    assert nearest("3874", ("3714", "3538", "1544")) == ()
    assert nearest("hall-2", ("hall-1", "hall-3", "Hall 1")) == ()
    assert nearest("hall-1", ("Hall 1", "Hall 2")) == ("Hall 1",)
    assert nearest("3784", ("3714", "3874")) == ("3874",)
    assert nearest("hall-22", ("hall-2", "hall-3")) == ("hall-2", "hall-3")


def test_a_longer_number_is_another_thing_as_well() -> None:
    assert nearest("31044", ("150440", "131404", "31404")) == ("31404",)
    assert nearest("31044", ("150440", "131404")) == ()
