"""The feeds of single conferences: Google I/O, OSCON, SCALE, Vermont Code Camp."""

import json
from pathlib import Path
from typing import Any

import pytest
from translating import notes, translated, translation

from confsched import api
from confsched.loading import load_theirs
from confsched.opening import Reading

GOOGLE: Any = {
    "rooms": [{"id": "r-1", "name": "Theatre", "filter": "true"}],
    "sessions": [
        {
            "id": "s-1",
            "title": "Samples &amp; more",
            "description": "What they are.",
            "startTimestamp": 1714701600000,  # 2024-05-03T02:00Z, the evening before at the place
            "endTimestamp": 1714705200000,
            "room": "r-1",
            "type": "Lightning Talk",
            "speakers": ["p-1"],
            "tagNames": ["topic_making", "type_lightning", "topic_unknown"],
            "youtubeUrl": "https://video.example/1",
            "livestreamed": True,
            "relatedSessions": [],
        }
    ],
    "speakers": {
        "p-1": {
            "id": "p-1",
            "name": "Jo Sample",
            "bio": "",
            "company": "Samples",
            "socialLinks": {"twitter": "https://social.example/jo"},
        },
        "p-2": {"name": "Mo Example"},
    },
    "tags": [
        {"tag": "topic_making", "name": "Making", "category": "topic"},
        {"tag": "type_lightning", "name": "Lightning Talk", "category": "type"},
    ],
}
GOOGLE_TRANSLATED: Any = {
    "conference": {
        "title": "io-2024",
        "id": "io-2024",
        "timezone": "America/Chicago",
        "days": ["2024-05-02"],
    },
    "rooms": {"r-1": {"name": "Theatre"}},
    "speakers": {
        "p-1": {
            "name": "Jo Sample",
            "organization": "Samples",
            "extra": {"socialLinks": {"twitter": "https://social.example/jo"}},
        },
        "p-2": {"name": "Mo Example"},
    },
    "sessions": {
        "s-1": {
            "title": "Samples & more",
            "description": "What they are.",
            "start": "2024-05-03T02:00:00Z",
            "end": "2024-05-03T03:00:00Z",
            "room": "r-1",
            "type": "lightning",
            "speakers": ["p-1"],
            "tags": ["Making", "topic_unknown"],
            "url": "https://video.example/1",
            "extra": {"livestreamed": "true"},
        }
    },
}


def test_moments_in_utc_are_on_the_day_that_it_is_at_the_place() -> None:
    assert translated({"io-2024.json": GOOGLE}, "America/Chicago") == GOOGLE_TRANSLATED


def test_without_a_zone_they_stay_in_utc() -> None:
    found = translated({"io-2024.json": GOOGLE})

    assert found["conference"]["timezone"] == "UTC"
    assert found["conference"]["days"] == ["2024-05-03"]
    assert found["sessions"]["s-1"]["start"] == "2024-05-03T02:00:00Z"


def test_older_data_have_lists_of_speakers_and_moments_as_texts() -> None:
    session = {
        "id": "s-1",
        "title": "Samples & more",
        "startTimestamp": "2024-05-03T02:00:00Z",
        "endTimestamp": "2024-05-03T03:00:00Z",
        "tags": ["TYPE_KEYNOTE"],
    }
    old = {
        "rooms": [],
        "sessions": [session],
        "speakers": [{"id": "p-1", "name": "Jo Sample"}],
        "tags": [{"category": "TYPE", "tag": "TYPE_KEYNOTE", "name": "Keynote"}],
    }

    found = translated({"io-2014.json": old}, "America/Chicago")

    assert found["speakers"] == {"p-1": {"name": "Jo Sample"}}
    assert found["sessions"] == {
        "s-1": {
            "title": "Samples & more",
            "start": "2024-05-03T02:00:00Z",
            "end": "2024-05-03T03:00:00Z",
            "type": "keynote",
        }
    }


def test_blocks_of_older_data_are_breaks_and_the_like() -> None:
    session = {"id": "s-1", "title": "Samples", "startTimestamp": "2024-05-03T02:00:00Z"}
    times = {"start": "2024-05-03T03:00:00Z", "end": "2024-05-03T04:00:00Z"}
    blocks = [
        {"title": "Lunch", "subtitle": "", "type": "break", **times},
        {"title": "Walks", "type": "free", **times},
    ]
    found = translated({"io-2014.json": {"sessions": [session], "blocks": blocks}})["sessions"]

    assert found["lunch"] == {"title": "Lunch", "type": "meal", **times}
    assert found["walks"] == {"title": "Walks", "type": "free", **times}


