"""Agendas as organisers type them in the north and the east of Europe, in Asia and in Africa."""

import pytest
from outlined import outline

from confsched.reading.programme_text.recognisers.day_headings import day_heading
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.titles import type_of


def test_who_leads_and_what_people_are_is_known_in_finnish_and_norwegian() -> None:
    text = """Venepäivä
Keskiviikko 12.6.2030

9.00–9.15 Avaus, puheenjohtaja Anna Koe, OAJ
9.15–10.00 Työpaja: Köydet
Vetäjä: Anna Koe
10.00–11.00 Debatt: Garn
Debattleder: Olav Prøve, NRK
"""

    assert outline(text) == [
        "2030-06-12 09:00-09:15 Avaus",
        "  speaker: Anna Koe | puheenjohtaja | OAJ",
        "2030-06-12 09:15-10:00 Työpaja: Köydet",
        "  moderator: Anna Koe",
        "2030-06-12 10:00-11:00 Debatt: Garn",
        "  moderator: Olav Prøve |  | NRK",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Veterinær Anna Prøve, Vita Optima", ("Anna Prøve", "Veterinær", "Vita Optima")),
        ("Próba Anna rektor", ("Próba Anna", "rektor", "")),
        ("Bldr. Sunday Sample", ("Bldr. Sunday Sample", "", "")),
        ("Ada Prøve, TV2", ("Ada Prøve", "", "TV2")),
        ("Ada Prøve, E24", ("Ada Prøve", "", "E24")),
        ("Ada Essai, journaliste à La Tribune", ("Ada Essai", "journaliste", "La Tribune")),
        ("Smt. Ada Sample, IAS, Secretary", ("Smt. Ada Sample, IAS", "Secretary", "")),
        ("Ada Sample, IAS (Retd.), Secretary", ("Ada Sample, IAS (Retd.)", "Secretary", "")),
        ("张伟（新华社记者）", ("张伟", "记者", "新华社")),
    ],
)
def test_a_post_is_known_before_a_name_and_behind_it(text: str, told: tuple[str, str, str]) -> None:
    (one,) = people_in(text).people

    assert (one.name, one.post.role, one.post.organization) == told


@pytest.mark.parametrize(
    ("text", "number"),
    [("Prvni den", 1), ("Druhý den:", 2), ("Andra dagen", 2), ("Második nap", 2), ("I den", None)],
)
def test_some_words_are_days_where_they_are_counted(text: str, number: int | None) -> None:
    heading = day_heading(text)

    assert (heading and heading.day.number) == number


def test_a_weekday_may_stand_behind_a_date() -> None:
    heading = day_heading("2. GÜN - 4 Ekim 2030 Cuma")

    assert heading is not None
    assert heading.day[2:7] == (2030, 10, 4, 4, 2)


@pytest.mark.parametrize(
    "text", ["Birinci Gün - 3 Ekim 2030", "1-й день, 3 октября 2030", "Hari ke-1: 3 Oktober 2030"]
)
def test_days_are_counted_in_many_languages(text: str) -> None:
    heading = day_heading(text)

    assert heading is not None
    assert (heading.day.number, heading.day.month, heading.day.day) == (1, 10, 3)


def test_surnames_may_be_words_for_rooms_behind_given_names() -> None:
    found = people_in("Ana Prueba (Hospital La Fe), Pedro Salas (OMS), Marta Sala (UV)")

    assert [(one.name, one.post.organization) for one in found.people] == [
        ("Ana Prueba", "Hospital La Fe"),
        ("Pedro Salas", "OMS"),
        ("Marta Sala", "UV"),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Anne Essai, adjointe à la culture de Nantes, Marc Essai et Julie Essai (Les Vagues)",
            ["Anne Essai", "Marc Essai", "Julie Essai"],
        ),
        (
            "Jan Przykład (Łodzie), dr Ewa Próbna, Tomasz Próbny – burmistrz Skawiny",
            ["Jan Przykład", "dr Ewa Próbna", "Tomasz Próbny"],
        ),
    ],
)
def test_people_with_a_post_and_without_one_stand_in_one_list(text: str, told: list[str]) -> None:
    assert [one.name for one in people_in(text).people] == told


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Die Pause in der Musik", ""),
        ("Le café en Europe", ""),
        ("La cena en la literatura", ""),
        ("Anmeldung von Patenten", ""),
        ("Le café en salle 3", "break"),
        ("La cena en el restaurante", "meal"),
        ("Anmeldung von Gästen", "registration"),
        ("Arrival/Registration of Guests", "registration"),
    ],
)
def test_titles_may_speak_of_what_breaks_are_called_by(title: str, kind: str) -> None:
    assert type_of(title) == kind


def test_a_lonely_comma_behind_a_label_is_nobody() -> None:
    assert outline("2030-06-12\n9:00\nPanel 2: ,")[0].startswith("2030-06-12 09:00")
