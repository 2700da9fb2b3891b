"""schedule.json of pretalx and frab, and the newer schedule2 of c3voc, as conferences of ours."""

import json
from typing import Any

import pytest
from translating import notes, translated, translation

from confsched.ours import is_plainly_ours
from confsched.reading import read

PRETALX: Any = {
    "$schema": "../schema.json",
    "generator": {"name": "pretalx", "version": "2024.3.1"},
    "schedule": {
        "url": "https://talks.example/schedule/",
        "version": "0.7",
        "base_url": "https://talks.example",
        "conference": {
            "acronym": "harbour-camp",
            "title": "Harbour Camp",
            "start": "2030-05-14",
            "end": "2030-05-15",
            "daysCount": 2,
            "timeslot_duration": "00:05",
            "time_zone_name": "Europe/Oslo",
            "colors": {"primary": "#00aacc"},
            "rooms": [
                {
                    "name": "Great Hall",
                    "slug": "12-great-hall",
                    "guid": "11111111-1111-5111-8111-111111111111",
                    "description": None,
                    "capacity": 300,
                },
                {
                    "name": "Cellar",
                    "guid": "55555555-5555-5555-8555-555555555555",
                    "capacity": None,
                },
            ],
            "tracks": [
                {"name": "Water", "slug": "1-water", "color": "#00aacc"},
                {"name": "Land & Air", "slug": "2-land-air", "color": "#aa8800"},
            ],
            "days": [
                {
                    "index": 1,
                    "date": "2030-05-14",
                    "day_start": "2030-05-14T09:00:00+02:00",
                    "day_end": "2030-05-15T02:00:00+02:00",
                    "rooms": {
                        "Great Hall": [
                            {
                                "guid": "22222222-2222-5222-8222-222222222222",
                                "code": "ABC123",
                                "id": 17,
                                "logo": None,
                                "date": "2030-05-14T10:00:00+02:00",
                                "start": "10:00",
                                "end": "2030-05-14T10:45:00+02:00",
                                "duration": "00:45",
                                "room": "Great Hall",
                                "slug": "harbour-camp-17-boats",
                                "url": "https://talks.example/talk/ABC123/",
                                "title": "Boats",
                                "subtitle": "",
                                "track": "Water",
                                "type": "Workshop",
                                "language": "en",
                                "abstract": "How to\r\nbuild.\r\n",
                                "description": None,
                                "recording_license": "",
                                "do_not_record": False,
                                "persons": [
                                    {
                                        "code": "PPPPPP",
                                        "guid": "33333333-3333-5333-8333-333333333333",
                                        "name": "Jo Sample",
                                        "public_name": "Jo Sample",
                                        "avatar": None,
                                        "biography": "Builds",
                                        "answers": [],
                                    },
                                    {"id": 6, "public_name": "Mo Example"},
                                ],
                                "feedback_url": "https://talks.example/talk/ABC123/feedback/",
                                "origin_url": "https://talks.example/talk/ABC123/",
                                "attachments": [],
                                "links": [
                                    {
                                        "title": "About",
                                        "url": "https://boats.example",
                                        "type": "related",
                                    },
                                    "https://more.example",
                                ],
                                "answers": [{"question": 2, "answer": "yes", "options": []}],
                            }
                        ],
                        "Attic": [
                            {
                                "id": 18,
                                "guid": "44444444-4444-5444-8444-444444444444",
                                "date": "2030-05-15T01:00:00+02:00",
                                "start": "01:00",
                                "duration": "01:30",
                                "room": "Attic",
                                "title": "Night walk",
                                "type": "Walk",
                                "track": None,
                                "persons": ["Bo Test"],
                                "links": None,
                            }
                        ],
                        "Cellar": [],
                    },
                },
                {
                    "index": 2,
                    "date": "2030-05-15",
                    "day_start": "2030-05-15T09:00:00+02:00",
                    "day_end": "2030-05-15T18:00:00+02:00",
                    "rooms": {},
                },
            ],
        },
    },
}
PRETALX_TRANSLATED: Any = {
    "conference": {
        "url": "https://talks.example/schedule/",
        "id": "harbour-camp",
        "title": "Harbour Camp",
        "timezone": "Europe/Oslo",
        "domain": "talks.example",
        "days": [
            {"date": "2030-05-14", "hours": "09:00-02:30"},
            {"date": "2030-05-15", "hours": "09:00-18:00"},
        ],
        "extra": {
            "generator": {"name": "pretalx", "version": "2024.3.1"},
            "version": "0.7",
            "timeslot_duration": "00:05",
            "colors": {"primary": "#00aacc"},
            "base_url": "https://talks.example",
        },
    },
    "rooms": {
        "great-hall": {
            "name": "Great Hall",
            "capacity": "300",
            "extra": {"slug": "12-great-hall", "guid": "11111111-1111-5111-8111-111111111111"},
        },
        "cellar": {"name": "Cellar", "extra": {"guid": "55555555-5555-5555-8555-555555555555"}},
        "attic": {"name": "Attic"},
    },
    "tracks": {
        "1-water": {"name": "Water", "color": "#00aacc"},
        "2-land-air": {"name": "Land & Air", "color": "#aa8800"},
    },
    "types": {"walk": {"name": "Walk", "like": "other", "speaker": "true"}},
    "speakers": {
        "PPPPPP": {
            "name": "Jo Sample",
            "bio": "Builds",
            "extra": {"guid": "33333333-3333-5333-8333-333333333333"},
        },
        "6": {"name": "Mo Example"},
        "bo-test": {"name": "Bo Test"},
    },
    "sessions": {
        "17": {
            "end": "2030-05-14T10:45:00+02:00",
            "room": "great-hall",
            "url": "https://talks.example/talk/ABC123/",
            "title": "Boats",
            "track": "1-water",
            "type": "workshop",
            "language": "en",
            "abstract": "How to\nbuild.",
            "start": "2030-05-14T10:00:00+02:00",
            "speakers": ["PPPPPP", "6"],
            "extra": {
                "guid": "22222222-2222-5222-8222-222222222222",
                "slug": "harbour-camp-17-boats",
                "do_not_record": "false",
                "feedback_url": "https://talks.example/talk/ABC123/feedback/",
                "origin_url": "https://talks.example/talk/ABC123/",
                "links": [
                    {"title": "About", "url": "https://boats.example", "type": "related"},
                    {"url": "https://more.example"},
                ],
                "answers": [{"question": "2", "answer": "yes", "options": []}],
                "code": "ABC123",
            },
        },
        "18": {
            "duration": "01:30",
            "room": "attic",
            "title": "Night walk",
            "type": "walk",
            "start": "2030-05-15T01:00:00+02:00",
            "speakers": ["bo-test"],
            "extra": {"guid": "44444444-4444-5444-8444-444444444444"},
        },
    },
}
SCHEDULE2: Any = {
    "$schema": "../schema2.json",
    "schedule": {
        "version": "3",
        "base_url": "https://hub.example/",
        "conference": {
            "acronym": "hc",
            "title": "Harbour Camp",
            "start": "2030-05-14T07:00:00+00:00",
            "end": "2030-05-15T16:00:00+00:00",
            "time_zone_name": "Europe/Oslo",
            "url": "https://camp.example",
            "languages": ["en", "nb"],
            "defaults": {"theme": "dark"},
            "tracks": [
                {
                    "guid": "t-1",
                    "name": "Water",
                    "slug": "water",
                    "colors": {"light": "#00aacc", "dark": "#003344"},
                }
            ],
            "rooms": [
                {
                    "type": "STAGE",
                    "name": "Great Hall",
                    "slug": "great-hall",
                    "guid": "r-1",
                    "capacity": 300,
                    "stream_id": None,
                    "description": {"en": "By the water", "nb": "Ved vannet"},
                }
            ],
            "days": [
                {
                    "index": 1,
                    "date": "2030-05-14",
                    "start": "2030-05-14T07:00:00+00:00",
                    "end": "2030-05-15T00:30:00+00:00",
                }
            ],
        },
        "events": [
            {
                "type": "TALK",
                "guid": "e-1",
                "code": "ABC123",
                "start": "2030-05-14T10:00:00+02:00",
                "end": "2030-05-14T10:45:00+02:00",
                "duration": "00:45",
                "room": {"name": "Great Hall", "slug": "great-hall", "guid": "r-1"},
                "url": "https://hub.example/e/1",
                "slug": "boats",
                "title": {"en": "Boats", "nb": "Båter"},
                "subtitle": None,
                "language": "en",
                "track": {"slug": "water"},
                "abstract": "How to",
                "logo": {"url": "https://hub.example/logo.png"},
                "participants": [
                    {"guid": "p-1", "name": "Jo Sample", "role": "SPEAKER"},
                    {"guid": "p-2", "name": "Mo Example", "role": "CONTRIBUTOR"},
                    {"guid": "p-3", "name": "Bo Test", "role": "MODERATOR"},
                ],
                "links": [
                    {"type": "ORIGIN", "url": "https://talks.example/ABC123"},
                    "https://more.example",
                ],
                "attachments": [],
            },
            {
                "guid": "e-2",
                "start": "2030-05-14T12:00:00+02:00",
                "end": "2030-05-14T13:00:00+02:00",
                "title": "Lunch",
                "room": None,
                "track": None,
            },
        ],
        "persons": [
            {
                "guid": "p-1",
                "name": "Jo Sample",
                "biography": "Builds <b>boats</b>",
                "avatar": {"url": "https://hub.example/jo.png"},
                "url": "https://hub.example/jo",
            }
        ],
    },
}
SCHEDULE2_TRANSLATED: Any = {
    "conference": {
        "id": "hc",
        "title": "Harbour Camp",
        "timezone": "Europe/Oslo",
        "url": "https://camp.example",
        "languages": ["en", "nb"],
        "domain": "camp.example",
        "days": [{"date": "2030-05-14", "hours": "09:00-02:30"}],
        "extra": {
            "version": "3",
            "defaults": {"theme": "dark"},
            "base_url": "https://hub.example/",
            "end": "2030-05-15T16:00:00+00:00",
        },
    },
    "rooms": {
        "great-hall": {
            "name": "Great Hall",
            "capacity": "300",
            "extra": {
                "type": "STAGE",
                "slug": "great-hall",
                "guid": "r-1",
                "description": {"en": "By the water", "nb": "Ved vannet"},
            },
        }
    },
    "tracks": {
        "water": {"name": "Water", "color": "#00aacc", "extra": {"guid": "t-1", "dark": "#003344"}}
    },
    "speakers": {
        "p-1": {
            "name": "Jo Sample",
            "bio": "Builds boats",
            "url": "https://hub.example/jo",
            "extra": {"avatar": {"url": "https://hub.example/jo.png"}},
        },
        "p-2": {"name": "Mo Example"},
        "p-3": {"name": "Bo Test"},
    },
    "sessions": {
        "ABC123": {
            "type": "talk",
            "start": "2030-05-14T10:00:00+02:00",
            "end": "2030-05-14T10:45:00+02:00",
            "room": "great-hall",
            "url": "https://hub.example/e/1",
            "title": "Boats",
            "language": "en",
            "track": "water",
            "abstract": "How to",
            "speakers": ["p-1", {"who": "p-2", "role": "contributor"}],
            "moderator": ["p-3"],
            "extra": {
                "guid": "e-1",
                "slug": "boats",
                "title": {"en": "Boats", "nb": "Båter"},
                "logo": {"url": "https://hub.example/logo.png"},
                "links": [
                    {"type": "ORIGIN", "url": "https://talks.example/ABC123"},
                    {"url": "https://more.example"},
                ],
            },
        },
        "e-2": {
            "start": "2030-05-14T12:00:00+02:00",
            "end": "2030-05-14T13:00:00+02:00",
            "title": "Lunch",
            "extra": {"guid": "e-2"},
        },
    },
}


