"""Lists as forms and platforms write them: long questions for columns, dates beside times."""

from datetime import UTC
from pathlib import Path

import pytest

from confsched import api
from confsched.formats.columns.fields import Column, columns
from confsched.formats.records.people.names import names_in

SHOP = """\
"Product";"Event name";"Date from";"Date to";"Start time";"End time";"Location"
"Kurs";"Brot";"2030-05-14";"2030-05-14";"10:00:00";"13:00:00";"Küche"
"Kurs";"Boote";"2030-05-14";"2030-05-14";"14:00:00";"15:00:00";"Saal"
"""
TRIPS = """\
Trip,Leader(s),Bus,Departs,Returns,Date,Meeting Point,Fee,Fully booked?
Glacier,"Ada Sample, Ben Test",Bus 1,07:30,18:00,14 May 2030,Main gate,ISK 14.900,Yes
City walk,Ben Test,,13:00,15:00,15 May 2030,Tourist office,free,No
"""
FRENCH = """\
Horodateur,Titre de votre intervention,Nom et fonction de l'intervenant·e principal·e,\
Co-intervenants,Créneau attribué,Salle attribuée
12/01/2030 10:02:11,Jardins,"Ada Exemple, architecte",Ben Essai,14 mai 2030 de 10h à 10h45,Halle
13/01/2030 08:15:40,Rivières,"Cléo Modèle, urbaniste",,14 mai 2030 de 11h à 11h30,Halle
"""
WORKSHOPS = """\
Data;Godzina;Temat;Prowadzący;Sala
14.05.2030;9:00-9:45;Powitanie i kawa;;Hol
14.05.2030;10:00-11:30;Warsztaty: Gliny;dr hab. Anna Próbna, prof. UW;Aula
"""
KOREAN = """\
일자,시간,제목,연사,장소
2030-05-14,10:00~11:00,배와 사람,김견본,101호
2030-05-14,12:00~13:00,오찬,,식당
"""
TURKISH = """\
Tarih;Saat;Konuşma başlığı;Konuşmacı adı soyadı;Salon
14.05.2030;10.00-10.30;Tekneler;Ayşe Örnek;A
14.05.2030;10.30-10.45;Çay-kahve arası;;Fuaye
"""


def told(text: str, place: Path) -> list[str]:
    """Each session of a list: when, its type, its title, its room and its people."""
    path = place / "list.csv"
    path.write_text(text, "utf-8")
    schedule = api.load(path, reading=api.Reading(timezone="UTC"))
    found = []
    for one in schedule.scheduled:
        when = f"{one.start.astimezone(UTC):%d %H:%M}-{one.end.astimezone(UTC):%H:%M}"
        people = [part.speaker.name for part in one.people]
        rooms = [room.name for room in one.rooms]
        found.append(" | ".join((f"{when} {one.type.id}", one.title, *rooms, *people)))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SHOP, ["14 10:00-13:00 talk | Brot | Küche", "14 14:00-15:00 talk | Boote | Saal"]),
        (
            TRIPS,
            [
                "14 07:30-18:00 talk | Glacier | Main gate | Ada Sample | Ben Test",
                "15 13:00-15:00 social | City walk | Tourist office | Ben Test",
            ],
        ),
        (
            FRENCH,
            [
                "14 10:00-10:45 talk | Jardins | Halle | Ada Exemple | Ben Essai",
                "14 11:00-11:30 talk | Rivières | Halle | Cléo Modèle",
            ],
        ),
        (
            WORKSHOPS,
            [
                "14 09:00-09:45 opening | Powitanie i kawa | Hol",
                "14 10:00-11:30 workshop | Warsztaty: Gliny | Aula | dr hab. Anna Próbna, prof. UW",
            ],
        ),
        (
            KOREAN,
            [
                "14 10:00-11:00 talk | 배와 사람 | 101호 | 김견본",
                "14 12:00-13:00 meal | 오찬 | 식당",
            ],
        ),
        (
            TURKISH,
            [
                "14 10:00-10:30 talk | Tekneler | A | Ayşe Örnek",
                "14 10:30-10:45 break | Çay-kahve arası | Fuaye",
            ],
        ),
    ],
)
def test_lists_of_forms_and_platforms(text: str, expected: list[str], tmp_path: Path) -> None:
    assert told(text, tmp_path) == expected


@pytest.mark.parametrize(
    ("name", "several"),
    [
        ("Name(s) and affiliation(s) of presenter(s)", True),
        ("Name, title and organization of speaker", False),
        ("Presenter name, title, and organization", False),
        ("Name und Funktion der Referentin", False),
        ("Nombre y apellidos del ponente", False),
        ("Nome e cognome del relatore", False),
        ("Nome completo do palestrante", False),
        ("Naam workshopleider(s)", True),
        ("Imię i nazwisko prelegenta", False),
        ("Jméno a příjmení přednášejícího", False),
        ("Előadó neve", False),
        ("Konuşmacı adı soyadı", False),
    ],
)
def test_forms_ask_for_names_with_more(name: str, *, several: bool) -> None:
    assert columns(["Title", name])[name] == Column("name", "speaker", several=several)


@pytest.mark.parametrize("name", ["Name and address of venue", "Names of panels"])
def test_a_name_of_something_else_is_nobodys(name: str) -> None:
    assert name not in columns(["Title", name])


@pytest.mark.parametrize(
    "name",
    [
        *("Titel på föredraget", "Foredragets titel", "Esityksen otsikko", "Az előadás címe"),
        *("Titel Ihres Vortrags", "Titel van uw workshop", "Titre de votre atelier"),
    ],
)
def test_forms_ask_for_the_title_of_what_somebody_gives(name: str) -> None:
    assert columns([name])[name] == Column("title")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ada Sample,Captain,Boats Ltd;Ben Test,Mate,Nets Ltd",
            ["Ada Sample, Captain, Boats Ltd", "Ben Test, Mate, Nets Ltd"],
        ),
        ("見本 一郎 ・ 試験 花子", ["見本 一郎", "試験 花子"]),
    ],
)
def test_marks_between_people_may_lack_blanks_or_have_them(text: str, names: list[str]) -> None:
    assert names_in(text, several=True) == names


def test_what_was_meant_by_two_clocks_at_once_is_told(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        "Date,Start,End,Title\n2030-05-14,9:00 am,13:00 pm,A\n2030-05-15,9:00 am,13:00 PM,B\n"
    )
    schedule = api.load(path, reading=api.Reading(timezone="UTC"))

    assert [(one.code, one.message) for one in schedule.notices] == [
        ("T210", "'13:00 pm' is taken to be 13:00, and so is 1 other")
    ]


@pytest.mark.parametrize("who", ["Pedagogia", "Depto. de Enfermagem", "Küche", "Abteilung Technik"])
def test_a_department_is_a_team(who: str, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"Date,Time,Title,Responsável\n2030-05-14,9:00-9:30,Boats,{who}\n", "utf-8")
    schedule = api.load(path, reading=api.Reading(timezone="UTC"))

    assert [(one.name, one.team) for one in schedule.speakers] == [(who, True)]


def test_an_address_may_stand_last_in_brackets(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        "Date,Time,Title,Speakers\n2030-05-14,9:00-9:30,Boats,"
        '"Ada Sample (Captain, Boats, ada@sample.org)"\n'
    )
    schedule = api.load(path, reading=api.Reading(timezone="UTC"))
    [one] = schedule.speakers

    assert (one.name, one.role, one.organization) == ("Ada Sample", "Captain", "Boats")
