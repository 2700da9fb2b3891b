"""Lists of sessions that stand deeper in a file: in envelopes, under days, rooms and tracks."""

import json
from typing import Any

import pytest
from translating import programme, translated

from confsched.ours import is_plainly_ours
from confsched.reading import read

BOATS = {"title": "Boats", "start": "10:00", "end": "10:45", "speakers": ["Jo Sample"]}
READ = {"title": "Boats", "start": "10:00", "end": "10:45", "speakers": ["jo-sample"]}


@pytest.mark.parametrize(
    "content",
    [
        {"data": {"items": [BOATS]}},
        {"schedule": {"sessions": [BOATS]}},
        {"status": {"text": "ok"}, "response": {"data": {"talks": [BOATS]}}},
    ],
)
def test_sessions_in_envelopes_are_found(content: object) -> None:
    assert programme(content)["sessions"] == {"boats": READ}


@pytest.mark.parametrize(
    "content",
    [
        {"days": [{"date": "2030-05-14", "sessions": [BOATS]}]},
        {"schedule": {"days": [{"date": "2030-05-14", "sessions": [BOATS]}]}},
        [{"day": "14 May 2030", "talks": [BOATS]}],
        {"agenda": [{"date": "2030-05-14", "slots": {"morning": []}, "items": [BOATS]}]},
    ],
)
def test_sessions_under_days_are_on_them(content: object) -> None:
    found = programme(content)

    assert found["conference"]["days"] == ["2030-05-14"]
    assert found["sessions"]["boats"]["title"] == "Boats"
    assert found["sessions"]["boats"]["date"] == "2030-05-14"


def test_sessions_under_rooms_of_days_are_in_them() -> None:
    room = {"name": "Hall", "capacity": 80, "sessions": [BOATS]}
    found = programme({"days": [{"date": "2030-05-14", "motto": "Sea", "rooms": [room]}]})

    assert found["rooms"] == {"hall": {"name": "Hall", "capacity": "80"}}
    assert found["sessions"] == {"boats": {**READ, "date": "2030-05-14", "room": "hall"}}
    assert found["conference"]["extra"] == {"motto": "Sea"}


def test_a_track_that_is_described_above_several_sessions_is_one() -> None:
    talk = {"title": "Boats", "date": "2030-05-14", "start_time": "10:00"}
    block = {"title": "Sea", "track": {"name": "Water"}, "timeslot": [talk, talk]}
    found = programme({"subevent": [block]})

    assert found["tracks"] == {"water": {"name": "Water"}}
    assert [one["track"] for one in found["sessions"].values()] == ["water", "water"]


def test_rooms_that_hold_lists_are_no_section_of_ours() -> None:
    talk = {"title": "Boats", "startTime": "2030-05-14T10:00:00+02:00"}
    content = {"rooms": {"Great Hall": [talk]}, "roomOrder": ["Great Hall"]}
    document = read("plan.json", json.dumps(content).encode())

    assert not is_plainly_ours(document)
    assert list(programme(content)["sessions"]) == ["boats"]


def test_sessions_of_a_speaker_are_no_list_of_sessions() -> None:
    content = {"speakers": [{"name": "Jo Sample", "talks": [BOATS]}], "talks": [BOATS]}

    assert programme(content)["sessions"] == {"boats": READ}


def test_a_slot_of_its_own_says_when_and_where_a_session_is() -> None:
    slot = {"room": {"en": "Hall"}, "start": "2030-05-14T10:00", "end": "2030-05-14T10:45"}
    talk = {
        "code": "ABC123",
        "title": "Boats",
        "submission_type": {"en": "Talk", "de": "Vortrag"},
        "state": "confirmed",
        "slot": slot,
    }
    nets = {"code": "DEF456", "title": "Nets", "submission_type": {"en": "Talk"}, "slot": None}

    assert programme({"count": 2, "results": [talk, nets]})["sessions"] == {
        "ABC123": {
            "title": "Boats",
            "type": "talk",
            "status": "confirmed",
            "room": "Hall",
            "start": "2030-05-14T10:00",
            "end": "2030-05-14T10:45",
            "extra": {"type": {"en": "Talk", "de": "Vortrag"}},
        },
        "DEF456": {"title": "Nets", "type": "talk"},
    }


