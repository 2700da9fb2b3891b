"""Folders of Open Event, with dashes as exported, as in 2015 and 2016, and what its API answers."""

import json
from pathlib import Path
from typing import Any

import pytest
from translating import Files, notes, translated, translation

from confsched.loading import load_theirs
from confsched.opening import Reading

EVENT = {
    "id": 7,
    "name": "Spring Samples",
    "description": "<p>A day of <b>samples</b>.</p>",
    "timezone": "Europe/Vienna",
    "starts-at": "2024-05-02T09:00:00+02:00",
    "ends-at": "2024-05-03T18:00:00+02:00",
    "location-name": "Old Town Hall, Springfield",
    "latitude": 48.2,
    "longitude": 16.4,
    "event-url": "https://www.spring.example/",
    "organizer-name": "Sample Society",
    "email": None,
}
ROOMS = [{"id": 1, "name": "Hall ", "floor": 2}, {"id": 2, "name": "Room 201-202", "floor": 0}]
TRACKS = [{"id": 4, "name": "Making", "color": "#3DC8C3", "font-color": "#fff", "sessions": []}]
TYPES = [{"id": 9, "name": "Talk of 20 minutes", "length": "00.20"}]
JO = {
    "id": 3,
    "name": "Jo  Sample",
    "organisation": "Samples Ltd",
    "position": "Writer",
    "short-biography": "Writes.",
    "long-biography": "<p>Writes samples.</p>",
    "website": "https://jo.example",
    "country": "Austria",
    "email": "jo@samples.example",
    "mobile": None,
    "is-featured": False,
    "github": "https://code.example/jo",
    "sessions": [{"id": 11, "title": "Samples for all"}],
}
TALK: Any = {
    "id": 11,
    "title": "Samples for all",
    "subtitle": "",
    "short-abstract": "<p>What they are.</p>",
    "long-abstract": "",
    "comments": "I need a table",
    "starts-at": "2024-05-02T10:00:00+02:00",
    "ends-at": "2024-05-02T10:20:00+02:00",
    "session-type": {"id": 9, "name": "Talk of 20 minutes", "length": "00.20"},
    "track": {"id": 4, "name": "Making", "color": "#3DC8C3"},
    "microlocation": {"id": "1", "name": "Hall"},
    "language": "German",
    "level": "Beginner",
    "speakers": [{"id": 3, "name": "Jo Sample", "organisation": "Samples Ltd"}],
    "state": "pending",
    "is-mail-sent": False,
    "video-url": None,
}
FOLDER: Files = {
    "spring/event.json": EVENT,
    "spring/microlocations.json": ROOMS,
    "spring/session_types.json": TYPES,
    "spring/sessions.json": [TALK],
    "spring/speakers.json": [JO],
    "spring/sponsors.json": [{"id": 1, "name": "Samples Ltd", "logo-url": "", "level": 1}],
    "spring/tracks.json": TRACKS,
    "spring/meta.json": {"root_url": "https://events.example"},
}
TRANSLATED: Any = {
    "conference": {
        "title": "Spring Samples",
        "description": "A day of samples.",
        "timezone": "Europe/Vienna",
        "url": "https://www.spring.example/",
        "days": "2024-05-02 to 2024-05-03",
        "venue": {"name": "Old Town Hall, Springfield", "geo": ["48.2", "16.4"]},
        "id": "spring-samples",
        "domain": "spring.example",
        "extra": {
            "id": "7",
            "organizer-name": "Sample Society",
            "session types": [{"id": "9", "name": "Talk of 20 minutes", "length": "00.20"}],
            "sponsors": [{"id": "1", "name": "Samples Ltd", "logo-url": "", "level": "1"}],
            "meta": {"root_url": "https://events.example"},
        },
    },
    "rooms": {
        "1": {"name": "Hall", "floor": "2"},
        "2": {"name": "Room 201-202", "floor": "0"},
    },
    "tracks": {"4": {"name": "Making", "color": "#3DC8C3", "extra": {"font-color": "#fff"}}},
    "speakers": {
        "3": {
            "name": "Jo Sample",
            "organization": "Samples Ltd",
            "role": "Writer",
            "url": "https://jo.example",
            "country": "Austria",
            "email": "jo@samples.example",
            "bio": "Writes samples.",
            "extra": {"github": "https://code.example/jo", "short-biography": "Writes."},
        }
    },
    "sessions": {
        "11": {
            "title": "Samples for all",
            "abstract": "What they are.",
            "notes": "I need a table",
            "start": "2024-05-02T10:00:00+02:00",
            "end": "2024-05-02T10:20:00+02:00",
            "type": "talk",
            "track": "4",
            "room": "1",
            "language": "de",
            "speakers": ["3"],
            "status": "tentative",
            "extra": {"level": "Beginner", "length": "00.20", "type": "Talk of 20 minutes"},
        }
    },
}


