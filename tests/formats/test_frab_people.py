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