def slot(number: int, day: int, room: str) -> dict[str, object]:
    begins, ends = (f"2030-05-{day}T10:{minute}" for minute in ("00", "45"))
    return {"id": number, "room": {"en": room}, "start": begins, "end": ends}


def test_what_has_several_slots_is_a_session_in_each() -> None:
    talk = {
        "code": "ABC123",
        "title": "Boats",
        "track": {"en": "Water"},
        "speakers": [{"code": "P1", "name": "Jo Sample"}],
        "slots": [slot(7, 14, "Hall"), slot(8, 15, "Attic")],
    }
    found = programme({"results": [talk]})
    shared = {"title": "Boats", "track": "Water", "speakers": ["P1"]}

    assert found["sessions"] == {
        "ABC123": {
            **shared,
            "room": "Hall",
            "start": "2030-05-14T10:00",
            "end": "2030-05-14T10:45",
            "extra": {"id": "7"},
        },
        "ABC123-8": {
            **shared,
            "room": "Attic",
            "start": "2030-05-15T10:00",
            "end": "2030-05-15T10:45",
            "extra": {"id": "8"},
        },
    }
    assert found["speakers"] == {"P1": {"name": "Jo Sample"}}


def test_types_and_tags_may_be_described() -> None:
    kind = {"id": 1, "name": {"en": "Workshop"}, "default_duration": 30}
    talk = {"title": "Boats", "room": "Hall", "type": kind, "tags": [{"tag": "sea"}, "sail"]}

    assert programme([talk])["sessions"] == {
        "boats": {
            "title": "Boats",
            "room": "Hall",
            "type": "workshop",
            "tags": ["sea", "sail"],
            "extra": {"default_duration": "30"},
        }
    }


def test_several_tracks_are_one_and_tags_and_several_rooms_are_rooms() -> None:
    talk = {
        "title": "Boats",
        "beginsAt": "2030-05-14T10:00",
        "tracks": [{"name": "Sea"}, "Wind"],
        "locations": ["Hall", "Attic"],
    }

    assert programme([talk])["sessions"] == {
        "boats": {
            "title": "Boats",
            "start": "2030-05-14T10:00",
            "track": "Sea",
            "rooms": ["Hall", "Attic"],
            "tags": ["Wind"],
        }
    }


def test_slots_without_ids_are_counted() -> None:
    slots = [
        {"start": f"2030-05-14T1{hour}:00", "end": f"2030-05-14T1{hour}:30", "room": "Hall"}
        for hour in (0, 1, 2)
    ]
    found = programme([{"code": "A", "title": "Boats", "slots": slots}])

    assert list(found["sessions"]) == ["A", "A-2", "A-3"]


def test_events_of_schema_org_are_read() -> None:
    boats = {
        "@type": "Event",
        "name": "Boats",
        "startDate": "2030-05-14T10:00:00+02:00",
        "endDate": "2030-05-14T10:45:00+02:00",
        "location": {"@type": "Place", "name": "Hall"},
        "performer": [{"@type": "Person", "name": "Jo Sample"}],
    }
    found = programme({"@type": "Event", "name": "Harbour Camp", "subEvent": [boats]})

    assert found["conference"]["title"] == "Harbour Camp"
    assert found["sessions"] == {
        "boats": {
            "title": "Boats",
            "start": "2030-05-14T10:00:00+02:00",
            "end": "2030-05-14T10:45:00+02:00",
            "room": "hall",
            "speakers": ["jo-sample"],
            "extra": {"type": "Event"},
        }
    }


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("https://schema.org/EventCancelled", "cancelled"),
        ("EventScheduled", "confirmed"),
        ("https://schema.org/EventPostponed", "tentative"),
        ("https://schema.org/EventRescheduled", "confirmed"),
        ("https://schema.org/EventMovedOnline", "confirmed"),
    ],
)
def test_events_of_schema_org_may_be_cancelled(status: str, said: str | None) -> None:
    event = {"@type": "Event", "name": "Boats", "startDate": "2030-05-14T10:00+02:00"}
    found = programme({"name": "Harbour Camp", "subEvent": [{**event, "eventStatus": status}]})
    boats = found["sessions"]["boats"]

    assert boats.get("status") == said
    assert boats["extra"].get("status") == (None if said else status)


