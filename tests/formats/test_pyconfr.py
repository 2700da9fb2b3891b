"""The JSON of PyConFR: by date, minute after midnight and room, with titles in two languages."""

import json
from typing import Any

from translating import translated

PERSON: Any = {"code": "JJJJJJ", "name": "Jo Sample", "biography": "Sails", "avatar_url": ""}
TALK: Any = {
    "code": "ABC123",
    "title": "Bateaux",
    "speakers": [PERSON],
    "submission_type": {"id": 14, "name": {"en": "Workshop", "fr": "Atelier"}},
    "track": None,
    "tags": [],
    "state": "confirmed",
    "description": "Des bateaux\r\n",
    "duration": 45,
    "content_locale": "fr",
    "slots": [
        {"start": "2030-05-14T09:30:00+02:00", "end": "2030-05-14T10:15:00+02:00"},
        {"start": "2030-05-15T09:30:00+02:00", "end": "2030-05-15T10:15:00+02:00"},
    ],
}
PROGRAMME: Any = {
    "schedule": {"2030-05-14": {"560": {}, "570": {"12": TALK}}},
    "sprints": {"2030-05-15": {"570": {"12": TALK}, "600": {"13": {**TALK, "code": "S"}}}},
    "extra": {
        "2030-05-14": {"750": {"id": "lunch", "title": {"en": "Lunch", "fr": "Déjeuner"}}},
    },
    "rooms": [
        {"id": 12, "name": {"en": "Hall", "fr": "Salle"}, "capacity": 90, "position": 0},
        {"id": 13, "name": {"en": "B 2", "fr": "B 2"}, "capacity": None},
    ],
    "speakers": {"JJJJJJ": PERSON},
}
TRANSLATED: Any = {
    "conference": {
        "title": "data",
        "id": "data",
        "days": ["2030-05-14", "2030-05-15"],
        "timezone": "UTC+02:00",
    },
    "rooms": {
        "12": {
            "name": "Hall",
            "capacity": "90",
            "extra": {"name": {"en": "Hall", "fr": "Salle"}, "position": "0"},
        },
        "13": {"name": "B 2"},
    },
    "speakers": {"JJJJJJ": {"name": "Jo Sample", "bio": "Sails"}},
    "sessions": {
        "ABC123-2030-05-14": {
            "title": "Bateaux",
            "type": "workshop",
            "description": "Des bateaux",
            "duration": "45",
            "language": "fr",
            "start": "2030-05-14T09:30:00+02:00",
            "room": "12",
            "speakers": ["JJJJJJ"],
            "extra": {"id": "ABC123"},
        },
        "ABC123-2030-05-15": {
            "title": "Bateaux",
            "type": "workshop",
            "description": "Des bateaux",
            "duration": "45",
            "language": "fr",
            "start": "2030-05-15T09:30:00+02:00",
            "room": "12",
            "speakers": ["JJJJJJ"],
            "extra": {"id": "ABC123"},
        },
        "S": {
            "title": "Bateaux",
            "type": "workshop",
            "description": "Des bateaux",
            "duration": "45",
            "language": "fr",
            "start": "10:00",
            "date": "2030-05-15",
            "room": "13",
            "speakers": ["JJJJJJ"],
        },
        "lunch": {
            "title": "Lunch",
            "start": "12:30",
            "date": "2030-05-14",
            "extra": {"title": {"en": "Lunch", "fr": "Déjeuner"}},
        },
    },
}


def test_what_pyconfr_publishes_is_read() -> None:
    assert translated({"data.json": PROGRAMME}) == TRANSLATED


def test_moments_may_have_a_space_between_date_and_time() -> None:
    spaced = json.loads(json.dumps(PROGRAMME).replace("T09:30", " 09:30"))
    found = translated({"data.json": spaced})["sessions"]

    assert [one.get("start") for one in found.values()] == [
        "2030-05-14 09:30:00+02:00",
        "2030-05-15 09:30:00+02:00",
        "10:00",
        "12:30",
    ]


def test_a_submission_with_one_slot_is_in_the_room_that_this_names() -> None:
    slot = {
        "room_id": 12,
        "room": {"en": "Hall", "fr": "Hall"},
        "start": "2030-05-14T09:30:00+02:00",
        "end": "2030-05-14T10:20:00+02:00",
    }
    talk = {**TALK, "slots": None, "slot": slot}
    found = translated({"data.json": {"schedule": {"2030-05-14": {"570": {"12": talk}}}}})

    assert found["sessions"] == {
        "ABC123": {
            "title": "Bateaux",
            "type": "workshop",
            "description": "Des bateaux",
            "language": "fr",
            "start": "2030-05-14T09:30:00+02:00",
            "end": "2030-05-14T10:20:00+02:00",
            "room": "Hall",
            "speakers": ["JJJJJJ"],
        }
    }
