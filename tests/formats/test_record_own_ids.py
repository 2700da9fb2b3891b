"""People whose entries name the sessions in which they are. All of it is made up."""

from pathlib import Path
from typing import Any

import pytest
from translating import translated

from confsched import api

HALL = {"endsAt": "2030-05-07T11:00", "stage": "Main Hall"}
SESSIONS = [
    {"id": 101, "title": "Boats float", "startsAt": "2030-05-07T09:00", **HALL},
    {"id": 102, "title": "Sails for all", "startsAt": "2030-05-07T10:00", **HALL},
]


def spoken(root: Any) -> dict[str, list[str]]:  # noqa: ANN401 -- a conference
    """Who speaks in which session."""
    return {
        one["title"]: [root["speakers"][name]["name"] for name in one.get("speakers", ())]
        for one in root["sessions"].values()
    }


@pytest.mark.parametrize(
    ("key", "first", "both"),
    [
        ("sessions", [101], [101, 102]),
        ("talkIds", [101], [101, 102]),
        ("talk_id", 101, [101, 102]),
        ("talkTitle", "Boats float", ["Boats float", "Sails for all"]),
        ("talks", ["/talks/101"], ["/talks/101", "/talks/102"]),
    ],
)
def test_people_name_their_sessions(key: str, first: object, both: object) -> None:
    people = [
        {"id": "ada", "name": "Ada Sample", key: both},
        {"id": "ben", "name": "Ben Tester", "title": "Director", key: first},
    ]
    found = translated({"site.json": {"sessions": SESSIONS, "speakers": people}})

    assert spoken(found) == {
        "Boats float": ["Ada Sample", "Ben Tester"],
        "Sails for all": ["Ada Sample"],
    }
    assert found["speakers"]["ben"] == {"name": "Ben Tester", "role": "Director"}


def test_sessions_that_say_who_speaks_know_it_better() -> None:
    sessions = [{**SESSIONS[0], "speakers": ["ada"]}, SESSIONS[1]]
    people = [
        {"id": "ada", "name": "Ada Sample", "talks": [101]},
        {"id": "ben", "name": "Ben Tester", "talks": [101, 102]},
    ]
    found = translated({"site.json": {"sessions": sessions, "speakers": people}})

    assert spoken(found) == {"Boats float": ["Ada Sample"], "Sails for all": ["Ben Tester"]}
    assert found["speakers"]["ben"]["extra"] == {"talks": ["101", "102"]}