def _underscored(value: Any) -> Any:  # noqa: ANN401 -- any JSON
    if isinstance(value, dict):
        return {key.replace("-", "_"): _underscored(inner) for key, inner in value.items()}
    return [_underscored(inner) for inner in value] if isinstance(value, list) else value


def test_the_files_of_a_folder_are_one_conference() -> None:
    assert translated(FOLDER) == TRANSLATED


def test_keys_with_underscores_and_times_of_2016_say_the_same() -> None:
    files = {name: _underscored(content) for name, content in FOLDER.items()}
    [talk] = files["spring/sessions.json"]
    talk["start_time"], talk["end_time"] = talk.pop("starts_at"), talk.pop("ends_at")

    found = translated(files)

    assert found["sessions"] == TRANSLATED["sessions"]
    assert found["speakers"]["3"]["bio"] == "Writes samples."
    assert found["conference"]["venue"] == TRANSLATED["conference"]["venue"]


def test_an_answer_of_the_api_says_the_same_one_level_deeper() -> None:
    attributes = {
        key: value
        for key, value in TALK.items()
        if key not in ("id", "session-type", "track", "microlocation", "speakers")
    }
    answer = {
        "data": [
            {
                "type": "session",
                "id": "11",
                "attributes": attributes,
                "relationships": {
                    "session-type": {"data": {"type": "session-type", "id": "9"}},
                    "track": {"links": {}, "data": {"type": "track", "id": "4"}},
                    "microlocation": {"data": {"type": "microlocation", "id": "1"}},
                    "speakers": {"data": [{"type": "speaker", "id": "3"}]},
                    "event": {"data": {"type": "event", "id": "7"}},
                },
                "links": {"self": "/v1/sessions/11"},
            }
        ],
        "included": [
            {"type": "session-type", "id": "9", "attributes": {"name": "Talk of 20 minutes"}},
            {"type": "track", "id": "4", "attributes": TRACKS[0]},
            {"type": "microlocation", "id": "1", "attributes": {"name": "Hall", "floor": 2}},
            {"type": "speaker", "id": "3", "attributes": JO},
        ],
    }

    found = translated({"spring.json": answer}, "Europe/Vienna")

    talk = {
        **TRANSLATED["sessions"]["11"],
        "extra": {"level": "Beginner", "type": TYPES[0]["name"]},
    }
    assert found["sessions"] == {"11": talk}
    assert found["speakers"] == TRANSLATED["speakers"]
    assert found["rooms"] == {"1": {"name": "Hall", "floor": "2"}}


def _answer(kind: str, *things: Any) -> Any:  # noqa: ANN401 -- any JSON
    data = [
        {"type": kind, "id": str(one["id"]), "attributes": {k: one[k] for k in one if k != "id"}}
        for one in things
    ]
    return {"data": data, "links": {}, "jsonapi": {"version": "1.0"}}