def test_somebody_may_work_for_what_is_described_itself() -> None:
    jo = {"name": "Jo Sample", "worksFor": {"@type": "Organization", "name": "Harbour Ltd"}}
    found = programme([{"title": "Boats", "time": "9:00-9:30", "speaker": jo}])

    assert found["speakers"] == {
        "jo-sample": {"name": "Jo Sample", "organization": "Harbour Ltd"},
    }


def test_labels_of_a_session_are_tags() -> None:
    [boats] = programme([{"title": "Boats", "time": "9:00-9:30", "labels": ["Sea", "Wood"]}])[
        "sessions"
    ].values()

    assert boats["tags"] == ["Sea", "Wood"]


@pytest.mark.parametrize(
    ("column", "names"),
    [
        ("Speaker names", ["jo-sample", "mo-example"]),
        ("Referent:innen", ["jo-sample", "mo-example"]),
        ("Referent*in", ["jo-sample", "mo-example"]),
        ("Vortragende/r", ["jo-sample", "mo-example"]),
    ],
)
def test_a_column_of_both_sexes_is_one_of_people(column: str, names: list[str]) -> None:
    table = f'Titel;Beginn;{column}\nBoote;10:00;"Jo Sample, Mo Example"\n'
    found = translated({"plan.csv": table})

    assert found["sessions"]["boote"]["speakers"] == names


@pytest.mark.parametrize("offset", ["-04:00", " -0400", "+02:00", " +0000"])
def test_an_offset_behind_a_moment_is_no_end(offset: str) -> None:
    boats = {"title": "Boats", "start": f"2030-05-14 9:00:00{offset}", "room": "Hall"}

    assert programme([boats])["sessions"] == {
        "boats": {
            "title": "Boats",
            "start": f"2030-05-14T09:00:00{offset.strip()}",
            "room": "Hall",
        }
    }


def test_a_schedule_of_a_day_with_a_title_holds_its_slots() -> None:
    talks = [
        {"title": "Boats", "duration": 60, "speakers": [{"fullName": "Jo Sample"}]},
        {"title": "Nets", "duration": 60},
    ]
    day = {"date": "2030-05-14", "title": "Workshops"}
    slots = [{"time": "10:00 AM - 11:00 AM", "talks": talks}]
    found = programme([{**day, "schedule": slots}])

    assert found["sessions"] == {
        "boats": {
            "title": "Boats",
            "speakers": ["jo-sample"],
            "time": "10:00 AM - 11:00 AM",
            "date": "2030-05-14",
            "extra": {"duration": "60"},
        },
        "nets": {
            "title": "Nets",
            "time": "10:00 AM - 11:00 AM",
            "date": "2030-05-14",
            "extra": {"duration": "60"},
        },
    }
    assert found["conference"]["days"] == [{"date": "2030-05-14", "title": "Workshops"}]


@pytest.mark.parametrize("name", ["hall.json", "hall.yaml"])
def test_rooms_with_a_list_of_days_in_each_are_no_section_of_ours(name: str) -> None:
    day = {"date": "2030-05-14", "sessions": [BOATS]}
    text = json.dumps({"rooms": [{"name": "Hall", "days": [day]}]})
    found = translated({name: json.loads(text) if name.endswith("json") else text})

    assert found["sessions"] == {"boats": {**READ, "date": "2030-05-14", "room": "hall"}}


def test_rooms_of_days_whose_talks_start_at_some_time_are_of_no_system_without_titles() -> None:
    talk = {"label": "Boats", "startsAt": "10:00", "endsAt": "10:45", "speakers": ["Jo Sample"]}
    room = {"name": "Hall", "sessions": [talk]}
    found = programme([{"date": "2030-05-14", "rooms": [room]}])

    assert found["sessions"] == {"boats": {**READ, "date": "2030-05-14", "room": "hall"}}


