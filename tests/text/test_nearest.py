"""Which known name is meant. All names are made up."""

from confsched.text.nearest import nearest

PEOPLE = ("Ben Sample", "Ada Sample", "Cleo Sample")


def test_a_name_that_differs_in_nothing_but_case_is_the_only_one_offered() -> None:
    assert nearest("ADA SAMPLE", PEOPLE) == ("Ada Sample",)
    assert nearest("Anna Sample", PEOPLE) == ("Ada Sample", "Ben Sample")