def test_answers_of_the_api_about_each_kind_of_thing_are_one_conference() -> None:
    talk = {key: TALK[key] for key in ("id", "title", "starts-at", "ends-at")}
    sessions = _answer("session", talk)
    sessions["data"][0]["relationships"] = {
        "microlocation": {"data": {"type": "microlocation", "id": "1"}},
        "speakers": {"data": [{"type": "speaker", "id": "3"}]},
    }
    event = {"type": "event", "id": "7", "attributes": {"name": "Spring Samples"}}
    files: Files = {
        "spring/event.json": {"data": event},
        "spring/microlocations.json": _answer("microlocation", *ROOMS),
        "spring/sessions.json": sessions,
        "spring/speakers.json": _answer("speaker", {"id": 3, "name": "Jo Sample"}),
    }

    found = translated(files, "Europe/Vienna")

    assert found["conference"]["title"] == "Spring Samples"
    assert found["speakers"] == {"3": {"name": "Jo Sample"}}
    assert found["sessions"] == {
        "11": {
            "title": "Samples for all",
            "start": "2024-05-02T10:00:00+02:00",
            "end": "2024-05-02T10:20:00+02:00",
            "room": "1",
            "speakers": ["3"],
        }
    }


def test_a_folder_is_known_whatever_the_first_of_a_list_lacks(tmp_path: Path) -> None:
    event = {key: value for key, value in EVENT.items() if key != "organizer-name"}
    bare = {"id": 10, "title": "Opening", "speakers": [3]}
    rooms = [{"id": 1, "name": "Hall", "latitude": None, "longitude": None}]
    files: Files = {
        "event.json": {**event, "owner-name": "Sample Society"},
        "sessions.json": [bare, {**TALK, "speakers": [3]}],
        "microlocations.json": rooms,
        "speakers.json": [{"id": 3, "name": "Jo Sample", "organisation": "Samples Ltd"}],
    }
    for name, content in files.items():
        (tmp_path / name).write_text(json.dumps(content))
    [document] = load_theirs([str(tmp_path)])
    [found] = document.roots
    said: Any = found

    assert said["conference"]["title"] == "Spring Samples"
    assert said["rooms"] == {"1": {"name": "Hall"}}
    assert said["speakers"] == {"3": {"name": "Jo Sample", "organization": "Samples Ltd"}}
    assert [one["speakers"] for one in said["sessions"].values()] == [["3"], ["3"]]
    assert said["sessions"]["11"]["room"] == "1"


def test_a_room_named_by_the_number_of_one_and_the_name_of_another_is_the_one_of_that_name() -> (
    None
):
    sessions = [
        {**TALK, "id": 11, "microlocation": {"id": 1, "name": "Room 201 – 202"}},
        {**TALK, "id": 12, "microlocation": {"id": 1, "name": "room 201-202 "}},
        {**TALK, "id": 13, "microlocation": {"id": 1, "name": "Ground floor, great hall"}},
    ]

    found = translation({**FOLDER, "spring/sessions.json": sessions})

    root: Any = found.roots[0]
    assert [session["room"] for session in root["sessions"].values()] == ["2", "2", "1"]
    [message] = notes(found.findings)
    assert message == (
        "F007 22 '1' is the id of 'Hall', but the name is that of 'Room 201-202', which is what is "
        "read here"
    )


def test_an_id_with_two_names_is_one_person_if_they_are_alike_and_else_two() -> None:
    people = [{"id": 3, "name": "Jo Sampel"}, {"id": 5, "name": "Al Other"}]
    speakers = [JO, {**JO, "id": 5, "name": "Mo Example"}]

    found = translation(
        {
            **FOLDER,
            "spring/sessions.json": [{**TALK, "speakers": people}],
            "spring/speakers.json": speakers,
        }
    )

    root: Any = found.roots[0]
    assert {one: person["name"] for one, person in root["speakers"].items()} == {
        "3": "Jo Sample",
        "mo-example": "Mo Example",
        "al-other": "Al Other",
    }
    assert root["sessions"]["11"]["speakers"] == ["3", "al-other"]
    assert notes(found.findings) == [
        "F007 30 '3' is the id of 'Jo Sample' and 'Jo Sampel'; they are read as one person",
        "F007 34 '5' is the id of 'Mo Example' and 'Al Other'; they are read as two people",
    ]