def with_days(*days: object, **conference: object) -> Any:  # noqa: ANN401 -- to be looked into
    return {"schedule": {"conference": {"title": "Bare", "days": list(days), **conference}}}


def test_what_pretalx_writes_is_read_and_nothing_of_it_is_dropped() -> None:
    assert translated({"schedule.json": PRETALX}) == PRETALX_TRANSLATED


def test_what_the_hub_writes_is_read_and_nothing_of_it_is_dropped() -> None:
    assert translated({"schedule.json": SCHEDULE2}) == SCHEDULE2_TRANSLATED


def test_missing_and_empty_values_say_nothing() -> None:
    event: Any = {
        "title": "T",
        "persons": None,
        "links": None,
        "room": None,
        "track": {},
        "date": None,
    }
    found = translated({"s.json": with_days({"date": "2030-02-23", "rooms": {"A": [event]}})})

    assert found == {
        "conference": {"title": "Bare", "id": "bare", "days": [{"date": "2030-02-23"}]},
        "rooms": {"a": {"name": "A"}},
        "sessions": {"t": {"title": "T", "date": "2030-02-23", "room": "a"}},
    }


def test_days_and_events_may_stand_beside_the_conference() -> None:
    event = {"id": 1, "title": "T", "start": "10:00"}
    content = {
        "schedule": {
            "conference": {"title": "Bare"},
            "days": [{"date": "2030-02-23", "events": [event]}],
        }
    }
    found = translated({"s.json": content})

    assert found["sessions"] == {"1": {"title": "T", "start": "10:00", "date": "2030-02-23"}}


