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