def test_somebody_named_by_the_number_of_one_and_the_name_of_another_is_the_one_of_that_name() -> (
    None
):
    speakers = [JO, {"id": 5, "name": "Mo Example", "short-biography": ""}]
    session = {**TALK, "speakers": [{"id": 3, "name": "Mo Example"}]}

    found = translation(
        {**FOLDER, "spring/sessions.json": [session], "spring/speakers.json": speakers}
    )

    root: Any = found.roots[0]
    assert root["sessions"]["11"]["speakers"] == ["5"]
    assert list(root["speakers"]) == ["3", "5"]
    [message] = notes(found.findings)
    assert message == (
        "F007 30 '3' is the id of 'Jo Sample', but the name is that of 'Mo Example', who is read "
        "here"
    )


def test_a_conference_in_utc_where_no_clock_shows_it_is_told() -> None:
    found = translation({"event.json": {**EVENT, "timezone": "UTC"}})

    assert notes(found.findings) == ["T218 5 the zone is UTC, but at 16° east no clock shows it"]


def test_utc_in_london_and_without_a_place_is_not() -> None:
    for longitude in (0.1, None, "", "far"):
        assert translated({"event.json": {**EVENT, "timezone": "UTC", "longitude": longitude}})


def in_utc(*hours: tuple[int, int]) -> list[Any]:
    return [
        {
            **TALK,
            "id": 20 + number,
            "starts-at": f"2024-05-02T{start:02}:00:00.000Z",
            "ends-at": f"2024-05-02T{end:02}:00:00+00:00",
        }
        for number, (start, end) in enumerate(hours)
    ]


BOULDER = {**EVENT, "timezone": "US / Mountain", "longitude": -105.3}


def test_times_in_utc_that_would_be_at_night_are_those_of_the_clock_on_the_wall() -> None:
    sessions = in_utc((8, 9), (9, 10), (10, 11), (14, 15))
    found = translation({"event.json": BOULDER, "sessions.json": sessions})
    root: Any = found.roots[0]

    assert [(one["start"], one["end"]) for one in root["sessions"].values()] == [
        ("2024-05-02T08:00:00.000", "2024-05-02T09:00:00"),
        ("2024-05-02T09:00:00.000", "2024-05-02T10:00:00"),
        ("2024-05-02T10:00:00.000", "2024-05-02T11:00:00"),
        ("2024-05-02T14:00:00.000", "2024-05-02T15:00:00"),
    ]
    [note] = notes(found.findings)
    assert note == (
        "T218 9 4 sessions start in UTC, 3 of them before 06:00 in US / Mountain and none before "
        "06:00 as it is written: they are read on the clock of US / Mountain"
    )


@pytest.mark.parametrize(
    "hours",
    [
        [(8, 9), (9, 10), (15, 16), (16, 17)],  # two at night may be meant
        [(1, 2), (8, 9), (9, 10), (10, 11)],  # all over the world
        [(15, 16), (16, 17), (18, 19), (22, 23)],  # right as they stand
    ],
)
def test_times_in_utc_that_may_be_right_stay(hours: list[tuple[int, int]]) -> None:
    sessions = in_utc(*hours)
    found = translated({"event.json": BOULDER, "sessions.json": sessions})

    assert [one["start"] for one in found["sessions"].values()] == [
        one["starts-at"] for one in sessions
    ]


def test_an_offset_is_held_against_a_zone_with_blanks_in_its_name() -> None:
    found = translation({"event.json": BOULDER, "sessions.json": [TALK]})

    assert notes(found.findings) == [
        "T218 9 1 session starts at UTC+02:00, but US / Mountain is at UTC-06:00 on 2024-05-02"
    ]