def test_older_data_may_stand_in_files_of_a_folder(tmp_path: Path) -> None:
    slot = {"startTimestamp": "2024-05-03T02:00:00Z", "endTimestamp": "2024-05-03T03:00:00Z"}
    talk = {"id": 1, "title": "Samples", "room": "blue", "speakers": ["12"], **slot}
    times = {"start": "2024-05-03T03:00:00.000Z", "end": "2024-05-03T04:00:00.000Z"}
    ada = {"id": 12, "name": "Ada Sample", "company": "Works", "title": "Maker", "website": ""}
    data: dict[str, list[Any]] = {
        "session_data_v4": [talk],
        "speakers_v2": [{**ada, "plusoneUrl": "https://plus.example/ada"}],
        "rooms_v1": [{"originalid": "blue", "id": "blue", "name": "Blue room", "capacity": 290}],
        "blocks_v2": [
            {"title": "Lunch", "type": "break", "subtitle": "", **times},
            {"title": "", "type": "free", "subtitle": "", **times},
        ],
    }
    for name, entries in data.items():
        key = name.partition("_")[0].removesuffix("s") + "s"
        (tmp_path / f"{name}.json").write_text(json.dumps({key: entries}))
    [found] = api.load_all(tmp_path)

    assert [
        (one.title, [room.name for room in one.rooms], [part.speaker.name for part in one.people])
        for one in found.scheduled
    ] == [("Samples", ["Blue room"], ["Ada Sample"]), ("Lunch", [], [])]
    assert [(one.role, one.organization) for one in found.speakers] == [("Maker", "Works")]
    assert found.notices == ()


def test_of_2013_there_are_presenters_in_locations(tmp_path: Path) -> None:
    talk = {
        "id": "1",
        "title": "Samples",
        "startTimestamp": 1.3687236e9,
        "endTimestamp": 1.3687272e9,
        "location": "Room 8",
        "presenterIds": ["112002"],
        "youtubeUrl": "SampleNumb",
    }
    (tmp_path / "sessions.json").write_text(json.dumps({"sessions": [talk]}))
    people = [{"id": "112002", "name": "Ada Sample"}]
    (tmp_path / "speakers.json").write_text(json.dumps({"presenters": people}))
    [found] = api.load_all(tmp_path)

    [one] = found.scheduled
    assert [room.name for room in one.rooms] == ["Room 8"]
    assert [part.speaker.name for part in one.people] == ["Ada Sample"]
    assert (one.url, found.notices) == (None, ())


def test_ids_of_speakers_who_are_nowhere_are_no_names() -> None:
    session = {"id": "s-1", "title": "Samples", "startTimestamp": "2024-05-03T02:00:00Z"}
    found = translated({"io-2014.json": {"sessions": [{**session, "speakers": ["12"]}]}})

    assert "speakers" not in found
    assert found["sessions"]["s-1"]["extra"] == {"speakers": ["12"]}


def test_the_feed_of_oscon_names_all_by_serial_numbers() -> None:
    feed = {
        "conferences": [{"serial": 115}],
        "events": [
            {
                "serial": 1001,
                "name": "Samples &amp; more",
                "event_type": "40-minute conference session",
                "time_start": "2024-07-23 17:00:00",
                "time_stop": "2024-07-23 17:40:00",
                "venue_serial": 2001,
                "description": "<p>What they <em>are</em>.</p>",
                "website_url": "https://feed.example/1001",
                "speakers": [3001, 3009],
                "categories": ["Making", "Selling"],
            },
            {
                "serial": "slot_1",
                "name": "Lunch",
                "event_type": "break",
                "time_start": "2024-07-23 12:00:00",
                "time_stop": "2024-07-23 13:00:00",
                "venue_serial": 2001,
                "categories": [],
            },
        ],
        "speakers": [
            {
                "serial": 3001,
                "name": "Jo Sample",
                "url": "https://jo.example",
                "position": "Writer &amp; Reader",
                "affiliation": "Samples",
                "twitter": "jo",
                "bio": "<p>Writes.</p>",
            }
        ],
        "venues": [{"serial": 2001, "name": "Hall", "category": "Conference Venues"}],
    }

    assert translated({"feed-2024.json": {"Schedule": feed}}) == {
        "conference": {
            "title": "feed-2024",
            "id": "feed-2024",
            "days": ["2024-07-23"],
            "extra": {"conferences": [{"serial": "115"}]},
        },
        "rooms": {"2001": {"name": "Hall", "extra": {"category": "Conference Venues"}}},
        "speakers": {
            "3001": {
                "name": "Jo Sample",
                "url": "https://jo.example",
                "role": "Writer & Reader",
                "organization": "Samples",
                "bio": "Writes.",
                "extra": {"twitter": "jo"},
            }
        },
        "sessions": {
            "1001": {
                "title": "Samples & more",
                "type": "talk",
                "start": "2024-07-23 17:00:00",
                "end": "2024-07-23 17:40:00",
                "room": "2001",
                "description": "What they are.",
                "url": "https://feed.example/1001",
                "speakers": ["3001", "3009"],
                "track": "Making",
                "tags": ["Selling"],
                "extra": {"type": "40-minute conference session"},
            },
            "slot_1": {
                "title": "Lunch",
                "type": "break",
                "start": "2024-07-23 12:00:00",
                "end": "2024-07-23 13:00:00",
                "room": "2001",
            },
        },
    }