def test_rooms_may_be_named_alone_and_be_called_by_what_is_unique_everywhere() -> None:
    rooms = ["Attic", {"name": "Hall", "guid": "r-1", "slug": "12-hall"}]
    events = [
        {"id": 1, "title": "A", "room": {"guid": "r-1"}},
        {"id": 2, "title": "B", "room": "12-hall"},
        {"id": 3, "title": "C", "room": "Attic"},
    ]
    found = translated({"s.json": with_days(rooms=rooms, events=events)})

    assert found["rooms"] == {
        "attic": {"name": "Attic"},
        "hall": {"name": "Hall", "extra": {"guid": "r-1", "slug": "12-hall"}},
    }
    assert [one["room"] for one in found["sessions"].values()] == ["hall", "hall", "attic"]


@pytest.mark.parametrize(
    ("tracks", "told"),
    [
        (["Boats"], {"track": "Boats"}),
        (["Boats", "Knots"], {"extra": {"tracks": ["Boats", "Knots"]}}),
    ],
)
def test_a_list_with_a_track_alone_is_that_track(tracks: list[str], told: Any) -> None:  # noqa: ANN401 -- JSON
    event = {"id": 1, "title": "T", "track": "", "tracks": tracks}

    assert translated({"s.json": with_days(events=[event])})["sessions"] == {
        "1": {"title": "T", **told}
    }


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ({"status": "confirmed"}, {"status": "confirmed"}),
        ({"state": "Withdrawn"}, {"status": "cancelled"}),
        ({"status": "live"}, {"extra": {"status": "live"}}),
        ({"canceled": True}, {"status": "cancelled"}),
        ({"cancelled": False}, {}),
    ],
)
def test_what_became_of_an_event_is_its_status(said: Any, status: Any) -> None:  # noqa: ANN401 -- JSON
    event = {"id": 1, "title": "T", **said}

    assert translated({"s.json": with_days(events=[event])})["sessions"] == {
        "1": {"title": "T", **status}
    }


