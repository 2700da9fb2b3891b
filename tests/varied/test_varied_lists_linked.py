"""Sheets or files that name each other's sessions, people, rooms and tracks, in many ways."""

import csv
from pathlib import Path
from random import Random

import pytest
from made import Programme, Session, lines, lines_of, made
from test_lists_beside import Rows, book

from confsched import api
from confsched.opening import Reading

SESSIONS, SPEAKERS, ROOMS, TRACKS = range(4)
NAMES = {
    "en": (
        ("Sessions", "Schedule", "Talks", "Program", "Agenda", "Timetable", "Accepted Talks"),
        ("Speakers", "Presenters", "People", "Speaker Bios", "Panelists"),
        ("Rooms", "Venues", "Locations"),
        ("Tracks", "Topics"),
    ),
    "de": (
        ("Vorträge", "Programm", "Zeitplan", "Sitzungen", "Ablauf"),
        ("Referenten", "Redner", "Vortragende", "Sprecher", "Personen"),
        ("Räume", "Orte", "Säle"),
        ("Tracks", "Schienen", "Themen"),
    ),
    "fr": (
        ("Programme", "Sessions", "Exposés", "Horaire"),
        ("Intervenants", "Orateurs", "Conférenciers", "Personnes"),
        ("Salles", "Lieux"),
        ("Parcours", "Thèmes"),
    ),
    "es": (
        ("Programa", "Sesiones", "Charlas", "Ponencias", "Horario"),
        ("Ponentes", "Personas", "Oradores"),
        ("Salas", "Lugares"),
        ("Tracks", "Temas"),
    ),
}
# of sessions, people, rooms and tracks, and of a row for each part that somebody has
HEADS = {
    "en": "ID Title Date Start End Room Track Speakers Moderator,ID Name Company,ID Room Seats,"
    "ID Track Color,Session-ID Speaker Role,Speaker Moderator",
    "de": "Nr. Vortrag Datum Beginn Ende Raum Schiene Referenten Moderation,Kürzel Name Firma,"
    "Nr. Raum Plätze,Kürzel Name Farbe,Session-ID Referent Rolle,Referent Moderation",
    "fr": "N° Titre Date Début Fin Lieu Parcours Intervenants Modérateur,Code Nom Entreprise,"
    "Code Salle Capacité,ID Nom Couleur,ID-session Intervenant Rôle,Intervenant Modérateur",
    "es": "Código Charla Fecha Inicio Fin Lugar Tema Ponentes Moderador,Código Nombre Empresa,"
    "Código Nombre Aforo,ID Nombre Color,ID-sesión Ponente Rol,Ponente Moderador",
}
FILES = (
    *("{}", "{}", "{}_2031", "2031_{}", "Harbour Days 2031 - {}", "{} (1)", "{}-final", "{}_v2"),
    *("Copy of {}", "Kopie von {}", "01_{}", "{}-2031-05-13"),
)


def sheets(programme: Programme, chance: Random) -> dict[str, Rows]:
    """Sessions, whoever and whatever is in them, and perhaps when they are or who is in which."""
    heads = [head.split(" ") for head in HEADS[programme.language].split(",")]
    names = [chance.choice(some) for some in NAMES[programme.language]]
    ids = [_ids(programme, chance, of) for of in range(4)]
    joined = chance.choice((", ", "; "))
    rows: Rows = [[*heads[SESSIONS]], *(_row(one, ids, joined) for one in programme.sessions)]
    found: dict[str, Rows] = {
        names[of]: [[*heads[of]], *([own, one, n] for n, (one, own) in enumerate(some.items(), 9))]
        for of, some in enumerate(ids)
        if of and some
    }
    apart = chance.choice(("", "times", "parts"))
    if apart == "times":
        found["Sessions"] = [[*row[:2], *row[6:]] for row in rows]
        found["Times"] = [[row[0], *row[2:6]] for row in rows]
    elif apart == "parts":
        found["Sessions"] = [row[:7] for row in rows]
        parts: Rows = [
            [ids[SESSIONS][one.title], ids[SPEAKERS][part.name], heads[5][part.role == "moderator"]]
            for one in programme.sessions
            for part in one.people
        ]
        found["Parts"] = [[*heads[4]], *parts]
    else:
        found[names[SESSIONS]] = rows
    return dict(sorted(found.items(), key=lambda _: chance.random()))


def _ids(programme: Programme, chance: Random, of: int) -> dict[str, str]:
    """What there is of a kind, with its id: a letter and a number, or a name as in addresses."""
    named = {
        SESSIONS: [one.title for one in programme.sessions],
        SPEAKERS: [part.name for one in programme.sessions for part in one.people],
        ROOMS: [one.room for one in programme.sessions if one.room],
        TRACKS: [one.track for one in programme.sessions if one.track],
    }[of]
    counted = of == SESSIONS or chance.random() < 0.7
    letter = "SPRT"[of]
    return {
        name: f"{letter}{number:03}" if counted else name.lower().replace(" ", "-")
        for number, name in enumerate(dict.fromkeys(named), 1)
    }


def _row(one: Session, ids: list[dict[str, str]], joined: str) -> list[object]:
    def who(role: str) -> str:
        return joined.join(ids[SPEAKERS][part.name] for part in one.people if part.role == role)

    placed = [ids[ROOMS].get(one.room, ""), ids[TRACKS].get(one.track, "")]
    slot = [f"{one.start:%Y-%m-%d}", f"{one.start:%H:%M}", f"{one.end:%H:%M}"]
    return [ids[SESSIONS][one.title], one.title, *slot, *placed, who("speaker"), who("moderator")]


@pytest.mark.parametrize("files", [False, True], ids=["sheets", "files"])
@pytest.mark.parametrize("seed", range(20))
def test_lists_name_what_others_have(seed: int, tmp_path: Path, *, files: bool) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")))
    # each title has an id of its own
    own = [one._replace(title=f"{one.title} {n}") for n, one in enumerate(programme.sessions)]
    programme = programme._replace(sessions=tuple(own))
    written = sheets(programme, chance)
    form, delimiter = chance.choice(FILES), chance.choice(",;\t")
    if not files:
        book(tmp_path / "made.xlsx", **written)
    for name, rows in written.items() if files else ():
        with (tmp_path / f"{form.format(name)}.csv").open("w") as file:
            csv.writer(file, delimiter=delimiter).writerows(rows)

    schedule = api.load(str(tmp_path), reading=Reading(timezone="UTC"))

    in_order = (
        one._replace(people=tuple(sorted(one.people, key=lambda part: part.role != "speaker")))
        for one in programme.sessions
    )
    assert lines_of(schedule) == lines(in_order), written
