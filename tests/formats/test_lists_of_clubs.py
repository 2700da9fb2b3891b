"""Lists of clubs, libraries and unions, and of platforms that have addresses beside names."""

from typing import Any

import pytest
from test_records import sessions, translated

from confsched.formats.columns.fields import Column, columns
from confsched.formats.day_texts import split_date
from confsched.formats.records.people.names import names_in
from confsched.reading.programme_text.recognisers.posts import post_of

CLINIC = """\
Naam clinic;Trainer;Datum;Aanvang;Einde;Veld
Techniek;Ruud de Proef;04-05-30;09u00;10u30;Veld 1
Pauze;;04-05-30;10u30;11u00;Kantine
"""
PLATFORM = """\
Title,Date,Start,End,Speaker Emails,Speaker 1 Name,Speaker 1 Role,Speaker 2 Name,Speaker 2 Role
Boats,2030-05-14,08:30,09:30,d@sample.org,Ada Sample,Keynote,,
Nets,2030-05-14,10:00,11:00,"a@sample.org; b@sample.org",Ben Test,Panelist,Cleo Probe,Moderator
"""
CONGRESS = """\
Data,Horário,Modalidade,Título,Palestrante
14/05/2030,9h às 10h30,Mesa-redonda,Barcos,Ana Amostra
14/05/2030,11h às 12h,Minicurso,Redes,Bruno Teste
"""


def test_a_clinic_is_called_by_its_name_and_is_on_a_field() -> None:
    told = [(one["title"], one.get("room")) for one in sessions(CLINIC)]

    assert told == [("Techniek", "Veld 1"), ("Pauze", "Kantine")]


def test_addresses_are_of_those_whom_other_columns_name_and_a_part_is_no_post() -> None:
    found: Any = translated(PLATFORM)
    people = found["speakers"].values()

    assert [(one["name"], one.get("role")) for one in people] == [
        *(("Ada Sample", None), ("Ben Test", None), ("Cleo Probe", None)),
    ]
    assert [one.get("moderator") for one in found["sessions"].values()] == [None, ["cleo-probe"]]


def test_a_modality_is_the_type() -> None:
    assert [one["type"] for one in sessions(CONGRESS)] == ["panel", "workshop"]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("tis 14/5 2030", "2030-05-14"),
        ("14/5 2030", "2030-05-14"),
        ("14/5-2030", "2030-05-14"),
        ("3/11 2030", "2030-11-03"),
    ],
)
def test_the_year_may_stand_behind_a_day_and_a_month(text: str, date: str) -> None:
    found = split_date(text)

    assert found is not None
    assert (found.date, found.rest) == (date, "")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Anna Exempel i samtal med Per Prov", ["Anna Exempel", "Per Prov"]),
        ("Anna Eksempel i samtale med Per Prøve", ["Anna Eksempel", "Per Prøve"]),
        (
            "Ana Muestra (Jefa - Barcos), Bea Prueba (Fundadora - Redes)",
            ["Ana Muestra (Jefa - Barcos)", "Bea Prueba (Fundadora - Redes)"],
        ),
    ],
)
def test_who_talks_with_somebody_is_one_of_two(text: str, names: list[str]) -> None:
    assert names_in(text, several=True) == names


def test_what_somebody_founded_stands_behind_a_dash() -> None:
    post = post_of("Fundadora - Redes")

    assert (post.role, post.organization) == ("Fundadora", "Redes")


def test_who_leads_a_section_in_hungary_chairs() -> None:
    assert columns(["Előadás címe", "Szekcióelnök"])["Szekcióelnök"] == Column("name", "chair")