def test_a_place_at_zero_degrees_twice_is_none() -> None:
    event = {**EVENT, "latitude": 0.0, "longitude": 0.0}

    assert translated({"event.json": event})["conference"]["venue"] == {
        "name": "Old Town Hall, Springfield"
    }


def test_fields_that_were_written_by_hand() -> None:
    talk = {
        "id": 5,
        "title": "Samples",
        "starts_at": "2024-05-02T10:00:00+02:00",
        "microlocation": {"id": 1, "name": "Hall"},
        "long abstract": "All of them.",
        "tags": ["Making", "Selling"],
    }
    other = {**talk, "id": 6, "sessionDescription": "Some of them.", "long abstract": ""}
    found = translated({"event.json": EVENT, "sessions.json": [talk, other]})["sessions"]

    assert [(one["description"], one["tags"]) for one in found.values()] == [
        ("All of them.", ["Making", "Selling"]),
        ("Some of them.", ["Making", "Selling"]),
    ]


def test_what_was_deleted_or_withdrawn_is_cancelled() -> None:
    sessions = [
        {**TALK, "deleted-at": "2024-01-01T00:00:00"},
        {**TALK, "id": 12, "state": "withdrawn"},
    ]

    found = translated({"sessions.json": sessions})

    assert [one["status"] for one in found["sessions"].values()] == ["cancelled", "cancelled"]


FIRST: Files = {
    "event.json": {
        "events": [
            {
                "id": 4,
                "name": "Sample Days",
                "slogan": "Samples for all",
                "location_name": "Town House",
                "start_time": "2015-05-05T08:00:00",
                "end_time": "2015-05-06T18:00:00",
                "url": "https://samples.example",
            }
        ]
    },
    "microlocations.json": {
        "microlocations": [{"id": 1, "name": "Hall 3", "floor": 1, "latitude": "75.1"}]
    },
    "tracks.json": {"tracks": [{"id": 2, "name": "Making", "track_image_url": None}]},
    "speakers.json": {
        "speakers": [
            {"id": 7, "name": "Jo Sample", "biography": "Writes.", "web": "https://jo.example"}
        ]
    },
    "sessions.json": {
        "sessions": [
            {
                "id": 1,
                "title": "A sample",
                "subtitle": None,
                "abstract": "In short.",
                "description": "At length.",
                "begin": "2015-05-05T10:00:00",
                "end": "2015-05-05T10:45:00",
                "microlocation": 1,
                "track": 2,
                "speakers": [{"id": 7, "name": "Jo Sample"}],
            }
        ]
    },
}
FIRST_TRANSLATED: Any = {
    "conference": {
        "title": "Sample Days",
        "subtitle": "Samples for all",
        "url": "https://samples.example",
        "days": "2015-05-05 to 2015-05-06",
        "venue": {"name": "Town House"},
        "timezone": "Europe/Berlin",
        "id": "sample-days",
        "domain": "samples.example",
        "extra": {"id": "4"},
    },
    "rooms": {"1": {"name": "Hall 3", "floor": "1", "extra": {"latitude": "75.1"}}},
    "tracks": {"2": {"name": "Making"}},
    "speakers": {"7": {"name": "Jo Sample", "url": "https://jo.example", "bio": "Writes."}},
    "sessions": {
        "1": {
            "title": "A sample",
            "abstract": "In short.",
            "description": "At length.",
            "start": "2015-05-05T10:00:00",
            "end": "2015-05-05T10:45:00",
            "room": "1",
            "track": "2",
            "speakers": ["7"],
        }
    },
}


def test_in_the_first_version_each_list_stands_under_its_name(tmp_path: Path) -> None:
    for name, content in FIRST.items():
        (tmp_path / name).write_text(json.dumps(content), encoding="utf-8")
    [document] = load_theirs([str(tmp_path)], Reading(timezone="Europe/Berlin"))

    assert document.roots == (FIRST_TRANSLATED,)


