"""Lists of defences, pitches, festivals and libraries, as those keep them who hold them."""

from pathlib import Path

import pytest

from confsched import api
from confsched.formats.records.people.names import names_in

DEFENCES = """\
Datum;Uhrzeit;Dauer (min);Kandidat/in;Thema der Arbeit;Erstprüfer;Zweitprüfer;Betreuer;Raum
14.05.2030;9;45;Ada Muster;Verteilte Boote;Prof. Dr. Ben Probe;Dr. Cleo Test;Dan Beispiel;E 2
;9.45;45;Eva Probe;Lesbare Knoten;Dr. Cleo Test;Prof. Dr. Ben Probe;;E 2
"""
THESES = """\
Date,Heure,Doctorante,Titre de la thèse,Directeur de thèse,Rapporteurs,Président du jury
14/05/2030,14h-16h,Ada Exemple,Les vases,Ben Essai,"Cléo Modèle (Univ. Essai), Dan Essai",Eva Essai
"""
OPPOSED = """\
Datum,Tid,Respondent,Titel,Opponent,Handledare
2030-05-14,10.15-12.00,Ada Exempel,Vatten,Prof. Ben Prov,Cleo Prov
"""
STUDENTS = """\
Date,Time,Student Presenter,Title,Faculty Advisor
2030-05-14,9:00-9:15,Ada Sample,Frogs,Dr. Ben Test
"""
PITCHES = """\
Date,Start,Minutes,Startup,Pitcher,Title
2030-05-14,13:00,6,Kvist,Ada Sample,CEO
2030-05-14,13:08,6,Havblikk,Ben Test,Co-founder
"""
DUTCH = """\
Datum;Tijd;Activiteit;Door;Zaal
14-5-2030;10.00-11.00;Voorlezen;Ada van der Proef;Hal
14-5-2030;11.00-12.00;Spreekuur;vrijwilligers;Hal
"""
SCOUTS = """\
Datum;Van;Tot;Activiteit;Begeleiding;Terrein
14-5-2030;9:30;11:00;Vlotten;Ada de Proef, Ben Toets;Meer
14-5-2030;14:00;17:00;Tocht;leiding;Bos 1
"""
ROUNDS = """\
Date,Time,Speaker,Topic,Location
2030-05-14,0800-0900,Ada Sample,Fever,Hall A
2030-05-21,0800-0900,No Grand Rounds – Harbour Week,,
"""
NOTED = """\
Fecha;Inicio;Fin;Título;Ponentes;Observaciones
14/05/2030;12:00;13:00;Mesa redonda: Redes;Ada Prueba, Ben Muestra;Modera: Cleo Prueba
14/05/2030;13:00;14:00;Barcos;Ada Prueba;Ponente: por confirmar
"""
GAMES = """\
Event,GM,Date,Start,Duration,Table
The Salt Road,Ada Sample,2030-05-14,19:00,4h,Table 1
Open Games,,2030-05-15,10:00,2h,Hall
"""


