"""Lists of parishes, schools and unions: bodies beside several people, and who is one person."""

from typing import Any

import pytest
from test_records import sessions, translated, translation

from confsched.formats.columns.fields import Column, columns
from confsched.formats.long_sessions import called
from confsched.formats.records.people.addresses import shares
from confsched.formats.records.people.bodies import is_body
from confsched.formats.records.people.names import names_in
from confsched.formats.records.people.nobody import names_nobody
from confsched.text.person_names import person_name
from confsched.text.titles import plain_type

HEADED = """\
Onderdeel;Datum;Start;Einde;Sprekers (bedrijf)
Boten;2030-05-14;09:00;10:00;Ada Proef (Botenhuis)
Netten;2030-05-14;10:00;11:00;Ben Proef (Touwwerk) en Cleo Muster (Haven)
"""
SEVERAL = """\
Session,Date,Start,End,Chair,Panel Members
Boats,2030-05-14,09:00,10:00,Cleo Muster,"Ada Sample, Boat Club; Leo Test, Rope Society"
Nets,2030-05-14,10:00,11:00,,"Dana Probe, Cleo Muster"
"""
FRENCH = """\
N°;Date;Début;Fin;Intitulé
1;03/10/2031;08:30;09:00;Accueil
"""
CREDENTIALS = """\
Course,Date,Begin,End,Faculty,Credentials
Crowns,2030-05-14,08:00,09:00,"Ada Sample, DDS",DDS
"""


def test_below_a_head_with_companies_brackets_are_of_each() -> None:
    people: Any = translated(HEADED)["speakers"]

    assert [(one["name"], one["organization"]) for one in people.values()] == [
        ("Ada Proef", "Botenhuis"),
        ("Ben Proef", "Touwwerk"),
        ("Cleo Muster", "Haven"),
    ]


def test_who_chairs_elsewhere_is_nobodys_organization() -> None:
    people: Any = translated(SEVERAL)["speakers"]

    assert {one["name"]: one.get("organization") for one in people.values()} == {
        "Cleo Muster": None,
        "Ada Sample": "Boat Club",
        "Leo Test": "Rope Society",
        "Dana Probe": None,
    }


def test_beside_french_heads_the_day_is_first() -> None:
    assert [one["date"] for one in sessions(FRENCH)] == ["2031-10-03"]


def test_a_degree_that_is_in_the_name_is_no_post() -> None:
    people: Any = translated(CREDENTIALS)["speakers"]

    (person,) = people.values()
    assert (person["name"], person.get("role")) == ("Ada Sample, DDS", None)


@pytest.mark.parametrize(
    ("text", "count", "told"),
    [
        (
            "Rede Mangue, INPE e Prefeitura de Praia",
            3,
            ["Rede Mangue", "INPE", "Prefeitura de Praia"],
        ),
        ("ILRI & Boat Trust", 2, ["ILRI", "Boat Trust"]),
        ("Faculty of Arts, Design and Education", 3, ["Faculty of Arts, Design and Education"] * 3),
        ("Ministry of Water & ICT", 2, ["Ministry of Water & ICT"] * 2),
    ],
)
def test_a_conjunction_parts_as_many_bodies_as_people(
    text: str, count: int, told: list[str]
) -> None:
    assert [*shares("organization", text, count)] == told


def test_schools_are_numbered_as_those_who_present() -> None:
    found = columns(["Title", "Presenter 1", "School 1", "Presenter 2", "School 2"])

    assert found["School 1"] == Column("organization", "speaker", 1)
    assert found["School 2"] == Column("organization", "speaker", 2)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Moderator: Leo Probe. Panel: Ada Sample, Ben Muster",
            ["Moderator: Leo Probe", "Panelists: Ada Sample", "Panelists: Ben Muster"],
        ),
        ("Ada Sample, RDH and Ben Muster", ["Ada Sample, RDH", "Ben Muster"]),
    ],
)
def test_who_is_on_a_panel_stands_behind_it(text: str, names: list[str]) -> None:
    assert names_in(text, several=True) == names


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("dyr. Ada Próbna", "Ada Próbna"),
        ("Dr.in Mag.a Ada Muster", "Ada Muster"),
        ("Obmann Ing. Leo Muster", "Leo Muster"),
        ("Ada Sample, RDH", "Ada Sample"),
    ],
)
def test_offices_and_degrees_are_no_part_of_a_name(name: str, other: str) -> None:
    assert person_name(name) == person_name(other)


def test_what_is_told_of_parishes_and_choirs() -> None:
    assert is_body("Grace Lutheran")
    assert names_nobody("All conductors")
    assert plain_type("Potluck Lunch") == "meal"
    assert called("Podiumsdiskussion „Honig“") == "panel"
    assert columns(["Actividad", "A cargo de"])["A cargo de"] == Column("name", "speaker")


def slips(rows: str) -> list[tuple[str | None, str, str]]:
    """What is told of a list: the code, what stands there, and what is to be written instead."""
    found = translation(rows).findings
    fixes = [edit for one in found if one.fix for edit in one.fix.edits]
    return [(one.code, edit.span.text, edit.text) for one, edit in zip(found, fixes, strict=True)]


def test_what_is_nearly_a_status_is_told_and_read_as_it() -> None:
    rows = "Title,Date,Start,End,Status\n" + "".join(
        f"{title},2030-05-14,{at}:00,{at}:30,{status}\n"
        for title, at, status in (
            *(("Boats", "10", "Confirmed"), ("Nets", "11", "Tentatve")),
            *(("Ropes", "12", "Confrmed"), ("Sails", "13", "Loud")),
        )
    )
    (root,) = translation(rows).roots
    told: Any = root

    assert slips(rows) == [("F006", "Tentatve", "Tentative"), ("F006", "Confrmed", "Confirmed")]
    assert [one.get("status") for one in told["sessions"].values()] == [
        *("confirmed", "tentative", "confirmed", None),
    ]


@pytest.mark.parametrize(
    ("dates", "told"),
    [
        (("7/8/2030", "7/9/2030", "13/7/2030"), [("F005", "13/7/2030", "7/13/2030")]),
        (("7/8/2030", "7/8/2030", "13/7/2030"), [("F005", "13/7/2030", "7/13/2030")]),
        (("9/15/2030", "9/16/2030", "17/9/2030"), [("F005", "17/9/2030", "9/17/2030")]),
        (("7/8/2030", "8/8/2030", "13/8/2030"), []),
        (("12/7/2030", "13/7/2030"), []),
    ],
)
def test_the_only_date_in_another_order_is_told(
    dates: tuple[str, ...], told: list[tuple[str, str, str]]
) -> None:
    rows = "".join(f"Boats {at},{date},{at}:00,{at}:30\n" for at, date in enumerate(dates, 10))

    assert slips(f"Title,Date,Start,End\n{rows}") == told