def test_the_lists_of_the_first_version_can_be_in_one_file() -> None:
    whole = {key: rows for one in FIRST.values() for key, rows in one.items()}  # type: ignore[attr-defined]

    assert translated({"samples.json": whole}, "Europe/Berlin") == FIRST_TRANSLATED


def test_what_is_in_a_track_for_tutorials_is_one_and_lunch_is_lunch() -> None:
    untyped = {**TALK, "session-type": {}, "track": {"id": 4, "name": "Tutorials"}}
    lunch = {**untyped, "id": 12, "title": "Lunch", "speakers": []}
    tracks = [{**TRACKS[0], "name": "Tutorials"}]
    files = {**FOLDER, "spring/tracks.json": tracks, "spring/sessions.json": [untyped, lunch]}
    sessions = translated(files)["sessions"]

    assert [(one["title"], one.get("type"), one["track"]) for one in sessions.values()] == [
        ("Samples for all", "workshop", "4"),
        ("Lunch", None, "4"),
    ]


def test_of_a_number_that_no_list_explains_another_name_is_another_room() -> None:
    rooms = ({"id": 2, "name": "Hall"}, {"id": 2, "name": "Attic"}, {"id": 2, "name": "hall "})
    talks = [{**TALK, "id": number, "microlocation": room} for number, room in enumerate(rooms, 1)]
    document = translation({"sessions.json": talks})
    found: Any = document.roots[0]

    assert found["rooms"] == {"2": {"name": "Hall"}, "attic": {"name": "Attic"}}
    assert [one["room"] for one in found["sessions"].values()] == ["2", "attic", "2"]
    assert [one.message for one in document.findings if "Attic" in one.message] == [
        "'2' is the id of 'Hall', but the name is that of 'Attic', which is what is read here"
    ]


def test_of_a_number_that_a_list_explains_a_name_without_a_word_of_that_is_told() -> None:
    names = ("Making", "Making of samples", "Knots", "Knots")
    talks = [
        {**TALK, "id": number, "track": {"id": 4, "name": name}}
        for number, name in enumerate(names, 1)
    ]
    document = translation({"tracks.json": TRACKS, "sessions.json": talks})
    found: Any = document.roots[0]

    assert [one["track"] for one in found["sessions"].values()] == ["4", "4", "4", "4"]
    assert [(one.code, one.message) for one in document.findings if "id of" in one.message] == [
        ("F007", "'4' is the id of 'Making', which is what is read here, but it is called 'Knots'")
    ]


def test_a_biography_of_2015_may_be_called_so_as_well() -> None:
    people = [{"id": 7, "name": "Jo Sample", "bio": "Writes.", "web": "https://jo.example"}]
    whole = {key: rows for one in FIRST.values() for key, rows in one.items()}  # type: ignore[attr-defined]
    found = translated({"samples.json": {**whole, "speakers": people}}, "Europe/Berlin")

    assert found["speakers"] == FIRST_TRANSLATED["speakers"]


def test_times_of_2015_may_be_called_so_as_well() -> None:
    talk = {
        "id": 2,
        "title": "Samples",
        "timestart": "2015-05-11T20:00:00Z",
        "timeend": "2015-05-11T21:00:00Z",
        "type": "discussion",
        "microlocation": {"id": 4, "name": "Hall 4"},
    }
    found = translated({"sessions.json": {"sessions": [talk]}})

    assert found["sessions"] == {
        "2": {
            "title": "Samples",
            "start": "2015-05-11T20:00:00Z",
            "end": "2015-05-11T21:00:00Z",
            "room": "4",
            "type": "meeting",
        }
    }


def test_a_session_may_have_tags_and_a_description_as_in_apps() -> None:
    talk = {**TALK, "sessionDescription": "How they are made.", "tags": ["Boats"]}
    sessions = translated({**FOLDER, "spring/sessions.json": [talk]})["sessions"]

    assert (sessions["11"]["description"], sessions["11"]["tags"]) == (
        "How they are made.",
        ["Boats"],
    )


