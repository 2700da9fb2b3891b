"""Schedules that name sessions by their ids, which another list or file tells. All is made up."""

import json
from pathlib import Path
from typing import Any

import pytest
from translating import translated, translation

from confsched import api
from confsched.loading import load_theirs

TALKS = [
    {"id": 101, "title": "Boats float", "abstract": "Of wood.", "speakers": ["Ada Sample"]},
    {"id": 102, "title": "Sails for all", "speakers": ["Ben Tester", "Cleo Muster"]},
]
ROOMS = [{"id": "main", "name": "Main Hall"}, {"id": "blue", "name": "Blue Room"}]
AT = {"start": "09:00", "end": "09:45"}
MAIN, BLUE = {"room": "Main Hall"}, {"room": "Blue Room"}
DAY = {"date": "2030-05-07"}
SCHEDULES: dict[str, Any] = {
    "a list of slots": [
        {**DAY, **AT, "sessionId": 101, **MAIN},
        {**DAY, **AT, "sessionId": 102, **BLUE},
    ],
    "slots with ids of their own": [
        {"id": 7, **DAY, **AT, "session_id": 101, **MAIN},
        {"id": 8, **DAY, **AT, "session_id": 102, **BLUE},
    ],
    "slots of days": [
        {**DAY, "slots": [{**AT, "talk": 101, **MAIN}, {**AT, "talk": 102, **BLUE}]},
    ],
    "several in a slot": [
        {**DAY, "slots": [{**AT, "items": [{"talkId": 101, **MAIN}, {"talkId": 102, **BLUE}]}]}
    ],
    "a column for each room": [{**DAY, "slots": [{**AT, "Main Hall": 101, "Blue Room": 102}]}],
    "a column for the id of each room": [{**DAY, "slots": [{**AT, "main": 101, "blue": 102}]}],
    "days and rooms by their names": {
        "2030-05-07": {"Main Hall": [{"talk": 101, **AT}], "Blue Room": [{"talk": 102, **AT}]}
    },
    "rooms of a day with ids": [
        {
            **DAY,
            "rooms": [
                {"name": "Main Hall", "sessions": [{"id": 101, **AT}]},
                {"name": "Blue Room", "sessions": [{"id": 102, **AT}]},
            ],
        }
    ],
}


def told(root: Any) -> list[tuple[object, ...]]:  # noqa: ANN401 -- a conference
    """What there is of sessions, with their rooms and people by names."""
    rooms = {name: one["name"] for name, one in root["rooms"].items()}
    people = {name: one["name"] for name, one in root["speakers"].items()}
    return [
        (
            one.get("id", name),
            one["title"],
            f"{one['date']} {one['start']}-{one['end']}",
            rooms.get(one["room"], one["room"]),
            *(people[name] for name in one["speakers"]),
        )
        for name, one in root["sessions"].items()
    ]


@pytest.mark.parametrize("name", SCHEDULES)
@pytest.mark.parametrize("key", ["schedule", "slots", "agenda"])
def test_a_schedule_names_sessions_by_ids(name: str, key: str) -> None:
    found = translated({"site.json": {"rooms": ROOMS, key: SCHEDULES[name], "talks": TALKS}})

    assert told(found) == [
        ("101", "Boats float", "2030-05-07 09:00-09:45", "Main Hall", "Ada Sample"),
        (
            "102",
            "Sails for all",
            "2030-05-07 09:00-09:45",
            "Blue Room",
            "Ben Tester",
            "Cleo Muster",
        ),
    ]
    assert found["sessions"]["101"]["abstract"] == "Of wood."


def test_several_ids_stand_in_one_slot_beside_titles_of_breaks() -> None:
    slots = [
        {**AT, "talkIds": [101, 102]},
        {"start": "10:00", "end": "10:30", "title": "Coffee break"},
    ]
    found = translated({"site.json": {"days": [{**DAY, "slots": slots}], "sessions": TALKS}})

    assert [(one["title"], one["start"], one["end"]) for one in found["sessions"].values()] == [
        ("Boats float", "09:00", "09:45"),
        ("Sails for all", "09:00", "09:45"),
        ("Coffee break", "10:00", "10:30"),
    ]


