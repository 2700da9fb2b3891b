"""Lists as clerks, clubs and schools keep them: boards of cards, several days in a cell."""

from datetime import UTC
from pathlib import Path

import pytest

from confsched import api
from confsched.schedule.entities import ScheduledSession, Session

BOARD = """\
{"name": "Boat Days", "desc": "", "closed": false,
 "lists": [{"id": "l0", "name": "Ideas", "closed": false},
           {"id": "l1", "name": "Wed 14 May 2030", "closed": false}],
 "cards": [
  {"name": "Knots", "desc": "Bring a rope.", "idList": "l1", "closed": false,
   "labels": [{"name": "Workshop", "color": "red"}],
   "start": "2030-05-14T08:30:00.000Z", "due": "2030-05-14T11:00:00.000Z", "idMembers": ["m1"]},
  {"name": "Supper", "idList": "l1", "closed": false, "labels": [], "start": null,
   "due": "2030-05-14T17:30:00.000Z"},
  {"name": "Find a boat", "idList": "l0", "closed": false, "labels": [], "due": null},
  {"name": "Coach trip", "idList": "l1", "closed": true, "labels": [], "due": null}],
 "actions": [{"type": "createCard", "date": "2030-01-01T10:00:00.000Z"}]}
"""
CARDS = """\
{"name": "Boat Days", "lists": [{"id": "l1", "name": "14 May 2030"}], "cards": [
 {"name": "10:00-11:30 Knots", "desc": "", "idList": "l1"},
 {"name": "12:00-12:30 Sails", "desc": "", "idList": "l1"}]}
"""
EVENINGS = "Date,Description\n14/05/2030,Blitz chess\n21/05/2030,No meeting\n"
CLASSES = """\
Class,Days,Time,Teacher
Boats,"Tue 07/05/2030, Thu 09/05/2030",19:00-20:30,Ada Sample
Nets,Sat 11 & Sun 12 May 2030,10:00-11:30,Ben Test
"""
WEEK = (
    "Class,Day,Time,Teacher\nBoats,Mon/Wed,19:00-20:30,Ada Sample\nNets,Tue,9:00-10:00,Ben Test\n"
)
INDIA = """\
Date,Day,Timings,Activity,Venue
05-12-2030,Thursday,9:00-9:30,Inauguration,Hall
05-12-2030,Thursday,9:30-11:00,Of boats,Hall
"""
COMMAS = """\
Data;Ora;Evento;Luogo
14 maggio 2030;9,30-12,30;Nodi;Sala Verdi
14 maggio 2030;15-18;Vele;Sala Verdi
14 maggio 2030;20,30-22;Concerto;Duomo
"""


SCHOOL = """\
programme:
  Tuesday 14 May 2030:
    - 9.30-11: {speaker: Ada Sample, title: Of knots}
    - 14: Excursion
"""
CHOIR = """\
Datum;Kl.;Programpunkt;Lokal
lör 11 maj 2030;09.00-09.30;Samling;Stora salen
sön 12 maj 2030;10.00-11.00;Mässa;Kyrkan
"""
FEAST = """\
FECHA;HORA;ACTIVIDAD;LUGAR
M 14/05/2030;11-12;Nudos;Plaza Mayor
X 15/05/2030;19,30-21;Velas;Plaza Mayor
"""
TASKS = """\
Name,Section/Column,Assignee,Start Date,Due Date,Session Time,Room
Opening,Day 1,Ada Sample,,2030-05-14,9:00 AM - 10:00 AM,Hall
Of boats,Day 2,Ben Test,,2030-05-15,9:00 AM - 10:00 AM,Hall
"""
REPORT = """\
Webinar Report,,,
Report Generated:,"May 02, 2030 09:14 AM",,
Topic,Scheduled Time,Duration (minutes),Panelists
Of boats,"May 14, 2030 12:00 PM",60,Ada Sample
Of nets,"May 21, 2030 12:00 PM",45,Ben Test
"""