def test_a_party_at_a_place_is_one_where_nobody_is_in_it() -> None:
    titles = (
        *("Reception at Sample Hall", "Dinner @ the Harbour", "Breakfast in the garden"),
        *(
            "Coffee break in Sample Hall",
            "Poster session at Sample Hall",
            "Lunch by those who fish",
        ),
        *("Networking at Scale", "Sails"),
    )
    rows = [
        {**TALK, "id": number, "title": title, "speakers": [], "session-type": None}
        for number, title in enumerate(titles, 21)
    ]
    with_people = {**rows[0], "id": 30, "speakers": TALK["speakers"]}
    files = {**FOLDER, "spring/sessions.json": [*rows, with_people]}

    kinds = [one.get("type") for one in translated(files)["sessions"].values()]
    assert kinds == ["social", "meal", "meal", "break", "poster", None, None, None, None]


def test_a_type_that_says_hours_is_no_talk() -> None:
    hours = {**TALK, "id": 12, "session-type": {"id": 8, "name": "3 hours session"}}
    sessions = translated({**FOLDER, "spring/sessions.json": [TALK, hours]})["sessions"]

    assert [one["type"] for one in sessions.values()] == ["talk", "other"]
    assert sessions["12"]["extra"]["type"] == "3 hours session"


def test_a_place_that_is_only_named_has_no_blanks_at_its_ends() -> None:
    talk = {"starts-at": "2030-05-14T10:00:00", "ends-at": "2030-05-14T10:30:00"}
    places = {"Boats": "Hall", "Nets": "Hall "}
    rows = [{"title": title, **talk, "microlocation": one} for title, one in places.items()]
    found = translated({"sessions.json": rows})["sessions"]

    assert {one["room"] for one in found.values()} == {"Hall"}


@pytest.mark.parametrize("key", ["length", "level", "color", "floor", "link"])
def test_a_list_of_what_takes_place_at_a_time_is_none_of_types_rooms_or_tracks(key: str) -> None:
    plan = [
        {"time": "9:00-9:30", "name": "Boats", key: "1"},
        {"time": "10:00-10:30", "name": "Nets", key: "2"},
    ]

    found = translated({"plan.json": plan})["sessions"]
    assert [one["title"] for one in found.values()] == ["Boats", "Nets"]


def test_who_names_a_session_that_names_nobody_speaks_in_it() -> None:
    files: Files = {**FOLDER, "spring/sessions.json": [{**TALK, "speakers": []}]}

    assert translated(files) == TRANSLATED


def test_who_names_a_session_by_the_id_that_another_one_has_now_does_not_speak_in_it() -> None:
    entry = {**TALK, "title": "Registration", "speakers": []}
    files: Files = {**FOLDER, "spring/sessions.json": [entry]}

    found = translated(files)["sessions"]["11"]

    assert (found["title"], found.get("speakers")) == ("Registration", None)


def test_in_an_answer_of_the_api_who_speaks_may_name_the_session() -> None:
    jo = _answer("speaker", {"id": 3, "name": "Jo Sample"})
    jo["data"][0]["relationships"] = {"sessions": {"data": [{"type": "session", "id": "11"}]}}
    files: Files = {
        "spring/event.json": EVENT,
        "spring/sessions.json": _answer("session", {"id": 11, "title": "Samples for all"}),
        "spring/speakers.json": jo,
    }

    assert translated(files)["sessions"] == {
        "11": {"title": "Samples for all", "speakers": ["3"]},
    }


def test_an_event_that_ends_before_it_starts_has_the_days_of_its_sessions() -> None:
    event = {**EVENT, "starts-at": EVENT["ends-at"], "ends-at": EVENT["starts-at"]}
    found = translation({"event.json": event, "sessions.json": [TALK]})
    root: Any = found.roots[0]

    assert notes(found.findings) == [
        "F005 7 the conference ends on 2024-05-02, before it starts on 2024-05-03"
    ]
    assert root["conference"]["days"] == ["2024-05-02"]
    assert root["conference"]["extra"]["until"] == "2024-05-02"