def _sign(*starts: str) -> list[dict[str, str]]:
    return [
        {
            "Name": f"Sample {number}",
            "Description": "",
            "Location": "Hall",
            "StartTime": start,
            "EndTime": "",
            "Speakers": "Jo Sample, Mo Example, Jr., Al Other",
            "Topic": "BoFs" if number == 1 else "Making",
        }
        for number, start in enumerate(starts, 1)
    ]


def test_the_sign_of_scale_has_its_speakers_in_one_text() -> None:
    found = translated({"scale-9x-sign.json": _sign("2024-03-09T10:00:00-08:00")})

    assert found == {
        "conference": {
            "title": "scale-9x",
            "id": "scale-9x",
            "timezone": "UTC-08:00",
            "days": ["2024-03-09"],
        },
        "speakers": {
            "jo-sample": {"name": "Jo Sample"},
            "mo-example-jr": {"name": "Mo Example, Jr."},
            "al-other": {"name": "Al Other"},
        },
        "sessions": {
            "sample-1": {
                "title": "Sample 1",
                "room": "Hall",
                "start": "2024-03-09T10:00:00-08:00",
                "track": "BoFs",
                "type": "meeting",
                "speakers": ["jo-sample", "mo-example-jr", "al-other"],
            }
        },
    }


@pytest.mark.parametrize(
    ("starts", "zone"),
    [
        (("2024-03-09T10:00:00-08:00", "2024-03-10T10:00:00-07:00"), "America/Los_Angeles"),
        (("2024-03-30T10:00:00+01:00", "2024-03-31T10:00:00+02:00"), "Europe/Berlin"),
        (("2024-10-26T10:00:00+01:00", "2024-10-27T10:00:00+00:00"), "Europe/London"),
        (("2024-04-06T10:00:00+11:00", "2024-04-07T10:00:00+10:00"), "Australia/Sydney"),
    ],
)
def test_offsets_that_change_as_those_of_one_region_do_name_its_zone(
    starts: tuple[str, str], zone: str
) -> None:
    found = translated({"sign.json": _sign(*starts)})

    assert found["conference"]["timezone"] == zone
    assert [one["start"] for one in found["sessions"].values()] == list(starts)


def test_offsets_of_no_region_are_told_and_every_session_keeps_its_moment() -> None:
    starts = ("2024-03-09T10:00:00-08:00", "2024-03-09T12:00:00+05:30", "2024-03-09T14:00:00-08:00")

    found = translation({"sign.json": _sign(*starts)})

    root: Any = found.roots[0]
    assert root["conference"]["timezone"] == "UTC-08:00"
    assert [one["start"] for one in root["sessions"].values()] == list(starts)
    [message] = notes(found.findings)
    assert message == (
        "T207 6 sessions start at UTC-08:00 and UTC+05:30, which is not the time of one region: "
        "the conference is read at UTC-08:00; its zone can be named with --timezone"
    )


def test_instants_in_utc_beside_offsets_are_those_of_no_other_region() -> None:
    found = translation({"sign.json": _sign("2024-03-09T10:00:00-08:00", "2024-03-10T18:00:00Z")})

    root: Any = found.roots[0]
    assert root["conference"]["timezone"] == "UTC-08:00"
    assert found.findings == ()


def test_offsets_that_change_in_several_regions_by_different_rules_name_none() -> None:
    # Greece changed on Sunday, Israel on the Friday before
    found = translation(
        {"sign.json": _sign("2024-03-28T10:00:00+02:00", "2024-04-01T10:00:00+03:00")}
    )

    root: Any = found.roots[0]
    assert root["conference"]["timezone"] == "UTC+02:00"
    assert [one.code for one in found.findings] == ["T207"]