@pytest.mark.parametrize("name", ["session_id", "parent_id", "programRef", "block_code"])
def test_talks_say_of_which_session_they_are_a_part(name: str) -> None:
    blocks = [{"id": "B1", "title": "Boats", **MAIN}, {"id": "B2", "title": "Nets", **BLUE}]
    talks = [
        {"id": "T1", "title": "Oars", **DAY, **AT, **MAIN, name: "B1"},
        {"id": "T2", "title": "Ropes", **DAY, **AT, **BLUE, name: "B2"},
    ]
    found = translated({"site.json": {"sessions": blocks, "talks": talks}})["sessions"].values()

    assert [(one["title"], one["room"]) for one in found if "start" in one] == [
        ("Oars", "Main Hall"),
        ("Ropes", "Blue Room"),
    ]


def test_what_people_have_given_is_no_schedule() -> None:
    people = [{"name": "Ada Sample", "sessions": [101]}, {"name": "Ben Tester", "sessions": [102]}]
    found = translated({"site.json": {"talks": TALKS, "speakers": people}})

    assert [one["title"] for one in found["sessions"].values()] == ["Boats float", "Sails for all"]


def test_ids_of_slots_are_none_of_sessions() -> None:
    talks = [
        {"id": 1, "title": "Boats float", "slotId": 2, **MAIN},
        {"id": 2, "title": "Sails for all", "slotId": 1, **MAIN},
    ]
    slots = [{"id": 1, **DAY, **AT}, {"id": 2, **DAY, "start": "10:00", "end": "10:45"}]
    found = translated({"site.json": {"sessions": talks, "slots": slots}})

    assert [(one["title"], one["start"]) for one in found["sessions"].values()] == [
        ("Boats float", "10:00"),
        ("Sails for all", "09:00"),
    ]


TWO = [{"title": "Boats float", "slot": 2, **DAY}, {"title": "Sails for all", "slot": 1, **DAY}]


@pytest.mark.parametrize(
    "slots",
    [
        {"1": "9:00-9:45", "2": "10:00-10:45"},
        {"1": {"start": "9:00", "end": "9:45"}, "2": {"start": "10:00", "end": "10:45"}},
        {"1": {"time": "9:00-9:45"}, "2": {"time": "10:00-10:45"}},
        [{"id": 1, "time": "9:00-9:45"}, {"id": 2, "time": "10:00-10:45"}],
    ],
)
@pytest.mark.parametrize("files", ["site.json", "slot_times.json"])
def test_slots_have_their_times_by_ids(tmp_path: Path, slots: object, files: str) -> None:
    found: dict[str, object] = {"site.json": {"sessions": TWO, "slots": slots}}
    if files != "site.json":
        found = {"sessions.json": TWO, files: slots}
    for name, value in found.items():
        (tmp_path / name).write_text(json.dumps(value))
    schedule = api.load(tmp_path, reading=api.Reading(timezone="UTC"))

    assert [
        (one.title, str(one.start)[11:16], str(one.end)[11:16]) for one in schedule.scheduled
    ] == [("Sails for all", "09:00", "09:45"), ("Boats float", "10:00", "10:45")]


@pytest.mark.parametrize(
    ("slots", "talks", "slot"),
    [
        ("slots", "sessions", "slot"),
        ("blokken", "presentaties", "blok"),
        ("blocs", "talks", "bloc"),
        ("fasce", "interventi", "fascia"),
        ("zeitslots", "vortraege", "zeitslot"),
    ],
)
def test_sessions_in_a_mapping_name_slots_in_another(slots: str, talks: str, slot: str) -> None:
    times = {"first": {"start": "9:00", "end": "9:45"}, "2": {"start": "10:00", "end": "10:45"}}
    told = {
        "1": {"title": "Boats float", "room": "Main Hall", slot: "2"},
        "2": {"title": "Sails for all", "room": "Main Hall", slot: "first"},
    }
    found = translated({"site.json": {slots: times, talks: told}})["sessions"].values()

    assert [(one["title"], one["start"], one["end"]) for one in found] == [
        ("Boats float", "10:00", "10:45"),
        ("Sails for all", "9:00", "9:45"),
    ]