def test_people_without_an_id_have_their_code_or_what_is_unique_everywhere() -> None:
    people = [
        {"id": 0, "code": "JJJJJJ", "name": "Jo Sample"},
        {"guid": "g-7", "name": "Mo Example"},
        {"name": "Bo Test"},
        {"id": 3, "code": "CCCCCC", "guid": "g-8", "public_name": "Di Trial"},
    ]
    event = {"id": 1, "title": "T", "persons": people}
    found = translated({"s.json": with_days({"date": "2030-02-23", "rooms": {"A": [event]}})})

    assert found["speakers"] == {
        "JJJJJJ": {"name": "Jo Sample"},
        "g-7": {"name": "Mo Example"},
        "3": {"name": "Di Trial", "extra": {"code": "CCCCCC", "guid": "g-8"}},
        "bo-test": {"name": "Bo Test"},
    }


def test_an_older_name_of_a_name_and_an_address_without_a_scheme_are_understood() -> None:
    person = {"id": 0, "full_public_name": "Jo Sample", "url": "//wiki.example/Jo"}
    event = {"id": 1, "url": "//talks.example/1", "persons": [person]}
    found = translated({"s.json": with_days({"date": "2030-02-23", "rooms": {" ": [event]}})})

    assert found["speakers"] == {
        "jo-sample": {"name": "Jo Sample", "url": "https://wiki.example/Jo", "extra": {"id": "0"}}
    }
    assert found["sessions"] == {
        "1": {"date": "2030-02-23", "url": "https://talks.example/1", "speakers": ["jo-sample"]}
    }


def test_a_room_that_is_given_twice_is_told_and_the_first_counts() -> None:
    day = '{"date": "2030-02-23", "rooms": {"A": [{"id": 1}], "A": [{"id": 2}]}}'
    text = '{"schedule": {"conference": {"title": "Bare", "days": [' + day + "]}}}"
    document = translation({"s.json": text})
    root: Any = document.roots[0]

    assert list(root["sessions"]) == ["1"]
    assert notes(document.findings) == ["F002 1 'A' is given twice"]


def test_places_are_those_in_the_file() -> None:
    root: Any = translation({"schedule.json": PRETALX}).roots[0]
    session = root["sessions"]["17"]

    assert {key: session.at(key).text for key in ("title", "start", "end", "track")} == {
        "title": '"Boats"',
        "start": '"2030-05-14T10:00:00+02:00"',
        "end": '"2030-05-14T10:45:00+02:00"',
        "track": '"Water"',
    }
    assert root["sessions"].key_at("17").text == "17"
    assert root["rooms"]["great-hall"].at("capacity").text == "300"


