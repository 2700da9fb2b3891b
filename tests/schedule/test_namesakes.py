"""Who looks like somebody else, among made-up people."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from confsched.schedule.entities import Speaker
from confsched.schedule.namesakes import namesakes

GIVEN = ("Jo", "Ann", "Kim", "Maximilian")
SURNAMES = ("Sample", "Example", "Pattern", "Samplesworth")
WAYS: tuple[Callable[[str, str], str], ...] = (
    lambda given, surname: f"{given} {surname}",
    lambda given, surname: f"{surname}, {given}",
    lambda given, surname: f"{surname.upper()} {given}",
    lambda given, surname: f"Prof. Dr. {given} {surname}, Ph.D.",
    lambda given, surname: f"{given.lower()}  {surname.replace('a', 'á')}",
    lambda given, surname: f"{given} {surname} (Sample Society)",
    lambda given, surname: f"H.E. {given} {surname}",
    lambda given, surname: f"S.E. {given} {surname}",
    lambda given, surname: f"The Revd Canon {given} {surname}",
    lambda given, surname: f"Pastor {given} {surname}",
    lambda given, surname: f"dr hab. inż. {given} {surname}",
    lambda given, surname: f"Dott.ssa {given} {surname}",
    lambda given, surname: f"Barr. {given} {surname}",
)
people = st.tuples(st.sampled_from(GIVEN), st.sampled_from(SURNAMES))
ways = st.sampled_from(WAYS)


def speakers(*names: str) -> list[Speaker]:
    return [Speaker(str(number), name) for number, name in enumerate(names)]


def found(*names: str) -> list[tuple[str, str]]:
    return [(later.name, earlier.name) for later, earlier in namesakes(speakers(*names)).items()]


@given(people, ways, ways)
def test_one_name_is_one_name_however_it_is_written(
    person: tuple[str, str], one: Callable[[str, str], str], other: Callable[[str, str], str]
) -> None:
    first, second = one(*person), other(*person)

    assert found(first, second) == [(second, first)]


@given(people, people, ways, ways)
def test_two_given_names_or_two_surnames_are_two_people(
    person: tuple[str, str],
    somebody: tuple[str, str],
    one: Callable[[str, str], str],
    other: Callable[[str, str], str],
) -> None:
    first, second = one(*person), other(*somebody)

    assert found(first, second) == ([(second, first)] if person == somebody else [])


@given(st.lists(st.tuples(people, ways), max_size=12))
def test_everybody_but_the_first_of_each_name_is_paired_with_an_earlier_one_of_it(
    written: list[tuple[tuple[str, str], Callable[[str, str], str]]],
) -> None:
    everybody = speakers(*(way(*person) for person, way in written))
    person_of = {speaker: person for speaker, (person, _) in zip(everybody, written, strict=True)}
    firsts = {person: speaker for speaker, person in reversed(person_of.items())}
    pairs = namesakes(everybody)

    assert set(pairs) == set(everybody) - set(firsts.values())
    assert all(person_of[later] == person_of[earlier] for later, earlier in pairs.items())
    assert all(int(earlier.id) < int(later.id) for later, earlier in pairs.items())


def test_nobody_looks_like_himself_though_a_surname_ends_as_it_begins() -> None:
    assert namesakes([Speaker("1", "Ada Samplessamp", organization="Boats")]) == {}


def test_two_letters_of_a_short_surname_may_have_changed_places() -> None:
    one, two, three = (
        Speaker(name, f"Ada {name}", organization=where)
        for name, where in (("Probe", "Boats"), ("Porbe", "Boats"), ("Prove", "Boats"))
    )

    assert namesakes([one, two, three]) == {two: one}
    assert namesakes([one, Speaker("4", "Ada Porbe", organization="Nets")]) == {}


def test_a_letter_may_not_be_doubled_in_one_of_two_names_of_a_body() -> None:
    one, two, three = (
        Speaker(name, f"{name} Probe", organization=where)
        for name, where in (("Harriet", "Boats"), ("Hariet", "Boats"), ("Hariett", "Nets"))
    )

    assert namesakes([one, two, three]) == {two: one}