@pytest.mark.parametrize("first", ["breaks", "rooms"])
def test_breaks_beside_the_rooms_of_a_day_are_told_beside_what_is_in_them(first: str) -> None:
    parts = {
        "breaks": [{"title": "Lunch", "start": "12:00", "end": "13:00"}],
        "rooms": [{"name": "Hall", "sessions": [BOATS]}],
    }
    day = {"date": "2030-05-14", first: parts.pop(first), **parts}
    found = programme({"days": [day]})

    assert found["sessions"] == {
        "boats": {**READ, "date": "2030-05-14", "room": "hall"},
        "lunch": {
            "title": "Lunch",
            "date": "2030-05-14",
            "start": "12:00",
            "end": "13:00",
        },
    }


def test_what_a_day_lists_once_more_beside_its_rooms_is_told_once() -> None:
    day = {"date": "2030-05-14", "rooms": [{"name": "Hall", "sessions": [BOATS]}], "all": [BOATS]}
    found = programme({"days": [day]})

    assert found["sessions"] == {"boats": {**READ, "date": "2030-05-14", "room": "hall"}}


def test_tracks_that_have_nothing_but_a_room_are_rooms() -> None:
    tracks = [{"room": "Hall", "sessions": [BOATS]}]
    lunch = {"title": "Lunch", "start": "12:00", "end": "13:00", "room": "Hall"}
    found = programme({"days": [{"date": "2030-05-14", "tracks": tracks, "common": [lunch]}]})

    assert found["rooms"] == {"hall": {"name": "Hall"}}
    assert [one["room"] for one in found["sessions"].values()] == ["hall", "hall"]


@pytest.mark.parametrize("joined", ["og", "och", "oraz", "и"])
def test_names_are_joined_in_further_languages(joined: str) -> None:
    talk = {**BOATS, "speakers": f"Jo Sample {joined} Bo Sample"}
    found = programme({"talks": [talk]})

    assert found["sessions"]["boats"]["speakers"] == ["jo-sample", "bo-sample"]


@pytest.mark.parametrize(
    "of_slot",
    [
        {"rooms": [{"name": "Hall", "talk": {"title": "Boats", "speaker": "Jo Sample"}}]},
        {"rooms": [{"room": "Hall", "talks": [{"title": "Boats", "speaker": "Jo Sample"}]}]},
        {"sessions": {"Hall": {"title": "Boats", "speaker": "Jo Sample"}}},
    ],
)
@pytest.mark.parametrize("titled", [True, False])
def test_rooms_of_a_slot_may_be_a_list_or_names_of_its_talks(
    of_slot: dict[str, Any],
    titled: bool,  # noqa: FBT001 -- whether another slot is a session itself
) -> None:
    slots: list[dict[str, Any]] = [{"start": "10:00", "end": "10:45", **of_slot}]
    if titled:
        opening = {"title": "Opening", "start": "9:00", "end": "9:30", "speakers": ["Di Sample"]}
        slots.insert(0, opening)
    found = programme({"days": [{"date": "2030-05-14", "slots": slots}]})

    boats = found["sessions"]["boats"]
    assert boats == {**READ, "date": "2030-05-14", "room": boats["room"]}
    assert boats["room"].casefold() == "hall"
    assert [*found["sessions"]] == [*(["opening"] if titled else []), "boats"]
    names = [one["name"] for one in found["speakers"].values()]
    assert names == [*(["Di Sample"] if titled else []), "Jo Sample"]


@pytest.mark.parametrize(("called", "field"), [("rooms", "room"), ("tracks", "track")])
def test_a_slot_with_a_name_holds_a_session_for_each_room_beside_the_schedule(
    called: str, field: str
) -> None:
    nets = {"title": "Nets", "speakers": ["Ada Sample"]}
    slots = [
        {"time": "9:00-9:30", "label": "Round 1", "sessions": [{"title": "Boats"}, nets]},
        {"time": "9:30-10:00", "label": "Break"},
        {
            "time": "10:00-10:30",
            "label": "Round 2",
            "sessions": [{"title": "Oars"}, {"title": "Ropes"}],
        },
    ]
    found = programme({"date": "2030-05-14", called: ["Hall", "Attic"], "slots": slots})

    told = [(one["title"], one["time"], one.get(field)) for one in found["sessions"].values()]
    assert told == [
        ("Boats", "9:00-9:30", "Hall"),
        ("Nets", "9:00-9:30", "Attic"),
        ("Break", "9:30-10:00", None),
        ("Oars", "10:00-10:30", "Hall"),
        ("Ropes", "10:00-10:30", "Attic"),
    ]


