"""The folder of an event at RubyEvents: slots that only count. All of it is made up."""

import json
from pathlib import Path
from typing import Any

from translating import translation

from confsched import api

SCHEDULE = {
    "days": [
        {
            "name": "Day 1",
            "date": "2030-05-14",
            "grid": [
                {"start_time": "08:30", "end_time": "09:00", "slots": 1, "items": ["Breakfast"]},
                {"start_time": "09:00", "end_time": "10:00", "slots": 1},
                {"start_time": "10:00", "end_time": "10:30", "slots": 2},
            ],
        },
        {
            "name": "Day 2",
            "date": "2030-05-15",
            "grid": [
                {
                    "start_time": "18:00",
                    "end_time": "20:00",
                    "slots": 1,
                    "items": [{"title": "Games", "description": "Bring your own"}],
                },
                {"start_time": "09:00", "end_time": "10:00", "slots": 1},
            ],
        },
    ],
    "tracks": [{"name": "Harbour", "color": "#E1CD00"}],
}
EVENT = {"id": "made", "title": "Made Days", "start_date": "2030-05-14", "end_date": "2030-05-15"}


def talk(title: str, date: str = "2030-05-14", **more: Any) -> dict[str, Any]:  # noqa: ANN401 -- of many kinds
    return {
        "title": title,
        "event_name": "Made Days 2030",
        "date": date,
        "video_id": title,
        "speakers": ["Ada Sample"],
        **more,
    }


TALKS = [
    talk("Sails", kind="keynote"),
    talk("Knots", track="Harbour"),
    talk("Nets", track="Attic", language="French"),
    talk("Hooks", "2030-05-15", speakers=[], talks=[talk("Small hooks"), talk("Big hooks")]),
]


def test_talks_of_a_date_take_its_slots_in_their_order() -> None:
    files: Any = {"schedule.yml": SCHEDULE, "videos.yml": TALKS}
    document = translation(files)

    root: Any = document.roots[0]
    told = [
        (one["title"], one["date"], one["start"], one["end"]) for one in root["sessions"].values()
    ]
    assert sorted(told) == [
        ("Breakfast", "2030-05-14", "08:30", "09:00"),
        ("Games", "2030-05-15", "18:00", "20:00"),
        ("Hooks", "2030-05-15", "09:00", "10:00"),
        ("Knots", "2030-05-14", "10:00", "10:30"),
        ("Nets", "2030-05-14", "10:00", "10:30"),
        ("Sails", "2030-05-14", "09:00", "10:00"),
    ]
    assert root["sessions"]["hooks"]["description"] == (
        "- Small hooks: Ada Sample\n- Big hooks: Ada Sample"
    )
    assert {one["name"] for one in root["tracks"].values()} == {"Harbour", "Attic"}
    assert root["sessions"]["nets"]["language"] == "fr"
    assert root["conference"]["title"] == "Made Days 2030"
    assert document.findings == ()


def test_the_file_of_the_event_beside_them_says_its_title(tmp_path: Path) -> None:
    files = {"schedule.yml": SCHEDULE, "videos.yml": TALKS, "event.yml": EVENT}
    for name, value in files.items():
        (tmp_path / name).write_text(json.dumps(value))

    schedule = api.load(tmp_path)
    assert (schedule.title, len(schedule.sessions)) == ("Made Days", 6)


def test_where_their_numbers_differ_nobody_can_know_when_each_is() -> None:
    files: Any = {"schedule.yml": SCHEDULE, "videos.yml": TALKS[1:]}
    document = translation(files)

    root: Any = document.roots[0]
    starts = {one["title"]: one.get("start") for one in root["sessions"].values()}
    assert starts == {
        "Breakfast": "08:30",
        "Games": "18:00",
        "Knots": None,
        "Nets": None,
        "Hooks": "09:00",
    }
    assert root["conference"]["title"] == "Made Days 2030"
    assert [one.message for one in document.findings] == [
        "there are 2 talks on 2030-05-14, and slots for 3: nobody can know when each of them is"
    ]