def test_what_stands_in_a_schedule_is_one_by_itself() -> None:
    events = {"Hall": [{"id": 0, "title": name, "start": f"1{name}:00"} for name in "01"]}
    days = [{"index": 1, "date": "2030-05-14", "day_start": "09:00", "rooms": events}]
    about = {"acronym": "bare", "title": "Bare", "time_zone_name": "Europe/Oslo", "days": days}
    files: dict[str, object] = {"x.json": {"version": "1", "conference": about}}
    found = translated(files)

    assert not is_plainly_ours(read("x.json", json.dumps(files["x.json"]).encode()))
    assert found["conference"]["timezone"] == "Europe/Oslo"
    assert [*found["sessions"]] == ["0", "1"]
    assert found["sessions"]["1"]["room"] == "hall"


def test_days_by_their_dates_in_what_stands_in_a_schedule_are_none_of_ours() -> None:
    event = {"id": 7, "title": "Boats", "start": "10:00", "duration": "00:25", "persons": []}
    days = {"2030-05-14": {"date": "2030-05-14", "rooms": {"Hall": [event]}}}
    content = {"version": "1.9", "conference": {"title": "Harbour Days", "days": days}}

    assert not is_plainly_ours(read("schedule.json", json.dumps(content).encode()))
    found = translated({"schedule.json": content})["sessions"]
    assert [(one["title"], one["date"], one["room"]) for one in found.values()] == [
        ("Boats", "2030-05-14", "hall")
    ]


def test_a_room_that_is_called_none_is_none_and_a_key_is_no_name() -> None:
    def event(number: int, room: str | None) -> dict[str, Any]:
        return {"id": number, "title": "Tea", "start": f"1{number}:00", "room": room}

    rooms = {"hall-1": [event(1, "Great Hall")], "None": [event(2, "None"), event(3, None)]}
    days = [{"index": 1, "date": "2030-05-14", "rooms": rooms}]
    about = {"title": "Bare", "time_zone_name": "Europe/Oslo", "rooms": [{"name": "None"}]}
    found = translated({"x.json": {"schedule": {"conference": {**about, "days": days}}}})

    assert found["rooms"] == {"great-hall": {"name": "Great Hall"}}
    assert [one.get("room") for one in found["sessions"].values()] == ["great-hall", None, None]


@pytest.mark.parametrize(
    ("people", "names"),
    [
        ("Bo Sample, Cy Sample", ["Bo Sample", "Cy Sample"]),
        ([{"name": "Bo Sample & Cy Sample"}], ["Bo Sample", "Cy Sample"]),
        ([{"id": 0, "name": "Bo Sample and Cy Sample"}], ["Bo Sample", "Cy Sample"]),
        ([{"id": 5, "name": "Bo Sample & Cy Sample"}], ["Bo Sample & Cy Sample"]),
        ([{"public_name": "Bo Sample (tar)"}, "Cy"], ["Bo Sample (tar)", "Cy"]),
        ([{"id": 5, "first_name": "Bo", "last_name": "Sample"}], ["Bo Sample"]),
        ([{"id": 5, "full_name": "Bo Sample"}], ["Bo Sample"]),
        ([{"id": 5, "name": "Bo Sample"}, {"name": "TBA"}], ["Bo Sample"]),
        ([{"id": 5, "name": "Bo Sample"}, {"id": 6, "name": "TBA"}], ["Bo Sample"]),
    ],
)
def test_people_are_named_in_other_ways(people: object, names: list[str]) -> None:
    event = {"id": 1, "title": "T", "speakers": people}
    found = translated({"s.json": with_days({"date": "2030-02-23", "rooms": {"A": [event]}})})

    assert [one["name"] for one in found["speakers"].values()] == names
    assert found["sessions"]["1"]["speakers"] == [*found["speakers"]]


def test_a_room_without_events_is_one() -> None:
    rooms = {"Hall": [{"id": 1, "title": "T"}], "Attic": [], "None": []}
    found = translated({"s.json": with_days({"date": "2030-02-23", "rooms": rooms})})

    assert found["rooms"] == {"hall": {"name": "Hall"}, "attic": {"name": "Attic"}}


def test_a_page_without_its_site_leads_nowhere_and_is_kept() -> None:
    event = {"id": 1, "title": "T", "start": "10:00", "url": "/event/detail/t"}
    days = [{"date": "2030-02-23", "events": [event]}]
    content = {"schedule": {"conference": {"title": "Bare"}, "days": days}}

    assert translated({"s.json": content})["sessions"] == {
        "1": {
            "title": "T",
            "start": "10:00",
            "date": "2030-02-23",
            "extra": {"url": "/event/detail/t"},
        }
    }