def test_pages_of_people_name_their_talks(tmp_path: Path) -> None:
    for name, text in {
        "_data/schedule.yml": "- {date: 2030-05-07, type: registration, time: '8:00-9:00'}\n"
        "- {date: 2030-05-07, talk_id: boats-float, time: '9:00-9:45'}\n",
        "_talks/boats.md": "---\ntalk_id: boats-float\ntitle: Boats float\n---\nOf wood.\n",
        "_speakers/ada.md": "---\nname: Ada Sample\ntalk_id: boats-float\n---\nBuilds boats.\n",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    reading = api.Reading(timezone="UTC")

    assert [
        (one.title, [part.speaker.bio for part in one.people])
        for one in api.load(tmp_path, reading=reading).scheduled
    ] == [("Registration", []), ("Boats float", ["Builds boats."])]


def test_a_title_with_an_abstract_is_that_of_the_talk_of_somebody(tmp_path: Path) -> None:
    (tmp_path / "schedule.ts").write_text(
        "export const schedule: Slot[] = ["
        "{ date: '2030-05-07', time: '9:00-9:45', speaker: 'ada' },"
        " { date: '2030-05-07', time: '9:45-10:00', event: 'Coffee break' }];\n"
    )
    (tmp_path / "speakers.ts").write_text(
        "export const speakers = [{ id: 'ada', name: 'Ada Sample', title: 'Boats float',"
        " abstract: 'Of wood.', company: 'Boat Club' }];\n"
    )
    schedule = api.load(tmp_path, reading=api.Reading(timezone="UTC"))

    assert [(one.title, one.abstract) for one in schedule.scheduled] == [
        ("Boats float", "Of wood."),
        ("Coffee break", None),
    ]
    assert [(one.name, one.role, one.organization) for one in schedule.speakers] == [
        ("Ada Sample", None, "Boat Club")
    ]


def test_paths_that_end_in_a_number_are_nobodys_names() -> None:
    paths = ["harbour2030/7//harbour2030/301", "harbour2030/7//harbour2030/302"]
    rows = [{"title": "Boats float", "startsAt": "2030-05-07T09:00", "speaker_id": paths}]
    found = translated({"plan.json": {"events": rows}})
    [session] = found["sessions"].values()

    assert "speakers" not in found
    assert session["extra"] == {"speaker": paths[0], "speaker 2": paths[1]}


OVERVIEW = (
    "#,Panel Title,Date,Start,End\n"
    "1,Ropes and Rigging,2031-06-04,10:00,11:00\n"
    "2,Knots,2031-06-04,11:15,12:15\n"
    "3,Panel 3: Boats,2031-06-05,10:00,11:00\n"
)
LISTED = ("Ada Sample", "Ben Example", "Cleo Model", "Dan Mock", "Eve Draft")
SAID = {
    "a role before each": (
        "Role in the forum",
        (
            "Moderator, Panel 1; Panelist, Panel 2",
            "Panelist, Panel 1",
            "Moderator: Panel 2",
            "Panelist, Panel 1, Panel 3",
            "Moderator of Panel 3",
        ),
    ),
    "a role behind each": (
        "Panel(s)",
        (
            "Ropes and Rigging (moderator), Knots",
            "Ropes and Rigging",
            "Knots - Moderator",
            "Ropes and Rigging; Boats",
            "Boats (Moderator)",
        ),
    ),
    "in Spanish": (
        "Participa en",
        (
            "Moderadora, mesa 1; ponente, mesa 2",
            "Ponente, mesa redonda 1",
            "Mesa 2 (moderadora)",
            "Mesas 1 y 3",
            "Moderadora de la mesa 3",
        ),
    ),
    "numbers": (
        "Role",
        (
            "Moderator, Panel 1, Panelist, Panel 2",
            "Panelist on Panel 1",
            "Panel 2 as moderator",
            "Panels 1 and 3",
            "Panel 3, moderator",
        ),
    ),
}


def in_panels(folder: Path, people: str) -> dict[str, list[str]]:
    """Who is in which panel of a folder with two tables, with parts that are said."""
    (folder / "Panels.csv").write_text(OVERVIEW)
    (folder / "Speakers.csv").write_text(people)
    return {
        session.title: [
            part.speaker.name + ("" if part.role == "speaker" else f", {part.role}")
            for part in session.people
        ]
        for session in api.load(folder).sessions
    }


PANELS = {
    "Ropes and Rigging": ["Ben Example", "Dan Mock", "Ada Sample, moderator"],
    "Knots": ["Ada Sample", "Cleo Model, moderator"],
    "Panel 3: Boats": ["Dan Mock", "Eve Draft, moderator"],
}


@pytest.mark.parametrize("how", SAID)
def test_people_say_as_what_they_are_in_which_session(how: str, tmp_path: Path) -> None:
    key, told = SAID[how]
    rows = [f'{name},Rope Works,"{one}"' for name, one in zip(LISTED, told, strict=True)]
    assert in_panels(tmp_path, "\n".join((f"Name,Affiliation,{key}", *rows))) == PANELS


def test_columns_say_as_what_people_are_in_sessions(tmp_path: Path) -> None:
    told = ("Panel 1,Panel 2", ",Panel 1", "Panel 2,", ',"Panels 1, 3"', "Panel 3,")
    rows = [f"{name},{one}" for name, one in zip(LISTED, told, strict=True)]
    assert in_panels(tmp_path, "\n".join(("Name,Moderating,Speaking on", *rows))) == PANELS


def test_a_session_that_somebody_says_and_that_there_is_not_is_told(tmp_path: Path) -> None:
    rows = 'Ada Sample,Moderator of Panel 1\nBen Example,"Panelist, Panel 9"\nCleo Model,Panel 2\n'
    in_panels(tmp_path, f"Name,Panels\n{rows}")
    assert [
        (str(one.span), one.message)
        for one in api.validate(tmp_path).findings
        if one.code == "F006"
    ] == [(f"{tmp_path}/Speakers.csv:3:13", "there is no session 'Panel 9'")]


def test_a_list_of_people_alone_may_say_all_of_its_panels(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text(
        "Name,Job title,Panel,Role,Headshot,Bio\n"
        "Ada Sample,Director,Ropes,Moderator,yes,Ada ties.\n"
        "Ben Example,Engineer,Ropes,Panelist,no,\n"
        "Cleo Muster,Curator,Knots,Moderator,no,\n"
    )
    assert [
        (one.title, [(part.role, part.speaker.name, part.speaker.role) for part in one.people])
        for one in api.load(path).sessions
    ] == [
        (
            "Ropes",
            [("speaker", "Ben Example", "Engineer"), ("moderator", "Ada Sample", "Director")],
        ),
        ("Knots", [("moderator", "Cleo Muster", "Curator")]),
    ]


@pytest.mark.parametrize("role", ["Guest", "Panelist", "Speaker"])
def test_columns_of_parts_are_no_posts(role: str, tmp_path: Path) -> None:
    path = tmp_path / "panels.csv"
    head = "Session,Speaker 1 Name,Speaker 1 Role,Speaker 2 Name,Speaker 2 Role"
    rows = f"Ropes,Ada Sample,Host,Ben Example,{role}\nKnots,Cleo Muster,Host,Di Test,Panelist\n"
    path.write_text(f"{head}\n{rows}")
    assert [
        [(part.role, part.speaker.name, part.speaker.role) for part in one.people]
        for one in api.load(path).sessions
    ] == [
        [("speaker", "Ben Example", None), ("host", "Ada Sample", None)],
        [("speaker", "Di Test", None), ("host", "Cleo Muster", None)],
    ]