def told(path: Path) -> list[str]:
    """Each session of a list: when it is, its type and title, its room and its people."""
    schedule = api.load(path, reading=api.Reading(timezone="UTC"))
    return [
        " | ".join(
            [
                when(session),
                f"{session.type.id} {session.title}",
                *(room.name for room in session.rooms),
                *(one.speaker.name for one in session.people),
            ]
        )
        for session in schedule.sessions
    ]


def when(session: Session) -> str:
    """The day and the hours of a session, as much of them as is known."""
    if not isinstance(session, ScheduledSession):
        known = session.known
        start = known.start and f"{known.start:%H:%M}"
        return " ".join(str(one) for one in (known.on, start, known.hours, known.called) if one)
    return f"{session.start.astimezone(UTC):%Y-%m-%d %H:%M}-{session.end.astimezone(UTC):%H:%M}"


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        (
            "board.json",
            BOARD,
            ["2030-05-14 08:30-11:00 | workshop Knots", "2030-05-14 17:30 | meal Supper"],
        ),
        (
            "cards.json",
            CARDS,
            ["2030-05-14 10:00-11:30 | talk Knots", "2030-05-14 12:00-12:30 | talk Sails"],
        ),
        ("club.csv", EVENINGS, ["2030-05-14 | talk Blitz chess", "2030-05-21 | talk No meeting"]),
        (
            "classes.csv",
            CLASSES,
            [
                "2030-05-07 19:00-20:30 | talk Boats | Ada Sample",
                "2030-05-09 19:00-20:30 | talk Boats | Ada Sample",
                "2030-05-11 10:00-11:30 | talk Nets | Ben Test",
                "2030-05-12 10:00-11:30 | talk Nets | Ben Test",
            ],
        ),
        (
            "week.csv",
            WEEK,
            [
                "19:00–20:30 UTC Monday | talk Boats | Ada Sample",
                "19:00–20:30 UTC Wednesday | talk Boats | Ada Sample",
                "09:00–10:00 UTC Tuesday | talk Nets | Ben Test",
            ],
        ),
        (
            "school.csv",
            INDIA,
            [
                "2030-12-05 09:00-09:30 | opening Inauguration | Hall",
                "2030-12-05 09:30-11:00 | talk Of boats | Hall",
            ],
        ),
        (
            "choirs.csv",
            COMMAS,
            [
                "2030-05-14 09:30-12:30 | talk Nodi | Sala Verdi",
                "2030-05-14 15:00-18:00 | talk Vele | Sala Verdi",
                "2030-05-14 20:30-22:00 | talk Concerto | Duomo",
            ],
        ),
        (
            "school.yaml",
            SCHOOL,
            [
                "2030-05-14 09:30-11:00 | talk Of knots | Ada Sample",
                "2030-05-14 14:00 | social Excursion",
            ],
        ),
        (
            "choir.csv",
            CHOIR,
            [
                "2030-05-11 09:00-09:30 | talk Samling | Stora salen",
                "2030-05-12 10:00-11:00 | talk Mässa | Kyrkan",
            ],
        ),
        (
            "feast.csv",
            FEAST,
            [
                "2030-05-14 11:00-12:00 | talk Nudos | Plaza Mayor",
                "2030-05-15 19:30-21:00 | talk Velas | Plaza Mayor",
            ],
        ),
        (
            "tasks.csv",
            TASKS,
            [
                "2030-05-14 09:00-10:00 | opening Opening | Hall",
                "2030-05-15 09:00-10:00 | talk Of boats | Hall",
            ],
        ),
        (
            "webinars.csv",
            REPORT,
            [
                "2030-05-14 12:00-13:00 | talk Of boats | Ada Sample",
                "2030-05-21 12:00-12:45 | talk Of nets | Ben Test",
            ],
        ),
    ],
)
def test_lists_that_people_keep(name: str, text: str, expected: list[str], tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(text, "utf-8")

    assert told(path) == expected
