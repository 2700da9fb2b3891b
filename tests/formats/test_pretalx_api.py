"""Answers of pretalx's API: schedules of slots, and submissions with theirs. All made up."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from translating import notes, translated, translation

from confsched.loading import load_theirs

HALL: Any = {"id": 3, "name": {"en": "Hall"}, "description": {}, "capacity": 90}
KNOTS: Any = {
    "code": "AB3",
    "title": "Knots",
    "speakers": [{"code": "SPK1", "name": "Jo Sample", "biography": "Ties", "avatar_url": None}],
    "submission_type": {"id": 1, "name": {"en": "Workshop"}, "default_duration": 90},
    "track": {"id": 4, "name": {"en": "Sea"}, "color": "#00aacc"},
    "tags": [],
    "state": "confirmed",
    "abstract": "All about *knots*",
    "description": "",
    "duration": 90,
    "slot_count": 1,
    "content_locale": "en",
    "do_not_record": False,
    "image": None,
    "resources": [],
    "slots": [1],
}
TIMES: Any = {"start": "2030-05-14T09:00:00+02:00", "end": "2030-05-14T10:30:00+02:00"}
SLOT: Any = {
    "id": 1,
    "room": HALL,
    **TIMES,
    "submission": KNOTS,
    "schedule": 9,
    "description": None,
    "duration": 90,
}
BREAK: Any = {**SLOT, "id": 2, "room": 3, "submission": None, "description": {"en": "Lunch"}}
SESSION: Any = {
    "title": "Knots",
    "type": "workshop",
    **TIMES,
    "room": "3",
    "track": "4",
    "speakers": ["SPK1"],
    "language": "en",
    "abstract": "All about *knots*",
    "extra": {"slot_count": "1", "do_not_record": "false"},
}
LUNCH: Any = {"title": "Lunch", **TIMES, "room": "3"}


@pytest.mark.parametrize(
    "answer",
    [
        {"id": 9, "version": "0.5", "published": None, "slots": [SLOT, BREAK]},
        {"count": 2, "next": None, "previous": None, "results": [SLOT, BREAK]},
        [SLOT, BREAK],
    ],
)
def test_a_slot_is_what_its_submission_says_or_a_break(answer: object) -> None:
    found = translated({"harbour.json": answer})

    assert found["sessions"] == {"AB3": SESSION, "lunch": LUNCH}
    assert found["speakers"] == {"SPK1": {"name": "Jo Sample", "bio": "Ties"}}
    assert found["tracks"] == {"4": {"name": "Sea", "color": "#00aacc"}}
    assert found["rooms"] == {"3": {"name": "Hall", "capacity": "90"}}


def test_a_submission_is_in_each_of_its_slots() -> None:
    later = {"start": "2030-05-14T11:00:00+02:00", "end": "2030-05-14T12:30:00+02:00"}
    slots = [{"id": 1, "room": HALL, **TIMES}, {"id": 2, "room": HALL, **later}]
    found = translation({"harbour.json": {"count": 1, "results": [{**KNOTS, "slots": slots}]}})

    root: Any = found.roots[0]

    told = {**SESSION, "track": "Sea", "extra": {**SESSION["extra"], "id": "AB3"}}
    assert root["sessions"] == {"AB3-2030-05-14": told, "AB3-2030-05-14-2": {**told, **later}}
    assert notes(found.findings) == []


@pytest.mark.parametrize(
    "wrapped",
    [
        lambda one: {"talks": [one]},
        lambda one: {"data": {"count": 1, "next": None, "results": [one]}},
        lambda one: {"AB3": one},
    ],
)
def test_a_script_may_put_an_answer_into_a_mapping(wrapped: Callable[[object], object]) -> None:
    slot = {"id": 1, "room": HALL, **TIMES}
    one = {name: value for name, value in KNOTS.items() if name != "state"}
    found = translated({"harbour.json": wrapped({**one, "slots": [slot]})})

    assert found["sessions"] == {"AB3": {**SESSION, "track": "Sea"}}
    assert found["rooms"] == {"3": {"name": "Hall", "capacity": "90"}}


def test_tracks_types_and_people_may_be_named_alone() -> None:
    told = {"track": "Sea", "submission_type": "Workshop", "speakers": ["Jo Sample"]}
    found = translated({"harbour.json": [{**KNOTS, **told, "slots": [{"room": HALL, **TIMES}]}]})

    assert found["sessions"] == {"AB3": {**SESSION, "track": "Sea", "speakers": ["jo-sample"]}}
    assert found["speakers"] == {"jo-sample": {"name": "Jo Sample"}}


def test_a_submission_without_slots_has_no_time() -> None:
    answer = [{**KNOTS, "slots": [], "state": "accepted", "track": 4, "submission_type": 1}]

    assert translated({"harbour.json": answer})["sessions"] == {
        "AB3": {
            "title": "Knots",
            "status": "tentative",
            "duration": "90",
            "speakers": ["SPK1"],
            "language": "en",
            "abstract": "All about *knots*",
            "extra": {**SESSION["extra"], "track": "4", "submission_type": "1"},
        }
    }


@pytest.mark.parametrize(("name", "line"), [("next", 3), ("previous", 4)])
def test_a_page_of_several_is_told(name: str, line: int) -> None:
    address = "https://made.example/api/slots/?page=2"
    page = {"count": 5, "next": None, "previous": None, name: address, "results": [SLOT, BREAK]}

    assert notes(translation({"harbour.json": page}).findings) == [
        f"F004 {line} this is one page of 5 entries: the others are not in this file"
    ]


def test_lists_beside_say_when_submissions_are_and_what_their_numbers_mean(tmp_path: Path) -> None:
    slot = {**SLOT, "room": 3, "submission": "AB3"}
    knots = {**KNOTS, "speakers": ["SPK1"], "submission_type": 1, "track": 4}
    person = {"code": "SPK1", "name": "Jo Sample", "biography": "Ties", "submissions": ["AB3"]}
    lists: dict[str, list[object]] = {
        "submissions": [knots],
        "slots": [slot, BREAK],
        "speakers": [person],
        "rooms": [{**HALL, "position": 1}],
        "tracks": [{**KNOTS["track"], "requires_access_code": False}],
        "types": [{"id": 1, "name": {"en": "Workshop"}, "default_duration": 90}],
    }
    for name, entries in lists.items():
        page = {"count": len(entries), "next": None, "previous": None, "results": entries}
        (tmp_path / f"{name}.json").write_text(json.dumps(page))
    [document] = load_theirs([str(tmp_path)])
    found: Any = document.roots[0]

    assert document.findings == ()
    extra = {**SESSION["extra"], "slots": ["1"]}
    assert found["sessions"] == {"AB3": {**SESSION, "extra": extra}, "lunch": LUNCH}
    assert found["speakers"] == {"SPK1": {"name": "Jo Sample", "bio": "Ties"}}
    assert found["rooms"]["3"]["name"] == "Hall"
    assert found["tracks"]["4"]["name"] == "Sea"