@pytest.mark.parametrize("name", ["timeslots.yml", "slots.yml", "schedule.yml", "agenda.yml"])
def test_a_schedule_and_its_sessions_are_files_of_a_folder(tmp_path: Path, name: str) -> None:
    (tmp_path / "talks.yml").write_text(
        "- {slug: boats, title: Boats float, speaker: Ada Sample}\n"
        "- {slug: sails, title: Sails for all, speaker: Ben Tester}\n"
    )
    (tmp_path / name).write_text(
        "- {talk_id: boats, start: 2030-05-07T09:00, end: 2030-05-07T09:45, room: Main Hall}\n"
        "- {talk_id: sails, start: 2030-05-07T10:00, end: 2030-05-07T10:45, room: Blue Room}\n"
    )
    schedule = api.load(tmp_path, reading=api.Reading(timezone="UTC"))

    assert [
        (one.id, one.title, str(one.start)[:16], one.rooms[0].name, one.people[0].speaker.name)
        for one in schedule.scheduled
    ] == [
        ("boats", "Boats float", "2030-05-07 09:00", "Main Hall", "Ada Sample"),
        ("sails", "Sails for all", "2030-05-07 10:00", "Blue Room", "Ben Tester"),
    ]


@pytest.mark.parametrize("named", ["boats", "talks/boats.md", "/talks/boats/", "Boats float"])
@pytest.mark.parametrize("who", ["jo-sample", "/speakers/jo-sample", "speakers/jo-sample.md"])
def test_pages_are_named_by_their_files_or_titles(tmp_path: Path, named: str, who: str) -> None:
    for name, text in {
        "content/talks/boats.md": f"---\ntitle: Boats float\nspeaker: {who}\n---\nOf wood.\n",
        "content/speakers/jo-sample.md": "---\ntitle: Jo Sample\n---\nBuilds boats.\n",
        "data/schedule.yml": "- date: 2030-05-07\n  schedule:\n"
        f"  - {{time: '9:00 - 9:45', talk: {named}, room: Main Hall}}\n"
        "  - {time: '9:45 - 10:00', name: Coffee break}\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    schedule = api.load(tmp_path, reading=api.Reading(timezone="UTC"))
    [talk, pause] = schedule.scheduled

    assert (talk.title, talk.description, pause.title) == (
        "Boats float",
        "Of wood.",
        "Coffee break",
    )
    assert [(part.speaker.name, part.speaker.bio) for part in talk.people] == [
        ("Jo Sample", "Builds boats.")
    ]


def test_numbers_of_talks_in_a_mapping_are_ids_where_a_schedule_names_them(tmp_path: Path) -> None:
    (tmp_path / "talks.yml").write_text(
        "1: {title: Boats float, speaker: Jo Sample}\n2: {title: Sails for all, speaker: Mo Test}\n"
    )
    (tmp_path / "schedule.yml").write_text(
        "- {date: 2030-05-07, time: '9:00 - 9:45', Main Hall: 2, Blue Room: 1}\n"
        "- {date: 2030-05-07, time: '9:45 - 10:00', title: Coffee break}\n"
    )
    schedule = api.load(tmp_path, reading=api.Reading(timezone="UTC"))

    assert [
        (one.id, one.title, *(room.name for room in one.rooms)) for one in schedule.scheduled
    ] == [
        ("2", "Sails for all", "Main Hall"),
        ("1", "Boats float", "Blue Room"),
        ("coffee-break", "Coffee break"),
    ]


def test_an_id_that_no_session_has_stays_as_it_is() -> None:
    slots = [{**AT, "talkIds": [101, 102, 999]}]
    found = translation({"site.json": {"days": [{**DAY, "slots": slots}], "talks": TALKS}})
    root: Any = found.roots[0]

    assert [(one["title"], one["start"]) for one in root["sessions"].values()] == [
        ("Boats float", "09:00"),
        ("Sails for all", "09:00"),
        ("999", "09:00"),
    ]
    assert [(one.code, one.message) for one in found.findings] == [
        ("F006", "there is no session '999'")
    ]


def test_what_is_no_talk_needs_no_id_that_a_session_has() -> None:
    slots = [{**AT, "talkIds": [101, 102, "coffee-break", "Welcome"]}]
    found = translation({"site.json": {"days": [{**DAY, "slots": slots}], "talks": TALKS}})

    assert found.findings == ()


def test_talks_in_two_languages_are_named_as_others_are() -> None:
    titles = {"en": "Boats float", "es": "Los barcos flotan"}
    slots = [{"time": "09:00", "type": "talk", "events": [{"room": "Pier", "event_id": 1}]}]
    talks = [{"id": 1, "title": titles, "speakers": ["Ada Sample"]}]
    files: dict[str, object] = {"days": [{**DAY, "order": slots}], "talks": talks}
    [found] = translated({"site.json": files})["sessions"].values()

    assert (found["title"], found["time"], found["room"]) == ("Boats float", "09:00", "Pier")


def test_a_schedule_whose_talks_no_file_tells_has_sessions_that_are_called_by_their_ids(
    tmp_path: Path,
) -> None:
    slots = [
        {"id": "s1", "talk_id": "harbour_walk", **DAY, **AT, **MAIN},
        {"id": "s2", "talk_id": "gala", **DAY, "start": "10:00", "end": "10:45", **BLUE},
    ]
    (tmp_path / "schedule.json").write_text(json.dumps(slots))
    (tmp_path / "speakers.json").write_text(json.dumps([{"id": "jo", "name": "Jo Sample"}]))
    [found] = load_theirs([str(tmp_path)])
    root: Any = found.roots[0]

    assert [(name, one["title"], one["extra"]) for name, one in root["sessions"].items()] == [
        ("s1", "harbour_walk", {"talk_id": "harbour_walk"}),
        ("s2", "gala", {"talk_id": "gala"}),
    ]


@pytest.mark.parametrize("key", ["twitter", "github", "handle"])
def test_people_may_be_named_by_what_they_are_called_on_the_net(tmp_path: Path, key: str) -> None:
    people = [
        {"first_name": "Jo", "last_name": "Sample", key: "@josample", "bio": "Boats."},
        {"id": "mo", "name": "Mo Example", key: "mox"},
        {"id": "bo", "name": "Bo Sample", key: "mox"},  # which is nobody's then
    ]
    slots = [{"title": "Boats", **DAY, **AT, "speakers": ["josample", "mo", "mox"]}]
    (tmp_path / "schedule.json").write_text(json.dumps(slots))
    (tmp_path / "speakers.json").write_text(json.dumps(people))
    [found] = api.load_all(tmp_path)

    assert [who.speaker.name for who in found.sessions[0].people] == [
        *("Jo Sample", "Mo Example", "mox")
    ]


def test_a_schedule_gives_times_to_what_has_a_date_and_to_what_has_none(tmp_path: Path) -> None:
    slots = [
        {"startTime": "09:00", "endTime": "09:45", "session": 101},
        {"startTime": "09:45", "endTime": "10:00", "session": 1},
    ]
    dated = [{**one, "id": str(one["id"]), **DAY} for one in TALKS]
    told = [{"id": "1", "title": "Tea", "date": ""}, *dated]
    schedule = [{"day": "1", "date": "Dates", "schedule": slots}]
    (tmp_path / "schedule.json").write_text(json.dumps(schedule))
    (tmp_path / "sessions.json").write_text(json.dumps(told))
    found = api.load(tmp_path, reading=api.Reading(timezone="UTC"))

    assert [f"{one.start:%d %H:%M} {one.title}" for one in found.scheduled] == [
        "07 09:00 Boats float",
        "07 09:45 Tea",
    ]
    assert len(found.sessions) == 3


def test_each_day_may_have_slots_of_its_own_in_another_file(tmp_path: Path) -> None:
    sessions = {
        "day-1": [{"name": "Boats", "timeslot": "slot-1"}, {"name": "Tea", "timeslot": "slot-2"}],
        "day-2": [{"name": "Sails", "timeslot": "slot-1"}],
    }
    slots = {
        "day-1": {
            "slot-1": {"timeStart": "2030-05-07T09:30", "timeEnd": "2030-05-07T10:00"},
            "slot-2": {"timeStart": "2030-05-07T10:00", "timeEnd": "2030-05-07T10:30"},
        },
        "day-2": {"slot-1": {"timeStart": "2030-05-08T10:30", "timeEnd": "2030-05-08T11:00"}},
    }
    (tmp_path / "sessions.json").write_text(json.dumps(sessions))
    (tmp_path / "timeslots.json").write_text(json.dumps(slots))
    found = api.load(tmp_path, reading=api.Reading(timezone="UTC"))

    assert [f"{one.start:%d %H:%M}-{one.end:%H:%M} {one.title}" for one in found.scheduled] == [
        "07 09:30-10:00 Boats",
        "07 10:00-10:30 Tea",
        "08 10:30-11:00 Sails",
    ]
    assert [*found.noticed("F006")] == []
