"""Posts and organizations behind a name are known as such in further languages."""

import pytest

from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.posts import holds_organization

POSTS = [
    "rzeczniczka prasowa",
    "vedoucí oddělení",
    "prosjektleder",
    "avdelningschef",
    "tutkija",
    "ügyvezető",
    "genel müdür yardımcısı",
    "cercetătoare",
    "ravnateljica udruge",
    "kepala bidang",
    "phó hiệu trưởng",
    "заместитель министра",
    "ръководител екип",
]
ORGANIZATIONS = [
    "Ministerstwo Próby",
    "Vzor s.r.o.",
    "Näytesäätiö",
    "Minta Kft.",
    "Fundația Model",
    "Udruga Uzorak",
    "Fakulteta za vzorce",
    "Universitas Contoh",
    "Đại học Mẫu",
    "ООО «Проба»",
    "Фондация Проба",
]


@pytest.mark.parametrize("post", POSTS)
def test_a_post_is_no_organization(post: str) -> None:
    [person] = people_in(f"Ada Sample, {post}").people
    assert (person.name, *person.post) == ("Ada Sample", post, "")


@pytest.mark.parametrize("organization", ORGANIZATIONS)
def test_an_organization_is_known(organization: str) -> None:
    assert holds_organization(organization)


def test_a_name_with_initials_is_no_company() -> None:
    assert not holds_organization("A. S. Sample")


def test_an_organization_may_stand_before_posts() -> None:
    [person] = people_in("Mgr. Ada Vzor, Muzeum vzorů, archeolog, publicista").people
    assert person.post == ("archeolog, publicista", "Muzeum vzorů")


def test_offices_of_the_church_stand_before_names() -> None:
    [dean, pastor] = people_in(
        "Dekanin Dr. Ada Muster, Evangelische Kirche Prüfstadt; Pfr. Ben Muster, Ev. Probegemeinde"
    ).people
    assert (dean.name, *dean.post) == (
        "Dekanin Dr. Ada Muster",
        "",
        "Evangelische Kirche Prüfstadt",
    )
    assert (pastor.name, *pastor.post) == ("Pfr. Ben Muster", "", "Ev. Probegemeinde")
