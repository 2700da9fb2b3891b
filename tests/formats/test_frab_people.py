"""frab's `speakers.json`: who the people of a schedule are, beside it. All of them are made up."""

import json
from pathlib import Path
from typing import Any

import pytest
from translating import translations

from confsched.errors import ConfschedError
from confsched.loading import load_theirs

JO = {
    "id": 101,
    "image": "/people/101.png",
    "full_public_name": "Jo Sample",
    "public_name": "jo",
    "abstract": "Writes on tides.",
    "description": "Has written on tides.",
    "links": [{"url": "https://jo.example", "title": "Home"}],
    "events": [{"id": 1, "title": "Tides"}],
}
PEOPLE = json.dumps({"schedule_speakers": {"version": "1.1", "speakers": [JO]}})


def _schedule(name: str) -> Any:  # noqa: ANN401 -- JSON
    person = {"id": 101, "public_name": name}
    event = {"id": 1, "title": "Tides", "start": "10:00", "duration": "01:00", "persons": [person]}
    days = [{"date": "2030-02-23", "rooms": {"Hall": [event]}}]
    about = {"acronym": "harbour", "title": "Harbour Days", "time_zone_name": "Europe/Oslo"}
    return {"schedule": {"conference": {**about, "days": days}}}


def test_they_say_more_of_those_in_the_schedule(tmp_path: Path) -> None:
    (tmp_path / "schedule.json").write_text(json.dumps(_schedule("jo")))
    (tmp_path / "speakers.json").write_text(PEOPLE)
    [document] = load_theirs([str(tmp_path)])
    found: Any = document.roots[0]

    assert found["speakers"] == {
        "101": {
            "name": "jo",
            "bio": "Writes on tides.",
            "extra": {
                "image": "/people/101.png",
                "full_public_name": "Jo Sample",
                "description": "Has written on tides.",
                "links": [{"url": "https://jo.example", "title": "Home"}],
            },
        }
    }
    assert found["sessions"]["1"]["speakers"] == ["101"]
    assert document.findings == ()


def test_alone_they_are_people_and_no_programme(tmp_path: Path) -> None:
    path = tmp_path / "speakers.json"
    path.write_text(PEOPLE)
    with pytest.raises(ConfschedError) as raised:
        load_theirs([str(path)])

    assert raised.value.message == f"{str(path)!r} is a list of people, and no programme"
    assert (
        raised.value.hint
        == "name the folder that it lies in, or the file with the sessions as well"
    )


def test_two_schedules_in_one_folder_are_two_conferences() -> None:
    files = {f"harbour-{year}.json": _schedule("jo") for year in (2030, 2031)}

    assert len(translations(files)) == 2


def _listed(number: int, title: str, **more: object) -> dict[str, object]:
    """An event as frab's `events.json` has it."""
    return {
        "id": number,
        "guid": f"0000-{number}",
        "title": title,
        "logo": None,
        "type": "workshop",
        "start_time": f"2030-02-23T{9 + number}:00:00+01:00",
        "end_time": f"2030-02-23T{10 + number}:00:00+01:00",
        "room": {"name": "Hall", "id": 4},
        "abstract": "About it",
        "speakers": [{"id": 101, "full_public_name": "Jo Sample", "abstract": "Writes on tides."}],
        **more,
    }


EVENTS = {"version": "1", "events": [_listed(1, "Tides"), _listed(2, "Nets", speakers=[])]}


def test_events_that_frab_lists_without_a_conference_have_their_people() -> None:
    [document] = translations({"events.json": {"conference_events": EVENTS}})
    found: Any = document.roots[0]
    times = {"start": "2030-02-23T10:00:00+01:00", "end": "2030-02-23T11:00:00+01:00"}

    assert found["speakers"] == {"101": {"name": "Jo Sample", "bio": "Writes on tides."}}
    assert found["sessions"]["1"] == {
        "title": "Tides",
        "type": "workshop",
        **times,
        "room": "hall",
        "speakers": ["101"],
        "abstract": "About it",
        "extra": {"guid": "0000-1"},
    }
    assert list(found["sessions"]) == ["1", "2"]


def test_beside_a_schedule_they_say_of_no_event_twice(tmp_path: Path) -> None:
    (tmp_path / "events.json").write_text(json.dumps({"conference_events": EVENTS}))
    (tmp_path / "schedule.json").write_text(json.dumps(_schedule("jo")))
    [document] = load_theirs([str(tmp_path)])
    found: Any = document.roots[0]

    assert found["conference"]["title"] == "Harbour Days"
    assert [(key, one["title"]) for key, one in found["sessions"].items()] == [
        ("1", "Tides"),
        ("2", "Nets"),
    ]
    assert found["speakers"]["101"]["name"] == "jo"
    assert document.findings == ()