def told(text: str, place: Path) -> list[str]:
    """Each session of a list: its title, room and type, and its people with all said of them."""
    path = place / "list.csv"
    path.write_text(text, "utf-8")
    schedule = api.load(path, reading=api.Reading(timezone="UTC"))
    found = []
    for one in schedule.sessions:
        rooms = "".join(f" [{room.name}]" for room in one.rooms)
        kind = "" if one.type.id == "talk" else f" <{one.type.id}>"
        found.append(f"{one.title}{rooms}{kind}")
        for part in one.people:
            said = (part.speaker.name, part.speaker.role, part.speaker.organization)
            found.append(f"- {part.role}: {' | '.join(filter(None, said))}")
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            DEFENCES,
            [
                "Verteilte Boote [E 2]",
                "- speaker: Ada Muster",
                "- discussant: Prof. Dr. Ben Probe",
                "- discussant: Dr. Cleo Test",
                "- discussant: Dan Beispiel",
                "Lesbare Knoten [E 2]",
                "- speaker: Eva Probe",
                "- discussant: Dr. Cleo Test",
                "- discussant: Prof. Dr. Ben Probe",
            ],
        ),
        (
            THESES,
            [
                "Les vases",
                "- speaker: Ada Exemple",
                "- chair: Eva Essai",
                "- discussant: Cléo Modèle | Univ. Essai",
                "- discussant: Dan Essai",
                "- discussant: Ben Essai",
            ],
        ),
        (
            OPPOSED,
            [
                "Vatten",
                "- speaker: Ada Exempel",
                "- discussant: Prof. Ben Prov",
                "- discussant: Cleo Prov",
            ],
        ),
        (STUDENTS, ["Frogs", "- speaker: Ada Sample"]),
    ],
)
def test_examiners_are_there_where_a_thesis_is_defended(
    text: str, expected: list[str], tmp_path: Path
) -> None:
    assert told(text, tmp_path) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            PITCHES,
            [
                "Kvist",
                "- speaker: Ada Sample | CEO",
                "Havblikk",
                "- speaker: Ben Test | Co-founder",
            ],
        ),
        (DUTCH, ["Voorlezen [Hal]", "- speaker: Ada van der Proef", "Spreekuur [Hal]"]),
        (
            SCOUTS,
            [
                "Vlotten [Meer]",
                "- speaker: Ada de Proef",
                "- speaker: Ben Toets",
                "Tocht [Bos 1]",
            ],
        ),
        (
            ROUNDS,
            ["Fever [Hall A]", "- speaker: Ada Sample", "No Grand Rounds – Harbour Week"],
        ),
        (
            NOTED,
            [
                "Mesa redonda: Redes <panel>",
                "- speaker: Ada Prueba",
                "- speaker: Ben Muestra",
                "- moderator: Cleo Prueba",
                "Barcos",
                "- speaker: Ada Prueba",
            ],
        ),
        (GAMES, ["The Salt Road [Table 1]", "- host: Ada Sample", "Open Games [Hall]"]),
    ],
)
def test_columns_are_what_those_mean_who_hold_such_occasions(
    text: str, expected: list[str], tmp_path: Path
) -> None:
    assert told(text, tmp_path) == expected


def test_a_door_is_no_speaker_elsewhere(tmp_path: Path) -> None:
    text = "Date,Time,Title,Door\n2030-05-14,9:00-9:30,Boats,North\n"

    assert told(text, tmp_path) == ["Boats"]


@pytest.mark.parametrize("paired", [False, True])
@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ada Sample (CEO, Boats), Ben Test (CTO, Nets) and Cleo Probe",
            ["Ada Sample (CEO, Boats)", "Ben Test (CTO, Nets)", "Cleo Probe"],
        ),
        (
            "Ada Sample (Officer, Harbour Society), Ben Test",
            ["Ada Sample (Officer, Harbour Society)", "Ben Test"],
        ),
        (
            "Jury: Ada Sample (Boats), Ben Test (Nets)",
            ["Jury: Ada Sample (Boats)", "Jury: Ben Test (Nets)"],
        ),
    ],
)
def test_a_comma_behind_brackets_parts_people(text: str, names: list[str], *, paired: bool) -> None:
    assert names_in(text, paired=paired) == names


def test_firms_may_end_with_their_form_and_posts_may_be_degrees(tmp_path: Path) -> None:
    text = """\
Date,Time,Title,Speakers
2030-05-14,9:00-9:30,Boats,"Ada Sample III, Sample Law, PC; Ben Test, Sample & Probe, P.C."
2030-05-14,9:30-10:00,Nets,"Cleo Probe (MD, Probe Marine); Dan Trial (PhD, Trial University)"
"""

    assert told(text, tmp_path) == [
        "Boats",
        "- speaker: Ada Sample III | Sample Law, PC",
        "- speaker: Ben Test | Sample & Probe, P.C.",
        "Nets",
        "- speaker: Cleo Probe | MD | Probe Marine",
        "- speaker: Dan Trial | PhD | Trial University",
    ]


def test_a_comma_stands_before_minutes_as_a_full_stop_does(tmp_path: Path) -> None:
    text = 'Data;Ora;Titolo\n14/05/2030;10.30;Barche\n14/05/2030;12;Reti\n14/05/2030;"15,30";Vele\n'
    path = tmp_path / "list.csv"
    path.write_text(text, "utf-8")
    schedule = api.load(path, reading=api.Reading(timezone="UTC"))
    starts = [f"{one.start:%H:%M}" for one in schedule.scheduled]

    assert [*starts, f"{schedule.sessions[-1].known.start:%H:%M}"] == ["10:30", "12:00", "15:30"]