def test_with_other_numbers_of_sessions_slots_are_blocks() -> None:
    slots = [
        {
            "time": "9:00-9:30",
            "label": "Round 1",
            "sessions": [{"title": "Boats"}, {"title": "Nets"}],
        },
        {"time": "10:00-10:30", "label": "Round 2", "sessions": [{"title": "Oars"}] * 3},
    ]
    found = programme({"date": "2030-05-14", "rooms": ["Hall", "Attic"], "slots": slots})

    assert [*found["sessions"]] == ["round-1", "round-2"]


def test_a_break_that_each_track_has_in_a_room_of_its_own_is_in_all_of_them() -> None:
    def lunch(track: str, room: str) -> dict[str, str]:
        return {"title": "Lunch", "time": "12:00-13:00", "track": track, "room": room}

    days = {
        "2030-05-14": [
            {"Ropes": [{**BOATS, "track": "Ropes"}, lunch("Ropes", "Hall")]},
            {"Sails": [{**BOATS, "title": "Nets", "track": "Sails"}, lunch("Sails", "Attic")]},
        ]
    }

    assert programme(days)["sessions"]["lunch"] == {
        "title": "Lunch",
        "date": "2030-05-14",
        "time": "12:00-13:00",
        "rooms": ["Hall", "Attic"],
        "extra": {"track": "Ropes", "track 2": "Sails"},
    }


def test_what_describes_the_conference_may_hold_sessions_by_their_kinds() -> None:
    about = {
        "name": "Harbour Days",
        "theme": "Wet feet",
        "venue": "Pier 1",
        "timezone": "Europe/Berlin",
        "lunch": {"start": "12:00", "end": "13:00", "title": "Soup"},
    }
    talk = {"title": "Boats", "track": "a", "start": "9:00", "end": "10:00"}
    content = {"conference": about, "tracks": {"a": {"name": "Rigging"}}, "talks": [talk]}
    found = translated({"plan.json": content})

    assert found == {
        "conference": {
            "title": "Harbour Days",
            "id": "harbour-days",
            "venue": "Pier 1",
            "timezone": "Europe/Berlin",
            "extra": {"theme": "Wet feet"},
        },
        "tracks": {"a": {"name": "Rigging"}},
        "sessions": {
            "soup": {"title": "Soup", "start": "12:00", "end": "13:00"},
            "boats": {"title": "Boats", "start": "9:00", "end": "10:00", "track": "a"},
        },
    }


def test_the_schema_that_an_editor_looks_at_says_nothing_of_a_session() -> None:
    row = {"$schema": "../plan.schema.json", "title": "Boats", "time": "9:00-9:30"}

    assert translated({"plan.json": [row]})["sessions"]["boats"] == {
        "title": "Boats",
        "time": "9:00-9:30",
        "extra": {"$schema": "../plan.schema.json"},
    }


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("May 14, 2030", {"start": "10:00", "end": "10:45", "date": "2030-05-14"}),
        ("Rigging", {"start": "10:00", "end": "10:45", "extra": {"group": "Rigging"}}),
        ("10:00-10:45", {"time": "10:00-10:45"}),
    ],
)
def test_groups_may_be_pairs_of_what_they_are_called_and_their_sessions(
    label: str, said: dict[str, Any]
) -> None:
    """As programs write what they keep by labels."""
    own = {} if "time" in said else {"start": "10:00", "end": "10:45"}

    [session] = programme({"plan": [[label, [{"title": "Boats", **own}]]]})["sessions"].values()

    assert session == {"title": "Boats", **said}


def test_plenaries_are_keynotes_that_stand_beside_the_other_events() -> None:
    found = programme(
        {
            "plenaries": {"p1": {"title": "Nets", "start": "9:00", "end": "9:45"}},
            "events": {"e1": {"title": "Boats", "start": "10:00", "end": "10:45"}},
        }
    )

    assert [(one["title"], one.get("type")) for one in found["sessions"].values()] == [
        ("Nets", "keynote"),
        ("Boats", None),
    ]