CAMP_TALK = {
    "slug": "samples",
    "title": "Samples",
    "track": "making",
    "space": "room-1",
    "timePeriod": 900,
    "level": "200",
    "speakers": ["jo-sample"],
}


def test_sessions_keyed_by_slugs_keep_their_numbers_as_times() -> None:
    sessions = {
        "samples": {
            **CAMP_TALK,
            "resources": [{"href": "https://jo.example", "title": "Slides"}],
        },
        "lunch": {"title": "Lunch", "space": "hall", "timePeriod": 1215, "speakers": []},
    }
    speakers = {
        "jo-sample": {
            "slug": "jo-sample",
            "firstName": "Jo",
            "lastName": "Sample",
            "bio": "Writes.",
        }
    }

    found = translated({"camp-sessions.json": sessions, "camp-speakers.json": speakers})

    assert found == {
        "conference": {"title": "camp", "id": "camp"},
        "speakers": {"jo-sample": {"name": "Jo Sample", "bio": "Writes."}},
        "sessions": {
            "samples": {
                "title": "Samples",
                "track": "making",
                "room": "room-1",
                "start": "9:00",
                "speakers": ["jo-sample"],
                "extra": {
                    "level": "200",
                    "resources": [{"href": "https://jo.example", "title": "Slides"}],
                },
            },
            "lunch": {"title": "Lunch", "room": "hall", "start": "12:15"},
        },
    }


def test_files_beside_the_sessions_of_a_code_camp_say_when_and_where_they_are(
    tmp_path: Path,
) -> None:
    files = {
        "sessions.json": {
            "samples": CAMP_TALK,
            "closing": {"title": "Closing", "space": "room-1", "timePeriod": 1715, "speakers": []},
        },
        "speakers.json": {"jo-sample": {"firstName": "Jo", "lastName": "Sample"}},
        "timePeriods.json": {
            "900": {"slug": 900, "start": "2030-05-14 09:00", "end": "2030-05-14 10:00"}
        },
        "spaces.json": {
            "room-1": {"slug": "room-1", "title": "Room 1", "order": 1, "track": "making"}
        },
        "tracks.json": {"making": {"slug": "making", "title": "Making & Doing"}},
    }
    for name, value in files.items():
        (tmp_path / name).write_text(json.dumps(value))

    [document] = load_theirs([str(tmp_path)], Reading(timezone="America/New_York"))
    root: Any = document.roots[0]

    assert {key: root[key] for key in ("sessions", "rooms", "tracks")} == {
        "sessions": {
            "samples": {
                "title": "Samples",
                "start": "2030-05-14 09:00",
                "end": "2030-05-14 10:00",
                "room": "room-1",
                "track": "making",
                "speakers": ["jo-sample"],
                "extra": {"level": "200"},
            },
            "closing": {"title": "Closing", "start": "17:15", "room": "room-1"},
        },
        "rooms": {"room-1": {"name": "Room 1"}},
        "tracks": {"making": {"name": "Making & Doing"}},
    }


def test_people_by_their_ids_are_those_of_another_site(tmp_path: Path) -> None:
    talk = {"id": "124", "title": "Boats", "startsAt": None, "speakers": [{"id": "p-1"}]}
    person = {"id": "p-1", "firstName": "Jo", "lastName": "Sample", "fullName": "Jo Sample"}
    for name, value in (("sessions.json", {"124": talk}), ("speakers.json", {"p-1": person})):
        (tmp_path / name).write_text(json.dumps(value))

    [document] = load_theirs([str(tmp_path)], Reading(timezone="America/New_York"))
    root: Any = document.roots[0]

    assert [one["name"] for one in root["speakers"].values()] == ["Jo Sample"]
    assert [one["speakers"] for one in root["sessions"].values()] == [["p-1"]]


def test_sessions_by_their_codes_that_have_slugs_and_times_are_no_periods() -> None:
    talk = {"code": "AB1", "slug": "boats", "title": "Boats", "room": "Hall"}
    when = {"start": "2030-05-14T10:00:00", "end": "2030-05-14T10:30:00"}
    found = translated(
        {"sessions.json": {"AB1": {**talk, **when}, "AB2": {**talk, "code": "AB2", **when}}}
    )

    assert [(one["title"], one["start"]) for one in found["sessions"].values()] == [
        ("Boats", when["start"])
    ] * 2
